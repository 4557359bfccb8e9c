//! Open Referral: services of the Human Services Data Specification (HSDS) 3.0 -> groups, organizations ->
//! contact points.
//!
//! A service at several locations becomes one group per location. Services that are no longer offered are
//! read, reported and not published. What a catalogue says and HSDS does not comes back from the attributes
//! that our own export writes, see [`crate::hsds`].

mod attributes;
mod organization;
mod place;
mod schedule;
pub(super) mod tabular;

use super::json::Object;
use super::record::Record;
use crate::catalogue::column::Column;
use crate::catalogue::values;
use crate::catalogue::{
    ContactPoint, Date, Discretion, Group, Problem, Report, Severity, joined, language,
};
use attributes::Attributes;
use grufi_engine::{Form, Status};
use place::Place;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The values of a service's `status`.
const STATES: [&str; 4] = ["active", "inactive", "defunct", "temporarily closed"];
/// Keys of an organization besides its name.
const OF_ORGANIZATION: [&str; 10] = [
    "attributes",
    "locations",
    "phones",
    "legal_status",
    "tax_status",
    "year_incorporated",
    "organization_identifiers",
    "parent_organization_id",
    "website",
    "programs",
];

/// Whether objects are services or organizations of this format.
pub(super) fn recognises(objects: &[Object<'_>]) -> bool {
    objects.first().is_some_and(|object| {
        let has = |key| object.get(key).is_some();
        let state = object.get("status").and_then(|status| status.text());
        has("id")
            && has("name")
            && !has("themen")
            && (state.is_some_and(|state| STATES.contains(&state.as_str()))
                || (has("description") && OF_ORGANIZATION.iter().any(|key| has(key))))
    })
}

/// What was read from all files of this format in one run.
#[derive(Default)]
pub(super) struct Imported<'i> {
    /// What stands before the ids of each file or sheet.
    prefixes: HashMap<Arc<str>, &'i str>,
    /// The groups; their ids are those of the source, without a prefix.
    pub groups: Vec<Group>,
    /// The contact points; their ids have the prefix of their source.
    pub contact_points: Vec<ContactPoint>,
    /// Prefixes and ids of the organizations that were read.
    known: HashSet<(&'i str, String)>,
}

impl<'i> Imported<'i> {
    /// Entries of this file or sheet have a prefix before their ids.
    pub fn prefix_with(&mut self, file: &Arc<str>, prefix: &'i str) {
        self.prefixes.insert(Arc::clone(file), prefix);
    }

    /// See [`Self::prefix_with`].
    pub fn prefix(&self, file: &str) -> &'i str {
        self.prefixes.get(file).copied().unwrap_or_default()
    }

    /// Reads services and organizations of a JSON file.
    pub fn read(&mut self, records: &[Record], report: &mut Report) {
        for record in records {
            if record.has("status") {
                self.service(record, report);
            } else {
                self.organization(record, report);
            }
        }
    }

    /// Reads an organization; the first one of an id counts.
    fn organization(&mut self, organization: &Record, report: &mut Report) {
        let id = organization.text("id");
        let prefix = self.prefix(&organization.source().file);
        if id.is_empty() || self.known.insert((prefix, id)) {
            let mut point = organization::read(organization, report);
            if !point.id.is_empty() {
                point.id.insert_str(0, prefix);
            }
            self.contact_points.push(point);
        }
    }

    /// Reads a service and the organization within it.
    fn service(&mut self, service: &Record, report: &mut Report) {
        let organization = service.records("organization").first();
        if let Some(organization) = organization {
            self.organization(organization, report);
        }
        let at = service.records("service_at_locations");
        let own = Attributes::of(service);
        if at.len() < 2 {
            self.groups.push(group(service, at.first(), &own, report));
            return;
        }
        let mut told: Vec<Problem> = Vec::new();
        for at in at {
            let mut of_group = Report::default();
            let group = group(service, Some(at), &own, &mut of_group);
            let id = format!("{}-{}", group.id, at.first_of(&["id", "location_id"]));
            self.groups.push(Group { id, ..group });
            for problem in of_group.problems() {
                if !told.contains(problem) {
                    told.push(problem.clone());
                }
            }
        }
        told.into_iter().for_each(|problem| report.push(problem));
    }
}

