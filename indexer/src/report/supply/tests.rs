//! The numbers of small catalogues.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::catalogue::{ContactPoint, Discretion, Group};
use expect_test::{Expect, expect};
use grufi_engine::{Accessibility, Form, Status};

const CONCEPTS: &str = r#"
[[concept]]
id = "angst"
prefLabel = "Angst"
leicht = "Angst"
area = "psyche"

[[concept]]
id = "platzangst"
prefLabel = "Platzangst"
leicht = "Platz-Angst"
area = "psyche"
broader = ["furcht"]

[[concept]]
id = "furcht"
prefLabel = "Furcht"
leicht = "Furcht"
area = "psyche"
broader = ["angst"]

[[concept]]
id = "sucht"
prefLabel = "Sucht"
leicht = "Sucht"
area = "sucht"
"#;
const ANGST: u16 = 0;
const SUCHT: u16 = 3;

fn group(postcode: &str, district: &str) -> Group {
    Group {
        postcode: postcode.into(),
        district: district.into(),
        form: Some(Form::InPerson),
        ..Group::default()
    }
}

fn supply(groups: Vec<(Group, &[u16])>, responsible: &[&str]) -> Supply {
    let thesaurus = Thesaurus::read([("a.toml", CONCEPTS)]).unwrap();
    let (groups, concepts): (Vec<Group>, Vec<&[u16]>) = groups.into_iter().unzip();
    let catalogue = Catalogue {
        groups,
        contact_points: vec![ContactPoint {
            districts: responsible.iter().map(|name| (*name).to_owned()).collect(),
            ..ContactPoint::default()
        }],
    };
    let concepts = concepts.into_iter().map(<[u16]>::to_vec).collect();
    let today = Date::parse("2026-11-22").unwrap();
    Supply::with(
        &catalogue,
        &thesaurus,
        concepts,
        Places::embedded().unwrap(),
        today,
    )
}

fn small() -> Supply {
    let online = Group {
        form: Some(Form::Online),
        ..group("29221", "Celle")
    };
    let hybrid = Group {
        form: Some(Form::Hybrid),
        ..group("", "Landkreis Verden")
    };
    let hidden = Group {
        discretion: Discretion {
            unpublished: true,
            ..Discretion::default()
        },
        ..group("29221", "")
    };
    let groups: Vec<(Group, &[u16])> = vec![
        (group("29221", "Celle"), &[ANGST]),
        (hidden, &[ANGST, SUCHT]),
        (hybrid, &[SUCHT]),
        (online, &[ANGST]),
        (group("", "Atlantis"), &[ANGST]),
    ];
    supply(groups, &["Celle", "Aurich", "Utopia"])
}

fn lines(grid: &grid::Grid) -> String {
    let mut text = format!("{}\n", grid.columns.join(" | "));
    for row in &grid.rows {
        text += &format!(
            "{}: {:?}{}\n",
            row.label,
            row.counts,
            if row.is_district { "" } else { " *" }
        );
    }
    text
}

fn check(seen: &str, expected: Expect) {
    expected.assert_eq(seen);
}

