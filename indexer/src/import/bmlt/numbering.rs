//! How the weekdays of a file are numbered.

use super::super::json::Object;
use super::{WEEKDAY, first_of};
use crate::catalogue::{Problem, Report, Severity};
use grufi_engine::Day;
use std::sync::Arc;

/// How a file numbers weekdays: the server writes 1 (Sunday) to 7, its database holds 0 (Sunday) to 6.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Numbering {
    SundayIsOne,
    SundayIsZero,
}

impl Numbering {
    /// Told by the numbers themselves; where neither 0 nor 7 occurs, by the spelling of the keys, since
    /// extracts copy the database's numbers although they call the key `weekday_1sun`.
    pub fn of(meetings: &[Object<'_>], file: &Arc<str>, report: &mut Report) -> Self {
        let uses = |number: &str| {
            let mut days = meetings
                .iter()
                .filter_map(|meeting| first_of(meeting, &WEEKDAY));
            days.any(|(_, _, day)| day == number)
        };
        let of_server = meetings
            .iter()
            .any(|meeting| meeting.get(WEEKDAY[0]).is_some());
        match (uses("0"), uses("7")) {
            (true, true) => {
                let problem = Problem::of_file(Severity::Error, "bmlt-weekdays", file);
                let message = "Die Wochentage sind teils ab 0, teils bis 7 gezählt";
                report.push(problem.says(message, "Die Datei neu vom Server holen."));
                Numbering::SundayIsOne
            }
            (true, false) => Numbering::SundayIsZero,
            (false, true) => Numbering::SundayIsOne,
            (false, false) if of_server => Numbering::SundayIsOne,
            (false, false) => Numbering::SundayIsZero,
        }
    }

    pub fn day(self, number: u8) -> Option<Day> {
        let from_sunday = match self {
            Numbering::SundayIsOne => number.checked_sub(1)?,
            Numbering::SundayIsZero => number,
        };
        match from_sunday {
            0 => Some(Day::Sunday),
            1..=6 => Day::from_code(from_sunday),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::json;
    use super::super::read;
    use super::*;

    #[test]
    fn weekdays_by_their_numbering() {
        let day = |key: &str, numbers: &[&str]| {
            let meetings = numbers
                .iter()
                .map(|number| format!(r#"{{"meeting_name":"x","{key}":"{number}"}}"#));
            let text = format!("[{}]", meetings.collect::<Vec<_>>().join(","));
            let objects = json::objects(&text, "a.json").expect("json");
            let mut report = Report::default();
            let groups = read(&objects, &Arc::from("a.json"), &mut report);
            (groups[0].schedule.clone(), report.problems().len())
        };
        let table = [
            ("weekday_tinyint", &["6"][..], "jeden Freitag", 0),
            ("weekday_tinyint", &["1"], "jeden Sonntag", 0),
            ("weekday_tinyint", &["7"], "jeden Samstag", 0),
            ("weekday_tinyint", &["6", "0"], "jeden Samstag", 0),
            ("weekday_1sun", &["6"], "jeden Samstag", 0),
            ("weekday_1sun", &["0"], "jeden Sonntag", 0),
            ("weekday_1sun", &["6", "7"], "jeden Freitag", 0),
            ("weekday_tinyint", &["9"], "", 1),
            ("weekday_tinyint", &["7", "0"], "jeden Samstag", 2),
        ];
        for (key, numbers, schedule, problems) in table {
            assert_eq!(
                day(key, numbers),
                (schedule.to_owned(), problems),
                "{key} {numbers:?}"
            );
        }
    }
}