fn group(service: &Record, at: Option<&Record>, own: &Attributes, report: &mut Report) -> Group {
    let name = service.text("name");
    if name.is_empty() {
        let problem = service.problem(Severity::Error, "missing-name", "name");
        report.push(problem.says("Der Name fehlt", "Dem Angebot einen Namen geben."));
    }
    let location = at.and_then(|at| at.records("location").first());
    let place = location
        .map(|location| place::read(location, own.any(), report))
        .unwrap_or_default();
    let of_place = at.map(|at| at.records("schedules")).unwrap_or_default();
    let of_service = service.records("schedules");
    let schedules = if of_place.is_empty() {
        of_service
    } else {
        of_place
    };
    let schedule = schedule::read(schedules, own.any());
    let description = description(service, &place, &schedule.notes);
    let topics = own.topics();
    if topics.is_empty() && description.is_empty() {
        let problem = service.problem(Severity::Error, "missing-topic", "description");
        report.push(problem.says(
            "Weder Beschreibung noch Begriffe einer Taxonomie sind da",
            "Das Angebot beschreiben.",
        ));
    }
    let mut sources = vec![service];
    sources.extend(at);
    sources.extend(location);
    Group {
        id: own.text_or(Column::Id, || service.text("id")),
        name,
        topics,
        description,
        audience: own.list(Column::Audience),
        gender: own.word(Column::Gender, values::GENDERS),
        age_from: age(service, "minimum_age", report),
        age_to: age(service, "maximum_age", report),
        languages: languages(service, report),
        form: form(own, &place),
        weekdays: schedule.recurrences.weekdays(),
        start: schedule.recurrences.start(),
        recurrences: schedule.recurrences,
        schedule: schedule.text,
        accessibility: own
            .word(Column::Accessibility, values::ACCESSIBILITIES)
            .or(place.accessibility),
        venue: place.venue,
        street: place.street,
        postcode: place.postcode,
        town: place.town,
        district: place.district,
        coordinates: place.coordinates,
        status: status(service, own),
        responsible: own.text_or(Column::ContactPoint, || responsible(service)),
        contact_point: None,
        phone: phones(&sources, own.any()),
        email: own.text_or(Column::Email, || mail(service, report)),
        web: match own.list(Column::Web) {
            own if own.is_empty() => service.webs("url", report),
            own => own,
        },
        person: sources
            .iter()
            .flat_map(|record| record.records("contacts"))
            .map(|contact| contact.text("name"))
            .find(|name| !name.is_empty())
            .unwrap_or_default(),
        updated: updated(service, report),
        discretion: discretion(service, own, report),
        source: service.source(),
    }
}

/// The organization; ours are named by their attribute, which wins over this.
fn responsible(service: &Record) -> String {
    match service.records("organization").first() {
        Some(organization) => {
            Attributes::of(organization).text_or(Column::Id, || organization.text("id"))
        }
        None => service.text("organization_id"),
    }
}

/// The description, then whatever else the service tells in words.
fn description(service: &Record, place: &Place, notes: &[String]) -> String {
    const TOLD: [(&str, &str); 6] = [
        ("alternate_name", "Auch: "),
        ("eligibility_description", "Für wen: "),
        ("application_process", "Anmeldung: "),
        ("fees_description", "Kosten: "),
        ("wait_time", "Wartezeit: "),
        ("interpretation_services", "Übersetzung: "),
    ];
    let mut parts = vec![
        service.paragraphs("alert"),
        service.paragraphs("description"),
    ];
    for (key, label) in TOLD {
        let text = service.paragraphs(key);
        parts.extend(
            Some(text)
                .filter(|text| !text.is_empty())
                .map(|text| format!("{label}{text}")),
        );
    }
    parts.extend(notes.iter().map(|note| format!("Treffen: {note}")));
    parts.extend(place.notes.iter().cloned());
    joined(parts, "\n\n")
}

fn form(own: &Attributes, place: &Place) -> Option<Form> {
    let told = own.word(Column::Form, values::FORMS);
    if own.any() { told } else { place.form }
}

