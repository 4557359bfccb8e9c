//! Fuzzing on stable: mutated files through every importer and the cleaning, and odd texts through every
//! function that reads a cell. Nothing panics, and what comes out is bounded by what went in.
//!
//! The rounds are the same each time. For long runs: `GRUFI_FUZZ_ROUNDS` is the number of rounds of each
//! target, `GRUFI_FUZZ_SEED` a number from which other inputs are made. A failure is shrunk and printed.
#![allow(clippy::unwrap_used)]

#[path = "common/workbooks.rs"]
mod workbooks;

use grufi_indexer::catalogue::schedule::words;
use grufi_indexer::catalogue::{Catalogue, Date, Group, Report, schedule, validate};
use grufi_indexer::clean::{mail, non_values, phone, postcode, split, web};
use grufi_indexer::compile::compile_with;
use grufi_indexer::import::{SourceFile, import};
use grufi_indexer::places::Places;
use grufi_indexer::publish;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use std::io::{Cursor, Read};
use std::sync::LazyLock;
use workbooks::{ods, ods_row, ods_sheet, xlsx, zip};

/// A small valid file of each format and encoding. A new one is one more line.
static SEEDS: LazyLock<Vec<Seed>> = LazyLock::new(|| {
    vec![
        Seed::of("gruppen.csv", GROUPS),
        Seed::of("kontakt.csv", CONTACT_POINTS),
        Seed::of("ansi.csv", latin(FOREIGN)),
        Seed::of("utf16le.csv", utf16(FOREIGN, u16::to_le_bytes)),
        Seed::of("utf16be.csv", utf16(FOREIGN, u16::to_be_bytes)),
        Seed::of(
            "gemischt.csv",
            [FOREIGN.as_bytes(), &latin(FOREIGN)].concat(),
        ),
        Seed::of("gruppen.json", JSON),
        Seed::of("kontakt.json", CONTACT_JSON),
        Seed::of("bmlt-server.json", BMLT_SERVER),
        Seed::of("bmlt-extract.json", BMLT_EXTRACT),
        Seed::of("katalog.xlsx", xlsx()),
        Seed::of("katalog.ods", ods(&ods_sheets())),
    ]
});

/// A file to be mutated.
struct Seed {
    name: &'static str,
    bytes: Vec<u8>,
    /// Names and contents of the files in it, if it is an archive.
    entries: Vec<(String, Vec<u8>)>,
}

impl Seed {
    fn of(name: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let entries = entries(&bytes);
        Seed {
            name,
            bytes,
            entries,
        }
    }

    /// The file mutated; of an archive, the one within it that `inside` picks, so that it still opens.
    fn mutated(&self, inside: Option<usize>, mutations: &[Mutation]) -> Vec<u8> {
        let apply = |bytes: &mut Vec<u8>| mutations.iter().for_each(|it| it.apply(bytes));
        let mut entries = self.entries.clone();
        let count = entries.len().max(1);
        match inside.and_then(|at| entries.get_mut(at % count)) {
            Some((_, content)) => {
                apply(content);
                let entries = entries.iter();
                let entries: Vec<(&str, &[u8])> = entries
                    .map(|(name, content)| (name.as_str(), content.as_slice()))
                    .collect();
                zip(&entries)
            }
            None => {
                let mut bytes = self.bytes.clone();
                apply(&mut bytes);
                bytes
            }
        }
    }
}

/// The files in an archive; none if it is no archive or damaged.
fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Vec::new();
    };
    let mut entries = Vec::new();
    for at in 0..archive.len() {
        let Ok(mut entry) = archive.by_index(at) else {
            continue;
        };
        let mut content = Vec::new();
        let Ok(name) = entry.name().map(String::from) else {
            continue;
        };
        if entry.read_to_end(&mut content).is_ok() {
            entries.push((name, content));
        }
    }
    entries
}

/// Latin-1, where it agrees with Windows-1252.
fn latin(text: &str) -> Vec<u8> {
    let known = |c| u8::try_from(u32::from(c)).unwrap_or(b'?');
    text.chars().map(known).collect()
}

/// UTF-16 with a byte order mark.
fn utf16(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(bytes).collect()
}

