//! `grufi export`: a catalogue in, files for other programs or for paper out.

use super::args::Reading;
use super::out::{note, say};
use super::{check, reading};
use anyhow::Context;
use grufi_indexer::export::{self, Format, folder, recurrence};
use grufi_indexer::report::terminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn run(
    files: &[PathBuf],
    format: Format,
    out: &Path,
    reading: &Reading,
) -> anyhow::Result<ExitCode> {
    if let Err(error) = folder::replaceable(out) {
        note!("Fehler: {error}");
        return Ok(ExitCode::from(super::USAGE));
    }
    let (catalogue, report) = reading::read(files, reading, false);
    note!("{}", terminal::problems(&report));
    if report.has_errors() {
        note!("Nichts exportiert: Bitte zuerst die Fehler beheben.");
        return Ok(ExitCode::from(super::FAILED));
    }
    let catalogue = catalogue.for_publication();
    let files =
        export::files(&catalogue, format, check::today()).context("Der Export ist misslungen")?;
    folder::write(&files, out)?;
    let groups = &catalogue.groups;
    if format == Format::Ical {
        let without = groups
            .iter()
            .filter(|group| recurrence::meetings(group, check::today()).is_empty())
            .count();
        say!("Ohne Kalendereintrag, weil keine festen Tage bekannt sind: {without}")?;
    }
    say!(
        "Exportiert: {} Gruppen, {} Dateien in {}",
        groups.len(),
        files.len(),
        out.display()
    )?;
    Ok(ExitCode::SUCCESS)
}
