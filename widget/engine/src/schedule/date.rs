//! Dates of the Gregorian calendar as three numbers, without a clock and without time zones.

use crate::model::Day;

/// Days from 0000-03-01 to 1970-01-01, the day that has number 0.
const EPOCH: i32 = 719_468;
/// Days of 400 years, after which the calendar repeats.
const ERA: i32 = 146_097;

/// A date of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    /// Year, 1 to 9999.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// The date of these numbers, `None` where it does not exist.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year) && day >= 1 && day <= days_of_month(year, month);
        exists.then_some(Date { year, month, day })
    }

    /// Reads `20260301`, as iCalendar writes dates.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number: u32 = digits.then(|| text.parse().ok())??;
        Self::new(
            (number / 10_000) as u16,
            (number / 100 % 100) as u8,
            (number % 100) as u8,
        )
    }

    /// Days since 1 January 1970; Howard Hinnant's `days_from_civil`.
    pub fn number(self) -> i32 {
        let (month, day) = (i32::from(self.month), i32::from(self.day));
        let year = i32::from(self.year) - i32::from(month <= 2);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
        year.div_euclid(400) * ERA + days - EPOCH
    }

    /// The date with this number, see [`Date::number`]; Howard Hinnant's `civil_from_days`.
    pub fn of_number(number: i32) -> Self {
        let days = number.saturating_add(EPOCH);
        let of_era = days.rem_euclid(ERA);
        let years = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * years + years / 4 - years / 100);
        let shifted = (5 * of_year + 2) / 153;
        let month = if shifted < 10 {
            shifted + 3
        } else {
            shifted - 9
        };
        let year = years + days.div_euclid(ERA) * 400 + i32::from(month <= 2);
        Date {
            year: year.clamp(1, 9999) as u16,
            month: month as u8,
            day: (of_year - (153 * shifted + 2) / 5 + 1) as u8,
        }
    }

    /// The date so many days later, or earlier for numbers below 0.
    pub fn plus(self, days: i32) -> Self {
        Self::of_number(self.number().saturating_add(days))
    }

    /// The day of the week.
    pub fn weekday(self) -> Day {
        // The day with number 0 was a Thursday.
        let place = (self.number() + 3).rem_euclid(7) as usize;
        Day::ALL.get(place).copied().unwrap_or(Day::Monday)
    }

    /// Number of the Monday on which the week of this date begins.
    pub(super) fn monday(self) -> i32 {
        self.number() - i32::from(self.weekday().code()) + 1
    }

    /// The ISO 8601 week: its year and its number from 1.
    pub fn iso_week(self) -> (u16, u8) {
        let thursday = self.monday() + 3;
        let year = Self::of_number(thursday).year;
        let first = Date {
            year,
            month: 1,
            day: 1,
        };
        (year, ((thursday - first.number()) / 7 + 1) as u8)
    }
}

/// Days of a month, 0 for months that do not exist.
pub fn days_of_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_weekdays_and_weeks() {
        // Date, number, weekday, ISO week: from Unix' `date -d DATE +'%s %u %G-W%V'`.
        let table = [
            ("19700101", 0, Day::Thursday, (1970, 1)),
            ("20000229", 11_016, Day::Tuesday, (2000, 9)),
            ("20210103", 18_630, Day::Sunday, (2020, 53)),
            ("20241230", 20_087, Day::Monday, (2025, 1)),
            ("20261231", 20_818, Day::Thursday, (2026, 53)),
            ("20270104", 20_822, Day::Monday, (2027, 1)),
        ];
        for (text, number, weekday, week) in table {
            let date = Date::parse(text).expect(text);
            assert_eq!(date.number(), number, "{text}");
            assert_eq!(date.weekday(), weekday, "{text}");
            assert_eq!(date.iso_week(), week, "{text}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_has_its_number() {
        let mut expected = Date {
            year: 1800,
            month: 1,
            day: 1,
        };
        for number in expected.number()..expected.number() + ERA {
            let date = Date::of_number(number);
            assert_eq!(date, expected);
            assert_eq!(date.number(), number);
            expected = match date.day < days_of_month(date.year, date.month) {
                true => Date {
                    day: date.day + 1,
                    ..date
                },
                false if date.month < 12 => Date {
                    month: date.month + 1,
                    day: 1,
                    ..date
                },
                false => Date {
                    year: date.year + 1,
                    month: 1,
                    day: 1,
                },
            };
        }
    }

    #[test]
    fn dates_that_do_not_exist() {
        for text in [
            "20250229", "20251301", "20250001", "20250100", "00000101", "2025-1-1", "",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }
}
