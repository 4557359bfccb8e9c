//! Typed views of the bytes of an index.

mod concepts;
mod contact_point;
mod dictionary;
mod facet;
mod group;
mod place;
mod prepare;
mod spelling;
mod vocabulary;

pub use concepts::Concept;
pub use contact_point::ContactPoint;
pub use facet::{Facet, FacetValue};
pub use group::Group;
pub use place::{Place, Position};

#[cfg(feature = "write")]
pub(crate) use concepts::slug;
pub(crate) use concepts::{Concepts, phrase_hash};
pub(crate) use dictionary::{Dictionary, Fields};
pub(crate) use group::Groups;
pub(crate) use spelling::{Automaton, Lexicon};
use vocabulary::Entries;
#[cfg(feature = "write")]
pub(crate) use vocabulary::{FULL_WEIGHT, put_vocabulary};

use crate::OpenError;
use crate::format::column::{Column, TextColumn};
use crate::format::{Bitset, Reader, Sections, tag};
use crate::model::{FacetKind, GroupId};
use contact_point::ContactPoints;
use place::PlaceTable;
use prepare::Prepared;

/// Separates the values of a list within one text of a column (U+001F, unit separator).
pub(crate) const LIST_SEPARATOR: char = '\u{1f}';

/// An index file, opened. Holds views into the bytes, so that opening costs a checksum and a few look-ups; what
/// is coded is decoded when first needed, or before by [`Index::prepare`].
pub struct Index<'b> {
    build_id: u64,
    texts: TextColumn<'b>,
    pub(crate) groups: Groups<'b>,
    contact_points: ContactPoints<'b>,
    pub(crate) places: PlaceTable<'b>,
    map: &'b str,
    facets: Vec<Facet<'b>>,
    areas: &'b [u8],
    pub(crate) dictionary: Dictionary<'b>,
    pub(crate) concepts: Concepts<'b>,
    prepared: Prepared<'b>,
}

impl<'b> Index<'b> {
    /// Opens an index.
    ///
    /// # Errors
    /// An [`OpenError`] that names what is wrong with the bytes: too short, foreign, of another version,
    /// cut off, damaged, or without a section it needs.
    ///
    /// # Complexity
    /// Linear in the bytes (the checksum).
    pub fn open(bytes: &'b [u8]) -> Result<Self, OpenError> {
        let sections = Sections::open(bytes)?;
        let malformed = |tag| move || OpenError::Section { tag };
        let mut meta = Reader::new(sections.require(tag::META)?);
        let mut counts = || Some((meta.u32()?, meta.u32()?, meta.u32()?, meta.u32()?));
        let (groups, contact_points, low, high) = counts().ok_or_else(malformed(tag::META))?;
        let texts = TextColumn::read(meta.rest(), 2).ok_or_else(malformed(tag::META))?;
        let facets = FacetKind::ALL
            .iter()
            .map(|&kind| {
                let tag = tag::FACETS + u32::from(kind.code());
                Facet::read(kind, sections.require(tag)?, groups).ok_or(OpenError::Section { tag })
            })
            .collect::<Result<Vec<_>, _>>()?;
        let areas = sections.get(tag::AREAS).unwrap_or_default();
        let topics = facets.first().map_or(0, |topics: &Facet<'_>| topics.len());
        if !areas.is_empty() && areas.len() != usize::from(topics) {
            return Err(OpenError::Section { tag: tag::AREAS });
        }
        let concepts = Concepts::read(&sections, groups)?;
        let entries = sections
            .get(tag::VOCABULARY)
            .map(|bytes| Entries::of(bytes).ok_or_else(malformed(tag::VOCABULARY)));
        let text = |tag| {
            std::str::from_utf8(sections.require(tag)?).map_err(|_| OpenError::Section { tag })
        };
        Ok(Self {
            build_id: u64::from(high) << 32 | u64::from(low),
            texts,
            groups: Groups::read(&sections, groups)?,
            contact_points: ContactPoints::read(&sections, contact_points)?,
            places: PlaceTable::read(&sections)?,
            map: std::str::from_utf8(sections.get(tag::MAP).unwrap_or_default())
                .map_err(|_| malformed(tag::MAP)())?,
            facets,
            areas,
            dictionary: Dictionary::read(&sections, groups)?,
            concepts,
            prepared: Prepared::new(
                entries.transpose()?,
                text(tag::CRISIS)?,
                text(tag::UNDERSTAND)?,
            ),
        })
    }

    /// Number of groups.
    pub const fn len(&self) -> u32 {
        self.groups.rows()
    }

    /// Whether there is no group.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Identifies the content: equal for equal catalogues and thesauri.
    pub const fn build_id(&self) -> u64 {
        self.build_id
    }

    /// What visitors are told about the whole catalogue, "" where there is nothing to tell.
    pub fn notice(&self) -> &'b str {
        self.texts.get(0)
    }

