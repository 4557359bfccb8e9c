//! `grufi build`: a catalogue in, an uploadable folder out.

use super::args::Reading;
use super::bericht::Bericht;
use super::{check, reading};
use anyhow::Context;
use grufi_engine::Index;
use grufi_indexer::catalogue::Report;
use grufi_indexer::publish::changes::{self, Changes};
use grufi_indexer::publish::{self, Widget, folder, kept};
use grufi_indexer::report::{Outcome, terminal};
use grufi_indexer::{compile, published};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// `really` publishes even if many groups vanish.
pub fn run(
    files: &[PathBuf],
    out: &Path,
    widget: Option<&Path>,
    reading: &Reading,
    bericht: Option<&Path>,
    really: bool,
) -> anyhow::Result<ExitCode> {
    let widget = match Widget::find(widget) {
        Ok(widget) => widget,
        Err(error) => return Ok(wrong_usage(&error)),
    };
    folder::recover(out)?;
    if let Err(error) = folder::replaceable(out) {
        return Ok(wrong_usage(&error));
    }
    let today = check::today();
    let (catalogue, report) = reading::read(files, reading, bericht.is_some());
    anstream::eprintln!("{}", terminal::problems(&report));
    let bericht = bericht
        .map(|path| Bericht::new(path, &catalogue, today))
        .transpose()?;
    let told = |report: &Report, changes: Option<&Changes>, outcome| match &bericht {
        Some(bericht) => bericht.write(report, changes, outcome, Some(out)),
        None => Ok(()),
    };
    if report.has_errors() {
        anstream::eprintln!("Nichts veröffentlicht: Bitte zuerst die Fehler beheben.");
        told(&report, None, Outcome::Errors)?;
        return Ok(ExitCode::from(super::FAILED));
    }
    let catalogue = catalogue.for_publication();
    let index = compile::compile(&catalogue).context("Der Suchindex lässt sich nicht bauen")?;
    let before = Before::of(out, &index);
    let changes = match &before {
        Before::Compared(changes) => {
            anstream::eprintln!("{}", terminal::changes(changes));
            Some(changes)
        }
        Before::Counted { why, .. } => {
            anstream::eprintln!("Warnung: Der Vergleich mit dem bisherigen Stand entfällt: {why}");
            None
        }
        Before::Nothing => None,
    };
    if let (Some(refusal), false) = (before.refusal(catalogue.groups.len()), really) {
        anstream::eprintln!("{refusal}");
        told(&report, changes, Outcome::TooManyWent)?;
        return Ok(ExitCode::from(super::FAILED));
    }
    let mut files = publish::files(&index, &catalogue, widget.as_ref())?;
    let indexes = changes.is_some_and(|changes| !changes.take_back());
    let kept = kept::carry_over(&mut files, out, today, indexes);
    folder::write(&files, &kept, out)?;
    if widget.is_none() {
        anstream::eprintln!(
            "Warnung: Das Suchfeld fehlt, weil das Widget nicht gebaut ist; veröffentlicht ist nur die Liste. \
             Abhilfe: »cargo xtask widget« ausführen und noch einmal bauen."
        );
    }
    told(&report, changes, Outcome::Published)?;
    println!(
        "Veröffentlicht: {} Gruppen, {} Dateien in {}",
        catalogue.groups.len(),
        files.len() + kept.len(),
        out.display()
    );
    Ok(ExitCode::SUCCESS)
}

fn wrong_usage(error: &dyn std::error::Error) -> ExitCode {
    anstream::eprintln!("Fehler: {error}");
    ExitCode::from(super::USAGE)
}

/// What the folder held before.
enum Before {
    /// Nothing was published there.
    Nothing,
    /// An index that can be read.
    Compared(Changes),
    /// An index that cannot be read, and the number of groups that the folder tells.
    Counted { groups: usize, why: String },
}

impl Before {
    fn of(out: &Path, index: &[u8]) -> Self {
        let Some(groups) = published::groups(out) else {
            return Before::Nothing;
        };
        let compared = published::index(out).and_then(|old| {
            let (old, new) = (Index::open(&old)?, Index::open(index)?);
            Ok(Changes::between(&old, &new))
        });
        match compared {
            Ok(changes) => Before::Compared(changes),
            Err(error) => Before::Counted {
                groups,
                why: format!("{error:#}"),
            },
        }
    }

    /// Why so few groups must not be published unasked.
    fn refusal(&self, now: usize) -> Option<String> {
        let (went, before) = match self {
            Before::Nothing => return None,
            Before::Compared(changes) => (changes.went.len(), changes.before),
            Before::Counted { groups, .. } => (groups.saturating_sub(now), *groups),
        };
        if !changes::too_many(went, before) {
            return None;
        }
        let renamed = match self {
            Before::Compared(changes) if changes.renamed > 0 => format!(
                " {} davon stehen mit gleichem Namen und Ort unter neuer id im neuen Stand: Vielleicht haben sich \
                 nur die ids geändert.",
                changes.renamed
            ),
            _ => String::new(),
        };
        Some(format!(
            "Nichts veröffentlicht: {went} der {before} bisher veröffentlichten Gruppen würden verschwinden, mehr als \
             ein Fünftel.{renamed} Bitte prüfen, ob eine Datei fehlt. Ist es so gemeint: noch einmal bauen, mit \
             --ja-wirklich."
        ))
    }
}
