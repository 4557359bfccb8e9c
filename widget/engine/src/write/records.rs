//! What the indexer hands over: one record a group, one a contact point.

use crate::index::Groups;
use crate::model::{Accessibility, Daytime, Form, Gender, Status};
use crate::schedule::{Recurrence, Time};

/// One group. Texts are "" and lists empty where the catalogue does not say.
#[derive(Clone, Debug, Default)]
pub struct GroupRecord<'a> {
    /// Id, unique within the catalogue.
    pub id: &'a str,
    /// Name.
    pub name: &'a str,
    /// Topics in the office's own words.
    pub topics: Vec<&'a str>,
    /// Concepts of the scheme that the group is on, ascending, with how well it fits each in 1/255.
    pub concepts: Vec<(u16, u8)>,
    /// Free text.
    pub description: &'a str,
    /// For whom.
    pub audience: Vec<&'a str>,
    /// For whom by gender, `None` for everybody.
    pub gender: Option<Gender>,
    /// Least age in years.
    pub age_from: Option<u8>,
    /// Greatest age in years.
    pub age_to: Option<u8>,
    /// Languages spoken, BCP 47 tags.
    pub languages: Vec<&'a str>,
    /// How it meets.
    pub form: Option<Form>,
    /// When it meets, in words.
    pub schedule: &'a str,
    /// When it meets, as far as that was understood.
    pub recurrences: &'a [Recurrence],
    /// Weekdays, Monday is bit 0.
    pub days: u8,
    /// Start in minutes after midnight.
    pub start: Option<u16>,
    /// Name of the meeting place.
    pub venue: &'a str,
    /// Street and number.
    pub street: &'a str,
    /// Postcode.
    pub postcode: &'a str,
    /// Town.
    pub town: &'a str,
    /// Landkreis or kreisfreie Stadt.
    pub district: &'a str,
    /// Number of its place in [`super::Input::places`].
    pub place: Option<u16>,
    /// Whether the place can be reached with a wheelchair.
    pub accessibility: Option<Accessibility>,
    /// Whether it takes new members; `None` is taken as open.
    pub status: Option<Status>,
    /// Number of the responsible contact point.
    pub contact_point: Option<u16>,
    /// Whether the first contact goes through the contact point.
    pub via_contact_point: bool,
    /// Contact person.
    pub person: &'a str,
    /// Telephone number.
    pub phone: &'a str,
    /// Mail address.
    pub email: &'a str,
    /// Web addresses.
    pub web: Vec<&'a str>,
    /// ISO date of the last confirmation.
    pub updated: String,
}

impl GroupRecord<'_> {
    /// The cell of the column of ages: least age in the low byte, greatest in the next.
    pub(super) fn ages(&self) -> u32 {
        let byte = |age: Option<u8>| u32::from(age.unwrap_or(Groups::NO_AGE));
        byte(self.age_from) | byte(self.age_to) << 8
    }

    /// When meetings begin: what the recurrences tell, and where they tell nothing, the start.
    pub(super) fn daytimes(&self) -> Vec<Daytime> {
        let told = self.recurrences.iter().filter_map(|one| match one.time {
            Time::Part(part) => Some(part.daytime()),
            time => time.start().map(Daytime::of),
        });
        let mut daytimes: Vec<Daytime> = told.collect();
        if daytimes.is_empty() {
            daytimes.extend(self.start.map(Daytime::of));
        }
        daytimes
    }
}

/// A delivery postcode. Positions are whole steps of [`super::Input::step`] metres.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaceRecord<'a> {
    /// Postcode as a number.
    pub postcode: u32,
    /// Town.
    pub town: &'a str,
    /// Landkreis or kreisfreie Stadt.
    pub district: &'a str,
    /// Steps east of the western edge of the region.
    pub east: u32,
    /// Steps north of its southern edge.
    pub north: u32,
}

/// One contact point. Texts are "" and lists empty where the catalogue does not say.
#[derive(Clone, Debug, Default)]
pub struct ContactPointRecord<'a> {
    /// Id, unique within the catalogue.
    pub id: &'a str,
    /// Name.
    pub name: &'a str,
    /// Districts it is responsible for.
    pub districts: Vec<&'a str>,
    /// Postcodes it is responsible for, single or `first-last`.
    pub postcode_ranges: Vec<String>,
    /// Telephone number.
    pub phone: &'a str,
    /// Mail address.
    pub email: &'a str,
    /// Web address.
    pub web: &'a str,
    /// Opening hours.
    pub hours: &'a str,
    /// Street and number.
    pub street: &'a str,
    /// Postcode.
    pub postcode: &'a str,
    /// Town.
    pub town: &'a str,
}

/// The groups in the order of their numbers.
pub(super) fn number_groups<'r, 'a>(groups: &'r [GroupRecord<'a>]) -> Vec<&'r GroupRecord<'a>> {
    let mut numbered: Vec<&GroupRecord<'_>> = groups.iter().collect();
    numbered.sort_by_key(|group| {
        (
            group.topics.first().copied().unwrap_or_default(),
            group.district,
            group.town,
            group.name,
            group.id,
        )
    });
    numbered
}
