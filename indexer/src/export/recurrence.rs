//! The meetings of a group as entries of a calendar.

use crate::catalogue::schedule::Recurrence;
use crate::catalogue::schedule::calendar::{self, Entry};
use crate::catalogue::{Date, Group};

/// One entry of a calendar and the recurrence it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    /// Distinguishes the entries of a group: the place of the recurrence in the schedule and of the entry
    /// among those of the recurrence; empty for the very first.
    pub key: String,
    /// What comes again.
    pub recurrence: Recurrence,
    /// Its beginning and rule.
    pub entry: Entry,
}

/// All entries of a group from a date on; none where the schedule does not tell its dates.
pub fn meetings(group: &Group, from: Date) -> Vec<Meeting> {
    let mut meetings = Vec::new();
    for (rule, recurrence) in group.recurrences.rules.iter().enumerate() {
        let entries = calendar::entries(recurrence, from.into());
        for (at, entry) in entries.into_iter().enumerate() {
            let key = match (rule, at) {
                (0, 0) => String::new(),
                _ => format!("#{rule}.{at}"),
            };
            meetings.push(Meeting {
                key,
                recurrence: *recurrence,
                entry,
            });
        }
    }
    meetings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::schedule;
    use grufi_engine::schedule::basic;

    #[test]
    fn schedules_with_dates() {
        let table = [
            (
                "jeden Freitag, 14:00–15:30 Uhr",
                "20261127 FREQ=WEEKLY;BYDAY=FR",
            ),
            (
                "Mo 18 Uhr, Do 10 Uhr",
                "20261123 FREQ=WEEKLY;BYDAY=MO / #1.0 20261126 FREQ=WEEKLY;BYDAY=TH",
            ),
            (
                "jeden 2. und 4. Dienstag im Monat, 19:00-21:00 Uhr",
                "20261124 FREQ=MONTHLY;BYDAY=2TU,4TU",
            ),
            ("sonntags", "20261122 FREQ=WEEKLY;BYDAY=SU"),
            ("am 17.3.2027, 18 Uhr", "20270317"),
            ("14-tägig mittwochs", ""),
            ("nach Absprache", ""),
            ("", ""),
        ];
        let from = Date::parse("2026-11-22").expect("date");
        for (text, expected) in table {
            let group = Group {
                recurrences: schedule::parse(text),
                ..Group::default()
            };
            let found = meetings(&group, from).into_iter().map(|meeting| {
                let start = basic(meeting.entry.start);
                let rule = meeting.entry.rrule.unwrap_or_default();
                format!("{} {start} {rule}", meeting.key).trim().to_owned()
            });
            let found: Vec<String> = found.collect();
            assert_eq!(found.join(" / "), expected, "{text}");
        }
    }
}
