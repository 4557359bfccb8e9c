//! Request -> words -> concepts and texts -> ranking -> explained hits.
//!
//! ```text
//! words       what is typed, word by word, each with the dictionary keys it may mean
//! concepts    topics that the words point to
//! text        BM25F over the words of the catalogue's own entries
//! rank        both together with role, place and openness: the order of the groups
//! facets      filters and their counts
//! highlight   which words of a text to mark
//! ```

mod answer;
mod concepts;
mod facets;
mod highlight;
mod rank;
mod request;
mod text;
mod words;

pub use answer::{Answer, FacetCount, Hit, Intent, Why};
pub use highlight::Highlighter;
pub use request::{Filters, Request};

use crate::format::Bitset;
use crate::index::Index;
use crate::model::GroupId;
use rank::Ranking;

impl Index<'_> {
    /// The concepts that a text points to, best first, with how surely: 1 for a single name of a concept.
    pub fn concepts_of(&self, text: &str) -> Vec<(u16, f32)> {
        let words = words::read(self, text);
        concepts::meant(self, &words).iter().map(|meant| (meant.concept, meant.score)).collect()
    }

    /// Answers a request: the same request on the same index gives the same answer.
    ///
    /// # Complexity
    /// Linear in the posting lists of the words typed and, for the counts, in those of the facets.
    pub fn search(&self, request: &Request<'_>) -> Answer {
        let words = words::read(self, request.text);
        let asked = words.iter().any(|word| !word.function);
        let ranking = if asked { rank::rank(self, &words) } else { Ranking::all(self) };
        let mut matching = Bitset::empty(self.len());
        ranking.scores.iter().for_each(|&(group, _)| matching.insert(group));
        let (allowed, counts) = facets::apply(self, &request.filters, &matching);
        let passing: Vec<(u32, f32)> =
            ranking.scores.iter().copied().filter(|&(group, _)| allowed.contains(group)).collect();
        let hits = passing.iter().skip(request.offset).take(request.limit).map(|&(group, score)| Hit {
            group: GroupId(group),
            score,
            why: ranking.why(self, &words, request.text, group),
        });
        Answer {
            crisis: false,
            total: passing.len(),
            hits: hits.collect(),
            counts,
            highlighter: Highlighter::new(&words),
            intent: ranking.intent(self),
        }
    }
}
