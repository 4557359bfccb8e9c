//! The vocabulary of the thesaurus: its keys, and the concepts that each points to.
//!
//! Shipped, it is arithmetically coded ([`code`]), less than half the bytes of an FST and three quarters of front
//! coding and gzip (measured: 2.0 bytes a key against 5.5 and 2.6). Opened, the keys stand one after the other;
//! reading along them for typing errors takes a fraction of a millisecond.

mod code;

#[cfg(any(feature = "write", test))]
pub(crate) use code::put_vocabulary;

use super::spelling::{Automaton, Lexicon};
pub(crate) use code::Entries;
use fst::Automaton as _;

/// Greatest weight.
pub(crate) const FULL_WEIGHT: u8 = 7;

/// The vocabulary, decoded.
#[derive(Default)]
pub(crate) struct Vocabulary {
    /// The keys, ascending.
    letters: Vec<u8>,
    keys: Vec<Key>,
    /// What the keys point to, with weights in 1/[`FULL_WEIGHT`]; ascending for each key.
    concepts: Vec<(u16, u8)>,
}

/// Where a key and its concepts end.
#[derive(Clone, Copy, Default)]
struct Key {
    letters: u32,
    concepts: u32,
    /// Letters shared with the key before.
    shared: u8,
}

impl Vocabulary {
    /// Takes in the next entries, at most `most`; whether there may be more.
    ///
    /// # Complexity
    /// Some microseconds an entry.
    pub(crate) fn extend(&mut self, entries: &mut Entries<'_>, most: usize) -> bool {
        for _ in 0..most {
            let Some(entry) = entries.next() else {
                return false;
            };
            self.letters.extend_from_slice(&entry.key);
            self.concepts.extend_from_slice(&entry.concepts);
            self.keys.push(Key {
                letters: self.letters.len() as u32,
                concepts: self.concepts.len() as u32,
                shared: entry.shared,
            });
        }
        true
    }

    /// The concepts that a key points to, ascending, with weights of 0 to 1.
    pub(crate) fn concepts(&self, key: u32) -> impl Iterator<Item = (u16, f32)> + '_ {
        let (before, key) = self.ends(key as usize);
        let concepts = self
            .concepts
            .get(before.concepts as usize..key.concepts as usize);
        let weight = |weight| f32::from(weight) / f32::from(FULL_WEIGHT);
        let concepts = concepts.unwrap_or_default().iter();
        concepts.map(move |&(concept, level)| (concept, weight(level)))
    }

    /// The ends of the key before and of a key; equal for a key that does not exist.
    fn ends(&self, number: usize) -> (Key, Key) {
        let end = |number: usize| self.keys.get(number).copied().unwrap_or_default();
        match number {
            0 => (Key::default(), end(0)),
            number => (end(number - 1), end(number)),
        }
    }

    fn key(&self, number: usize) -> &[u8] {
        let (before, key) = self.ends(number);
        let letters = before.letters as usize..key.letters as usize;
        self.letters.get(letters).unwrap_or_default()
    }

    /// The number of the first key that is not before `key`.
    fn first_from(&self, key: &[u8]) -> usize {
        let (mut low, mut high) = (0, self.keys.len());
        while low < high {
            let middle = (low + high) / 2;
            if self.key(middle) < key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }
}

impl Lexicon for Vocabulary {
    fn exact(&self, key: &str) -> Option<u32> {
        let number = self.first_from(key.as_bytes());
        (self.key(number) == key.as_bytes() && number < self.keys.len()).then_some(number as u32)
    }

    fn beginning_with(&self, prefix: &str, found: &mut dyn FnMut(&[u8], u32) -> bool) {
        for number in self.first_from(prefix.as_bytes())..self.keys.len() {
            let key = self.key(number);
            if !key.starts_with(prefix.as_bytes()) || !found(key, number as u32) {
                return;
            }
        }
    }

    fn accepted_by(&self, automaton: &Automaton, found: &mut dyn FnMut(&[u8], u32, u8)) {
        // States after each letter of the key at hand, as far as it can still be accepted.
        let mut states = vec![automaton.start()];
        for (number, end) in self.keys.iter().enumerate() {
            let shared = usize::from(end.shared);
            if states.len() <= shared {
                // Rejected within what it shares with the key before.
                continue;
            }
            states.truncate(shared + 1);
            let key = self.key(number);
            for &letter in key.get(shared..).unwrap_or_default() {
                let state = automaton.accept(&states[states.len() - 1], letter);
                if !automaton.can_match(&state) {
                    break;
                }
                states.push(state);
            }
            if states.len() == key.len() + 1
                && let Some(distance) = automaton.distance(&states[states.len() - 1])
            {
                found(key, number as u32, distance);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn read(bytes: &[u8]) -> Option<Vocabulary> {
        let mut vocabulary = Vocabulary::default();
        let mut entries = Entries::of(bytes)?;
        while vocabulary.extend(&mut entries, 100) {}
        Some(vocabulary)
    }

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
            let vocabulary = read(&bytes).expect("own bytes");
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
            let automaton = Automaton::new(&wanted, 1, false);
            let mut similar = BTreeMap::new();
            vocabulary.accepted_by(&automaton, &mut |key, number, _| {
                similar.insert(String::from_utf8_lossy(key).into_owned(), number);
            });
            let accepted = |word: &&String| {
                let read = |state, byte| automaton.accept(&state, byte);
                automaton.distance(&word.bytes().fold(automaton.start(), read)).is_some()
            };
            prop_assert_eq!(similar.into_keys().collect::<Vec<_>>(),
                words.iter().filter(accepted).cloned().collect::<Vec<_>>());
        }

        #[test]
        fn foreign_bytes_are_harmless(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            if let Some(vocabulary) = read(&bytes) {
                vocabulary.exact("abc");
                vocabulary.concepts(3).count();
            }
        }
    }
}
