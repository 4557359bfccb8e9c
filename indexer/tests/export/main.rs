//! Exports: read back they are the same catalogue, they keep to their formats, and nothing leaks.
#![allow(clippy::unwrap_used)]

mod calendars;
#[path = "../common/mod.rs"]
mod common;
mod generated;
mod hsds_schema;
mod leaks;

use common::{grufi, said};
use generated::for_all;
use grufi_indexer::catalogue::{Catalogue, Date, PublicCatalogue, Report, Source};
use grufi_indexer::export::{self, Format};
use grufi_indexer::import::{SourceFile, import};
use grufi_indexer::publish::Files;
use std::fs;
use std::path::Path;

const ALL: [Format; 5] = [
    Format::Csv,
    Format::Json,
    Format::Hsds,
    Format::Ical,
    Format::Guide,
];
const READ_BACK: [Format; 3] = [Format::Csv, Format::Json, Format::Hsds];

fn exported(catalogue: &PublicCatalogue, format: Format) -> Files {
    export::files(catalogue, format, Date::parse("2026-11-22").unwrap()).unwrap()
}

fn imported(files: &Files) -> (Catalogue, Report) {
    let files = files.iter().map(|(name, bytes)| SourceFile {
        name: name.as_str().into(),
        bytes: bytes.clone(),
    });
    let mut report = Report::default();
    let catalogue = import(&files.collect::<Vec<_>>(), &mut report);
    (catalogue, report)
}

fn sample() -> PublicCatalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../www/sample");
    let names = ["gruppen.csv", "kontaktstellen.csv"];
    let files = names.map(|name| (name.to_owned(), fs::read(folder.join(name)).unwrap()));
    let (catalogue, report) = imported(&Files::from(files));
    assert!(!report.has_errors(), "{report}");
    catalogue.for_publication()
}

/// What a format can say of a catalogue; where entries stand in their files it cannot.
fn sayable(mut catalogue: Catalogue, format: Format) -> Catalogue {
    for group in &mut catalogue.groups {
        group.source = Source::default();
        if format != Format::Hsds {
            group.coordinates = None;
        }
    }
    for point in &mut catalogue.contact_points {
        point.source = Source::default();
    }
    catalogue
}

fn assert_read_back(catalogue: &PublicCatalogue, format: Format) -> Report {
    let (read, report) = imported(&exported(catalogue, format));
    let (read, expected) = (
        sayable(read, format),
        sayable(Catalogue::clone(catalogue), format),
    );
    for (read, expected) in read.groups.iter().zip(&expected.groups) {
        assert_eq!(read, expected, "{format:?}");
    }
    assert_eq!(read.groups.len(), expected.groups.len(), "{format:?}");
    assert_eq!(read.contact_points, expected.contact_points, "{format:?}");
    report
}

#[test]
fn the_sample_comes_back_as_it_was() {
    let catalogue = sample();
    for format in READ_BACK {
        let report = assert_read_back(&catalogue, format);
        assert!(!report.has_errors(), "{format:?} {report}");
    }
}

#[test]
fn any_catalogue_comes_back_as_it_was() {
    for_all(200, |catalogue| {
        for format in READ_BACK {
            assert_read_back(&catalogue, format);
        }
    });
}

#[test]
fn open_referral_keeps_to_its_schema() {
    let schema = hsds_schema::Schema::new();
    schema.assert_valid(&exported(&sample(), Format::Hsds));
    for_all(60, |catalogue| {
        schema.assert_valid(&exported(&catalogue, Format::Hsds))
    });
}

#[test]
fn the_same_catalogue_gives_the_same_files() {
    let catalogue = sample();
    for format in ALL {
        assert!(
            exported(&catalogue, format) == exported(&catalogue, format),
            "{format:?}"
        );
    }
}

#[test]
fn exports_from_the_command_line() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(
        dir.path().join("a.csv"),
        "name;themen;treffen\nMut;Angst;Mi 18 Uhr\nKraft;Angst;monatlich\n",
    )
    .unwrap();
    fs::write(dir.path().join("kaputt.csv"), "name;themen\n;Angst\n").unwrap();
    fs::write(dir.path().join("eigen.csv"), "Wer;Was\nMut;Angst\n").unwrap();
    let mapping = "[[quelle]]\ndatei = \"eigen.csv\"\nart = \"gruppen\"\n[quelle.spalten]\nname = \"Wer\"\nthemen = \"Was\"\n";
    fs::write(dir.path().join("z.toml"), mapping).unwrap();
    let table: [(&[&str], i32, &str); 8] = [
        (
            &[
                "eigen.csv",
                "--als",
                "csv",
                "--out",
                "e",
                "--zuordnung",
                "z.toml",
            ],
            0,
            "Exportiert: 1 Gruppen, 1 Dateien in e\n",
        ),
        (
            &["a.csv", "--als", "csv", "--out", "csv"],
            0,
            "Exportiert: 2 Gruppen, 1 Dateien in csv\n",
        ),
        (
            &["csv/gruppen.csv", "--als", "json", "--out", "csv"],
            0,
            "Exportiert: 2 Gruppen, 1 Dateien in csv\n",
        ),
        (
            &["csv/gruppen.json", "--als", "hsds", "--out", "hsds"],
            0,
            "Exportiert: 2 Gruppen, 1 Dateien in hsds\n",
        ),
        (
            &["hsds", "--als", "ical", "--out", "ical"],
            0,
            "Ohne Kalendereintrag, weil keine festen Tage bekannt sind: 1\n\
             Exportiert: 2 Gruppen, 2 Dateien in ical\n",
        ),
        (
            &["a.csv", "--als", "wegweiser", "--out", "w"],
            0,
            "Exportiert: 2 Gruppen, 1 Dateien in w\n",
        ),
        (&["kaputt.csv", "--als", "csv", "--out", "x"], 1, ""),
        (&["a.csv", "--als", "csv", "--out", "."], 2, ""),
    ];
    for (arguments, status, printed) in table {
        let arguments = [&["export"], arguments].concat();
        let (found, out, err) = said(&grufi(dir.path(), &arguments));
        assert_eq!(
            (found, out.as_str()),
            (Some(status), printed),
            "{arguments:?} {err}"
        );
    }
    assert!(!dir.path().join("csv/gruppen.csv").exists() && !dir.path().join("x").exists());
}
