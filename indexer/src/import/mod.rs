//! Files of any supported format -> catalogue.
//!
//! A format is recognised by content, not by the file's ending. Tabular formats (`csv`, `json`) become a
//! [`table::Table`], which `groups` and `contact_points` read by column; formats with a model of their own
//! (`bmlt`) make groups directly. A new format is one more file here and one more [`Format`].

mod bmlt;
mod contact_points;
mod csv;
mod groups;
mod json;
mod table;

use crate::catalogue::column::{Column, ColumnSet, ContactColumn};
use crate::catalogue::{Catalogue, Problem, Report, Severity, validate};
use std::io;
use std::path::Path;
use std::sync::Arc;
use table::Table;

/// One input file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name that problems tell.
    pub name: Arc<str>,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// Reads a file from disk; a failure becomes a problem of the report.
    pub fn read(path: &Path, report: &mut Report) -> Option<Self> {
        let name = path.display().to_string();
        let bytes = std::fs::read(path).map_err(|error| {
            let (message, remedy) = match error.kind() {
                io::ErrorKind::NotFound => {
                    ("Die Datei gibt es nicht".to_owned(), "Den Namen prüfen.")
                }
                io::ErrorKind::PermissionDenied => (
                    "Die Datei darf nicht gelesen werden".to_owned(),
                    "Die Leserechte prüfen.",
                ),
                _ => (
                    format!("Die Datei lässt sich nicht lesen ({error})"),
                    "Eine Datei, keinen Ordner, angeben.",
                ),
            };
            report
                .push(Problem::of_file(Severity::Error, "unreadable", &name).says(message, remedy));
        });
        Some(SourceFile {
            name: Arc::from(name),
            bytes: bytes.ok()?,
        })
    }
}

/// Reads, links and checks a catalogue; all problems are in the report. Where it has errors, the catalogue
/// is incomplete and must not be published.
pub fn import(files: &[SourceFile], report: &mut Report) -> Catalogue {
    let mut catalogue = Catalogue::default();
    for file in files {
        if let Err(problem) = read(file, &mut catalogue, report) {
            report.push(*problem);
        }
    }
    catalogue.link();
    validate::catalogue(&catalogue, report);
    catalogue
}

/// What a file holds.
enum Format<'f> {
    Groups(Table),
    ContactPoints(Table),
    Bmlt(Vec<json::Object<'f>>),
}

fn read(
    file: &SourceFile,
    catalogue: &mut Catalogue,
    report: &mut Report,
) -> Result<(), Box<Problem>> {
    match recognise(file, report)? {
        Format::Groups(table) => catalogue.groups.extend(groups::read(&table, report)),
        Format::ContactPoints(table) => catalogue
            .contact_points
            .extend(contact_points::read(&table, report)),
        Format::Bmlt(meetings) => catalogue
            .groups
            .extend(bmlt::read(&meetings, &file.name, report)),
    }
    Ok(())
}

fn recognise<'f>(file: &'f SourceFile, report: &mut Report) -> Result<Format<'f>, Box<Problem>> {
    let text = text_of(file)?;
    let error = |code| Problem::of_file(Severity::Error, code, &file.name);
    let table = match text.trim_start().chars().next() {
        None => {
            return Err(Box::new(
                error("empty").says("Die Datei ist leer", "Die richtige Datei angeben."),
            ));
        }
        Some('[' | '{') => {
            let objects = json::objects(text, &file.name)?;
            if bmlt::recognises(&objects) {
                return Ok(Format::Bmlt(objects));
            }
            json::table(&objects, &file.name, report)
        }
        Some(_) => csv::table(text, &file.name, report)?,
    };
    let known = |is_known: &dyn Fn(&str) -> bool| {
        table.columns.iter().filter(|name| is_known(name)).count()
    };
    let groups = known(&|name| Column::from_key(name).is_some());
    let of_contacts = known(&|name| ContactColumn::from_key(name).is_some());
    let common =
        known(&|name| Column::from_key(name).is_some() && ContactColumn::from_key(name).is_some());
    if groups == 0 && of_contacts == 0 {
        let message = "Das Format ist unbekannt: keine Spalte heißt wie im Katalog vorgesehen";
        let remedy =
            "Als CSV mit Strichpunkten speichern; die erste Zeile nennt die Spalten: name;themen;…";
        return Err(Box::new(error("unknown-format").says(message, remedy)));
    }
    Ok(match of_contacts > common && of_contacts >= groups {
        true => Format::ContactPoints(table),
        false => Format::Groups(table),
    })
}

