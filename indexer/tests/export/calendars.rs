//! Calendars are read by others' parsers, and their events are the same in all files.

use super::generated::for_all;
use super::{exported, sample};
use expect_test::expect;
use grufi_indexer::catalogue::{Catalogue, Date, Group, PublicCatalogue, schedule};
use grufi_indexer::export::Format;
use std::collections::HashSet;

/// Checks a calendar; the lines of it that name its events.
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

/// Checks the calendars of a catalogue; their number.
pub fn assert_calendars(catalogue: &PublicCatalogue) -> usize {
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
    expect![[r#"
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
