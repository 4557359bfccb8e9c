//! Calendar dates, as they stand in catalogues.

use super::schedule::words::MONTHS;
use grufi_engine::schedule;
use std::fmt;

/// A date of the Gregorian calendar; always one that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year, 1900 to 2199.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// Reads an ISO date (`2026-03-01`, a time after it is passed over) or a German one (`1.3.2026`,
    /// `01.03.26`); two-digit years mean this century.
    pub fn parse(text: &str) -> Option<Self> {
        let date = text.trim().split(['T', ' ']).next()?;
        let (year, month, day) = if date.contains('-') {
            let mut parts = date.split('-');
            let parts = (parts.next()?, parts.next()?, parts.next()?, parts.next());
            let (year, month, day, None) = parts else {
                return None;
            };
            (year.len() == 4).then_some(())?;
            (year, month, day)
        } else {
            let mut parts = text.trim().split('.').map(str::trim);
            let parts = (parts.next()?, parts.next()?, parts.next()?, parts.next());
            let (day, month, year, None) = parts else {
                return None;
            };
            (year, month, day)
        };
        let year = match (year.len(), number(year)?) {
            (2, year) => 2000 + year,
            (4, year) => year,
            _ => return None,
        };
        let (month, day) = (number(month)?, number(day)?);
        let (month, day) = (month.try_into().ok()?, day.try_into().ok()?);
        schedule::Date::new(year, month, day)?;
        (1900..2200)
            .contains(&year)
            .then_some(Date { year, month, day })
    }

    /// Days since 1970-01-01, negative before.
    pub fn days_since_1970(self) -> i32 {
        let Date { year, month, day } = self;
        schedule::Date { year, month, day }.number()
    }

    /// The date as Germans write it: `1. März 2026`.
    pub fn german(self) -> String {
        let month = MONTHS
            .get(usize::from(self.month).wrapping_sub(1))
            .copied()
            .unwrap_or_default();
        format!("{}. {month} {}", self.day, self.year)
    }
}

/// ISO 8601: `2026-03-01`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn number(text: &str) -> Option<u16> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn dates() {
        let table = [
            ("2026-03-01", Some("2026-03-01")),
            ("2026-03-01T12:30:00", Some("2026-03-01")),
            ("1.3.2026", Some("2026-03-01")),
            ("01. 03. 2026", Some("2026-03-01")),
            ("01.03.26", Some("2026-03-01")),
            ("29.02.2024", Some("2024-02-29")),
            ("29.02.2025", None),
            ("31.4.2025", None),
            ("0.1.2025", None),
            ("1.13.2025", None),
            ("März 2026", None),
            ("26-03-01", None),
            ("2026", None),
            ("", None),
        ];
        for (text, expected) in table {
            let date = Date::parse(text).map(|date| date.to_string());
            assert_eq!(date.as_deref(), expected, "{text}");
        }
        assert_eq!(
            Date::parse("2026-03-01").map(Date::german).as_deref(),
            Some("1. März 2026")
        );
    }

    #[test]
    fn days() {
        for (date, expected) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("1970-03-01", 59),
            ("2000-02-29", 11_016),
            ("2026-11-22", 20_779),
        ] {
            let days = Date::parse(date).map(Date::days_since_1970);
            assert_eq!(days, Some(expected), "{date}");
        }
    }
}
