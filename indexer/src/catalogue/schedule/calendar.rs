//! Recurrences for calendars: DTSTART, RRULE, EXDATE (RFC 5545).

use super::{Recurrence, Rule, Weeks};
use grufi_engine::schedule::{Date, Exception, MINUTES, basic, days_of_month, is_holiday, next};

/// Days ahead for which holidays are taken out one by one, and for which weeks counted by the calendar are
/// written: two years and twelve years.
const EXCLUDED: i32 = 2 * 366;
const COUNTED: i32 = 12 * 366;

/// One entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Date of the first meeting, for DTSTART.
    pub start: Date,
    /// The rule, `None` for a single meeting. UNTIL is a date, or for entries with a time of day the moment in
    /// UTC when the last meeting begins, German time.
    pub rrule: Option<String>,
    /// Dates on which the rule would be wrong, for EXDATE; holidays for two years from the first meeting.
    pub excluded: Vec<Date>,
}

/// The entries of a recurrence from a date on; none where its dates are not known.
///
/// Even and odd weeks need several entries, as two odd weeks follow each other after 53 weeks: each ends where
/// its interval of two weeks would leave the weeks it stands for, the last one after twelve years.
pub fn entries(one: &Recurrence, from: Date) -> Vec<Entry> {
    let (days, even) = match one.rule {
        Rule::Weekly {
            days,
            weeks: Weeks::Even,
        } => (days, true),
        Rule::Weekly {
            days,
            weeks: Weeks::Odd,
        } => (days, false),
        _ => return entry(one, from).into_iter().collect(),
    };
    let mut entries = Vec::new();
    let (mut begin, last) = (from, from.plus(COUNTED));
    while begin < last
        && let Some(start) = first(one, begin)
    {
        // The Monday of the first week that no longer fits; that of the start does.
        let mut week = start.plus(15 - i32::from(start.weekday().code()));
        while week < last && week.iso_week().1.is_multiple_of(2) == even {
            week = week.plus(14);
        }
        let end = week.plus(-8);
        let run = Recurrence {
            rule: Rule::Weekly {
                days,
                weeks: Weeks::Every(2),
            },
            from: Some(start),
            until: Some(one.until.map_or(end, |told| told.min(end))),
            ..*one
        };
        entries.extend(entry(&run, start));
        begin = end.plus(1);
    }
    entries
}

fn entry(one: &Recurrence, from: Date) -> Option<Entry> {
    let start = first(one, from)?;
    let endless = Recurrence {
        until: None,
        ..*one
    };
    let rrule = match one.rule {
        Rule::On(_) => None,
        _ => endless.rrule(),
    };
    let until = one.until.map(|until| match one.time.start() {
        None => basic(until),
        Some(minutes) => utc(until, minutes),
    });
    let rrule = rrule.map(|rrule| match until {
        None => rrule,
        Some(until) => format!("{rrule};UNTIL={until}"),
    });
    let regular = without_exceptions(one);
    let days = match one.excepts(Exception::Holidays) {
        true => start.number()..start.number() + EXCLUDED,
        false => 0..0,
    };
    let excluded = days
        .map(Date::of_number)
        .filter(|day| is_holiday(*day) && regular.is_on(*day));
    Some(Entry {
        start,
        rrule,
        excluded: excluded.collect(),
    })
}

/// The first date of a recurrence; holidays count, as a rule must begin on a date of its own.
fn first(one: &Recurrence, from: Date) -> Option<Date> {
    let found = next(&[without_exceptions(one)], from, 1);
    found.first().map(|first| first.date)
}

fn without_exceptions(one: &Recurrence) -> Recurrence {
    Recurrence {
        exceptions: 0,
        ..*one
    }
}

/// A German time of day in UTC, as iCalendar writes it.
fn utc(date: Date, minutes: u16) -> String {
    let offset = if is_summer_time(date) { 120 } else { 60 };
    let (date, minutes) = match minutes.checked_sub(offset) {
        Some(minutes) => (date, minutes),
        None => (date.plus(-1), minutes + MINUTES - offset),
    };
    format!("{}T{:02}{:02}00Z", basic(date), minutes / 60, minutes % 60)
}

/// Whether summer time holds at the hours when groups meet: from the last Sunday in March to the day before
/// the last Sunday in October (directive 2000/84/EC).
fn is_summer_time(date: Date) -> bool {
    let last_sunday = |month: u8| {
        let last = Date {
            day: days_of_month(date.year, month),
            month,
            ..date
        };
        last.plus(-i32::from(last.weekday().code() % 7))
    };
    date >= last_sunday(3) && date < last_sunday(10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::schedule::parse;
    use grufi_engine::schedule;

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
