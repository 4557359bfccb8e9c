//! Nobody is left alone: where few groups fit, what else may help, each list with its reason.
//!
//! # Invariants
//! - Only where the topic is sure: nonsense leads to nothing rather than to some group.
//! - No group is among the hits as well, nor in two lists.

use super::order::sort_scored;
use super::rank::Ranking;
use super::words::Word;
use super::{Alternative, Reason};
use crate::format::Bitset;
use crate::index::Index;
use crate::model::{Form, GroupId};

/// So many groups that fit are enough.
const ENOUGH: usize = 3;
/// Share of the best topic's score from which on another one is meant as well.
const MEANT_TOO: f32 = 0.9;
/// How well, of 255, a group must fit a topic to be on it.
const ON_TOPIC: u8 = 100;
/// Most groups of a list.
const MOST_GROUPS: usize = 2;
/// Most lists.
const MOST_LISTS: usize = 4;

/// A search for alternatives.
pub(super) struct Search<'a, 'b> {
    pub(super) index: &'a Index<'b>,
    pub(super) ranking: &'a Ranking,
    /// Groups that pass the filters; among them other topics are looked for.
    pub(super) allowed: &'a Bitset,
    /// Groups that pass the filters but for that of the district and are nowhere shown yet; among them the same
    /// topic is looked for.
    pub(super) free: Bitset,
    /// What was found so far.
    pub(super) found: Vec<Alternative>,
}

impl Search<'_, '_> {
    /// How many of the `passing` groups fit in every respect and, where these are few, what else may help.
    /// `filtered` tells that a district was chosen.
    pub(super) fn run(
        mut self,
        words: &[Word],
        passing: &[(u32, f32)],
        filtered: bool,
    ) -> (usize, Vec<Alternative>) {
        let (index, context) = (self.index, &self.ranking.context);
        let mut topics: Vec<u16> = Vec::new();
        let mut least = 0.0;
        for meant in &self.ranking.meant {
            if meant.score >= least && meant.is_sure(words) {
                least = meant.score * MEANT_TOO;
                topics.push(meant.concept);
            }
        }
        if topics.is_empty() {
            return (passing.len(), self.found);
        }
        let mut on_topic = vec![0; index.len() as usize];
        for &topic in &topics {
            add_groups(index, topic, &mut on_topic);
            for narrower in index.concepts.narrower(topic) {
                add_groups(index, narrower, &mut on_topic);
            }
        }
        let mut fitting = 0;
        for &(number, _) in passing {
            self.free.remove(number);
            let fits = (on_topic[number as usize] > 0 || self.ranking.says_it(number))
                && index
                    .group(GroupId(number))
                    .is_some_and(|group| context.fits(&group));
            fitting += usize::from(fits);
        }
        if fitting >= ENOUGH {
            return (fitting, self.found);
        }
        if context.slots.place.is_some() || filtered {
            self.add(Reason::Elsewhere, &on_topic);
        }
        self.add(Reason::Remote, &on_topic);
        for &topic in &topics {
            let Some(concept) = index.concept(topic) else {
                continue;
            };
            let mut others = concept.broader();
            let broader = others.len();
            others.extend(concept.related());
            for (at, &other) in others.iter().enumerate() {
                let reason = if at < broader {
                    Reason::Broader(other)
                } else {
                    Reason::Related(other)
                };
                let mut groups = vec![0; index.len() as usize];
                if !topics.contains(&other) {
                    add_groups(index, other, &mut groups);
                }
                self.add(reason, &groups);
            }
        }
        (fitting, self.found)
    }

    /// Adds the groups that fit best, of those that fit at all.
    fn add(&mut self, reason: Reason, fits: &[u8]) {
        let mut scored: Vec<(u32, f32)> = Vec::new();
        for (number, &fit) in (0..).zip(fits) {
            if fit > 0
                && self.free.contains(number)
                && let Some(group) = self.index.group(GroupId(number))
            {
                let remote = matches!(
                    group.form(),
                    Some(Form::Online | Form::Hybrid | Form::Telephone)
                );
                let suits = match reason {
                    Reason::Elsewhere => !remote,
                    Reason::Remote => remote,
                    Reason::Broader(_) | Reason::Related(_) => self.allowed.contains(number),
                };
                if suits {
                    let factor = self.ranking.context.factor(self.index, number, &group);
                    scored.push((number, factor * f32::from(fit)));
                }
            }
        }
        if scored.is_empty() || self.found.len() == MOST_LISTS {
            return;
        }
        sort_scored(&mut scored);
        scored.truncate(MOST_GROUPS);
        let mut groups = Vec::new();
        for (number, _) in scored {
            self.free.remove(number);
            groups.push(GroupId(number));
        }
        self.found.push(Alternative { reason, groups });
    }
}

/// Notes how well the groups on a topic fit it.
fn add_groups(index: &Index<'_>, topic: u16, fits: &mut [u8]) {
    if let Some(concept) = index.concept(topic) {
        for (group, fit) in concept.groups() {
            if let Some(slot) = fits.get_mut(group as usize)
                && fit >= ON_TOPIC.max(*slot)
            {
                *slot = fit;
            }
        }
    }
}
