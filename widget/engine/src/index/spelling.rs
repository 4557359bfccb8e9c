//! Levenshtein automata, for both dictionaries: by bits, a machine word for each number of edits (Wu & Manber 1992,
//! "Fast text searching allowing errors"), with transpositions of neighbours.

/// Greatest edit distance that is searched.
const MOST_EDITS: usize = 2;
/// Most letters of a word that is searched for; for longer ones, nothing is found.
const MOST_LETTERS: usize = 62;

/// Accepts what is within some edits of a word: insertions, deletions, substitutions and transpositions of
/// neighbours; or also what begins so.
pub(crate) struct Automaton {
    letters: Vec<char>,
    /// Where the word has an ASCII letter: bit n for its letter n.
    ascii: [u64; 128],
    edits: usize,
    prefix: bool,
}

/// What was read so far.
#[derive(Clone, Copy, Default)]
pub(crate) struct State {
    /// For each number of edits the beginnings of the word, bit n for n letters, that are so near.
    near: [u64; MOST_EDITS + 1],
    /// The same before the last letter.
    before: [u64; MOST_EDITS],
    /// Where the word has the last letter.
    last: u64,
    /// What was read of a letter of several bytes, and how many of them are missing.
    letter: u32,
    missing: u32,
    /// Whether whatever follows is accepted.
    settled: bool,
}

impl Automaton {
    /// The automaton of a word.
    pub(crate) fn new(word: &str, edits: u8, prefix: bool) -> Self {
        let mut automaton = Self {
            letters: word.chars().collect(),
            ascii: [0; 128],
            edits: usize::from(edits).min(MOST_EDITS),
            prefix,
        };
        automaton.letters.truncate(MOST_LETTERS + 1);
        for (at, &letter) in automaton.letters.iter().enumerate() {
            if let Some(places) = automaton.ascii.get_mut(letter as usize) {
                *places |= 1 << at;
            }
        }
        automaton
    }

    /// By how many edits what was read is away from the word, if it is accepted.
    pub(crate) fn distance(&self, state: &State) -> Option<u8> {
        let is_near = |edits: &u8| state.near[usize::from(*edits)] >> self.letters.len() == 1;
        (0..=self.edits as u8).find(is_near)
    }

    /// All beginnings of the word.
    const fn whole(&self) -> u64 {
        u64::MAX >> (MOST_LETTERS + 1 - self.letters.len())
    }

    fn places(&self, letter: u32) -> u64 {
        if let Some(&places) = self.ascii.get(letter as usize) {
            return places;
        }
        let mut places = 0;
        for (at, &own) in self.letters.iter().enumerate() {
            places |= u64::from(own as u32 == letter) << at;
        }
        places
    }
}

impl fst::Automaton for Automaton {
    type State = State;

    /// Nothing read.
    fn start(&self) -> State {
        let mut state = State {
            settled: self.prefix && self.letters.is_empty(),
            ..State::default()
        };
        if self.letters.len() <= MOST_LETTERS {
            for edits in 0..=self.edits {
                state.near[edits] = ((2 << edits) - 1) & self.whole();
            }
        }
        state
    }

    /// After one more byte of UTF-8.
    fn accept(&self, state: &State, byte: u8) -> State {
        let mut next = *state;
        if state.settled {
            return next;
        }
        (next.letter, next.missing) = match byte {
            0..0x80 => (byte.into(), 0),
            0x80..0xc0 => (
                state.letter << 6 | u32::from(byte & 0x3f),
                state.missing.saturating_sub(1),
            ),
            0xc0..0xe0 => (u32::from(byte & 0x1f), 1),
            0xe0..0xf0 => (u32::from(byte & 0xf), 2),
            0xf0.. => (u32::from(byte & 7), 3),
        };
        if next.missing > 0 {
            return next;
        }
        let here = self.places(next.letter);
        let swapped = here & state.last >> 1;
        let mut least = 0;
        for edits in 0..=self.edits {
            let mut near = (state.near[edits] & here) << 1;
            if edits > 0 {
                let fewer = state.near[edits - 1];
                // Inserted, substituted, deleted, transposed.
                near |= fewer | fewer << 1 | least << 1;
                near |= (state.before[edits - 1] & swapped) << 2;
                next.before[edits - 1] = fewer;
            }
            near &= self.whole();
            // No part of the word is nearer than the whole.
            next.settled |= self.prefix && least == 0 && near >> self.letters.len() == 1;
            next.near[edits] = near;
            least = near;
        }
        next.last = here;
        next
    }

    /// Whether anything that begins so can be accepted.
    fn can_match(&self, state: &State) -> bool {
        state.near[self.edits] != 0
    }

    fn is_match(&self, state: &State) -> bool {
        self.distance(state).is_some()
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
    fn accepted_by(&self, automaton: &Automaton, found: &mut dyn FnMut(&[u8], u32, u8));
}

#[cfg(test)]
mod tests {
    use super::*;
    use fst::Automaton as _;
    use levenshtein_automata::{Distance, LevenshteinAutomatonBuilder};
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static TABLES: LazyLock<[LevenshteinAutomatonBuilder; MOST_EDITS]> =
        LazyLock::new(|| [1, 2].map(|edits| LevenshteinAutomatonBuilder::new(edits, true)));

    proptest! {
        #[test]
        fn agrees_with_tables(
            word in "[abcä]{0,9}|[a-dб]{5,30}",
            read in "[abcä]{0,9}|[a-dб]{5,30}",
            edits in 1u8..3,
            prefix: bool,
        ) {
            let builder = &TABLES[usize::from(edits) - 1];
            // What is read may also be much like the word.
            let alike: String = word.chars().rev().skip(1).chain(read.chars().take(2)).collect();
            for read in [read, alike.chars().rev().collect(), alike] {
                let expected = match prefix {
                    true => builder.build_prefix_dfa(&word),
                    false => builder.build_dfa(&word),
                }
                .eval(&read);
                let automaton = Automaton::new(&word, edits, prefix);
                let end = read.bytes().fold(automaton.start(), |state, byte| automaton.accept(&state, byte));
                let expected = match expected {
                    Distance::Exact(distance) => Some(distance),
                    Distance::AtLeast(_) => None,
                };
                prop_assert_eq!(automaton.distance(&end), expected, "{} {}", word, read);
                prop_assert!(expected.is_none() || automaton.can_match(&end));
            }
        }
    }

    #[test]
    fn very_long_words_are_near_nothing() {
        let long = "a".repeat(MOST_LETTERS);
        for (word, expected) in [(long.clone(), Some(0)), (long + "a", None)] {
            let automaton = Automaton::new(&word, 2, false);
            let end = word.bytes().fold(automaton.start(), |state, byte| {
                automaton.accept(&state, byte)
            });
            assert_eq!(automaton.distance(&end), expected);
        }
    }
}
