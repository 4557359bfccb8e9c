//! Zip archives: what kind of file one is, and that it is whole and of bounded size when inflated.

use super::limits;
use crate::catalogue::{Problem, Severity};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// An archive in memory.
pub(super) type Archive<'f> = ZipArchive<Cursor<&'f [u8]>>;

/// What an archive holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A workbook of Excel (Office Open XML).
    Xlsx,
    /// A workbook of LibreOffice (OpenDocument).
    Ods,
    /// Something else.
    Other,
}

/// Longest run of bytes of an XML file without the beginning of a tag.
const LONGEST_TEXT: usize = 64 << 20;

/// Whether bytes begin as an archive does.
pub(super) fn recognises(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Opens an archive, inflating all of it once without keeping anything.
///
/// # Errors
/// The problem of an archive that is damaged, protected or too large.
pub(super) fn open<'f>(bytes: &'f [u8], file: &str) -> Result<(Archive<'f>, Kind), Box<Problem>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(file))?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    let kind = match () {
        () if has("xl/workbook.xml") => Kind::Xlsx,
        () if has("content.xml") && has("META-INF/manifest.xml") => Kind::Ods,
        () => Kind::Other,
    };
    let mut inflated = 0;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|_| damaged(file))?;
        let name = entry.name().unwrap_or_default();
        let streamed = name.starts_with("xl/worksheets/") || name == "content.xml";
        let rest = limits::INFLATED - inflated;
        let longest_text = match name.ends_with(".xml") {
            true => LONGEST_TEXT,
            false => usize::MAX,
        };
        drop(name);
        inflated += match streamed || rest < limits::INFLATED_PART {
            true => size(entry, (rest, limits::INFLATED), longest_text, file)?,
            false => {
                let most = limits::INFLATED_PART;
                size(entry, (most, most), longest_text, file)?
            }
        };
    }
    Ok((archive, kind))
}

/// The inflated size of an entry of which at most `most` bytes are allowed; `told` is the limit to tell.
fn size(
    entry: impl Read,
    (most, told): (u64, u64),
    longest_text: usize,
    file: &str,
) -> Result<u64, Box<Problem>> {
    let mut entry = entry.take(most + 1);
    let (mut size, mut run) = (0, 0);
    let mut chunk = vec![0; 64 << 10];
    loop {
        let read = entry.read(&mut chunk).map_err(|_| damaged(file))?;
        let chunk = &chunk[..read];
        size += read as u64;
        run = match chunk.iter().rposition(|byte| *byte == b'<') {
            Some(last) => read - last,
            None => run + read,
        };
        if size > most {
            return Err(too_large(file, told >> 20));
        }
        if run > longest_text {
            let problem = Problem::of_file(Severity::Error, "too-large", file);
            return Err(Box::new(problem.says(
                format!("Eine Zelle hat mehr als {} MB Text", LONGEST_TEXT >> 20),
                "Die Zelle kürzen oder prüfen, ob es die richtige Datei ist.",
            )));
        }
        if read == 0 {
            return Ok(size);
        }
    }
}

/// The problem of an archive that cannot be read.
pub(super) fn damaged(file: &str) -> Box<Problem> {
    Box::new(Problem::of_file(Severity::Error, "damaged", file).says(
        "Die Datei ist beschädigt, unvollständig oder mit Kennwort geschützt",
        "In Excel oder LibreOffice öffnen, ohne Kennwort neu speichern und noch einmal angeben.",
    ))
}

fn too_large(file: &str, megabytes: u64) -> Box<Problem> {
    Box::new(Problem::of_file(Severity::Error, "too-large", file).says(
        format!("Ausgepackt hat die Datei oder ein Teil von ihr mehr als {megabytes} MB"),
        "Leere Zeilen, Bilder und Formate entfernen oder prüfen, ob es die richtige Datei ist.",
    ))
}
