//! Recurrences for calendars: DTSTART, RRULE, EXDATE (RFC 5545). The engine computes them, as the finder offers
//! them as well; here they are checked from the phrases that offices write.

pub use grufi_engine::schedule::{Entry, entries};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::schedule::parse;
    use grufi_engine::schedule::{self, Date, basic, next};

    #[test]
    fn entries_of_schedules() {
        let table = [
            (
                "jeden 2. und 4. Dienstag im Monat, 19-21 Uhr",
                "20261124 FREQ=MONTHLY;BYDAY=2TU,4TU",
            ),
            (
                "freitags 10 Uhr, außer an Feiertagen",
                "20261127 FREQ=WEEKLY;BYDAY=FR not 20261225 20270101 20270326 20280414",
            ),
            (
                "mittwochs 18 Uhr, gerade KW",
                "20261125 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20261227T170000Z / \
                 20270113 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20321226T170000Z / \
                 20330112 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20371227T170000Z / \
                 20380113 FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20381205T170000Z",
            ),
            (
                "dienstags 0:30 Uhr bis 30. Juni 2027",
                "20261124 FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629T223000Z",
            ),
            (
                "dienstags bis 30. Juni 2027",
                "20261124 FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630",
            ),
            ("am 17.3.2027, 18 Uhr", "20270317"),
            ("am 17.3.2026, 18 Uhr", ""),
            ("14-tägig mittwochs", ""),
            ("nach Absprache", ""),
        ];
        let from = Date::parse("20261122").expect("date");
        for (text, expected) in table {
            let schedule = parse(text);
            let entries = schedule.rules.iter().flat_map(|one| entries(one, from));
            let texts: Vec<String> = entries
                .map(|entry| {
                    let mut text = basic(entry.start);
                    text.extend(entry.rrule.map(|rrule| format!(" {rrule}")));
                    if !entry.excluded.is_empty() {
                        text.push_str(" not");
                    }
                    text.extend(entry.excluded.iter().map(|day| format!(" {}", basic(*day))));
                    text
                })
                .collect();
            assert_eq!(texts.join(" / "), expected, "{text}");
        }
    }

    #[test]
    fn entries_of_calendar_weeks_are_the_same_days() {
        let from = Date::parse("20261001").expect("date");
        for text in [
            "Di und Fr, gerade KW",
            "Di und So, ungerade KW",
            "täglich in ungeraden Wochen",
        ] {
            let rule = parse(text).rules[0];
            let whole: Vec<Date> = next(&[rule], from, 150)
                .iter()
                .map(|one| one.date)
                .collect();
            let runs = entries(&rule, from).into_iter().flat_map(|entry| {
                let rrule = entry.rrule.expect("rule");
                let run = schedule::parse(&format!("{rrule} from={}", basic(entry.start)));
                next(&run, entry.start, 500)
            });
            let parted: Vec<Date> = runs.map(|one| one.date).take(whole.len()).collect();
            // Not as values: the lists are long.
            assert!(whole.len() == 150 && parted == whole, "{text}");
        }
    }
}
