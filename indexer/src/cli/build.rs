//! `grufi build`: a catalogue in, an uploadable folder out.

use super::args::Reading;
use super::reading;
use anyhow::Context;
use grufi_indexer::compile;
use grufi_indexer::publish::{self, Widget, folder};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn run(
    files: &[PathBuf],
    out: &Path,
    widget: Option<&Path>,
    reading: &Reading,
) -> anyhow::Result<ExitCode> {
    let widget = match Widget::find(widget) {
        Ok(widget) => widget,
        Err(error) => return Ok(wrong_usage(&error)),
    };
    if let Err(error) = folder::replaceable(out) {
        return Ok(wrong_usage(&error));
    }
    let (catalogue, report) = reading::read(files, reading);
    eprintln!("{report}");
    if report.has_errors() {
        eprintln!("Nichts veröffentlicht: Bitte zuerst die Fehler beheben.");
        return Ok(ExitCode::from(super::FAILED));
    }
    let catalogue = catalogue.for_publication();
    let index = compile::compile(&catalogue).context("Der Suchindex lässt sich nicht bauen")?;
    let files = publish::files(&index, &catalogue, widget.as_ref())?;
    folder::write(&files, out)?;
    if widget.is_none() {
        eprintln!(
            "Warnung: Das Suchfeld fehlt, weil das Widget nicht gebaut ist; veröffentlicht ist nur die Liste. \
             Abhilfe: »cargo xtask widget« ausführen und noch einmal bauen."
        );
    }
    println!(
        "Veröffentlicht: {} Gruppen, {} Dateien in {}",
        catalogue.groups.len(),
        files.len(),
        out.display()
    );
    Ok(ExitCode::SUCCESS)
}

fn wrong_usage(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("Fehler: {error}");
    ExitCode::from(super::USAGE)
}
