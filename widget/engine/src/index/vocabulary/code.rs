//! The vocabulary as symbols of the arithmetic coder: what predicts a letter, a concept, a weight.
//!
//! ```text
//! number of keys u32 | bits of a concept's number u8 | symbols
//! per key     letters of the key before that it does not share | its own letters, each 1 to 26 for a to z or 27 and
//!             a byte; 0 ends them | number of concepts
//! per concept its number | its weight (3 bits)
//! ```
//! Lengths and numbers take 4 bits, those from 15 on another byte.
//! Letters are predicted by up to three before them and, where a key departs from the one before, by the letter
//! that it departs from, which must be smaller. Concepts are predicted by those of the key before: words that
//! begin alike often speak for the same topics.

#[cfg(any(feature = "write", test))]
use super::FULL_WEIGHT;
use crate::format::Reader;
use crate::format::coder::Coder;

/// Most letters of all keys together, and most concepts; far more than any thesaurus has.
const MOST: usize = 1 << 22;
/// Most bits of a concept's number.
const MOST_BITS: u8 = 16;

/// Ends the letters of a key; and what stands for letters other than a to z.
const END: u8 = 0;
const OTHER: u8 = 27;

/// A key and what it points to.
#[derive(Clone, Default)]
pub(super) struct Entry {
    pub(super) key: Vec<u8>,
    /// Letters shared with the key before.
    pub(super) shared: u8,
    /// Ascending, with weights.
    pub(super) concepts: Vec<(u16, u8)>,
}

/// Numbers of a context made one; the first tells what is predicted.
fn context(of: [u32; 3]) -> u32 {
    let [what, a, b] = of;
    let a = (what << 27 ^ a).wrapping_mul(0x9e37_79b1);
    (a ^ a >> 16)
        .wrapping_add(what.wrapping_mul(0x0100_0193))
        .wrapping_add(b.wrapping_mul(0x2545_f491))
}

/// A length: small ones in few bits.
fn length(coder: &mut Coder<'_>, contexts: [u32; 4], mixer: usize, value: u32) -> Option<u32> {
    Some(match coder.symbol(4, contexts, mixer, value.min(15))? {
        15 => {
            15 + coder.symbol(
                8,
                [context([20, 0, 0]); 4],
                mixer,
                value.wrapping_sub(15) & 255,
            )?
        }
        small => small,
    })
}

/// Codes the entry that follows `before`: reads it, or writes `entry` and returns it.
fn code(coder: &mut Coder<'_>, bits: u32, before: &Entry, entry: &Entry) -> Option<Entry> {
    let own = before.key.len() as u32 - u32::from(before.shared);
    let len = before.key.len() as u32;
    let dropped = length(
        coder,
        [
            context([0, 0, own]),
            context([1, len, own]),
            context([2, len, 0]),
            context([3, before.concepts.len() as u32, own]),
        ],
        0,
        (before.key.len() as u32).wrapping_sub(entry.shared.into()),
    )?;
    let shared = before.key.len().checked_sub(dropped as usize)?;
    let mut key = before.key.get(..shared)?.to_vec();
    loop {
        let at = key.len();
        let departs = match at == shared {
            true => before.key.get(at).map_or(1, |&letter| u32::from(letter)),
            false => 0,
        };
        let back = |by: usize| at.checked_sub(by).map_or(0, |at| u32::from(key[at]));
        let last = back(1) << 8 | departs;
        let contexts = [
            context([4, last, 0]),
            context([5, last, back(2)]),
            context([6, last, back(2) << 16 | back(3) << 8]),
            context([7, back(1) << 16 | back(2) << 8 | back(3), back(4)]),
        ];
        let wanted = entry.key.get(at).copied().unwrap_or(END);
        let small = match wanted {
            END => 0,
            b'a'..=b'z' => wanted - b'a' + 1,
            _ => OTHER,
        };
        let mixer = 1 + 3 * usize::from(departs > 0) + (at - shared).min(2);
        let letter = match coder.symbol(5, contexts, mixer, small.into())? as u8 {
            0 => break,
            small @ 1..=26 => b'a' - 1 + small,
            _ => {
                let contexts = contexts.map(|context| !context);
                coder.symbol(8, contexts, 7, wanted.into())? as u8
            }
        };
        key.push(letter);
    }
    let count = length(
        coder,
        [
            context([8, key.len() as u32, 0]),
            context([9, before.concepts.len() as u32, (key.len() - shared) as u32]),
            context([10, before.concepts.len() as u32, 0]),
            context([11, key.last().copied().map_or(0, u32::from), 0]),
        ],
        8,
        entry.concepts.len() as u32,
    )?;
    let mut concepts = Vec::with_capacity(count as usize);
    let alike = shared.min(5) as u32;
    let (mut last, mut weight) = (0, 0);
    for at in 0..count as usize {
        let hint = before
            .concepts
            .iter()
            .find(|&&(concept, _)| at == 0 || u32::from(concept) > last);
        let hint = hint.map_or(u32::MAX, |&(concept, _)| concept.into());
        let left = (count - at as u32).min(7);
        let wanted = entry.concepts.get(at).copied().unwrap_or_default();
        let from = last + u32::from(at > 0);
        last = coder.symbol(
            bits,
            [
                context([12, u32::from(at > 0), left]),
                context([13, from, 0]),
                context([14, hint, alike]),
                context([15, from >> 5, left]),
            ],
            9 + usize::from(at > 0) + 2 * usize::from(shared > 3),
            wanted.0.into(),
        )?;
        weight = coder.symbol(
            3,
            [
                context([16, count, 0]),
                context([17, last, 0]),
                context([18, count.min(6), key.len() as u32]),
                context([19, count.min(7), weight]),
            ],
            13,
            wanted.1.into(),
        )?;
        concepts.push((last as u16, weight as u8));
    }
    Some(Entry {
        key,
        shared: shared as u8,
        concepts,
    })
}

