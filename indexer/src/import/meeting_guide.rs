//! Meetings of twelve-step fellowships in the Meeting Guide format (code4recovery, "Meeting Guide API
//! Specification"): JSON, or the sheet with the same fields as columns.
//!
//! An entry is one meeting. Meetings of one group - the same `group_id`, else the same `slug` or `id`,
//! name and place - become one group that meets on several days. Contact persons of a group
//! (`contact_1_name`, ...) are volunteers and are not read.

mod types;

use super::json::Object;
use super::record::{Record, key_of};
use crate::catalogue::schedule::{Recurrence, Rule, Schedule, Weeks, feeds, words};
use crate::catalogue::{Date, Group, Report, Severity, joined};
use grufi_engine::{Form, Status};
use std::collections::HashMap;
use types::Types;

/// Topics of meetings whose types name no other fellowship.
const TOPICS: [&str; 2] = ["Anonyme Alkoholiker", "Alkohol"];

/// Keys that, beside a name, a day and a time, only this format has.
const MARKS: [&str; 10] = [
    "slug",
    "types",
    "formatted_address",
    "location",
    "address",
    "conference_url",
    "end_time",
    "location_notes",
    "group",
    "region",
];

fn recognises_keys(has: impl Fn(&str) -> bool) -> bool {
    let marks = MARKS.iter().filter(|key| has(key)).count();
    has("name") && has("day") && has("time") && marks >= 2
}

