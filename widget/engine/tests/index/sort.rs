//! The orders of the hits against a naive sort of them.

use super::bytes;
use grufi_engine::schedule::{Date, Recurrence, Rule, Time, Weeks, next};
use grufi_engine::write::{GroupRecord, Input, PlaceRecord};
use grufi_engine::{Hit, Index, Request, Sort};
use proptest::collection::vec;
use proptest::prelude::*;

fn today() -> Date {
    Date::new(2026, 2, 20).unwrap()
}

/// Some meetings: weekly, on one day that may be past, or without dates; with and without an hour.
fn recurrence() -> impl Strategy<Value = Recurrence> {
    let rule = prop_oneof![
        (1u8..128).prop_map(|days| Rule::Weekly {
            days,
            weeks: Weeks::All
        }),
        (-3i32..12).prop_map(|days| Rule::On(today().plus(days))),
        Just(Rule::Undated { days: 1, months: 1 }),
    ];
    let time = prop_oneof![
        Just(Time::Unknown),
        (0u16..4).prop_map(|hour| Time::At(hour * 360))
    ];
    (rule, time).prop_map(|(rule, time)| Recurrence {
        time,
        ..Recurrence::new(rule)
    })
}

/// The hits in an order, and those in the order of their fit, all at once.
fn both(index: &Index<'_>, text: &str, order: Sort) -> (Vec<Hit>, Vec<Hit>) {
    let hits = |order| {
        let request = Request {
            text,
            order,
            limit: 100,
            ..Request::default()
        };
        index.search(&request).hits
    };
    (hits(order), hits(Sort::Fit))
}

fn ids(hits: &[Hit]) -> Vec<u32> {
    hits.iter().map(|hit| hit.group.0).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(80))]

    #[test]
    fn next_meetings_agree(schedules in vec(vec(recurrence(), 0..3), 1..20)) {
        let names: Vec<String> = (0..schedules.len()).map(|n| format!("g{n:02}")).collect();
        let records = names.iter().zip(&schedules).enumerate().map(|(n, (name, recurrences))| GroupRecord {
            id: name,
            name,
            description: if n % 3 == 0 { "Trauer und Musik" } else { "Trauer" },
            recurrences,
            ..GroupRecord::default()
        });
        let written = bytes(&Input { groups: records.collect(), ..Input::default() });
        let index = Index::open(&written).unwrap();
        for text in ["", "Trauer "] {
            let (sorted, mut expected) = both(&index, text, Sort::Next(today()));
            prop_assert_eq!(expected.len(), schedules.len());
            expected.sort_by_key(|hit| {
                let next = next(&schedules[hit.group.0 as usize], today(), 1).first().copied();
                next.map_or((true, None, None), |next| {
                    let start = next.time.start();
                    (false, Some(next.date), Some((start.is_none(), start)))
                })
            });
            prop_assert_eq!(ids(&sorted), ids(&expected));
        }
    }

    #[test]
    fn distances_agree(at in vec(prop_oneof![Just(None), (0u16..6).prop_map(Some)], 1..20)) {
        let towns = ["Celle", "Bergen", "Hambühren", "Winsen", "Faßberg", "Uelzen"];
        let places = (0u32..).zip(towns).map(|(n, town)| PlaceRecord {
            postcode: 29221 + n,
            town,
            district: "Celle",
            east: 40 * (n * n % 7),
            north: 30 * n,
        });
        let names: Vec<String> = (0..at.len()).map(|n| format!("g{n:02}")).collect();
        let records = names.iter().zip(&at).map(|(name, &place)| GroupRecord {
            id: name,
            name,
            description: "Trauer",
            place,
            ..GroupRecord::default()
        });
        let written = bytes(&Input {
            groups: records.collect(),
            places: places.collect(),
            step: 100,
            ..Input::default()
        });
        let index = Index::open(&written).unwrap();
        for text in ["Trauer in 29221", "Trauer "] {
            let (sorted, mut expected) = both(&index, text, Sort::Distance);
            expected.sort_by(|a, b| {
                let distance = |hit: &Hit| hit.distance.unwrap_or(f32::INFINITY);
                distance(a).total_cmp(&distance(b))
            });
            prop_assert_eq!(ids(&sorted), ids(&expected));
        }
    }
}

#[test]
fn pages_are_cut_after_sorting() {
    let days: Vec<[Recurrence; 1]> = (0..4)
        .map(|n| [Recurrence::new(Rule::On(today().plus(4 - n)))])
        .collect();
    let groups = ["a", "b", "c", "d"].into_iter().zip(&days);
    let records = groups.map(|(id, recurrences)| GroupRecord {
        id,
        name: id,
        recurrences,
        ..GroupRecord::default()
    });
    let written = bytes(&Input {
        groups: records.collect(),
        ..Input::default()
    });
    let index = Index::open(&written).unwrap();
    let answer = index.search(&Request {
        order: Sort::Next(today()),
        offset: 1,
        limit: 2,
        ..Request::default()
    });
    assert_eq!(ids(&answer.hits), [2, 1]);
}
