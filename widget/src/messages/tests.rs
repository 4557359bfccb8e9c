//! What holds for all languages, and what German says.

use super::*;
use expect_test::{Expect, expect};
use std::fs;
use std::path::Path;

#[path = "../../messages/compile.rs"]
mod compile;

fn written(tag: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    fs::read_to_string(folder.join(format!("{tag}.txt"))).expect(tag)
}

fn check(actual: &str, expected: Expect) {
    expected.assert_eq(actual);
}

/// The plural categories of CLDR for whole numbers; `Intl` names them in the browser's tests.
const PLURALS: [(&str, &str, &str); 9] = [
    ("de", "one|other", "ltr"),
    ("de-simple", "one|other", "ltr"),
    ("en", "one|other", "ltr"),
    ("tr", "one|other", "ltr"),
    ("uk", "one|few|many|other", "ltr"),
    ("ru", "one|few|many|other", "ltr"),
    ("ar", "zero|one|two|few|many|other", "rtl"),
    ("fa", "one|other", "rtl"),
    ("pl", "one|few|many|other", "ltr"),
];

/// The keys of the understood parts.
fn part_keys(words: &Messages) -> Vec<&'static str> {
    let parts = words.part_names.split('|');
    parts
        .map(|part| part.split_once(' ').expect("a key and a text").0)
        .collect()
}

#[test]
fn every_language_has_every_text() {
    let german = written("de");
    let keys = |text: &str| -> Vec<String> {
        let read = compile::read(text).expect("texts");
        read.iter().map(|(key, _)| (*key).to_owned()).collect()
    };
    let mut known = keys(&german);
    known.retain(|key| key != compile::WORDS);
    assert_eq!(known, Messages::KEYS);
    assert_eq!(PLURALS.map(|(tag, ..)| tag), compile::LANGUAGES);
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("messages");
    let files = fs::read_dir(files).expect("messages").flatten();
    let files = files.filter(|file| file.path().extension().is_some_and(|end| end == "txt"));
    assert_eq!(files.count(), compile::LANGUAGES.len());
    for (tag, plurals, direction) in PLURALS {
        let words = Messages::of(tag);
        assert_eq!(
            (words.tag, words.plurals, words.direction),
            (tag, plurals, direction)
        );
        assert!(
            words
                .locale
                .starts_with(tag.split('-').next().unwrap_or_default())
        );
        for text in [
            words.groups_waiting,
            words.groups_found,
            words.groups_shown,
            words.more_groups,
            words.suggested,
            words.groups,
        ] {
            assert_eq!(
                text.split('|').count(),
                plurals.split('|').count(),
                "{tag}: {text}"
            );
        }
        assert_eq!(part_keys(words), part_keys(Messages::of("de")), "{tag}");
        for (kind, code) in FacetKind::ALL.iter().zip(1..) {
            assert_eq!(words.facet(*kind), part(words.facets, code), "{tag}");
        }
        let enumerations = [
            (words.facets, FacetKind::ALL.len()),
            (words.areas, usize::from(OTHER_AREA)),
            (words.forms, Form::ALL.len()),
            (words.statuses, Status::ALL.len()),
            (words.genders, Gender::ALL.len()),
            (words.accessibilities, Accessibility::ALL.len()),
        ];
        for (text, values) in enumerations {
            assert_eq!(text.split('|').count(), values, "{tag}: {text}");
        }
    }
}

#[test]
fn no_text_is_left_in_german_but_names() {
    let german = written("de");
    let german = compile::read(&german).expect("texts");
    for tag in compile::LANGUAGES.iter().skip(2) {
        let file = written(tag);
        let texts = compile::read(&file).expect("texts");
        for ((key, model), (_, text)) in german.iter().zip(&texts) {
            let same = [
                "direction",
                "plurals",
                "phone",
                "email",
                "filters",
                "kilometres",
            ];
            assert!(model != text || same.contains(key), "{tag}: {key}");
        }
    }
}