/// Groups and contact points as sheets of LibreOffice, one of them hidden.
fn ods_sheets() -> String {
    let groups = [
        ods_row(&["Unsere Gruppen"]),
        ods_row(&["Bezeichnung", "Thema", "Wochentag", "Uhrzeit", "PLZ/Ort", "Tel./Mail"]),
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"6\"/></table:table-row>".to_owned(),
        ods_row(&["Mut", "Angst|Panik", "jeden 1. Di", "19.30", "1917 Kamenz", "030 23125100 a@example.org"]),
        "<table:table-row><table:table-cell><text:p>Neu</text:p></table:table-cell><table:table-cell/>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-01\"/>\
         <table:table-cell office:value-type=\"time\" office:time-value=\"PT19H30M00S\"/>\
         <table:table-cell office:value-type=\"float\" office:value=\"1917\"/></table:table-row>"
            .to_owned(),
    ];
    let points = [
        ods_row(&["Name", "Telefon", "PLZ/Ort"]),
        ods_row(&["KISS", "030 23125", "29221 Celle"]),
    ];
    ods_sheet("Gruppen", "ta1", &groups.concat()) + &ods_sheet("Alt", "ta2", &points.concat())
}

/// Columns by names of an office's own.
const FOREIGN: &str = "sep=,\r\nÜbersicht der Gruppen,,,,,\r\nBezeichnung,Thema,Straße,PLZ/Ort,Ansprechpartner/in,Rückmeldung\r\nMüßiggang,\"Ängste, Wut\",Weg 1,29221 Celle,Frau Muster,ja\r\n";

const CONTACT_JSON: &str = r#"[{"name": "KISS", "landkreise": ["Celle", "Verden"], "plz_bereiche": "29", "telefon": 3023125100}]"#;

const GROUPS: &str = "\u{feff}id;name;themen;beschreibung;zielgruppe;geschlecht;alter_von;alter_bis;sprachen;form;treffen;treffort;strasse;plz;ort;landkreis;barrierefrei;status;kontaktstelle;telefon;email;web;stand;ansprechperson;veroeffentlichen;kontakt_ueber;ausgeblendet\r
g1;Mut tut gut;Angst|Panik;\"Zeile 1\r
Frau Muster, 0151 23456789\";Betroffene und Angehörige;Frauen;18;99;Deutsch, Türkisch;hybrid;jeden 2. und 4. Dienstag im Monat, 19:00-21:00 Uhr;Haus;Weg 1;1917;Kamenz;;ja;offen;ks;030/23125-100 oder +49 (0)40 66969 12;name (at) example.org;www.example.org | example.org/x;1.3.2026;Erika Muster;ja;gruppe;telefon|web\r
;Mut tut gut!;Angst; ;k.A.;;;;;;14-tägig mittwochs (gerade Woche) 18 Uhr;s.o.;;D-29221;Celle;Verden;-;voll;KISS;siehe oben;#NV;n/a;31.12.1999;;nein;kontaktstelle;\r
";

const CONTACT_POINTS: &str = "id;name;landkreise;plz_bereiche;telefon;email;web;oeffnungszeiten;strasse;plz;ort\nks;KISS Celle;Celle, Verden;29221-29229|26*;(030) 23 12 51;ks@example.org;example.org;Mo 9-12 Uhr;Weg 1;29221;Celle\n";

const JSON: &str = r#"[{"name": "Angst", "themen": ["Angst", null, 7, true], "plz": 29221, "ort": "Celle", "web": "https:// example.org"},
 {"name": "B\u0000\ud83d\ude00", "beschreibung": "x\ny", "telefon": "116 117", "stand": "2026-03-01T10:00", "ausgeblendet": "plz,ort"}]"#;

const BMLT_SERVER: &str = r#"[{"id_bigint": "12", "weekday_tinyint": "7", "start_time": "19:30:00", "duration_time": "01:30:00",
 "meeting_name": "Clean", "formats": "O,WC,DE", "latitude": "52.37", "longitude": "9.73", "location_postal_code_1": "30159",
 "location_municipality": "Hannover", "virtual_meeting_link": "https://example.org/x", "published": "1", "lang_enum": "de"}]"#;

const BMLT_EXTRACT: &str = r#"{"meetings": [{"id": "3", "weekday_1sun": "0", "start": "10:00", "duration": "90", "meeting_name": "Clean", "lat": "x"}]}"#;

/// Texts that importers and cleaning look for, or stumble over.
const TOKENS: [&str; 48] = [
    "\"",
    "\"\"",
    ";",
    "|",
    ",",
    "\t",
    "\r\n",
    "\n",
    "\0",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "ß",
    "İ",
    "ﬁ",
    "e\u{301}",
    "😀",
    "[",
    "]",
    "{",
    "}",
    ":",
    "null",
    "1e999",
    "-0",
    "\\u0000",
    "\\ud800",
    "=cmd()",
    "@SUM(1)",
    "<script>",
    "&amp;",
    "http://",
    "https://",
    "www.",
    "mailto:",
    "(at)",
    "+49 (0)",
    "030",
    "00",
    "99999999999999999999",
    "31.02.0000",
    "letzter Freitag ab",
    "25:61 Uhr",
    "siehe oben",
    "k.A.",
    "PLZ ",
    "Frau ",
    "\u{202e}",
];

