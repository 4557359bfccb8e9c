//! What the engine offers besides the hits, on the sample catalogue: other groups where few fit, suggestions
//! while typing.
#![allow(clippy::unwrap_used)]

#[path = "common/sample.rs"]
mod sample;

use grufi_engine::{Answer, GroupId, Reason, Request, SlotKind, SlotKinds, Suggested};
use sample::index;
use std::collections::BTreeSet;

const NONSENSE: &str = include_str!("../../tests/quality/nonsense.tsv");

fn ask(text: &str, ignored: SlotKinds) -> Answer {
    index().search(&Request {
        text,
        ignored,
        limit: 10,
        ..Request::default()
    })
}

fn label(reason: Reason) -> String {
    let topic = |number| index().concept(number).unwrap().label().to_owned();
    match reason {
        Reason::Broader(number) => format!("broader: {}", topic(number)),
        Reason::Related(number) => format!("related: {}", topic(number)),
        other => format!("{other:?}"),
    }
}

#[test]
fn few_fitting_groups_come_with_alternatives() {
    for (text, reasons) in [
        ("Depression", &[][..]),
        (
            "Stottern",
            &["broader: Sprachstörungen", "related: Soziale Phobie"],
        ),
        // Both groups on it are near enough to be hits.
        ("Stottern in Celle", &["broader: Sprachstörungen"]),
        ("Angst Celle", &["Elsewhere", "Remote"]),
        ("Messie Peine", &["related: Zwangsstörung"]),
        ("xqzvwkj", &[]),
        ("asdf", &[]),
        ("Celle", &[]),
        ("", &[]),
    ] {
        let answer = ask(text, SlotKinds::default());
        let found: Vec<String> = answer
            .alternatives
            .iter()
            .map(|one| label(one.reason))
            .collect();
        assert_eq!(found.is_empty(), reasons.is_empty(), "{text}: {found:?}");
        assert!(
            reasons
                .iter()
                .all(|reason| found.iter().any(|one| one == reason)),
            "{text}: {found:?}"
        );
        assert!(answer.fitting <= answer.total, "{text}");
    }
}

#[test]
fn no_group_is_shown_twice() {
    for text in [
        "Stottern",
        "Stottern in Celle",
        "Angst Celle",
        "Brustkrebs Hannover",
    ] {
        let answer = index().search(&Request {
            text,
            limit: usize::MAX,
            ..Request::default()
        });
        let others = answer
            .alternatives
            .iter()
            .flat_map(|one| one.groups.clone());
        let groups: Vec<GroupId> = answer
            .hits
            .iter()
            .map(|hit| hit.group)
            .chain(others)
            .collect();
        let unique: BTreeSet<GroupId> = groups.iter().copied().collect();
        assert_eq!(groups.len(), unique.len(), "{text}");
    }
}

#[test]
fn nonsense_that_finds_nothing_leads_to_no_other_groups() {
    for text in NONSENSE.lines().skip(1) {
        let answer = ask(text, SlotKinds::default());
        assert!(answer.total > 0 || answer.alternatives.is_empty(), "{text}");
    }
}

#[test]
fn a_place_taken_out_is_required_of_no_group() {
    let without = SlotKinds::default().with(SlotKind::Place);
    let found = |text, ignored| {
        ask(text, ignored)
            .hits
            .iter()
            .map(|hit| hit.group)
            .collect()
    };
    let (all, ignored): (Vec<_>, Vec<_>) = (
        found("Angst ", SlotKinds::default()),
        found("Angst in Celle", without),
    );
    assert_eq!(all, ignored);
    let intent = ask("Angst in Celle", without).intent;
    assert_eq!(intent.place, None);
    assert_eq!(intent.spans, [(SlotKind::Place, 6..14)]);
}

#[test]
fn places_are_known_however_they_are_spelt() {
    for (text, place) in [
        ("in Hannofer", Some("Hannover")),
        ("hildesheimm", Some("Hildesheim")),
        ("cuxhafen", Some("Cuxhaven")),
        ("Angst in Nordhron", Some("Nordhorn")),
        ("neustatt am rübenberge", Some("Neustadt am Rübenberge")),
        // A misspelt topic rather than Faßberg; words that sound a little like a place.
        ("asberger", None),
        ("ausleeren", None),
        ("nie lesen gelernt", None),
    ] {
        let found = ask(text, SlotKinds::default()).intent.place;
        assert_eq!(found.as_deref(), place, "{text}");
    }
}

#[test]
fn abbreviations_numbers_and_parts_of_words_lead_to_their_topic() {
    for (text, topic) in [
        ("mein mann hat ALS und kann kaum schlucken", Some("als")),
        (
            "MEIN MANN TRINKT ALS WÄRE NICHTS",
            Some("angehoerige-von-suchtkranken"),
        ),
        ("Trisomie 21", Some("down-syndrom")),
        (
            "nach 22 jahren hat er mich verlassen",
            Some("trennung-und-scheidung"),
        ),
        ("Diabetesausweisstelle", Some("diabetes")),
        ("Zugverspätung", None),
    ] {
        let topics = ask(text, SlotKinds::default()).intent.topics;
        assert_eq!(topics.first().map(String::as_str), topic, "{text}");
    }
}

/// Suggestions as "kind label -> text".
fn suggestions(text: &str) -> Vec<String> {
    let list = index().suggest(text, 7);
    assert!(list.len() <= 7, "{text}: {list:?}");
    list.into_iter()
        .map(|one| {
            let kind = match one.of {
                Suggested::Topic(groups) => {
                    assert!(groups > 0, "{text}: {}", one.label);
                    "topic"
                }
                Suggested::Place => "place",
                Suggested::Group(_) => "group",
            };
            format!("{kind} {} -> {}", one.label, one.text)
        })
        .collect()
}

#[test]
fn suggests_what_begins_so_or_is_meant() {
    for (text, expected) in [
        ("dep", "topic Depression -> Depression"),
        ("DEPR", "topic Depression im Alter -> Depression im Alter"),
        (
            "in hannover dep",
            "topic Depression -> Depression in hannover",
        ),
        (
            "ich kann nicht schlafen",
            "topic Schlafstörungen -> Schlafstörungen",
        ),
        ("mein mann trinkt", "topic Alkohol -> Alkohol"),
        ("angst cel", "place Celle -> angst Celle"),
        ("Bad Py", "place Bad Pyrmont -> Bad Pyrmont"),
        (
            "wunschkind zwei",
            "group Wunschkind, zwei Mütter -> Wunschkind, zwei Mütter",
        ),
    ] {
        let list = suggestions(text);
        assert!(list.iter().any(|one| one == expected), "{text}: {list:?}");
    }
    for text in ["", "d", "xqzvwkj", "?"] {
        assert!(suggestions(text).is_empty(), "{text}");
    }
    assert!(
        !suggestions("Depression")
            .iter()
            .any(|one| one.ends_with("> Depression"))
    );
}
