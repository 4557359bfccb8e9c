//! Sets of groups as bits.

/// A set of numbers below a fixed bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bitset {
    words: Vec<u64>,
    len: u32,
}

impl Bitset {
    /// The empty set of numbers below `len`.
    pub fn empty(len: u32) -> Self {
        Self {
            words: vec![0; len.div_ceil(64) as usize],
            len,
        }
    }

    /// The set of all numbers below `len`.
    pub fn full(len: u32) -> Self {
        let mut set = Self {
            words: vec![u64::MAX; len.div_ceil(64) as usize],
            len,
        };
        if let Some(last) = set.words.last_mut()
            && !len.is_multiple_of(64)
        {
            *last = (1 << (len % 64)) - 1;
        }
        set
    }

    /// Adds a number; one that is not below the bound is left out.
    pub fn insert(&mut self, number: u32) {
        if number < self.len {
            self.words[(number / 64) as usize] |= 1 << (number % 64);
        }
    }

    /// Takes a number out.
    pub fn remove(&mut self, number: u32) {
        if number < self.len {
            self.words[(number / 64) as usize] &= !(1 << (number % 64));
        }
    }

    /// Whether the number is in the set.
    pub fn contains(&self, number: u32) -> bool {
        number < self.len && self.words[(number / 64) as usize] & (1 << (number % 64)) != 0
    }

    /// Keeps what is in both sets.
    pub fn intersect(&mut self, other: &Self) {
        for (word, with) in self.words.iter_mut().zip(&other.words) {
            *word &= with;
        }
    }

    /// Adds what is in the other set.
    pub fn unite(&mut self, other: &Self) {
        for (word, with) in self.words.iter_mut().zip(&other.words) {
            *word |= with;
        }
    }

    /// How many numbers are in the set.
    pub fn count(&self) -> u32 {
        self.words.iter().map(|word| word.count_ones()).sum()
    }

    /// How many numbers of the set are among those whose bit is 1 in `bits`, lowest first.
    pub(super) fn count_with(&self, bits: &[u8]) -> u32 {
        let mut count = 0;
        for (word, with) in self.words.iter().zip(bits.chunks(8)) {
            let mut bytes = [0; 8];
            bytes[..with.len()].copy_from_slice(with);
            count += (word & u64::from_le_bytes(bytes)).count_ones();
        }
        count
    }

    /// The numbers in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().zip(0u32..).flat_map(|(&word, at)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(at * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn set(numbers: &BTreeSet<u32>) -> Bitset {
        let mut set = Bitset::empty(200);
        numbers.iter().for_each(|&n| set.insert(n));
        set
    }

    proptest! {
        #[test]
        fn algebra_agrees_with_the_oracle(a in btree_set(0u32..200, 0..60), b in btree_set(0u32..200, 0..60)) {
            let (mut both, mut either) = (set(&a), set(&a));
            both.intersect(&set(&b));
            either.unite(&set(&b));
            prop_assert_eq!(both.iter().collect::<BTreeSet<_>>(), &a & &b);
            prop_assert_eq!(either.iter().collect::<BTreeSet<_>>(), &a | &b);
            prop_assert_eq!(either.count() as usize, (&a | &b).len());
        }

        #[test]
        fn the_full_set_is_neutral(a in btree_set(0u32..200, 0..60)) {
            let mut both = Bitset::full(200);
            both.intersect(&set(&a));
            prop_assert_eq!(both, set(&a));
            prop_assert_eq!(Bitset::full(200).count(), 200);
        }
    }
}
