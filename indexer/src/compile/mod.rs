//! Catalogue and thesaurus to the index file.

mod assign;
mod map;
mod names;
mod outline;
mod places;
mod records;
pub mod topics;

pub use places::Scope;

use crate::catalogue::{Edition, Group};
use crate::places::{Places, PlacesError};
use crate::thesaurus::{self, ReadError, Thesaurus, TrainedError};
use grufi_engine::write::{self, GroupRecord, Input, SchemeRecord, WriteError};
use std::fmt;

/// Why a catalogue cannot be compiled.
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    /// The thesaurus is malformed.
    Thesaurus(ReadError),
    /// The trained weights do not belong to the thesaurus.
    Trained(TrainedError),
    /// The table of places is malformed.
    Places(PlacesError),
    /// The catalogue exceeds the format.
    Write(WriteError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Thesaurus(error) => error.fmt(f),
            Self::Trained(error) => error.fmt(f),
            Self::Places(error) => error.fmt(f),
            Self::Write(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        Self::Write(error)
    }
}

impl From<PlacesError> for Error {
    fn from(error: PlacesError) -> Self {
        Self::Places(error)
    }
}

impl From<TrainedError> for Error {
    fn from(error: TrainedError) -> Self {
        Self::Trained(error)
    }
}

impl From<ReadError> for Error {
    fn from(error: ReadError) -> Self {
        Self::Thesaurus(error)
    }
}

/// Compiles a catalogue with the thesaurus that comes with the indexer, and with the places of its region.
///
/// # Errors
/// [`Error::Write`] where the catalogue exceeds what the format can number.
pub fn compile(catalogue: &impl Edition) -> Result<Vec<u8>, Error> {
    compile_for(catalogue, Scope::Region)
}

/// Compiles a catalogue with the thesaurus that comes with the indexer, and with the places of the scope.
///
/// # Errors
/// As [`compile`].
pub fn compile_for(catalogue: &impl Edition, scope: Scope) -> Result<Vec<u8>, Error> {
    let thesaurus = Thesaurus::embedded()?;
    let scheme = thesaurus::trained(&thesaurus)?;
    write(catalogue, Some((&thesaurus, &scheme)), scope)
}

/// The concepts of the thesaurus that each group is on, by their numbers in [`Thesaurus::concepts`].
///
/// # Errors
/// As [`compile`].
pub fn concepts(thesaurus: &Thesaurus, groups: &[Group]) -> Result<Vec<Vec<u16>>, Error> {
    let scheme = thesaurus::trained(thesaurus)?;
    let mut records: Vec<_> = groups.iter().map(records::group).collect();
    assign::assign(thesaurus, &scheme, &mut records)?;
    let numbers = |record: GroupRecord<'_>| {
        let concepts = record.concepts.iter();
        concepts.map(|(concept, _)| *concept).collect()
    };
    Ok(records.into_iter().map(numbers).collect())
}

/// Compiles a catalogue with the thesaurus given and the scheme trained from it, or with none, and with the places
/// of its region.
///
/// # Errors
/// As [`compile`].
pub fn compile_with(
    catalogue: &impl Edition,
    knowledge: Option<(&Thesaurus, &SchemeRecord)>,
) -> Result<Vec<u8>, Error> {
    write(catalogue, knowledge, Scope::Region)
}

fn write(
    catalogue: &impl Edition,
    knowledge: Option<(&Thesaurus, &SchemeRecord)>,
    scope: Scope,
) -> Result<Vec<u8>, Error> {
    let region = places::region(catalogue, Places::embedded()?, scope);
    let mut input = Input {
        groups: catalogue.groups.iter().map(records::group).collect(),
        contact_points: catalogue
            .contact_points
            .iter()
            .map(records::contact_point)
            .collect(),
        places: region.places,
        step: region.step,
        map: String::new(),
        scheme: knowledge.map(|(_, scheme)| scheme),
        notice: catalogue.notice(),
    };
    places::assign(&input.places, &mut input.groups);
    input.map = map::map(&region.outline, &input.places, input.step, &input.groups);
    if let Some((thesaurus, scheme)) = knowledge {
        assign::assign(thesaurus, scheme, &mut input.groups)?;
    }
    Ok(write::write(&input)?)
}
