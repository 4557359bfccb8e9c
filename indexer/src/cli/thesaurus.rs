//! `grufi thesaurus`: checks the thesaurus, exports it, trains its weights.

use super::args::ThesaurusTask;
use super::out::say;
use anyhow::Context;
use grufi_indexer::thesaurus::check::{Figures, Severity, check};
use grufi_indexer::thesaurus::{self, Options, SkosError, Thesaurus};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

/// The committed weights, from the root of the workspace.
const WEIGHTS: &str = "indexer/thesaurus/weights.tsv";

/// # Errors
/// Where the thesaurus is not readable or the output cannot be written.
pub fn run(task: ThesaurusTask, out: Option<&Path>) -> anyhow::Result<ExitCode> {
    let thesaurus = Thesaurus::embedded()?;
    if task.check {
        return Ok(report(&thesaurus)?);
    }
    if task.skos {
        let mut out = BufWriter::new(io::stdout().lock());
        let written = thesaurus::write_skos(&thesaurus, &mut out);
        written.map_err(|error| match error {
            SkosError::Io(error) => anyhow::Error::from(error),
            malformed => malformed.into(),
        })?;
        out.flush()?;
    } else {
        train(&thesaurus, out.unwrap_or(Path::new(WEIGHTS)))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn report(thesaurus: &Thesaurus) -> io::Result<ExitCode> {
    let findings = check(thesaurus);
    for finding in &findings {
        say!("{finding}")?;
    }
    let errors = findings
        .iter()
        .filter(|finding| finding.severity() == Severity::Error)
        .count();
    say!("{}", Figures::of(thesaurus))?;
    say!("Fehler: {errors}, Warnungen: {}", findings.len() - errors)?;
    Ok(if errors > 0 {
        ExitCode::from(super::FAILED)
    } else {
        ExitCode::SUCCESS
    })
}

/// Writes beside the file, then renames: the file is never half written, and what cannot be written fails
/// before the training.
fn train(thesaurus: &Thesaurus, file: &Path) -> anyhow::Result<()> {
    let unwritable = || {
        format!(
            "{}: nicht zu schreiben. Mit --out einen anderen Ort angeben",
            file.display()
        )
    };
    let beside = file.with_extension("tsv.neu");
    let mut out = File::create(&beside).with_context(unwritable)?;
    let text = thesaurus::to_text(&thesaurus::train(thesaurus, Options::default())?);
    out.write_all(text.as_bytes())
        .and_then(|()| std::fs::rename(&beside, file))
        .with_context(unwritable)?;
    say!(
        "Gelernt: {} Zeilen in {}",
        text.lines().count(),
        file.display()
    )?;
    Ok(())
}
