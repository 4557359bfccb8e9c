//! Small valid files of every format and encoding, from which the mutated ones are made.

use crate::hsds;
use crate::mutation::Mutation;
use crate::structure::Shape;
use crate::workbooks::{ods, ods_row, ods_sheet, xlsx, zip};
use std::io::{Cursor, Read};
use std::sync::LazyLock;

/// A small valid file of each format and encoding. A new one is one more line.
pub static SEEDS: LazyLock<Vec<Seed>> = LazyLock::new(|| {
    vec![
        Seed::of("gruppen.csv", GROUPS),
        Seed::of("kontakt.csv", CONTACT_POINTS),
        Seed::of("ansi.csv", latin(FOREIGN)),
        Seed::of("utf16le.csv", utf16(FOREIGN, u16::to_le_bytes)),
        Seed::of("utf16be.csv", utf16(FOREIGN, u16::to_be_bytes)),
        Seed::of(
            "gemischt.csv",
            [FOREIGN.as_bytes(), &latin(FOREIGN)].concat(),
        ),
        Seed::of("gruppen.json", JSON),
        Seed::of("kontakt.json", CONTACT_JSON),
        Seed::of("datenbank.json", NESTED),
        Seed::of("website.json", POSTS),
        Seed::of("wochentage.csv", WEEKDAYS),
        Seed::of("bmlt-server.json", BMLT_SERVER),
        Seed::of("bmlt-extract.json", BMLT_EXTRACT),
        Seed::of("hsds.json", hsds::FULL),
        Seed::of(
            "hsds.zip",
            zip(&[hsds::TABLES.as_slice(), &HSDS_TABLES]
                .concat()
                .iter()
                .map(|(name, text)| (*name, text.as_bytes()))
                .collect::<Vec<_>>()),
        ),
        Seed::of("treffen.json", MEETINGS),
        Seed::of("treffen.csv", MEETING_SHEET),
        Seed::of("katalog.xlsx", xlsx()),
        Seed::of("katalog.ods", ods(&ods_sheets())),
    ]
});

/// A file to be mutated.
pub struct Seed {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// Names and contents of the files in it, if it is an archive.
    entries: Vec<(String, Vec<u8>)>,
}

impl Seed {
    fn of(name: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = bytes.into();
        let entries = entries(&bytes);
        Seed {
            name,
            bytes,
            entries,
        }
    }

    /// The file mutated; of an archive, the one within it that `inside` picks, so that it still opens, and
    /// by `members` the list of those within it.
    pub fn mutated(
        &self,
        inside: Option<usize>,
        members: Option<Shape>,
        mutations: &[Mutation],
    ) -> Vec<u8> {
        let apply = |bytes: &mut Vec<u8>| mutations.iter().for_each(|it| it.apply(bytes));
        let mut entries = self.entries.clone();
        let count = entries.len().max(1);
        match inside.and_then(|at| entries.get_mut(at % count)) {
            Some((_, content)) => {
                apply(content);
                members.inspect(|shape| rearranged(&mut entries, *shape));
                let entries = entries.iter();
                let entries: Vec<(&str, &[u8])> = entries
                    .map(|(name, content)| (name.as_str(), content.as_slice()))
                    .collect();
                zip(&entries)
            }
            None => {
                let mut bytes = self.bytes.clone();
                apply(&mut bytes);
                bytes
            }
        }
    }
}

/// Leaves out one of the files in an archive, gives it the content of another or its name, or empties it.
fn rearranged(entries: &mut Vec<(String, Vec<u8>)>, shape: Shape) {
    let (at, other) = (shape.at % entries.len(), shape.with % entries.len());
    match shape.what % 4 {
        0 => drop(entries.remove(at)),
        1 => entries[at].1 = entries[other].1.clone(),
        2 if at != other => {
            let name = entries[other].0.clone();
            entries[other].0 = std::mem::replace(&mut entries[at].0, name);
        }
        _ => entries[at].1.clear(),
    }
}

/// The files in an archive; none if it is no archive or damaged.
pub fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Vec::new();
    };
    let mut entries = Vec::new();
    for at in 0..archive.len() {
        let Ok(mut entry) = archive.by_index(at) else {
            continue;
        };
        let mut content = Vec::new();
        let Ok(name) = entry.name().map(String::from) else {
            continue;
        };
        if entry.read_to_end(&mut content).is_ok() {
            entries.push((name, content));
        }
    }
    entries
}

