//! A first estimate of the weights, which the training starts from.
//!
//! A word that is a name of a concept by itself points to it with full strength, divided among the
//! concepts that share the name. A word of a longer expression points to the concept with its share of the
//! expression, by inverse concept frequency: the fewer concepts use a word, the more it tells (the idea of
//! idf, Spärck Jones 1972, with concepts as documents).

use super::concept::Kind;
use super::keys::Keys;
use std::collections::{BTreeMap, BTreeSet};

/// Strength of a saying.
const SAYING: f32 = 0.45;
const FOREIGN_SAYING: f32 = 0.7;
/// Share of its weight that a name keeps for concepts that use it within longer expressions only.
const FOREIGN_NAME: f32 = 0.6;

/// Strength of an expression by where it stands.
pub(super) fn strength(kind: Kind) -> f32 {
    match kind {
        Kind::Label | Kind::Alt | Kind::ForeignLabel => 1.0,
        Kind::Hidden => 0.95,
        Kind::Lay => 0.75,
        Kind::ForeignLay => 0.67,
        Kind::Say | Kind::Kin => 0.65,
        Kind::Saying => SAYING,
        Kind::ForeignSaying => FOREIGN_SAYING,
    }
}

/// Per key, the concepts it points to, and how strongly.
pub(super) fn estimate(analysed: &[Vec<Keys>]) -> BTreeMap<&str, BTreeMap<u16, f32>> {
    let icf = inverse_concept_frequency(analysed);
    let names = names(analysed);
    let mut weights: BTreeMap<&str, BTreeMap<u16, f32>> = BTreeMap::new();
    for (concept, expressions) in (0u16..).zip(analysed) {
        for Keys { kind, keys } in expressions {
            let total: f32 = keys.iter().map(|key| icf[key.as_str()]).sum();
            for key in keys {
                let owners = names.get(key.as_str());
                let weight = if keys.len() == 1 {
                    let sharing = owners.map_or(1, BTreeSet::len).max(1) as f32;
                    strength(*kind) / sharing.sqrt()
                } else {
                    let icf = icf[key.as_str()];
                    let share = (icf / total).sqrt();
                    let owned = owners.is_some_and(|owners| !owners.contains(&concept));
                    strength(*kind) * share * icf * if owned { FOREIGN_NAME } else { 1.0 }
                };
                let slot = weights
                    .entry(key)
                    .or_default()
                    .entry(concept)
                    .or_insert(0.0);
                // Every further expression with the word adds a little.
                *slot = slot.max(weight) + 0.12 * slot.min(weight) * (1.0 - slot.min(1.0));
            }
        }
    }
    weights
}

/// Per key, 1 for a word of a single concept, falling to 0 for a word of all.
fn inverse_concept_frequency(analysed: &[Vec<Keys>]) -> BTreeMap<&str, f32> {
    let mut concepts: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (concept, expressions) in analysed.iter().enumerate() {
        for key in expressions.iter().flat_map(|expression| &expression.keys) {
            concepts.entry(key).or_default().insert(concept);
        }
    }
    let all = (analysed.len() as f32 + 1.0).ln();
    concepts
        .into_iter()
        .map(|(key, of)| (key, 1.0 - (of.len() as f32).ln() / all))
        .collect()
}

/// Per key, the concepts of which it is a name by itself.
fn names(analysed: &[Vec<Keys>]) -> BTreeMap<&str, BTreeSet<u16>> {
    let mut names: BTreeMap<&str, BTreeSet<u16>> = BTreeMap::new();
    for (concept, expressions) in (0..).zip(analysed) {
        for Keys { keys, .. } in expressions {
            if let [name] = &keys[..] {
                names.entry(name).or_default().insert(concept);
            }
        }
    }
    names
}
