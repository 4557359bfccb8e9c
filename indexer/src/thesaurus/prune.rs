//! Leaves out what the engine understands anyway.
//!
//! A word that it reads as a compound of known words, as a form of a known word, or as a typing error for
//! one need not be in the vocabulary, as long as it still leads to the topic it stood for. A name need
//! not be kept as a phrase, as long as its words alone lead to its topic. What was left
//! out is tried with the real engine, and what got lost is put back.

use grufi_engine::Index;
use grufi_engine::write::{self, SchemeRecord, WriteError};
use std::collections::{BTreeMap, BTreeSet};

/// Shortest key that may be left out; short ones are corrected into too many others.
const SHORTEST: usize = 7;
/// Share of its weight with which a word must still lead to its topic.
const KEPT: f32 = 0.6;
/// How much surer the topic of a name must be than the next one.
const MARGIN: f32 = 1.1;

/// How often it is asked which names are needed.
const NAME_ROUNDS: usize = 3;

/// Prunes keys and phrases; `words` are the keys that stand as an expression by themselves, `written` all keys, both
/// with a word that has the key as it is written.
///
/// # Errors
/// As [`write`], for a scheme that exceeds the format.
pub(super) fn prune(
    scheme: &mut SchemeRecord,
    words: &BTreeMap<String, &str>,
    written: &BTreeMap<String, &str>,
) -> Result<(), WriteError> {
    prune_keys(scheme, words)?;
    prune_names(scheme, written)
}

fn prune_keys(scheme: &mut SchemeRecord, words: &BTreeMap<String, &str>) -> Result<(), WriteError> {
    let candidates: Vec<(&String, &&str)> = words
        .iter()
        .filter(|(key, _)| key.len() >= SHORTEST && scheme.weights.contains_key(*key))
        .collect();
    // Halves, so that what carries a word's parts is not left out together with the word; then all
    // that was left out once more, since the second half may have carried the first.
    let mut left_out: BTreeMap<&String, Vec<(u16, u8)>> = BTreeMap::new();
    for half in [Some(0), Some(1), None] {
        for (key, _) in candidates
            .iter()
            .enumerate()
            .filter(|(n, _)| Some(n % 2) == half)
            .map(|(_, c)| c)
        {
            if let Some(concepts) = scheme.weights.remove(*key) {
                left_out.insert(key, concepts);
            }
        }
        let bytes = write::scheme(scheme)?;
        let Ok(index) = Index::open(&bytes) else {
            return Ok(());
        };
        let lost: Vec<&String> = left_out
            .iter()
            .filter(|(key, concepts)| !still_leads(&index, words[**key], concepts))
            .map(|(&key, _)| key)
            .collect();
        for key in lost {
            if let Some(concepts) = left_out.remove(key) {
                scheme.weights.insert(key.clone(), concepts);
            }
        }
    }
    Ok(())
}

/// Whether a word leads to the topic that its key stood for most.
fn still_leads(index: &Index<'_>, word: &str, concepts: &[(u16, u8)]) -> bool {
    let Some(&(wanted, weight)) = concepts.iter().max_by_key(|&&(_, weight)| weight) else {
        return true;
    };
    // A word that is not the last one typed is not completed.
    let found = index.concepts_of(&format!("{word} "));
    let least = KEPT * f32::from(weight) / 255.0;
    found
        .first()
        .is_some_and(|&(concept, score)| concept == wanted && score >= least)
}

/// Keeps words that point to no concept where the engine would take them for a form or a misspelling of one
/// that does ("nicht" for "Gicht").
///
/// # Errors
/// As [`write`], for a scheme that exceeds the format.
pub(super) fn keep_silent(
    scheme: &mut SchemeRecord,
    silent: &[String],
    written: &BTreeMap<String, &str>,
) -> Result<(), WriteError> {
    let bytes = write::scheme(scheme)?;
    let Ok(index) = Index::open(&bytes) else {
        return Ok(());
    };
    for key in silent {
        let word = written.get(key).copied().unwrap_or_default();
        if !index.concepts_of(&format!("{word} ")).is_empty() {
            scheme.weights.insert(key.clone(), Vec::new());
        }
    }
    Ok(())
}

fn prune_names(
    scheme: &mut SchemeRecord,
    written: &BTreeMap<String, &str>,
) -> Result<(), WriteError> {
    let with_text = |name| (text_of(&name, written), name);
    let mut left_out: Vec<Vec<(String, BTreeSet<String>)>> = scheme
        .concepts
        .iter_mut()
        .map(|concept| std::mem::take(&mut concept.names))
        .map(|names| names.into_iter().map(with_text).collect())
        .collect();
    // What is kept for one concept may stand in the way of another, so that more is needed then.
    for _ in 0..NAME_ROUNDS {
        let bytes = write::scheme(scheme)?;
        let Ok(index) = Index::open(&bytes) else {
            return Ok(());
        };
        for ((number, concept), names) in (0..).zip(&mut scheme.concepts).zip(&mut left_out) {
            let (needed, rest): (Vec<_>, Vec<_>) = std::mem::take(names)
                .into_iter()
                .partition(|(text, _)| needs_phrase(&index, number, text));
            *names = rest;
            // The engine may know a word as its parts only.
            let known = needed
                .into_iter()
                .map(|(text, name)| index.keys_of(&text).unwrap_or(name));
            concept.names.extend(known);
            concept.names.sort();
            concept.names.dedup();
        }
    }
    Ok(())
}

/// Words with these keys, and a space: the last one is not being typed.
fn text_of(name: &BTreeSet<String>, written: &BTreeMap<String, &str>) -> String {
    let word = |key: &String| written.get(key).copied().unwrap_or(key).to_owned() + " ";
    name.iter().map(word).collect()
}

/// Whether a name does not lead to its concept without being kept, typed to its end or while it might go on.
fn needs_phrase(index: &Index<'_>, wanted: u16, text: &str) -> bool {
    [text, text.trim_end()].iter().any(|text| {
        let found = index.concepts_of(text);
        match found[..] {
            [] => false,
            [(first, _)] => first != wanted,
            [(first, score), (_, next), ..] => first != wanted || score < next * MARGIN,
        }
    })
}
