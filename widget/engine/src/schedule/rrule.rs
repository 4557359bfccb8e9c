//! The rule of a recurrence as iCalendar writes it.
//!
//! # Invariants
//! - Nothing is formatted by `format!`, which would cost visitors kilobytes.

use super::text::DAYS;
use super::{ALL_DAYS, ALL_MONTHS, Date, ORDINALS, Recurrence, Rule, Weeks};

impl Recurrence {
    /// The rule of RFC 5545, `None` where the days are not told. Weeks counted by the calendar and
    /// intervals mean nothing without a beginning (DTSTART) in such a week; exceptions and times of day are
    /// not in it.
    pub fn rrule(&self) -> Option<String> {
        (!matches!(self.rule, Rule::Undated { .. })).then(|| self.pattern())
    }

    pub(super) fn pattern(&self) -> String {
        let (mut days, mut nth, mut of_month, mut once) = (0, 0, 0, false);
        let (frequency, interval) = match self.rule {
            Rule::Weekly {
                days: ALL_DAYS,
                weeks: Weeks::All,
            } => ("DAILY", 1),
            Rule::Weekly { days: on, weeks } => {
                days = on;
                ("WEEKLY", weeks.interval())
            }
            Rule::Monthly {
                nth: ordinals,
                days: on,
                every,
            } => {
                (days, nth) = (on, ordinals);
                ("MONTHLY", every)
            }
            Rule::MonthDays { days } => {
                of_month = days;
                ("MONTHLY", 1)
            }
            Rule::On(_) => {
                once = true;
                ("DAILY", 1)
            }
            Rule::Undated { days: on, months } => {
                days = on;
                match months {
                    0 => ("WEEKLY", 1),
                    months => ("MONTHLY", months),
                }
            }
        };
        let mut rule = ["FREQ=", frequency].concat();
        let mut part = |key: &str, value: &str| {
            if !value.is_empty() {
                rule.push_str(key);
                rule.push_str(value);
            }
        };
        if interval > 1 {
            part(";INTERVAL=", &interval.to_string());
        }
        part(";BYDAY=", &by_day(days, nth));
        part(";BYMONTHDAY=", &numbers(of_month));
        if once {
            part(";COUNT=", "1");
        }
        if self.months != ALL_MONTHS {
            part(";BYMONTH=", &numbers(self.months.into()));
        }
        if let Some(until) = self.until {
            part(";UNTIL=", &basic(until));
        }
        rule
    }
}

impl Weeks {
    /// The interval of an RRULE, in weeks.
    pub const fn interval(self) -> u8 {
        match self {
            Weeks::All => 1,
            Weeks::Even | Weeks::Odd => 2,
            Weeks::Every(weeks) => weeks,
        }
    }
}

/// A date as iCalendar writes it: `20260301`.
pub fn basic(date: Date) -> String {
    let mut text = padded(date.year / 100);
    for number in [date.year % 100, date.month.into(), date.day.into()] {
        text.push_str(&padded(number));
    }
    text
}

/// A number in two digits at least.
pub fn padded(number: u16) -> String {
    let zero = if number < 10 { "0" } else { "" };
    [zero, &number.to_string()].concat()
}

/// Weekdays, each with each ordinal.
fn by_day(days: u8, nth: u8) -> String {
    let mut items = String::new();
    for (at, day) in DAYS.iter().enumerate() {
        if days >> at & 1 == 0 {
            continue;
        }
        if nth == 0 {
            add(&mut items, "");
            items.push_str(day);
        }
        for (place, ordinal) in ORDINALS.iter().enumerate() {
            if nth >> place & 1 != 0 {
                add(&mut items, &ordinal.to_string());
                items.push_str(day);
            }
        }
    }
    items
}

/// The numbers of a mask, the first bit being 1.
fn numbers(mask: u32) -> String {
    let mut items = String::new();
    for bit in 0u8..32 {
        if mask >> bit & 1 != 0 {
            add(&mut items, &(bit + 1).to_string());
        }
    }
    items
}

/// Adds to a list parted by commas.
fn add(items: &mut String, item: &str) {
    if !items.is_empty() {
        items.push(',');
    }
    items.push_str(item);
}
