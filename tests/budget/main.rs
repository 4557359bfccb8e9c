//! Sizes against their limits. They are bytes, and so the same on every machine.

use anyhow::{Result, ensure};
use grufi_engine::write::rules;
use grufi_indexer::compile;
use grufi_indexer::thesaurus::{self, Thesaurus};
use grufi_tests::{places, scale, size};
use std::fs;

/// What loader, glue and WebAssembly, each packed, may take, in bytes.
const CODE: usize = 130_000;
/// The index without thesaurus, per packed byte of the catalogue's CSV files.
const INDEX: f64 = 1.4;
/// What the thesaurus adds to the packed index, in bytes.
const THESAURUS: usize = 150_000;

/// A size, and what it may be.
struct Line {
    name: String,
    bytes: usize,
    limit: Option<usize>,
}

fn main() -> Result<()> {
    let mut lines = code()?;
    lines.extend(index()?);
    println!(
        "{:<44}{:>10}{:>10}",
        "bytes, packed as published", "is", "at most"
    );
    for Line { name, bytes, limit } in &lines {
        let at_most = limit.map(|limit| limit.to_string()).unwrap_or_default();
        let over = match limit {
            Some(limit) if bytes > limit => "  OVER",
            _ => "",
        };
        println!("{name:<44}{bytes:>10}{at_most:>10}{over}");
    }
    let over = lines
        .iter()
        .filter(|line| line.limit.is_some_and(|limit| line.bytes > limit))
        .count();
    ensure!(over == 0, "{over} sizes are over their limits");
    Ok(())
}

fn code() -> Result<Vec<Line>> {
    let part = |(name, bytes)| Line {
        name: format!("  {name}"),
        bytes,
        limit: None,
    };
    let mut lines: Vec<_> = size::code()?.into_iter().map(part).collect();
    let bytes = lines.iter().map(|line| line.bytes).sum();
    lines.push(Line {
        name: "code".to_owned(),
        bytes,
        limit: Some(CODE),
    });
    Ok(lines)
}

fn index() -> Result<Vec<Line>> {
    let mut source = Vec::new();
    for file in places::sample() {
        source.extend(fs::read(file)?);
    }
    let source = size::gzip(&source)?;
    let catalogue = scale::sample()?;
    let plain = size::published(&compile::compile_with(&catalogue, None)?)?;
    let thesaurus = Thesaurus::embedded()?;
    let scheme = thesaurus::trained(&thesaurus)?;
    let whole = size::published(&compile::compile_with(
        &catalogue,
        Some((&thesaurus, &scheme)),
    )?)?;
    let rules = size::published(rules().concat().as_bytes())?;
    let line = |name: &str, bytes, limit| Line {
        name: name.to_owned(),
        bytes,
        limit,
    };
    Ok(vec![
        line("  the sample's CSV files, by gzip -9", source, None),
        line(
            "index of the sample without thesaurus",
            plain,
            Some((source as f64 * INDEX) as usize),
        ),
        line(
            "added by the thesaurus",
            whole.saturating_sub(plain + rules),
            Some(THESAURUS),
        ),
        line(
            "  rules for crises and for what is said besides",
            rules,
            None,
        ),
    ])
}
