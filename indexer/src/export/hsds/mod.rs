//! Open Referral: the catalogue as services and organizations of the Human Services Data Specification
//! (HSDS) 3.0.
//!
//! # Invariants
//! - Identifiers are UUIDs made from the catalogue's ids, so that they stay the same from export to export.
//! - What HSDS has no field for, or allows in another form only, stands in attributes, see [`crate::hsds`];
//!   import reads the same catalogue back.

mod format;
mod model;

use super::cells::{self, Cell};
use super::{Error, json};
use crate::catalogue::column::{Column, ColumnSet, ContactColumn};
use crate::catalogue::schedule::{Recurrence, Rule, Weeks};
use crate::catalogue::{Catalogue, ContactPoint, Date, Group, PublicCatalogue, values};
use crate::hsds::link_type;
use crate::places::Places;
use crate::publish::Files;
use format::{is_mail, is_uri};
use grufi_engine::schedule::{self, ALL_DAYS, ALL_MONTHS};
use grufi_engine::{Form, Status};
use model::*;
use uuid::Uuid;

/// Namespace of the identifiers of exported entries.
const NAMESPACE: Uuid = Uuid::from_u128(0x6ba9_1f0c_52c7_4f5e_9d5d_2f3b_6c1e_0a47);

/// The identifier of a thing of a catalogue; also used by calendars.
pub(super) fn identifier(kind: &str, id: &str) -> String {
    Uuid::new_v5(&NAMESPACE, format!("{kind}:{id}").as_bytes()).to_string()
}

/// `services.json` with all groups and `organizations.json` with all contact points, also those without
/// groups; without contact points only the first.
pub(super) fn files(catalogue: &PublicCatalogue) -> Result<Files, Error> {
    let services = catalogue
        .groups
        .iter()
        .map(|group| service(group, catalogue));
    let services = json::pretty(&services.collect::<Vec<_>>())?;
    let mut files = Files::from([("services.json".to_owned(), services)]);
    if !catalogue.contact_points.is_empty() {
        let organizations = catalogue.contact_points.iter().map(organization);
        let organizations = json::pretty(&organizations.collect::<Vec<_>>())?;
        files.insert("organizations.json".to_owned(), organizations);
    }
    Ok(files)
}

fn service(group: &Group, catalogue: &Catalogue) -> Service {
    let id = identifier("service", &group.id);
    let of = |kind: &str| identifier(kind, &group.id);
    let point = group
        .contact_point
        .and_then(|at| catalogue.contact_points.get(at));
    let contact = Contact {
        id: of("contact"),
        name: group.person.clone(),
    };
    let languages = group.languages.iter().map(|tag| Language {
        id: of(&format!("language:{tag}")),
        name: cells::spoken(tag),
        code: tag.clone(),
    });
    Service {
        name: group.name.clone(),
        description: group.description.clone(),
        url: group.web.first().filter(|address| is_uri(address)).cloned(),
        email: Some(&group.email)
            .filter(|address| is_mail(address))
            .cloned(),
        status: match group.status {
            Some(Status::Paused) => "temporarily closed",
            _ => "active",
        },
        minimum_age: group.age_from,
        maximum_age: group.age_to,
        assured_date: group.updated.map(|date| date.to_string()),
        phones: phones(of("phone"), &group.phone),
        schedules: schedules(group),
        service_at_locations: location(group)
            .map(|location| ServiceAtLocation {
                id: of("service_at_location"),
                location,
            })
            .into_iter()
            .collect(),
        languages: languages.collect(),
        organization: point.map(organization),
        contacts: Some(contact)
            .filter(|contact| !contact.name.is_empty())
            .into_iter()
            .collect(),
        attributes: attributes(&id, "service", service_cells(group)),
        id,
    }
}

