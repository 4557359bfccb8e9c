//! Exports: read back they are the same catalogue, they keep to their formats, and nothing leaks.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "export/generated.rs"]
mod generated;
#[path = "export/hsds_schema.rs"]
mod hsds_schema;

use common::{grufi, said};
use generated::for_all;
use grufi_indexer::catalogue::{
    Catalogue, ContactPoint, Date, Group, PublicCatalogue, Report, Source, schedule,
};
use grufi_indexer::export::{self, Format};
use grufi_indexer::import::{SourceFile, import};
use grufi_indexer::publish::Files;
use std::collections::HashSet;
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

/// The lines of a calendar, unfolded, and its events.
fn assert_calendar(name: &str, bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).unwrap();
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{name}");
    assert_eq!(
        text.matches('\n').count(),
        text.matches("\r\n").count(),
        "{name}"
    );
    assert_eq!(
        text.matches('\r').count(),
        text.matches("\r\n").count(),
        "{name}"
    );
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{name}");
    let parsed = text
        .parse::<icalendar::Calendar>()
        .unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
    let uids = text.replace("\r\n ", "");
    let uids: Vec<String> = uids
        .lines()
        .filter(|line| line.starts_with("UID:"))
        .map(str::to_owned)
        .collect();
    assert_eq!(parsed.events().count(), uids.len(), "{name}");
    uids
}

fn assert_calendars(catalogue: &PublicCatalogue) -> usize {
    let mut files = exported(catalogue, Format::Ical);
    let all = assert_calendar("all", &files.remove("alle-gruppen.ics").unwrap());
    let single: HashSet<String> = files
        .iter()
        .flat_map(|(name, bytes)| {
            let uids = assert_calendar(name, bytes);
            assert!(!uids.is_empty(), "{name}");
            uids
        })
        .collect();
    assert_eq!(all.len(), single.len());
    assert_eq!(
        single,
        all.into_iter().collect::<HashSet<_>>(),
        "unique, and the same in both"
    );
    files.len()
}

#[test]
fn calendars_keep_to_their_format() {
    assert!(assert_calendars(&sample()) > 100);
    for_all(60, |catalogue| {
        assert_calendars(&catalogue);
    });
}

