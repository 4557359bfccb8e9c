//! The meetings of a group as a calendar file (iCalendar, RFC 5545).
//!
//! # Invariants
//! - A group whose days are not told has no calendar.
//! - Lines hold at most 75 bytes and end by CRLF; texts are escaped.

use super::card::place;
use grufi_engine::Group;
use grufi_engine::schedule::{Date, basic, ending, entries, moment, padded};

/// Before the events: the time zone of all meetings.
const HEAD: &str = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//GruFi//Selbsthilfegruppen//DE
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE";
/// An event: a value stands in place of each `#`, a text of each `$`; a line whose value is empty is left out.
const EVENT: &str = "BEGIN:VEVENT
UID:$
DTSTAMP:#
DTSTART#
DTEND#
RRULE:#
EXDATE#
SUMMARY:$
LOCATION:$
DESCRIPTION:$
END:VEVENT";
/// Longest line in bytes, without its end.
const BYTES: usize = 75;

/// The file, with meetings from a date on; `notes` are told with each. Empty where no day is told.
pub fn calendar(group: &Group<'_>, today: Date, notes: &str) -> String {
    let (stamp, place) = ([&basic(today), "T000000Z"].concat(), place(group));
    let mut events = String::new();
    let mut number = 0;
    for one in &group.recurrences() {
        let start = one.time.start();
        let kind = match start {
            Some(_) => ";TZID=Europe/Berlin:",
            None => ";VALUE=DATE:",
        };
        for entry in entries(one, today) {
            number += 1;
            let begin = [kind, &value(entry.start, start)].concat();
            let mut end = String::new();
            if let (Some(start), Some(told)) = (start, one.time.end()) {
                end = [kind, &ending(entry.start, start, told)].concat();
            }
            let mut excluded = String::new();
            for day in entry.excluded {
                excluded.push_str(if excluded.is_empty() { kind } else { "," });
                excluded.push_str(&value(day, start));
            }
            let id = [group.id(), "-", &padded(number), "@grufi"].concat();
            let values = [
                id.as_str(),
                &stamp,
                &begin,
                &end,
                entry.rrule.as_deref().unwrap_or_default(),
                &excluded,
                group.name(),
                if one.online { "online" } else { place.as_str() },
                notes,
            ];
            lines(&mut events, EVENT, &values);
        }
    }
    if number == 0 {
        return events;
    }
    let mut file = String::new();
    lines(&mut file, HEAD, &[]);
    file.push_str(&events);
    lines(&mut file, "END:VCALENDAR", &[]);
    file
}

/// A date, with its time of day where that is told.
fn value(date: Date, start: Option<u16>) -> String {
    match start {
        Some(start) => moment(date, start),
        None => basic(date),
    }
}

/// Adds the lines of a template, folded, with the values in their places.
fn lines(file: &mut String, template: &str, values: &[&str]) {
    let mut values = values.iter();
    for line in template.split('\n') {
        let mut text = line.to_owned();
        let place = text.pop();
        if let Some(place @ ('#' | '$')) = place {
            let value = values.next().copied().unwrap_or_default();
            if value.is_empty() {
                continue;
            }
            match place {
                '$' => escape(&mut text, value),
                _ => text.push_str(value),
            }
        } else {
            text.extend(place);
        }
        fold(file, &text);
    }
}

/// Adds a line, folded.
fn fold(file: &mut String, line: &str) {
    let mut left = BYTES;
    for c in line.chars() {
        if c.len_utf8() > left {
            file.push_str("\r\n ");
            left = BYTES - 1;
        }
        file.push(c);
        left -= c.len_utf8();
    }
    file.push_str("\r\n");
}