#[test]
fn faults_are_named() {
    let german =
        "plurals = one | other\na = x # y\nb = eins # | viele #\nc = p | q\naudiences = Z | A | B";
    for (file, expected) in [
        (german, ""),
        (
            "plurals = other\na = # z\nb = #\nc = r|s\naudiences = z|a|B",
            "",
        ),
        ("plurals = one | other\nb = 1", "b stands where a belongs"),
        (
            "plurals = one | other\na = x #\nb = 1 | #",
            "3 texts instead of 5",
        ),
        (
            "plurals = one | other\na = x\nb = 1 | #\nc = r|s\naudiences = z|a|B",
            "a has other places than the German text",
        ),
        (
            "plurals = one | other\na = #\nb = #\nc = r|s\naudiences = z|a|B",
            "b has 1 parts instead of 2",
        ),
        (
            "plurals = one | other\na = #\nb = # | x\nc = r|s\naudiences = z|a|B",
            "b has other places than the German text",
        ),
        (
            "plurals = one | other\na = #\nb = 1 | #\nc = r\naudiences = z|a|B",
            "c has 1 parts instead of 2",
        ),
        ("a", "\"a\" is no `key = text`"),
        ("plurals =", "plurals has no text"),
    ] {
        let found = compile::compile(german, file).err().unwrap_or_default();
        assert_eq!(found, expected, "{file}");
    }
    let compiled = |file| -> Vec<String> {
        let compiled = compile::compile(german, file).expect("texts");
        compiled.lines().skip(1).map(str::to_owned).collect()
    };
    assert_eq!(
        compiled(german),
        ["one|other", "x # y", "eins #|viele #", "p|q"]
    );
    let other = "plurals = other\na = # z\nb = #\nc = r|s\naudiences = z|a|B";
    assert_eq!(
        compiled(other),
        ["other", "# z", "#", "r|s", "A\ta", "Z\tz"]
    );
}

#[test]
fn texts_of_another_version_are_refused() {
    assert!(open(GERMAN.as_bytes().to_vec()).is_ok_and(|number| number > 0));
    for text in ["", "grufi-texte 00000000\nde\n", "<!doctype html>\n"] {
        assert!(open(text.as_bytes().to_vec()).is_err(), "{text}");
    }
    assert!(open(vec![0xff, b'\n']).is_err());
    assert!(get(u32::MAX).is_none());
}

#[test]
fn labels_of_the_catalogue() {
    let text = [GERMAN, "Angst\tAnxiety\nTrauer\tGrief\nÄngste\tFears\n"].concat();
    let number = open(text.into_bytes()).expect("texts");
    let words = get(number).expect("a number");
    for (german, label) in [
        ("Angst", Some("Anxiety")),
        ("Trauer", Some("Grief")),
        ("Ängste", Some("Fears")),
        ("Wut", None),
        ("", None),
    ] {
        assert_eq!(words.label(german), label);
    }
    check(
        &words.why(&Why::Topic {
            label: "Trauer".into(),
            words: "weinen".into(),
        }),
        expect!["Thema Grief (Sie schrieben „weinen“)"],
    );
    assert_eq!(Messages::of("en").label("Eltern"), Some("parents"));
    assert_eq!(Messages::of("en").label("Zwillinge"), None);
}

#[test]
fn languages_are_offered_by_their_names() {
    let offered = |tags| {
        languages(tags)
            .map(|(_, name)| name)
            .collect::<Vec<_>>()
            .join(" ")
    };
    check(
        &offered("en,de-simple,ar"),
        expect!["Deutsch Leichte Sprache English العربية"],
    );
    check(&offered("tlh"), expect!["Deutsch"]);
}

#[test]
fn counted_texts() {
    let german = Messages::of("de");
    for (number, expected) in [
        (0, "0 Gruppen gefunden"),
        (1, "1 Gruppe gefunden"),
        (12, "12 Gruppen gefunden"),
    ] {
        assert_eq!(german.counted(german.groups_found, number), expected);
    }
    check(
        &german.counted(german.more_groups, 1),
        expect!["Weitere Gruppe anzeigen"],
    );
    // Without a browser all numbers but 1 take the last form.
    let arabic = Messages::of("ar");
    check(
        &arabic.counted(arabic.groups_found, 1),
        expect!["تم العثور على مجموعة واحدة"],
    );
    check(
        &arabic.counted(arabic.groups_found, 3),
        expect!["تم العثور على 3 مجموعة"],
    );
}