#[test]
fn areas_and_topics_by_district() {
    let supply = small();
    assert_eq!((supply.groups, supply.unpublished), (5, 1));
    check(
        &lines(&supply.areas),
        expect![[r#"
        Psychische Gesundheit | Sucht
        Aurich: [0, 0]
        Celle: [2, 1]
        Verden: [0, 1]
        Ort unbekannt: [1, 0] *
        Nur online oder am Telefon: [1, 0] *
    "#]],
    );
    check(
        &lines(&supply.topics),
        expect![[r#"
        Angst | Sucht
        Aurich: [0, 0]
        Celle: [2, 1]
        Verden: [0, 1]
        Ort unbekannt: [1, 0] *
        Nur online oder am Telefon: [1, 0] *
    "#]],
    );
}

#[test]
fn gaps_and_reach() {
    let supply = small();
    let nearest = |nearest: &reach::Nearest| format!("{} {:.0} km", nearest.district, nearest.km);
    let mut seen = String::new();
    for gaps in &supply.gaps {
        let topics = gaps.topics.iter().map(|(topic, near)| {
            format!(
                "{topic} -> {}",
                near.as_ref().map_or("nowhere".to_owned(), nearest)
            )
        });
        let topics: Vec<String> = topics.collect();
        seen += &format!(
            "{} ({}): {}\n",
            gaps.district,
            gaps.groups,
            topics.join(", ")
        );
    }
    for reach in &supply.reach {
        let far = reach
            .far
            .iter()
            .map(|far| format!("{} -> {}", far.district, nearest(&far.nearest)));
        let far: Vec<String> = far.collect();
        seen += &format!(
            "{}: {} groups, {} from anywhere, {} without, far: {}\n",
            reach.topic,
            reach.groups,
            reach.from_anywhere,
            reach.districts_without,
            far.join(", ")
        );
    }
    check(
        &seen,
        expect![[r#"
        Aurich (0): Angst -> Celle 209 km, Sucht -> Verden 133 km
        Celle (2): 
        Verden (1): Angst -> Celle 76 km
        Angst: 4 groups, 1 from anywhere, 2 without, far: Aurich -> Celle 209 km, Verden -> Celle 76 km
        Sucht: 2 groups, 1 from anywhere, 1 without, far: Aurich -> Verden 133 km
    "#]],
    );
}

#[test]
fn topics_nobody_meets_at_a_known_place_for_have_no_nearest_group() {
    let groups: Vec<(Group, &[u16])> = vec![(group("", "Atlantis"), &[ANGST])];
    let supply = supply(groups, &["Celle"]);
    assert_eq!(supply.gaps[0].topics, [("Angst".to_owned(), None)]);
    assert_eq!(supply.reach[0].far, []);
}

#[test]
fn topics_without_a_group() {
    let mut seen = String::new();
    for area in small().missing {
        seen += &format!("{} ({}): {:?}\n", area.area, area.topics, area.without);
    }
    check(
        &seen,
        expect![[r#"
        Psychische Gesundheit (3): [Lacking { topic: "Platzangst", wider: Some(("Angst", 4)) }, Lacking { topic: "Furcht", wider: Some(("Angst", 4)) }]
        Sucht (1): []
    "#]],
    );
}

#[test]
fn an_empty_catalogue_has_empty_numbers() {
    let supply = supply(Vec::new(), &[]);
    assert_eq!(supply.groups, 0);
    assert_eq!(
        (supply.areas.rows.len(), supply.topics.columns.len()),
        (0, 0)
    );
    assert_eq!((supply.gaps.len(), supply.reach.len()), (0, 0));
    assert_eq!(supply.week.span(), None);
    assert_eq!(supply.age, age::Age::default());
}

#[test]
fn shares_of_languages_forms_accessibility_and_status() {
    let said = Group {
        languages: vec!["tr".into(), "tlh".into()],
        form: Some(Form::Online),
        accessibility: Some(Accessibility::Partly),
        status: Some(Status::Paused),
        ..Group::default()
    };
    let turkish = Group {
        languages: vec!["tr".into()],
        ..Group::default()
    };
    let shares = shares::Shares::of(&[said, turkish, Group::default()]);
    let line = |shares: &[shares::Share]| {
        let shares = shares
            .iter()
            .map(|share| format!("{} {}", share.label, share.count));
        shares.collect::<Vec<_>>().join(", ") + "\n"
    };
    let seen = line(&shares.languages)
        + &line(&shares.forms)
        + &line(&shares.accessibility)
        + &line(&shares.status);
    check(
        &seen,
        expect![[r#"
        Türkisch 2, tlh 1, keine Angabe 1
        vor Ort 0, online 1, hybrid 0, telefonisch 0, keine Angabe 2
        ja 0, nein 0, teilweise 1, keine Angabe 2
        offen 0, voll 0, pausiert 1, in Gründung 0, keine Angabe 2
    "#]],
    );
}

#[test]
fn meetings_by_weekday_and_hour() {
    let meets = |weekdays, start| Group {
        weekdays,
        start,
        ..Group::default()
    };
    let week = week::Week::of(&[
        meets(0b0000_0001, Some(19 * 60 + 30)),
        meets(0b0000_0101, Some(19 * 60)),
        meets(0b0100_0000, Some(9 * 60 + 59)),
        meets(0b0000_0010, None),
        meets(0, Some(600)),
    ]);
    assert_eq!(
        (week.hours[0][19], week.hours[2][19], week.hours[6][9]),
        (2, 1, 1)
    );
    assert_eq!(week.hours.iter().flatten().sum::<usize>(), 4);
    assert_eq!(week.without_time, [0, 1, 0, 0, 0, 0, 0]);
    assert_eq!((week.without_day, week.span()), (1, Some((9, 19))));
}

#[test]
fn entries_by_age() {
    let confirmed = |date| Group {
        updated: Date::parse(date),
        ..Group::default()
    };
    let dates = ["2026-01-01", "2024-11-22", "2024-11-21", "2023-05-05", ""];
    let groups: Vec<Group> = dates.into_iter().map(confirmed).collect();
    let age = age::Age::of(&groups, Date::parse("2026-11-22").unwrap());
    let expected = age::Age {
        years: vec![(2023, 1), (2024, 2), (2025, 0), (2026, 1)],
        unknown: 1,
        old: 2,
    };
    assert_eq!(age, expected);
}

#[test]
fn the_thesaurus_that_comes_along_gives_groups_their_topics() {
    let groups = vec![Group {
        name: "Mut".into(),
        topics: vec!["Depression".into()],
        ..group("29221", "Celle")
    }];
    let catalogue = Catalogue {
        groups,
        ..Catalogue::default()
    };
    let supply = Supply::of(&catalogue, Date::parse("2026-11-22").unwrap()).unwrap();
    assert!(
        supply.topics.columns.contains(&"Depression".to_owned()),
        "{:?}",
        supply.topics
    );
    assert_eq!(supply.topics.rows[0].label, "Celle");
}
