//! Ages: what a group names filters it, and what is counted is what is found.

use super::{bytes, scheme};
use grufi_engine::write::{GroupRecord, Input};
use grufi_engine::{FacetKind, Filters, Index, Request};

#[test]
fn ages_filter_and_what_they_count_is_found() {
    let group = |name, age_from, age_to| GroupRecord {
        id: name,
        name,
        age_from,
        age_to,
        ..GroupRecord::default()
    };
    let bytes = bytes(&Input {
        groups: vec![
            group("all ages", None, None),
            group("adults", Some(18), None),
            group("seniors", Some(60), None),
            group("teenagers and older", Some(16), Some(27)),
        ],
        scheme: Some(&scheme()),
        ..Input::default()
    });
    let index = Index::open(&bytes).unwrap();
    let ages = index.facet(FacetKind::Age).unwrap();
    let counts = index.search(&Request::default()).counts;
    let mut found = Vec::new();
    for value in ages.values() {
        let mut filters = Filters::default();
        filters.toggle(FacetKind::Age, value.number());
        let answer = index.search(&Request {
            filters,
            limit: 9,
            ..Request::default()
        });
        let counted = counts
            .iter()
            .find(|count| count.kind == FacetKind::Age && count.value == value.number());
        assert_eq!(counted.unwrap().groups as usize, answer.total);
        let hits = answer.hits.iter();
        let names = hits.map(|hit| index.group(hit.group).unwrap().name());
        found.push((value.label(), names.collect::<Vec<_>>().join(", ")));
    }
    let expected = [
        ("0-17", "teenagers and older"),
        ("18-29", "adults, teenagers and older"),
        ("30-59", "adults"),
        ("60-", "adults, seniors"),
    ];
    assert_eq!(
        found,
        expected.map(|(label, names)| (label, names.to_owned()))
    );
}