/// What is done to a file.
#[derive(Clone, Debug)]
enum Mutation {
    Set(usize, u8),
    Insert(usize, usize),
    Remove(usize, usize),
    Repeat(usize, usize, usize),
    Truncate(usize),
    Splice(usize, usize, usize),
}

impl Mutation {
    fn apply(&self, bytes: &mut Vec<u8>) {
        let place = |at: usize, bytes: &Vec<u8>| at % (bytes.len() + 1);
        match *self {
            Mutation::Set(at, byte) => {
                let at = place(at, bytes);
                if let Some(old) = bytes.get_mut(at) {
                    *old = byte;
                }
            }
            Mutation::Insert(at, token) => {
                let at = place(at, bytes);
                bytes.splice(at..at, TOKENS[token].bytes());
            }
            Mutation::Remove(at, length) => {
                let at = place(at, bytes);
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Mutation::Repeat(at, length, times) => {
                let at = place(at, bytes);
                let part = bytes[at..(at + length).min(bytes.len())].repeat(times);
                bytes.splice(at..at, part);
            }
            Mutation::Truncate(at) => bytes.truncate(place(at, bytes)),
            Mutation::Splice(seed, from, at) => {
                let other = &SEEDS[seed].bytes;
                let from = from % (other.len() + 1);
                let at = place(at, bytes);
                bytes.splice(at..at, other[from..].iter().copied().take(200));
            }
        }
    }
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<usize>;
    prop_oneof![
        3 => (at(), any::<u8>()).prop_map(|(at, byte)| Mutation::Set(at, byte)),
        6 => (at(), 0..TOKENS.len()).prop_map(|(at, token)| Mutation::Insert(at, token)),
        3 => (at(), 1..40_usize).prop_map(|(at, length)| Mutation::Remove(at, length)),
        2 => (at(), 1..30_usize, 1..60_usize).prop_map(|(at, length, times)| Mutation::Repeat(at, length, times)),
        1 => at().prop_map(Mutation::Truncate),
        1 => (0..SEEDS.len(), at(), at()).prop_map(|(seed, from, at)| Mutation::Splice(seed, from, at)),
    ]
}

/// Files made of a seed and mutations.
fn file() -> impl Strategy<Value = SourceFile> {
    let mutations = prop::collection::vec(mutation(), 0..5);
    let inside = prop::option::weighted(0.9, any::<usize>());
    (0..SEEDS.len(), inside, mutations).prop_map(|(seed, inside, mutations)| SourceFile {
        name: SEEDS[seed].name.into(),
        bytes: SEEDS[seed].mutated(inside, &mutations),
    })
}

/// Texts of words that mean something, characters that part or turn them, and anything else.
fn cell() -> impl Strategy<Value = String> {
    let token = prop::sample::select(TOKENS.to_vec()).prop_map(str::to_owned);
    let digits = "[0-9 ()/+.-]{1,24}";
    let words = prop::sample::select(vec![
        "jeden",
        "2.",
        "Dienstag",
        "im Monat",
        "14-tägig",
        "gerade Woche",
        "19:00",
        "-21 h",
        "ab 17.30 Uhr",
        "außer Ferien",
        "a@example.org",
        "example.org",
        "Celle",
        "29221",
        "Erika Muster",
        "und",
        "oder",
        "Angst",
        "Tel.",
        "(AB)",
    ]);
    let part = prop_oneof![
        3 => words.prop_map(str::to_owned),
        2 => token,
        2 => digits,
        1 => ".{0,8}",
    ];
    prop::collection::vec((part, prop::sample::select(vec!["", " ", ", "])), 0..10).prop_map(
        |parts| {
            let parts = parts.into_iter().map(|(part, space)| part + space);
            parts.collect()
        },
    )
}

/// Runs a target; `share` is its part of the rounds, in percent.
fn run<S: Strategy>(share: u32, inputs: S, target: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let number = |name| {
        std::env::var(name)
            .ok()
            .and_then(|number| number.parse::<u64>().ok())
    };
    let rounds = number("GRUFI_FUZZ_ROUNDS").unwrap_or(1000);
    let config = Config {
        cases: u32::try_from(rounds * u64::from(share) / 100)
            .unwrap_or(u32::MAX)
            .max(1),
        failure_persistence: None,
        ..Config::default()
    };
    let mut seed = [7; 32];
    seed[..8].copy_from_slice(&number("GRUFI_FUZZ_SEED").unwrap_or_default().to_le_bytes());
    let random = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    if let Err(failure) = TestRunner::new_with_rng(config, random).run(&inputs, target) {
        panic!("{failure}");
    }
}

/// Length of all texts of a group.
fn length(group: &Group) -> usize {
    let texts = [
        &group.id,
        &group.name,
        &group.description,
        &group.schedule,
        &group.venue,
        &group.street,
        &group.postcode,
        &group.town,
        &group.district,
        &group.responsible,
        &group.phone,
        &group.email,
        &group.person,
    ];
    let lists = [&group.topics, &group.audience, &group.languages, &group.web];
    texts.iter().map(|text| text.len()).sum::<usize>()
        + lists
            .iter()
            .flat_map(|list| list.iter())
            .map(String::len)
            .sum::<usize>()
}

fn imported(files: &[SourceFile]) -> Result<(Catalogue, Report), TestCaseError> {
    let mut report = Report::default();
    let catalogue = import(files, &mut report);
    let inflated = |file: &SourceFile| {
        let entries = entries(&file.bytes).into_iter();
        entries.map(|(_, content)| content.len()).sum::<usize>()
    };
    let read: usize = files
        .iter()
        .map(|file| file.bytes.len() + inflated(file))
        .sum();
    let held: usize = catalogue.groups.iter().map(length).sum();
    prop_assert!(held <= 20 * read + 1000, "{held} bytes of text from {read}");
    let told = report.to_string().len();
    prop_assert!(
        told <= 2000 * read + 10_000,
        "{told} bytes of report from {read}"
    );
    let foreign = |address: &String| {
        let lower = address.to_lowercase();
        !(lower.starts_with("http://") || lower.starts_with("https://"))
    };
    let webs = catalogue.groups.iter().flat_map(|group| &group.web);
    prop_assert!(!webs.into_iter().any(foreign));
    Ok((catalogue, report))
}

#[test]
fn importers_and_cleaning() {
    run(100, prop::collection::vec(file(), 1..3), |files| {
        imported(&files).map(drop)
    });
}

#[test]
fn any_bytes() {
    run(40, prop::collection::vec(any::<u8>(), 0..400), |bytes| {
        imported(&[SourceFile {
            name: "x".into(),
            bytes,
        }])
        .map(drop)
    });
}

#[test]
fn odd_cells_in_every_column() {
    let columns = "name;themen;beschreibung;zielgruppe;sprachen;treffen;strasse;plz;ort;landkreis;telefon;email;web;ausgeblendet";
    let width = columns.split(';').count();
    let row = prop::collection::vec(cell(), width);
    run(30, prop::collection::vec(row, 1..6), |rows| {
        let mut text = columns.to_owned();
        for row in rows {
            let cells = row
                .iter()
                .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
            text += &format!("\n{}", cells.collect::<Vec<_>>().join(";"));
        }
        imported(&[SourceFile {
            name: "x.csv".into(),
            bytes: text.into_bytes(),
        }])
        .map(drop)
    });
}

#[test]
fn what_is_read_can_be_published() {
    run(6, file(), |file| {
        let (catalogue, _) = imported(&[file])?;
        let office = catalogue.clone().for_office();
        let index =
            compile_with(&office, None).map_err(|error| TestCaseError::fail(error.to_string()))?;
        publish::files(&index, &office, None)
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        let public = catalogue.for_publication();
        let index =
            compile_with(&public, None).map_err(|error| TestCaseError::fail(error.to_string()))?;
        publish::files(&index, &public, None)
            .map_err(|error| TestCaseError::fail(error.to_string()))?;
        Ok(())
    });
}

#[test]
fn schedules() {
    run(300, cell(), |text| {
        let schedule = schedule::parse(&text);
        prop_assert!(schedule.weekdays() < 1 << 7);
        prop_assert!(schedule.start().is_none_or(|minute| minute < 24 * 60));
        prop_assert!(schedule.rules.len() <= text.len());
        let _ = schedule.next_dates(
            Date {
                year: 2026,
                month: 11,
                day: 22,
            },
            3,
        );
        for words in [words::german, words::english, words::easy] {
            let _ = words(&schedule);
        }
        Ok(())
    });
}

#[test]
fn cleaning_twice_changes_nothing_more() {
    let places = Places::embedded().unwrap();
    run(200, cell(), |text| {
        let (once, _) = phone::clean(&text);
        prop_assert_eq!(phone::clean(&once).0, once.as_str());
        let (once, _) = mail::clean(&text);
        prop_assert_eq!(mail::clean(&once), (once, Vec::new()));
        let (once, _) = web::clean(std::slice::from_ref(&text));
        prop_assert_eq!(web::clean(&once), (once, Vec::new()));
        let once = postcode::repair(&text, places);
        prop_assert_eq!(postcode::repair(&once.postcode, places).note, None);
        for column in ["themen", "zielgruppe", "landkreise", "plz_bereiche"] {
            let (once, _) = split::list(&text, column);
            prop_assert!(once.len() <= split::MOST);
        }
        let _ = (non_values::of(&text, "ort"), validate::postcode(&text));
        Ok(())
    });
}
