//! Recurrences for property tests.

use grufi_engine::schedule::{
    ALL_MONTHS, Date, DayPart, Exception, MINUTES, Recurrence, Rule, Time, Weeks,
};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

pub fn dates() -> impl Strategy<Value = Date> {
    let first = Date::new(2020, 1, 1).expect("date").number();
    (first..first + 20 * 365).prop_map(Date::of_number)
}

pub fn rules() -> impl Strategy<Value = Rule> {
    let weeks = prop_oneof![
        3 => Just(Weeks::All),
        1 => Just(Weeks::Even),
        1 => Just(Weeks::Odd),
        1 => (2_u8..9).prop_map(Weeks::Every),
    ];
    prop_oneof![
        (1_u8..128, weeks).prop_map(|(days, weeks)| Rule::Weekly { days, weeks }),
        (1_u8..128, 1_u8..128, 1_u8..5).prop_map(|(nth, days, every)| Rule::Monthly {
            nth,
            days,
            every
        }),
        (1_u32..1 << 31).prop_map(|days| Rule::MonthDays { days }),
        dates().prop_map(Rule::On),
        (0_u8..128, 0_u8..7).prop_map(|(days, months)| Rule::Undated { days, months }),
    ]
}

fn times() -> impl Strategy<Value = Time> {
    prop_oneof![
        Just(Time::Unknown),
        (0..MINUTES).prop_map(Time::At),
        (0..MINUTES, 1..=MINUTES).prop_map(|(start, end)| Time::Between(start, end)),
        select(DayPart::ALL).prop_map(Time::Part),
    ]
}

pub fn recurrences() -> impl Strategy<Value = Recurrence> {
    let months = prop_oneof![2 => Just(ALL_MONTHS), 1 => 1..=ALL_MONTHS];
    let exceptions = 0_u8..1 << Exception::ALL.len();
    let limits = (option::of(dates()), option::of(dates()));
    (rules(), times(), months, limits, exceptions, any::<bool>()).prop_map(
        |(rule, time, months, (from, until), exceptions, online)| Recurrence {
            rule,
            time,
            months,
            from: from.filter(|_| !matches!(rule, Rule::On(_))),
            until,
            exceptions,
            online,
        },
    )
}
