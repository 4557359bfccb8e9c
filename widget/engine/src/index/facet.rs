//! Facets: for each value a label and the groups that have it.
//!
//! ```text
//! number of values u16 | length of the label column u32 | label column
//! posting lists, as rows
//! ```

use crate::format::column::{Column, Rows, TextColumn};
use crate::format::postings::Postings;
use crate::format::{Bitset, Reader};
use crate::model::FacetKind;

/// The values of one facet, by label.
#[derive(Clone, Copy)]
pub struct Facet<'b> {
    kind: FacetKind,
    groups: u32,
    labels: TextColumn<'b>,
    lists: Rows<'b>,
}

impl<'b> Facet<'b> {
    pub(crate) fn read(kind: FacetKind, bytes: &'b [u8], groups: u32) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        let values = reader.u16()?;
        let labels = reader.u32()? as usize;
        let labels = TextColumn::read(reader.take(labels)?, u32::from(values))?;
        Some(Self {
            kind,
            groups,
            labels,
            lists: Rows::read(reader.rest(), u32::from(values))?,
        })
    }

    /// Which facet this is.
    pub const fn kind(&self) -> FacetKind {
        self.kind
    }

    /// Number of values.
    pub const fn len(&self) -> u16 {
        self.labels.rows() as u16
    }

    /// Whether no group has a value.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One value.
    pub fn value(&self, number: u16) -> Option<FacetValue<'b>> {
        let groups = self.postings(number)?.len();
        Some(FacetValue {
            number,
            label: self.labels.get(u32::from(number)),
            groups,
        })
    }

    /// All values in order.
    pub fn values(&self) -> impl Iterator<Item = FacetValue<'b>> + '_ {
        (0..self.len()).filter_map(|number| self.value(number))
    }

    /// The groups that have a value.
    pub(crate) fn postings(&self, number: u16) -> Option<Postings<'b>> {
        let list = self.lists.get(number.into())?;
        Postings::read(&mut Reader::new(list), self.groups)
    }

    /// How many groups of a set have a value.
    pub(crate) fn count_in(&self, number: u16, set: &Bitset) -> u32 {
        let list = self.lists.get(number.into()).unwrap_or_default();
        Postings::count_in(list, set)
    }
}

/// One value of a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FacetValue<'b> {
    number: u16,
    label: &'b str,
    groups: u32,
}

impl<'b> FacetValue<'b> {
    /// Its number within the facet, from 0.
    pub const fn number(&self) -> u16 {
        self.number
    }

    /// Text of the catalogue, or key of the enumeration (see [`FacetKind`]).
    pub const fn label(&self) -> &'b str {
        self.label
    }

    /// How many groups of the index have it.
    pub const fn groups(&self) -> u32 {
        self.groups
    }
}
