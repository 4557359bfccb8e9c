//! Dates against the crate `rrule`, and calendar weeks against chrono.

use crate::strategy::{dates, recurrences};
use chrono::{Datelike, NaiveDate};
use grufi_engine::schedule::{Date, HORIZON, Recurrence, Rule, Weeks, basic, next, parse, write};
use proptest::prelude::*;

/// Meetings compared.
const COUNT: usize = 20;

/// What `rrule` makes of a recurrence that begins on `start`.
fn oracle(one: &Recurrence, start: Date, count: u16) -> Vec<Date> {
    // The oracle insists on an UNTIL with a time where DTSTART has one.
    let rule = match one.until {
        None => one.rrule().expect("dated"),
        Some(until) => one
            .rrule()
            .expect("dated")
            .replace(&basic(until), &format!("{}T235959Z", basic(until))),
    };
    let set: rrule::RRuleSet = format!("DTSTART:{}T120000Z\nRRULE:{rule}", basic(start))
        .parse()
        .expect(&rule);
    let dates = set.all(count).dates.into_iter();
    dates
        .map(|date| Date {
            year: date.year() as u16,
            month: date.month() as u8,
            day: date.day() as u8,
        })
        .collect()
}

fn naive(date: Date) -> NaiveDate {
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into()).expect("date")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn dates_are_those_of_rrule(mut one in recurrences(), from in dates()) {
        one.exceptions = 0;
        if let Rule::Weekly { weeks: weeks @ (Weeks::Even | Weeks::Odd), .. } = &mut one.rule {
            *weeks = Weeks::Every(2);
        }
        // A beginning that is itself a meeting, as RFC 5545 asks.
        let begin = one.from.unwrap_or(from);
        let Some(start) = next(&[Recurrence { from: Some(begin), ..one }], begin, 1).first().map(|first| first.date) else {
            return Ok(());
        };
        one.from = one.from.or(Some(start)).filter(|_| !matches!(one.rule, Rule::On(_)));
        let mut expected = oracle(&one, start, COUNT as u16);
        expected.retain(|date| date.number() < start.number() + HORIZON);
        let got: Vec<Date> = next(&[one], start, COUNT).iter().map(|one| one.date).collect();
        prop_assert_eq!(got, expected, "{}", one);
    }

    #[test]
    fn even_and_odd_weeks_are_those_of_the_calendar(day in dates()) {
        let rule = |weeks| Recurrence::new(Rule::Weekly { days: 127, weeks });
        let even = naive(day).iso_week().week().is_multiple_of(2);
        prop_assert_eq!(rule(Weeks::Even).is_on(day), even);
        prop_assert_eq!(rule(Weeks::Odd).is_on(day), !even);
        prop_assert_eq!(u32::from(day.iso_week().1), naive(day).iso_week().week());
        prop_assert_eq!(i32::from(day.iso_week().0), naive(day).iso_week().year());
    }

    #[test]
    fn texts_are_read_as_written(list in prop::collection::vec(recurrences(), 0..5)) {
        prop_assert_eq!(parse(&write(&list)), list);
    }

    #[test]
    fn no_text_panics(text in "[A-Z0-9=;,: a-z\n-]{0,80}", from in dates()) {
        next(&parse(&text), from, 3);
    }

    #[test]
    fn meetings_ascend(list in prop::collection::vec(recurrences(), 0..5), from in dates()) {
        let found = next(&list, from, COUNT);
        prop_assert!(found.len() <= COUNT);
        prop_assert!(found.is_sorted_by_key(|one| (one.date, one.time.start())));
        for one in found {
            prop_assert!(one.date >= from && list[one.recurrence].is_on(one.date));
        }
    }
}
