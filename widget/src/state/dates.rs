//! The next dates of a group, ready to be drawn.
//!
//! # Invariants
//! - A group whose days are not told has no dates. Breaks without dates are not taken out of them: whoever
//!   shows dates tells the [`breaks`].

use grufi_engine::Group;
use grufi_engine::schedule::{Date, Exception};

/// Meetings listed.
const MOST: usize = 5;

/// One meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Year.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
    /// Beginning in minutes after midnight, where it is told.
    pub start: Option<u16>,
    /// End in minutes after midnight (1 to 1440), where it is told; one that is not later is on the next day.
    pub end: Option<u16>,
}

/// The next meetings, today's included, earliest first.
pub fn next_dates(group: &Group<'_>, today: Date) -> Vec<Meeting> {
    let mut meetings = Vec::new();
    for next in group.next(today, MOST) {
        meetings.push(Meeting {
            year: next.date.year,
            month: next.date.month,
            day: next.date.day,
            start: next.time.start(),
            end: next.time.end(),
        });
    }
    meetings
}

/// When the group does not meet although [`next_dates`] may list a date, in the order of their codes.
pub fn breaks(group: &Group<'_>) -> Vec<Exception> {
    let mut breaks = Vec::new();
    let mask = group
        .recurrences()
        .iter()
        .fold(0, |mask, one| mask | one.exceptions);
    for &exception in Exception::ALL {
        if exception != Exception::Holidays && mask & exception.bit() != 0 {
            breaks.push(exception);
        }
    }
    breaks
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use expect_test::expect;
    use grufi_engine::schedule::parse;
    use grufi_engine::write::{GroupRecord, Input, write};
    use grufi_engine::{GroupId, Index};

    fn shown(recurrences: &str, today: &str) -> String {
        let recurrences = parse(recurrences);
        let bytes = write(&Input {
            groups: vec![GroupRecord {
                id: "g",
                recurrences: &recurrences,
                ..GroupRecord::default()
            }],
            ..Input::default()
        });
        let bytes = bytes.unwrap();
        let index = Index::open(&bytes).unwrap();
        let group = index.group(GroupId(0)).unwrap();
        let minute = |minute: Option<u16>| minute.map_or("-".into(), |minute| minute.to_string());
        let dates = next_dates(&group, Date::parse(today).unwrap());
        let lines = dates.iter().map(|one| {
            let (start, end) = (minute(one.start), minute(one.end));
            format!("{}-{}-{} {start} {end}\n", one.year, one.month, one.day)
        });
        let lines: String = lines.collect();
        let breaks = breaks(&group).into_iter().map(Exception::key);
        lines + &breaks.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn dates_follow_the_recurrences() {
        for (recurrences, today, expected) in [
            ("", "20260301", expect![""]),
            ("FREQ=MONTHLY;BYDAY=FR undated", "20260301", expect![""]),
            (
                "FREQ=DAILY;COUNT=1 19:00 from=20260228",
                "20260301",
                expect![""],
            ),
            (
                "FREQ=MONTHLY;BYDAY=1TH 19:00-21:00 not=holidays,school-holidays",
                "20261201",
                expect![[r#"
                    2026-12-3 1140 1260
                    2027-1-7 1140 1260
                    2027-2-4 1140 1260
                    2027-3-4 1140 1260
                    2027-4-1 1140 1260
                    school-holidays"#]],
            ),
            (
                "FREQ=DAILY;COUNT=1 20:00-24:00 from=20260302\nFREQ=DAILY;COUNT=1 evening from=20260301",
                "20260301",
                expect![[r#"
                    2026-3-1 - -
                    2026-3-2 1200 1440
                "#]],
            ),
        ] {
            expected.assert_eq(&shown(recurrences, today));
        }
    }
}
