//! Calendars, RFC 5545: an event for every recurrence of a group's schedule, in a file per group and in one for
//! all.
//!
//! # Invariants
//! - The `UID` of an event is made from the group's id and the place of the recurrence in the schedule; it is
//!   the same in both files and in every export.
//! - Groups without known dates have no event, since an event must begin on a date.

mod line;

use super::hsds::identifier;
use super::recurrence::{Meeting, meetings};
use crate::catalogue::{Catalogue, Date, Group, PublicCatalogue, id, joined};
use crate::publish::Files;
use grufi_engine::Status;
use grufi_engine::schedule::{self, MINUTES, Time, basic};
use line::{Lines, escaped};
use std::collections::HashSet;

/// The calendar of all groups.
const ALL: &str = "alle-gruppen.ics";
const ZONE: &str = include_str!("zone.ics");

/// The calendars. Events begin with the first meeting on or after `today`.
pub(super) fn files(catalogue: &PublicCatalogue, today: Date) -> Files {
    let mut files = Files::new();
    let mut all = calendar("Selbsthilfegruppen");
    let mut names = HashSet::from([ALL.to_owned()]);
    for group in &catalogue.groups {
        let meetings = meetings(group, today);
        if meetings.is_empty() {
            continue;
        }
        let mut single = calendar(&group.name);
        for lines in [&mut single, &mut all] {
            for meeting in &meetings {
                event(lines, group, meeting, catalogue, today);
            }
        }
        files.insert(file_name(group, &mut names), ended(single));
    }
    files.insert(ALL.to_owned(), ended(all));
    files
}

/// `gruppe-<id>.ics` with letters that every system allows; a part of the identifier tells ids apart that
/// have the same letters.
fn file_name(group: &Group, names: &mut HashSet<String>) -> String {
    const LONGEST: usize = 80;
    let slug: String = id::slug(&group.id)
        .chars()
        .filter(char::is_ascii)
        .take(LONGEST)
        .collect();
    let identifier = identifier("event", &group.id);
    let plain = format!("gruppe-{slug}.ics");
    if slug == group.id && names.insert(plain.clone()) {
        return plain;
    }
    format!(
        "gruppe-{slug}-{}.ics",
        identifier.get(..13).unwrap_or_default()
    )
}

fn calendar(name: &str) -> Lines {
    let mut lines = Lines::default();
    lines.block(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//GruFi//Selbsthilfegruppen//DE\nCALSCALE:GREGORIAN",
    );
    lines.text("X-WR-CALNAME", name);
    lines.block(ZONE);
    lines
}

fn ended(mut lines: Lines) -> Vec<u8> {
    lines.block("END:VCALENDAR");
    lines.into_bytes()
}

fn event(lines: &mut Lines, group: &Group, at: &Meeting, catalogue: &Catalogue, today: Date) {
    let stamp = basic(group.updated.unwrap_or(today).into());
    let id = format!("{}{}", group.id, at.key);
    lines.block("BEGIN:VEVENT");
    lines.add("UID", &identifier("event", &id));
    lines.add("DTSTAMP", &format!("{stamp}T000000Z"));
    dates(lines, at);
    lines.text("SUMMARY", &group.name);
    lines.text("DESCRIPTION", &description(group, catalogue));
    let place = match at.recurrence.online {
        true => "online".to_owned(),
        false => group.place(),
    };
    lines.text("LOCATION", &place);
    if let Some((latitude, longitude)) = group.coordinates {
        lines.add("GEO", &format!("{latitude:.6};{longitude:.6}"));
    }
    let topics = group.topics.iter().map(|topic| escaped(topic));
    let topics = topics.collect::<Vec<_>>().join(",");
    if !topics.is_empty() {
        lines.add("CATEGORIES", &topics);
    }
    if let Some(address) = group.web.first() {
        lines.add("URL", address);
    }
    if group.status == Some(Status::Paused) {
        lines.add("STATUS", "TENTATIVE");
    }
    lines.block("TRANSP:TRANSPARENT\nEND:VEVENT");
}

/// Beginning, end and rule; whole days where no time is told.
fn dates(lines: &mut Lines, at: &Meeting) {
    const TIMED: &str = ";TZID=Europe/Berlin";
    const WHOLE_DAY: &str = ";VALUE=DATE";
    let (entry, time) = (&at.entry, at.recurrence.time);
    let value = |date: schedule::Date, minutes: u16| match time.start() {
        Some(_) => format!("{}T{:02}{:02}00", basic(date), minutes / 60, minutes % 60),
        None => basic(date),
    };
    let start = time.start();
    let kind = if start.is_some() { TIMED } else { WHOLE_DAY };
    let start = start.unwrap_or_default();
    lines.add(&format!("DTSTART{kind}"), &value(entry.start, start));
    if let Time::Between(_, end) = time {
        let days = i32::from(end <= start || end == MINUTES);
        let end = value(entry.start.plus(days), end % MINUTES);
        lines.add(&format!("DTEND{kind}"), &end);
    }
    if let Some(rrule) = &entry.rrule {
        lines.add("RRULE", rrule);
    }
    let excluded = entry.excluded.iter().map(|date| value(*date, start));
    let excluded = excluded.collect::<Vec<_>>().join(",");
    if !excluded.is_empty() {
        lines.add(&format!("EXDATE{kind}"), &excluded);
    }
}

/// What members must know: the schedule as written comes first, since only it tells of exceptions.
fn description(group: &Group, catalogue: &Catalogue) -> String {
    let point = group
        .contact_point
        .and_then(|at| catalogue.contact_points.get(at));
    let contact = [group.person.as_str(), &group.phone, &group.email];
    let labelled = |label: &str, text: &str| match text {
        "" => String::new(),
        text => format!("{label}: {text}"),
    };
    let state = match group.status {
        Some(Status::Paused) => "Die Gruppe pausiert zurzeit.",
        Some(Status::Full) => "Die Gruppe ist zurzeit voll.",
        Some(Status::Founding) => "Die Gruppe ist in Gründung.",
        None | Some(Status::Open) => "",
    };
    let parts = [
        labelled("Treffen", &group.schedule),
        state.to_owned(),
        group.description.clone(),
        labelled("Kontakt", &joined(contact, ", ")),
        labelled(
            "Kontaktstelle",
            &point
                .map(|point| joined([&point.name, &point.phone], ", "))
                .unwrap_or_default(),
        ),
        group
            .updated
            .map(|date| format!("Stand: {}", date.german()))
            .unwrap_or_default(),
    ];
    joined(parts, "\n")
}
