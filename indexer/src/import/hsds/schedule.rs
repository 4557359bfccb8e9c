//! Schedules of HSDS: fields of RFC 5545 in columns of their own -> recurrences, and the text that visitors
//! read.
//!
//! The publisher's description is the text where it says the same as the fields; what it says otherwise
//! stays as a note.

use super::super::record::Record;
use crate::catalogue::schedule::{self, Schedule, feeds, words};

/// When a group meets.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Meetings {
    /// In words, as visitors read it.
    pub text: String,
    pub recurrences: Schedule,
    /// Descriptions that say something else than the fields.
    pub notes: Vec<String>,
}

/// Reads schedules. Where they were exported by us, `own`, their description is the schedule's text.
pub(super) fn read(records: &[Record], own: bool) -> Meetings {
    let mut result = Meetings::default();
    let mut texts: Vec<String> = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for record in records {
        let id = record.text("id");
        if !id.is_empty() && seen.contains(&id) {
            continue;
        }
        seen.push(id);
        let description = record.text("description");
        let (text, told, notes) = match own {
            true => {
                let told = schedule::parse(&description);
                (description, told, Vec::new())
            }
            false => foreign(record, description),
        };
        result.notes.extend(notes);
        result
            .notes
            .extend(Some(record.text("notes")).filter(|text| !own && !text.is_empty()));
        if !text.is_empty() && !texts.contains(&text) {
            texts.push(text);
            result.recurrences.add(told);
        }
    }
    result.text = texts.join("; ");
    result
}

/// The text, the recurrences and the notes of a schedule.
fn foreign(record: &Record, description: String) -> (String, Schedule, Vec<String>) {
    let told = of_fields(record, &description);
    let rest = told.rest.clone();
    let ruled = Schedule {
        rest: Vec::new(),
        ..told.clone()
    };
    let in_words = words::german(&ruled);
    let described = !description.is_empty();
    if in_words.is_empty() {
        let text = match described {
            true => description,
            false => rest.join("; "),
        };
        let notes = rest
            .into_iter()
            .filter(|note| !text.contains(note.as_str()));
        let notes = notes.collect();
        return (text, told, notes);
    }
    match described && !rest.contains(&description) {
        true => {
            // What the description does not say of itself is a rest of the fields.
            let notes = rest
                .into_iter()
                .filter(|note| !description.contains(note.as_str()));
            let notes = notes.collect();
            (description, told, notes)
        }
        false => (in_words, ruled, rest),
    }
}

fn of_fields(record: &Record, description: &str) -> Schedule {
    let list = |key: &str| record.text(key).replace('|', ",");
    feeds::hsds(&feeds::Hsds {
        valid_from: &record.text("valid_from"),
        valid_to: &record.text("valid_to"),
        dtstart: &record.text("dtstart"),
        until: &record.text("until"),
        count: &record.text("count"),
        wkst: &record.text("wkst"),
        freq: &record.text("freq"),
        interval: &record.text("interval"),
        byday: &list("byday"),
        byweekno: &list("byweekno"),
        bymonthday: &list("bymonthday"),
        byyearday: &list("byyearday"),
        opens_at: &record.text("opens_at"),
        closes_at: &record.text("closes_at"),
        description,
        attending_type: &record.text("attending_type"),
        notes: "",
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::json;
    use super::*;
    use std::sync::Arc;

    fn meetings(fields: &str, own: bool) -> Meetings {
        let text = format!("[{{{fields}}}]");
        let file = Arc::from("a.json");
        let objects = json::objects(&text, &file).expect("json");
        read(&[Record::of_object(&objects[0], &file)], own)
    }

    #[test]
    fn schedules_in_german() {
        let table = [
            (
                r#""freq":"WEEKLY","byday":"TH,FR","opens_at":"10:00:00","closes_at":"18:00:00""#,
                "jeden Donnerstag und Freitag, 10 bis 18 Uhr",
                0b1_1000,
            ),
            (
                r#""freq":"WEEKLY","interval":2,"byday":"WE""#,
                "alle zwei Wochen mittwochs",
                0b100,
            ),
            (
                r#""freq":"MONTHLY","byday":"2TU,4TU","opens_at":"19:30""#,
                "jeden 2. und 4. Dienstag im Monat, 19:30 Uhr",
                0b10,
            ),
            (
                r#""freq":"MONTHLY","byday":["1MO","-1FR"]"#,
                "jeden 1. Montag im Monat; jeden letzten Freitag im Monat",
                0b1_0001,
            ),
            (
                r#""freq":"MONTHLY","interval":3,"byday":"1MO""#,
                "alle drei Monate am 1. Montag",
                1,
            ),
            (
                r#""freq":"MONTHLY","bymonthday":"2,15""#,
                "am 2. und 15. jedes Monats",
                0,
            ),
            (
                r#""byday":"SA","opens_at":"10:00""#,
                "jeden Samstag, 10 Uhr",
                0b10_0000,
            ),
            (r#""byday":"XX","opens_at":"10:00""#, "10 Uhr", 0),
            (
                r#""description":"freitags ab 17 Uhr""#,
                "freitags ab 17 Uhr",
                0b1_0000,
            ),
            (
                r#""freq":"WEEKLY","byday":"FR","opens_at":"17:00","description":"freitags ab 17 Uhr""#,
                "freitags ab 17 Uhr",
                0b1_0000,
            ),
            ("", "", 0),
        ];
        for (fields, expected, weekdays) in table {
            let meetings = meetings(fields, false);
            assert_eq!(
                (meetings.text.as_str(), meetings.recurrences.weekdays()),
                (expected, weekdays),
                "{fields}"
            );
        }
    }

    #[test]
    fn other_descriptions_are_kept() {
        let fields = r#""freq":"WEEKLY","byday":"TH","opens_at":"10:00","description":"not on holidays","notes":"lunch break""#;
        let foreign = meetings(fields, false);
        assert_eq!(foreign.text, "jeden Donnerstag, 10 Uhr");
        assert_eq!(foreign.notes, ["not on holidays", "lunch break"]);
        assert_eq!(meetings(fields, true).text, "not on holidays");
    }
}
