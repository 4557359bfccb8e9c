//! The order of the groups.
//!
//! ```text
//! score = (TOPIC * fit to the concepts meant + TEXT * share of the request that the entry's text covers)
//!         * factors of the context (place, form, days, language, audience, role, openness)
//!         + NAMED * likeness of the request and the entry's name
//! ```
//! Ties go to the smaller group number, so that the order is stable. What is meant most surely comes first where
//! it is about as good, and groups on what else may be meant do not wait behind all groups on it, see [`variety`].

use super::concepts::{Meant, meant};
use super::context::{self, Context};
use super::order::sort_scored;
use super::words::Word;
use super::{Intent, Why, kin, names, text, variety};
use crate::index::Index;
use crate::model::GroupId;
use crate::understand::Kin;
use std::ops::Range;

/// Weight of the concepts, and of the text.
const TOPIC: f32 = 1.0;
const TEXT: f32 = 0.9;
/// What an entry gains that is asked for by its name.
const NAMED: f32 = 0.55;
/// What a wider, a narrower and a neighbouring concept takes over from the one that is meant.
const BROADER: f32 = 0.4;
const NARROWER: f32 = 0.45;
const RELATED: f32 = 0.2;
/// What a second concept that fits adds.
const SECOND: f32 = 0.05;
/// Groups below this share of the best score are left out.
const RELATIVE_THRESHOLD: f32 = 0.5;
/// Where only the text matches: the least share that must be covered.
const TEXT_THRESHOLD: f32 = 0.3;
/// Share of the request from which on an entry says what was asked for, whatever its topics.
const SAYS_IT: f32 = 0.6;
/// Score of every group where only the context is asked for.
const CONTEXT_ONLY: f32 = 0.5;
/// What a neighbouring topic for relatives takes over where a relative asks.
const KIN: f32 = 0.5;

/// Scored groups, best first.
pub(super) struct Ranking {
    pub(super) scores: Vec<(u32, f32)>,
    pub(super) meant: Vec<Meant>,
    pub(super) context: Context,
    /// Per group, the meant concept that fits best: its position in `meant` plus 1, or 0.
    by_topic: Vec<u8>,
    /// Per group, the share of the request that its text covers; empty where nothing was asked for.
    covered: Vec<f32>,
}

impl Ranking {
    /// Whether an entry holds most of what was typed.
    pub(super) fn says_it(&self, group: u32) -> bool {
        self.covered
            .get(group as usize)
            .is_some_and(|&share| share >= SAYS_IT)
    }

    pub(super) fn intent(&self, index: &Index<'_>) -> Intent {
        let id = |meant: &Meant| index.concept(meant.concept).map(|concept| concept.id());
        context::intent(
            &self.context.slots,
            self.meant.iter().filter_map(id).collect(),
        )
    }

    /// Kilometres from the place asked for to a group.
    pub(super) fn distance(&self, index: &Index<'_>, group: u32) -> Option<f32> {
        self.context.distance(index, group)
    }

    /// Why a group is among the hits.
    pub(super) fn why(
        &self,
        index: &Index<'_>,
        words: &[Word],
        text: &str,
        group: u32,
    ) -> Vec<Why> {
        let quote = |at: &mut dyn Iterator<Item = usize>| {
            let mut ranges: Vec<Range<usize>> = Vec::new();
            for range in at.map(|at| words[at].range.clone()) {
                // Two words joined take the place of each.
                match ranges.last_mut() {
                    Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                    _ => ranges.push(range),
                }
            }
            let quoted: Vec<&str> = ranges
                .into_iter()
                .filter_map(|range| text.get(range))
                .collect();
            quoted.join(" … ")
        };
        let mut why = Vec::new();
        if let Some(meant) = self
            .by_topic
            .get(group as usize)
            .and_then(|&at| self.meant.get(usize::from(at).checked_sub(1)?))
            && let Some(concept) = index.concept(meant.concept)
        {
            let words = quote(&mut meant.words.iter().copied());
            why.push(Why::Topic {
                label: concept.label().to_owned(),
                words,
            });
        }
        if let Some(name) = index
            .group(GroupId(group))
            .and_then(|group| self.context.place_fits(&group))
        {
            why.push(Why::Place {
                name: name.to_owned(),
            });
        }
        let holds = |word: &Word| {
            word.texts.iter().any(|matched| {
                index
                    .dictionary
                    .term(matched.number)
                    .and_then(|term| term.postings().find(|&(holding, _)| holding >= group))
                    .is_some_and(|(holding, _)| holding == group)
            })
        };
        let mut held = (0..words.len()).filter(|&at| holds(&words[at])).peekable();
        if held.peek().is_some() {
            why.push(Why::Text {
                words: quote(&mut held),
            });
        }
        why
    }
}