/// The text of a file, without a byte order mark.
fn text_of(file: &SourceFile) -> Result<&str, Box<Problem>> {
    let error = |code, message: &str, remedy: &str| {
        Box::new(Problem::of_file(Severity::Error, code, &file.name).says(message, remedy))
    };
    let bytes = file
        .bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(&file.bytes);
    let as_csv =
        "In Excel oder LibreOffice »Speichern unter« und »CSV UTF-8« wählen, mit Strichpunkten.";
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(error(
            "spreadsheet",
            "Das ist eine Tabellen- oder Archivdatei, keine Textdatei",
            as_csv,
        ));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(error(
            "encoding",
            "Die Datei ist als UTF-16 gespeichert",
            as_csv,
        ));
    }
    std::str::from_utf8(bytes).map_err(|bad| {
        let line = table::line_of(bytes, bad.valid_up_to());
        let message = "Diese Zeile enthält Zeichen, die nicht als UTF-8 gespeichert sind";
        Box::new(error("encoding", message, as_csv).line(line))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(name: &str, content: &[u8], expected: Expect) {
        let mut report = Report::default();
        import(
            &[SourceFile {
                name: name.into(),
                bytes: content.to_vec(),
            }],
            &mut report,
        );
        expected.assert_eq(&report.to_string());
    }

    #[test]
    fn formats_are_recognised_by_content() {
        let contacts = "id;name;landkreise;telefon\nks;KISS;Celle;030 23125 1\n";
        let meeting =
            r#"[{"id": "1", "weekday_1sun": "0", "start": "10:00:00", "meeting_name": "Clean"}]"#;
        let table: [(&[u8], (usize, usize)); 9] = [
            (b"name;themen\nAngst;Angst\n", (1, 0)),
            (b"\xef\xbb\xbfname;themen\r\nAngst;Angst\r\n", (1, 0)),
            (b"\n\nName;THEMEN\nAngst;Angst", (1, 0)),
            (b"id;name;telefon;email;themen\n1;Angst;;;Angst\n", (1, 0)),
            (contacts.as_bytes(), (0, 1)),
            (br#"[{"name": "Angst", "themen": ["Angst", "Panik"]}]"#, (1, 0)),
            (br#"[{"name": "KISS", "landkreise": "Celle", "plz_bereiche": "29"}]"#, (0, 1)),
            (meeting.as_bytes(), (1, 0)),
            (br#"{"meetings": [{"id_bigint": "1", "start_time": "10:00", "meeting_name": "x"}]}"#, (1, 0)),
        ];
        for (content, expected) in table {
            let mut report = Report::default();
            import(
                &[SourceFile {
                    name: "x".into(),
                    bytes: content.to_vec(),
                }],
                &mut report,
            );
            let read = (report.groups, report.contact_points);
            assert_eq!(
                read,
                expected,
                "{} {report}",
                String::from_utf8_lossy(content)
            );
        }
    }

    #[test]
    fn files_that_are_no_catalogue() {
        check(
            "leer.csv",
            b" \n",
            expect![[r#"
            Fehler: leer.csv: Die Datei ist leer. Die richtige Datei angeben.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.csv",
            b"name,themen\nAngst,Angst\n",
            expect![[r#"
            Fehler: a.csv, Zeile 1: Die Spalten sind nicht durch Strichpunkte getrennt. Als CSV mit Strichpunkten (;) speichern.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.csv",
            b"Bezeichnung;Thema\nAngst;Angst\n",
            expect![[r#"
                Fehler: a.csv: Das Format ist unbekannt: keine Spalte heißt wie im Katalog vorgesehen. Als CSV mit Strichpunkten speichern; die erste Zeile nennt die Spalten: name;themen;…
                Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.xlsx",
            b"PK\x03\x04....",
            expect![[r#"
            Fehler: a.xlsx: Das ist eine Tabellen- oder Archivdatei, keine Textdatei. In Excel oder LibreOffice »Speichern unter« und »CSV UTF-8« wählen, mit Strichpunkten.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.csv",
            b"\xff\xfen\0a\0",
            expect![[r#"
            Fehler: a.csv: Die Datei ist als UTF-16 gespeichert. In Excel oder LibreOffice »Speichern unter« und »CSV UTF-8« wählen, mit Strichpunkten.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.csv",
            b"name;themen\nAngst;\xc4ngste\n",
            expect![[r#"
            Fehler: a.csv, Zeile 2: Diese Zeile enthält Zeichen, die nicht als UTF-8 gespeichert sind. In Excel oder LibreOffice »Speichern unter« und »CSV UTF-8« wählen, mit Strichpunkten.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.json",
            b"[{\"name\": \"Angst\",\n \"themen\": }]",
            expect![[r#"
                Fehler: a.json, Zeile 2: Das JSON ist an Zeichen 12 der Zeile fehlerhaft. Die Datei muss eine Liste von Objekten sein: [{"name": "…", "themen": "…"}, …].
                Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.json",
            b"[{\"name\": \"Angst\"},\n 7]",
            expect![[r#"
            Fehler: a.json, Zeile 2: Das JSON ist an Zeichen 1 der Zeile fehlerhaft. Die Datei muss eine Liste von Objekten sein: [{"name": "…", "themen": "…"}, …].
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.json",
            b"{\"name\": \"Angst\"}",
            expect![[r#"
            Fehler: a.json, Zeile 1: Das JSON ist an Zeichen 0 der Zeile fehlerhaft. Die Datei muss eine Liste von Objekten sein: [{"name": "…", "themen": "…"}, …].
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.json",
            b"[]",
            expect![[r#"
            Fehler: a.json: Das Format ist unbekannt: keine Spalte heißt wie im Katalog vorgesehen. Als CSV mit Strichpunkten speichern; die erste Zeile nennt die Spalten: name;themen;…
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
    }
}
