//! Levenshtein automata, for both dictionaries.

use levenshtein_automata::{DFA, LevenshteinAutomatonBuilder};
use std::sync::OnceLock;

/// Greatest edit distance that is searched.
pub(crate) const MOST_TYPOS: u8 = 2;

/// Builders of automata for distance 1 and 2, made when first needed.
pub(crate) struct Spelling([OnceLock<LevenshteinAutomatonBuilder>; MOST_TYPOS as usize]);

impl Spelling {
    pub(crate) const fn new() -> Self {
        Self([const { OnceLock::new() }; MOST_TYPOS as usize])
    }

    /// Makes a builder that is missing; whether there was one.
    pub(super) fn prepare(&self) -> bool {
        let missing = |distance: &u8| self.0[usize::from(*distance) - 1].get().is_none();
        let next = (1..=MOST_TYPOS).find(missing);
        next.map(|distance| self.builder(distance)).is_some()
    }

    fn builder(&self, distance: u8) -> &LevenshteinAutomatonBuilder {
        self.0[usize::from(distance) - 1]
            .get_or_init(|| LevenshteinAutomatonBuilder::new(distance, true))
    }

    /// Accepts what is within `distance` edits of `key`: insertions, deletions, substitutions and
    /// transpositions of neighbours; with `prefix`, also what begins so.
    pub(crate) fn automaton(&self, key: &str, distance: u8, prefix: bool) -> DFA {
        let distance = distance.clamp(1, MOST_TYPOS);
        let builder = self.builder(distance);
        if prefix {
            builder.build_prefix_dfa(key)
        } else {
            builder.build_dfa(key)
        }
    }
}

/// A sorted set of keys, each with a number. Used as a trait object, since two copies of everything that
/// looks words up would cost visitors some kilobytes.
pub(crate) trait Lexicon {
    /// The number of exactly this key.
    fn exact(&self, key: &str) -> Option<u32>;

    /// Calls `found` with every key that begins with `prefix`, in order, until it returns `false`.
    fn beginning_with(&self, prefix: &str, found: &mut dyn FnMut(&[u8], u32) -> bool);

    /// Calls `found` with every key that the automaton accepts, in order, with its distance.
    fn accepted_by(&self, automaton: &DFA, found: &mut dyn FnMut(&[u8], u32, u8));
}
