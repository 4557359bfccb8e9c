//! A small catalogue for the tests of this folder.

use grufi_engine::analysis::key;
use grufi_engine::write::{
    ConceptRecord, ContactPointRecord, GroupRecord, Input, SchemeRecord, write,
};
use grufi_engine::{Accessibility, Form, Gender, Status};
use std::collections::BTreeMap;

/// Its index: two groups with much and with little in them, ten more online, two contact points.
pub fn bytes() -> Vec<u8> {
    written(None)
}

/// The same with a thesaurus of three topics, of which the first two are related.
pub fn with_topics() -> Vec<u8> {
    let concept = |label: &str, area, related| ConceptRecord {
        area,
        id: label.to_lowercase(),
        label: label.into(),
        related,
        ..ConceptRecord::default()
    };
    let word = |word, concept| (key(word), vec![(concept, 255)]);
    written(Some(&SchemeRecord {
        concepts: vec![
            concept("Angst", 5, vec![1]),
            concept("Schlaf", 5, vec![0]),
            concept("Diabetes", 1, Vec::new()),
        ],
        weights: BTreeMap::from([word("Angst", 0), word("schlaflos", 1), word("Diabetes", 2)]),
    }))
}

#[allow(clippy::unwrap_used)]
fn written(scheme: Option<&SchemeRecord>) -> Vec<u8> {
    let full = GroupRecord {
        id: "g-full",
        name: "Mut gegen Angst",
        topics: vec!["Angst", "Panik"],
        concepts: vec![(0, 255)],
        description: "Wir reden über Angst und was hilft.",
        audience: vec!["Betroffene", "Angehörige"],
        gender: Some(Gender::Women),
        age_from: Some(18),
        languages: vec!["de", "tr"],
        form: Some(Form::InPerson),
        schedule: "jeden Dienstag, 19 Uhr",
        days: 0b10,
        venue: "Haus am Markt",
        street: "Markt 1",
        postcode: "37073",
        town: "Göttingen",
        district: "Landkreis Göttingen",
        accessibility: Some(Accessibility::Partly),
        status: Some(Status::Full),
        contact_point: Some(1),
        person: "Anna",
        phone: "030 23125-1",
        email: "mut@example.org",
        web: vec!["https://mut.example.org/"],
        updated: "2026-03-09".into(),
        ..GroupRecord::default()
    };
    let bare = GroupRecord {
        id: "g-bare",
        name: "Schlaflos",
        topics: vec!["Schlafstörung"],
        concepts: vec![(1, 255)],
        district: "Celle",
        contact_point: Some(0),
        via_contact_point: true,
        ..GroupRecord::default()
    };
    let names: Vec<String> = (0..10).map(|number| format!("Online {number}")).collect();
    let more = names.iter().map(|name| GroupRecord {
        id: name,
        name,
        topics: vec!["Diabetes"],
        concepts: vec![(2, 255)],
        form: Some(Form::Online),
        ..GroupRecord::default()
    });
    let contact_points = vec![
        ContactPointRecord {
            id: "celle",
            name: "Kontakt Celle",
            districts: vec!["Celle"],
            ..Default::default()
        },
        ContactPointRecord {
            id: "goettingen",
            name: "Kontakt Göttingen",
            districts: vec!["Göttingen"],
            phone: "040 66969-1",
            ..Default::default()
        },
    ];
    let groups = [full, bare].into_iter().chain(more).collect();
    write(&Input {
        groups,
        contact_points,
        scheme,
        ..Input::default()
    })
    .unwrap()
}
