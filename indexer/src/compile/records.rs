//! The catalogue's entries as the engine's records.

use crate::catalogue::{ContactPoint, Group, PostcodeRange};
use grufi_engine::write::{ContactPointRecord, GroupRecord};

pub(super) fn group(group: &Group) -> GroupRecord<'_> {
    GroupRecord {
        id: &group.id,
        name: &group.name,
        topics: texts(&group.topics),
        concepts: Vec::new(),
        description: &group.description,
        audience: texts(&group.audience),
        gender: group.gender,
        age_from: group.age_from,
        age_to: group.age_to,
        languages: texts(&group.languages),
        form: group.form,
        schedule: &group.schedule,
        recurrences: &group.recurrences.rules,
        days: group.weekdays,
        start: group.start,
        venue: &group.venue,
        street: &group.street,
        postcode: &group.postcode,
        town: &group.town,
        district: &group.district,
        place: None,
        accessibility: group.accessibility,
        status: group.status,
        contact_point: group
            .contact_point
            .and_then(|number| number.try_into().ok()),
        via_contact_point: group.discretion.through_contact_point,
        person: &group.person,
        phone: &group.phone,
        email: &group.email,
        web: texts(&group.web),
        updated: group
            .updated
            .map(|date| date.to_string())
            .unwrap_or_default(),
    }
}

pub(super) fn contact_point(point: &ContactPoint) -> ContactPointRecord<'_> {
    ContactPointRecord {
        id: &point.id,
        name: &point.name,
        districts: texts(&point.districts),
        postcode_ranges: point.postcodes.iter().map(range).collect(),
        phone: &point.phone,
        email: &point.email,
        web: point.web.first().map_or("", String::as_str),
        hours: &point.hours,
        street: &point.street,
        postcode: &point.postcode,
        town: &point.town,
    }
}

fn range(range: &PostcodeRange) -> String {
    match range {
        PostcodeRange { first, last } if first == last => format!("{first:05}"),
        PostcodeRange { first, last } => format!("{first:05}-{last:05}"),
    }
}

fn texts(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}
