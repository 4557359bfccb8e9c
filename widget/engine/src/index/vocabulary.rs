//! The vocabulary of the thesaurus: its keys, and the concepts that each points to.
//!
//! Keys are front-coded, not an FST as those of the catalogue are: shipped, that is less than half the
//! bytes (measured: 2.6 against 5.5 a key after gzip), and what it costs, reading along the keys for
//! typing errors, is a fraction of a millisecond. Everything that compresses alike stands together.
//!
//! ```text
//! number of keys u32 | length u32 of each of the first four streams
//! lengths   per key: letters shared with the key before * 16 + letters of its own; 0xff and two bytes
//!           where either exceeds 14; the first key of a block shares none
//! letters   the letters of their own
//! counts    per key: number of concepts u8
//! concepts  per concept of a key, ascending: varint of its distance to the one before, minus 1
//! weights   for each of these: weight in 1/7
//! ```

use super::spelling::Lexicon;
use crate::format::Reader;
use levenshtein_automata::{DFA, Distance, SINK_STATE};

/// Keys of a block: one of so many begins afresh, and where it stands in the streams is found once, when the
/// index is opened.
pub(crate) const BLOCK: u32 = 128;
/// Greatest weight.
pub(crate) const FULL_WEIGHT: u8 = 7;

/// The vocabulary in place.
#[derive(Default)]
pub(crate) struct Vocabulary<'b> {
    keys: u32,
    blocks: Vec<Block>,
    lengths: &'b [u8],
    letters: &'b [u8],
    counts: &'b [u8],
    concepts: &'b [u8],
    weights: &'b [u8],
}

impl<'b> Vocabulary<'b> {
    pub(crate) fn read(bytes: &'b [u8]) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        let keys = reader.u32()?;
        let mut len = || reader.u32().map(|len| len as usize);
        let (lengths, letters, counts, concepts) = (len()?, len()?, len()?, len()?);
        let mut vocabulary = Self {
            keys,
            blocks: Vec::new(),
            lengths: reader.take(lengths)?,
            letters: reader.take(letters)?,
            counts: reader.take(counts)?,
            concepts: reader.take(concepts)?,
            weights: reader.rest(),
        };
        vocabulary.blocks = vocabulary.find_blocks()?;
        Some(vocabulary)
    }

    /// Reads along the streams once.
    fn find_blocks(&self) -> Option<Vec<Block>> {
        let (mut lengths, mut concepts) = (Reader::new(self.lengths), Reader::new(self.concepts));
        let mut blocks = Vec::new();
        let mut at = Block::default();
        for (n, &count) in (0..self.keys).zip(self.counts) {
            if n.is_multiple_of(BLOCK) {
                at.lengths = self.lengths.len() - lengths.rest().len();
                at.concepts = self.concepts.len() - concepts.rest().len();
                blocks.push(at);
            }
            at.letters += usize::from(shared_and_own(&mut lengths)?.1);
            at.weights += usize::from(count);
            for _ in 0..count {
                concepts.varint()?;
            }
        }
        Some(blocks)
    }

