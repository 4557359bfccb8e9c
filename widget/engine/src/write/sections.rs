//! Sections to a file.

use crate::format::{CHECKSUM_AT, ENTRY_LEN, HEADER_LEN, MAGIC, VERSION, checksum};
use std::collections::BTreeMap;
use xxhash_rust::xxh64::xxh64;

/// Collects sections and lays them out by tag.
#[derive(Default)]
pub(super) struct Writer {
    sections: BTreeMap<u32, Vec<u8>>,
}

impl Writer {
    /// Adds a section; each tag is written once.
    pub(super) fn section(&mut self, tag: u32, body: Vec<u8>) {
        let before = self.sections.insert(tag, body);
        debug_assert!(before.is_none(), "section {tag:#x} written twice");
    }

    /// Hash of all sections so far.
    pub(super) fn content_hash(&self) -> u64 {
        self.sections
            .iter()
            .fold(0, |seed, (&tag, body)| xxh64(body, seed ^ u64::from(tag)))
    }

    /// The bytes of the file.
    pub(super) fn finish(self) -> Vec<u8> {
        let mut offset = HEADER_LEN + ENTRY_LEN * self.sections.len();
        let len = offset + self.sections.values().map(Vec::len).sum::<usize>();
        let mut file = Vec::with_capacity(len);
        file.extend(MAGIC);
        file.extend(VERSION.to_le_bytes());
        file.extend((self.sections.len() as u32).to_le_bytes());
        file.extend((len as u64).to_le_bytes());
        file.extend([0; 8]);
        for (tag, body) in &self.sections {
            file.extend(tag.to_le_bytes());
            file.extend((offset as u32).to_le_bytes());
            file.extend((body.len() as u32).to_le_bytes());
            offset += body.len();
        }
        self.sections.values().for_each(|body| file.extend(body));
        let checksum = checksum(&file).to_le_bytes();
        file[CHECKSUM_AT..CHECKSUM_AT + 8].copy_from_slice(&checksum);
        file
    }
}