/// Latin-1, where it agrees with Windows-1252.
fn latin(text: &str) -> Vec<u8> {
    let known = |c| u8::try_from(u32::from(c)).unwrap_or(b'?');
    text.chars().map(known).collect()
}

/// UTF-16 with a byte order mark.
fn utf16(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(bytes).collect()
}

/// Groups and contact points as sheets of LibreOffice, one of them hidden.
fn ods_sheets() -> String {
    let groups = [
        ods_row(&["Unsere Gruppen"]),
        ods_row(&["Bezeichnung", "Thema", "Wochentag", "Uhrzeit", "PLZ/Ort", "Tel./Mail"]),
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"6\"/></table:table-row>".to_owned(),
        ods_row(&["Mut", "Angst|Panik", "jeden 1. Di", "19.30", "1917 Kamenz", "030 23125100 a@example.org"]),
        "<table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>Neu</text:p></table:table-cell><table:table-cell/>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-01\"/>\
         <table:table-cell office:value-type=\"time\" office:time-value=\"PT19H30M00S\"/>\
         <table:table-cell office:value-type=\"float\" office:value=\"1917\"/></table:table-row>"
            .to_owned(),
        "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>Sucht</text:p></table:table-cell></table:table-row>".to_owned(),
    ];
    let points = [
        ods_row(&["Name", "Telefon", "PLZ/Ort"]),
        ods_row(&["KISS", "030 23125", "29221 Celle"]),
    ];
    ods_sheet("Gruppen", "ta1", &groups.concat()) + &ods_sheet("Alt", "ta2", &points.concat())
}

/// Columns by names of an office's own.
const FOREIGN: &str = "sep=,\r\nÜbersicht der Gruppen,,,,,\r\nBezeichnung,Thema,Straße,PLZ/Ort,Ansprechpartner/in,Rückmeldung\r\nMüßiggang,\"Ängste, Wut\",Weg 1,29221 Celle,Frau Muster,ja\r\n";

const CONTACT_JSON: &str = r#"[{"name": "KISS", "landkreise": ["Celle", "Verden"], "plz_bereiche": "29", "telefon": 3023125100}]"#;

const GROUPS: &str = "\u{feff}id;name;themen;beschreibung;zielgruppe;geschlecht;alter_von;alter_bis;sprachen;form;treffen;treffort;strasse;plz;ort;landkreis;barrierefrei;status;kontaktstelle;telefon;email;web;stand;ansprechperson;veroeffentlichen;kontakt_ueber;ausgeblendet\r
g1;Mut tut gut;Angst|Panik;\"Zeile 1\r
Frau Muster, 0151 23456789\";Betroffene und Angehörige;Frauen;18;99;Deutsch, Türkisch;hybrid;jeden 2. und 4. Dienstag im Monat, 19:00-21:00 Uhr;Haus;Weg 1;1917;Kamenz;;ja;offen;ks;030/23125-100 oder +49 (0)40 66969 12;name (at) example.org;www.example.org | example.org/x;1.3.2026;Erika Muster;ja;gruppe;telefon|web\r
;Mut tut gut!;Angst; ;k.A.;;;;;;14-tägig mittwochs (gerade Woche) 18 Uhr;s.o.;;D-29221;Celle;Verden;-;voll;KISS;siehe oben;#NV;n/a;31.12.1999;;nein;kontaktstelle;\r
";

const CONTACT_POINTS: &str = "id;name;landkreise;plz_bereiche;telefon;email;web;oeffnungszeiten;strasse;plz;ort\nks;KISS Celle;Celle, Verden;29221-29229|26*;(030) 23 12 51;ks@example.org;example.org;Mo 9-12 Uhr;Weg 1;29221;Celle\n";

const JSON: &str = r#"[{"name": "Angst", "themen": ["Angst", null, 7, true], "plz": 29221, "ort": "Celle", "web": "https:// example.org"},
 {"name": "B\u0000\ud83d\ude00", "beschreibung": "x\ny", "telefon": "116 117", "stand": "2026-03-01T10:00", "ausgeblendet": "plz,ort"}]"#;

