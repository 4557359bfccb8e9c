//! Open Referral, as JSON and as tables.

use crate::common::{grufi, said};
use crate::hsds::{FULL, TABLES};
use crate::{check, read, told};
use expect_test::expect;
use grufi_indexer::catalogue::Report;
use grufi_indexer::import::{Mapping, Settings, SourceFile, import_with, template};
use std::fs;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Tables that link those of the specification.
const LINKS: [(&str, &str); 5] = [
    (
        "addresses.csv",
        "id,location_id,address_1,city,region,postal_code,country\na1,3a19ff88-4620-4d17-9830-ac1d859eb5d5,1-30 Main Street,MyCity,MyRegion,ABC 1234,US\n",
    ),
    (
        "organizations.csv",
        "id,name,description,email,website\nd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610,Example Organization,Non-profit,office@example.org,www.example.org\n",
    ),
    (
        "phones.csv",
        "id,service_id,organization_id,number,extension\np1,ac148810-d857-441c-9679-408f346de14b,,030 23125 1,7\np2,,d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610,030 23125 2,\np3,no-such-service,,030 23125 3,\n",
    ),
    (
        "service_at_locations.csv",
        "id,service_id,location_id,description\ne94c9f38-1e8f-4564-91d4-d53501ab1765,ac148810-d857-441c-9679-408f346de14b,3a19ff88-4620-4d17-9830-ac1d859eb5d5,x\n",
    ),
    (
        "attributes.csv",
        "id,link_id,taxonomy_term_id,link_type,link_entity\nat1,ac148810-d857-441c-9679-408f346de14b,t1,service_type,service\n",
    ),
];
const TERMS: (&str, &str) = (
    "taxonomy_terms.csv",
    "id,code,name,description,taxonomy\nt1,c1,Depression,Depression,topics\n",
);