    /// The concepts that a key points to, ascending, with weights of 0 to 1.
    pub(crate) fn concepts(&self, key: u32) -> impl Iterator<Item = (u16, f32)> + '_ {
        let first = key - key % BLOCK;
        let count = |n: u32| u32::from(self.counts.get(n as usize).copied().unwrap_or(0));
        let before = (first..key).map(count).sum::<u32>();
        let block = self.block(key / BLOCK).unwrap_or_default();
        let mut concepts = Reader::new(self.concepts.get(block.concepts..).unwrap_or_default());
        for _ in 0..before {
            concepts.varint();
        }
        let weights = self
            .weights
            .get(block.weights + before as usize..)
            .unwrap_or_default();
        let mut next = 0u32;
        weights
            .iter()
            .take(count(key) as usize)
            .map_while(move |&weight| {
                let concept = next.checked_add(concepts.varint()?)?;
                next = concept.checked_add(1)?;
                Some((
                    u16::try_from(concept).ok()?,
                    f32::from(weight) / f32::from(FULL_WEIGHT),
                ))
            })
    }

    fn block(&self, number: u32) -> Option<Block> {
        self.blocks.get(number as usize).copied()
    }

    /// Reads along the keys from the beginning of a block.
    fn cursor_at(&self, number: u32) -> Option<Cursor<'b>> {
        let Block {
            lengths, letters, ..
        } = self.block(number)?;
        Some(Cursor {
            lengths: Reader::new(self.lengths.get(lengths..)?),
            letters: Reader::new(self.letters.get(letters..)?),
            key: Vec::new(),
            next: number * BLOCK,
            keys: self.keys,
        })
    }

    /// The last block whose first key is not behind `key`.
    fn block_of(&self, key: &[u8]) -> Option<Cursor<'b>> {
        let (mut low, mut high) = (0, self.keys.div_ceil(BLOCK));
        while low + 1 < high {
            let middle = (low + high) / 2;
            let mut cursor = self.cursor_at(middle)?;
            cursor.advance()?;
            if cursor.key.as_slice() <= key {
                low = middle
            } else {
                high = middle
            }
        }
        self.cursor_at(low)
    }
}

/// Where a block begins in the streams.
#[derive(Clone, Copy, Default)]
struct Block {
    lengths: usize,
    letters: usize,
    concepts: usize,
    weights: usize,
}

/// How many letters a key shares with the one before, and how many are its own.
fn shared_and_own(lengths: &mut Reader<'_>) -> Option<(u8, u8)> {
    Some(match lengths.u8()? {
        0xff => (lengths.u8()?, lengths.u8()?),
        packed => (packed >> 4, packed & 15),
    })
}

/// Reads along the keys.
struct Cursor<'b> {
    lengths: Reader<'b>,
    letters: Reader<'b>,
    key: Vec<u8>,
    next: u32,
    keys: u32,
}

impl Cursor<'_> {
    /// Reads the next key into `self.key`; its number and how many letters it shares with the one before.
    fn advance(&mut self) -> Option<(u32, usize)> {
        if self.next == self.keys {
            return None;
        }
        let (shared, own) = shared_and_own(&mut self.lengths)?;
        let shared = usize::from(shared).min(self.key.len());
        self.key.truncate(shared);
        self.key.extend_from_slice(self.letters.take(own.into())?);
        self.next += 1;
        Some((self.next - 1, shared))
    }
}

impl Lexicon for Vocabulary<'_> {
    fn exact(&self, key: &str) -> Option<u32> {
        let mut cursor = self.block_of(key.as_bytes())?;
        while let Some((number, _)) = cursor.advance() {
            match cursor.key.as_slice().cmp(key.as_bytes()) {
                std::cmp::Ordering::Less => {}
                std::cmp::Ordering::Equal => return Some(number),
                std::cmp::Ordering::Greater => break,
            }
        }
        None
    }

    fn beginning_with(&self, prefix: &str, found: &mut dyn FnMut(&[u8], u32) -> bool) {
        let Some(mut cursor) = self.block_of(prefix.as_bytes()) else {
            return;
        };
        while let Some((number, _)) = cursor.advance() {
            if cursor.key.starts_with(prefix.as_bytes()) {
                if !found(&cursor.key, number) {
                    return;
                }
            } else if cursor.key.as_slice() > prefix.as_bytes() {
                return;
            }
        }
    }

    fn accepted_by(&self, automaton: &DFA, found: &mut dyn FnMut(&[u8], u32, u8)) {
        let Some(mut cursor) = self.cursor_at(0) else {
            return;
        };
        // States after each letter of the key at hand, as far as it can still be accepted.
        let mut states = vec![automaton.initial_state()];
        while let Some((number, shared)) = cursor.advance() {
            if states.len() <= shared {
                // Rejected within what it shares with the key before.
                continue;
            }
            states.truncate(shared + 1);
            for &letter in &cursor.key[shared..] {
                let state = automaton.transition(states[states.len() - 1], letter);
                if state == SINK_STATE {
                    break;
                }
                states.push(state);
            }
            if states.len() == cursor.key.len() + 1
                && let Distance::Exact(distance) = automaton.distance(states[states.len() - 1])
            {
                found(&cursor.key, number, distance);
            }
        }
    }
}

