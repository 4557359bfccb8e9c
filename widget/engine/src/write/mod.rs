//! Records to bytes: the writing side of the format.
//!
//! # Invariants
//! - Equal records give equal bytes; nothing depends on time, hash seeds or the order of the input
//!   beyond the order of lists within a record and of contact points.
//! - Groups are numbered by their first topic, then district, town, name and id, which brings equal
//!   things together: posting lists have small gaps and columns compress.

mod concepts;
mod facets;
mod records;
mod sections;
mod terms;

pub use concepts::{ConceptRecord, SchemeRecord};
pub use records::{ContactPointRecord, GroupRecord, PlaceRecord};

use crate::crisis;
use crate::format::column::{put_numbers, put_texts};
use crate::format::tag;
use crate::index::LIST_SEPARATOR;
use crate::schedule;
use crate::understand;
use records::number_groups;
use sections::Writer;
use std::fmt;

/// What an index is made of.
#[derive(Clone, Debug, Default)]
pub struct Input<'a> {
    /// The groups in any order.
    pub groups: Vec<GroupRecord<'a>>,
    /// The contact points; [`GroupRecord::contact_point`] counts in here.
    pub contact_points: Vec<ContactPointRecord<'a>>,
    /// The places of the region, ascending by postcode; [`GroupRecord::place`] counts in here.
    pub places: Vec<PlaceRecord<'a>>,
    /// Width of a step of [`PlaceRecord::east`] and [`PlaceRecord::north`] in metres.
    pub step: u32,
    /// The map of the region, see [`crate::Index::map`].
    pub map: String,
    /// The compiled thesaurus, if there is one.
    pub scheme: Option<&'a SchemeRecord>,
    /// What visitors are told about the whole catalogue.
    pub notice: &'a str,
}

/// Why records cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WriteError {
    /// More of something than the format can number.
    TooMany {
        /// What there is too much of.
        what: &'static str,
        /// How many there are.
        got: usize,
        /// How many there may be.
        limit: usize,
    },
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany { what, got, limit } => {
                write!(
                    f,
                    "{got} {what}, the index can hold {limit}: split the catalogue"
                )
            }
        }
    }
}

impl std::error::Error for WriteError {}

/// Fails where `got` exceeds `limit`.
fn check(what: &'static str, got: usize, limit: usize) -> Result<(), WriteError> {
    if got > limit {
        Err(WriteError::TooMany { what, got, limit })
    } else {
        Ok(())
    }
}

/// Compiles an index that holds a thesaurus and no group: it tells what texts are on.
///
/// # Errors
/// As [`write`].
pub fn scheme(scheme: &SchemeRecord) -> Result<Vec<u8>, WriteError> {
    write(&Input {
        scheme: Some(scheme),
        ..Input::default()
    })
}

/// Compiles an index.
///
/// # Errors
/// [`WriteError::TooMany`] where the format's numbers do not suffice (16 million groups, 65,534 contact
/// points, 4,096 concepts, 65,535 values of a facet).
pub fn write(input: &Input<'_>) -> Result<Vec<u8>, WriteError> {
    check("groups", input.groups.len(), 1 << 24)?;
    check("contact points", input.contact_points.len(), 0xfffe)?;
    check("places", input.places.len(), 0xfffe)?;
    let groups = number_groups(&input.groups);
    let mut writer = Writer::default();
    let none = SchemeRecord::default();
    let scheme = input.scheme.unwrap_or(&none);
    check("concepts", scheme.concepts.len(), 1 << 12)?;
    terms::write(&groups, &mut writer);
    concepts::write(&groups, scheme, &mut writer);
    facets::write(&groups, scheme, &mut writer)?;
    let [crisis, understand] = if input.scheme.is_some() {
        rules()
    } else {
        Default::default()
    };
    writer.section(tag::CRISIS, crisis.into_bytes());
    writer.section(tag::UNDERSTAND, understand.into_bytes());
    write_groups(&groups, &mut writer);
    write_contact_points(&input.contact_points, &mut writer);
    write_places(input, &mut writer);
    if !input.map.is_empty() {
        writer.section(tag::MAP, input.map.clone().into_bytes());
    }
    let stand = groups
        .iter()
        .map(|group| group.updated.as_str())
        .max()
        .unwrap_or_default();
    let build_id = writer.content_hash();
    let mut meta = Vec::new();
    meta.extend((groups.len() as u32).to_le_bytes());
    meta.extend((input.contact_points.len() as u32).to_le_bytes());
    meta.extend(build_id.to_le_bytes());
    meta.extend(put_texts(&[input.notice, stand]));
    writer.section(tag::META, meta);
    Ok(writer.finish())
}

/// The rules that an index with a thesaurus carries: those that recognise a crisis, and the words for what
/// is said besides the topic.
pub fn rules() -> [String; 2] {
    [crisis::text(), understand::tables_text()]
}