#[test]
fn a_service_with_all_that_belongs_to_it() {
    check(
        &read(&[("full.json", FULL)]),
        expect![[r#"
            id: ac148810-d857-441c-9679-408f346de14b
            name: Community Counselling
            topics: name
            description: Following COVID-19 we have moved most of our counselling sessions online. Please contact the reception if you require further information.//Counselling Services provided by trained professionals. Suitable for people with mental health conditions such as anxiety, depression, or eating disorders as well as people experiencing difficult life events and circumstances.//Auch: MyCity Counselling Services//Für wen: This service is intended for all people aged 12 and over who require counselling services in the MyCity area//Anmeldung: If you are an NHS patient please ask your GP for a referral letter, we will then be in touch with you directly. If you are not an NHS patient you should ring our reception to arrange an appointment//Kosten: Non-NHS patients are expected to pay for their counselling sessions. We charge a flat rate per hour of counselling. The current rate is £50 per hour. Please see our website for up to date prices.//Wartezeit: wait_time//Übersetzung: Interpretation services are available in Urdu, Polish, and Slovak//Treffen: Some of our staff will be unavailable during their lunch break which may be any 30 minute period between 1200 and 1400//Barrierefreiheit: The building is equipped with induction loops for hearing aids. Wheelchair access is possible on all levels., Switch hearing aid to T-coil to access the induction loop facility.//Anfahrt: MyCity Civic Center is serviced by the number 1 Bus and is a short walk from the Main Street Metro Station
            ages: Some(12) Some(100)
            languages: ur
            form: Some(InPerson)
            schedule: The service is available from 10 am to 6pm weekdays. The service is not available on public holidays. [0011111 Some(600)]
            place: MyCity Civic Center, MyVillage / 1-30 Main Street / ABC 1234 / MyCity / MyRegion
            state: Some(Yes) None None
            contact: d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610 / Ann Persona / +44 1234 234567 (Durchwahl 100) / email@example.com
            web: http://example.com/counselling
            updated: 2005-01-01
            unpublished: false
            contact point: d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610 / Example Organization Inc. / +44 1234 234567 (Durchwahl 100) / email@example.com / MyCity
            Warnung: full.json, Zeile 153, Spalte »latitude«: »100« ist keine geografische Angabe und wird übergangen. Eine Zahl von -90 bis 90 eintragen.
            Gelesen: 1 Gruppe, 1 Kontaktstelle. 0 Fehler, 1 Warnung, 0 Hinweise.
        "#]],
    );
}

#[test]
fn services_in_lists_and_pages() {
    let list = format!("[{FULL}]");
    let page = format!(r#"{{"total_items": 1, "contents": [{FULL}]}}"#);
    let expected: Vec<String> = read(&[("a.json", FULL)])
        .0
        .groups
        .iter()
        .map(told)
        .collect();
    for text in [list, page] {
        let read: Vec<String> = read(&[("a.json", &text)])
            .0
            .groups
            .iter()
            .map(told)
            .collect();
        assert_eq!(read, expected);
    }
}

#[test]
fn services_that_ended_and_services_at_several_places() {
    let text = r#"[
      {"id": "1", "name": "Mut", "status": "defunct", "description": "Angst"},
      {"id": "2", "name": "Trauer", "status": "temporarily closed", "description": "x",
       "minimum_age": 150, "email": "a(at)b", "url": "javascript:alert(1)", "last_modified": "gestern",
       "languages": [{"name": "Klingonisch"}, {"code": "tur", "name": "Türkisch"}],
       "service_at_locations": [
        {"id": "a", "location": {"location_type": "physical", "latitude": 100, "addresses": [{"city": "Celle", "postal_code": "1917", "country": "DE"}]},
         "schedules": [{"freq": "MONTHLY", "byday": "1MO", "opens_at": "19:00"}]},
        {"id": "b", "location": {"location_type": "virtual"}}],
       "schedules": [{"description": "nach Absprache"}]},
      {"id": "3", "status": "active", "name": ""}]"#;
    check(
        &read(&[("a.json", text)]),
        expect![[r#"
            id: 1
            name: Mut
            description: Angst
            ages: None None
            schedule:  [0000000 None]
            place:  /  /  /  / 
            state: None None None
            contact:  /  /  / 
            unpublished: true

            id: 2-a
            name: Trauer
            description: x
            ages: None None
            languages: tr
            form: Some(InPerson)
            schedule: jeden 1. Montag im Monat, 19 Uhr [0000001 Some(1140)]
            place:  /  / 01917 / Celle / 
            state: None Some(Paused) None
            contact:  /  /  / 
            unpublished: false

            id: 2-b
            name: Trauer
            description: x
            ages: None None
            languages: tr
            form: Some(Online)
            schedule: nach Absprache [0000000 None]
            place:  /  /  /  / 
            state: None Some(Paused) None
            contact:  /  /  / 
            unpublished: false

            id: 3
            ages: None None
            schedule:  [0000000 None]
            place:  /  /  /  / 
            state: None None None
            contact:  /  /  / 
            unpublished: false
            Fehler: a.json, Zeile 11, Spalte »name«: Der Name fehlt. Dem Angebot einen Namen geben.
            Fehler: a.json, Zeile 11, Spalte »description«: Weder Beschreibung noch Begriffe einer Taxonomie sind da. Das Angebot beschreiben.
            Warnung: a.json, Zeile 3, Spalte »plz«: »1917« ist als 01917 (Kamenz) gelesen. In der Quelle als Text eintragen: 01917.
            Warnung: a.json, Zeile 3, Spalte »ort«: »Celle« hat nicht die Postleitzahl 01917; sie gehört zu Kamenz. Eines von beiden ändern. Postleitzahlen von Celle: 29221, 29223, 29225, ….
            Warnung: a.json, Zeile 4, Spalte »minimum_age«: »150« ist kein Alter in Jahren und wird übergangen. Eine Zahl von 0 bis 120 eintragen.
            Warnung: a.json, Zeile 4, Spalte »email«: »a(at)b« ist keine Mail-Adresse. Eine einzelne Adresse der Form name@beispiel.de eintragen.
            Warnung: a.json, Zeile 4, Spalte »url«: »javascript:alert(1)« ist keine Web-Adresse. Eine Adresse der Form www.beispiel.de oder https://… eintragen.
            Warnung: a.json, Zeile 4, Spalte »last_modified«: »gestern« ist kein Datum und wird übergangen. Ein Datum wie 2026-03-01 eintragen.
            Warnung: a.json, Zeile 5, Spalte »name«: »Klingonisch« ist keine bekannte Sprache und wird übergangen. Ein Kürzel wie »tr« in »code« eintragen.
            Warnung: a.json, Zeile 7, Spalte »latitude«: »100« ist keine geografische Angabe und wird übergangen. Eine Zahl von -90 bis 90 eintragen.
            Hinweis: a.json: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
            Hinweis: a.json, Zeile 2, Spalte »status«: »defunct« heißt, dass es dieses Angebot nicht mehr gibt; es wird nicht veröffentlicht. Gibt es das Angebot, »active« eintragen.
            Gelesen: 4 Gruppen, 0 Kontaktstellen. 2 Fehler, 8 Warnungen, 2 Hinweise.
        "#]],
    );
}

#[test]
fn tables_linked_by_ids() {
    let mut files = [TABLES.as_slice(), &LINKS, &[TERMS]].concat();
    let forwards = read(&files);
    check(
        &forwards,
        expect![[r#"
            id: ac148810-d857-441c-9679-408f346de14b
            name: Community Counselling
            topics: Depression
            description: Following COVID-19 we have moved most of our counselling sessions online. Please contact the reception if you require further information.//Counselling Services provided by trained professionals. Suitable for people with mental health conditions such as anxiety, depression, or eating disorders as well as people experiencing difficult life events and circumstances.//Auch: MyCity Counselling Services//Für wen: This service is intended for all people aged 12 and over who require counselling services in the MyCity area//Anmeldung: If you are an NHS patient please ask your GP for a referral letter, we will then be in touch with you directly. If you are not an NHS patient you should ring our reception to arrange an appointment//Kosten: Non-NHS patients are expected to pay for their counselling sessions. We charge a flat rate per hour of counselling. The current rate is £50 per hour. Please see our website for up to date prices.//Wartezeit: wait_time//Übersetzung: Interpretation services are available in Urdu, Polish, and Slovak//Treffen: Some of our staff will be unavailable during their lunch break which may be any 30 minute period between 1200 and 1400//Barrierefreiheit: The building is equipped with induction loops for hearing aids. Wheelchair access is possible on all levels., Switch hearing aid to T-coil to access the induction loop facility.//Anfahrt: MyCity Civic Center is serviced by the number 1 Bus and is a short walk from the Main Street Metro Station
            ages: Some(12) Some(100)
            form: Some(InPerson)
            schedule: The service is available from 10 am to 6pm weekdays. The service is not available on public holidays. [0011111 Some(600)]
            place: MyCity Civic Center / 1-30 Main Street /  / MyCity / MyRegion
            state: Some(Yes) None None
            contact: d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610 /  / 030 231251-7 / email@example.com
            web: http://example.com/counselling
            updated: 2005-01-01
            unpublished: false
            contact point: d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610 / Example Organization / 030 231252 / office@example.org / 
            Warnung: phones.csv, Zeile 4, Spalte »service_id«: »no-such-service« gehört zu keinem Eintrag der anderen Tabellen; die Zeile wird übergangen. Die id prüfen oder die fehlende Tabelle mit angeben.
            Warnung: locations.csv, Zeile 2, Spalte »latitude«: »100« ist keine geografische Angabe und wird übergangen. Eine Zahl von -90 bis 90 eintragen.
            Warnung: services.csv, Zeile 2, Spalte »plz«: »ABC 1234« ist keine Postleitzahl und fällt weg. Fünf Ziffern eintragen.
            Hinweis: services.csv, Zeile 2, Spalte »telefon«: »030 23125 1 (Durchwahl 7)« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 231251-7.
            Hinweis: organizations.csv, Zeile 2, Spalte »telefon«: »030 23125 2« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 231252.
            Gelesen: 1 Gruppe, 1 Kontaktstelle. 0 Fehler, 3 Warnungen, 2 Hinweise.
        "#]],
    );
    files.reverse();
    let backwards = read(&files);
    assert_eq!(forwards.0, backwards.0);
}

#[test]
fn tables_in_a_folder_and_in_an_archive() {
    let files = [TABLES.as_slice(), &LINKS, &[TERMS]].concat();
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("hsds");
    fs::create_dir(&folder).unwrap();
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
        archive
            .start_file(format!("data/{name}"), SimpleFileOptions::default())
            .unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    fs::write(folder.join("liesmich.txt"), "kein Katalog").unwrap();
    fs::write(
        dir.path().join("hsds.zip"),
        archive.finish().unwrap().into_inner(),
    )
    .unwrap();
    fs::create_dir(dir.path().join("leer")).unwrap();
    for (source, end) in [
        (
            "hsds",
            "Gelesen: 1 Gruppe, 1 Kontaktstelle. 0 Fehler, 4 Warnungen, 2 Hinweise.\n",
        ),
        (
            "hsds.zip",
            "Gelesen: 1 Gruppe, 1 Kontaktstelle. 0 Fehler, 4 Warnungen, 2 Hinweise.\n",
        ),
        (
            "leer",
            "Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise.\n",
        ),
    ] {
        let (_, out, _) = said(&grufi(dir.path(), &["check", source]));
        assert!(out.ends_with(end), "{out}");
    }
}

#[test]
fn tables_as_offices_save_them() {
    let organizations = "id;name;description;website\r\nks;B\u{fc}ro;x;www.example.org\r\n";
    let services =
        "id\tname\tstatus\torganization_id\temail\n1\t'=Mut\tactive\tks\tmut@example.org\n";
    let utf_16: Vec<u8> = std::iter::once(0xfeff)
        .chain(services.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let files = [
        (
            "organizations.csv",
            organizations.chars().map(|c| c as u8).collect(),
        ),
        ("services.csv", utf_16),
        (
            "meetings.csv",
            "\u{feff}sep=;\nDay;Time;Name;Location;Slug;Types\nMontag;7:30 PM;Mut;Haus;1;O\n"
                .into(),
        ),
    ];
    let files = files.map(|(name, bytes): (_, Vec<u8>)| SourceFile {
        name: name.into(),
        bytes,
    });
    let mapping = "[[quelle]]\ndatei = \"services.csv\"\nvorsatz = \"a-\"\n\
                   [[quelle]]\ndatei = \"organizations.csv\"\nvorsatz = \"a-\"\n\
                   [[quelle]]\ndatei = \"meetings.csv\"\nvorsatz = \"m-\"\n";
    let mut report = Report::default();
    let settings = Settings {
        mapping: Mapping::parse(mapping, "z.toml", &mut report).unwrap(),
        ..Settings::default()
    };
    let catalogue = import_with(&files, &settings, &mut report);
    let point = &catalogue.contact_points[0];
    assert_eq!((point.id.as_str(), point.name.as_str()), ("a-ks", "Büro"));
    let groups = catalogue.groups.iter().map(|group| {
        let point = group
            .contact_point
            .map_or("", |_| group.responsible.as_str());
        format!("{} {} {} {point}", group.id, group.name, group.schedule)
    });
    let groups: Vec<String> = groups.collect();
    assert_eq!(
        groups,
        ["m-1 Mut jeden Montag, 19:30 Uhr ", "a-1 =Mut  a-ks"]
    );
    assert_eq!(catalogue.groups[0].recurrences.weekdays(), 1);
    let text = template(&files, &Settings::default(), &mut Report::default());
    assert!(!text.contains("[[quelle]]"), "{text}");
}
