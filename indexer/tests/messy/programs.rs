//! Exports of databases and websites, as JSON.

use super::{read, told, wrong};

#[test]
fn exports_of_other_programs() {
    // Text, groups as told, contact points, codes of errors and warnings.
    let table: [(&str, &[&str], usize, &[&str]); 8] = [
        (
            r#"{"groups": [{"name": "Mut", "themen": ["Angst"], "kontakt": {"telefon": "030 231251", "email": "a@example.org"},
                "adresse": {"strasse": "Weg 1", "plz": "29221", "ort": "Celle"}}]}"#,
            &["Mut | Angst |  | Weg 1 | 29221 Celle | Celle | 030 231251"],
            0,
            &[],
        ),
        (
            r#"{"data": {"items": [{"Bezeichnung": "Mut", "Thema": [{"id": 3, "name": "Angst"}], "Termine": [
                {"tag": "Montag", "von": "18:00", "bis": "20:00"}]}]}}"#,
            &["Mut | Angst | Montag, 18:00-20:00 Uhr |  |   |  | "],
            0,
            &[],
        ),
        (
            r#"{"gruppen": [{"name": "Mut", "themen": "Angst"}], "kontaktstellen": [{"name": "KISS", "telefon": "030 231251",
                "zuständigkeit": "Celle", "oeffnungszeiten": "Mo"}]}"#,
            &["Mut | Angst |  |  |   |  | "],
            1,
            &[],
        ),
        (
            r#"[{"id": 7, "date": "2020-01-01T00:00:00", "modified": "2026-03-01T10:00:00", "slug": "mut", "status": "publish",
                "type": "post", "link": "https://example.org/mut", "title": {"rendered": "Mut &#038; Kraft"}, "author": 1,
                "content": {"rendered": "<p>Offen f&uuml;r alle.</p>", "protected": false}, "categories": [3], "_links": {"a": [{}]},
                "acf": {"telefon": "030 231251", "adresse": {"plz": "29221", "ort": "Celle"}},
                "_embedded": {"wp:term": [[{"id": 3, "name": "Angst"}], [{"id": 4, "name": "Panik"}]]}}]"#,
            &["Mut & Kraft | Angst+Panik |  |  | 29221 Celle | Celle | 030 231251"],
            0,
            &["unknown-column"],
        ),
        (
            r#"{"type": "FeatureCollection", "features": [{"properties": {"name": "Mut", "thema": "Angst", "plz": 29221}}]}"#,
            &["Mut | Angst |  |  | 29221  | Celle | "],
            0,
            &[],
        ),
        (
            r#"{"gruppen": {"17": {"name": "Mut", "thema": "Angst", "ansprechpartner": {"name": "E. M.", "mobil": "030 231252"}}}}"#,
            &["Mut | Angst |  |  |   |  | "],
            0,
            &["unknown-column"],
        ),
        (
            r#"{"stand": "heute", "a": [{"x": 1}], "b": [{"x": 2}]}"#,
            &[],
            0,
            &["json"],
        ),
        (
            r#"[{"name": "Mut", "thema": "Angst", "orte": [{"plz": "29221", "ort": "Celle"}, {"plz": "29223", "ort": "Celle"}]}]"#,
            &["Mut | Angst |  |  |   |  | "],
            0,
            &["json-value"],
        ),
    ];
    for (text, expected, points, codes) in table {
        let (catalogue, report) = read("k.json", text.into());
        let groups: Vec<String> = catalogue.groups.iter().map(told).collect();
        assert_eq!(groups, expected, "{text}: {report}");
        assert_eq!(catalogue.contact_points.len(), points, "{text}: {report}");
        assert_eq!(wrong(&report), codes, "{text}: {report}");
    }
}

#[test]
fn lists_in_answers_of_databases() {
    for key in ["data", "items", "results", "gruppen"] {
        let text =
            format!(r#"{{"total": 1, "{key}": [{{"Bezeichnung": "Mut", "Thema": "Angst"}}]}}"#);
        let (catalogue, report) = read("k.json", text.into());
        assert_eq!(catalogue.groups.len(), 1, "{key}: {report}");
        assert_eq!(wrong(&report), [""; 0], "{report}");
    }
}