fn write_places(input: &Input<'_>, writer: &mut Writer) {
    let places = &input.places;
    if places.is_empty() {
        return;
    }
    let head = [places.len() as u32, input.step];
    writer.section(tag::PLACES, head.map(u32::to_le_bytes).concat());
    let texts = |text: for<'r, 'a> fn(&'r PlaceRecord<'a>) -> &'a str| -> Vec<u8> {
        put_texts(&places.iter().map(text).collect::<Vec<_>>())
    };
    let numbers = |number: fn(&PlaceRecord<'_>) -> u32| -> Vec<u8> {
        put_numbers(&places.iter().map(number).collect::<Vec<_>>())
    };
    for (column, bytes) in [
        (tag::NAME, texts(|place| place.town)),
        (tag::DISTRICT, texts(|place| place.district)),
        (tag::NUMBER, numbers(|place| place.postcode)),
        (tag::EAST, numbers(|place| place.east)),
        (tag::NORTH, numbers(|place| place.north)),
    ] {
        writer.section(tag::PLACES + column, bytes);
    }
}

fn write_groups(groups: &[&GroupRecord<'_>], writer: &mut Writer) {
    let mut text = |column, value: &dyn Fn(&GroupRecord<'_>) -> String| {
        let texts: Vec<String> = groups.iter().map(|group| value(group)).collect();
        writer.section(
            tag::GROUPS + column,
            put_texts(&texts.iter().map(String::as_str).collect::<Vec<_>>()),
        );
    };
    text(tag::ID, &|group| group.id.to_owned());
    text(tag::NAME, &|group| group.name.to_owned());
    text(tag::TOPICS, &|group| join(&group.topics));
    text(tag::DESCRIPTION, &|group| group.description.to_owned());
    text(tag::AUDIENCE, &|group| join(&group.audience));
    text(tag::LANGUAGES, &|group| join(&group.languages));
    text(tag::SCHEDULE, &|group| {
        let recurrences = schedule::pack(group.recurrences);
        if recurrences.is_empty() && !group.schedule.contains(LIST_SEPARATOR) {
            return group.schedule.to_owned();
        }
        join(&[group.schedule, &recurrences])
    });
    text(tag::VENUE, &|group| group.venue.to_owned());
    text(tag::STREET, &|group| group.street.to_owned());
    text(tag::POSTCODE, &|group| group.postcode.to_owned());
    text(tag::TOWN, &|group| group.town.to_owned());
    text(tag::DISTRICT, &|group| group.district.to_owned());
    text(tag::PERSON, &|group| group.person.to_owned());
    text(tag::PHONE, &|group| group.phone.to_owned());
    text(tag::EMAIL, &|group| group.email.to_owned());
    text(tag::WEB, &|group| join(&group.web));
    text(tag::UPDATED, &|group| group.updated.clone());
    let mut number = |column, value: &dyn Fn(&GroupRecord<'_>) -> u32| {
        let numbers: Vec<u32> = groups.iter().map(|group| value(group)).collect();
        writer.section(tag::GROUPS + column, put_numbers(&numbers));
    };
    number(tag::FORM, &|group| {
        group.form.map_or(0, |form| form.code().into())
    });
    number(tag::STATUS, &|group| {
        group.status.map_or(0, |status| status.code().into())
    });
    number(tag::ACCESSIBILITY, &|group| {
        group.accessibility.map_or(0, |value| value.code().into())
    });
    number(tag::GENDER, &|group| {
        group.gender.map_or(0, |gender| gender.code().into())
    });
    number(tag::AGES, &|group| group.ages());
    number(tag::DAYS, &|group| group.days.into());
    number(tag::START, &|group| {
        group.start.map_or(0, |start| u32::from(start) + 1)
    });
    number(tag::CONTACT_POINT, &|group| {
        group
            .contact_point
            .map_or(0, |number| u32::from(number) + 1)
    });
    number(tag::VIA_CONTACT_POINT, &|group| {
        group.via_contact_point.into()
    });
    number(tag::LENGTH, &|group| terms::length(group));
    number(tag::PLACE, &|group| {
        group.place.map_or(0, |place| u32::from(place) + 1)
    });
}

fn write_contact_points(points: &[ContactPointRecord<'_>], writer: &mut Writer) {
    let mut text = |column, value: &dyn Fn(&ContactPointRecord<'_>) -> String| {
        let texts: Vec<String> = points.iter().map(value).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        writer.section(tag::CONTACT_POINTS + column, put_texts(&texts));
    };
    text(tag::ID, &|point| point.id.to_owned());
    text(tag::NAME, &|point| point.name.to_owned());
    text(tag::DISTRICTS, &|point| join(&point.districts));
    text(tag::POSTCODE_RANGES, &|point| {
        join(
            &point
                .postcode_ranges
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>(),
        )
    });
    text(tag::PHONE, &|point| point.phone.to_owned());
    text(tag::EMAIL, &|point| point.email.to_owned());
    text(tag::WEB, &|point| point.web.to_owned());
    text(tag::HOURS, &|point| point.hours.to_owned());
    text(tag::STREET, &|point| point.street.to_owned());
    text(tag::POSTCODE, &|point| point.postcode.to_owned());
    text(tag::TOWN, &|point| point.town.to_owned());
}

/// The values of a list as one cell.
fn join(values: &[&str]) -> String {
    values.join(LIST_SEPARATOR.encode_utf8(&mut [0; 4]))
}