#[test]
fn a_calendar() {
    let group = Group {
        id: "g1".into(),
        name: "Mut, Kraft; Zeit".into(),
        topics: vec!["Angst, Panik".into(), "Mut".into()],
        description: "Erste Zeile\nzweite".into(),
        schedule: "jeden Mittwoch und Samstag, 19:30 bis 21 Uhr".into(),
        recurrences: schedule::parse("jeden Mittwoch und Samstag, 19:30 bis 21 Uhr"),
        weekdays: 0b10_0100,
        start: Some(1170),
        venue: "Haus".into(),
        street: "Weg 1".into(),
        postcode: "27283".into(),
        town: "Verden".into(),
        coordinates: Some((52.9, 9.2)),
        phone: "030 23125-1".into(),
        web: vec!["https://example.org/a;b,c".into()],
        updated: Date::parse("2026-03-01"),
        ..Group::default()
    };
    let catalogue = Catalogue {
        groups: vec![group],
        ..Catalogue::default()
    }
    .for_publication();
    let files = exported(&catalogue, Format::Ical);
    let text = std::str::from_utf8(&files["gruppe-g1.ics"]).unwrap();
    let event = text
        .split("END:VTIMEZONE\r\n")
        .nth(1)
        .unwrap()
        .replace("\r\n", "\n");
    expect_test::expect![[r#"
        BEGIN:VEVENT
        UID:9c5563b8-f116-5d7f-8b13-1563c231d7fb
        DTSTAMP:20260301T000000Z
        DTSTART;TZID=Europe/Berlin:20261125T193000
        DTEND;TZID=Europe/Berlin:20261125T210000
        RRULE:FREQ=WEEKLY;BYDAY=WE,SA
        SUMMARY:Mut\, Kraft\; Zeit
        DESCRIPTION:Treffen: jeden Mittwoch und Samstag\, 19:30 bis 21 Uhr\nErste Z
         eile\nzweite\nKontakt: 030 23125-1\nStand: 1. März 2026
        LOCATION:Haus\, Weg 1\, 27283 Verden
        GEO:52.900000;9.200000
        CATEGORIES:Angst\, Panik,Mut
        URL:https://example.org/a;b,c
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR
    "#]]
    .assert_eq(&event);
}

/// A catalogue in which every text of every entry is a script.
fn hostile() -> PublicCatalogue {
    let script =
        |field: &str| format!("<script>alert('{field}')</script>\"><img src=x onerror={field}>&");
    let group = Group {
        id: script("id"),
        name: script("name"),
        topics: vec![script("topic"), script("other")],
        description: script("description"),
        audience: vec![script("audience")],
        languages: vec!["de".into()],
        schedule: format!("mittwochs 19 Uhr {}", script("schedule")),
        weekdays: 4,
        start: Some(1140),
        recurrences: schedule::parse("mittwochs 19 Uhr"),
        venue: script("venue"),
        street: script("street"),
        postcode: script("postcode"),
        town: script("town"),
        district: script("district"),
        responsible: script("responsible"),
        phone: script("phone"),
        email: script("email"),
        web: vec![format!("https://example.org/{}", script("web"))],
        person: script("person"),
        ..Group::default()
    };
    let linked = Group {
        id: "2".into(),
        responsible: "ks".into(),
        ..group.clone()
    };
    let point = ContactPoint {
        id: "ks".into(),
        name: script("point"),
        districts: vec![script("districts")],
        phone: script("point-phone"),
        email: script("point-email"),
        web: vec![script("point-web")],
        hours: script("hours"),
        street: script("point-street"),
        postcode: script("point-postcode"),
        town: script("point-town"),
        ..ContactPoint::default()
    };
    let mut catalogue = Catalogue {
        groups: vec![group, linked],
        contact_points: vec![point],
    };
    catalogue.link();
    catalogue.for_publication()
}

#[test]
fn scripts_in_any_field_are_text_in_the_guide() {
    let files = exported(&hostile(), Format::Guide);
    let page = std::str::from_utf8(&files["wegweiser.html"]).unwrap();
    for markup in ["<script", "<img", "onerror=\"", "=\"&gt;<"] {
        assert!(!page.contains(markup), "{markup}");
    }
    for field in [
        "name",
        "topic",
        "other",
        "description",
        "audience",
        "schedule",
        "venue",
        "street",
        "postcode",
        "town",
        "district",
        "responsible",
        "phone",
        "email",
        "web",
        "person",
        "point",
        "districts",
        "point-phone",
        "point-email",
        "point-web",
        "hours",
        "point-street",
        "point-postcode",
        "point-town",
    ] {
        assert!(
            page.contains(&format!("&lt;script&gt;alert('{field}')")),
            "{field}"
        );
    }
}

#[test]
fn scripts_in_any_field_come_back_and_break_no_file() {
    let catalogue = hostile();
    for format in [Format::Csv, Format::Json] {
        let (read, _) = imported(&exported(&catalogue, format));
        assert_eq!(read.groups[0].name, catalogue.groups[0].name, "{format:?}");
        assert_eq!(
            read.groups[0].description, catalogue.groups[0].description,
            "{format:?}"
        );
    }
    assert_calendars(&catalogue);
}

#[test]
fn what_must_stay_in_the_office_is_in_no_export() {
    let secret = |column: &str| format!("geheim-{column}");
    let hidden = [
        "treffort",
        "strasse",
        "telefon",
        "ansprechperson",
        "beschreibung",
        "web",
    ];
    let header = format!(
        "id;name;themen;treffen;veroeffentlichen;kontakt_ueber;ausgeblendet;{}",
        hidden.join(";")
    );
    let cells = hidden.map(|column| match column {
        "web" => "https://geheim.example.org".to_owned(),
        column => secret(column),
    });
    let cells = cells.join(";");
    let names = hidden.join("|");
    let table = format!(
        "{header}\n1;Geheimbund;Angst;Mi 18 Uhr;nein;;;{cells}\n2;Mut;Angst;Mi 18 Uhr;;;{names};{cells}\n3;Kraft;Angst;Mi 18 Uhr;;kontaktstelle;beschreibung;{cells}\n"
    );
    let (catalogue, _) = imported(&Files::from([("a.csv".to_owned(), table.into_bytes())]));
    let catalogue = catalogue.for_publication();
    assert_eq!(catalogue.groups.len(), 2);
    for format in ALL {
        for (name, bytes) in exported(&catalogue, format) {
            let text = String::from_utf8(bytes)
                .unwrap()
                .replace("\r\n ", "")
                .to_lowercase();
            assert!(!text.contains("geheim"), "{name}");
        }
    }
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
