//! What is written is read again, field by field; the order of the input does not matter.

use super::strategy::recurrences;
use super::{TUESDAYS, bytes, small};
use grufi_engine::schedule::Date;
use grufi_engine::write::{GroupRecord, Input};
use grufi_engine::{Accessibility, Form, Gender, GroupId, Index, Status};
use proptest::collection::vec;
use proptest::prelude::*;

#[test]
fn places_and_their_distances() {
    let bytes = bytes(&small());
    let index = Index::open(&bytes).unwrap();
    let places: Vec<_> = index
        .places()
        .map(|place| (place.postcode, place.town, place.district))
        .collect();
    assert_eq!(
        places,
        [(29221, "Celle", "Celle"), (29303, "Bergen", "Celle")]
    );
    let group = index
        .place_of_group(index.find_group("a").unwrap())
        .unwrap();
    assert_eq!(group.town, "Celle");
    let bergen = index.places().nth(1).unwrap();
    let kilometres = group.position.distance(&bergen.position);
    assert!((kilometres - 22.36).abs() < 0.01, "{kilometres}");
    assert_eq!(index.place_of_group(index.find_group("b").unwrap()), None);
}

#[test]
fn every_field_of_a_group() {
    let input = small();
    let bytes = bytes(&input);
    let index = Index::open(&bytes).unwrap();
    let group = index.group(index.find_group("a").unwrap()).unwrap();
    let record = &input.groups[0];
    for (read, written) in [
        (group.id(), record.id),
        (group.name(), record.name),
        (group.description(), record.description),
        (group.schedule(), record.schedule),
        (group.venue(), record.venue),
        (group.street(), record.street),
        (group.postcode(), record.postcode),
        (group.town(), record.town),
        (group.district(), record.district),
        (group.person(), record.person),
        (group.phone(), record.phone),
        (group.email(), record.email),
        (group.updated(), record.updated.as_str()),
    ] {
        assert_eq!(read, written);
    }
    assert_eq!(group.topics().collect::<Vec<_>>(), record.topics);
    assert_eq!(group.audience().collect::<Vec<_>>(), record.audience);
    assert_eq!(group.languages().collect::<Vec<_>>(), record.languages);
    assert_eq!(group.web().collect::<Vec<_>>(), record.web);
    assert_eq!(group.form(), record.form);
    assert_eq!(Some(group.status()), record.status);
    assert_eq!(group.accessibility(), record.accessibility);
    assert_eq!(group.gender(), record.gender);
    assert_eq!(group.ages(), (record.age_from, record.age_to));
    assert_eq!(group.days(), record.days);
    assert_eq!(group.start(), record.start);
    assert_eq!(group.recurrences(), record.recurrences);
    assert_eq!(group.contact_point(), record.contact_point);
    assert_eq!(group.via_contact_point(), record.via_contact_point);
    assert_eq!(
        (index.notice(), index.stand()),
        (input.notice, "2026-01-31")
    );
}

#[test]
fn any_text_is_a_schedule() {
    for schedule in ["", "montags", "FREQ=DAILY", "a\u{1f}b", "\u{1f}", "a\n"] {
        for recurrences in [&[][..], &TUESDAYS] {
            let group = GroupRecord {
                id: "a",
                schedule,
                recurrences,
                ..GroupRecord::default()
            };
            let bytes = bytes(&Input {
                groups: vec![group],
                ..Input::default()
            });
            let index = Index::open(&bytes).unwrap();
            let group = index.group(GroupId(0)).unwrap();
            assert_eq!(group.schedule(), schedule);
            assert_eq!(group.recurrences(), recurrences);
        }
    }
}

#[test]
fn next_dates_of_a_group() {
    let bytes = bytes(&small());
    let index = Index::open(&bytes).unwrap();
    let group = index.group(index.find_group("a").unwrap()).unwrap();
    // 26 May 2026 is the Tuesday of week 22; 1 June is a Monday.
    let today = Date::new(2026, 5, 26).unwrap();
    let next: Vec<_> = group
        .next(today, 3)
        .iter()
        .map(|one| (one.date.month, one.date.day, one.time.start()))
        .collect();
    assert_eq!(
        next,
        [(5, 26, Some(19 * 60)), (6, 1, None), (6, 9, Some(19 * 60))]
    );
    let bare = index.group(index.find_group("b").unwrap()).unwrap();
    assert_eq!(bare.next(today, 3), []);
}

#[test]
fn every_field_of_a_contact_point() {
    let input = small();
    let bytes = bytes(&input);
    let index = Index::open(&bytes).unwrap();
    let (point, record) = (index.contact_point(0).unwrap(), &input.contact_points[0]);
    assert_eq!(
        (point.id(), point.name(), point.phone()),
        (record.id, record.name, record.phone)
    );
    assert_eq!(
        (point.email(), point.web(), point.hours()),
        (record.email, record.web, record.hours)
    );
    assert_eq!(
        (point.street(), point.postcode(), point.town()),
        (record.street, record.postcode, record.town)
    );
    assert_eq!(point.districts().collect::<Vec<_>>(), record.districts);
    assert_eq!(
        point.postcode_ranges().collect::<Vec<_>>(),
        record.postcode_ranges
    );
}

#[test]
fn what_is_absent_is_absent() {
    let bytes = bytes(&small());
    let index = Index::open(&bytes).unwrap();
    let group = index.group(index.find_group("b").unwrap()).unwrap();
    assert_eq!(
        (group.form(), group.gender(), group.ages()),
        (None, None, (None, None))
    );
    assert_eq!(
        (group.start(), group.contact_point(), group.status()),
        (None, None, Status::Open)
    );
    assert_eq!(
        (group.web().count(), group.town(), group.accessibility()),
        (0, "", None)
    );
    assert!(index.group(GroupId(2)).is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn any_recurrences(recurrences in vec(recurrences(), 0..5)) {
        let group = GroupRecord { id: "a", recurrences: &recurrences, ..GroupRecord::default() };
        let written = bytes(&Input { groups: vec![group], ..Input::default() });
        let index = Index::open(&written).unwrap();
        prop_assert_eq!(index.group(GroupId(0)).unwrap().recurrences(), recurrences);
    }

    #[test]
    fn any_groups_in_any_order(
        groups in vec(("[a-z]{1,6}", "\\PC{0,20}", "\\PC{0,60}", 0usize..5, 0usize..4, 0u8..128), 1..30),
        turn in 0usize..30,
    ) {
        let records: Vec<GroupRecord<'_>> = groups
            .iter()
            .enumerate()
            .map(|(n, (id, name, description, form, gender, days))| GroupRecord {
                id: Box::leak(format!("{id}{n}").into_boxed_str()),
                name,
                description,
                form: form.checked_sub(1).map(|at| Form::ALL[at]),
                gender: gender.checked_sub(1).map(|at| Gender::ALL[at]),
                accessibility: (n % 2 == 0).then_some(Accessibility::Yes),
                days: *days,
                ..GroupRecord::default()
            })
            .collect();
        let mut turned = records.clone();
        turned.rotate_left(turn % records.len());
        let written = bytes(&Input { groups: records.clone(), ..Input::default() });
        prop_assert_eq!(&written, &bytes(&Input { groups: turned, ..Input::default() }));
        let index = Index::open(&written).unwrap();
        for record in &records {
            let group = index.group(index.find_group(record.id).unwrap()).unwrap();
            prop_assert_eq!((group.name(), group.description()), (record.name, record.description));
            prop_assert_eq!((group.form(), group.gender(), group.days()), (record.form, record.gender, record.days));
        }
    }
}
