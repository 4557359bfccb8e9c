//! Cleans the fields of groups and contact points.

use super::note::{Note, report};
use super::{audience, mail, non_values, persons, phone, place, postcode, web};
use crate::catalogue::column::{Column, ColumnSet, ContactColumn};
use crate::catalogue::{ContactPoint, Group, Report, Severity};
use crate::places::Places;

/// Empties texts that say nothing; formats with a model of their own have them too.
fn clear_non_values(
    texts: &mut [(&str, &mut String)],
    source: &crate::catalogue::Source,
    problems: &mut Report,
) {
    for (column, text) in texts {
        if let Some(found) = non_values::of(text, column) {
            let note = Note::new(Severity::Warning, "non-value", text)
                .says(found.message(), found.remedy());
            problems.push(note.problem(source, column));
            text.clear();
        }
    }
}

/// Cleans a group; `german` says whether its file's entries lie in Germany.
pub(super) fn group(group: &mut Group, german: bool, places: &Places, problems: &mut Report) {
    let source = group.source.clone();
    clear_non_values(
        &mut [
            (Column::Description.key(), &mut group.description),
            (Column::Schedule.key(), &mut group.schedule),
            (Column::Venue.key(), &mut group.venue),
            (Column::Street.key(), &mut group.street),
            (Column::Postcode.key(), &mut group.postcode),
            (Column::Town.key(), &mut group.town),
            (Column::District.key(), &mut group.district),
            (Column::Phone.key(), &mut group.phone),
            (Column::Email.key(), &mut group.email),
            (Column::Person.key(), &mut group.person),
        ],
        &source,
        problems,
    );
    let mut told = |notes: Vec<Note>, column: Column| {
        report(notes, &source, column.key(), problems);
    };
    if german {
        let (cleaned, note) = phone::clean(&group.phone);
        group.phone = cleaned;
        told(note.into_iter().collect(), Column::Phone);
        let repaired = postcode::repair(&group.postcode, places);
        group.postcode = repaired.postcode;
        if group.town.is_empty() {
            group.town = repaired.town;
        }
        told(repaired.note.into_iter().collect(), Column::Postcode);
        // Where town and postcode contradict each other, neither tells the district.
        if let Some((column, note)) = place::town(&group.postcode, &group.town, places) {
            told(vec![note], column);
        } else {
            let note = place::district(group, places);
            told(note.into_iter().collect(), Column::District);
        }
    }
    let (cleaned, notes) = audience::clean(std::mem::take(&mut group.audience));
    group.audience = cleaned;
    told(notes, Column::Audience);
    let (cleaned, notes) = mail::clean(&group.email);
    group.email = cleaned;
    told(notes, Column::Email);
    let (cleaned, notes) = web::clean(&group.web);
    group.web = cleaned;
    told(notes, Column::Web);
    if group.discretion.unpublished {
        return;
    }
    let texts = [
        (Column::Name, group.name.as_str()),
        (Column::Description, &group.description),
        (Column::Schedule, &group.schedule),
        (Column::Venue, &group.venue),
    ];
    for (column, text) in texts {
        if !group.discretion.withholds(column) {
            told(persons::find(text), column);
        }
    }
}

/// Cleans a contact point; `german` as for groups.
pub(super) fn contact_point(
    point: &mut ContactPoint,
    german: bool,
    places: &Places,
    problems: &mut Report,
) {
    let source = point.source.clone();
    clear_non_values(
        &mut [
            (ContactColumn::Phone.key(), &mut point.phone),
            (ContactColumn::Email.key(), &mut point.email),
            (ContactColumn::Hours.key(), &mut point.hours),
            (ContactColumn::Street.key(), &mut point.street),
            (ContactColumn::Postcode.key(), &mut point.postcode),
            (ContactColumn::Town.key(), &mut point.town),
        ],
        &source,
        problems,
    );
    let mut told = |notes: Vec<Note>, column: &str| report(notes, &source, column, problems);
    let (cleaned, notes) = mail::clean(&point.email);
    point.email = cleaned;
    told(notes, ContactColumn::Email.key());
    let (cleaned, notes) = web::clean(&point.web);
    point.web = cleaned;
    told(notes, ContactColumn::Web.key());
    if !german {
        return;
    }
    let (cleaned, note) = phone::clean(&point.phone);
    point.phone = cleaned;
    told(note.into_iter().collect(), ContactColumn::Phone.key());
    let repaired = postcode::repair(&point.postcode, places);
    point.postcode = repaired.postcode;
    if point.town.is_empty() {
        point.town = repaired.town;
    }
    told(
        repaired.note.into_iter().collect(),
        ContactColumn::Postcode.key(),
    );
    if let Some((column, note)) = place::town(&point.postcode, &point.town, places) {
        told(vec![note], column.key());
    }
}
