//! HTML and script in cells are text wherever they are published.
#![allow(clippy::unwrap_used)]

mod common;

use common::{files, grufi, put_widget, said};
use std::fs;

/// Cells that are dangerous where they are taken for markup.
const CELLS: [&str; 10] = [
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "</title></style><img src=x onerror=alert(3)>",
    "\"><svg/onload=alert(4)>",
    "' onmouseover='alert(5)",
    "<!--<a href=\"javascript:alert(6)\">x</a>-->",
    "javascript:alert(7)",
    "https://example.org/\"onclick=\"alert(8)",
    "&lt;b&gt;&#60;i&#62;",
    "<iframe srcdoc=\"&lt;script&gt;alert(9)&lt;/script&gt;\"></iframe>",
];
const GROUP_COLUMNS: [&str; 15] = [
    "id",
    "name",
    "themen",
    "beschreibung",
    "zielgruppe",
    "treffen",
    "treffort",
    "strasse",
    "ort",
    "landkreis",
    "kontaktstelle",
    "telefon",
    "email",
    "web",
    "ansprechperson",
];
const CONTACT_COLUMNS: [&str; 9] = [
    "id",
    "name",
    "landkreise",
    "telefon",
    "email",
    "web",
    "oeffnungszeiten",
    "strasse",
    "ort",
];

fn table(columns: &[&str]) -> String {
    let mut text = columns.join(";");
    for (number, cell) in CELLS.iter().enumerate() {
        text.push('\n');
        let cells = columns.iter().map(|column| match *column {
            // Ids differ, so that the rows are different entries.
            "id" => format!("\"{}{number}\"", cell.replace('"', "\"\"")),
            _ => format!("\"{}\"", cell.replace('"', "\"\"")),
        });
        text += &cells.collect::<Vec<_>>().join(";");
    }
    text + "\n"
}

/// Pages that hold nothing of the catalogue.
const OWN_TEXT: [&str; 3] = [
    "barrierefreiheit.html",
    "datenschutz.html",
    "einbetten.html",
];

#[test]
fn markup_in_cells_is_text_on_every_page() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("gruppen.csv"), table(&GROUP_COLUMNS)).unwrap();
    fs::write(dir.path().join("kontakt.csv"), table(&CONTACT_COLUMNS)).unwrap();
    put_widget(dir.path());
    for edition in [&["--out", "public"][..], &["--out", "buero", "--intern"]] {
        let mut arguments = vec!["build", "gruppen.csv", "kontakt.csv", "--widget", "widget"];
        arguments.extend(edition);
        let (status, _, err) = said(&grufi(dir.path(), &arguments));
        assert_eq!(status, Some(0), "{err}");
        for (name, bytes) in files(&dir.path().join(edition[1])) {
            let scripts = ["grufi-stand.js", "grufi-stand.json"].contains(&name.as_str());
            if !name.ends_with(".html") && !scripts {
                continue;
            }
            let text = String::from_utf8(bytes).unwrap();
            if scripts {
                assert!(!text.contains('<'), "{name}");
                continue;
            }
            assert!(
                text.contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    || OWN_TEXT.contains(&name.as_str()),
                "{name}"
            );
            for tag in tags(&text) {
                let named = tag
                    .split(|c: char| !c.is_ascii_alphanumeric())
                    .next()
                    .unwrap();
                assert!(
                    !["img", "svg", "iframe", "style", "b", "i"].contains(&named),
                    "<{tag}> in {name}"
                );
                assert!(
                    !tag.to_lowercase().contains("javascript:"),
                    "<{tag}> in {name}"
                );
                let handler = tag
                    .split_whitespace()
                    .skip(1)
                    .any(|part| part.starts_with("on"));
                assert!(!handler, "<{tag}> in {name}");
                if named == "script" {
                    let own = ["src=\"grufi.js\"", "src=\"grufi-einbetten-"];
                    assert!(own.iter().any(|own| tag.contains(own)), "<{tag}> in {name}");
                }
            }
        }
    }
}

/// The opening tags of a page as a browser takes them: quoted attribute values may hold anything.
fn tags(page: &str) -> Vec<String> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let mut quote = None;
        let end = rest.find(|c: char| match (quote, c) {
            (None, '>') => true,
            (None, '"' | '\'') => {
                quote = Some(c);
                false
            }
            (Some(open), c) if open == c => {
                quote = None;
                false
            }
            _ => false,
        });
        let end = end.unwrap_or(rest.len());
        // What stands in quotes is a value, not an attribute.
        let outside: String = rest[..end]
            .split('"')
            .enumerate()
            .map(|(at, part)| match at % 2 {
                0 => part.to_owned(),
                _ => format!(
                    "\"{}\"",
                    part.split_whitespace().collect::<Vec<_>>().join("_")
                ),
            })
            .collect();
        tags.push(outside);
        rest = &rest[end..];
    }
    tags
}
