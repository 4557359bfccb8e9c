//! The dictionary: from keys to what is known about them, exactly, by beginning, and by similar spelling.

use crate::OpenError;
use crate::format::postings::Postings;
use crate::format::{Reader, Sections, tag};
use fst::automaton::{Automaton, Str};
use fst::{IntoStreamer, Map, Streamer};
use levenshtein_automata::{Distance, LevenshteinAutomatonBuilder};
use std::sync::OnceLock;

/// Greatest edit distance that is searched.
pub(crate) const MOST_TYPOS: u8 = 2;

/// FST of keys and the entries they lead to.
pub(crate) struct Dictionary<'b> {
    terms: Map<&'b [u8]>,
    entries: &'b [u8],
    groups: u32,
    /// Whether entries go on with weights of concepts.
    weighted: bool,
    /// Builders of Levenshtein automata for distance 1 and 2, made when first needed.
    automata: [OnceLock<LevenshteinAutomatonBuilder>; MOST_TYPOS as usize],
}

/// Where an entry begins; identifies a key within one index.
pub(crate) type Entry = u32;

impl<'b> Dictionary<'b> {
    pub(crate) fn read(sections: &Sections<'b>, groups: u32, weighted: bool) -> Result<Self, OpenError> {
        let terms = Map::new(sections.require(tag::TERMS)?)
            .map_err(|_| OpenError::Section { tag: tag::TERMS })?;
        Ok(Self {
            terms,
            entries: sections.require(tag::POSTINGS)?,
            groups,
            weighted,
            automata: [const { OnceLock::new() }; MOST_TYPOS as usize],
        })
    }

    /// The entry of exactly this key.
    pub(crate) fn exact(&self, key: &str) -> Option<Entry> {
        self.terms.get(key).map(|entry| entry as Entry)
    }

    /// Calls `found` with every key that begins with `prefix`, in order, until it returns `false`.
    pub(crate) fn beginning_with(&self, prefix: &str, mut found: impl FnMut(&[u8], Entry) -> bool) {
        let mut stream = self.terms.search(Str::new(prefix).starts_with()).into_stream();
        while let Some((key, entry)) = stream.next() {
            if !found(key, entry as Entry) {
                break;
            }
        }
    }

    /// Calls `found` with every key within `distance` edits of `key` (insertion, deletion, substitution,
    /// transposition of neighbours), its entry and its distance; with `prefix`, keys that begin so.
    ///
    /// # Complexity
    /// Bounded by the part of the FST within reach, not by the number of keys.
    pub(crate) fn similar(
        &self,
        key: &str,
        distance: u8,
        prefix: bool,
        mut found: impl FnMut(&[u8], Entry, u8),
    ) {
        let distance = distance.clamp(1, MOST_TYPOS);
        let builder = self.automata[usize::from(distance) - 1]
            .get_or_init(|| LevenshteinAutomatonBuilder::new(distance, true));
        let dfa = if prefix { builder.build_prefix_dfa(key) } else { builder.build_dfa(key) };
        let mut stream = self.terms.search_with_state(&dfa).into_stream();
        while let Some((key, entry, state)) = stream.next() {
            if let Distance::Exact(distance) = dfa.distance(state) {
                found(key, entry as Entry, distance);
            }
        }
    }

    /// What is known about a key.
    pub(crate) fn term(&self, entry: Entry) -> Option<Term<'b>> {
        let mut reader = Reader::new(self.entries.get(entry as usize..)?);
        let postings = Postings::read(&mut reader, self.groups)?;
        let fields = reader.take(postings.len() as usize)?;
        let concepts = if self.weighted { reader.varint()? } else { 0 };
        Some(Term { postings, fields, concepts, weights: reader })
    }
}

/// An entry of the dictionary.
#[derive(Clone, Copy)]
pub(crate) struct Term<'b> {
    postings: Postings<'b>,
    fields: &'b [u8],
    concepts: u32,
    weights: Reader<'b>,
}

impl Term<'_> {
    /// Number of groups whose entry holds the key.
    pub(crate) const fn groups(&self) -> u32 {
        self.postings.len()
    }

    /// The groups whose entry holds the key, and where.
    pub(crate) fn postings(&self) -> impl Iterator<Item = (u32, Fields)> + '_ {
        self.postings.iter().zip(self.fields.iter().map(|&fields| Fields(fields)))
    }

    /// The concepts that the key points to, ascending, with their weights in 1/255.
    pub(crate) fn concepts(&self) -> impl Iterator<Item = (u16, u8)> + '_ {
        let mut reader = self.weights;
        let mut next = 0;
        (0..self.concepts).map_while(move |_| {
            let concept = u16::try_from(reader.varint()?).ok()?.checked_add(next)?;
            next = concept.checked_add(1)?;
            Some((concept, reader.u8()?))
        })
    }

    /// Whether the key points to any concept.
    pub(crate) const fn has_concepts(&self) -> bool {
        self.concepts > 0
    }
}

/// How often a key stands in the fields of one group, each capped at 3.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fields(pub(crate) u8);

impl Fields {
    pub(crate) const NAME: u8 = 0;
    pub(crate) const TOPICS: u8 = 1;
    pub(crate) const DESCRIPTION: u8 = 2;
    pub(crate) const PLACE: u8 = 3;

    /// Occurrences in a field, 0 to 3.
    pub(crate) const fn count(self, field: u8) -> u8 {
        self.0 >> (field * 2) & 3
    }

    /// Counts one more occurrence.
    #[cfg(feature = "write")]
    pub(crate) const fn add(&mut self, field: u8) {
        if self.count(field) < 3 {
            self.0 += 1 << (field * 2);
        }
    }
}
