//! What must stay in the office is in no published byte, whatever column holds it and however odd it is; the
//! office's edition holds it and cannot be mistaken for the public one.
#![allow(clippy::unwrap_used)]

mod common;

use common::{files, grufi, inflated, put_widget, said, twin};
use grufi_engine::analysis::fold;
use grufi_indexer::catalogue::{Catalogue, Report, Severity};
use grufi_indexer::compile::compile;
use grufi_indexer::import::{SourceFile, import};
use grufi_indexer::publish;
use std::collections::BTreeMap;
use std::fs;

/// Every column, a value that is published, and two odd ones that are withheld, of the same kind.
const COLUMNS: [(&str, &str, &str, &str); 24] = [
    ("id", "g", "Intern-Öß-4711", "Büro-Äü-4712"),
    ("themen", "Angst", "Qwxäzyf|Rüßqxö", "Jkyüqx"),
    (
        "beschreibung",
        "Offen.",
        "Qwxäbe\r\n<b>Rüßbe</b> &amp; \"\"zitiert\"\"",
        "Jkyübe",
    ),
    ("zielgruppe", "Betroffene", "Qwxäzi|Rüßzi", "Jkyüzi"),
    ("geschlecht", "", "Frauen", "Männer"),
    ("alter_von", "18", "37", "38"),
    ("alter_bis", "99", "73", "74"),
    ("sprachen", "de", "uk|tr", "fa"),
    ("form", "vor Ort", "online", "telefonisch"),
    (
        "treffen",
        "",
        "dienstags Qwxätr 20:17 Uhr",
        "freitags Jkyütr 9:13 Uhr",
    ),
    (
        "treffort",
        "Haus",
        "Qwxäto <script>Rüßto</script>",
        "Jkyüto",
    ),
    ("strasse", "Weg 1", "Qwxästraße 4713", "Jkyüweg 4714"),
    ("plz", "29221", "01917", "38100"),
    ("ort", "Celle", "Qwxäort", "Jkyüort"),
    ("landkreis", "Celle", "Qwxäkreis", "Jkyükreis"),
    ("barrierefrei", "ja", "nein", "teilweise"),
    ("status", "offen", "voll", "pausiert"),
    ("kontaktstelle", "ks", "Qwxästelle", "Jkyüstelle"),
    (
        "telefon",
        "030 23125100",
        "040/66969-471\n+49 (0)89 99998 472",
        "069 90009473",
    ),
    (
        "email",
        "offen@example.org",
        "qwxaem@example.org; Qwx <ruessem (at) example.org>",
        "jkyem@example.org",
    ),
    (
        "web",
        "https://example.org/offen",
        "www.qwxaw.example.org\nruessw.example.org/ä?x=1&y=2",
        "jkyw.example.org",
    ),
    ("stand", "2026-03-01", "2026-05-17", "2025-12-24"),
    (
        "ansprechperson",
        "E. O.",
        "Quirin Qwxämann-Rüßfrau",
        "Jana Jkyüfrau",
    ),
    ("kontakt_ueber", "gruppe", "kontaktstelle", "kontaktstelle"),
];

const CONTACT_POINTS: &str = "id;name;landkreise;telefon\nks;KISS Celle;Celle;030 23125 99\n";

/// What a row does with its values.
#[derive(Clone, Copy)]
enum Row {
    /// Hides this column.
    Hidden(usize),
    /// Hides all columns that may be hidden.
    AllHidden,
    /// Is not published.
    Unpublished,
    /// Is reached through its contact point.
    ThroughContactPoint,
}

/// The columns that a row withholds.
fn withholds(row: Row, column: &str) -> bool {
    const REACHED_BY: [&str; 6] = [
        "telefon",
        "email",
        "web",
        "ansprechperson",
        "treffort",
        "strasse",
    ];
    match row {
        Row::Hidden(at) => COLUMNS[at].0 == column,
        Row::AllHidden | Row::Unpublished => true,
        Row::ThroughContactPoint => REACHED_BY.contains(&column),
    }
}

