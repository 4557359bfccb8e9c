//! Tabular HSDS: tables linked by ids, in several files -> the same records as in JSON.
//!
//! Services are put together when all files are read, so that their order does not matter.

mod kind;

use super::super::record::Record;
use super::super::table::Table;
use super::Imported;
use crate::catalogue::{Problem, Report, Severity};
pub(in super::super) use kind::Kind;
use std::collections::{HashMap, HashSet};

/// The tables of all files of one run.
#[derive(Default)]
pub(in super::super) struct Tables {
    rows: HashMap<Kind, Vec<Record>>,
}

impl Tables {
    /// Takes a table in.
    pub(in super::super) fn add(&mut self, kind: Kind, table: &Table, report: &mut Report) {
        if kind == Kind::Unused {
            let problem = Problem::of_file(Severity::Hint, "hsds-unused", &table.file);
            report.push(problem.says(
                "Aus dieser Tabelle wird nichts gebraucht",
                "Es ist nichts zu tun.",
            ));
            return;
        }
        self.rows
            .entry(kind)
            .or_default()
            .extend(Record::of_table(table));
    }

    /// Puts services and organizations together and reads them.
    pub(in super::super) fn read(mut self, imported: &mut Imported<'_>, report: &mut Report) {
        let organizations = self.take(Kind::Organizations);
        let services = self.take(Kind::Services);
        let mut linked = Linked::of(self.rows);
        linked.report_strays(&services, &organizations, report);
        for mut organization in organizations {
            linked.complete(&mut organization);
            imported.organization(&organization, report);
        }
        for mut service in services {
            linked.complete(&mut service);
            imported.service(&service, report);
        }
    }

    fn take(&mut self, kind: Kind) -> Vec<Record> {
        self.rows.remove(&kind).unwrap_or_default()
    }
}

/// Rows by the records to which they belong.
struct Linked {
    rows: HashMap<Kind, Vec<Record>>,
    /// Places in `rows`, by kind and the owner's id.
    owned: HashMap<(Kind, String), Vec<usize>>,
    locations: HashMap<String, usize>,
    terms: HashMap<String, usize>,
    /// Locations of organizations, by the organization's id.
    seats: HashMap<String, Vec<usize>>,
}

impl Linked {
    fn of(rows: HashMap<Kind, Vec<Record>>) -> Self {
        let by_id = |kind| {
            let rows = rows.get(&kind).map(Vec::as_slice).unwrap_or_default();
            let places = rows
                .iter()
                .enumerate()
                .map(|(at, row)| (row.text("id"), at));
            places.collect::<HashMap<_, _>>()
        };
        let mut owned: HashMap<(Kind, String), Vec<usize>> = HashMap::new();
        for (&kind, rows) in &rows {
            for (at, row) in rows.iter().enumerate() {
                for id in owners_of(kind, row) {
                    owned.entry((kind, id)).or_default().push(at);
                }
            }
        }
        let mut seats: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, row) in rows.get(&Kind::Locations).into_iter().flatten().enumerate() {
            seats
                .entry(row.text("organization_id"))
                .or_default()
                .push(at);
        }
        Linked {
            locations: by_id(Kind::Locations),
            terms: by_id(Kind::TaxonomyTerms),
            owned,
            seats,
            rows,
        }
    }

    /// Rows that belong to nothing are told, since what they say is lost.
    fn report_strays(&self, services: &[Record], organizations: &[Record], report: &mut Report) {
        let all = self
            .rows
            .values()
            .flatten()
            .chain(services)
            .chain(organizations);
        let ids: HashSet<String> = all.map(|record| record.text("id")).collect();
        let mut strays: Vec<Problem> = Vec::new();
        for (&kind, rows) in &self.rows {
            for row in rows {
                let owners = owners_of(kind, row);
                let (_, keys) = kind.owners();
                if let Some(key) = keys.first()
                    && !owners.iter().any(|id| ids.contains(id))
                {
                    let named = keys
                        .iter()
                        .find(|key| !row.text(key).is_empty())
                        .unwrap_or(key);
                    strays.push(row.problem(Severity::Warning, "hsds-stray", named));
                }
            }
        }
        strays.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        for problem in strays {
            report.push(problem.says(
                "gehört zu keinem Eintrag der anderen Tabellen; die Zeile wird übergangen",
                "Die id prüfen oder die fehlende Tabelle mit angeben.",
            ));
        }
    }

    /// Adds to a service or an organization all that belongs to it.
    fn complete(&mut self, record: &mut Record) {
        let id = record.text("id");
        self.attach(record, &id);
        let at: Vec<Record> = self.owned(Kind::ServiceAtLocations, &id).cloned().collect();
        let at = at.into_iter().map(|mut at| {
            let id = at.text("id");
            self.attach(&mut at, &id);
            let location = self.locations.get(&at.text("location_id")).copied();
            at.add(
                "location",
                location
                    .and_then(|at| self.location(at))
                    .into_iter()
                    .collect(),
            );
            at
        });
        let at = at.collect();
        record.add("service_at_locations", at);
        let seats = self.seats.get(&id).map(Vec::as_slice).unwrap_or_default();
        record.add(
            "locations",
            seats.iter().filter_map(|&at| self.location(at)).collect(),
        );
    }

    fn location(&self, at: usize) -> Option<Record> {
        let mut location = self.rows.get(&Kind::Locations)?.get(at)?.clone();
        let id = location.text("id");
        self.attach(&mut location, &id);
        Some(location)
    }

    /// Adds the rows that name an owner by its id.
    fn attach(&self, record: &mut Record, id: &str) {
        for kind in [
            Kind::Phones,
            Kind::Schedules,
            Kind::Languages,
            Kind::Addresses,
            Kind::Accessibility,
        ] {
            record.add(kind.owners().0, self.owned(kind, id).cloned().collect());
        }
        let contacts = self.owned(Kind::Contacts, id).cloned().map(|mut contact| {
            let id = contact.text("id");
            contact.add("phones", self.owned(Kind::Phones, &id).cloned().collect());
            contact
        });
        record.add("contacts", contacts.collect());
        let attributes = self
            .owned(Kind::Attributes, id)
            .cloned()
            .map(|mut attribute| {
                let term = self.terms.get(&attribute.text("taxonomy_term_id"));
                let terms = self.rows.get(&Kind::TaxonomyTerms);
                let term = term.and_then(|at| terms?.get(*at)).cloned();
                attribute.add("taxonomy_term", term.into_iter().collect());
                attribute
            });
        record.add("attributes", attributes.collect());
    }

    fn owned(&self, kind: Kind, id: &str) -> impl Iterator<Item = &Record> {
        let places = self
            .owned
            .get(&(kind, id.to_owned()))
            .filter(|_| !id.is_empty());
        let rows = self.rows.get(&kind);
        places
            .into_iter()
            .flatten()
            .filter_map(move |&at| rows?.get(at))
    }
}

/// The ids of the records to which a row belongs.
fn owners_of(kind: Kind, row: &Record) -> Vec<String> {
    let (_, keys) = kind.owners();
    let ids = keys.iter().map(|key| row.text(key));
    ids.filter(|id| !id.is_empty()).collect()
}
