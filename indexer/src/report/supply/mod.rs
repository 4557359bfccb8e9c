//! The picture of supply and need: what the groups of a catalogue offer, where, when and for whom, and where
//! something is missing.
//!
//! ```text
//! survey    the groups with their concepts, districts and positions; everything else counts these
//! grid      areas and frequent topics by district
//! reach     districts without a group on a topic, and how far the nearest is
//! missing   topics of the thesaurus without any group
//! shares    languages, forms, accessibility, status
//! week      weekday by hour
//! age       when the entries were last confirmed
//! draw/     the same as SVG and tables
//! ```
//!
//! # Invariants
//! - All entries of the catalogue count, those that are not published too: the picture is for the office.
//! - Only groups that meet at a place count for a district; those online or by telephone are told apart.

pub mod age;
pub(super) mod draw;
pub mod grid;
pub mod missing;
pub mod reach;
pub mod shares;
mod survey;
pub mod week;

use crate::catalogue::{Catalogue, Date};
use crate::compile;
use crate::places::Places;
use crate::thesaurus::Thesaurus;
use std::cmp::Reverse;
use survey::Survey;

/// So many topics count as frequent.
pub const FREQUENT: usize = 24;

/// The picture in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Supply {
    /// Number of entries.
    pub groups: usize,
    /// Those of them that are not published.
    pub unpublished: usize,
    /// Areas of the thesaurus by district.
    pub areas: grid::Grid,
    /// The most frequent topics by district.
    pub topics: grid::Grid,
    /// How far each frequent topic reaches.
    pub reach: Vec<reach::Reach>,
    /// What each district lacks.
    pub gaps: Vec<reach::Gaps>,
    /// Topics of the thesaurus without a group, by area.
    pub missing: Vec<missing::Missing>,
    /// Languages, forms, accessibility, status.
    pub shares: shares::Shares,
    /// Weekday by hour.
    pub week: week::Week,
    /// When the entries were last confirmed.
    pub age: age::Age,
}

impl Supply {
    /// Looks at a catalogue with the thesaurus and the places that come with the indexer.
    ///
    /// # Errors
    /// As [`compile::compile`]; [`compile::Error::Places`] where the table of places is malformed.
    pub fn of(catalogue: &Catalogue, today: Date) -> Result<Self, compile::Error> {
        let thesaurus = Thesaurus::embedded()?;
        let concepts = compile::concepts(&thesaurus, &catalogue.groups)?;
        let places = Places::embedded()?;
        Ok(Self::with(catalogue, &thesaurus, concepts, places, today))
    }

    /// Looks at a catalogue of which the concepts of each group are known.
    fn with(
        catalogue: &Catalogue,
        thesaurus: &Thesaurus,
        concepts: Vec<Vec<u16>>,
        places: &Places,
        today: Date,
    ) -> Self {
        let survey = Survey::new(catalogue, thesaurus, concepts, places);
        let frequent = frequent(&survey);
        let unpublished = |group: &&crate::catalogue::Group| group.discretion.unpublished;
        Supply {
            groups: catalogue.groups.len(),
            unpublished: catalogue.groups.iter().filter(unpublished).count(),
            areas: grid::areas(&survey),
            topics: grid::topics(&survey, &frequent),
            reach: reach::of_topics(&survey, &frequent),
            gaps: reach::gaps(&survey, &frequent),
            missing: missing::by_area(&survey),
            shares: shares::Shares::of(&catalogue.groups),
            week: week::Week::of(&catalogue.groups),
            age: age::Age::of(&catalogue.groups, today),
        }
    }
}

/// The concepts with most groups, most first, equal ones by label.
fn frequent(survey: &Survey<'_>) -> Vec<u16> {
    let counts = survey.counts();
    let mut concepts: Vec<u16> = (0..)
        .zip(&counts)
        .filter(|(_, count)| **count > 0)
        .map(|(concept, _)| concept)
        .collect();
    concepts.sort_by_key(|&concept| (Reverse(counts[usize::from(concept)]), survey.label(concept)));
    concepts.truncate(FREQUENT);
    concepts
}

#[cfg(test)]
mod tests;