/// Entries as the databases of other programs wrap them.
const NESTED: &str = r#"{"data": {"gruppen": {"17": {"name": "Mut", "themen": [{"id": 3, "name": "Angst"}], "stand": "März 2026",
  "kontakt": {"telefon": "030 231251", "email": "a@example.org"}, "adresse": {"plz": 29221, "ort": "Celle"},
  "termine": [{"tag": "Montag", "von": "18:00", "bis": "20:00"}]}}, "kontaktstellen": [{"name": "KISS", "telefon": "030 231252"}]}}"#;

/// Posts of a WordPress site.
const POSTS: &str = r#"[{"id": 7, "modified": "2026-03-01T10:00:00", "status": "publish", "link": "https://example.org/mut",
  "title": {"rendered": "Mut &#038; Kraft"}, "content": {"rendered": "<p>Offen f&uuml;r <b>alle</b>.</p><!-- x -->"},
  "acf": {"plz": "29221", "treffen": "montags"}, "_embedded": {"wp:term": [[{"name": "Angst"}]]}}]"#;

/// Columns named after weekdays, below a header of two rows.
const WEEKDAYS: &str = "Gruppe;Thema;Treffen;;;Uhrzeit;Stand\n;;Mo;Di;Mi;;\nMut;Angst;x;1. und 3.;18-20;19:00;03/2026\nAtem;Asthma;;-;14-tägig 18 Uhr;;2026\n";

const BMLT_SERVER: &str = r#"[{"id_bigint": "12", "weekday_tinyint": "7", "start_time": "19:30:00", "duration_time": "01:30:00",
 "meeting_name": "Clean", "formats": "O,WC,DE", "latitude": "52.37", "longitude": "9.73", "location_postal_code_1": "30159",
 "location_municipality": "Hannover", "virtual_meeting_link": "https://example.org/x", "published": "1", "lang_enum": "de"}]"#;

const BMLT_EXTRACT: &str = r#"{"meetings": [{"id": "3", "weekday_1sun": "0", "start": "10:00", "duration": "90", "meeting_name": "Clean", "lat": "x"}]}"#;

/// Tables that go with those of the specification.
const HSDS_TABLES: [(&str, &str); 2] = [
    (
        "organizations.csv",
        "id,name,description,email,website\nd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610,Example,Non-profit,office@example.org,www.example.org\n",
    ),
    (
        "phones.csv",
        "id,service_id,organization_id,number,extension\np1,ac148810-d857-441c-9679-408f346de14b,,030 23125 1,7\n",
    ),
];

const MEETINGS: &str = r#"[{"name": "Mittwoch", "slug": "mi", "day": [3, 5], "time": "19:30", "end_time": "21:00", "types": ["O", "X", "DE"],
 "location": "Haus", "address": "Weg 1", "city": "Verden", "state": "NI", "postal_code": "27283", "country": "DE",
 "latitude": 52.9, "longitude": 9.2, "notes": "Eingang <b>hinten</b>", "updated": "2026-03-01 10:00:00",
 "conference_url": "https://example.org/zoom", "contact_1_phone": "030 23125 9"}]"#;

const MEETING_SHEET: &str = "Time,End Time,Day,Name,Location,Address,City,Postal Code,Types,Notes,Slug,Conference URL\n\
 7:30 PM,9:00 PM,Wednesday,Mittwoch,Haus,Weg 1,Verden,27283,\"Open, German\",\"Hof, links\",mi,\n20:00,,Montag,Online,,,,,Closed,,,https://example.org/zoom\n";

/// A mapping with everything that it can hold.
pub const MAPPING: &str = r#"[[quelle]]
datei = "gruppen.csv"
blatt = "Gruppen"
art = "gruppen"
vorsatz = "celle-"
weglassen = ["Notiz"]
[quelle.spalten]
name = "Bezeichnung"
treffen = ["Wochentag", "Uhrzeit"]
plz = "PLZ/Ort"
ort = "PLZ/Ort"
[quelle.fest]
kontaktstelle = "ks"
alter_von = 18
[quelle.werte.status]
"nimmt auf" = "offen"
[[quelle]]
art = "kontaktstellen"
"#;
