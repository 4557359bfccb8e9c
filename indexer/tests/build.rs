//! `grufi build`: what is published, and what is not.
#![allow(clippy::unwrap_used)]

mod common;

use common::{PACKED_WIDGET, files, grufi, inflated, names, put_widget, said, twin};
use expect_test::expect;
use std::fs;
use std::path::Path;

const HEADER: &str = "id;name;themen;beschreibung;treffen;treffort;strasse;plz;ort;landkreis;kontaktstelle;telefon;email;web;ansprechperson;veroeffentlichen;kontakt_ueber;ausgeblendet\n";
const CONTACT_POINTS: &str = "id;name;landkreise;telefon;web\nks;KISS Celle (Beispiel);Celle;030 23125 100;www.example.org/kiss\n";

/// A catalogue in which some values must stay in the office.
const CONFIDENTIAL: &str = "\
g1;Mut;Angst;Offen für alle;dienstags, 19 Uhr;Haus am Markt;Markt 1;29221;Celle;Celle;ks;030 23125 201;mut@example.org;example.org/mut;Erika Offen;ja;gruppe;
g2;Qwxzyfgeheim;Qwxzyfthema;Qwxzyftext;freitags, 18 Uhr;Qwxzyfhaus;Qwxzyfweg 7;29999;Qwxzyfdorf;Qwxzyfkreis;ks;030 23125 777;qwxzyf@example.org;qwxzyf.example.org;Quirin Qwxzyfmann;nein;;
g3;Aufatmen;Asthma;Wir atmen auf;;Vwzqyfhaus;Vwzqyfweg 8;29221;Celle;Celle;ks;030 23125 888;vwzqyf@example.org;vwzqyf.example.org;Viola Vwzqyffrau;;kontaktstelle;
g4;Neubeginn;Sucht;Ohne Druck;montags, 20:15 Uhr;Jkyqxfhaus;Jkyqxfweg 9;29345;Jkyqxfdorf;Jkyqxfkreis;ks;030 23125 999;jkyqxf@example.org;jkyqxf.example.org;Jana Jkyqxffrau;;;treffen|treffort|strasse|plz|ort|landkreis|telefon|email|web|ansprechperson
";

/// The same catalogue as if the office had never entered these values.
const CLEARED: &str = "\
g1;Mut;Angst;Offen für alle;dienstags, 19 Uhr;Haus am Markt;Markt 1;29221;Celle;Celle;ks;030 23125 201;mut@example.org;example.org/mut;Erika Offen;ja;gruppe;
g3;Aufatmen;Asthma;Wir atmen auf;;;;29221;Celle;Celle;ks;;;;;;kontaktstelle;
g4;Neubeginn;Sucht;Ohne Druck;;;;;;;ks;;;;;;;
";

/// Parts of the values that must stay in the office, lower case.
const SECRETS: [&str; 12] = [
    "qwxzyf",
    "vwzqyf",
    "jkyqxf",
    "29999",
    "29345",
    "23125 777",
    "23125 888",
    "23125 999",
    "23125777",
    "23125888",
    "23125999",
    "20:15",
];

fn folder(groups: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("gruppen.csv"), format!("{HEADER}{groups}")).unwrap();
    fs::write(dir.path().join("kontakt.csv"), CONTACT_POINTS).unwrap();
    put_widget(dir.path());
    dir
}

fn build(dir: &Path) -> (Option<i32>, String, String) {
    said(&grufi(
        dir,
        &[
            "build",
            "gruppen.csv",
            "kontakt.csv",
            "--out",
            "public",
            "--widget",
            "widget",
        ],
    ))
}

