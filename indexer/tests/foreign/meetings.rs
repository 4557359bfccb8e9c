//! Meeting Guide, as JSON and as its sheet.

use crate::{check, read};
use expect_test::expect;

const MEETINGS: &str = r#"[
 {"name": "Mittwochsmeeting", "slug": "mittwoch", "day": 3, "time": "19:30", "end_time": "21:00",
  "types": ["O", "X", "DE"], "location": "Gemeindehaus", "address": "Weg 1", "city": "Verden", "state": "NI",
  "postal_code": "27283", "country": "DE", "region": "Verden", "latitude": 52.9, "longitude": 9.2,
  "notes": "Eingang <b>hinten</b>", "updated": "2026-03-01 10:00:00", "url": "https://example.org/mittwoch",
  "contact_1_name": "V. V.", "contact_1_phone": "030 23125 9", "email": "mittwoch@example.org"},
 {"name": "Mittwochsmeeting", "slug": "mittwoch", "day": 0, "time": "11:00",
  "types": ["O"], "location": "Gemeindehaus", "address": "Weg 1", "city": "Verden"},
 {"name": "Online", "slug": "online", "day": [1, 5], "time": "20:00", "types": ["ONL", "C", "W"],
  "conference_url": "https://example.org/zoom", "conference_url_notes": "Passwort per Mail",
  "conference_phone": "030 23125 3"},
 {"name": "Geschlossen", "slug": "zu", "day": 9, "time": "abends", "types": ["TC"], "address": "Markt 2",
  "location": "Haus", "city": "Celle", "website": "kein web"}
]"#;

#[test]
fn meetings_of_one_group_are_one_group() {
    check(
        &read(&[("meetings.json", MEETINGS)]),
        expect![[r#"
            id: mittwoch
            name: Mittwochsmeeting
            topics: Anonyme Alkoholiker|Alkohol
            audience: Betroffene|Interessierte
            description: Eingang <b>hinten</b>
            ages: None None
            languages: de
            form: Some(InPerson)
            schedule: jeden Mittwoch, 19:30 bis 21 Uhr; jeden Sonntag, 11 Uhr [1000100 Some(1170)]
            place: Gemeindehaus / Weg 1 / 27283 / Verden / Verden
            coordinates: Some((52.9, 9.2))
            state: Some(Yes) None None
            contact:  /  /  / mittwoch@example.org
            web: https://example.org/mittwoch
            updated: 2026-03-01
            unpublished: false

            id: online
            name: Online
            topics: Anonyme Alkoholiker|Alkohol
            audience: Betroffene
            description: Passwort per Mail
            ages: None None
            form: Some(Online)
            schedule: jeden Montag und Freitag, 20 Uhr, online [0010001 Some(1200)]
            place:  /  /  /  / 
            state: None None Some(Women)
            contact:  /  / 030 231253 / 
            web: https://example.org/zoom
            unpublished: false

            id: zu
            name: Geschlossen
            topics: Anonyme Alkoholiker|Alkohol
            ages: None None
            form: Some(InPerson)
            schedule:  [0000000 None]
            place: Haus / Markt 2 /  / Celle / 
            state: None Some(Paused) None
            contact:  /  /  / 
            unpublished: false
            Fehler: meetings.json, Zeile 12, Spalte »day«: »9« ist kein Wochentag. Eine Zahl von 0 (Sonntag) bis 6 (Samstag) eintragen.
            Warnung: meetings.json, Zeile 12, Spalte »time«: »abends« ist keine Uhrzeit und wird übergangen. Eine Zeit wie 19:30 eintragen.
            Warnung: meetings.json, Zeile 13, Spalte »website«: »kein web« ist keine Web-Adresse. Eine Adresse der Form www.beispiel.de oder https://… eintragen.
            Hinweis: meetings.json: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
            Hinweis: meetings.json, Zeile 9, Spalte »telefon«: »030 23125 3« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 231253.
            Gelesen: 3 Gruppen, 0 Kontaktstellen. 1 Fehler, 2 Warnungen, 2 Hinweise.
        "#]],
    );
}

#[test]
fn the_sheet_of_meetings() {
    let sheet = "Time,End Time,Day,Name,Location,Address,City,State,Postal Code,Country,Region,Types,Notes,Slug,Conference URL\n\
        7:30 PM,9:00 PM,Wednesday,Mittwochsmeeting,Gemeindehaus,Weg 1,Verden,NI,27283,DE,Verden,\"Open, Wheelchair Access, German\",\"Hof, links\",mittwoch,\n\
        11:00,,Sunday,Mittwochsmeeting,Gemeindehaus,Weg 1,Verden,NI,27283,DE,Verden,Open,,mittwoch,\n\
        20:00,,Montag,Online,,,,,,,,Closed,,,https://example.org/zoom\n";
    check(
        &read(&[("meetings.csv", sheet)]),
        expect![[r#"
            id: mittwoch
            name: Mittwochsmeeting
            topics: Anonyme Alkoholiker|Alkohol
            audience: Betroffene|Interessierte
            description: Hof, links
            ages: None None
            languages: de
            form: Some(InPerson)
            schedule: jeden Mittwoch, 19:30 bis 21 Uhr; jeden Sonntag, 11 Uhr [1000100 Some(1170)]
            place: Gemeindehaus / Weg 1 / 27283 / Verden / Verden
            state: Some(Yes) None None
            contact:  /  /  / 
            unpublished: false

            id: online
            name: Online
            topics: Anonyme Alkoholiker|Alkohol
            audience: Betroffene
            ages: None None
            form: Some(Online)
            schedule: jeden Montag, 20 Uhr [0000001 Some(1200)]
            place:  /  /  /  / 
            state: None None None
            contact:  /  /  / 
            web: https://example.org/zoom
            unpublished: false
            Hinweis: meetings.csv: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
            Gelesen: 2 Gruppen, 0 Kontaktstellen. 0 Fehler, 0 Warnungen, 1 Hinweis.
        "#]],
    );
}
