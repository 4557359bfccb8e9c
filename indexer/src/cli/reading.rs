//! What all commands that read catalogue files have in common: settings, and a bar while it takes long.

use super::args::Reading;
use super::check;
use grufi_indexer::catalogue::{Catalogue, Report};
use grufi_indexer::clean::age;
use grufi_indexer::import::{self, Mapping, Progress, Settings, SourceFile};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::path::PathBuf;
use std::time::{Duration, Instant};

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

/// How long a file is read before the bar appears.
const PATIENCE: Duration = Duration::from_millis(700);
/// Every how many parts the clock is looked at.
const STEP: u64 = 256;

/// A bar on the terminal, where there is one, for files that take long.
struct Bar {
    bar: ProgressBar,
    since: std::cell::Cell<Instant>,
    calls: std::cell::Cell<u64>,
}

impl Default for Bar {
    fn default() -> Self {
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden());
        // The pattern is a constant; without it, the bar has its default style.
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {percent} %") {
            bar.set_style(style);
        }
        Bar {
            bar,
            since: Instant::now().into(),
            calls: 0.into(),
        }
    }
}

impl Progress for Bar {
    fn begin(&self, file: &str) {
        self.since.set(Instant::now());
        self.bar.set_draw_target(ProgressDrawTarget::hidden());
        self.bar.set_message(format!("Lese {file}"));
    }

    fn advance(&self, done: u64, total: u64) {
        self.calls.set(self.calls.get() + 1);
        if !self.calls.get().is_multiple_of(STEP) || self.since.get().elapsed() < PATIENCE {
            return;
        }
        if self.bar.is_hidden() {
            // Hidden still where standard error is no terminal.
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.set_length(total.max(done));
        self.bar.set_position(done);
    }

    fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
