//! Workbooks, foreign encodings and broken files: what is read from them, and what operators are told.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/workbooks.rs"]
mod workbooks;

use common::{grufi, names, put_widget, said};
use std::fs;

use expect_test::{Expect, expect};
use grufi_indexer::catalogue::{Catalogue, Report};
use grufi_indexer::import::{Settings, SourceFile, import_with};
use workbooks::{ods, ods_row, ods_sheet, xlsx, zip};

fn read(name: &str, bytes: Vec<u8>, sheet: Option<&str>) -> (Catalogue, Report) {
    let mut report = Report::default();
    let settings = Settings {
        sheet: sheet.map(str::to_owned),
        ..Settings::default()
    };
    let file = SourceFile {
        name: name.into(),
        bytes,
    };
    let catalogue = import_with(&[file], &settings, &mut report);
    (catalogue, report)
}

fn check(name: &str, bytes: Vec<u8>, sheet: Option<&str>, expected: Expect) {
    let (catalogue, report) = read(name, bytes, sheet);
    let mut seen = String::new();
    for group in &catalogue.groups {
        let updated = group.updated.map(|date| date.to_string());
        seen += &format!(
            "{}, Zeile {}: {} {} | {} | {} | {} {} | {} | ab {:?} | {} | {}\n",
            group.source.file,
            group.source.line,
            group.id,
            group.name,
            group.topics.join("+"),
            group.schedule,
            group.postcode,
            group.town,
            group.phone,
            group.age_from,
            updated.unwrap_or_default(),
            group
                .contact_point
                .map_or("-", |at| &catalogue.contact_points[at].name),
        );
    }
    for point in &catalogue.contact_points {
        seen += &format!("{} {} {}\n", point.name, point.postcode, point.town);
    }
    expected.assert_eq(&format!("{seen}{report}"));
}

