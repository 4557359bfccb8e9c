//! Scripts stay text in every export, and what must stay in the office is in none.

use super::calendars::assert_calendars;
use super::{ALL, exported, imported};
use grufi_indexer::catalogue::{Catalogue, ContactPoint, Group, PublicCatalogue, schedule};
use grufi_indexer::export::Format;
use grufi_indexer::publish::Files;

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