/// The table in which withheld columns hold their first or second odd value.
fn table(second: bool) -> String {
    let mut text = "name;veroeffentlichen;ausgeblendet".to_owned();
    for (column, ..) in COLUMNS {
        text += &format!(";{column}");
    }
    let hidden = (0..COLUMNS.len()).map(Row::Hidden);
    let others = [Row::AllHidden, Row::Unpublished, Row::ThroughContactPoint];
    for (number, row) in hidden.chain(others).enumerate() {
        let (publish, hides) = match row {
            Row::Hidden(at) => ("ja", COLUMNS[at].0.to_owned()),
            Row::AllHidden => ("ja", COLUMNS.map(|column| column.0).join("|")),
            Row::Unpublished => ("nein", String::new()),
            Row::ThroughContactPoint => ("ja", String::new()),
        };
        text += &format!("\nGruppe {number};{publish};{hides}");
        for (column, open, first, other) in COLUMNS {
            let value = match (withholds(row, column), second, row) {
                (true, false, _) => first.to_owned(),
                (true, true, _) => other.to_owned(),
                (false, _, Row::ThroughContactPoint) if column == "kontakt_ueber" => {
                    "kontaktstelle".to_owned()
                }
                (false, ..) if column == "id" => format!("g{number}"),
                (false, ..) => open.to_owned(),
            };
            text += &format!(";\"{value}\"");
        }
    }
    text
}

fn catalogue(second: bool) -> Catalogue {
    let source = |name: &str, text: String| SourceFile {
        name: name.into(),
        bytes: text.into_bytes(),
    };
    let sources = [
        source("gruppen.csv", table(second)),
        source("kontakt.csv", CONTACT_POINTS.to_owned()),
    ];
    let mut report = Report::default();
    let catalogue = import(&sources, &mut report);
    assert_eq!(report.count(Severity::Error), 0, "{report}");
    catalogue
}

fn published(second: bool) -> BTreeMap<String, Vec<u8>> {
    let catalogue = catalogue(second).for_publication();
    publish::files(&compile(&catalogue).unwrap(), &catalogue, None).unwrap()
}

/// The content of a file, unpacked.
fn readable(name: &str, bytes: &[u8]) -> Vec<u8> {
    match name {
        _ if name.ends_with(".bin") => inflated(bytes),
        _ if name.ends_with("-text.js") => inflated(&twin(bytes).1),
        _ => bytes.to_vec(),
    }
}

/// Parts of the odd values that are nowhere else, in the spellings in which they could be published.
fn secrets(second: bool) -> Vec<String> {
    let typed = [
        "geschlecht",
        "alter_von",
        "alter_bis",
        "sprachen",
        "form",
        "barrierefrei",
        "status",
        "kontakt_ueber",
    ];
    let mut secrets = Vec::new();
    for (column, _, first, other) in COLUMNS {
        if typed.contains(&column) {
            continue;
        }
        let value = if second { other } else { first };
        for part in value
            .split(['|', '\n', ';'])
            .map(str::trim)
            .filter(|part| part.len() > 3)
        {
            let words = part.split(|c: char| c.is_whitespace() || "<>\"&;/".contains(c));
            let telling = |word: &&str| {
                let lower = word.to_lowercase();
                ["qwx", "rüß", "ruess", "jky", "jkyü", "471", "472", "473"]
                    .iter()
                    .any(|part| lower.contains(part))
            };
            for word in words.filter(telling).chain([part]) {
                let lower = word.to_lowercase();
                let digits: String = word.chars().filter(char::is_ascii_digit).collect();
                let encoded: String = lower.bytes().map(|byte| format!("%{byte:02x}")).collect();
                let entities = lower
                    .replace('ä', "&auml;")
                    .replace('ü', "&uuml;")
                    .replace('ß', "&szlig;");
                let folded = fold(word);
                secrets.extend([lower.replace("\"\"", "\""), encoded, entities, folded]);
                if digits.len() >= 6 {
                    secrets.push(
                        digits
                            .trim_start_matches("49")
                            .trim_start_matches('0')
                            .to_owned(),
                    );
                }
            }
        }
    }
    secrets.retain(|secret| {
        secret.len() > 3
            && !["dienstags", "freitags", "script", "zitiert"].contains(&secret.as_str())
    });
    secrets
}

#[test]
fn no_withheld_value_of_any_column_is_in_a_published_file() {
    for second in [false, true] {
        let secrets = secrets(second);
        assert!(secrets.len() > 60);
        for (name, bytes) in published(second) {
            let text = String::from_utf8_lossy(&readable(&name, &bytes)).to_lowercase();
            let digits: String = text
                .chars()
                .filter(|c| !matches!(c, ' ' | '-' | '/' | '(' | ')'))
                .collect();
            for secret in &secrets {
                assert!(!text.contains(secret.as_str()), "{secret} in {name}");
                let number = secret.len() >= 8 && secret.bytes().all(|byte| byte.is_ascii_digit());
                assert!(
                    !(number && digits.contains(secret.as_str())),
                    "{secret} in {name}"
                );
            }
        }
    }
}

