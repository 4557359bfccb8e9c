//! What a schedule written by people says: on which days, at what time, with which breaks.
//!
//! ```text
//! token     text -> words, numbers, signs
//! grammar/  tokens -> pieces: weekdays, ordinals, cycles, times, months, fixed phrases
//! negation  what "nicht" and "außer" refer to
//! part      pieces -> parts between commas and brackets
//! sentence  parts -> clauses
//! clause    clause -> recurrences
//! words/    recurrences -> German, Leichte Sprache, English
//! feeds     the fields of HSDS, Meeting Guide and BMLT -> recurrences
//! hints     what an office can write more clearly
//! calendar  recurrences -> DTSTART, RRULE, EXDATE
//! ```
//! German and a little English. The text itself stays what visitors read.
//!
//! # Invariants
//! - Nothing is lost: what is not understood is kept word for word in [`Schedule::rest`]; only words that say
//!   nothing of their own ("jeweils", "Treffen") are passed over.
//! - Nothing is invented: where the days are open, [`Recurrence::is_dated`] is false and there are no dates.

pub mod calendar;
mod clause;
pub mod feeds;
mod grammar;
mod hints;
mod lexicon;
mod negation;
mod part;
mod sentence;
mod token;
pub mod words;

#[cfg(test)]
mod tests;

use super::Date;
pub use grufi_engine::schedule::{Occurrence, Recurrence, Rule, Time, Weeks};
pub use hints::Hint;

/// Longer texts, in bytes, are descriptions, not schedules: they are kept as they stand.
const LONGEST: usize = 2000;

/// When a group meets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schedule {
    /// The meetings, in the order of the text.
    pub rules: Vec<Recurrence>,
    /// Whether (further) meetings are arranged: "nach Absprache".
    pub by_arrangement: bool,
    /// What was not understood, word for word, in the order of the text.
    pub rest: Vec<String>,
    /// What was understood, but could mean something else.
    pub doubts: Vec<Doubt>,
}

/// A reading that its author may not have meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// "jeden zweiten Dienstag" without "im Monat": read as every other week.
    EverySecond,
    /// "Winter" and "Sommer": read as October to March and April to September.
    Season,
}

/// Reads a schedule. Never fails: what is not understood is kept.
pub fn parse(text: &str) -> Schedule {
    if text.len() > LONGEST {
        return Schedule {
            rest: vec![text.trim().to_owned()],
            ..Schedule::default()
        };
    }
    let tokens = token::tokens(text);
    sentence::schedule(text, &tokens, &grammar::pieces(&tokens))
}

/// The weekday that a word in lower case names or abbreviates: "montag", "montags", "mo".
pub(crate) fn weekday(word: &str) -> Option<grufi_engine::Day> {
    lexicon::bare_weekday(word)
}

/// The month that a word in lower case names or abbreviates, January is 1; umlauts may be written out.
pub(crate) fn month(word: &str) -> Option<u8> {
    lexicon::month(&word.replace('ä', "ae")).map(|month| month + 1)
}

impl Schedule {
    /// Takes over what another schedule of the same group says.
    pub fn add(&mut self, other: Schedule) {
        for one in other.rules {
            if !self.rules.contains(&one) {
                self.rules.push(one);
            }
        }
        self.by_arrangement |= other.by_arrangement;
        self.rest.extend(other.rest);
        self.doubts.extend(other.doubts);
        self.doubts.sort_unstable();
        self.doubts.dedup();
    }

    /// All weekdays on which the group may meet, as a mask: Monday is bit 0.
    pub fn weekdays(&self) -> u8 {
        self.rules.iter().fold(0, |mask, one| mask | one.weekdays())
    }

    /// The beginning that is told first, in minutes after midnight.
    pub fn start(&self) -> Option<u16> {
        self.rules.iter().find_map(|one| one.time.start())
    }

    /// The next meetings from a date on, at most `count`: dates, and the beginnings in minutes after midnight
    /// where they are told.
    pub fn next_dates(&self, from: Date, count: usize) -> Vec<(Date, Option<u16>)> {
        let found = grufi_engine::schedule::next(&self.rules, from.into(), count);
        found
            .into_iter()
            .map(|one| (one.date.into(), one.time.start()))
            .collect()
    }
}

impl From<Date> for grufi_engine::schedule::Date {
    fn from(date: Date) -> Self {
        grufi_engine::schedule::Date {
            year: date.year,
            month: date.month,
            day: date.day,
        }
    }
}

impl From<grufi_engine::schedule::Date> for Date {
    fn from(date: grufi_engine::schedule::Date) -> Self {
        Date {
            year: date.year,
            month: date.month,
            day: date.day,
        }
    }
}
