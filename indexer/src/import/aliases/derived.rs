//! Header names put together of names that are known: "Krankheitsbild / Thema", "Treffen (Tag)", "zust.
//! Kontaktstelle", "Website URL".
//!
//! # Invariant
//! - Every word is a known name of the same column or says nothing of its own. So "Telefon privat" and
//!   "Ansprechpartner (intern)" stay unknown.

use super::{Meaning, fold};
use std::collections::HashMap;

/// Words that say nothing of their own in a header, folded.
const NOTHING: [&str; 24] = [
    "aktuell",
    "angabe",
    "angaben",
    "am",
    "bitte",
    "das",
    "der",
    "des",
    "die",
    "evtl",
    "fuer",
    "gruppe",
    "gruppen",
    "ggf",
    "link",
    "selbsthilfegruppe",
    "selbsthilfegruppen",
    "shg",
    "url",
    "wenn",
    "vorhanden",
    "zur",
    "zust",
    "zustaendige",
];

/// The meaning of a name by its words.
pub(super) fn meaning<'m, C: PartialEq>(
    name: &str,
    known: &'m HashMap<String, Meaning<C>>,
) -> Option<&'m Meaning<C>> {
    let apart = |c: char| c.is_whitespace() || "/,;:()[]+&|".contains(c);
    let words: Vec<String> = name
        .split(apart)
        .map(fold)
        .filter(|word| !word.is_empty() && !matches!(word.as_str(), "und" | "u" | "oder" | "bzw"))
        .collect();
    let telling: Vec<&String> = words
        .iter()
        .filter(|word| !NOTHING.contains(&word.as_str()))
        .collect();
    if telling.is_empty() {
        return None;
    }
    let together: String = telling.iter().map(|word| word.as_str()).collect();
    if telling.len() < words.len()
        && let Some(meaning) = known.get(&together)
    {
        return Some(meaning);
    }
    let mut meanings = telling.iter().map(|word| known.get(*word));
    let first = meanings.next()??;
    meanings
        .all(|other| other.is_some_and(|other| other.columns == first.columns))
        .then_some(first)
}
