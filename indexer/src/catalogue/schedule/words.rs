//! Schedules back into words: German, Leichte Sprache, English.
//!
//! # Invariant
//! [`super::parse`] reads the German words as the schedule they were made of.

mod easy;
mod english;
mod german;

#[cfg(test)]
mod tests;

pub use easy::easy;
pub use english::english;
pub use german::german;

use super::Recurrence;
use grufi_engine::schedule::{ALL_MONTHS, ORDINALS, Time};

/// The weekdays in German, from Monday on.
pub(crate) const DAYS: [&str; 7] = [
    "Montag",
    "Dienstag",
    "Mittwoch",
    "Donnerstag",
    "Freitag",
    "Samstag",
    "Sonntag",
];
/// The months in German, from January on.
pub(crate) const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// Recurrences that follow each other and differ by their time only, each with all its times.
fn by_times(rules: &[Recurrence]) -> Vec<(Recurrence, Vec<Time>)> {
    let mut groups: Vec<(Recurrence, Vec<Time>)> = Vec::new();
    for one in rules {
        let timed = one.time.start().is_some();
        match groups.last_mut() {
            Some((last, times))
                if timed
                    && last.time.start().is_some()
                    && *one
                        == (Recurrence {
                            time: one.time,
                            ..*last
                        }) =>
            {
                times.push(one.time);
            }
            _ => groups.push((*one, vec![one.time])),
        }
    }
    groups
}

/// "a, b und c".
fn list(items: &[String], and: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} {and} {last}", rest.join(", ")),
    }
}

/// The names at the places of a mask's bits.
fn named(mask: u32, names: &[&str]) -> Vec<String> {
    let chosen = names
        .iter()
        .enumerate()
        .filter(|(place, _)| mask >> place & 1 != 0);
    chosen.map(|(_, name)| (*name).to_owned()).collect()
}

/// The ordinals of a mask, those counted from the end last: 1, 3, -2, -1.
fn ordinals(nth: u8) -> Vec<i8> {
    let mut ordinals: Vec<i8> = (0..ORDINALS.len())
        .filter(|place| nth >> place & 1 != 0)
        .filter_map(|place| ORDINALS.get(place).copied())
        .collect();
    ordinals.sort_by_key(|ordinal| (*ordinal < 0, *ordinal));
    ordinals
}

/// What there is to say of the months of a year, each as a place from 0.
enum Year {
    /// All of them.
    Whole,
    /// One run of at least three.
    Run(usize, usize),
    /// These only.
    Only(u16),
    /// All but these.
    Without(u16),
}

/// Runs shorter than this are told month by month.
const SHORTEST_RUN: u32 = 3;

fn year(months: u16) -> Year {
    let missing = ALL_MONTHS & !months;
    let has = |place: usize| months >> (place % 12) & 1 != 0;
    let starts: Vec<usize> = (0..12)
        .filter(|place| has(*place) && !has(place + 11))
        .collect();
    match (missing.count_ones(), &starts[..]) {
        (0, _) => Year::Whole,
        (1 | 2, _) => Year::Without(missing),
        (_, [start]) if months.count_ones() >= SHORTEST_RUN => {
            let last = start + months.count_ones() as usize - 1;
            Year::Run(*start, last % 12)
        }
        (3, _) => Year::Without(missing),
        _ => Year::Only(months),
    }
}

/// Numbers up to twelve as words.
fn number<'w>(number: u8, words: &[&'w str; 11]) -> std::borrow::Cow<'w, str> {
    match usize::from(number)
        .checked_sub(2)
        .and_then(|at| words.get(at))
    {
        Some(word) => (*word).into(),
        None => number.to_string().into(),
    }
}
