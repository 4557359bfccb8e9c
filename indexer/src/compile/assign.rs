//! Which concepts a group is on: what the engine understands of its topics, else of its name, else of its
//! description.

use super::Error;
use grufi_engine::Index;
use grufi_engine::write::{self, GroupRecord, Input, SchemeRecord};
use std::collections::{BTreeMap, HashMap};

/// Least certainty for a topic in the office's words, for a name, for a description.
const SURE: f32 = 0.6;
/// Concepts of one text below this share of its best are left out.
const SHARE: f32 = 0.75;
/// How well a group fits a concept of its topics, of its name, of its description.
const BY_TOPIC: f32 = 1.0;
const BY_NAME: f32 = 0.8;
const BY_DESCRIPTION: f32 = 0.6;

/// Fills in [`GroupRecord::concepts`].
///
/// # Errors
/// As [`write::write`], for a scheme that exceeds the format.
pub(super) fn assign(scheme: &SchemeRecord, groups: &mut [GroupRecord<'_>]) -> Result<(), Error> {
    let bytes = write::write(&Input { scheme: Some(scheme), ..Input::default() })?;
    let Ok(index) = Index::open(&bytes) else { return Ok(()) };
    let mut known: HashMap<String, Vec<(u16, f32)>> = HashMap::new();
    let mut understood = |text: &str| -> Vec<(u16, f32)> {
        known.entry(text.to_owned()).or_insert_with(|| surest(index.concepts_of(text))).clone()
    };
    for group in groups {
        let mut fits: BTreeMap<u16, f32> = BTreeMap::new();
        let topics = group.topics.iter().map(|&topic| (topic, BY_TOPIC));
        for (text, factor) in topics.chain([(group.name, BY_NAME), (group.description, BY_DESCRIPTION)]) {
            if factor == BY_DESCRIPTION && !fits.is_empty() {
                break;
            }
            for (concept, share) in understood(text) {
                let fit = fits.entry(concept).or_insert(0.0);
                *fit = fit.max(share * factor);
            }
        }
        let quantised = fits.into_iter().map(|(concept, fit)| (concept, (fit * 255.0).round() as u8));
        group.concepts = quantised.collect();
    }
    Ok(())
}

/// The concepts that a text surely names, each with its share of the best.
fn surest(found: Vec<(u16, f32)>) -> Vec<(u16, f32)> {
    let best = found.first().map_or(0.0, |&(_, score)| score);
    if best < SURE {
        return Vec::new();
    }
    let near = found.into_iter().filter(|&(_, score)| score >= best * SHARE);
    near.map(|(concept, score)| (concept, score / best)).collect()
}
