//! `--bericht`: the page for the office.
#![allow(clippy::unwrap_used)]

mod common;

use common::{BUILD, grufi, names, put_widget, said};
use std::fs;
use std::path::Path;

const GROUPS: &str =
    "name;themen;plz;ort;Notiz\nMut;Angst;1917;Kamenz;nur <intern>\n;Sucht;29221;Celle;\n";
const GOOD: &str =
    "name;themen;plz;ort;veroeffentlichen\nMut;Angst;29221;Celle;\nGeheim;Sucht;29221;Celle;nein\n";

fn folder(groups: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("gruppen.csv"), groups).unwrap();
    put_widget(dir.path());
    dir
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn the_page_has_the_row_the_proposal_and_the_picture() {
    let dir = folder(GROUPS);
    let arguments = [
        "check",
        "gruppen.csv",
        "--json",
        "--bericht",
        "neu/bericht.html",
    ];
    let (status, out, err) = said(&grufi(dir.path(), &arguments));
    assert_eq!(status, Some(1));
    assert!(out.contains("\"proposal\": \"01917\""), "{out}");
    assert_eq!(err, "Bericht: neu/bericht.html\n");
    let page = read(dir.path().join("neu/bericht.html"));
    for part in [
        "22. November 2026",
        "<ins>01917</ins>",
        "nur &lt;intern&gt;",
        "Angebot und Bedarf",
        "Nur für die Kontaktstelle.",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
fn a_build_writes_it_too_and_into_no_published_folder_unasked() {
    let dir = folder(GOOD);
    let build = |page| grufi(dir.path(), &[&BUILD[..], &["--bericht", page]].concat());
    assert_eq!(said(&build(".")).0, Some(0));
    let page = read(dir.path().join("bericht.html"));
    assert!(page.contains("Der Katalog ist veröffentlicht.") && page.contains("1 Gruppe, die"));
    assert!(!names(&dir.path().join("public")).contains(&"bericht.html".to_owned()));

    let (status, _, err) = said(&build("public/"));
    assert_eq!(status, Some(0));
    assert!(
        err.contains("Warnung: Der Bericht liegt im Ordner für die Website"),
        "{err}"
    );
    assert!(names(&dir.path().join("public")).contains(&"bericht.html".to_owned()));
}

#[test]
fn the_same_run_gives_the_same_page_also_if_nothing_is_published() {
    let page = || {
        let dir = folder(GROUPS);
        let build = [&BUILD[..], &["--bericht", "b.html"]].concat();
        assert_eq!(said(&grufi(dir.path(), &build)).0, Some(1));
        assert!(!dir.path().join("public").exists());
        read(dir.path().join("b.html"))
    };
    let first = page();
    assert!(first.contains("Nichts ist veröffentlicht: Zuerst müssen die Fehler behoben sein."));
    assert!(first == page());
}

#[test]
fn colours_only_where_somebody_sees_them() {
    let dir = folder(GROUPS);
    let (_, out, _) = said(&grufi(dir.path(), &["check", "gruppen.csv"]));
    assert!(!out.contains('\u{1b}'), "{out}");
    let forced = |no_color: &str| {
        let mut command = common::command(20_779, dir.path(), &["check", "gruppen.csv"]);
        let command = command.env("CLICOLOR_FORCE", "1").env("NO_COLOR", no_color);
        said(&command.output().unwrap()).1.contains('\u{1b}')
    };
    assert!(forced(""));
    assert!(!forced("1"));
}
