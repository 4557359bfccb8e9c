//! Workbooks of Excel and LibreOffice: which sheets are read, and how.

use super::check;
use super::workbooks::{ods, ods_row, ods_sheet, xlsx};
use expect_test::expect;

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
