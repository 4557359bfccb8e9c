//! `grufi eval`: how often a right group is found for the queries of a set.

use super::check;
use anyhow::Context;
use grufi_engine::Index;
use grufi_indexer::eval::{self, Outcome, Table, Truth};
use grufi_indexer::thesaurus::Thesaurus;
use grufi_indexer::compile;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Most misses that are listed.
const MOST_MISSES: usize = 200;

/// Compiles the catalogue, asks the queries and prints the table by kind and the misses.
///
/// # Errors
/// Where a file is not readable or the catalogue has errors.
pub fn run(catalogue: &[PathBuf], queries: &Path, truth: Option<&Path>) -> anyhow::Result<ExitCode> {
    let (catalogue, report) = check::read(catalogue);
    if report.has_errors() {
        eprintln!("{report}");
        return Ok(ExitCode::from(super::FAILED));
    }
    let bytes = compile::compile(&catalogue.for_publication())?;
    let index = Index::open(&bytes)?;
    let queries = eval::read_queries(&read(queries)?).with_context(|| queries.display().to_string())?;
    let truth = match truth {
        Some(file) => Truth::read(&read(file)?).with_context(|| file.display().to_string())?,
        None => Truth::of_index(&index, &Thesaurus::embedded()?),
    };
    let outcomes = eval::evaluate(&index, &truth, &queries);
    print!("{}", Table::of(&outcomes));
    println!("{} of {} queries have no group on their topics", queries.len() - outcomes.len(), queries.len());
    let misses: Vec<&Outcome<'_>> = outcomes.iter().filter(|outcome| outcome.rank != Some(1)).collect();
    println!("\nmisses ({} of {} not first):", misses.len(), outcomes.len());
    for miss in misses.iter().take(MOST_MISSES) {
        let rank = miss.rank.map_or("-".to_owned(), |rank| rank.to_string());
        println!(
            "{rank:>3}  {:<9} {}  [wanted {}; understood {}; first {}]",
            miss.query.kind,
            miss.query.text,
            miss.query.topics.join(" "),
            miss.understood.iter().take(4).map(String::as_str).collect::<Vec<_>>().join(" "),
            miss.first
        );
    }
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("{}: nicht lesbar", file.display()))
}