    /// ISO date of the entry that was confirmed last, "" where no entry has one.
    pub fn stand(&self) -> &'b str {
        self.texts.get(1)
    }

    /// The group with this number.
    pub fn group(&self, id: GroupId) -> Option<Group<'_>> {
        self.groups.get(id)
    }

    /// The group with this id of the catalogue.
    ///
    /// # Complexity
    /// Linear in the number of groups.
    pub fn find_group(&self, id: &str) -> Option<GroupId> {
        (0..self.len())
            .map(GroupId)
            .find(|&n| self.group(n).is_some_and(|group| group.id() == id))
    }

    /// All contact points in the order of the catalogue.
    pub fn contact_points(&self) -> impl Iterator<Item = ContactPoint<'_>> + '_ {
        (0..self.contact_points.rows()).filter_map(|n| self.contact_point(n as u16))
    }

    /// The contact point with this number.
    pub fn contact_point(&self, number: u16) -> Option<ContactPoint<'_>> {
        self.contact_points.get(number)
    }

    /// The places of the catalogue's region, ascending by postcode.
    pub fn places(&self) -> impl Iterator<Item = Place<'b>> + '_ {
        self.places.all()
    }

    /// The map of the region, "" where there is none, in four lines: the `viewBox` of a drawing in tenths of a
    /// kilometre east and south of the corner of the region; a radius that keeps points apart; the region's
    /// outline as path data; numbers of places that stand for those around them, first
    /// those whose names can be written without running into each other.
    pub fn map(&self) -> &'b str {
        self.map
    }

    /// The place with this number.
    pub fn place(&self, number: u32) -> Option<Place<'b>> {
        self.places.get(number)
    }

    /// The place of a group, where its postcode is known.
    pub fn place_of_group(&self, id: GroupId) -> Option<Place<'b>> {
        self.places.get(self.groups.place(id.0)?)
    }

    /// The concept with this number, in the order of the thesaurus.
    pub fn concept(&self, number: u16) -> Option<Concept<'_>> {
        self.concepts.get(number)
    }

    /// All facets in the order of [`FacetKind::ALL`], those without values included.
    pub fn facets(&self) -> impl Iterator<Item = Facet<'b>> + '_ {
        self.facets.iter().copied()
    }

    /// Number of the area of life that a value of [`FacetKind::Topic`] belongs to, from 1; 0 where the thesaurus
    /// does not know the topic.
    pub fn area(&self, topic: u16) -> u8 {
        self.areas.get(usize::from(topic)).copied().unwrap_or(0)
    }

    /// How many groups have any of these values of a facet.
    pub fn having(&self, kind: FacetKind, values: &[u16]) -> u32 {
        let mut groups = Bitset::empty(self.len());
        for &value in values {
            if let Some(list) = self.facet(kind).and_then(|facet| facet.postings(value)) {
                list.iter().for_each(|group| groups.insert(group));
            }
        }
        groups.count()
    }

    /// One facet.
    pub fn facet(&self, kind: FacetKind) -> Option<Facet<'b>> {
        self.facets().find(|facet| facet.kind() == kind)
    }
}

/// The texts of a list cell.
pub(crate) fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(LIST_SEPARATOR).filter(|text| !text.is_empty())
}