/// Whether objects are meetings of this format.
pub(super) fn recognises(objects: &[Object<'_>]) -> bool {
    objects
        .iter()
        .take(5)
        .any(|object| recognises_keys(|key| object.get(key).is_some()))
}

/// Whether the columns are those of the sheet.
pub(super) fn recognises_sheet(columns: &[String]) -> bool {
    let keys: Vec<String> = columns.iter().map(|name| key_of(name)).collect();
    recognises_keys(|key| keys.iter().any(|known| known == key))
}

/// Reads all meetings.
pub(super) fn read(records: impl Iterator<Item = Record>, report: &mut Report) -> Vec<Group> {
    let mut groups: Vec<(Group, Vec<Schedule>)> = Vec::new();
    let mut places: HashMap<Vec<String>, usize> = HashMap::new();
    for record in records {
        let meeting = meeting(&record, report);
        let at = identity(&record).and_then(|identity| match places.get(&identity) {
            Some(at) => Some(*at),
            None => {
                places.insert(identity, groups.len());
                None
            }
        });
        match at {
            Some(at) => groups[at].1.push(meeting),
            None => groups.push((group(&record, report), vec![meeting])),
        }
    }
    let groups = groups.into_iter().map(|(group, meetings)| {
        let recurrences = week(meetings);
        Group {
            schedule: words::german(&recurrences),
            weekdays: recurrences.weekdays(),
            start: recurrences.start(),
            recurrences,
            ..group
        }
    });
    groups.collect()
}

/// What entries of one group share; `None` for entries without any id.
fn identity(record: &Record) -> Option<Vec<String>> {
    let id = record.first_of(&["group_id", "slug", "id"]);
    let place = [
        "name",
        "location",
        "address",
        "formatted_address",
        "city",
        "conference_url",
    ];
    let place = place.iter().map(|key| record.text(key));
    (!id.is_empty()).then(|| std::iter::once(id).chain(place).collect())
}

/// Day and time of an entry; both are missing for meetings by appointment. What is neither is reported.
fn meeting(record: &Record, report: &mut Report) -> Schedule {
    let fields = ["day", "time", "end_time", "types", "attendance_option"];
    let [day, time, end_time, types, attendance_option] = fields.map(|key| record.text(key));
    let told = feeds::MeetingGuide {
        day: &day,
        time: &time,
        end_time: &end_time,
        types: &types,
        attendance_option: &attendance_option,
    };
    let none = feeds::MeetingGuide::default();
    let is_wrong = |field| !feeds::meeting_guide(&field).rest.is_empty();
    if is_wrong(feeds::MeetingGuide { day: &day, ..none }) {
        let problem = record.problem(Severity::Error, "meeting-day", "day");
        report.push(problem.says(
            "ist kein Wochentag",
            "Eine Zahl von 0 (Sonntag) bis 6 (Samstag) eintragen.",
        ));
    }
    for (key, time) in [("time", &time), ("end_time", &end_time)] {
        if is_wrong(feeds::MeetingGuide { time, ..none }) {
            let problem = record.problem(Severity::Warning, "meeting-time", key);
            report.push(problem.says(
                "ist keine Uhrzeit und wird übergangen",
                "Eine Zeit wie 19:30 eintragen.",
            ));
        }
    }
    Schedule {
        rest: Vec::new(),
        ..feeds::meeting_guide(&told)
    }
}

/// The week of a group: days with the same times stand together, in the order of the week.
fn week(meetings: Vec<Schedule>) -> Schedule {
    let mut week = Schedule::default();
    for meeting in meetings {
        week.by_arrangement |= meeting.by_arrangement;
        for one in meeting.rules {
            let same = |other: &&mut Recurrence| {
                Recurrence {
                    rule: one.rule,
                    ..**other
                } == one
            };
            match week.rules.iter_mut().find(same) {
                Some(other) => other.rule = together(other.rule, one.rule),
                None => week.rules.push(one),
            }
        }
    }
    week.rules
        .sort_by_key(|one| (one.weekdays().trailing_zeros(), one.time.start()));
    week
}

/// Both of two rules as this format has them: every week, or on days that are not told.
fn together(one: Rule, other: Rule) -> Rule {
    match (one, other) {
        (Rule::Weekly { days, .. }, Rule::Weekly { days: others, .. }) => Rule::Weekly {
            days: days | others,
            weeks: Weeks::All,
        },
        (Rule::Weekly { .. }, _) => one,
        _ => other,
    }
}

fn group(record: &Record, report: &mut Report) -> Group {
    let name = record.text("name");
    if name.is_empty() {
        let problem = record.problem(Severity::Error, "missing-name", "name");
        report.push(problem.says("Der Name fehlt", "Dem Treffen einen Namen geben."));
    }
    let types = Types::of(&record.text("types"));
    let form = form(record, &types);
    let street = record.text("address");
    let whole = if street.is_empty() {
        record.text("formatted_address")
    } else {
        street
    };
    let regions = record.text("regions");
    let inmost = regions.rsplit('|').next().unwrap_or_default();
    let districts = [
        record.text("sub_region"),
        record.text("region"),
        inmost.trim().to_owned(),
    ];
    let topics = match types.fellowships() {
        found if found.is_empty() => TOPICS.map(str::to_owned).to_vec(),
        found => found,
    };
    Group {
        id: record.first_of(&["slug", "group_id", "id"]),
        name,
        topics,
        description: description(record),
        audience: types.audience(),
        gender: types.gender(),
        languages: types.languages(),
        form: Some(form),
        venue: record.text("location"),
        street: whole,
        postcode: record.text("postal_code"),
        town: record.text("city"),
        district: districts
            .into_iter()
            .find(|name| !name.is_empty())
            .unwrap_or_default(),
        coordinates: coordinates(record),
        accessibility: types.accessibility(),
        status: (types.closed_for_now() && form == Form::InPerson
            || record.text("attendance_option") == "inactive")
            .then_some(Status::Paused),
        phone: phones(record),
        email: record.mail("email", report),
        web: webs(record, report),
        updated: Date::parse(&record.text("updated")),
        source: record.source(),
        ..Group::default()
    }
}

/// What the entry tells in words; instructions for joining a conference say how, the address is in `web`.
fn description(record: &Record) -> String {
    let group = record.text("group");
    let group = if group.is_empty() || group == record.text("name") {
        String::new()
    } else {
        format!("Gruppe: {group}")
    };
    let parts = [
        record.paragraphs("notes"),
        group,
        record.paragraphs("group_notes"),
        record.paragraphs("location_notes"),
        record.paragraphs("conference_url_notes"),
        record.paragraphs("conference_phone_notes"),
    ];
    joined(parts, "\n\n")
}

/// `attendance_option` where the server tells it, else from the types and what there is to reach.
fn form(record: &Record, types: &Types) -> Form {
    let video = types.online() || !record.text("conference_url").is_empty();
    let phone = !record.text("conference_phone").is_empty();
    let place = !record.text("address").is_empty();
    match record.text("attendance_option").as_str() {
        "online" => Form::Online,
        "hybrid" => Form::Hybrid,
        "in_person" => Form::InPerson,
        _ if (video || phone) && place && !types.closed_for_now() => Form::Hybrid,
        _ if video => Form::Online,
        _ if phone => Form::Telephone,
        _ => Form::InPerson,
    }
}

/// Latitude and longitude, except of addresses that are known only roughly.
fn coordinates(record: &Record) -> Option<(f64, f64)> {
    if ["ja", "yes", "true"].contains(&record.text("approximate").to_lowercase().as_str()) {
        return None;
    }
    let degrees = |key: &str, limit: f64| {
        let degrees = record.text(key).parse::<f64>().ok();
        degrees.filter(|degrees| degrees.abs() <= limit)
    };
    let place = (degrees("latitude", 90.0)?, degrees("longitude", 180.0)?);
    (place != (0.0, 0.0)).then_some(place)
}

/// The group's number and the one to dial in.
fn phones(record: &Record) -> String {
    joined(
        ["phone", "conference_phone"].map(|key| record.text(key)),
        ", ",
    )
}

/// The conference and the group's own pages; `url` is the entry on the publisher's site.
fn webs(record: &Record, report: &mut Report) -> Vec<String> {
    let mut webs: Vec<String> = Vec::new();
    for key in ["conference_url", "website", "website_2", "url"] {
        for address in record.webs(key, report) {
            if !webs.contains(&address) {
                webs.push(address);
            }
        }
    }
    webs
}
