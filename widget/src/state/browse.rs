//! Topics by area of life, for those who would rather look than type.

use super::facets;
use crate::messages::{Messages, OTHER_AREA};
use grufi_engine::{FacetKind, Index};

/// An area of life.
#[derive(Debug, PartialEq, Eq)]
pub struct Area {
    /// Its number, from 1; [`OTHER_AREA`] for topics that belong to none.
    pub number: u8,
    /// How many groups are on one of its topics.
    pub groups: u32,
    /// Its topics as values of their facet, by their names.
    pub topics: Vec<u16>,
}

/// The areas that have groups, in the order of the thesaurus; at last the topics that belong to none.
pub fn areas(index: &Index<'_>, words: &Messages) -> Vec<Area> {
    let Some(facet) = index.facet(FacetKind::Topic) else {
        return Vec::new();
    };
    let values = facets::values(&facet, words);
    let mut areas = Vec::new();
    for number in 1..=OTHER_AREA {
        let of_index = if number == OTHER_AREA { 0 } else { number };
        let mut topics = Vec::new();
        for value in &values {
            if index.area(value.number) == of_index {
                topics.push(value.number);
            }
        }
        if !topics.is_empty() {
            areas.push(Area {
                number,
                groups: index.having(FacetKind::Topic, &topics),
                topics,
            });
        }
    }
    areas
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::state::sample;

    #[test]
    fn topics_stand_in_their_areas() {
        for (bytes, expected) in [
            (sample::bytes(), "11: 12 Angst Diabetes Panik Schlafstörung"),
            (sample::with_topics(), "1: 10 Diabetes | 5: 2 Angst Schlaf"),
        ] {
            let index = Index::open(&bytes).unwrap();
            let facet = index.facet(FacetKind::Topic).unwrap();
            let line = |area: &Area| {
                let labels = area
                    .topics
                    .iter()
                    .map(|topic| facet.value(*topic).unwrap().label());
                format!(
                    "{}: {} {}",
                    area.number,
                    area.groups,
                    labels.collect::<Vec<_>>().join(" ")
                )
            };
            let areas = areas(&index, Messages::of("de"));
            assert_eq!(
                areas.iter().map(line).collect::<Vec<_>>().join(" | "),
                expected
            );
        }
    }
}