/// The bytes of a vocabulary: ascending keys of at most 255 bytes, each with its concepts, ascending, and
/// weights of 1 to [`FULL_WEIGHT`].
#[cfg(any(feature = "write", test))]
pub(crate) fn put_vocabulary<'k>(keys: impl Iterator<Item = (&'k str, Vec<(u16, u8)>)>) -> Vec<u8> {
    use crate::format::bytes::put_varint;

    let mut streams: [Vec<u8>; 5] = Default::default();
    let [lengths, letters, counts, concepts, weights] = &mut streams;
    let mut before = "";
    let mut number = 0u32;
    for (key, of) in keys {
        let shared = if number.is_multiple_of(BLOCK) {
            0
        } else {
            key.bytes()
                .zip(before.bytes())
                .take_while(|(a, b)| a == b)
                .count()
                .min(255)
        };
        let own = key.len() - shared;
        match (shared, own) {
            (..=14, ..=14) => lengths.push((shared as u8) << 4 | own as u8),
            _ => lengths.extend([0xff, shared as u8, own as u8]),
        }
        letters.extend(&key.as_bytes()[shared..]);
        counts.push(of.len().min(255) as u8);
        let mut next = 0;
        for (concept, weight) in of.into_iter().take(255) {
            put_varint(concepts, u32::from(concept - next));
            weights.push(weight.min(FULL_WEIGHT));
            next = concept + 1;
        }
        before = key;
        number += 1;
    }
    let mut out = number.to_le_bytes().to_vec();
    for stream in &streams[..4] {
        out.extend((stream.len() as u32).to_le_bytes());
    }
    streams.iter().for_each(|stream| out.extend(stream));
    out
}

#[cfg(test)]
mod tests {
    use super::super::spelling::Spelling;
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn sorted(words: &BTreeSet<String>) -> Vec<u8> {
        put_vocabulary(
            words
                .iter()
                .zip(0..)
                .map(|(word, n)| (word.as_str(), vec![(n, 7), (4095 - n, 3)])),
        )
    }

    proptest! {
        #[test]
        fn agrees_with_a_naive_scan(
            words in proptest::collection::btree_set("[abc]{1,7}|[a-z]{10,40}", 1..300),
            wanted in "[abc]{1,6}",
        ) {
            let bytes = sorted(&words);
            let vocabulary = Vocabulary::read(&bytes).expect("own bytes");
            for (word, n) in words.iter().zip(0..) {
                prop_assert_eq!(vocabulary.exact(word), Some(n));
                let concepts: Vec<u16> = vocabulary.concepts(n).map(|(concept, _)| concept).collect();
                prop_assert_eq!(concepts, vec![n as u16, 4095 - n as u16]);
            }
            prop_assert_eq!(vocabulary.exact(&wanted).is_some(), words.contains(&wanted));
            let mut beginning = Vec::new();
            vocabulary.beginning_with(&wanted, &mut |key, _| {
                beginning.push(String::from_utf8_lossy(key).into_owned());
                true
            });
            let expected: Vec<String> = words.iter().filter(|word| word.starts_with(&wanted)).cloned().collect();
            prop_assert_eq!(beginning, expected);
            let automaton = Spelling::new().automaton(&wanted, 1, false);
            let mut similar = BTreeMap::new();
            vocabulary.accepted_by(&automaton, &mut |key, number, _| {
                similar.insert(String::from_utf8_lossy(key).into_owned(), number);
            });
            let accepted = |word: &&String| matches!(automaton.eval(word.as_bytes()), Distance::Exact(_));
            prop_assert_eq!(similar.into_keys().collect::<Vec<_>>(),
                words.iter().filter(accepted).cloned().collect::<Vec<_>>());
        }

        #[test]
        fn foreign_bytes_are_harmless(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Some(vocabulary) = Vocabulary::read(&bytes) {
                vocabulary.exact("abc");
                vocabulary.concepts(3).count();
            }
        }
    }
}
