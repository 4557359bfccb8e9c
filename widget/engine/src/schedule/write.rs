//! Writing the text of recurrences, see [`super::parse`].

use super::text::DAYS;
use super::{ALL_DAYS, ALL_MONTHS, Date, Exception, ORDINALS, Recurrence, Rule, Time, Weeks};
use std::fmt;

impl Recurrence {
    /// The rule of RFC 5545, `None` where the days are not told. Weeks counted by the calendar and
    /// intervals mean nothing without a beginning (DTSTART) in such a week; exceptions and times of day are
    /// not in it.
    pub fn rrule(&self) -> Option<String> {
        (!matches!(self.rule, Rule::Undated { .. })).then(|| self.pattern())
    }

    fn pattern(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        let mut part = |key: &str, value: String| parts.push(format!("{key}={value}"));
        let mut frequency = |name: &str, interval: u8| {
            part("FREQ", name.to_owned());
            if interval > 1 {
                part("INTERVAL", interval.to_string());
            }
        };
        match self.rule {
            Rule::Weekly {
                days: ALL_DAYS,
                weeks: Weeks::All,
            } => frequency("DAILY", 1),
            Rule::Weekly { days, weeks } => {
                frequency("WEEKLY", weeks.interval());
                part("BYDAY", by_day(days, 0));
            }
            Rule::Monthly { nth, days, every } => {
                frequency("MONTHLY", every);
                part("BYDAY", by_day(days, nth));
            }
            Rule::MonthDays { days } => {
                frequency("MONTHLY", 1);
                part("BYMONTHDAY", numbers(days));
            }
            Rule::On(_) => {
                frequency("DAILY", 1);
                part("COUNT", "1".to_owned());
            }
            Rule::Undated { days, months } => {
                match months {
                    0 => frequency("WEEKLY", 1),
                    months => frequency("MONTHLY", months),
                }
                if days != 0 {
                    part("BYDAY", by_day(days, 0));
                }
            }
        }
        if self.months != ALL_MONTHS {
            part("BYMONTH", numbers(self.months.into()));
        }
        if let Some(until) = self.until {
            part("UNTIL", basic(until));
        }
        parts.join(";")
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

/// The text that [`super::parse`] reads.
impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.pattern())?;
        match self.time {
            Time::Unknown => {}
            Time::At(start) => write!(f, " {}", clock(start))?,
            Time::Between(start, end) => write!(f, " {}-{}", clock(start), clock(end))?,
            Time::Part(part) => write!(f, " {}", part.key())?,
        }
        match self.rule {
            Rule::Weekly {
                weeks: Weeks::Even, ..
            } => f.write_str(" even")?,
            Rule::Weekly {
                weeks: Weeks::Odd, ..
            } => f.write_str(" odd")?,
            Rule::Undated { .. } => f.write_str(" undated")?,
            _ => {}
        }
        let from = match self.rule {
            Rule::On(date) => Some(date),
            _ => self.from,
        };
        if let Some(from) = from {
            write!(f, " from={}", basic(from))?;
        }
        if self.exceptions != 0 {
            let keys = Exception::ALL
                .iter()
                .filter(|one| self.excepts(**one))
                .map(|one| one.key());
            write!(f, " not={}", keys.collect::<Vec<_>>().join(","))?;
        }
        if self.online {
            f.write_str(" online")?;
        }
        Ok(())
    }
}

/// One recurrence a line.
pub fn write(recurrences: &[Recurrence]) -> String {
    let lines: Vec<String> = recurrences.iter().map(Recurrence::to_string).collect();
    lines.join("\n")
}

/// A date as iCalendar writes it: `20260301`.
pub fn basic(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year, date.month, date.day)
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Weekdays, each with each ordinal.
fn by_day(days: u8, nth: u8) -> String {
    let days = DAYS
        .iter()
        .enumerate()
        .filter(|(day, _)| days >> day & 1 != 0);
    let items: Vec<String> = match nth {
        0 => days.map(|(_, day)| (*day).to_owned()).collect(),
        _ => days
            .flat_map(|(_, day)| {
                ORDINALS
                    .iter()
                    .enumerate()
                    .filter(move |(place, _)| nth >> place & 1 != 0)
                    .map(move |(_, ordinal)| format!("{ordinal}{day}"))
            })
            .collect(),
    };
    items.join(",")
}

/// The numbers of a mask, the first bit being 1.
fn numbers(mask: u32) -> String {
    let numbers = (0..32).filter(|bit| mask >> bit & 1 != 0);
    let texts: Vec<String> = numbers.map(|bit| (bit + 1).to_string()).collect();
    texts.join(",")
}
