//! When a group meets: recurrences, their text, and their next dates.
//!
//! A [`Recurrence`] is what a rule of RFC 5545 can say, together with what people add: a time of day, weeks
//! counted by the calendar, breaks. The text is the rule's own text followed by words for the rest, see
//! [`parse`]; an index holds it packed, see [`crate::Group::recurrences`]. Dates are three numbers, see
//! [`Date`], so nothing here asks a clock.
//!
//! # Invariants
//! - Nothing is guessed: a group that meets "every other week" has no dates as long as it is not told which
//!   weeks, see [`Recurrence::is_dated`].
//! - No text and no numbers make these functions panic; what they cannot read they pass over.

mod calendar;
mod date;
mod holidays;
mod next;
mod pack;
mod rrule;
mod text;
#[cfg(feature = "write")]
mod write;

pub use crate::model::{DayPart, Exception};
pub use calendar::{Entry, ending, entries, moment};
pub use date::{Date, days_of_month};
pub use holidays::{easter, is_holiday};
pub use next::{HORIZON, Occurrence, next};
#[cfg(feature = "write")]
pub(crate) use pack::pack;
pub(crate) use pack::unpack;
pub use rrule::{basic, padded};
pub use text::parse;
#[cfg(feature = "write")]
pub use write::write;

/// All twelve months, see [`Recurrence::months`].
pub const ALL_MONTHS: u16 = 0xfff;
/// All seven days, see [`Rule::Weekly`].
pub const ALL_DAYS: u8 = 0x7f;
/// Minutes of a day.
pub const MINUTES: u16 = 24 * 60;
/// Which weekdays of a month can be named, in the order of their bits: see [`Rule::Monthly`].
pub const ORDINALS: [i8; 7] = [1, 2, 3, 4, 5, -1, -2];

/// Meetings that come again by one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Recurrence {
    /// On which days.
    pub rule: Rule,
    /// At what time of day.
    pub time: Time,
    /// In which months: January is bit 0.
    pub months: u16,
    /// Not before this date; intervals of several weeks or months count from here.
    pub from: Option<Date>,
    /// Not after this date.
    pub until: Option<Date>,
    /// When not: a mask of [`Exception::bit`].
    pub exceptions: u8,
    /// Whether the meetings are online.
    pub online: bool,
}

/// The days of a recurrence. Weekdays are masks of [`crate::Day::bit`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Days of the week; all seven are "daily".
    Weekly {
        /// Weekdays.
        days: u8,
        /// In which weeks.
        weeks: Weeks,
    },
    /// Weekdays of the month: every weekday of `days` at every ordinal of `nth`.
    Monthly {
        /// Ordinals: bit `n` stands for `ORDINALS[n]`.
        nth: u8,
        /// Weekdays.
        days: u8,
        /// Every so many months, from 1.
        every: u8,
    },
    /// Days of the month: the first is bit 0.
    MonthDays {
        /// Mask of the days.
        days: u32,
    },
    /// One single day.
    On(Date),
    /// Some days that are not told: "once a month on a Friday", "mostly on Mondays".
    Undated {
        /// Weekdays, 0 where they are not told either.
        days: u8,
        /// Once in so many months; 0 where that is not told.
        months: u8,
    },
}

/// In which weeks a group meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weeks {
    /// In all of them.
    All,
    /// In weeks with an even number, ISO 8601.
    Even,
    /// In weeks with an odd number, ISO 8601; there are two in a row around New Year after 53 weeks.
    Odd,
    /// Every so many weeks, from 2, counted from [`Recurrence::from`].
    Every(u8),
}

/// A time of day; times are minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Time {
    /// Not told.
    Unknown,
    /// Beginning (0 to 1439).
    At(u16),
    /// Beginning (0 to 1439) and end (1 to 1440); an end that is not later is on the next day.
    Between(u16, u16),
    /// Only part of the day is told.
    Part(DayPart),
}

impl Time {
    /// The beginning, in minutes after midnight.
    pub fn start(self) -> Option<u16> {
        match self {
            Time::At(start) | Time::Between(start, _) => Some(start),
            Time::Unknown | Time::Part(_) => None,
        }
    }

    /// The end, in minutes after midnight.
    pub fn end(self) -> Option<u16> {
        match self {
            Time::Between(_, end) => Some(end),
            _ => None,
        }
    }
}

impl Recurrence {
    /// Meetings by a rule and nothing else.
    pub const fn new(rule: Rule) -> Self {
        Recurrence {
            rule,
            time: Time::Unknown,
            months: ALL_MONTHS,
            from: None,
            until: None,
            exceptions: 0,
            online: false,
        }
    }

    /// The weekdays on which the group may meet, as a mask; 0 where it may be any.
    pub fn weekdays(&self) -> u8 {
        match self.rule {
            Rule::Weekly { days, .. } | Rule::Monthly { days, .. } | Rule::Undated { days, .. } => {
                days
            }
            Rule::On(date) => date.weekday().bit(),
            Rule::MonthDays { .. } => 0,
        }
    }

    /// Whether the dates can be computed.
    pub fn is_dated(&self) -> bool {
        match self.rule {
            Rule::Weekly {
                weeks: Weeks::Every(_),
                ..
            } => self.from.is_some(),
            Rule::Monthly { every, .. } => every <= 1 || self.from.is_some(),
            Rule::Undated { .. } => false,
            _ => true,
        }
    }

    /// Whether the group does not meet at this.
    pub const fn excepts(&self, exception: Exception) -> bool {
        self.exceptions & exception.bit() != 0
    }
}

/// The bit of an ordinal in [`Rule::Monthly`], 0 for ordinals that cannot be named.
pub fn ordinal_bit(ordinal: i8) -> u8 {
    ORDINALS
        .iter()
        .position(|one| *one == ordinal)
        .map_or(0, |place| 1 << place)
}