#[test]
fn what_the_withheld_values_are_makes_no_difference_to_any_published_byte() {
    let (first, second) = (published(false), published(true));
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&first), names(&second));
    for (name, bytes) in first {
        assert!(bytes == second[&name], "{name}");
    }
}

/// Runs `grufi build` on the table.
fn build(dir: &std::path::Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut all = vec!["build", "gruppen.csv", "kontakt.csv", "--widget", "widget"];
    all.extend(arguments);
    said(&grufi(dir, &all))
}

fn folder(groups: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("gruppen.csv"), groups).unwrap();
    fs::write(dir.path().join("kontakt.csv"), CONTACT_POINTS).unwrap();
    put_widget(dir.path());
    dir
}

#[test]
fn the_offices_edition_holds_everything_and_says_so_on_every_page() {
    let dir = folder(&table(false));
    let (status, out, err) = build(dir.path(), &["--out", "buero", "--intern"]);
    assert_eq!(status, Some(0), "{err}");
    assert!(
        out.starts_with("Interne Ausgabe, nicht veröffentlichen: 27 Gruppen"),
        "{out}"
    );
    let files = files(&dir.path().join("buero"));
    assert!(files.contains_key("NUR-INTERN.txt"));
    assert_eq!(files["robots.txt"], b"User-agent: *\nDisallow: /\n");
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        let page = String::from_utf8(bytes.clone()).unwrap();
        assert!(
            page.contains("<meta name=\"robots\" content=\"noindex, nofollow, noarchive\">"),
            "{name}"
        );
        assert!(page.contains("<title>INTERN: "), "{name}");
        assert!(
            page.matches("Interne Ausgabe – nicht veröffentlichen")
                .count()
                >= 4,
            "{name}"
        );
    }
    let list = String::from_utf8(files["gruppen.html"].clone()).unwrap();
    for held in [
        "Quirin Qwxämann-Rüßfrau",
        "040 66969-471",
        "Nur intern: telefon.",
        "wird nicht veröffentlicht",
    ] {
        assert!(list.contains(held), "{held}");
    }
    // The search for withheld values finds them where they are.
    let lower = list.to_lowercase();
    let found = secrets(false)
        .iter()
        .filter(|secret| lower.contains(secret.as_str()))
        .count();
    assert!(found > 40, "{found}");
    let index = files
        .iter()
        .find(|(name, _)| name.starts_with("grufi-index") && name.ends_with(".bin"));
    let index = inflated(index.unwrap().1);
    let index = grufi_engine::Index::open(&index).unwrap();
    assert_eq!(index.notice(), "Interne Ausgabe – nicht veröffentlichen");
}

#[test]
fn no_folder_changes_its_edition() {
    let dir = folder(&table(false));
    assert_eq!(build(dir.path(), &["--out", "public"]).0, Some(0));
    assert_eq!(
        build(dir.path(), &["--out", "buero", "--intern"]).0,
        Some(0)
    );
    let before = (
        files(&dir.path().join("public")),
        files(&dir.path().join("buero")),
    );
    let table: [(&[&str], &str); 3] = [
        (&["--out", "buero"], "enthält die interne Ausgabe"),
        (
            &["--out", "public", "--intern"],
            "enthält die öffentliche Ausgabe",
        ),
        (
            &["--out", "public/intern", "--intern"],
            "enthält die öffentliche Ausgabe",
        ),
    ];
    for (arguments, expected) in table {
        let (status, _, err) = build(dir.path(), arguments);
        assert_eq!(status, Some(2), "{arguments:?}");
        assert!(err.contains(expected), "{err}");
    }
    let after = (
        files(&dir.path().join("public")),
        files(&dir.path().join("buero")),
    );
    assert!(before == after);
    assert_eq!(
        build(dir.path(), &["--out", "buero", "--intern"]).0,
        Some(0)
    );
}

#[test]
fn what_would_leak_stops_the_public_edition_only() {
    let dir = folder(
        "name;themen;beschreibung;ansprechperson;ausgeblendet\nMut;Angst;Erika Muster hilft;Erika Muster;ansprechperson\n",
    );
    let (status, _, err) = build(dir.path(), &["--out", "public"]);
    assert_eq!(status, Some(1));
    assert!(
        err.contains("»Erika Muster« soll nicht veröffentlicht werden"),
        "{err}"
    );
    assert_eq!(
        build(dir.path(), &["--out", "buero", "--intern"]).0,
        Some(0)
    );
}
