//! Dates of confirmation as offices write them: "03/2026", "März 2026", "Stand: 1. März 26", "2026".
//!
//! # Invariants
//! - What is no date is none: a wrong one would make an entry look fresh.
//! - Of months and years the first day counts, so that no entry looks fresher than it is.

use crate::catalogue::{Date, schedule};

/// A date as read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// The day was told.
    Day(Date),
    /// The day is the first of a month, quarter, season or year that was told.
    Since(Date),
    /// The day was told as a number, as workbooks count days.
    Counted(Date),
}

/// Words that say nothing of their own.
const NOTHING: [&str; 28] = [
    "stand",
    "am",
    "vom",
    "im",
    "per",
    "ca",
    "circa",
    "etwa",
    "seit",
    "anfang",
    "mitte",
    "ende",
    "bestätigt",
    "geprüft",
    "aktualisiert",
    "geändert",
    "zuletzt",
    "letztmals",
    "telefonisch",
    "schriftlich",
    "tel",
    "mail",
    "e",
    "der",
    "den",
    "um",
    "uhr",
    "jahr",
];

/// The month with which a season begins.
const SEASONS: [(&str, u16); 5] = [
    ("frühjahr", 3),
    ("frühling", 3),
    ("sommer", 6),
    ("herbst", 9),
    ("winter", 12),
];

/// Reads a date; `None` where there is none or where words beside it may say something else.
pub fn read(text: &str) -> Option<Stand> {
    if let Some(date) = Date::parse(text) {
        return Some(Stand::Day(date));
    }
    let lower = text.trim().to_lowercase();
    // The time of day, and what follows it.
    let before_time = lower
        .find(':')
        .filter(|at| lower[..*at].ends_with(|c: char| c.is_ascii_digit()))
        .and_then(|at| {
            lower[..at]
                .rsplit_once([' ', 't'])
                .map(|(before, _)| before)
        });
    let mut numbers: Vec<&str> = Vec::new();
    let mut month = None;
    let words = before_time.unwrap_or(&lower);
    let words = words.split(|c: char| !c.is_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        let quarter = word.strip_prefix('q').filter(|rest| rest.len() == 1);
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.push(word);
        } else if let Some(quarter) = quarter.and_then(begin_of_quarter) {
            month = Some(quarter);
        } else if word == "quartal" {
            month = Some(begin_of_quarter(numbers.pop()?)?);
        } else if let Some(named) = schedule::month(word) {
            month = Some(u16::from(named));
        } else if let Some((_, first)) = SEASONS.iter().find(|(season, _)| *season == word) {
            month = Some(*first);
        } else if !NOTHING.contains(&word) && schedule::weekday(word).is_none() {
            return None;
        }
    }
    dated(month, &numbers, &lower)
}

fn begin_of_quarter(number: &str) -> Option<u16> {
    let number: u16 = number.parse().ok()?;
    (1..=4).contains(&number).then(|| 3 * number - 2)
}

fn dated(month: Option<u16>, numbers: &[&str], text: &str) -> Option<Stand> {
    let all: Option<Vec<u16>> = numbers.iter().map(|number| number.parse().ok()).collect();
    let day = |y: u16, m: u16, d: u16| Date::parse(&format!("{y:04}-{m:02}-{d:02}"));
    let since = |y, m| day(y, m, 1).map(Stand::Since);
    // Two digits are a year only where they can be no month.
    let year = |at: usize| -> Option<u16> {
        let number: u16 = numbers.get(at)?.parse().ok()?;
        match numbers[at].len() {
            4 => Some(number),
            2 if month.is_some() || number > 12 => Some(2000 + number),
            _ => None,
        }
    };
    match (month, all.as_deref()) {
        (None, None) | (None, Some([_])) if numbers.len() == 1 => single(numbers[0]),
        (Some(month), Some([_])) => since(year(0)?, month),
        // "Winter 2025/26"
        (Some(month), Some([first, _])) if numbers[0].len() == 4 => since(*first, month),
        (Some(month), Some([d, _])) => day(year(1)?, month, *d).map(Stand::Day),
        (None, Some([y, m])) if numbers[0].len() == 4 => since(*y, *m),
        (None, Some([m, _])) => since(year(1)?, *m),
        (None, Some([y, m, d])) if numbers[0].len() == 4 => day(*y, *m, *d).map(Stand::Day),
        (None, Some([d, m, y])) => {
            // "26-03-01" may begin with the year.
            let (short, signs) = (numbers[2].len() == 2, text.contains(['.', '/']));
            let year = if short && signs { 2000 + y } else { *y };
            day(year, *m, *d).map(Stand::Day)
        }
        _ => None,
    }
}