#[test]
fn facet_values() {
    let words = Messages::of("de");
    for (kind, label, expected) in [
        (FacetKind::Form, "in-person", Some("vor Ort")),
        (FacetKind::Form, "by-pigeon", None),
        (FacetKind::Language, "gsg", Some("Deutsche Gebärdensprache")),
        (FacetKind::Language, "tlh", Some("tlh")),
        (FacetKind::District, "Landkreis Harburg", None),
        (FacetKind::Audience, "Eltern", None),
        (FacetKind::Day, "monday", Some("monday")),
        (FacetKind::Daytime, "evening", Some("abends")),
        (FacetKind::Age, "0-17", Some("bis 17 Jahre")),
        (FacetKind::Age, "18-29", Some("18 bis 29 Jahre")),
        (FacetKind::Age, "60-", Some("ab 60 Jahren")),
    ] {
        assert_eq!(
            words.facet_value(kind, label).as_deref(),
            expected,
            "{label}"
        );
    }
}

#[test]
fn ages() {
    let words = Messages::of("de");
    for (from, to, expected) in [
        (Some(18), Some(27), "18 bis 27 Jahre"),
        (Some(60), None, "ab 60 Jahren"),
        (None, Some(25), "bis 25 Jahre"),
        (None, None, ""),
    ] {
        assert_eq!(words.ages(from, to), expected);
    }
}

#[test]
fn reasons() {
    let words = Messages::of("de");
    let topic = |words: &str| Why::Topic {
        label: "Alkohol".into(),
        words: words.into(),
    };
    let (text, place) = (
        Why::Text {
            words: "wandern #".into(),
        },
        Why::Place {
            name: "Celle".into(),
        },
    );
    for (why, expected) in [
        (
            topic("mein mann trinkt"),
            "Thema Alkohol (Sie schrieben „mein mann trinkt“)",
        ),
        (topic("alkohol"), "Thema Alkohol"),
        (text, "„wandern #“ steht im Eintrag"),
        (place, "Ort Celle"),
    ] {
        assert_eq!(words.why(&why), expected);
    }
}

#[test]
fn understood_parts_and_alternatives() {
    let words = Messages::of("de");
    for (key, expected) in [
        ("parent", "für Eltern"),
        ("sunday", "sonntags"),
        ("sun", ""),
        ("", ""),
    ] {
        assert_eq!(words.part_name(key), expected, "{key}");
    }
    for day in Day::ALL {
        assert!(!words.part_name(day.key()).is_empty(), "{day:?}");
    }
    for (reason, topic, expected) in [
        (Reason::Elsewhere, "", "Zum gleichen Thema an anderen Orten"),
        (
            Reason::Remote,
            "",
            "Zum gleichen Thema online oder am Telefon",
        ),
        (Reason::Broader(0), "Sucht", "Weiter gefasstes Thema: Sucht"),
        (Reason::Related(0), "Schlaf", "Verwandtes Thema: Schlaf"),
    ] {
        assert_eq!(words.alternative(reason, topic), expected);
    }
}

#[test]
fn every_service_has_its_numbers_in_every_language() {
    for tag in compile::LANGUAGES {
        let words = Messages::of(tag);
        let lines: Vec<CrisisLine> = words.crisis().collect();
        assert_eq!(lines.len(), words.crisis_lines.split('|').count(), "{tag}");
        for line in lines {
            assert!(
                !line.detail.is_empty() && !line.numbers.is_empty(),
                "{tag}: {line:?}"
            );
            let named = |name, number| line.name.contains(name) == line.numbers.contains(number);
            assert!(
                named("Seelsorge", "116 123") && named("Kummer", "116 111"),
                "{tag}: {line:?}"
            );
        }
    }
}

#[test]
fn the_loader_asks_the_same_question() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("loader");
    let loader = fs::read_to_string(folder.join("grufi.js")).expect("the loader");
    for tag in compile::LANGUAGES {
        let question = ["['", Messages::of(tag).search_label, "', '"].concat();
        let line = loader.lines().find(|line| line.contains(&question));
        let named = |line: &&str| line.trim().trim_matches('\'').starts_with(tag);
        assert!(line.is_some_and(|line| named(&line)), "{tag}: {question}");
    }
}
