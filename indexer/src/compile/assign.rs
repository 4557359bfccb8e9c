//! Which concepts a group is on: those that its topics name, else what the engine understands of them, else of
//! its name and description. A motto for a name ("Zu früh erwachsen") says little, a label in it much.

use super::Error;
use super::names::Names;
use crate::thesaurus::Thesaurus;
use grufi_engine::Index;
use grufi_engine::write::{self, GroupRecord, SchemeRecord};
use std::collections::{BTreeMap, HashMap};
use std::num::NonZero;
use std::thread;

/// Least certainty with which a text must point to a concept.
const SURE: f32 = 0.6;
/// Concepts of one text below this share of its best are left out.
const SHARE: f32 = 0.95;
/// How well a group fits a concept that a topic is a name of, one that its topics point to otherwise, and, where it has no such topic, one that its name or its description points to.
const BY_LABEL: f32 = 1.0;
const BY_TOPIC: f32 = 0.85;
const BY_NAME: f32 = 0.7;
const BY_DESCRIPTION: f32 = 0.4;
/// How well it fits, besides, a concept whose label stands in its name.
const LABEL_IN_NAME: f32 = 0.9;
/// What every further concept takes from the fit to each: a group on one topic alone fits it best.
const FURTHER: f32 = 0.04;

/// Concepts that say for whom a group is: beside another one they are no topic of their own.
const FOR_WHOM: [&str; 8] = [
    "angehoerige-allgemein",
    "eltern",
    "frauengruppen",
    "junge-selbsthilfe",
    "maennergruppen",
    "senioren",
    "studierende",
    "behinderung-und-arbeit",
];
/// What is left of the fit to such a concept beside another one.
const BESIDES: f32 = 0.6;

/// How well a group fits concepts.
#[derive(Default)]
struct Fits(BTreeMap<u16, f32>);

impl Fits {
    fn add(&mut self, concept: u16, fit: f32) {
        let slot = self.0.entry(concept).or_insert(0.0);
        *slot = slot.max(fit);
    }
}

/// Fills in [`GroupRecord::concepts`].
///
/// # Errors
/// As [`write::write`], for a scheme that exceeds the format.
pub(super) fn assign(
    thesaurus: &Thesaurus,
    scheme: &SchemeRecord,
    groups: &mut [GroupRecord<'_>],
) -> Result<(), Error> {
    let bytes = write::scheme(scheme)?;
    let Ok(index) = Index::open(&bytes) else {
        return Ok(());
    };
    let names = Names::of(thesaurus);
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = groups.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        for groups in groups.chunks_mut(share) {
            scope.spawn(|| assign_some(&names, scheme, &index, groups));
        }
    });
    Ok(())
}

/// Fills in [`GroupRecord::concepts`] of some groups.
fn assign_some(
    names: &Names,
    scheme: &SchemeRecord,
    index: &Index<'_>,
    groups: &mut [GroupRecord<'_>],
) {
    let mut known: HashMap<&str, Vec<(u16, f32)>> = HashMap::new();
    for group in groups {
        let mut fits = Fits::default();
        let mut understood = |text| {
            known
                .entry(text)
                .or_insert_with(|| surest(index.concepts_of(text)))
                .clone()
        };
        for &topic in &group.topics {
            let named: Vec<u16> = names.named(topic).collect();
            named
                .iter()
                .for_each(|&concept| fits.add(concept, BY_LABEL));
            if named.is_empty() {
                let within = names.within(topic, true).into_iter();
                within.for_each(|concept| fits.add(concept, BY_TOPIC));
                let understood = understood(topic).into_iter();
                understood.for_each(|(concept, share)| fits.add(concept, BY_TOPIC * share));
            }
        }
        let in_name = names.within(group.name, fits.0.is_empty());
        in_name
            .into_iter()
            .for_each(|concept| fits.add(concept, LABEL_IN_NAME));
        if fits.0.is_empty() {
            for (text, sure) in [(group.name, BY_NAME), (group.description, BY_DESCRIPTION)] {
                let understood = understood(text).into_iter();
                understood.for_each(|(concept, share)| fits.add(concept, sure * share));
            }
        }
        let mut fits = fits.0;
        if fits.len() > 1 {
            for (concept, fit) in &mut fits {
                let known = scheme.concepts.get(usize::from(*concept));
                if known.is_some_and(|known| FOR_WHOM.contains(&known.id.as_str())) {
                    *fit *= BESIDES;
                }
            }
        }
        let divided = 1.0 + FURTHER * fits.len().saturating_sub(1) as f32;
        group.concepts = fits
            .into_iter()
            .map(|(concept, fit)| (concept, (fit / divided * 255.0).round() as u8))
            .collect();
    }
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
