//! Files of any supported format -> catalogue.
//!
//! A format is recognised by content, not by the file's ending. Tabular formats (`csv`, `spreadsheet`, `json`)
//! push their rows into an [`intake::Intake`], which finds out by the header what the columns are (`aliases`,
//! `mapping`, `plan`) and has `groups` and `contact_points` read them; formats with a model of their own (`bmlt`,
//! `hsds`, `meeting_guide`) make groups directly, most of them by way of a [`record::Record`], and are recognised
//! where they come as tables, too (`foreign`). A new format is one more file here and one more case in `formats`.
//! Folders and archives (`bundle`) stand for their files.

mod aliases;
mod archive;
mod asides;
mod blanks;
mod bmlt;
mod bounds;
mod bundle;
mod contact_points;
mod csv;
mod encoding;
mod foreign;
mod formats;
mod groups;
pub(crate) mod guard;
mod header;
mod hsds;
mod intake;
mod json;
mod limits;
mod mapping;
mod markup;
mod meeting_guide;
mod mend;
mod plan;
mod progress;
mod record;
mod rows;
mod source;
mod split;
mod spreadsheet;
mod table;
mod template;
mod weekdays;

pub use mapping::Mapping;
pub use progress::{Progress, Silent};
pub use source::SourceFile;
pub use template::template;

use crate::catalogue::{Catalogue, Problem, Report, Severity, validate};
use crate::clean;
use formats::Entries;
use intake::Intake;
use std::sync::Arc;

/// How files are read.
pub struct Settings<'s> {
    /// What the names of columns do not tell by themselves.
    pub mapping: Mapping,
    /// The only sheet of workbooks to read, where one is named.
    pub sheet: Option<String>,
    /// Who is told how far the import is.
    pub progress: &'s dyn Progress,
}

impl Default for Settings<'_> {
    fn default() -> Self {
        Settings {
            mapping: Mapping::default(),
            sheet: None,
            progress: &Silent,
        }
    }
}

/// Reads, cleans, links and checks a catalogue; all problems are in the report. Where it has errors, the catalogue
/// is incomplete and must not be published.
pub fn import(files: &[SourceFile], report: &mut Report) -> Catalogue {
    import_with(files, &Settings::default(), report)
}

/// Like [`import`], with settings.
pub fn import_with(
    files: &[SourceFile],
    settings: &Settings<'_>,
    report: &mut Report,
) -> Catalogue {
    let mut catalogue = Catalogue::default();
    let mut intake = Intake::new(&settings.mapping, &mut catalogue);
    if let (Some(sheet), Some(first)) = (&settings.sheet, files.first())
        && !files.iter().any(|file| archive::recognises(&file.bytes))
    {
        let problem = Problem::of_file(Severity::Warning, "no-workbook", &first.name).value(sheet);
        report.push(problem.says(
            "ist als Blatt genannt, aber keine der Dateien hat Blätter",
            "Die Excel- oder LibreOffice-Datei angeben oder --blatt weglassen.",
        ));
    }
    let mut names: Vec<Arc<str>> = Vec::new();
    bundle::each(files, report, |file, report| {
        names.push(Arc::clone(&file.name));
        settings.progress.begin(&format!("Lese {}", file.name));
        for entries in formats::read(file, settings, &mut intake, report)? {
            match entries {
                Entries::Groups(groups) => intake.groups(&file.name, groups),
                Entries::Referral(records) => intake.referral(&file.name, &records, report),
            }
        }
        Ok(())
    });
    let names: Vec<&str> = names.iter().map(|name| &**name).collect();
    settings.mapping.unused(&names, report);
    intake.finish(report);
    settings.progress.begin("Bereinige und prüfe die Einträge");
    let advance = |done, total| settings.progress.advance(done, total);
    clean::catalogue(&mut catalogue, &advance, report);
    catalogue.link();
    validate::catalogue(&catalogue, report);
    clean::duplicates::find(&catalogue, report);
    settings.progress.finish();
    catalogue
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
                Hinweis: a.csv: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
                Gelesen: 1 Gruppe, 0 Kontaktstellen. 0 Fehler, 0 Warnungen, 1 Hinweis."#]],
        );
        check(
            "a.csv",
            b"Bezeichnung;Thema\nAngst;Angst\n",
            expect![[r#"
                Hinweis: a.csv: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
                Hinweis: a.csv, Zeile 1: Spalten zugeordnet: Bezeichnung → name, Thema → themen. Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.
                Gelesen: 1 Gruppe, 0 Kontaktstellen. 0 Fehler, 0 Warnungen, 2 Hinweise."#]],
        );
        check(
            "a.xlsx",
            b"PK\x03\x04....",
            expect![[r#"
                Fehler: a.xlsx: Die Datei ist beschädigt, unvollständig oder mit Kennwort geschützt. In Excel oder LibreOffice öffnen, ohne Kennwort neu speichern und noch einmal angeben.
                Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            "a.csv",
            b"\xff\xfen\0a\0m\0e\0;\0t\0h\0e\0m\0e\0n\0\n\0A\0;\0B\0",
            expect![[r#"
                Hinweis: a.csv: Die Datei ist als UTF-16 gespeichert und wurde so gelesen. Umlaute und Sonderzeichen stichprobenweise prüfen.
                Hinweis: a.csv: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
                Gelesen: 1 Gruppe, 0 Kontaktstellen. 0 Fehler, 0 Warnungen, 2 Hinweise."#]],
        );
        check(
            "a.csv",
            b"name;themen\nAngst;\xc4ngste\n",
            expect![[r#"
                Hinweis: a.csv: Die Datei ist als Windows-1252 (ANSI) gespeichert und wurde so gelesen. Umlaute und Sonderzeichen stichprobenweise prüfen.
                Hinweis: a.csv: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
                Gelesen: 1 Gruppe, 0 Kontaktstellen. 0 Fehler, 0 Warnungen, 2 Hinweise."#]],
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
                Fehler: a.json, Zeile 1, Spalte »themen«: Weder diese Spalte noch »beschreibung« ist da. Eine Spalte »themen« oder »beschreibung« anlegen.
                Hinweis: a.json: Keine Kontaktstellen angegeben. Die Tabelle der Kontaktstellen als weitere Datei nennen.
                Gelesen: 1 Gruppe, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 1 Hinweis."#]],
        );
        check(
            "a.json",
            b"[]",
            expect![[r#"
                Fehler: a.json: Das Format ist unbekannt: keine Spalte heißt wie im Katalog vorgesehen. Die erste Zeile nennt die Spalten: name;themen;… Heißen sie anders, hilft eine Zuordnung: grufi check DATEI --vorlage.
                Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
    }
}