/// The schedule: its text, with every rule that the fields can tell.
fn schedules(group: &Group) -> Vec<Schedule> {
    if group.schedule.is_empty() {
        return Vec::new();
    }
    let plain = Schedule {
        id: identifier("schedule", &group.id),
        description: group.schedule.clone(),
        ..Schedule::default()
    };
    let rules = group.recurrences.rules.iter();
    let told = rules.filter_map(|one| with_rule(one, &plain)).enumerate();
    let told = told.map(|(at, schedule)| match at {
        0 => schedule,
        at => Schedule {
            id: identifier("schedule", &format!("{}#{at}", group.id)),
            ..schedule
        },
    });
    let told: Vec<Schedule> = told.collect();
    if told.is_empty() { vec![plain] } else { told }
}

/// `None` for rules that the fields of HSDS cannot tell: some months only, exceptions, even weeks.
fn with_rule(one: &Recurrence, plain: &Schedule) -> Option<Schedule> {
    let weeks = match one.rule {
        Rule::Weekly { weeks, .. } => weeks,
        _ => Weeks::All,
    };
    let counted = matches!(weeks, Weeks::Even | Weeks::Odd);
    if one.months != ALL_MONTHS || one.exceptions != 0 || counted || !one.is_dated() {
        return None;
    }
    let endless = Recurrence {
        until: None,
        ..*one
    };
    let rule = endless.rrule()?;
    let date = |date: schedule::Date| Date::from(date).to_string();
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    let mut schedule = Schedule {
        dtstart: one.from.map(date),
        until: one.until.map(date),
        opens_at: one.time.start().map(clock),
        closes_at: one.time.end().map(clock),
        ..plain.clone()
    };
    for part in rule.split(';') {
        let (key, value) = part.split_once('=')?;
        match (key, value) {
            ("FREQ", "WEEKLY") => schedule.freq = Some("WEEKLY"),
            ("FREQ", "DAILY") if one.weekdays() == ALL_DAYS => {
                schedule.freq = Some("WEEKLY");
                schedule.byday = Some("MO,TU,WE,TH,FR,SA,SU".to_owned());
            }
            ("FREQ", "MONTHLY") => schedule.freq = Some("MONTHLY"),
            ("INTERVAL", _) => schedule.interval = Some(value.parse().ok()?),
            ("BYDAY", _) => schedule.byday = Some(value.to_owned()),
            ("BYMONTHDAY", _) => schedule.bymonthday = Some(value.to_owned()),
            _ => return None,
        }
    }
    Some(schedule)
}

fn location(group: &Group) -> Option<Location> {
    let id = identifier("location", &group.id);
    let remote = matches!(group.form, Some(Form::Online | Form::Telephone));
    let accessibility = group.accessibility.map(|known| Accessibility {
        id: identifier("accessibility", &group.id),
        description: format!(
            "Barrierefrei: {}",
            values::word(values::ACCESSIBILITIES, known)
        ),
    });
    let addresses = address(
        &id,
        &group.street,
        &group.postcode,
        &group.town,
        &group.district,
    );
    let said = !group.venue.is_empty()
        || group.coordinates.is_some()
        || accessibility.is_some()
        || !addresses.is_empty();
    (said || remote).then(|| Location {
        id,
        location_type: if remote { "virtual" } else { "physical" },
        name: group.venue.clone(),
        latitude: group.coordinates.map(|(latitude, _)| latitude),
        longitude: group.coordinates.map(|(_, longitude)| longitude),
        addresses,
        accessibility: accessibility.into_iter().collect(),
    })
}

/// None where nothing of the address is known.
fn address(
    location: &str,
    street: &str,
    postcode: &str,
    town: &str,
    district: &str,
) -> Vec<Address> {
    if [street, postcode, town, district]
        .iter()
        .all(|part| part.is_empty())
    {
        return Vec::new();
    }
    // Malformed tables are found by the tests; the state is only of use to readers elsewhere.
    let place = Places::embedded()
        .ok()
        .and_then(|places| places.by_postcode(postcode));
    vec![Address {
        id: identifier("address", location),
        address_1: street.to_owned(),
        city: town.to_owned(),
        region: district.to_owned(),
        state_province: place.map_or("", |place| place.state).to_owned(),
        postal_code: postcode.to_owned(),
        country: "DE",
        address_type: "physical",
    }]
}

fn phones(id: String, number: &str) -> Vec<Phone> {
    let phone = (!number.is_empty()).then(|| Phone {
        id,
        number: number.to_owned(),
        kind: "voice",
    });
    phone.into_iter().collect()
}

