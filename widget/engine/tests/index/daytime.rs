//! Times of day: which a group has, how they filter, and what they are worth to who asks for one.

use super::{TUESDAYS, bytes, scheme};
use grufi_engine::schedule::{Recurrence, Rule, Time};
use grufi_engine::write::{GroupRecord, Input};
use grufi_engine::{FacetKind, Filters, Index, Request};

fn at(hour: u16, minute: u16) -> Recurrence {
    Recurrence {
        time: Time::At(hour * 60 + minute),
        ..Recurrence::new(Rule::Undated { days: 0, months: 0 })
    }
}

/// The groups `names` with their recurrences and starts.
fn index(groups: &[(&str, &[Recurrence], Option<u16>)]) -> Vec<u8> {
    let records = groups
        .iter()
        .map(|&(name, recurrences, start)| GroupRecord {
            id: name,
            name,
            recurrences,
            start,
            ..GroupRecord::default()
        });
    bytes(&Input {
        groups: records.collect(),
        scheme: Some(&scheme()),
        ..Input::default()
    })
}

fn names<'b>(index: &'b Index<'_>, request: &Request<'_>) -> Vec<&'b str> {
    let hits = index.search(request).hits;
    hits.iter()
        .map(|hit| index.group(hit.group).unwrap().name())
        .collect()
}

#[test]
fn the_times_of_day_of_a_group() {
    let bytes = index(&[
        ("nothing told", &[], None),
        ("start alone", &[], Some(11 * 60 + 59)),
        ("recurrence, not start", &[at(12, 0)], Some(0)),
        ("afternoon's end", &[at(16, 59)], None),
        ("evening's beginning", &[at(17, 0)], None),
        ("hour, and part of the day", &TUESDAYS, None),
    ]);
    let index = Index::open(&bytes).unwrap();
    let facet = index.facet(FacetKind::Daytime).unwrap();
    let found: Vec<(&str, Vec<&str>)> = facet
        .values()
        .map(|value| {
            let mut filters = Filters::default();
            filters.toggle(FacetKind::Daytime, value.number());
            let request = Request {
                filters,
                limit: 9,
                ..Request::default()
            };
            (value.label(), names(&index, &request))
        })
        .collect();
    assert_eq!(
        found,
        [
            ("morning", vec!["hour, and part of the day", "start alone"]),
            (
                "afternoon",
                vec!["afternoon's end", "recurrence, not start"]
            ),
            (
                "evening",
                vec!["evening's beginning", "hour, and part of the day"]
            ),
        ]
    );
}

#[test]
fn who_asks_for_a_time_of_day_sees_the_others_last() {
    let bytes = index(&[
        ("a morning", &[at(9, 0)], None),
        ("b both", &[at(9, 0), at(19, 0)], None),
        ("c untold", &[], None),
        ("d evening", &[at(20, 0)], None),
    ]);
    let index = Index::open(&bytes).unwrap();
    for (text, expected) in [
        ("abends", ["b both", "c untold", "d evening", "a morning"]),
        (
            "vormittags",
            ["a morning", "b both", "c untold", "d evening"],
        ),
        (
            "nachmittags",
            ["c untold", "a morning", "b both", "d evening"],
        ),
    ] {
        let request = Request {
            text,
            limit: 9,
            ..Request::default()
        };
        assert_eq!(names(&index, &request), expected, "{text}");
    }
}