/// A number alone: a year, a date without signs, or a day in the count of a workbook.
fn single(number: &str) -> Option<Stand> {
    match number.len() {
        4 => Date::parse(&format!("{number}-01-01")).map(Stand::Since),
        5 => counted(number.parse().ok()?).map(Stand::Counted),
        8 => {
            let (year, rest) = number.split_at(4);
            let (month, day) = rest.split_at(2);
            Date::parse(&format!("{year}-{month}-{day}")).map(Stand::Day)
        }
        _ => None,
    }
}

/// The date of a day in Excel's count from 1900 on, where it lies between 1954 and 2118.
fn counted(day: i32) -> Option<Date> {
    const DAY_OF_1970: i32 = 25_569;
    (20_000..80_000)
        .contains(&day)
        .then(|| grufi_engine::schedule::Date::of_number(day - DAY_OF_1970).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_offices_write_them() {
        // Text, date, whether its day was told.
        let table = [
            ("2026-03-01", "2026-03-01", true),
            ("1.3.26", "2026-03-01", true),
            ("01/03/2026", "2026-03-01", true),
            ("2026/03/15", "2026-03-15", true),
            ("20260315", "2026-03-15", true),
            ("46082", "2026-03-01", true),
            ("Stand: 15.03.2026", "2026-03-15", true),
            ("15. März 2026", "2026-03-15", true),
            ("15. Mrz. 26", "2026-03-15", true),
            ("am 15.3.2026 um 12:30 Uhr", "2026-03-15", true),
            ("Mo, 16.03.2026", "2026-03-16", true),
            ("15.03.2026 (telefonisch)", "2026-03-15", true),
            ("03/2026", "2026-03-01", false),
            ("3.2026", "2026-03-01", false),
            ("03-2026", "2026-03-01", false),
            ("2026-03", "2026-03-01", false),
            ("2026/3", "2026-03-01", false),
            ("03/26", "2026-03-01", false),
            ("März 2026", "2026-03-01", false),
            ("Mrz 26", "2026-03-01", false),
            ("MAERZ 2026", "2026-03-01", false),
            ("März '26", "2026-03-01", false),
            ("Stand März 2026", "2026-03-01", false),
            ("Ende Okt. 2025", "2025-10-01", false),
            ("Q2 2026", "2026-04-01", false),
            ("Q2/26", "2026-04-01", false),
            ("3. Quartal 2025", "2025-07-01", false),
            ("Frühjahr 2026", "2026-03-01", false),
            ("Winter 2025/26", "2025-12-01", false),
            ("2026", "2026-01-01", false),
            ("ca. 2024", "2024-01-01", false),
        ];
        for (text, expected, told) in table {
            let (date, exact) = match read(text) {
                Some(Stand::Day(date) | Stand::Counted(date)) => (date.to_string(), true),
                Some(Stand::Since(date)) => (date.to_string(), false),
                None => (String::new(), false),
            };
            assert_eq!((date.as_str(), exact), (expected, told), "{text}");
        }
    }

    #[test]
    fn what_is_no_date() {
        let table = [
            "",
            "31.2.2026",
            "99999999",
            "9999-12-31",
            "-1",
            "1.1.0001",
            "13/2026",
            "00/2026",
            "3/12",
            "12",
            "1234567",
            "99999",
            "März",
            "nicht mehr seit 2019",
            "gelöscht 2024",
            "2026 2025",
            "1.2.3.2026",
            "neu",
            "?",
            "März April 2026 2025 2024",
            "Q5 2026",
            "00000000000000000000",
            "99999999999999999999/2026",
            "60.3.2026",
            "26-03-01",
        ];
        for text in table {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