/// Adds a text as the value of a property.
fn escape(line: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '\n' => line.push_str("\\n"),
            c if c < ' ' => {}
            c => {
                if "\\;,".contains(c) {
                    line.push('\\');
                }
                line.push(c);
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use grufi_engine::schedule::parse;
    use grufi_engine::write::{GroupRecord, Input, write};
    use grufi_engine::{GroupId, Index};

    fn file(recurrences: &str, name: &str, notes: &str) -> String {
        let recurrences = parse(recurrences);
        let bytes = write(&Input {
            groups: vec![GroupRecord {
                id: "g;1",
                name,
                street: "Markt 1",
                town: "Celle",
                recurrences: &recurrences,
                ..GroupRecord::default()
            }],
            ..Input::default()
        });
        let bytes = bytes.unwrap();
        let index = Index::open(&bytes).unwrap();
        let group = index.group(GroupId(0)).unwrap();
        calendar(&group, Date::parse("20261122").unwrap(), notes)
    }

    /// The lines of the events that say when, without the time zone.
    fn when(recurrences: &str) -> Vec<String> {
        let file = file(recurrences, "Mut", "").replace("\r\n ", "");
        let events = file.split("BEGIN:VEVENT").skip(1);
        let lines = events.flat_map(str::lines);
        let dates = lines.filter(|line| {
            ["DTSTART", "DTEND", "RRULE", "EXDATE"]
                .iter()
                .any(|name| line.starts_with(name))
        });
        dates
            .map(|line| line.replace(";TZID=Europe/Berlin", ""))
            .collect()
    }

    #[test]
    fn meetings_are_events() {
        for (recurrences, expected) in [
            ("", &[][..]),
            ("FREQ=MONTHLY;BYDAY=FR undated", &[]),
            (
                "FREQ=MONTHLY;BYDAY=2TU,4TU 19:00-21:00",
                &[
                    "DTSTART:20261124T190000",
                    "DTEND:20261124T210000",
                    "RRULE:FREQ=MONTHLY;BYDAY=2TU,4TU",
                ],
            ),
            (
                "FREQ=DAILY;COUNT=1 20:00-24:00 from=20261201\nFREQ=WEEKLY;BYDAY=MO evening",
                &[
                    "DTSTART:20261201T200000",
                    "DTEND:20261202T000000",
                    "DTSTART;VALUE=DATE:20261123",
                    "RRULE:FREQ=WEEKLY;BYDAY=MO",
                ],
            ),
            ("FREQ=YEARLY;BYDAY=FR", &[]),
            (
                "FREQ=MONTHLY;BYDAY=1TH;BYMONTH=1 09:30 not=holidays",
                &[
                    "DTSTART:20270107T093000",
                    "RRULE:FREQ=MONTHLY;BYDAY=1TH;BYMONTH=1",
                ],
            ),
        ] {
            assert_eq!(when(recurrences), expected, "{recurrences}");
        }
    }

    #[test]
    fn holidays_are_taken_out_and_counted_weeks_stay_counted() {
        let lines = when("FREQ=WEEKLY;BYDAY=FR 10:00 not=holidays");
        assert!(
            lines[2].starts_with("EXDATE:20261225T100000,20270101T100000"),
            "{lines:?}"
        );
        let lines = when("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE 18:00 even");
        assert_eq!(
            &lines[1..3],
            [
                "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261227T170000Z",
                "DTSTART:20270113T180000"
            ]
        );
    }

    #[test]
    fn lines_are_escaped_and_folded() {
        let long = "ä".repeat(99);
        let file = file(
            "FREQ=WEEKLY;BYDAY=MO 18:00",
            "Mut, Kraft; \\o/",
            &format!("a\n{long}\r"),
        );
        let lines: Vec<&str> = file.split("\r\n").collect();
        assert!(
            lines
                .iter()
                .all(|line| line.len() <= BYTES && !line.contains('\n'))
        );
        assert_eq!(lines.last(), Some(&""));
        let unfolded = file.replace("\r\n ", "");
        for line in [
            "UID:g\\;1-01@grufi",
            "SUMMARY:Mut\\, Kraft\\; \\\\o/",
            "LOCATION:Markt 1\\, Celle",
            &format!("DESCRIPTION:a\\n{long}"),
            "DTSTAMP:20261122T000000Z",
        ] {
            assert!(
                unfolded.contains(&format!("\r\n{line}\r\n")),
                "{line}\n{unfolded}"
            );
        }
    }
}
