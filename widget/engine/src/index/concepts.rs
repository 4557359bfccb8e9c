//! Concepts: the topics of the thesaurus as far as the index carries them.

use crate::OpenError;
use crate::analysis::case::lower;
use crate::format::column::{Column, NumberColumn, Rows, TextColumn};
use crate::format::postings::Postings;
use crate::format::{Reader, Sections, tag};
use crate::model::MeantFor;
use std::sync::OnceLock;
use xxhash_rust::xxh64::xxh64;

/// The columns and lists of the table of concepts. An index without a thesaurus has none of them.
pub(crate) struct Concepts<'b> {
    groups: u32,
    rows: u32,
    id: TextColumn<'b>,
    label: TextColumn<'b>,
    meant_for: NumberColumn<'b>,
    links: Rows<'b>,
    postings: Rows<'b>,
    phrases: Rows<'b>,
    /// Every link to a wider concept, made when first needed: the wider one above the narrower one's sixteen bits,
    /// ascending.
    narrower: OnceLock<Vec<u64>>,
}

impl<'b> Concepts<'b> {
    pub(crate) fn read(sections: &Sections<'b>, groups: u32) -> Result<Self, OpenError> {
        let count = |bytes| Reader::new(bytes).u32();
        let rows = sections.get(tag::CONCEPTS).map_or(Some(0), count);
        let rows = rows.ok_or(OpenError::Section { tag: tag::CONCEPTS })?;
        let body = |column| match rows {
            0 => Ok(&[0u8][..]),
            _ => sections.require(tag::CONCEPTS + column),
        };
        let text = |column| {
            let tag = tag::CONCEPTS + column;
            TextColumn::read(body(column)?, rows).ok_or(OpenError::Section { tag })
        };
        let meant_for = if rows == 0 {
            &[1u8][..]
        } else {
            body(tag::MEANT_FOR)?
        };
        let lists = |tag| match rows {
            0 => Ok(Rows::default()),
            _ => Rows::of_section(sections, tag, rows),
        };
        Ok(Self {
            groups,
            rows,
            id: text(tag::ID)?,
            label: text(tag::NAME)?,
            meant_for: NumberColumn::read(meant_for, rows).ok_or(OpenError::Section {
                tag: tag::CONCEPTS + tag::MEANT_FOR,
            })?,
            links: lists(tag::LINKS)?,
            postings: lists(tag::CONCEPT_GROUPS)?,
            phrases: lists(tag::PHRASES)?,
            narrower: OnceLock::new(),
        })
    }

    /// Number of concepts.
    pub(crate) const fn len(&self) -> u32 {
        self.rows
    }

    /// The concepts that have this one as a wider one.
    pub(crate) fn narrower(&self, number: u16) -> impl Iterator<Item = u16> + '_ {
        let links = self.narrower.get_or_init(|| self.links_to_narrower());
        let first = links.partition_point(|&link| link >> 16 < u64::from(number));
        let rest = links[first..].iter();
        rest.take_while(move |&link| link >> 16 == u64::from(number))
            .map(|&link| link as u16)
    }

    fn links_to_narrower(&self) -> Vec<u64> {
        let mut links = Vec::new();
        for (narrower, own) in (0u64..).zip(self.links.iter()) {
            let broader = numbers(&mut Reader::new(own)).unwrap_or_default();
            links.extend(
                broader
                    .iter()
                    .map(|&wider| u64::from(wider) << 16 | narrower),
            );
        }
        links.sort_unstable();
        links
    }

    pub(crate) fn get(&self, number: u16) -> Option<Concept<'_>> {
        (u32::from(number) < self.rows).then_some(Concept {
            table: self,
            number,
        })
    }
}

/// One concept of an index.
#[derive(Clone, Copy)]
pub struct Concept<'b> {
    table: &'b Concepts<'b>,
    number: u16,
}

impl<'b> Concept<'b> {
    /// Id within the thesaurus.
    pub fn id(&self) -> String {
        match self.table.id.get(self.number.into()) {
            "" => slug(self.label()),
            id => id.to_owned(),
        }
    }

    /// Preferred label in German.
    pub fn label(&self) -> &'b str {
        self.table.label.get(self.number.into())
    }

    /// Whom groups on the topic are for.
    pub(crate) fn meant_for(&self) -> MeantFor {
        let code = self.table.meant_for.get(self.number.into());
        code.and_then(|code| MeantFor::from_code(code as u8))
            .unwrap_or_default()
    }

    /// Wider concepts.
    pub(crate) fn broader(&self) -> Vec<u16> {
        let links = self.table.links.get(self.number.into());
        links
            .and_then(|links| numbers(&mut Reader::new(links)))
            .unwrap_or_default()
    }

    /// Neighbouring concepts.
    pub(crate) fn related(&self) -> Vec<u16> {
        let links = self.table.links.get(self.number.into());
        let second = |links| {
            let mut reader = Reader::new(links);
            numbers(&mut reader)?;
            numbers(&mut reader)
        };
        links.and_then(second).unwrap_or_default()
    }

    /// The groups on this concept, ascending, with how well each fits in 1/255.
    pub fn groups(&self) -> Vec<(u32, u8)> {
        let read = |body| {
            let mut reader = Reader::new(body);
            let postings = Postings::read(&mut reader, self.table.groups)?;
            let fits = reader.take(postings.len() as usize)?;
            Some(postings.iter().zip(fits.iter().copied()).collect())
        };
        let postings = self.table.postings.get(self.number.into());
        postings.and_then(read).unwrap_or_default()
    }

    /// Hashes of the names that are kept as phrases, see [`phrase_hash`].
    pub(crate) fn names(&self) -> impl Iterator<Item = u16> + use<'b> {
        let names = self.table.phrases.get(self.number.into());
        let names = names.unwrap_or_default().as_chunks().0.iter();
        names.map(|&name| u16::from_le_bytes(name))
    }
}

/// A label as an id: lower-case ASCII, words parted by hyphens, what stands in brackets left out.
pub(crate) fn slug(label: &str) -> String {
    let mut slug = String::with_capacity(label.len());
    for c in label
        .split(" (")
        .next()
        .unwrap_or_default()
        .chars()
        .map(lower)
    {
        match c {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            'a'..='z' | '0'..='9' => slug.push(c),
            _ if slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_matches('-').to_owned()
}

/// The list of numbers at the cursor.
fn numbers(reader: &mut Reader<'_>) -> Option<Vec<u16>> {
    let len = reader.varint()?;
    (0..len.min(0xffff))
        .map(|_| reader.varint().and_then(|n| u16::try_from(n).ok()))
        .collect()
}

/// Hash of a phrase, 0 where it is empty, and one key more. Its keys come in alphabetical order, each once. Of the
/// whole, the lower sixteen bits are kept; they suffice since a phrase is looked up only under concepts that its
/// words point to.
pub(crate) fn phrase_hash(phrase: u64, key: &str) -> u64 {
    xxh64(key.as_bytes(), phrase)
}
