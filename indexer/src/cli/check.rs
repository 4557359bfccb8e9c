//! `grufi check`: reads a catalogue and reports what is wrong with it.

use grufi_indexer::catalogue::{Catalogue, Report};
use grufi_indexer::import::{SourceFile, import};
use std::path::PathBuf;
use std::process::ExitCode;

pub fn run(files: &[PathBuf], json: bool) -> ExitCode {
    let (_, report) = read(files);
    match json {
        true => println!("{}", report.to_json()),
        false => println!("{report}"),
    }
    if report.has_errors() {
        ExitCode::from(super::FAILED)
    } else {
        ExitCode::SUCCESS
    }
}

/// The catalogue of the files and all that is wrong with it.
pub fn read(files: &[PathBuf]) -> (Catalogue, Report) {
    let mut report = Report::default();
    let sources: Vec<SourceFile> = files
        .iter()
        .filter_map(|path| SourceFile::read(path, &mut report))
        .collect();
    let catalogue = import(&sources, &mut report);
    (catalogue, report)
}
