use super::*;
use crate::catalogue::{Group, Problem, Source};
use crate::publish::changes::{Changed, FieldChange, Named};
use std::sync::Arc;

const EVIL: &str = "<script>alert(1)</script>\"'&";

fn source(line: u64) -> Source {
    Source {
        file: Arc::from("a<b>.csv"),
        line,
    }
}

fn report() -> Report {
    let mut report = Report::with_rows();
    let columns = ["name".to_owned(), "PLZ".to_owned(), EVIL.to_owned()];
    let rows = [([2], [EVIL, "1917", "Text"])];
    report
        .rows
        .remember(&source(2).file, &columns, rows.into_iter());
    let problem = Problem::at(Severity::Error, "postcode", &source(2))
        .column("plz")
        .value("1917");
    report.push(
        problem
            .says("hat 4 statt 5 Ziffern", "Führende Null ergänzen: 01917.")
            .proposes("01917"),
    );
    let renamed = Problem::at(Severity::Warning, "unknown-column", &source(1)).column("Nmae");
    report.push(renamed.says("unbekannt", "Umbenennen.").proposes("name"));
    for line in 2..12 {
        let problem = Problem::at(Severity::Hint, "web", &source(line))
            .column(EVIL)
            .value(EVIL);
        report.push(problem.says(EVIL, EVIL));
    }
    report
}

fn changes() -> Changes {
    let group = || Named {
        name: EVIL.to_owned(),
        town: EVIL.to_owned(),
        id: EVIL.to_owned(),
    };
    Changes {
        before: 2,
        after: 2,
        came: vec![group()],
        went: vec![group()],
        changed: vec![Changed {
            group: group(),
            fields: vec![FieldChange {
                field: "Telefon",
                before: EVIL.to_owned(),
                after: String::new(),
            }],
        }],
        renamed: 1,
    }
}

fn rendered(report: &Report, changes: Option<&Changes>, outcome: Outcome) -> String {
    let today = Date::parse("2026-11-22").unwrap();
    let catalogue = Catalogue {
        groups: vec![Group {
            name: EVIL.to_owned(),
            district: EVIL.to_owned(),
            topics: vec![EVIL.to_owned()],
            source: source(2),
            ..Group::default()
        }],
        ..Catalogue::default()
    };
    let supply = Supply::of(&catalogue, today).unwrap();
    let page = Page {
        report,
        catalogue: &catalogue,
        changes,
        supply: Some(&supply),
        outcome,
        today,
    };
    page.render()
}

#[test]
fn everything_is_escaped_and_nothing_is_loaded_or_run() {
    let page = rendered(&report(), Some(&changes()), Outcome::TooManyWent);
    for bad in [
        "<script",
        "alert(1)</",
        "a<b>",
        " style=",
        "http://",
        "https://",
        "url(",
        "src=",
        " on",
    ] {
        let bad_attribute = bad == " on"
            && page.split(" on").skip(1).all(|rest| {
                let name = rest
                    .split(|c: char| !c.is_ascii_lowercase())
                    .next()
                    .unwrap();
                name.is_empty() || !rest[name.len()..].starts_with('=')
            });
        assert!(bad_attribute || !page.contains(bad), "{bad}");
    }
    assert!(page.contains("default-src 'none'"));
    assert!(page.contains("&lt;script&gt;"));
}

#[test]
fn the_row_stands_beside_what_it_should_be() {
    let page = rendered(&report(), None, Outcome::Errors);
    for part in [
        "<span class=\"old\">1917</span>",
        "<ins>01917</ins>",
        "<tr class=\"meant\"><th scope=\"row\">PLZ</th><td>1917</td><td><ins>01917</ins></td></tr>",
        "<dd class=\"column\">Nmae</dd></div><div><dt>richtig wohl:</dt><dd><ins>name</ins></dd>",
        "Nur für die Kontaktstelle.",
        "Nichts ist veröffentlicht: Zuerst müssen die Fehler behoben sein.",
    ] {
        assert!(page.contains(part), "{part}");
    }
}

#[test]
fn urgent_things_come_first_and_every_link_leads_somewhere() {
    let page = rendered(&report(), Some(&changes()), Outcome::Published);
    let parts = [
        "id=\"fehler\"",
        "id=\"hinweise\"",
        "id=\"aenderungen\"",
        "id=\"angebot\"",
    ];
    let places: Vec<usize> = parts.iter().map(|part| page.find(part).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
    for link in page.split("href=\"#").skip(1) {
        let anchor = link.split('"').next().unwrap();
        assert_eq!(
            page.matches(&format!(" id=\"{anchor}\"")).count(),
            1,
            "{anchor}"
        );
    }
}

#[test]
fn a_flawless_catalogue_is_told() {
    let page = rendered(&Report::default(), None, Outcome::Checked);
    assert!(page.contains("Bei der Prüfung ist nichts aufgefallen."));
    assert!(page.contains("Der Katalog lässt sich veröffentlichen."));
}
