//! The order of the hits.
//!
//! # Invariants
//! - Stable: what is equal by the order asked for, and what has no distance or no date, keeps the order by
//!   fit; the latter comes last.

use super::order::sort_scored;
use super::rank::Ranking;
use crate::index::Index;
use crate::model::GroupId;
use crate::schedule::{Date, MINUTES};

/// By what the hits are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By how well they fit, see [`super::Hit::score`].
    #[default]
    Fit,
    /// By the distance from the place asked for, nearest first.
    Distance,
    /// By the next meeting from this date on (itself included), earliest first; on one day by the hour, and
    /// last those that tell none.
    Next(Date),
}

impl Sort {
    /// Moves groups, which come best first, into this order.
    ///
    /// # Complexity
    /// Linearithmic; for [`Sort::Next`] besides a look at each day up to the next meeting of each group.
    pub(super) fn apply(self, index: &Index<'_>, ranking: &Ranking, groups: &mut Vec<(u32, f32)>) {
        if self == Sort::Fit {
            return;
        }
        let mut keys: Vec<(u32, f32)> = Vec::with_capacity(groups.len());
        for (at, &(group, _)) in (0..).zip(groups.iter()) {
            let key = match self {
                Sort::Next(today) => minutes_until(index, group, today),
                _ => ranking.distance(index, group),
            };
            keys.push((at, -key.unwrap_or(f32::INFINITY)));
        }
        sort_scored(&mut keys);
        let by_fit = std::mem::take(groups);
        for (at, _) in keys {
            if let Some(&one) = by_fit.get(at as usize) {
                groups.push(one);
            }
        }
    }
}

/// Minutes from the beginning of a day to the next meeting; they are below 2^24, which floats hold exactly.
fn minutes_until(index: &Index<'_>, group: u32, today: Date) -> Option<f32> {
    let group = index.group(GroupId(group))?;
    let next = *group.next(today, 1).first()?;
    let days = next.date.number() - today.number();
    let minute = next.time.start().unwrap_or(MINUTES);
    Some((days * i32::from(MINUTES + 1) + i32::from(minute)) as f32)
}
