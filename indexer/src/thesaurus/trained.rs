//! The result of training as a file, so that compiling a catalogue need not train.
//!
//! `indexer/thesaurus/weights.tsv` is written by `grufi thesaurus --train` and read by every build; a test
//! trains again and compares. Lines: `concepts` and the ids in order; `name`, number of a concept and the
//! keys of a phrase; `key`, the key and its concepts as number:weight in 1/255.

use super::read::Thesaurus;
use super::weights;
use grufi_engine::write::SchemeRecord;
use std::fmt::Write;

const FILE: &str = include_str!("../../thesaurus/weights.tsv");

/// Why the trained weights cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrainedError {
    /// They were trained on another thesaurus.
    Outdated,
    /// A line is malformed; its number from 1.
    Line(usize),
}

impl std::fmt::Display for TrainedError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Outdated => f.write_str(
                "weights.tsv passt nicht zum Thesaurus. Abhilfe: »grufi thesaurus --train«",
            ),
            Self::Line(line) => write!(f, "weights.tsv, Zeile {line}: nicht lesbar"),
        }
    }
}

impl std::error::Error for TrainedError {}

/// The scheme with the weights that come with the indexer.
///
/// # Errors
/// [`TrainedError`] where the file does not belong to the thesaurus; a test trains and compares.
pub fn trained(thesaurus: &Thesaurus) -> Result<SchemeRecord, TrainedError> {
    parse(thesaurus, FILE)
}

fn parse(thesaurus: &Thesaurus, text: &str) -> Result<SchemeRecord, TrainedError> {
    let mut scheme = SchemeRecord {
        concepts: weights::records(thesaurus),
        ..SchemeRecord::default()
    };
    for (at, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'))
    {
        read_line(&mut scheme, line).ok_or(TrainedError::Line(at + 1))??;
    }
    Ok(scheme)
}

fn read_line(scheme: &mut SchemeRecord, line: &str) -> Option<Result<(), TrainedError>> {
    let (kind, rest) = line.split_once('\t')?;
    match kind {
        "concepts" => {
            let same = rest
                .split(' ')
                .eq(scheme.concepts.iter().map(|concept| concept.id.as_str()));
            return Some(if same {
                Ok(())
            } else {
                Err(TrainedError::Outdated)
            });
        }
        "name" => {
            let (number, keys) = rest.split_once('\t')?;
            let concept = scheme.concepts.get_mut(number.parse::<usize>().ok()?)?;
            concept
                .names
                .push(keys.split(' ').map(str::to_owned).collect());
        }
        "key" => {
            let (key, concepts) = rest.split_once('\t')?;
            let pair = |pair: &str| {
                let (number, weight) = pair.split_once(':')?;
                Some((number.parse().ok()?, weight.parse().ok()?))
            };
            scheme.weights.insert(
                key.to_owned(),
                concepts
                    .split(' ')
                    .filter(|pair| !pair.is_empty())
                    .map(pair)
                    .collect::<Option<_>>()?,
            );
        }
        _ => return None,
    }
    Some(Ok(()))
}

/// The text of the file for a trained scheme.
pub fn to_text(scheme: &SchemeRecord) -> String {
    let mut out = "# Written by `grufi thesaurus --train`; do not edit.\n".to_owned();
    let ids: Vec<&str> = scheme
        .concepts
        .iter()
        .map(|concept| concept.id.as_str())
        .collect();
    // Writing to a String does not fail.
    let _ = writeln!(out, "concepts\t{}", ids.join(" "));
    for (number, concept) in scheme.concepts.iter().enumerate() {
        for name in &concept.names {
            let keys: Vec<&str> = name.iter().map(String::as_str).collect();
            let _ = writeln!(out, "name\t{number}\t{}", keys.join(" "));
        }
    }
    for (key, concepts) in &scheme.weights {
        let pairs: Vec<String> = concepts
            .iter()
            .map(|(number, weight)| format!("{number}:{weight}"))
            .collect();
        let _ = writeln!(out, "key\t{key}\t{}", pairs.join(" "));
    }
    out
}
