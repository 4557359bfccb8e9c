//! `grufi build`: a catalogue in, an uploadable folder out; with `--intern` one for the office alone.

use super::args::Reading;
use super::bar::during;
use super::bericht::Bericht;
use super::out::{note, say};
use super::{check, reading};
use anyhow::Context;
use grufi_engine::Index;
use grufi_indexer::catalogue::{Catalogue, Edition, Report, Severity};
use grufi_indexer::compile::{self, Scope};
use grufi_indexer::publish::changes::{self, Changes};
use grufi_indexer::publish::{self, Widget, folder, kept, office};
use grufi_indexer::published;
use grufi_indexer::report::{Outcome, terminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Errors that are none for the office: nothing leaks from an edition that is not published.
const OF_PUBLICATION: [&str; 3] = ["withheld-value", "hidden-name", "no-groups"];

/// What is asked for beyond the ordinary.
#[derive(Clone, Copy, Debug)]
pub struct Wishes {
    /// The office's edition.
    pub intern: bool,
    /// The places that visitors can name.
    pub scope: Scope,
    /// To publish even if many groups vanish.
    pub really: bool,
}

pub fn run(
    files: &[PathBuf],
    out: &Path,
    widget: Option<&Path>,
    reading: &Reading,
    bericht: Option<&Path>,
    wishes: Wishes,
) -> anyhow::Result<ExitCode> {
    let widget = match Widget::find(widget) {
        Ok(widget) => widget,
        Err(error) => return Ok(wrong_usage(&error)),
    };
    folder::recover(out)?;
    if let Err(error) = folder::replaceable(out).and_then(|()| office::admits(out, wishes.intern)) {
        return Ok(wrong_usage(&error));
    }
    let (catalogue, report) = reading::read(files, reading, bericht.is_some());
    note!("{}", terminal::problems(&report));
    let bericht = bericht
        .map(|path| Bericht::new(path, &catalogue, check::today()))
        .transpose()?;
    let build = Build {
        out,
        widget: widget.as_ref(),
        report: &report,
        bericht: bericht.as_ref(),
        wishes,
    };
    match wishes.intern {
        true => build.run(catalogue, Catalogue::for_office),
        false => build.run(catalogue, Catalogue::for_publication),
    }
}

/// A catalogue that was read, about to become a folder.
struct Build<'b> {
    out: &'b Path,
    widget: Option<&'b Widget>,
    report: &'b Report,
    bericht: Option<&'b Bericht>,
    wishes: Wishes,
}

impl Build<'_> {
    fn run<E: Edition>(
        &self,
        catalogue: Catalogue,
        edition: impl FnOnce(Catalogue) -> E,
    ) -> anyhow::Result<ExitCode> {
        if is_refused(self.report, E::OFFICE) || (E::OFFICE && catalogue.groups.is_empty()) {
            note!("Nichts veröffentlicht: Bitte zuerst die Fehler beheben.");
            self.tell(None, Outcome::Errors)?;
            return Ok(ExitCode::from(super::FAILED));
        }
        let catalogue = edition(catalogue);
        let groups = catalogue.groups.len();
        let index = during("Baue den Suchindex", groups, || {
            compile::compile_for(&catalogue, self.wishes.scope)
        });
        let index = index.context("Der Suchindex lässt sich nicht bauen")?;
        let before = Before::of(self.out, &index);
        let changes = match &before {
            Before::Compared(changes) => {
                note!("{}", terminal::changes(changes));
                Some(changes)
            }
            Before::Counted { why, .. } => {
                note!("Warnung: Der Vergleich mit dem bisherigen Stand entfällt: {why}");
                None
            }
            Before::Nothing => None,
        };
        let unasked = !self.wishes.really && !E::OFFICE;
        if let (Some(refusal), true) = (before.refusal(catalogue.groups.len()), unasked) {
            note!("{refusal}");
            self.tell(changes, Outcome::TooManyWent)?;
            return Ok(ExitCode::from(super::FAILED));
        }
        let mut files = during("Packe Index und Seiten", groups, || {
            publish::files(&index, &catalogue, self.widget)
        })?;
        let indexes = changes.is_some_and(|changes| !changes.take_back());
        let kept = kept::carry_over(&mut files, self.out, check::today(), indexes);
        let foreign = kept::foreign(&files, self.out);
        if !foreign.is_empty() {
            note!(
                "Hinweis: Nicht von GruFi und bleibt im Ordner: {}",
                foreign.join(", ")
            );
        }
        let kept: Vec<String> = kept.into_iter().chain(foreign).collect();
        folder::write(&files, &kept, self.out)?;
        if self.widget.is_none() {
            note!(
                "Warnung: Das Suchfeld fehlt, weil das Widget nicht gebaut ist; veröffentlicht ist nur die Liste. \
                 Abhilfe: »cargo xtask widget« ausführen und noch einmal bauen."
            );
        }
        let (outcome, done) = match E::OFFICE {
            true => (Outcome::Internal, "Interne Ausgabe, nicht veröffentlichen"),
            false => (Outcome::Published, "Veröffentlicht"),
        };
        self.tell(changes, outcome)?;
        say!(
            "{done}: {} Gruppen, {} Dateien in {}",
            catalogue.groups.len(),
            files.len() + kept.len(),
            self.out.display()
        )?;
        Ok(ExitCode::SUCCESS)
    }

    /// Writes the page for the office, if it is wanted.
    fn tell(&self, changes: Option<&Changes>, outcome: Outcome) -> anyhow::Result<()> {
        let public = (!self.wishes.intern).then_some(self.out);
        match self.bericht {
            Some(bericht) => bericht.write(self.report, changes, outcome, public),
            None => Ok(()),
        }
    }
}

/// Whether errors forbid the edition.
fn is_refused(report: &Report, intern: bool) -> bool {
    let problems = report.problems();
    let mut errors = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error);
    errors.any(|problem| !(intern && OF_PUBLICATION.contains(&problem.code)))
}

fn wrong_usage(error: &dyn std::error::Error) -> ExitCode {
    note!("Fehler: {error}");
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
