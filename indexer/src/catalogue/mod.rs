//! The catalogue: groups and the contact points responsible for them, as typed values.
//!
//! Importers fill a [`Catalogue`]; [`Catalogue::link`] completes it across files; `validate` looks at the
//! whole; [`Catalogue::for_publication`] turns it into a [`PublicCatalogue`].
//!
//! # Invariant
//! Only a [`PublicCatalogue`] is compiled and published: what must stay in the office is not in it. An
//! [`OfficeCatalogue`] is compiled for the office alone, and every page of it says so.

mod address;
pub mod collation;
pub mod column;
pub mod contact_point;
pub mod date;
pub mod discretion;
pub mod edition;
pub mod group;
pub mod id;
mod joined;
pub mod language;
pub mod leaks;
mod link;
pub mod nearest;
pub mod report;
pub mod rows;
pub mod schedule;
pub mod validate;
pub mod values;

pub use contact_point::{ContactPoint, PostcodeRange};
pub use date::Date;
pub use discretion::{OfficeCatalogue, PublicCatalogue};
pub use edition::Edition;
pub use group::{Discretion, Group, Source};
pub(crate) use joined::joined;
pub use report::{Problem, Report, Severity};
pub use rows::Rows;

/// Groups and contact points of one or several sources.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    /// The groups in the order of the sources.
    pub groups: Vec<Group>,
    /// The contact points in the order of the sources; [`Group::contact_point`] counts in here.
    pub contact_points: Vec<ContactPoint>,
}

/// End of the names of contact points that do not exist.
const SAMPLE: &str = "(Beispiel)";

impl Catalogue {
    /// A sentence that visitors must read with this catalogue, or "": the sample is marked as fictional.
    pub fn notice(&self) -> &'static str {
        match self
            .contact_points
            .iter()
            .any(|point| point.name.ends_with(SAMPLE))
        {
            true => "Alle Gruppen und Kontaktstellen auf dieser Seite sind erfunden.",
            false => "",
        }
    }
}
