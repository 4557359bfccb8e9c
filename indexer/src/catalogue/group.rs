//! One self-help group.
//!
//! Texts are trimmed; an empty text or list means that the source does not say.

use super::column::Column;
use super::date::Date;
use super::schedule::Schedule;
use grufi_engine::{Accessibility, Form, Gender, Status};
use std::sync::Arc;

/// One self-help group of a catalogue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// Stable id, unique within the catalogue; made from name and place where the source has none.
    pub id: String,
    /// Name.
    pub name: String,
    /// Topics in the office's own words, in the order of the source.
    pub topics: Vec<String>,
    /// Free text, may hold line breaks (`\n`).
    pub description: String,
    /// For whom: Betroffene, Angehörige, Eltern, ...
    pub audience: Vec<String>,
    /// Gender, `None` for groups open to all.
    pub gender: Option<Gender>,
    /// Least age in years.
    pub age_from: Option<u8>,
    /// Greatest age in years.
    pub age_to: Option<u8>,
    /// Languages spoken, BCP 47 tags.
    pub languages: Vec<String>,
    /// How the group meets.
    pub form: Option<Form>,
    /// The schedule as people write it.
    pub schedule: String,
    /// Weekdays named in the schedule: Monday is bit 0, see [`grufi_engine::Day::bit`].
    pub weekdays: u8,
    /// Start of the first time named in the schedule, in minutes after midnight.
    pub start: Option<u16>,
    /// What the schedule says; weekdays and start are derived from it.
    pub recurrences: Schedule,
    /// Name of the meeting place.
    pub venue: String,
    /// Street and number.
    pub street: String,
    /// Postcode; five digits in German catalogues, anything elsewhere.
    pub postcode: String,
    /// Town.
    pub town: String,
    /// Landkreis or kreisfreie Stadt.
    pub district: String,
    /// Latitude and longitude in degrees, WGS 84.
    pub coordinates: Option<(f64, f64)>,
    /// Whether the meeting place can be reached with a wheelchair, `None` where unknown.
    pub accessibility: Option<Accessibility>,
    /// Whether the group takes new members, `None` where the source does not say; visitors then read
    /// it as [`Status::Open`].
    pub status: Option<Status>,
    /// The responsible contact point as the source names it: an id or a name.
    pub responsible: String,
    /// The responsible contact point: its place in [`super::Catalogue::contact_points`].
    pub contact_point: Option<usize>,
    /// Telephone number as written.
    pub phone: String,
    /// Mail address.
    pub email: String,
    /// Web addresses, each with its `http:` or `https:`.
    pub web: Vec<String>,
    /// Contact person.
    pub person: String,
    /// When the entry was last confirmed.
    pub updated: Option<Date>,
    /// What of this entry must stay in the office.
    pub discretion: Discretion,
    /// Where the entry stands in its source.
    pub source: Source,
}

/// Which parts of an entry must not be published; the default publishes everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Discretion {
    /// The whole entry never leaves the office (`veroeffentlichen` = nein).
    pub unpublished: bool,
    /// The group is reached through its contact point only (`kontakt_ueber` = kontaktstelle): phone,
    /// mail, web, person and meeting place stay in the office.
    pub through_contact_point: bool,
    /// Columns that stay in the office (`ausgeblendet`).
    pub hidden: Vec<Column>,
}

/// Where an entry stands in its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file as named on the command line.
    pub file: Arc<str>,
    /// Line of the entry's beginning, from 1.
    pub line: u64,
}

impl Default for Source {
    fn default() -> Self {
        Source {
            file: Arc::from(""),
            line: 0,
        }
    }
}
