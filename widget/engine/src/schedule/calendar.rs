//! Recurrences for calendars: DTSTART, RRULE, EXDATE (RFC 5545).

use super::rrule::{basic, padded};
use super::{Date, Exception, MINUTES, Recurrence, Rule, Weeks, days_of_month, is_holiday, next};

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
    let mut entries = Vec::new();
    let (days, even) = match one.rule {
        Rule::Weekly {
            days,
            weeks: Weeks::Even,
        } => (days, true),
        Rule::Weekly {
            days,
            weeks: Weeks::Odd,
        } => (days, false),
        _ => {
            add(&mut entries, one, from);
            return entries;
        }
    };
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
        add(&mut entries, &run, start);
        begin = end.plus(1);
    }
    entries
}

fn add(entries: &mut Vec<Entry>, one: &Recurrence, from: Date) {
    let Some(start) = first(one, from) else {
        return;
    };
    let endless = Recurrence {
        until: None,
        ..*one
    };
    let mut rrule = match one.rule {
        Rule::On(_) => None,
        _ => endless.rrule(),
    };
    if let (Some(rrule), Some(until)) = (&mut rrule, one.until) {
        rrule.push_str(";UNTIL=");
        rrule.push_str(&match one.time.start() {
            None => basic(until),
            Some(minutes) => utc(until, minutes),
        });
    }
    let mut excluded = Vec::new();
    if one.excepts(Exception::Holidays) {
        let regular = without_exceptions(one);
        for ahead in 0..EXCLUDED {
            let day = start.plus(ahead);
            if is_holiday(day) && regular.is_on(day) {
                excluded.push(day);
            }
        }
    }
    entries.push(Entry {
        start,
        rrule,
        excluded,
    });
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

/// A date and minutes after midnight, as iCalendar writes them: `20260301T190000`.
pub fn moment(date: Date, minutes: u16) -> String {
    let (hour, minute) = (padded(minutes / 60), padded(minutes % 60));
    [&basic(date), "T", &hour, &minute, "00"].concat()
}

/// When a meeting on a date ends, see [`moment`]: an end that is not later than its start is on the next day.
pub fn ending(date: Date, start: u16, end: u16) -> String {
    let next_day = end <= start || end == MINUTES;
    moment(date.plus(i32::from(next_day)), end % MINUTES)
}

/// A German time of day in UTC, as iCalendar writes it.
fn utc(date: Date, minutes: u16) -> String {
    let offset = if is_summer_time(date) { 120 } else { 60 };
    let (date, minutes) = match minutes.checked_sub(offset) {
        Some(minutes) => (date, minutes),
        None => (date.plus(-1), minutes + MINUTES - offset),
    };
    [&moment(date, minutes), "Z"].concat()
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
