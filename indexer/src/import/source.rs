//! Input files as they are read from disk.

use super::{bundle, limits};
use crate::catalogue::{Problem, Report, Severity};
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

/// One input file.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name that problems tell.
    pub name: Arc<str>,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// Reads a file, or all tables of a folder; failures become problems of the report.
    pub fn read_all(path: &Path, report: &mut Report) -> Vec<Self> {
        bundle::of_folder(path, report)
            .unwrap_or_else(|| Self::read(path, report).into_iter().collect())
    }

    /// Reads a file from disk; a failure becomes a problem of the report.
    pub fn read(path: &Path, report: &mut Report) -> Option<Self> {
        let name = path.display().to_string();
        let mut bytes = Vec::new();
        let read = std::fs::File::open(path)
            .and_then(|file| file.take(limits::FILE + 1).read_to_end(&mut bytes));
        let (message, remedy) = match read {
            Ok(length) if length as u64 <= limits::FILE => {
                return Some(SourceFile {
                    name: Arc::from(name),
                    bytes,
                });
            }
            Ok(_) => (
                format!("Die Datei ist größer als {} MB", limits::FILE >> 20),
                "Die richtige Datei angeben oder sie aufteilen.",
            ),
            Err(error) => match error.kind() {
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
            },
        };
        report.push(Problem::of_file(Severity::Error, "unreadable", &name).says(message, remedy));
        None
    }
}
