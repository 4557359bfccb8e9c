//! Workbooks, foreign encodings and broken files: what is read from them, and what operators are told.
#![allow(clippy::unwrap_used)]

mod broken;
#[path = "../common/mod.rs"]
mod common;
mod sheets;
#[path = "../common/workbooks.rs"]
mod workbooks;

use common::{grufi, names, put_widget, said};
use expect_test::Expect;
use grufi_indexer::catalogue::{Catalogue, Report};
use grufi_indexer::import::{Settings, SourceFile, import_with};
use std::fs;
use workbooks::xlsx;

fn read(name: &str, bytes: Vec<u8>, sheet: Option<&str>) -> (Catalogue, Report) {
    let mut report = Report::default();
    let settings = Settings {
        sheet: sheet.map(str::to_owned),
        ..Settings::default()
    };
    let file = SourceFile {
        name: name.into(),
        bytes,
    };
    let catalogue = import_with(&[file], &settings, &mut report);
    (catalogue, report)
}

fn check(name: &str, bytes: Vec<u8>, sheet: Option<&str>, expected: Expect) {
    let (catalogue, report) = read(name, bytes, sheet);
    let mut seen = String::new();
    for group in &catalogue.groups {
        let updated = group.updated.map(|date| date.to_string());
        seen += &format!(
            "{}, Zeile {}: {} {} | {} | {} | {} {} | {} | ab {:?} | {} | {}\n",
            group.source.file,
            group.source.line,
            group.id,
            group.name,
            group.topics.join("+"),
            group.schedule,
            group.postcode,
            group.town,
            group.phone,
            group.age_from,
            updated.unwrap_or_default(),
            group
                .contact_point
                .map_or("-", |at| &catalogue.contact_points[at].name),
        );
    }
    for point in &catalogue.contact_points {
        seen += &format!("{} {} {}\n", point.name, point.postcode, point.town);
    }
    expected.assert_eq(&format!("{seen}{report}"));
}

#[test]
fn the_same_table_in_every_encoding_and_with_every_delimiter() {
    const TEXT: &str = "Bezeichnung;Thema;PLZ/Ort\r\nSüße Ängste;Größe, Maß;01067 Dresden\r\n";
    let tab = TEXT.replace(';', "\t");
    let comma = "Bezeichnung,Thema,PLZ/Ort\r\nSüße Ängste,\"Größe, Maß\",01067 Dresden\r\n";
    let ansi = |text: &str| {
        text.chars()
            .map(|c| u8::try_from(c).unwrap())
            .collect::<Vec<u8>>()
    };
    let utf_16 = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>()
    };
    let (expected, _) = read("a.csv", TEXT.into(), None);
    assert_eq!(expected.groups[0].topics, ["Größe", "Maß"]);
    assert_eq!(expected.groups[0].town, "Dresden");
    for text in [TEXT, &tab, comma] {
        for bytes in [
            text.into(),
            ansi(text),
            utf_16(text),
            format!("\u{feff}{text}").into(),
        ] {
            let (catalogue, report) = read("a.csv", bytes, None);
            assert_eq!(catalogue, expected, "{report}");
            assert!(!report.has_errors(), "{report}");
        }
    }
}

#[test]
fn from_a_foreign_table_by_way_of_a_template_to_the_published_folder() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    put_widget(dir.path());
    let table = "Titel;Thema;Lage;Notiz\nMut;Angst;läuft;<script>alert(7)</script>Q7\n";
    fs::write(path("a.csv"), table).unwrap();
    fs::write(path("b.csv"), table).unwrap();
    fs::write(path("k.xlsx"), xlsx()).unwrap();

    let (status, out, _) = said(&grufi(
        dir.path(),
        &["check", "a.csv", "--vorlage", "--out", "z.toml"],
    ));
    assert_eq!(
        (status, out.as_str()),
        (
            Some(0),
            "Vorlage geschrieben: z.toml. Nach dem Ergänzen: --zuordnung z.toml\n"
        )
    );
    let template = fs::read_to_string(path("z.toml")).unwrap();
    let again = grufi(
        dir.path(),
        &["check", "a.csv", "--vorlage", "--out", "z.toml"],
    );
    assert_eq!(said(&again).0, Some(1), "an edited mapping is kept");

    let edited = template
        .replace("# … = \"Titel\"", "name = \"Titel\"")
        .replace("# … = \"Lage\"", "status = \"Lage\"")
        .replace("# … = \"Notiz\"", "beschreibung = \"Notiz\"")
        .replace("# [quelle.werte.status]", "[quelle.werte.status]")
        .replace("# \"nimmt auf\"", "\"läuft\"");
    fs::write(path("z.toml"), edited).unwrap();
    let both = [
        "build",
        "a.csv",
        "k.xlsx",
        "--blatt",
        "Archiv",
        "--zuordnung",
        "z.toml",
    ];
    let out = ["--out", "public", "--widget", "widget"];
    let (status, out, err) = said(&grufi(dir.path(), &[&both[..], &out[..]].concat()));
    assert_eq!(status, Some(0), "{err}");
    assert!(out.starts_with("Veröffentlicht: 2 Gruppen"), "{out}");
    let pages = names(&path("public"));
    let pages = pages.iter().filter(|name| name.ends_with(".html"));
    let pages: String = pages
        .map(|name| fs::read_to_string(path("public").join(name)).unwrap())
        .collect();
    assert!(pages.contains("Q7") && pages.contains("&lt;script&gt;alert(7)"));
    assert!(!pages.contains("<script>alert(7)"));
}
