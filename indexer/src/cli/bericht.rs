//! Writing the report as a page where the operator wants it.

use super::out::note;
use anyhow::Context;
use grufi_indexer::catalogue::{Catalogue, Date, Report};
use grufi_indexer::publish::changes::Changes;
use grufi_indexer::publish::told;
use grufi_indexer::report::supply::Supply;
use grufi_indexer::report::{Outcome, Page};
use std::path::{Path, PathBuf};

/// Name of the file where only a folder is given.
const NAME: &str = "bericht.html";

/// A report that is wanted: where, and what of it the catalogue alone tells.
pub struct Bericht {
    path: PathBuf,
    catalogue: Catalogue,
    supply: Supply,
    today: Date,
}

impl Bericht {
    /// Looks at a catalogue before parts of it are dropped.
    ///
    /// # Errors
    /// That the data that come with the program are malformed.
    pub fn new(path: &Path, catalogue: &Catalogue, today: Date) -> anyhow::Result<Self> {
        let folder = path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', '\\']);
        Ok(Bericht {
            path: if folder {
                path.join(NAME)
            } else {
                path.to_path_buf()
            },
            catalogue: catalogue.clone(),
            supply: Supply::of(catalogue, today)
                .context("Der Blick auf Angebot und Bedarf gelingt nicht")?,
            today,
        })
    }

    /// Writes the page. `public` is the folder published by the same run: a page in it is warned of.
    ///
    /// # Errors
    /// That the file cannot be written.
    pub fn write(
        &self,
        report: &Report,
        changes: Option<&Changes>,
        outcome: Outcome,
        public: Option<&Path>,
    ) -> anyhow::Result<()> {
        let page = Page {
            report,
            catalogue: &self.catalogue,
            changes,
            supply: Some(&self.supply),
            outcome,
            today: self.today,
        };
        let written = match self.path.parent() {
            Some(parent) => std::fs::create_dir_all(parent),
            None => Ok(()),
        };
        let written = written.and_then(|()| std::fs::write(&self.path, page.render()));
        if let Err(error) = written {
            let path = self.path.display();
            anyhow::bail!("{path} lässt sich nicht schreiben: {}", told(&error));
        }
        let whole = |path: &Path| std::fs::canonicalize(path).ok();
        let inside = public
            .and_then(whole)
            .zip(whole(&self.path))
            .is_some_and(|(public, page)| page.starts_with(public));
        if inside {
            note!(
                "Warnung: Der Bericht liegt im Ordner für die Website und kann Vertrauliches enthalten. \
                 Besser an anderer Stelle ablegen."
            );
        }
        note!("Bericht: {}", self.path.display());
        Ok(())
    }
}
