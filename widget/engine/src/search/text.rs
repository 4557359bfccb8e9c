//! BM25F (Robertson, Zaragoza & Taylor 2004, "Simple BM25 extension to multiple weighted fields") over
//! name, topics, description and place.

use super::words::{Word, holdable};
use crate::analysis::{is_function_word, tokens};
use crate::index::{Fields, Index, Lexicon};

/// Weight of the fields name, topics, description, place, in the order of [`Fields`].
const BOOSTS: [f32; 4] = [3.0, 4.0, 1.0, 1.5];
/// Saturation of the weighted term frequency.
const K1: f32 = 1.2;
/// Length normalisation of the description; the other fields are short and not normalised.
const B: f32 = 0.5;
/// What a word that no entry holds takes from the share of the request that is covered.
const UNKNOWN: f32 = 1.0;

/// The score of every group: the share of the request's weight that the entry covers, 0 to 1.
pub(super) fn scores(index: &Index<'_>, words: &[Word]) -> Vec<f32> {
    let groups = index.len() as usize;
    let mut scores = vec![0.0; groups];
    let mut best = vec![0.0_f32; groups];
    let mut touched: Vec<u32> = Vec::new();
    let mut attainable = 0.0;
    let average = index.groups.average_length();
    let rarest = idf(index.len(), 1);
    for word in holdable(words) {
        let mut weight = 0.0_f32;
        for matched in &word.texts {
            let Some(term) = index.dictionary.term(matched.number) else {
                continue;
            };
            let idf = idf(index.len(), term.groups());
            weight = weight.max(idf);
            for (group, fields) in term.postings() {
                let score =
                    word.weight * matched.quality * idf * saturated(index, group, fields, average);
                let slot = &mut best[group as usize];
                if *slot == 0.0 {
                    touched.push(group);
                }
                *slot = slot.max(score);
            }
        }
        attainable += word.weight
            * if weight > 0.0 {
                weight
            } else {
                rarest * UNKNOWN
            };
        for group in touched.drain(..) {
            scores[group as usize] += best[group as usize];
            best[group as usize] = 0.0;
        }
    }
    if attainable > 0.0 {
        scores.iter_mut().for_each(|score| *score /= attainable);
    }
    scores
}

/// The groups whose name or topics hold a word of a text.
pub(super) fn groups_on(index: &Index<'_>, text: &str) -> Vec<u32> {
    let mut groups = Vec::new();
    for token in tokens(text).filter(|token| !is_function_word(&token.folded)) {
        let Some(term) = index
            .dictionary
            .exact(&token.key())
            .and_then(|term| index.dictionary.term(term))
        else {
            continue;
        };
        let on = |fields: Fields| fields.count(Fields::NAME) + fields.count(Fields::TOPICS) > 0;
        groups.extend(
            term.postings()
                .filter(|&(_, fields)| on(fields))
                .map(|(group, _)| group),
        );
    }
    groups
}

/// Inverse document frequency as in BM25, never negative.
fn idf(groups: u32, holding: u32) -> f32 {
    let (groups, holding) = (groups as f32, holding as f32);
    (1.0 + (groups - holding + 0.5) / (holding + 0.5)).ln()
}

/// The saturated term frequency, 0 to 1.
fn saturated(index: &Index<'_>, group: u32, fields: Fields, average: f32) -> f32 {
    let length = 1.0 - B + B * index.groups.length(group) as f32 / average;
    let mut frequency = 0.0;
    for (field, boost) in (0..).zip(BOOSTS) {
        let normalised = if field == Fields::DESCRIPTION {
            length.max(0.1)
        } else {
            1.0
        };
        frequency += boost * f32::from(fields.count(field)) / normalised;
    }
    frequency * (1.0 + K1) / (frequency + K1) / (1.0 + K1)
}
