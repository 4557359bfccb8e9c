//! The dictionary of the catalogue's own words: from keys to the groups that hold them.

use super::spelling::{Automaton, Lexicon};
use crate::OpenError;
use crate::format::postings::Postings;
use crate::format::{Reader, Sections, tag};
use fst::{IntoStreamer, Map, Streamer};

/// FST of keys and the entries they lead to.
pub(crate) struct Dictionary<'b> {
    terms: Map<&'b [u8]>,
    entries: &'b [u8],
    groups: u32,
}

/// Where an entry begins; identifies a key within one index.
pub(crate) type Entry = u32;

impl Lexicon for Dictionary<'_> {
    fn exact(&self, key: &str) -> Option<u32> {
        self.terms.get(key).map(|entry| entry as Entry)
    }

    fn beginning_with(&self, prefix: &str, found: &mut dyn FnMut(&[u8], u32) -> bool) {
        let automaton = Automaton::new(prefix, 0, true);
        let mut stream = self.terms.search_with_state(&automaton).into_stream();
        while let Some((key, entry, _)) = stream.next() {
            if !found(key, entry as Entry) {
                break;
            }
        }
    }

    fn accepted_by(&self, automaton: &Automaton, found: &mut dyn FnMut(&[u8], u32, u8)) {
        let mut stream = self.terms.search_with_state(automaton).into_stream();
        while let Some((key, entry, state)) = stream.next() {
            if let Some(distance) = automaton.distance(&state) {
                found(key, entry as Entry, distance);
            }
        }
    }
}

impl<'b> Dictionary<'b> {
    pub(crate) fn read(sections: &Sections<'b>, groups: u32) -> Result<Self, OpenError> {
        let terms = Map::new(sections.require(tag::TERMS)?)
            .map_err(|_| OpenError::Section { tag: tag::TERMS })?;
        Ok(Self {
            terms,
            entries: sections.require(tag::POSTINGS)?,
            groups,
        })
    }

    /// What is known about a key.
    pub(crate) fn term(&self, entry: Entry) -> Option<Term<'b>> {
        let mut reader = Reader::new(self.entries.get(entry as usize..)?);
        let postings = Postings::read(&mut reader, self.groups)?;
        let fields = reader.take(postings.len() as usize)?;
        Some(Term { postings, fields })
    }
}

/// An entry of the dictionary.
#[derive(Clone, Copy)]
pub(crate) struct Term<'b> {
    postings: Postings<'b>,
    fields: &'b [u8],
}

impl Term<'_> {
    /// Number of groups whose entry holds the key.
    pub(crate) const fn groups(&self) -> u32 {
        self.postings.len()
    }

    /// The groups whose entry holds the key, and where.
    pub(crate) fn postings(&self) -> impl Iterator<Item = (u32, Fields)> + '_ {
        self.postings
            .iter()
            .zip(self.fields.iter().map(|&fields| Fields(fields)))
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