fn status(service: &Record, own: &Attributes) -> Option<Status> {
    let told = own.word(Column::Status, values::STATUSES);
    let closed = service.text("status") == "temporarily closed";
    told.or(closed.then_some(Status::Paused))
}

/// Services that are no longer offered stay in the office.
fn discretion(service: &Record, own: &Attributes, report: &mut Report) -> Discretion {
    let ended = ["inactive", "defunct"].contains(&service.text("status").as_str());
    if ended {
        let problem = service.problem(Severity::Hint, "hsds-ended", "status");
        report.push(problem.says(
            "heißt, dass es dieses Angebot nicht mehr gibt; es wird nicht veröffentlicht",
            "Gibt es das Angebot, »active« eintragen.",
        ));
    }
    Discretion {
        unpublished: ended,
        through_contact_point: own.word(Column::ContactThrough, values::CONTACT_THROUGH)
            == Some(true),
        hidden: Vec::new(),
    }
}

fn age(service: &Record, key: &str, report: &mut Report) -> Option<u8> {
    let text = service.text(key);
    let years = text
        .parse::<f64>()
        .ok()
        .filter(|years| (0.0..=120.0).contains(years));
    if years.is_none() && !text.is_empty() {
        let problem = service.problem(Severity::Warning, "age", key);
        report.push(problem.says(
            "ist kein Alter in Jahren und wird übergangen",
            "Eine Zahl von 0 bis 120 eintragen.",
        ));
    }
    years.map(|years| years as u8)
}

/// Codes are ISO 639-1 or 639-2, as BCP 47 tags where ours; where a code is none of these the name counts.
fn languages(service: &Record, report: &mut Report) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for spoken in service.records("languages") {
        let (code, name) = (spoken.text("code"), spoken.text("name"));
        let known = |tag: &String| tag.len() == 2 || language::german_name(tag).is_some();
        let by_code = language::tag(&code);
        let by_name = language::tag(&name);
        match by_code.clone().filter(known).or(by_name).or(by_code) {
            Some(tag) if tags.contains(&tag) => {}
            Some(tag) => tags.push(tag),
            None => {
                let key = if name.is_empty() { "code" } else { "name" };
                let problem = spoken.problem(Severity::Warning, "language", key);
                report.push(problem.says(
                    "ist keine bekannte Sprache und wird übergangen",
                    "Ein Kürzel wie »tr« in »code« eintragen.",
                ));
            }
        }
    }
    tags
}

/// When the entry was last assured to be right, else when it was last changed.
fn updated(service: &Record, report: &mut Report) -> Option<Date> {
    let key = ["assured_date", "last_modified"]
        .into_iter()
        .find(|key| !service.text(key).is_empty())?;
    let date = Date::parse(&service.text(key));
    if date.is_none() {
        let problem = service.problem(Severity::Warning, "date", key);
        report.push(problem.says(
            "ist kein Datum und wird übergangen",
            "Ein Datum wie 2026-03-01 eintragen.",
        ));
    }
    date
}

/// The numbers of the first record that has some, else of their contacts. Quotes around a number, as in the
/// specification's examples, do not belong to it; those of our own exports do.
fn phones(records: &[&Record], own: bool) -> String {
    let quotes: &[char] = if own { &[] } else { &['"', ' '] };
    let of = |record: &Record| {
        let numbers = record.records("phones").iter().map(|phone| {
            let number = phone.text("number").trim_matches(quotes).to_owned();
            match phone.text("extension").as_str() {
                "" => number,
                extension => format!("{number} (Durchwahl {extension})"),
            }
        });
        let mut numbers: Vec<String> = numbers.filter(|number| !number.is_empty()).collect();
        numbers.dedup();
        numbers.join(", ")
    };
    let contacts = records.iter().flat_map(|record| record.records("contacts"));
    let all = records.iter().copied().chain(contacts);
    all.map(of)
        .find(|numbers| !numbers.is_empty())
        .unwrap_or_default()
}

/// The mail address of a record, else of its contacts.
fn mail(record: &Record, report: &mut Report) -> String {
    let mut all = std::iter::once(record).chain(record.records("contacts"));
    let found = all.find(|record| !record.text("email").is_empty());
    found
        .map(|found| found.mail("email", report))
        .unwrap_or_default()
}
