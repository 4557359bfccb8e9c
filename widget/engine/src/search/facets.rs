//! Filters and their counts.

use super::{FacetCount, Filters};
use crate::format::Bitset;
use crate::index::{Facet, Index};
use crate::model::FacetKind;

/// The groups that pass the filters, those that pass all but that of the district, and for each facet value how many of the `matching` groups would
/// remain if it were chosen in addition: all other facets filter, values within a facet add up.
pub(super) fn apply(
    index: &Index<'_>,
    filters: &Filters,
    matching: &Bitset,
) -> (Bitset, Bitset, Vec<FacetCount>) {
    let chosen: Vec<(FacetKind, Bitset)> = index
        .facets()
        .filter(|facet| filters.iter().any(|(kind, _)| kind == facet.kind()))
        .map(|facet| (facet.kind(), chosen_groups(index, &facet, filters)))
        .collect();
    let passing = |except: Option<FacetKind>, start: Bitset| {
        chosen
            .iter()
            .filter(|(kind, _)| Some(*kind) != except)
            .fold(start, |mut set, (_, groups)| {
                set.intersect(groups);
                set
            })
    };
    let mut counts = Vec::new();
    for facet in index.facets() {
        let base = passing(Some(facet.kind()), matching.clone());
        counts.extend((0..facet.len()).map(|value| FacetCount {
            kind: facet.kind(),
            value,
            groups: facet.count_in(value, &base),
        }));
    }
    let all = || Bitset::full(index.len());
    (
        passing(None, all()),
        passing(Some(FacetKind::District), all()),
        counts,
    )
}

/// The groups with any chosen value of a facet.
fn chosen_groups(index: &Index<'_>, facet: &Facet<'_>, filters: &Filters) -> Bitset {
    let mut groups = Bitset::empty(index.len());
    for (_, value) in filters.iter().filter(|(kind, _)| *kind == facet.kind()) {
        if let Some(list) = facet.postings(value) {
            list.iter().for_each(|group| groups.insert(group));
        }
    }
    groups
}
