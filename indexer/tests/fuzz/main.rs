//! Fuzzing on stable: mutated files through every importer and the cleaning, and odd texts through every
//! function that reads a cell. Nothing panics, and what comes out is bounded by what went in.
//!
//! The rounds are the same each time. For long runs: `GRUFI_FUZZ_ROUNDS` is the number of rounds of each
//! target, `GRUFI_FUZZ_SEED` a number from which other inputs are made. A failure is shrunk and printed.
#![allow(clippy::unwrap_used)]

mod cells;
#[path = "../common/hsds.rs"]
mod hsds;
mod mutation;
mod seeds;
mod structure;
#[path = "../common/workbooks.rs"]
mod workbooks;

use cells::cell;
use grufi_indexer::catalogue::schedule::words;
use grufi_indexer::catalogue::{Catalogue, Date, Group, Report, schedule, validate};
use grufi_indexer::clean::{mail, non_values, phone, postcode, split, web};
use grufi_indexer::compile::compile_with;
use grufi_indexer::import::{Mapping, Settings, SourceFile, import_with, template};
use grufi_indexer::places::Places;
use grufi_indexer::publish;
use mutation::{file, mutation};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use seeds::{MAPPING, SEEDS, entries};

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
    imported_by(files, &Mapping::default())
}

fn imported_by(
    files: &[SourceFile],
    mapping: &Mapping,
) -> Result<(Catalogue, Report), TestCaseError> {
    let mut report = Report::default();
    let settings = Settings {
        mapping: mapping.clone(),
        ..Settings::default()
    };
    let catalogue = import_with(files, &settings, &mut report);
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
fn mappings_and_templates() {
    let mutations = prop::collection::vec(mutation(), 0..4);
    run(60, (mutations, file()), |(mutations, file)| {
        let mut text = MAPPING.as_bytes().to_vec();
        mutations.iter().for_each(|it| it.apply(&mut text));
        let mut report = Report::default();
        let text = String::from_utf8_lossy(&text);
        let mapping = Mapping::parse(&text, "z.toml", &mut report).unwrap_or_default();
        let files = [file];
        imported_by(&files, &mapping)?;
        let made = template(&files, &Settings::default(), &mut Report::default());
        prop_assert!(
            Mapping::parse(&made, "v.toml", &mut report).is_some(),
            "{made}"
        );
        Ok(())
    });
}

#[test]
fn every_seed_is_read() {
    for seed in SEEDS.iter() {
        let file = SourceFile {
            name: seed.name.into(),
            bytes: seed.bytes.clone(),
        };
        let (catalogue, report) = imported(&[file]).unwrap();
        let read = catalogue.groups.len() + catalogue.contact_points.len();
        assert!(read > 0, "{}: {report}", seed.name);
    }
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