#[test]
fn the_published_folder() {
    let dir = folder(CONFIDENTIAL);
    assert_eq!(build(dir.path()).0, Some(0));
    assert_eq!(
        names(dir.path()),
        ["gruppen.csv", "kontakt.csv", "public", "widget"]
    );
    let files = files(&dir.path().join("public"));
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();

    let masked = |text: &str| {
        let mut masked = String::new();
        let mut digits = String::new();
        for c in text.chars().chain(['\n']) {
            if c.is_ascii_hexdigit() && !c.is_ascii_uppercase() {
                digits.push(c);
                continue;
            }
            masked.push_str(if digits.len() == 12 { "HASH" } else { &digits });
            digits.clear();
            masked.push(c);
        }
        masked.trim_end().to_owned()
    };
    let names = files
        .keys()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n");
    expect![[r#"
        LIZENZEN.txt
        barrierefreiheit.html
        datenschutz.html
        einbetten.html
        grufi-HASH-text.js
        grufi-HASH.bin
        grufi-HASH.js
        grufi-dateien.json
        grufi-einbetten-HASH.js
        grufi-index-HASH-text.js
        grufi-index-HASH.bin
        grufi-seiten-HASH.css
        grufi-stand.js
        grufi-stand.json
        grufi-texte-en-HASH-text.js
        grufi-texte-en-HASH.bin
        grufi.js
        gruppen.html
        index.html"#]]
    .assert_eq(&masked(&names));
    expect![[r#"{"format":1,"index":"grufi-index-HASH.bin","indexText":"grufi-index-HASH-text.js","texts":{"en":"grufi-texte-en-HASH"},"list":"gruppen.html","groups":3,"notice":"Alle Gruppen und Kontaktstellen auf dieser Seite sind erfunden.","contact":{"name":"KISS Celle (Beispiel)","phone":"030 23125 100","web":"https://www.example.org/kiss"}}"#]].assert_eq(&masked(&text("grufi-stand.json")));
    assert_eq!(
        text("grufi-stand.js").trim_end(),
        format!("grufiStand({});", text("grufi-stand.json").trim_end())
    );

    let stand: serde_json::Value = serde_json::from_str(&text("grufi-stand.json")).unwrap();
    let entry = text("grufi.js");
    let code = entry
        .strip_prefix("start(")
        .unwrap()
        .strip_suffix(");")
        .unwrap();
    let code: serde_json::Value = serde_json::from_str(code).unwrap();
    let named = |value: &serde_json::Value, key: &str| value[key].as_str().unwrap().to_owned();
    assert_eq!(text(&named(&code, "glue")), "let wasm_bindgen;");
    assert_eq!(files[&named(&code, "wasm")], PACKED_WIDGET);
    for (file, script) in [
        (named(&code, "wasm"), named(&code, "wasmText")),
        (named(&stand, "index"), named(&stand, "indexText")),
    ] {
        assert_eq!(twin(&files[&script]), (file.clone(), files[&file].clone()));
    }
    let index = inflated(&files[&named(&stand, "index")]);
    assert!(grufi_engine::Index::open(&index).is_ok());
}

/// Whether a tag has an attribute such as `onclick`.
fn handles_events(page: &str) -> bool {
    page.split(" on").skip(1).any(|rest| {
        let name = rest
            .split(|c: char| !c.is_ascii_lowercase())
            .next()
            .unwrap();
        !name.is_empty() && rest[name.len()..].starts_with('=')
    })
}

#[test]
fn pages_need_no_inline_script_or_style_and_mark_the_sample() {
    let dir = folder(CONFIDENTIAL);
    assert_eq!(build(dir.path()).0, Some(0));
    for (name, bytes) in files(&dir.path().join("public"))
        .iter()
        .filter(|(name, _)| name.ends_with(".html"))
    {
        let page = String::from_utf8(bytes.clone()).unwrap();
        // Lines to copy are text: their quotes are written as entities.
        let own = page.replace(" style=&quot;", " ");
        assert!(
            !own.contains("<style") && !own.contains(" style=") && !handles_events(&own),
            "{name}"
        );
        for script in page.split("<script").skip(1) {
            let finder = script.starts_with(" src=\"grufi.js\" async></script>");
            let page =
                script.starts_with(" src=\"grufi-einbetten-") && script.contains("defer></script>");
            assert!(finder || page && name == "einbetten.html", "{name}");
        }
        assert!(
            page.contains("Alle Gruppen und Kontaktstellen auf dieser Seite sind erfunden."),
            "{name}"
        );
        assert_eq!(page.matches("<h1>").count(), 1, "{name}");
    }
}

#[test]
fn the_list_stands_in_the_element_too() {
    let dir = folder(CONFIDENTIAL);
    assert_eq!(build(dir.path()).0, Some(0));
    let files = files(&dir.path().join("public"));
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let (start, list) = (text("index.html"), text("gruppen.html"));
    let (_, inside) = start.split_once("<grufi-finder heading=\"2\">").unwrap();
    let (inside, _) = inside.split_once("</grufi-finder>").unwrap();
    let (_, articles) = list.split_once("<nav class=\"letters\"").unwrap();
    let (articles, _) = articles.split_once("</main>").unwrap();
    assert!(
        inside.contains("<details>")
            && inside.contains(articles)
            && inside.contains("tel:+493023125100")
    );
}

#[test]
fn what_must_stay_in_the_office_is_in_no_published_byte() {
    let dir = folder(CONFIDENTIAL);
    assert_eq!(build(dir.path()).0, Some(0));
    let published = files(&dir.path().join("public"));
    for (name, bytes) in &published {
        let readable = match name {
            _ if name.ends_with(".bin") => inflated(bytes),
            _ if name.ends_with("-text.js") => inflated(&twin(bytes).1),
            _ => bytes.clone(),
        };
        let readable = String::from_utf8_lossy(&readable).to_lowercase();
        for secret in SECRETS {
            assert!(!readable.contains(secret), "{secret} in {name}");
        }
    }

    // Dictionaries do not hold their words as text. But a catalogue without the values gives the same
    // bytes: so nothing of them is there.
    let cleared = folder(CLEARED);
    assert_eq!(build(cleared.path()).0, Some(0));
    assert!(published == files(&cleared.path().join("public")));
}

#[test]
fn withheld_values_in_published_texts_stop_the_build() {
    let row = "g1;Mut;Angst;Ruf an: 030/23125-201;;;;;Celle;;ks;030 23125 201;;;;;;telefon\n";
    let dir = folder(row);
    let (status, _, err) = build(dir.path());
    assert_eq!(status, Some(1));
    assert!(
        err.contains("Spalte »beschreibung«: »030 23125 201« soll nicht veröffentlicht werden"),
        "{err}"
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let published = || {
        let dir = folder(CONFIDENTIAL);
        assert_eq!(build(dir.path()).0, Some(0));
        files(&dir.path().join("public"))
    };
    assert!(published() == published());
}

#[test]
fn input_with_errors_publishes_nothing_and_leaves_the_old_folder() {
    let dir = folder("g1;;Angst;;;;;29221;Celle;;;;;;;;;\n");
    assert_eq!(build(dir.path()).0, Some(1));
    assert_eq!(names(dir.path()), ["gruppen.csv", "kontakt.csv", "widget"]);

    fs::write(dir.path().join("gruppen.csv"), format!("{HEADER}{CLEARED}")).unwrap();
    assert_eq!(build(dir.path()).0, Some(0));
    let before = files(&dir.path().join("public"));
    fs::write(dir.path().join("gruppen.csv"), "name;themen\n;Angst\n").unwrap();
    assert_eq!(build(dir.path()).0, Some(1));
    assert!(before == files(&dir.path().join("public")));
}

#[test]
fn foreign_folders_are_not_replaced_and_no_widget_is_told() {
    let dir = folder(CLEARED);
    fs::create_dir(dir.path().join("public")).unwrap();
    fs::write(dir.path().join("public/brief.txt"), "wichtig").unwrap();
    let (status, _, err) = build(dir.path());
    assert_eq!(status, Some(2));
    assert!(err.contains("wurde nicht von GruFi angelegt"), "{err}");
    assert_eq!(names(&dir.path().join("public")), ["brief.txt"]);

    let build = ["build", "gruppen.csv", "--out", "neu", "--widget", "leer"];
    let (status, _, err) = said(&grufi(dir.path(), &build));
    assert_eq!(status, Some(2));
    assert!(err.contains("cargo xtask widget"), "{err}");
}

#[test]
fn without_the_widget_the_list_is_published_alone() {
    let row = grufi_indexer::catalogue::Group {
        name: "Mut".into(),
        ..Default::default()
    };
    let catalogue = grufi_indexer::catalogue::Catalogue {
        groups: vec![row],
        contact_points: Vec::new(),
    };
    let files =
        grufi_indexer::publish::files(b"index", &catalogue.for_publication(), None).unwrap();
    assert!(!files.contains_key("grufi.js"));
    for page in ["index.html", "gruppen.html"] {
        let page = String::from_utf8(files[page].clone()).unwrap();
        assert!(
            page.contains("<h4>Mut</h4>")
                && !page.contains("<script")
                && !page.contains("grufi-finder")
        );
    }
}
