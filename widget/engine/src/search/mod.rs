//! Request -> words -> concepts and texts -> ranking -> explained hits.
//!
//! ```text
//! words       what is typed, word by word, each with the dictionary keys it may mean
//! concepts    topics that the words point to
//! text        BM25F over the words of the catalogue's own entries
//! names       entries that are asked for by their names
//! context     place, role, form, days, audience, language: factors on the score
//! places      the places of the catalogue
//! rank        concepts and texts together, times the context: the order of the groups
//! variety     groups on what else may be meant, brought forward
//! facets      filters and their counts
//! alternatives what else may help where few groups fit
//! sort        by fit, distance or next meeting
//! suggest     topics, places and groups for what is being typed
//! highlight   which words of a text to mark
//! ```

mod alternatives;
mod answer;
mod concepts;
mod context;
mod facets;
mod highlight;
mod kin;
mod lookup;
mod names;
mod order;
mod places;
mod rank;
mod request;
mod respell;
mod sort;
mod suggest;
mod text;
mod variety;
mod words;

pub use answer::{Alternative, Answer, FacetCount, Hit, Intent, RADII, Reason, Why};
pub use highlight::Highlighter;
pub use request::{Filters, Request};
pub use sort::Sort;
pub use suggest::{Suggested, Suggestion};

use crate::format::Bitset;
use crate::index::Index;
use crate::model::{FacetKind, GroupId};
use crate::understand::SlotKind;
use context::Context;

impl Index<'_> {
    /// The concepts that a text points to, best first, with how surely: 1 for a single name of a concept.
    pub fn concepts_of(&self, text: &str) -> Vec<(u16, f32)> {
        let words = words::read(self, text, &|_| 1.0);
        concepts::meant(self, &words)
            .iter()
            .map(|meant| (meant.concept, meant.score))
            .collect()
    }

    /// The keys of the thesaurus that the words of a text are read as, each once; `None` where one of them is known
    /// as none.
    #[cfg(feature = "write")]
    pub fn keys_of(&self, text: &str) -> Option<std::collections::BTreeSet<String>> {
        let words = words::read(self, text, &|_| 1.0);
        let telling = words.iter().filter(|word| !word.function);
        let key = |word: &words::Word| Some(word.terms.first()?.key.clone());
        telling.map(key).collect()
    }

    /// Answers a request: the same request on the same index gives the same answer.
    ///
    /// # Complexity
    /// Linear in the posting lists of the words typed and, for the counts, in those of the facets.
    pub fn search(&self, request: &Request<'_>) -> Answer {
        let context = Context::read(self, request);
        let mut words = words::read(self, request.text, &|byte| context.weight(byte));
        if request.ignored.contains(SlotKind::Place) {
            let places = context.slots.spans_of(SlotKind::Place);
            words::name_topics(self, request.text, &mut words, &places);
        }
        // What the visitor took out does not name a group either.
        let counts = |byte| {
            let mut spans = context.slots.spans.iter();
            !spans.any(|(kind, span)| request.ignored.contains(*kind) && span.contains(&byte))
        };
        let typed = names::keys(request.text, &counts);
        let mut ranking = rank::rank(self, &words, &typed, context);
        // Signs alone name nothing that a group could fit.
        if !request.text.trim().is_empty() && !request.text.contains(char::is_alphanumeric) {
            ranking.scores.clear();
        }
        let mut matching = Bitset::empty(self.len());
        ranking
            .scores
            .iter()
            .for_each(|&(group, _)| matching.insert(group));
        let radius = request.within.filter(|_| ranking.context.near.is_some());
        let around = self.around(&ranking, radius);
        matching.intersect(&around);
        let (mut allowed, beyond, counts) = facets::apply(self, &request.filters, &matching);
        let mut within = [0; RADII.len()];
        let mut passing: Vec<(u32, f32)> = Vec::new();
        let mut anywhere = Vec::new();
        for &(group, score) in &ranking.scores {
            if !allowed.contains(group) {
                continue;
            }
            anywhere.push(GroupId(group));
            if let Some(distance) = ranking.distance(self, group) {
                for (count, radius) in within.iter_mut().zip(RADII) {
                    *count += u32::from(distance <= radius as f32);
                }
            }
            if around.contains(group) {
                passing.push((group, score));
            }
        }
        allowed.intersect(&around);
        let filtered = radius.is_some()
            || request
                .filters
                .iter()
                .any(|(kind, _)| kind == FacetKind::District);
        let (fitting, alternatives) = alternatives::Search {
            index: self,
            ranking: &ranking,
            allowed: &allowed,
            free: beyond,
            found: Vec::new(),
        }
        .run(&words, &passing, filtered);
        request.order.apply(self, &ranking, &mut passing);
        let hits =
            passing
                .iter()
                .skip(request.offset)
                .take(request.limit)
                .map(|&(group, score)| Hit {
                    group: GroupId(group),
                    score,
                    distance: ranking.distance(self, group),
                    why: ranking.why(self, &words, request.text, group),
                });
        Answer {
            crisis: self.is_alarming(request.text),
            total: passing.len(),
            fitting,
            alternatives,
            near: ranking.context.near.clone(),
            within,
            hits: hits.collect(),
            anywhere,
            counts,
            highlighter: Highlighter::new(&words),
            intent: ranking.intent(self),
        }
    }

    /// The groups that meet within so many kilometres of where distances count from; all of them without a
    /// limit.
    fn around(&self, ranking: &rank::Ranking, radius: Option<u32>) -> Bitset {
        let Some(radius) = radius else {
            return Bitset::full(self.len());
        };
        let mut around = Bitset::empty(self.len());
        for group in 0..self.len() {
            if ranking
                .distance(self, group)
                .is_some_and(|distance| distance <= radius as f32)
            {
                around.insert(group);
            }
        }
        around
    }
}
