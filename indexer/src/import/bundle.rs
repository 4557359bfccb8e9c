//! Several tables given as one: the files of a folder, or of a ZIP archive.
//!
//! # Invariant
//! No more than [`INFLATED`] bytes of an archive are inflated, whatever it says of itself.

use super::{SourceFile, archive};
use crate::catalogue::{Problem, Report, Severity};
use std::io::{Cursor, Read};
use std::path::Path;
use std::sync::Arc;
use zip::ZipArchive;

/// Most bytes that the files of an archive may have together.
const INFLATED: u64 = 512 << 20;
/// Most files of an archive.
const ENTRIES: usize = 1000;

/// The files of a folder that may hold a catalogue, by name; `None` where the path is no folder.
pub(super) fn of_folder(path: &Path, report: &mut Report) -> Option<Vec<SourceFile>> {
    let entries = path.is_dir().then(|| std::fs::read_dir(path).ok())??;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut paths: Vec<_> = paths
        .filter(|path| path.is_file() && is_text(&path.to_string_lossy()))
        .collect();
    paths.sort();
    if paths.is_empty() {
        let problem =
            Problem::of_file(Severity::Error, "empty-folder", &path.display().to_string());
        report.push(problem.says(
            "In dem Ordner ist keine CSV- oder JSON-Datei",
            "Den richtigen Ordner oder einzelne Dateien angeben.",
        ));
    }
    Some(
        paths
            .iter()
            .filter_map(|path| SourceFile::read(path, report))
            .collect(),
    )
}

/// Hands on every file, and of archives the files that may hold a catalogue; what goes wrong is reported.
pub(super) fn each(
    files: &[SourceFile],
    report: &mut Report,
    mut read: impl FnMut(&SourceFile, &mut Report) -> Result<(), Box<Problem>>,
) {
    for file in files {
        let bundled = match inflated(file, INFLATED) {
            Ok(bundled) => bundled,
            Err(problem) => {
                report.push(*problem);
                continue;
            }
        };
        let single = bundled.is_none().then_some(file);
        for file in bundled.iter().flatten().chain(single) {
            if let Err(problem) = read(file, report) {
                report.push(*problem);
            }
        }
    }
}

/// The files of an archive that may hold a catalogue, in its order; `None` where the file is no archive
/// with such files, or a workbook.
///
/// # Errors
/// The problem of an archive that is damaged or holds more than `limit` bytes.
fn inflated(file: &SourceFile, limit: u64) -> Result<Option<Vec<SourceFile>>, Box<Problem>> {
    if !archive::recognises(&file.bytes) {
        return Ok(None);
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(&file.bytes)) else {
        return Ok(None);
    };
    let names = archive
        .file_names()
        .filter_map(|name| Some(name.ok()?.into_owned()));
    let mut names: Vec<String> = names.collect();
    let is_workbook = names
        .iter()
        .any(|name| name.starts_with("xl/") || name == "content.xml");
    names.retain(|name| is_text(name));
    if is_workbook || names.is_empty() {
        return Ok(None);
    }
    let error = |message: &str, remedy: &str| {
        let problem = Problem::of_file(Severity::Error, "archive", &file.name);
        Box::new(problem.says(message, remedy))
    };
    if names.len() > ENTRIES {
        let message = format!("Das Archiv enthält mehr als {ENTRIES} Dateien");
        return Err(error(&message, "Nur die Tabellen des Katalogs einpacken."));
    }
    let mut left = limit;
    let mut files = Vec::with_capacity(names.len());
    for name in names {
        let damaged = || {
            error(
                "Das Archiv ist beschädigt oder verschlüsselt",
                "Neu einpacken, ohne Kennwort.",
            )
        };
        let entry = archive.by_name(&name).map_err(|_| damaged())?;
        let mut bytes = Vec::new();
        let length = entry
            .take(left + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| damaged())?;
        left = left.checked_sub(length as u64).ok_or_else(|| {
            let message = format!(
                "Die Dateien des Archivs sind zusammen größer als {} MB",
                limit >> 20
            );
            error(&message, "Die Dateien einzeln angeben.")
        })?;
        let name = Arc::from(format!("{}/{name}", file.name));
        files.push(SourceFile { name, bytes });
    }
    Ok(Some(files))
}

/// Whether the name is that of a text file which a catalogue may be in.
fn is_text(name: &str) -> bool {
    let lower = name.to_lowercase();
    let hidden = lower
        .rsplit('/')
        .next()
        .is_some_and(|name| name.starts_with('.'));
    !hidden
        && [".csv", ".tsv", ".json"]
            .iter()
            .any(|end| lower.ends_with(end))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn archive(files: &[(&str, &[u8])]) -> SourceFile {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .unwrap();
            writer.write_all(bytes).unwrap();
        }
        let bytes = writer.finish().unwrap().into_inner();
        SourceFile {
            name: "a.zip".into(),
            bytes,
        }
    }

    fn names(file: &SourceFile, limit: u64) -> Result<Option<Vec<String>>, String> {
        match inflated(file, limit) {
            Ok(files) => {
                Ok(files.map(|files| files.iter().map(|file| file.name.to_string()).collect()))
            }
            Err(problem) => Err(problem.message),
        }
    }

    #[test]
    fn archives() {
        let mut damaged = archive(&[("a.csv", b"name;themen\nMut;Angst\n".repeat(50).as_slice())]);
        damaged.bytes[45] ^= 0xff;
        let table = [
            (
                archive(&[
                    ("b/services.csv", b"x"),
                    ("liesmich.txt", b"y"),
                    ("b/.a.csv", b"z"),
                    ("a.JSON", b"[]"),
                ]),
                Ok(Some(vec![
                    "a.zip/b/services.csv".to_owned(),
                    "a.zip/a.JSON".to_owned(),
                ])),
            ),
            (
                archive(&[("xl/workbook.xml", b"<a/>"), ("a.json", b"[]")]),
                Ok(None),
            ),
            (
                archive(&[("content.xml", b"<a/>"), ("a.csv", b"x")]),
                Ok(None),
            ),
            (
                damaged,
                Err("Das Archiv ist beschädigt oder verschlüsselt".to_owned()),
            ),
            (
                SourceFile {
                    name: "a".into(),
                    bytes: b"PK\x03\x04....".to_vec(),
                },
                Ok(None),
            ),
            (
                SourceFile {
                    name: "a".into(),
                    bytes: b"name;themen".to_vec(),
                },
                Ok(None),
            ),
        ];
        for (file, expected) in table {
            assert_eq!(names(&file, INFLATED), expected);
        }
    }

    #[test]
    fn bombs_are_not_inflated() {
        let zeros = vec![0; 3 << 20];
        let bomb = archive(&[("a.csv", &zeros), ("b.csv", &zeros)]);
        assert!(bomb.bytes.len() < 1 << 16);
        let message = "Die Dateien des Archivs sind zusammen größer als 5 MB".to_owned();
        assert_eq!(names(&bomb, 5 << 20), Err(message));
    }
}
