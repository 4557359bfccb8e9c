//! `grufi eval`: search quality on query sets.

use super::args::Reading;
use super::out::{self, note, say};
use super::reading;
use anyhow::Context;
use grufi_engine::Index;
use grufi_indexer::catalogue::PublicCatalogue;
use grufi_indexer::compile;
use grufi_indexer::eval::{
    self, CrisisFigures, IntentFigures, NonsenseFigures, Outcome, Query, Set, Table, Truth,
};
use grufi_indexer::thesaurus::Thesaurus;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Compiles the catalogue, asks the queries of the last file and prints what its kind of set tells.
///
/// # Errors
/// Where a file is not readable or the catalogue cannot be compiled.
pub fn run(files: &[PathBuf], truth: Option<&Path>, ablation: bool) -> anyhow::Result<ExitCode> {
    let [catalogue @ .., queries] = files else {
        return Ok(ExitCode::from(super::USAGE));
    };
    let set = Set::read(&read(queries)?).with_context(|| queries.display().to_string())?;
    let (catalogue, report) = reading::read(catalogue, &Reading::default(), false);
    if report.has_errors() {
        note!("{report}");
        return Ok(ExitCode::from(super::FAILED));
    }
    let catalogue = catalogue.for_publication();
    let bytes = compile::compile(&catalogue)?;
    let index = Index::open(&bytes)?;
    match set {
        Set::Topics(queries) => {
            let truth = truth_of(truth, &index)?;
            match ablation {
                true => print_ablation(&catalogue, &truth, &queries)?,
                false => print_success(&index, &truth, &queries)?,
            }
        }
        _ if ablation => {
            note!("Fehler: --ablation braucht Anfragen mit den Spalten kind, query, topics.");
            return Ok(ExitCode::from(super::USAGE));
        }
        Set::Crisis(lines) => out::print(CrisisFigures::measure(&index, &lines))?,
        Set::Intent(lines) => out::print(IntentFigures::measure(&index, &lines))?,
        Set::Nonsense(lines) => out::print(NonsenseFigures::measure(&index, &lines))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Cross-validates the thesaurus.
///
/// # Errors
/// Where the thesaurus is not readable or exceeds the format.
pub fn folds() -> anyhow::Result<ExitCode> {
    out::print(eval::folds(&Thesaurus::embedded()?)?)?;
    Ok(ExitCode::SUCCESS)
}

fn truth_of(file: Option<&Path>, index: &Index<'_>) -> anyhow::Result<Truth> {
    match file {
        Some(file) => Truth::read(&read(file)?, index).with_context(|| file.display().to_string()),
        None => Ok(Truth::of_index(index, &Thesaurus::embedded()?)),
    }
}

fn print_ablation(
    catalogue: &PublicCatalogue,
    truth: &Truth,
    queries: &[Query],
) -> anyhow::Result<()> {
    say!(
        "{:<17} {:>7} {:>7} {:>8} {:>7} {:>11}",
        "Zutaten",
        "unter 1",
        "unter 3",
        "unter 10",
        "prec@5",
        "Bytes (gz)"
    )?;
    for row in eval::ablation(catalogue, &Thesaurus::embedded()?, truth, queries)? {
        say!("{row}")?;
    }
    Ok(())
}

fn print_success(index: &Index<'_>, truth: &Truth, queries: &[Query]) -> io::Result<()> {
    let outcomes = eval::evaluate(index, truth, queries);
    out::print(Table::of(&outcomes))?;
    let unanswerable = queries.len() - outcomes.len();
    say!(
        "Nicht gezählt, weil es zu ihren Themen keine Gruppe gibt: {unanswerable} von {}",
        queries.len()
    )?;
    let misses: Vec<&Outcome<'_>> = outcomes
        .iter()
        .filter(|outcome| outcome.rank != Some(1))
        .collect();
    say!(
        "\nNicht an erster Stelle: {} von {}",
        misses.len(),
        outcomes.len()
    )?;
    for miss in misses {
        let rank = miss.rank.map_or("-".to_owned(), |rank| rank.to_string());
        say!(
            "{rank:>3}  {:<9} {}  [richtig: {}; verstanden: {}; zuerst: {}]",
            miss.query.kind,
            miss.query.text,
            miss.query.topics.join(" "),
            miss.understood
                .iter()
                .take(4)
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(" "),
            miss.first
        )?;
    }
    Ok(())
}

fn read(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("{}: nicht lesbar", file.display()))
}
