//! What is done to files: bytes changed anywhere, and parts of their structure moved, lost, doubled, nested
//! and emptied, so that what comes out is still taken for the format.

use crate::seeds::SEEDS;
use crate::structure::Shape;
use grufi_indexer::import::SourceFile;
use proptest::prelude::*;

/// Texts that importers and cleaning look for, or stumble over.
pub const TOKENS: [&str; 48] = [
    "\"",
    "\"\"",
    ";",
    "|",
    ",",
    "\t",
    "\r\n",
    "\n",
    "\0",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    "ß",
    "İ",
    "ﬁ",
    "e\u{301}",
    "😀",
    "[",
    "]",
    "{",
    "}",
    ":",
    "null",
    "1e999",
    "-0",
    "\\u0000",
    "\\ud800",
    "=cmd()",
    "@SUM(1)",
    "<script>",
    "&amp;",
    "http://",
    "https://",
    "www.",
    "mailto:",
    "(at)",
    "+49 (0)",
    "030",
    "00",
    "99999999999999999999",
    "31.02.0000",
    "letzter Freitag ab",
    "25:61 Uhr",
    "siehe oben",
    "k.A.",
    "PLZ ",
    "Frau ",
    "\u{202e}",
];

/// What is done to a file.
#[derive(Clone, Debug)]
pub enum Mutation {
    Set(usize, u8),
    Insert(usize, usize),
    Remove(usize, usize),
    Repeat(usize, usize, usize),
    Truncate(usize),
    Splice(usize, usize, usize),
    Structure(Shape),
}

impl Mutation {
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        let place = |at: usize, bytes: &Vec<u8>| at % (bytes.len() + 1);
        match *self {
            Mutation::Set(at, byte) => {
                let at = place(at, bytes);
                if let Some(old) = bytes.get_mut(at) {
                    *old = byte;
                }
            }
            Mutation::Insert(at, token) => {
                let at = place(at, bytes);
                bytes.splice(at..at, TOKENS[token].bytes());
            }
            Mutation::Remove(at, length) => {
                let at = place(at, bytes);
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Mutation::Repeat(at, length, times) => {
                let at = place(at, bytes);
                let part = bytes[at..(at + length).min(bytes.len())].repeat(times);
                bytes.splice(at..at, part);
            }
            Mutation::Structure(shape) => shape.apply(bytes),
            Mutation::Truncate(at) => bytes.truncate(place(at, bytes)),
            Mutation::Splice(seed, from, at) => {
                let other = &SEEDS[seed].bytes;
                let from = from % (other.len() + 1);
                let at = place(at, bytes);
                bytes.splice(at..at, other[from..].iter().copied().take(200));
            }
        }
    }
}

pub fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<usize>;
    prop_oneof![
        3 => (at(), any::<u8>()).prop_map(|(at, byte)| Mutation::Set(at, byte)),
        6 => (at(), 0..TOKENS.len()).prop_map(|(at, token)| Mutation::Insert(at, token)),
        3 => (at(), 1..40_usize).prop_map(|(at, length)| Mutation::Remove(at, length)),
        2 => (at(), 1..30_usize, 1..60_usize).prop_map(|(at, length, times)| Mutation::Repeat(at, length, times)),
        8 => (at(), at(), at()).prop_map(|(what, at, with)| Mutation::Structure(Shape { what, at, with })),
        1 => at().prop_map(Mutation::Truncate),
        1 => (0..SEEDS.len(), at(), at()).prop_map(|(seed, from, at)| Mutation::Splice(seed, from, at)),
    ]
}

/// Files made of a seed and mutations.
pub fn file() -> impl Strategy<Value = SourceFile> {
    let mutations = prop::collection::vec(mutation(), 0..5);
    let inside = prop::option::weighted(0.9, any::<usize>());
    let members = prop::option::weighted(0.2, (any::<usize>(), any::<usize>(), any::<usize>()));
    (0..SEEDS.len(), inside, members, mutations).prop_map(|(seed, inside, members, mutations)| {
        let members = members.map(|(what, at, with)| Shape { what, at, with });
        SourceFile {
            name: SEEDS[seed].name.into(),
            bytes: SEEDS[seed].mutated(inside, members, &mutations),
        }
    })
}
