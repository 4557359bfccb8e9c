//! What all commands that read catalogue files have in common.

use super::args::Reading;
use super::bar::Bar;
use super::check;
use grufi_indexer::catalogue::{Catalogue, Report};
use grufi_indexer::clean::age;
use grufi_indexer::import::{self, Mapping, Settings, SourceFile};
use std::path::PathBuf;

/// The catalogue of the files and all that is wrong with it; with `rows`, the report keeps the rows as they
/// stand.
pub fn read(files: &[PathBuf], reading: &Reading, rows: bool) -> (Catalogue, Report) {
    let report = if rows {
        Report::with_rows()
    } else {
        Report::default()
    };
    let (catalogue, mut report) = with_settings(files, reading, report, import::import_with);
    age::outdated(&catalogue, check::today(), &mut report);
    (catalogue, report)
}

/// The template of a mapping for the files.
pub fn template(files: &[PathBuf], reading: &Reading) -> (String, Report) {
    with_settings(files, reading, Report::default(), import::template)
}

fn with_settings<T>(
    files: &[PathBuf],
    reading: &Reading,
    mut report: Report,
    run: impl FnOnce(&[SourceFile], &Settings<'_>, &mut Report) -> T,
) -> (T, Report) {
    let mapping = reading.mapping.as_deref().and_then(|path| {
        let file = SourceFile::read(path, &mut report)?;
        let text = String::from_utf8_lossy(&file.bytes);
        Mapping::parse(&text, &file.name, &mut report)
    });
    let bar = Bar::default();
    let settings = Settings {
        mapping: mapping.unwrap_or_default(),
        sheet: reading.sheet.clone(),
        progress: &bar,
    };
    let sources: Vec<SourceFile> = files
        .iter()
        .flat_map(|path| SourceFile::read_all(path, &mut report))
        .collect();
    let result = run(&sources, &settings, &mut report);
    (result, report)
}
