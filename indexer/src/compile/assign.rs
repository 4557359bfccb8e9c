//! Which concepts a group is on: what the engine understands of its topics, else of its name and
//! description. A motto for a name ("Zu früh erwachsen") says little, a label in it much.

use super::Error;
use grufi_engine::Index;
use grufi_engine::analysis::{is_function_word, tokens};
use grufi_engine::write::{self, GroupRecord, Input, SchemeRecord};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Least certainty with which a text must point to a concept.
const SURE: f32 = 0.45;
/// Concepts of one text below this share of its best are left out.
const SHARE: f32 = 0.75;
/// How well a group fits a concept whose label its topics consist of, one that its topics point to
/// otherwise, and, where it has no such topic, one that its name or its description points to.
const BY_LABEL: f32 = 1.0;
const BY_TOPIC: f32 = 0.85;
const BY_NAME: f32 = 0.7;
const BY_DESCRIPTION: f32 = 0.55;
/// How well it fits, besides, a concept whose label stands in its name.
const LABEL_IN_NAME: f32 = 0.9;
/// What every further concept takes from the fit to each: a group on one topic alone fits it best.
const FURTHER: f32 = 0.04;

/// Fills in [`GroupRecord::concepts`].
///
/// # Errors
/// As [`write::write`], for a scheme that exceeds the format.
pub(super) fn assign(scheme: &SchemeRecord, groups: &mut [GroupRecord<'_>]) -> Result<(), Error> {
    let bytes = write::write(&Input {
        scheme: Some(scheme),
        ..Input::default()
    })?;
    let Ok(index) = Index::open(&bytes) else {
        return Ok(());
    };
    let labels: Vec<BTreeSet<String>> = scheme
        .concepts
        .iter()
        .map(|concept| keys_of(&concept.label))
        .collect();
    let mut known: HashMap<&str, Vec<(u16, f32)>> = HashMap::new();
    for group in groups {
        let mut fits: BTreeMap<u16, f32> = BTreeMap::new();
        let mut fit = |concept: u16, fit: f32| {
            let slot = fits.entry(concept).or_insert(0.0);
            *slot = slot.max(fit);
        };
        let mut understood = |text| {
            known
                .entry(text)
                .or_insert_with(|| surest(index.concepts_of(text)))
                .clone()
        };
        let mut on_topic = false;
        for &topic in &group.topics {
            let keys = keys_of(topic);
            for (concept, _) in (0..).zip(&labels).filter(|(_, label)| **label == keys) {
                fit(concept, BY_LABEL);
                on_topic = true;
            }
            for (concept, share) in understood(topic) {
                let named = !keys.is_empty() && keys.is_subset(&labels[usize::from(concept)]);
                fit(concept, if named { BY_LABEL } else { BY_TOPIC * share });
                on_topic = true;
            }
        }
        let in_name = keys_of(group.name);
        for (concept, share) in understood(group.name) {
            if labels[usize::from(concept)].is_subset(&in_name) {
                fit(concept, LABEL_IN_NAME);
            } else if !on_topic {
                fit(concept, BY_NAME * share);
            }
        }
        if !on_topic {
            understood(group.description)
                .iter()
                .for_each(|&(concept, share)| fit(concept, BY_DESCRIPTION * share));
        }
        let divided = 1.0 + FURTHER * fits.len().saturating_sub(1) as f32;
        group.concepts = fits
            .into_iter()
            .map(|(concept, fit)| (concept, (fit / divided * 255.0).round() as u8))
            .collect();
    }
    Ok(())
}

/// The keys of the words of a text that are no function words.
pub(super) fn keys_of(text: &str) -> BTreeSet<String> {
    let words = tokens(text).filter(|token| !token.joined && !is_function_word(&token.folded));
    words.map(|token| token.key()).collect()
}

/// The concepts that a text surely names, each with its share of the best.
pub(super) fn surest(found: Vec<(u16, f32)>) -> Vec<(u16, f32)> {
    let best = found.first().map_or(0.0, |&(_, score)| score);
    if best < SURE {
        return Vec::new();
    }
    let near = found
        .into_iter()
        .filter(|&(_, score)| score >= best * SHARE);
    near.map(|(concept, score)| (concept, score / best))
        .collect()
}