/// Reads the entries, one after the other.
pub(crate) struct Entries<'b> {
    coder: Coder<'b>,
    bits: u32,
    left: u32,
    total: usize,
    last: Entry,
}

impl<'b> Entries<'b> {
    /// The entries of what [`put_vocabulary`] made; `None` where a header is cut off.
    pub(crate) fn of(bytes: &'b [u8]) -> Option<Self> {
        let mut header = Reader::new(bytes);
        let (left, bits) = (header.u32()?, header.u8()?);
        Some(Self {
            coder: Coder::reading(header.rest()),
            bits: bits.min(MOST_BITS).into(),
            left,
            total: 0,
            last: Entry::default(),
        })
    }

    /// The next entry; `None` after the last, and from where on the bytes hold no vocabulary.
    pub(super) fn next(&mut self) -> Option<&Entry> {
        self.left = self.left.checked_sub(1)?;
        self.last = code(&mut self.coder, self.bits, &self.last, &Entry::default())?;
        self.total += self.last.key.len() + self.last.concepts.len();
        (self.total <= MOST && self.last.key.len() <= 255).then_some(&self.last)
    }
}

/// The bytes of a vocabulary: ascending keys of 1 to 255 bytes without 0, each with at most 255 concepts,
/// ascending, and weights of 1 to [`FULL_WEIGHT`].
#[cfg(any(feature = "write", test))]
pub(crate) fn put_vocabulary<'k>(keys: impl Iterator<Item = (&'k str, Vec<(u16, u8)>)>) -> Vec<u8> {
    let mut before = Entry::default();
    let mut entries = Vec::new();
    for (key, mut concepts) in keys {
        let shared = key
            .bytes()
            .zip(&before.key)
            .take_while(|(a, b)| a == *b)
            .count();
        concepts.truncate(255);
        concepts
            .iter_mut()
            .for_each(|(_, weight)| *weight = (*weight).min(FULL_WEIGHT));
        before = Entry {
            key: key.as_bytes().to_vec(),
            shared: shared.min(255) as u8,
            concepts,
        };
        entries.push(before.clone());
    }
    let greatest = entries
        .iter()
        .flat_map(|entry| &entry.concepts)
        .map(|&(concept, _)| concept)
        .max();
    let bits = 16 - greatest.unwrap_or(0).leading_zeros();
    let mut out = (entries.len() as u32).to_le_bytes().to_vec();
    out.push(bits as u8);
    let mut coder = Coder::writing();
    let mut before = &Entry::default();
    for entry in &entries {
        // Writing never ends early.
        let _ = code(&mut coder, bits, before, entry);
        before = entry;
    }
    out.extend(coder.finish());
    out
}
