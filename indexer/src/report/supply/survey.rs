//! The groups of a catalogue with what everything else counts: concepts, district, position.

use crate::catalogue::collation::collation;
use crate::catalogue::{Catalogue, Group};
use crate::places::{District, Places, Position};
use crate::thesaurus::{Concept, Thesaurus};
use grufi_engine::Form;
use std::collections::{BTreeMap, HashMap};

/// A group as it is counted.
pub(super) struct Entry {
    /// Numbers in [`Survey::thesaurus`].
    pub concepts: Vec<u16>,
    /// Where it meets: its district in [`Survey::districts`], `None` where that is not known.
    pub district: Option<usize>,
    /// Where it meets, `None` where that is not known or it meets at no place.
    pub position: Option<Position>,
    /// Whether it can be joined from anywhere: online, hybrid or by telephone.
    pub from_anywhere: bool,
    /// Whether it meets at a place.
    pub at_a_place: bool,
}

/// A catalogue, ready to be counted.
pub(super) struct Survey<'c> {
    pub thesaurus: &'c Thesaurus,
    /// The districts of groups and contact points, in German alphabetical order.
    pub districts: Vec<&'c District>,
    pub entries: Vec<Entry>,
}

impl<'c> Survey<'c> {
    /// `concepts` holds those of each group, see [`crate::compile::concepts`].
    pub fn new(
        catalogue: &Catalogue,
        thesaurus: &'c Thesaurus,
        concepts: Vec<Vec<u16>>,
        places: &'c Places,
    ) -> Self {
        // Rows of one place are many, and looking a name up is slow.
        let mut known: HashMap<(&str, &str, &str), Option<&District>> = HashMap::new();
        let of_groups: Vec<Option<&District>> = catalogue
            .groups
            .iter()
            .map(|group| {
                let place = (&*group.district, &*group.postcode, &*group.town);
                *known
                    .entry(place)
                    .or_insert_with(|| district(group, places))
            })
            .collect();
        let names = catalogue
            .contact_points
            .iter()
            .flat_map(|point| &point.districts);
        let responsible = names.filter_map(|name| places.district(name));
        let known: BTreeMap<(String, &str), &District> = of_groups
            .iter()
            .copied()
            .flatten()
            .chain(responsible)
            .map(|district| ((collation(district.name), district.name), district))
            .collect();
        let numbers: BTreeMap<&str, usize> = known.keys().map(|(_, name)| *name).zip(0..).collect();
        let entries = catalogue.groups.iter().zip(of_groups).zip(concepts);
        let entries = entries.map(|((group, district), concepts)| {
            let at_a_place = !matches!(group.form, Some(Form::Online | Form::Telephone));
            Entry {
                concepts,
                district: district
                    .filter(|_| at_a_place)
                    .and_then(|district| numbers.get(district.name).copied()),
                position: position(group, district, places).filter(|_| at_a_place),
                from_anywhere: matches!(
                    group.form,
                    Some(Form::Online | Form::Hybrid | Form::Telephone)
                ),
                at_a_place,
            }
        });
        Survey {
            thesaurus,
            entries: entries.collect(),
            districts: known.into_values().collect(),
        }
    }

    /// Label of a concept.
    pub fn label(&self, concept: u16) -> &'c str {
        self.concept(concept)
            .map_or("", |concept| &concept.pref_label)
    }

    /// A concept by its number.
    pub fn concept(&self, concept: u16) -> Option<&'c Concept> {
        self.thesaurus.concepts.get(usize::from(concept))
    }

    /// Number of groups of each concept.
    pub fn counts(&self) -> Vec<usize> {
        let mut counts = vec![0; self.thesaurus.concepts.len()];
        for concept in self.entries.iter().flat_map(|entry| &entry.concepts) {
            if let Some(count) = counts.get_mut(usize::from(*concept)) {
                *count += 1;
            }
        }
        counts
    }
}

/// The district that the entry names, else that of its postcode, else that of its town if all towns of
/// this name lie in one.
fn district<'p>(group: &Group, places: &'p Places) -> Option<&'p District> {
    let of_town = || {
        let towns = places.by_town(&group.town);
        let first = towns.first()?;
        let one = towns.iter().all(|town| town.district == first.district);
        one.then(|| places.district(first.district))?
    };
    places
        .district(&group.district)
        .or_else(|| places.district_of(&group.postcode))
        .or_else(of_town)
}

fn position(group: &Group, district: Option<&District>, places: &Places) -> Option<Position> {
    if let Some((latitude, longitude)) = group.coordinates {
        return Some(Position {
            latitude,
            longitude,
        });
    }
    let town = || {
        places
            .by_town(&group.town)
            .first()
            .map(|town| town.position)
    };
    let postcode = places.by_postcode(&group.postcode);
    postcode
        .map(|place| place.position)
        .or_else(town)
        .or_else(|| district.map(|district| district.centroid))
}
