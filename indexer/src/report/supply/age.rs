//! When the entries were last confirmed.

use crate::catalogue::{Date, Group};
use std::collections::BTreeMap;

/// After so many days an entry counts as old: two years.
pub const OLD_DAYS: i32 = 730;

/// The entries by age.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Age {
    /// Number of entries by the year of their last confirmation, without gaps between the first and the
    /// last year.
    pub years: Vec<(u16, usize)>,
    /// Entries without a date.
    pub unknown: usize,
    /// Entries that were last confirmed more than [`OLD_DAYS`] days ago.
    pub old: usize,
}

impl Age {
    /// Counts the entries.
    pub fn of(groups: &[Group], today: Date) -> Self {
        let dates: Vec<Date> = groups.iter().filter_map(|group| group.updated).collect();
        let mut counts: BTreeMap<u16, usize> = BTreeMap::new();
        for date in &dates {
            *counts.entry(date.year).or_default() += 1;
        }
        let years = match (counts.keys().next(), counts.keys().last()) {
            (Some(&first), Some(&last)) => (first..=last)
                .map(|year| (year, counts.get(&year).copied().unwrap_or(0)))
                .collect(),
            _ => Vec::new(),
        };
        let age = |date: &&Date| today.days_since_1970() - date.days_since_1970() > OLD_DAYS;
        Age {
            years,
            unknown: groups.len() - dates.len(),
            old: dates.iter().filter(age).count(),
        }
    }
}