#[test]
fn a_workbook_of_excel() {
    check(
        "k.xlsx",
        xlsx(),
        None,
        expect![[r#"
            k.xlsx, Blatt »Gruppen«, Zeile 5: 7 Mut tut gut | Angst+Panik | dienstags, 19:30 Uhr | 01917 Celle | 030 23125100 | ab Some(18) | 2026-03-01 | KISS Celle
            k.xlsx, Blatt »Gruppen«, Zeile 7: 8 Neubeginn | <b>Sucht</b><script>alert(1)</script> |  |   |  | ab None |  | -
            KISS Celle 29221 Celle
            Warnung: k.xlsx, Blatt »Gruppen«, Zeile 5, Spalte »ort«: »Celle« hat nicht die Postleitzahl 01917; sie gehört zu Kamenz. Eines von beiden ändern. Postleitzahlen von Celle: 29221, 29223, 29225, ….
            Warnung: k.xlsx, Blatt »Gruppen«, Zeile 7: »#N/A« steht als Fehler einer Formel in Spalte G und gilt als leer. Die Formel berichtigen oder den Wert selbst eintragen.
            Warnung: k.xlsx, Blatt »Gruppen«, Zeile 7, Spalte »stand«: »99999999« ist kein Datum; der Eintrag gilt als nicht bestätigt. Ein Datum wie 2026-03-01, 1.3.2026 oder März 2026 eintragen.
            Hinweis: k.xlsx, Blatt »Archiv«: Das Blatt ist ausgeblendet und wird übergangen. Soll es dazugehören: --blatt NAME.
            Hinweis: k.xlsx, Blatt »Deckblatt«: Das Blatt ist keine Tabelle von Gruppen oder Kontaktstellen und wird übergangen. Gehört es zum Katalog, hilft eine Zuordnung: grufi check DATEI --vorlage.
            Hinweis: k.xlsx, Blatt »Gruppen«, Zeile 4: Spalten zugeordnet: Nr. → id, Bezeichnung → name, Thema → themen, Wochentag → treffen, Uhrzeit → treffen, Tel. → telefon, Alter ab → alter_von, letzte Aktualisierung → stand. Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.
            Hinweis: k.xlsx, Blatt »Gruppen«, Zeile 5, Spalte »plz«: »1917« hat als Zahl die führende Null verloren; ergänzt ist »01917«. Die Spalte als Text formatieren.
            Hinweis: k.xlsx, Blatt »Gruppen«, Zeile 5, Spalte »telefon«: »3023125100« hat als Zahl die führende Null verloren; ergänzt ist »03023125100«. Die Spalte als Text formatieren und die Nummer prüfen.
            Hinweis: k.xlsx, Blatt »Gruppen«, Zeile 5, Spalte »telefon«: »03023125100« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 23125100.
            Hinweis: k.xlsx, Blatt »Kontaktstellen«, Zeile 1: Spalten zugeordnet: PLZ/Ort → plz + ort. Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.
            Hinweis: k.xlsx, Blatt »Kontaktstellen«, Zeile 2, Spalte »telefon«: »030 23125 1« ist jetzt einheitlich geschrieben. In der Quelle so schreiben: 030 231251.
            Gelesen: 2 Gruppen, 1 Kontaktstelle. 0 Fehler, 3 Warnungen, 8 Hinweise."#]],
    );
}

#[test]
fn a_sheet_that_is_named() {
    check(
        "a.csv",
        "name;themen\nA;B\n".into(),
        Some("A"),
        expect![[r#"
        a.csv, Zeile 2: a A | B |  |   |  | ab None |  | -
        Warnung: a.csv: »A« ist als Blatt genannt, aber keine der Dateien hat Blätter. Die Excel- oder LibreOffice-Datei angeben oder --blatt weglassen.
        Hinweis: a.csv: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
        Gelesen: 1 Gruppe, 0 Kontaktstellen. 0 Fehler, 1 Warnung, 1 Hinweis."#]],
    );
    check(
        "k.xlsx",
        xlsx(),
        Some("archiv"),
        expect![[r#"
        k.xlsx, Blatt »Archiv«, Zeile 2: alte-gruppe Alte Gruppe | Sucht |  |   |  | ab None |  | -
        Hinweis: k.xlsx, Blatt »Archiv«: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
        Hinweis: k.xlsx, Blatt »Archiv«, Zeile 1: Spalten zugeordnet: Thema → themen. Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.
        Gelesen: 1 Gruppe, 0 Kontaktstellen. 0 Fehler, 0 Warnungen, 2 Hinweise."#]],
    );
    check(
        "k.xlsx",
        xlsx(),
        Some("Grupen"),
        expect![[r#"
        Fehler: k.xlsx: »Grupen« ist kein Blatt dieser Datei. Gemeint ist vielleicht »Gruppen«.
        Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
    check(
        "k.xlsx",
        xlsx(),
        Some("Deckblatt"),
        expect![[r#"
        Fehler: k.xlsx, Blatt »Deckblatt«: »Selbsthilfe im Landkreis Celle« nennt keine Spalte, die im Katalog vorgesehen ist. Die erste Zeile nennt die Spalten: name;themen;… Heißen sie anders, hilft eine Zuordnung: grufi check DATEI --vorlage.
        Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
}

#[test]
fn a_workbook_of_libreoffice() {
    let cell = |attributes: &str, text: &str| {
        format!("<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>")
    };
    let groups = [
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>".to_owned(),
        ods_row(&["", "Bezeichnung", "Thema", "Treffen", "PLZ", "Ort", "Stand", "Barrierefrei"]),
        [
            "<table:table-row><table:table-cell/>".to_owned(),
            cell(r#"office:value-type="string""#, "Mut &amp; <text:span>Kraft</text:span><text:s text:c=\"2\"/>&#8211; Celle"),
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>intern</text:p></office:annotation><text:p>Angst</text:p><text:p>Panik</text:p></table:table-cell>".to_owned(),
            cell(r#"office:value-type="time" office:time-value="PT19H30M00S""#, "19:30"),
            cell(r#"office:value-type="float" office:value="1917""#, "01917"),
            cell(r#"office:value-type="string" calcext:value-type="error""#, "#NAME?"),
            cell(r#"office:value-type="date" office:date-value="2026-03-01""#, "1. März"),
            cell(r#"office:value-type="boolean" office:boolean-value="true""#, "WAHR"),
            "<table:table-cell table:number-columns-repeated=\"16376\"/></table:table-row>".to_owned(),
        ]
        .concat(),
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>".to_owned(),
    ]
    .concat();
    let tables = [
        ods_sheet("Gruppen", "ta1", &groups),
        ods_sheet("Alt", "ta2", &ods_row(&["Name", "Thema"])),
    ];
    check(
        "k.ods",
        ods(&tables.concat()),
        None,
        expect![[r#"
            k.ods, Blatt »Gruppen«, Zeile 5: mut-kraft-celle Mut & Kraft – Celle | Angst+Panik | 19:30 | 01917  |  | ab None | 2026-03-01 | -
            Warnung: k.ods, Blatt »Gruppen«, Zeile 5: »#NAME?« steht als Fehler einer Formel in Spalte F und gilt als leer. Die Formel berichtigen oder den Wert selbst eintragen.
            Hinweis: k.ods, Blatt »Alt«: Das Blatt ist ausgeblendet und wird übergangen. Soll es dazugehören: --blatt NAME.
            Hinweis: k.ods, Blatt »Gruppen«: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
            Hinweis: k.ods, Blatt »Gruppen«, Zeile 4: Spalten zugeordnet: Bezeichnung → name, Thema → themen. Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.
            Hinweis: k.ods, Blatt »Gruppen«, Zeile 5, Spalte »themen«: »Angst Panik« ist als Liste aus 2 Angaben gelesen. Mehrere Angaben durch | trennen.
            Hinweis: k.ods, Blatt »Gruppen«, Zeile 5, Spalte »landkreis«: Der Landkreis ist aus der Postleitzahl 01917 ergänzt: Bautzen. Nichts zu tun; wenn er nicht stimmt, den Landkreis eintragen.
            Hinweis: k.ods, Blatt »Gruppen«, Zeile 5, Spalte »treffen«: »19:30« nennt keinen Wochentag. Der Text erscheint so; beim Filtern nach Wochentagen fehlt die Gruppe.
            Gelesen: 1 Gruppe, 0 Kontaktstellen. 0 Fehler, 1 Warnung, 6 Hinweise."#]],
    );
}

#[test]
fn workbooks_that_cannot_be_read() {
    let whole = xlsx();
    check(
        "a.xlsx",
        whole[..whole.len() / 2].to_vec(),
        None,
        expect![[r#"
            Fehler: a.xlsx: Die Datei ist beschädigt, unvollständig oder mit Kennwort geschützt. In Excel oder LibreOffice öffnen, ohne Kennwort neu speichern und noch einmal angeben.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
    let mut damaged = whole.clone();
    damaged[60..90].fill(0x55);
    check(
        "a.xlsx",
        damaged,
        None,
        expect![[r#"
        Fehler: a.xlsx: Die Datei ist beschädigt, unvollständig oder mit Kennwort geschützt. In Excel oder LibreOffice öffnen, ohne Kennwort neu speichern und noch einmal angeben.
        Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
    check(
        "a.zip",
        zip(&[("a.txt", b"name;themen\nA;B\n")]),
        None,
        expect![[r#"
            Fehler: a.zip: Das ist ein Archiv, keine Tabelle. Auspacken und die Dateien darin angeben; Tabellen als .xlsx, .ods oder CSV speichern.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
    check(
        "a.ods",
        ods("<table:table table:name=\"A\"><table:table-row>"),
        None,
        expect![[r#"
            Fehler: a.ods: Die Datei ist beschädigt, unvollständig oder mit Kennwort geschützt. In Excel oder LibreOffice öffnen, ohne Kennwort neu speichern und noch einmal angeben.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
    let sheets = ods_sheet("A", "ta1", &ods_row(&["x", "y"])) + &ods_sheet("B", "ta1", "");
    check(
        "a.ods",
        ods(&sheets),
        None,
        expect![[r#"
        Fehler: a.ods: Kein Blatt ist eine Tabelle von Gruppen oder Kontaktstellen. Das Blatt nennen (--blatt NAME); heißen die Spalten anders, hilft eine Zuordnung: grufi check DATEI --vorlage.
        Hinweis: a.ods, Blatt »A«: Das Blatt ist keine Tabelle von Gruppen oder Kontaktstellen und wird übergangen. Gehört es zum Katalog, hilft eine Zuordnung: grufi check DATEI --vorlage.
        Hinweis: a.ods, Blatt »B«: Das Blatt ist keine Tabelle von Gruppen oder Kontaktstellen und wird übergangen. Gehört es zum Katalog, hilft eine Zuordnung: grufi check DATEI --vorlage.
        Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 2 Hinweise."#]],
    );
    let encrypted = zip(&[
        ("META-INF/manifest.xml", b"<manifest:encryption-data/>"),
        ("content.xml", b"geheim"),
    ]);
    check(
        "a.ods",
        encrypted,
        None,
        expect![[r#"
        Fehler: a.ods: Die Datei ist beschädigt, unvollständig oder mit Kennwort geschützt. In Excel oder LibreOffice öffnen, ohne Kennwort neu speichern und noch einmal angeben.
        Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
}

#[test]
fn bombs_are_defused() {
    let header = ods_row(&["name", "themen"]);
    let row = ods_row(&["A", "B"]);
    let repeated = |times: &str| {
        row.replace(
            "<table:table-row>",
            &format!("<table:table-row table:number-rows-repeated=\"{times}\">"),
        )
    };
    let wide = row.replacen(
        "<table:table-cell ",
        "<table:table-cell table:number-columns-repeated=\"99999999999999\" ",
        1,
    );
    let sheet = |rows: String| ods(&ods_sheet("A", "ta1", &rows));
    check(
        "breit.ods",
        sheet(header.clone() + &wide),
        None,
        expect![[r#"
            Fehler: breit.ods, Zeile 2: Die Zeile hat 1001 Spalten, mehr als 1000. Die Datei aufteilen oder prüfen, ob es die richtige ist.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
    let (catalogue, report) = read("hoch.ods", sheet(header.clone() + &repeated("30000")), None);
    assert_eq!(
        (catalogue.groups.len(), catalogue.groups[29_999].source.line),
        (30_000, 30_001)
    );
    assert!(report.has_errors(), "all of these groups have the same id");
    let text = "x".repeat(70 << 20);
    check(
        "zelle.ods",
        sheet(header + &ods_row(&["A", &text])),
        None,
        expect![[r#"
            Fehler: zelle.ods: Eine Zelle hat mehr als 64 MB Text. Die Zelle kürzen oder prüfen, ob es die richtige Datei ist.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
}

#[test]
fn an_archive_that_inflates_without_end() {
    let bomb = workbooks::bomb("xl/sharedStrings.xml", 513);
    assert!(bomb.len() < 8 << 20, "{}", bomb.len());
    check(
        "bombe.xlsx",
        bomb,
        None,
        expect![[r#"
        Fehler: bombe.xlsx: Ausgepackt hat die Datei oder ein Teil von ihr mehr als 512 MB. Leere Zeilen, Bilder und Formate entfernen oder prüfen, ob es die richtige Datei ist.
        Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
    );
}

#[test]
fn cells_that_are_absurd() {
    let topics = vec!["t"; 50_000].join("|");
    let table = format!(
        "name;themen;stand;alter_von\nA;{topics};99.99.9999;-1\nB;<b>x</b>\u{0}\u{7};32.1.2026;999999999999\nC;y;1.1.0001;\n"
    );
    check(
        "a.csv",
        table.into_bytes(),
        None,
        expect![[r#"
            a.csv, Zeile 2: a A | t |  |   |  | ab None |  | -
            a.csv, Zeile 3: b B | <b>x</b> |  |   |  | ab None |  | -
            a.csv, Zeile 4: c C | y |  |   |  | ab None |  | -
            Fehler: a.csv, Zeile 2: »t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|t|…« steht in einer Zelle (Spalte 2) mit 50000 Werten, mehr als 200. Die Zelle kürzen.
            Fehler: a.csv, Zeile 2, Spalte »alter_von«: »-1« ist kein Alter in Jahren. Eine Zahl von 0 bis 120 eintragen.
            Fehler: a.csv, Zeile 3, Spalte »alter_von«: »999999999999« ist kein Alter in Jahren. Eine Zahl von 0 bis 120 eintragen.
            Warnung: a.csv, Zeile 2, Spalte »stand«: »99.99.9999« ist kein Datum; der Eintrag gilt als nicht bestätigt. Ein Datum wie 2026-03-01, 1.3.2026 oder März 2026 eintragen.
            Warnung: a.csv, Zeile 3, Spalte »stand«: »32.1.2026« ist kein Datum; der Eintrag gilt als nicht bestätigt. Ein Datum wie 2026-03-01, 1.3.2026 oder März 2026 eintragen.
            Warnung: a.csv, Zeile 4, Spalte »stand«: »1.1.0001« ist kein Datum; der Eintrag gilt als nicht bestätigt. Ein Datum wie 2026-03-01, 1.3.2026 oder März 2026 eintragen.
            Hinweis: a.csv: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
            Hinweis: a.csv, Zeile 3: In 1 Zelle standen unsichtbare Steuerzeichen, die entfernt sind. Sie kommen meist vom Einfügen aus anderen Programmen; nichts zu tun.
            Gelesen: 3 Gruppen, 0 Kontaktstellen. 3 Fehler, 3 Warnungen, 2 Hinweise."#]],
    );
}

#[test]
fn a_cell_of_100_megabytes() {
    let text = format!("name;themen\nA;\"{}\nB;Angst\n", "Angst ".repeat(17 << 20));
    let (catalogue, report) = read("a.csv", text.into_bytes(), None);
    assert_eq!(catalogue.groups.len(), 1);
    let longest = catalogue.groups[0].topics.iter().map(String::len).max();
    assert!(longest < Some(100_001), "{longest:?}");
    let codes: Vec<&str> = report
        .problems()
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert_eq!(codes, ["cell-length", "open-quote", "no-contact-points"]);
}

#[test]
fn the_same_table_in_every_encoding_and_with_every_delimiter() {
    const TEXT: &str = "Bezeichnung;Thema;PLZ/Ort\r\nSüße Ängste;Größe, Maß;01067 Dresden\r\n";
    let tab = TEXT.replace(';', "\t");
    let comma = "Bezeichnung,Thema,PLZ/Ort\r\nSüße Ängste,\"Größe, Maß\",01067 Dresden\r\n";
    let ansi = |text: &str| {
        text.chars()
            .map(|c| u8::try_from(c).unwrap())
            .collect::<Vec<u8>>()
    };
    let utf_16 = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>()
    };
    let (expected, _) = read("a.csv", TEXT.into(), None);
    assert_eq!(expected.groups[0].topics, ["Größe", "Maß"]);
    assert_eq!(expected.groups[0].town, "Dresden");
    for text in [TEXT, &tab, comma] {
        for bytes in [
            text.into(),
            ansi(text),
            utf_16(text),
            format!("\u{feff}{text}").into(),
        ] {
            let (catalogue, report) = read("a.csv", bytes, None);
            assert_eq!(catalogue, expected, "{report}");
            assert!(!report.has_errors(), "{report}");
        }
    }
}

#[test]
fn from_a_foreign_table_by_way_of_a_template_to_the_published_folder() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    put_widget(dir.path());
    let table = "Titel;Thema;Lage;Notiz\nMut;Angst;läuft;<script>alert(7)</script>Q7\n";
    fs::write(path("a.csv"), table).unwrap();
    fs::write(path("b.csv"), table).unwrap();
    fs::write(path("k.xlsx"), xlsx()).unwrap();

    let (status, out, _) = said(&grufi(
        dir.path(),
        &["check", "a.csv", "--vorlage", "--out", "z.toml"],
    ));
    assert_eq!(
        (status, out.as_str()),
        (
            Some(0),
            "Vorlage geschrieben: z.toml. Nach dem Ergänzen: --zuordnung z.toml\n"
        )
    );
    let template = fs::read_to_string(path("z.toml")).unwrap();
    let again = grufi(
        dir.path(),
        &["check", "a.csv", "--vorlage", "--out", "z.toml"],
    );
    assert_eq!(said(&again).0, Some(1), "an edited mapping is kept");

    let edited = template
        .replace("# … = \"Titel\"", "name = \"Titel\"")
        .replace("# … = \"Lage\"", "status = \"Lage\"")
        .replace("# … = \"Notiz\"", "beschreibung = \"Notiz\"")
        .replace("# [quelle.werte.status]", "[quelle.werte.status]")
        .replace("# \"nimmt auf\"", "\"läuft\"");
    fs::write(path("z.toml"), edited).unwrap();
    let both = [
        "build",
        "a.csv",
        "k.xlsx",
        "--blatt",
        "Archiv",
        "--zuordnung",
        "z.toml",
    ];
    let out = ["--out", "public", "--widget", "widget"];
    let (status, out, err) = said(&grufi(dir.path(), &[&both[..], &out[..]].concat()));
    assert_eq!(status, Some(0), "{err}");
    assert!(out.starts_with("Veröffentlicht: 2 Gruppen"), "{out}");
    let pages = names(&path("public"));
    let pages = pages.iter().filter(|name| name.ends_with(".html"));
    let pages: String = pages
        .map(|name| fs::read_to_string(path("public").join(name)).unwrap())
        .collect();
    assert!(pages.contains("Q7") && pages.contains("&lt;script&gt;alert(7)"));
    assert!(!pages.contains("<script>alert(7)"));
}