/// Cells of a group for which a service has no field, or none that holds them.
fn service_cells(group: &Group) -> Vec<(Column, Cell)> {
    let columns = [
        Column::Id,
        Column::Topics,
        Column::Audience,
        Column::Gender,
        Column::Form,
        Column::Accessibility,
        Column::Status,
        Column::ContactPoint,
        Column::Email,
        Column::Web,
        Column::ContactThrough,
    ];
    let has_field = |column: &Column| match column {
        Column::Email => is_mail(&group.email),
        Column::Web => matches!(group.web.as_slice(), [only] if is_uri(only)),
        _ => false,
    };
    let columns = columns.into_iter().filter(|column| !has_field(column));
    columns
        .map(|column| (column, cells::of_group(group, column)))
        .collect()
}

fn organization(point: &ContactPoint) -> Organization {
    let id = identifier("organization", &point.id);
    let seat = identifier("seat", &point.id);
    let addresses = address(&seat, &point.street, &point.postcode, &point.town, "");
    let location = Location {
        id: seat,
        location_type: "physical",
        name: point.name.clone(),
        latitude: None,
        longitude: None,
        addresses,
        accessibility: Vec::new(),
    };
    let mut description = vec!["Kontaktstelle für Selbsthilfe.".to_owned()];
    if !point.districts.is_empty() {
        description.push(format!("Zuständig für: {}.", point.districts.join(", ")));
    }
    if !point.hours.is_empty() {
        description.push(format!("Sprechzeiten: {}.", point.hours));
    }
    let columns = [
        ContactColumn::Id,
        ContactColumn::Districts,
        ContactColumn::Postcodes,
        ContactColumn::Hours,
        ContactColumn::Email,
        ContactColumn::Web,
    ];
    let has_field = |column: &ContactColumn| match column {
        ContactColumn::Email => is_mail(&point.email),
        ContactColumn::Web => matches!(point.web.as_slice(), [only] if is_uri(only)),
        _ => false,
    };
    let columns = columns.into_iter().filter(|column| !has_field(column));
    let cells = columns.map(|column| (column, cells::of_contact_point(point, column)));
    Organization {
        name: point.name.clone(),
        description: description.join(" "),
        email: Some(&point.email)
            .filter(|address| is_mail(address))
            .cloned(),
        website: point.web.first().filter(|address| is_uri(address)).cloned(),
        phones: phones(identifier("organization-phone", &point.id), &point.phone),
        locations: Some(location)
            .filter(|location| !location.addresses.is_empty())
            .into_iter()
            .collect(),
        attributes: attributes(&id, "organization", cells.collect()),
        id,
    }
}

/// An attribute for every cell that is not empty; lists have one for every value.
fn attributes<C: ColumnSet>(
    owner: &str,
    entity: &'static str,
    cells: Vec<(C, Cell)>,
) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    for (column, cell) in cells.into_iter().filter(|(_, cell)| !cell.is_empty()) {
        let texts = match cell {
            Cell::List(texts) => texts,
            cell => vec![cell.text()],
        };
        for (at, text) in texts.into_iter().enumerate() {
            attributes.push(Attribute {
                id: identifier("attribute", &format!("{owner}:{}:{at}", column.key())),
                link_id: owner.to_owned(),
                link_type: link_type(column),
                link_entity: entity,
                taxonomy_term: is_term(column).then(|| term(column, &text)),
                value: text,
            });
        }
    }
    attributes
}

/// Whether the values of a column are terms under which readers of the format look for services.
fn is_term(column: impl ColumnSet) -> bool {
    let terms = [
        Column::Topics,
        Column::Audience,
        Column::Gender,
        Column::Form,
    ];
    terms.iter().any(|term| term.key() == column.key())
}

fn term(column: impl ColumnSet, name: &str) -> TaxonomyTerm {
    TaxonomyTerm {
        id: identifier("term", &format!("{}:{name}", column.key())),
        code: name.to_owned(),
        name: name.to_owned(),
        description: name.to_owned(),
        taxonomy: link_type(column),
        language: "de",
    }
}
