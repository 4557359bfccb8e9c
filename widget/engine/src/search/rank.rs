//! The order of the groups.
//!
//! ```text
//! score = TOPIC * fit to the concepts meant + TEXT * share of the request that the entry's text covers
//! ```
//! Ties go to the smaller group number, so that the order is stable.

use super::concepts::{Meant, meant};
use super::words::Word;
use super::{Intent, Why, text};
use crate::index::Index;
use crate::model::Status;
use std::collections::BTreeMap;

/// Weight of the concepts, and of the text.
const TOPIC: f32 = 1.0;
const TEXT: f32 = 0.8;
/// What a wider, a narrower and a neighbouring concept takes over from the one that is meant.
const BROADER: f32 = 0.4;
const NARROWER: f32 = 0.5;
const RELATED: f32 = 0.2;
/// What a second concept that fits adds.
const SECOND: f32 = 0.12;
/// Groups below this share of the best score are left out.
const RELATIVE_THRESHOLD: f32 = 0.5;
/// Where only the text matches: the least share that must be covered.
const TEXT_THRESHOLD: f32 = 0.3;
/// Factors for groups that are full or paused.
const FULL: f32 = 0.85;
const PAUSED: f32 = 0.75;

/// Scored groups, best first.
pub(super) struct Ranking {
    pub(super) scores: Vec<(u32, f32)>,
    meant: Vec<Meant>,
    /// Per group, the meant concept that fits best: its position in `meant`.
    by_topic: BTreeMap<u32, usize>,
}

impl Ranking {
    /// All groups in the order of their numbers.
    pub(super) fn all(index: &Index<'_>) -> Self {
        let scores = (0..index.len()).map(|group| (group, 0.0)).collect();
        Self { scores, meant: Vec::new(), by_topic: BTreeMap::new() }
    }

    pub(super) fn intent(&self, index: &Index<'_>) -> Intent {
        let id = |meant: &Meant| index.concept(meant.concept).map(|concept| concept.id());
        Intent { topics: self.meant.iter().filter_map(id).collect(), ..Intent::default() }
    }

    /// Why a group is among the hits.
    pub(super) fn why(&self, index: &Index<'_>, words: &[Word], text: &str, group: u32) -> Vec<Why> {
        let quote = |at: &mut dyn Iterator<Item = usize>| {
            let mut quoted: Vec<&str> = at.map(|at| &text[words[at].range.clone()]).collect();
            quoted.dedup();
            quoted.join(" … ")
        };
        let mut why = Vec::new();
        if let Some(meant) = self.by_topic.get(&group).and_then(|&at| self.meant.get(at))
            && let Some(concept) = index.concept(meant.concept)
        {
            let words = quote(&mut meant.words.iter().copied());
            why.push(Why::Topic { label: concept.label().to_owned(), words });
        }
        let holds = |word: &Word| {
            word.texts.iter().any(|matched| {
                index
                    .dictionary
                    .term(matched.number)
                    .is_some_and(|term| term.postings().any(|(holding, _)| holding == group))
            })
        };
        let mut held = (0..words.len()).filter(|&at| holds(&words[at])).peekable();
        if held.peek().is_some() {
            why.push(Why::Text { words: quote(&mut held) });
        }
        why
    }
}

/// Ranks the groups for the words of a request.
pub(super) fn rank(index: &Index<'_>, words: &[Word]) -> Ranking {
    let meant = meant(index, words);
    let covered = text::scores(index, words);
    let (topics, by_topic) = topic_scores(index, &meant);
    let mut scores: Vec<(u32, f32)> = Vec::new();
    for (group, (&topic, &text)) in (0..).zip(topics.iter().zip(&covered)) {
        if topic > 0.0 || text >= TEXT_THRESHOLD {
            let score = (TOPIC * topic + TEXT * text) * openness(index, group);
            scores.push((group, score));
        }
    }
    scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let best = scores.first().map_or(0.0, |&(_, score)| score);
    scores.retain(|&(_, score)| score >= best * RELATIVE_THRESHOLD);
    Ranking { scores, meant, by_topic }
}

/// Per group, how well it fits the concepts meant, and which of them fits best.
fn topic_scores(index: &Index<'_>, meant: &[Meant]) -> (Vec<f32>, BTreeMap<u32, usize>) {
    let mut scores = vec![0.0_f32; index.len() as usize];
    let mut by_topic = BTreeMap::new();
    let best = meant.first().map_or(0.0, |meant| meant.score);
    for (at, meant) in meant.iter().enumerate() {
        // How surely the concept is meant, relative to the others and, for faint hints, absolutely.
        let sure = meant.score / best * best.min(1.0);
        for (concept, factor) in neighbourhood(index, meant.concept) {
            let Some(concept) = index.concept(concept) else { continue };
            for (group, fit) in concept.groups() {
                let score = sure * factor * f32::from(fit) / 255.0;
                let Some(slot) = scores.get_mut(group as usize) else { continue };
                if score > *slot {
                    // A second concept that fits adds a little.
                    *slot = score + SECOND * *slot;
                    by_topic.insert(group, at);
                } else {
                    *slot += SECOND * score;
                }
            }
        }
    }
    (scores, by_topic)
}

/// A concept and those around it, with what they take over.
fn neighbourhood(index: &Index<'_>, number: u16) -> Vec<(u16, f32)> {
    let Some(concept) = index.concept(number) else { return Vec::new() };
    let mut around = vec![(number, 1.0)];
    around.extend(index.concepts.narrower(number).map(|narrower| (narrower, NARROWER)));
    around.extend(concept.broader().into_iter().map(|broader| (broader, BROADER)));
    around.extend(concept.related().into_iter().map(|related| (related, RELATED)));
    around
}

fn openness(index: &Index<'_>, group: u32) -> f32 {
    match index.group(crate::GroupId(group)).map(|group| group.status()) {
        Some(Status::Full) => FULL,
        Some(Status::Paused) => PAUSED,
        _ => 1.0,
    }
}
