//! Files that are damaged, absurd or made to exhaust the reader.

use super::workbooks::{self, ods, ods_row, ods_sheet, xlsx, zip};
use super::{check, read};
use expect_test::expect;

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
