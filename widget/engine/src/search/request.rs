//! What a visitor asks for.

use super::Sort;
use crate::model::FacetKind;
use crate::understand::SlotKinds;

/// What a visitor asks for.
#[derive(Clone, Debug, Default)]
pub struct Request<'q> {
    /// The words as typed; empty lists all groups that pass the filters.
    pub text: &'q str,
    /// Filters chosen by hand.
    pub filters: Filters,
    /// The place from which distances count, as typed; empty for that of the text.
    pub near: &'q str,
    /// Only groups that meet within so many kilometres of it, where it is known.
    pub within: Option<u32>,
    /// Parts of the text that are not to be understood: the visitor has taken them out.
    pub ignored: SlotKinds,
    /// By what the hits are sorted.
    pub order: Sort,
    /// How many hits to skip (paging).
    pub offset: usize,
    /// How many hits to return at the most.
    pub limit: usize,
}

/// Filter values chosen by hand: within one facet any of them, across facets all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Chosen values as (kind, number of the value in [`crate::Index::facet`]), sorted, unique.
    chosen: Vec<(FacetKind, u16)>,
}

impl Filters {
    /// Adds the value if it is not chosen, otherwise removes it.
    pub fn toggle(&mut self, kind: FacetKind, value: u16) {
        match self.chosen.binary_search(&(kind, value)) {
            Ok(at) => {
                self.chosen.remove(at);
            }
            Err(at) => self.chosen.insert(at, (kind, value)),
        }
    }

    /// Whether the value is chosen.
    pub fn contains(&self, kind: FacetKind, value: u16) -> bool {
        self.chosen.binary_search(&(kind, value)).is_ok()
    }

    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// The chosen values, by kind, then number.
    pub fn iter(&self) -> impl Iterator<Item = (FacetKind, u16)> + '_ {
        self.chosen.iter().copied()
    }

    /// Removes all values.
    pub fn clear(&mut self) {
        self.chosen.clear();
    }
}
