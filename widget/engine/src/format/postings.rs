//! Posting lists: ascending group numbers, as a bitset or as varint deltas, whichever is smaller.
//!
//! ```text
//! varint  number of groups * 2 + (1 if bitset)
//! bitset  ceil(groups of the index / 8) bytes, lowest bit first     or
//! deltas  varint of the first number, then of each gap minus 1
//! ```

use super::{Bitset, Reader};

/// A posting list in place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Postings<'b> {
    count: u32,
    body: Body<'b>,
}

#[derive(Clone, Copy, Debug)]
enum Body<'b> {
    Bits(&'b [u8]),
    Deltas(Reader<'b>),
}

impl<'b> Postings<'b> {
    /// Reads the list at the cursor and moves the cursor behind it; `groups` is the size of the index.
    ///
    /// # Complexity
    /// Linear in the list, which has no stored length in bytes.
    pub(crate) fn read(reader: &mut Reader<'b>, groups: u32) -> Option<Self> {
        let head = reader.varint()?;
        let count = head / 2;
        let body = if head % 2 == 1 {
            Body::Bits(reader.take(groups.div_ceil(8) as usize)?)
        } else {
            let deltas = *reader;
            for _ in 0..count {
                reader.varint()?;
            }
            Body::Deltas(deltas)
        };
        Some(Self { count, body })
    }

    /// How many groups are listed.
    pub(crate) const fn len(&self) -> u32 {
        self.count
    }

    /// How many of the groups of the list that begins the bytes are in `set`, whose bound is that of the index.
    ///
    /// # Complexity
    /// Linear in the bytes of the list.
    pub(crate) fn count_in(bytes: &'b [u8], set: &Bitset) -> u32 {
        let mut reader = Reader::new(bytes);
        let head = reader.varint().unwrap_or_default();
        if head % 2 == 1 {
            return set.count_with(reader.rest());
        }
        // Unlike in `read`, nothing that follows the list is wanted: it is gone through once.
        let list = Self {
            count: head / 2,
            body: Body::Deltas(reader),
        };
        let mut count = 0;
        for group in list.iter() {
            count += u32::from(set.contains(group));
        }
        count
    }

    /// The group numbers, ascending.
    pub(crate) fn iter(self) -> Iter<'b> {
        Iter {
            left: self.count,
            next: 0,
            body: self.body,
        }
    }
}

/// Iterator over a posting list.
pub(crate) struct Iter<'b> {
    left: u32,
    /// Deltas: the smallest number that may follow. Bits: the bit to look at next.
    next: u32,
    body: Body<'b>,
}

impl Iterator for Iter<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.left = self.left.checked_sub(1)?;
        let number = match &mut self.body {
            Body::Deltas(deltas) => self.next.checked_add(deltas.varint()?)?,
            Body::Bits(bits) => {
                let mut at = self.next;
                loop {
                    let byte = *bits.get((at / 8) as usize)?;
                    let rest = byte >> (at % 8);
                    if rest != 0 {
                        break at + rest.trailing_zeros();
                    }
                    at = (at / 8 + 1) * 8;
                }
            }
        };
        self.next = number.checked_add(1)?;
        Some(number)
    }
}

/// Appends the list of ascending `numbers` below `groups`.
#[cfg(any(feature = "write", test))]
pub(crate) fn put_postings(out: &mut Vec<u8>, numbers: &[u32], groups: u32) {
    use super::bytes::put_varint;

    let mut deltas = Vec::new();
    let mut next = 0;
    for &number in numbers {
        put_varint(&mut deltas, number - next);
        next = number + 1;
    }
    let bits = groups.div_ceil(8) as usize;
    let as_bits = bits < deltas.len();
    put_varint(out, numbers.len() as u32 * 2 + u32::from(as_bits));
    if as_bits {
        let start = out.len();
        out.resize(start + bits, 0);
        for &number in numbers {
            out[start + (number / 8) as usize] |= 1 << (number % 8);
        }
    } else {
        out.extend(deltas);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn round_trip(numbers in btree_set(0u32..300, 0..300)) {
            let numbers: Vec<u32> = numbers.into_iter().collect();
            let mut bytes = Vec::new();
            put_postings(&mut bytes, &numbers, 300);
            bytes.push(0xaa);
            let mut reader = Reader::new(&bytes);
            let list = Postings::read(&mut reader, 300).expect("own bytes");
            prop_assert_eq!(list.len() as usize, numbers.len());
            let mut thirds = Bitset::empty(300);
            (0..100).for_each(|n| thirds.insert(3 * n));
            let expected = numbers.iter().filter(|&&n| n % 3 == 0).count();
            prop_assert_eq!(Postings::count_in(&bytes, &thirds) as usize, expected);
            prop_assert_eq!(list.iter().collect::<Vec<_>>(), numbers);
            prop_assert_eq!(reader.rest(), &[0xaa]);
        }

        #[test]
        fn foreign_bytes_end_quietly(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            if let Some(list) = Postings::read(&mut Reader::new(&bytes), 100) {
                list.iter().take(1000).for_each(drop);
            }
            Postings::count_in(&bytes, &Bitset::full(100));
        }
    }

    #[test]
    fn the_smaller_form_is_chosen() {
        let len = |numbers: &[u32]| {
            let mut bytes = Vec::new();
            put_postings(&mut bytes, numbers, 800);
            bytes.len()
        };
        assert_eq!(len(&[5, 700]), 1 + 1 + 2);
        assert_eq!(len(&(0..800).collect::<Vec<_>>()), 2 + 100);
    }
}
