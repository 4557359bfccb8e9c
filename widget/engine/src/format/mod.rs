//! The bytes of an index file.
//!
//! ```text
//! header (32 bytes)    magic 8 | format version u32 | number of sections u32 | file length u64 | checksum u64
//! section table        per section: tag u32 | offset u32 | length u32, ascending by tag
//! sections             at the offsets given, one after the other
//! ```
//! All numbers are little-endian. The checksum is XXH64 of everything but itself, so that any damaged
//! byte is found when the file is opened; afterwards sections are read in place. What a section holds is
//! told where its tag is defined ([`tag`]).
//!
//! # Invariants
//! - Every reader returns `None` or an [`OpenError`] rather than read past its bytes.
//! - Two files with equal sections are equal to the byte.

mod bitset;
pub(crate) mod bytes;
pub(crate) mod coder;
pub(crate) mod column;
pub(crate) mod postings;
pub(crate) mod tag;

pub use bitset::Bitset;
pub(crate) use bytes::Reader;

use std::fmt;
use xxhash_rust::xxh64::xxh64;

/// First bytes of every index: the name, and line ends that a transfer in text mode would damage.
pub const MAGIC: [u8; 8] = *b"GruFi\r\n\x1a";
/// The format that this engine reads and writes.
pub const VERSION: u32 = 1;
/// Length of the header in bytes.
pub(crate) const HEADER_LEN: usize = 32;
/// Length of an entry of the section table in bytes.
pub(crate) const ENTRY_LEN: usize = 12;
/// Where the checksum stands in the header.
pub(crate) const CHECKSUM_AT: usize = 24;

/// Why bytes are no usable index.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// Shorter than a header: `len` bytes.
    TooShort {
        /// Length of what was given, in bytes.
        len: usize,
    },
    /// Another kind of file.
    Magic,
    /// Written by another version of the engine.
    Version {
        /// The version this engine reads.
        expected: u32,
        /// The version found.
        got: u32,
    },
    /// Cut off or padded.
    Length {
        /// Length according to the header, in bytes.
        expected: u64,
        /// Length of what was given, in bytes.
        got: u64,
    },
    /// A byte was changed.
    Checksum {
        /// According to the header.
        expected: u64,
        /// Computed from what was given.
        got: u64,
    },
    /// A section is missing or does not hold what its tag promises.
    Section {
        /// Tag of the section.
        tag: u32,
    },
}

/// Written together rather than formatted, which is less code in the browser.
impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::TooShort { len } => [
                "the index has ",
                &len.to_string(),
                " bytes, less than a header: download it again",
            ]
            .concat(),
            Self::Magic => "this file is no index of the finder".to_owned(),
            Self::Version { expected, got } => [
                "the index has format ",
                &got.to_string(),
                ", this engine reads format ",
                &expected.to_string(),
                ": publish index and widget together",
            ]
            .concat(),
            Self::Length { expected, got } => [
                "the index has ",
                &got.to_string(),
                " of ",
                &expected.to_string(),
                " bytes: download it again",
            ]
            .concat(),
            Self::Checksum { expected, got } => [
                "the index is damaged (checksum ",
                &hexadecimal(*got),
                ", expected ",
                &hexadecimal(*expected),
                "): download it again",
            ]
            .concat(),
            Self::Section { tag } => [
                "section 0x",
                hexadecimal(u64::from(*tag)).trim_start_matches('0'),
                " of the index is missing or malformed: compile it again",
            ]
            .concat(),
        };
        f.write_str(&text)
    }
}

/// Sixteen digits.
fn hexadecimal(number: u64) -> String {
    let digit = |at: u32| char::from_digit((number >> (4 * at)) as u32 & 15, 16);
    (0..16).rev().filter_map(digit).collect()
}

impl std::error::Error for OpenError {}

/// The sections of a file whose header, length and checksum are right.
#[derive(Clone, Copy)]
pub(crate) struct Sections<'b> {
    bytes: &'b [u8],
    count: usize,
}

impl<'b> Sections<'b> {
    /// Checks header, length, checksum and section table.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, OpenError> {
        if bytes.len() < HEADER_LEN {
            return Err(OpenError::TooShort { len: bytes.len() });
        }
        if bytes[..8] != MAGIC {
            return Err(OpenError::Magic);
        }
        let number =
            |at: usize| u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap_or_default());
        let version = number(8) as u32;
        if version != VERSION {
            return Err(OpenError::Version {
                expected: VERSION,
                got: version,
            });
        }
        if number(16) != bytes.len() as u64 {
            return Err(OpenError::Length {
                expected: number(16),
                got: bytes.len() as u64,
            });
        }
        let (expected, got) = (number(CHECKSUM_AT), checksum(bytes));
        if expected != got {
            return Err(OpenError::Checksum { expected, got });
        }
        let sections = Self {
            bytes,
            count: (number(8) >> 32) as usize,
        };
        for n in 0..sections.count {
            let (tag, body) = sections.entry(n).ok_or(OpenError::Section { tag: 0 })?;
            body.ok_or(OpenError::Section { tag })?;
        }
        Ok(sections)
    }

    /// Tag and, if it lies within the file, body of the `n`-th section.
    fn entry(&self, n: usize) -> Option<(u32, Option<&'b [u8]>)> {
        let at = HEADER_LEN + n.checked_mul(ENTRY_LEN)?;
        let mut entry = Reader::new(self.bytes.get(at..at + ENTRY_LEN)?);
        let (tag, offset, len) = (entry.u32()?, entry.u32()? as usize, entry.u32()? as usize);
        Some((
            tag,
            offset
                .checked_add(len)
                .and_then(|end| self.bytes.get(offset..end)),
        ))
    }

    /// The section with this tag.
    pub(crate) fn get(&self, tag: u32) -> Option<&'b [u8]> {
        let (mut low, mut high) = (0, self.count);
        while low < high {
            let middle = (low + high) / 2;
            let (found, body) = self.entry(middle)?;
            match found.cmp(&tag) {
                std::cmp::Ordering::Equal => return body,
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// The section with this tag, an error where there is none.
    pub(crate) fn require(&self, tag: u32) -> Result<&'b [u8], OpenError> {
        self.get(tag).ok_or(OpenError::Section { tag })
    }
}

/// The checksum of a file: everything but the eight bytes that hold it.
pub(crate) fn checksum(file: &[u8]) -> u64 {
    let (head, rest) = file.split_at(CHECKSUM_AT.min(file.len()));
    xxh64(rest.get(8..).unwrap_or_default(), xxh64(head, 0))
}