/// Ranks the groups for the words of a request, for its keys and its context; without either, all in their order.
pub(super) fn rank(
    index: &Index<'_>,
    words: &[Word],
    typed: &[String],
    context: Context,
) -> Ranking {
    let asked = words
        .iter()
        .any(|word| !word.function || !word.terms.is_empty());
    let mut meant = meant(index, words);
    let asking = context.for_kin().then_some(&context.slots.kin[..]);
    if let Some(ill) = asking {
        kin::weigh(index, &mut meant, ill);
    }
    let (topics, by_topic) = topic_scores(index, &meant, asking);
    let covered = if asked {
        text::scores(index, words)
    } else {
        Vec::new()
    };
    // Of what the thesaurus knows no topic for, an entry must hold the most.
    let least = if meant.is_empty() && index.concepts.len() > 0 {
        SAYS_IT
    } else {
        TEXT_THRESHOLD
    };
    let sure = meant.first().map_or(0.0, |meant| meant.score.min(1.0));
    let says_something = context.says_something();
    let mut scores: Vec<(u32, f32)> = Vec::new();
    for number in 0..index.len() {
        let topic = topics[number as usize];
        let text = covered.get(number as usize).copied().unwrap_or(0.0);
        let score = match asked {
            true if topic > 0.0 || text >= least => {
                // What an entry on none of the topics says counts less, the more surely these are meant.
                TOPIC * topic + TEXT * text * (1.0 - (sure - topic).max(0.0))
            }
            true => continue,
            false if says_something => CONTEXT_ONLY,
            false => 0.0,
        };
        let factor = index
            .group(GroupId(number))
            .map_or(1.0, |group| context.factor(index, number, &group));
        scores.push((number, score * factor));
    }
    for (group, alike) in names::named(index, words, typed) {
        if let Ok(at) = scores.binary_search_by_key(&group, |&(group, _)| group) {
            scores[at].1 += NAMED * alike;
        }
    }
    if asked || says_something {
        sort_scored(&mut scores);
        let best = scores.first().map_or(0.0, |&(_, score)| score);
        scores.retain(|&(_, score)| score >= best * RELATIVE_THRESHOLD);
        variety::bring_forward(&mut scores, &by_topic, &meant);
    }
    Ranking {
        scores,
        meant,
        context,
        by_topic,
        covered,
    }
}

/// Per group, how well it fits the concepts meant, and which of them fits best.
fn topic_scores(index: &Index<'_>, meant: &[Meant], ill: Option<&[Kin]>) -> (Vec<f32>, Vec<u8>) {
    let mut scores = vec![0.0_f32; index.len() as usize];
    let mut by_topic = vec![0; index.len() as usize];
    let best = meant.first().map_or(0.0, |meant| meant.score);
    for (at, meant) in (1u8..).zip(meant) {
        // How surely the concept is meant, relative to the others and, for faint hints, absolutely.
        let sure = meant.score / best * best.min(1.0);
        for (concept, factor) in neighbourhood(index, meant.concept, ill) {
            let Some(concept) = index.concept(concept) else {
                continue;
            };
            for (group, fit) in concept.groups() {
                let score = sure * factor * f32::from(fit) / 255.0;
                let Some(slot) = scores.get_mut(group as usize) else {
                    continue;
                };
                if score > *slot {
                    // A second concept that fits adds a little.
                    *slot = score + SECOND * *slot;
                    by_topic[group as usize] = at;
                } else {
                    *slot += SECOND * score;
                }
            }
        }
    }
    (scores, by_topic)
}

/// A concept and those around it, with what they take over.
fn neighbourhood(index: &Index<'_>, number: u16, ill: Option<&[Kin]>) -> Vec<(u16, f32)> {
    let Some(concept) = index.concept(number) else {
        return Vec::new();
    };
    let mut around = vec![(number, 1.0)];
    around.extend(
        index
            .concepts
            .narrower(number)
            .map(|narrower| (narrower, NARROWER)),
    );
    around.extend(
        concept
            .broader()
            .into_iter()
            .map(|broader| (broader, BROADER)),
    );
    let related = concept.related().into_iter();
    around.extend(related.map(|number| {
        (
            number,
            if ill.is_some_and(|ill| kin::is_for(index, number, ill)) {
                KIN
            } else {
                RELATED
            },
        )
    }));
    around
}
