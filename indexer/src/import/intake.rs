//! Rows of any tabular format -> groups and contact points.
//!
//! Finds the header among the first rows, makes the plan, and turns the rows into entries batch by batch: no
//! more than [`limits::BATCH`] rows are held at a time, and cells are bounded before anybody reads them.

mod reading;
mod wrong;

use super::bounds::Bounds;
use super::foreign;
use super::hsds;
use super::limits;
use super::mapping::{Kind, Mapping, SourceMapping};
use super::record::Record;
use super::rows::{Origin, RawRow, Tables};
use super::table::{Cell, Row, Table};
use super::{contact_points, groups, header, meeting_guide};
use crate::catalogue::column::{Column, ContactColumn};
use crate::catalogue::{Catalogue, Group, Report};
use reading::Reading;
use std::collections::HashSet;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;
use wrong::{has_length, unknown};

/// Fills a catalogue with the tables of the files.
pub(super) struct Intake<'i> {
    mapping: &'i Mapping,
    catalogue: &'i mut Catalogue,
    table: Option<Current<'i>>,
    /// Tables of Open Referral, put together when all files are read.
    referral_tables: hsds::tabular::Tables,
    referral: hsds::Imported<'i>,
    /// Which groups, by their place in the catalogue, come from a source with a prefix.
    prefixed: Vec<(Range<usize>, &'i str)>,
}

/// The table at hand.
struct Current<'i> {
    origin: Origin,
    mapping: Option<&'i SourceMapping>,
    bounds: Bounds,
    state: State,
    understood: bool,
    /// The rows of the batch as they stand, where the report wants them.
    seen: Vec<RawRow>,
}

enum State {
    /// Not yet decided: the first rows.
    Head(Vec<RawRow>),
    Groups(Reading<Column>),
    ContactPoints(Reading<ContactColumn>),
    /// A table of another format, kept as a whole, since its rows belong together.
    Foreign(foreign::Kind, Table),
    /// No more rows are wanted.
    Over,
}

impl<'i> Intake<'i> {
    pub fn new(mapping: &'i Mapping, catalogue: &'i mut Catalogue) -> Self {
        Intake {
            mapping,
            catalogue,
            table: None,
            referral_tables: hsds::tabular::Tables::default(),
            referral: hsds::Imported::default(),
            prefixed: Vec::new(),
        }
    }

    /// Completes what needs all files: groups that name a contact point by its id mean the one of their own
    /// source.
    pub fn finish(mut self, report: &mut Report) {
        let tables = std::mem::take(&mut self.referral_tables);
        tables.read(&mut self.referral, report);
        let points = std::mem::take(&mut self.referral.contact_points);
        self.catalogue.contact_points.extend(points);
        let groups = std::mem::take(&mut self.referral.groups);
        for of_file in groups.chunk_by(|one, next| one.source.file == next.source.file) {
            let prefix = of_file
                .first()
                .map_or("", |first| self.referral.prefix(&first.source.file));
            self.add(of_file.to_vec(), prefix);
        }
        let ids = self.catalogue.contact_points.iter();
        let ids: HashSet<String> = ids.map(|point| point.id.to_lowercase()).collect();
        for (range, prefix) in self.prefixed {
            for group in self.catalogue.groups[range].iter_mut() {
                let id = format!("{prefix}{}", group.responsible);
                if !group.responsible.is_empty() && ids.contains(&id.to_lowercase()) {
                    group.responsible = id;
                }
            }
        }
    }

    /// Takes groups of a format with a model of its own.
    pub fn groups(&mut self, file: &Arc<str>, groups: Vec<Group>) {
        self.add(groups, self.prefix(file));
    }

    fn prefix(&self, file: &str) -> &'i str {
        let source = self.mapping.source(file, None);
        source.map_or("", |mapping| mapping.prefix.as_str())
    }

    /// Takes services and organizations of Open Referral.
    pub fn referral(&mut self, file: &Arc<str>, records: &[Record], report: &mut Report) {
        let prefix = self.prefix(file);
        self.referral.prefix_with(file, prefix);
        self.referral.read(records, report);
    }

    fn add(&mut self, mut groups: Vec<Group>, prefix: &'i str) {
        for group in groups.iter_mut().filter(|group| !group.id.is_empty()) {
            group.id.insert_str(0, prefix);
        }
        let first = self.catalogue.groups.len();
        self.catalogue.groups.extend(groups);
        if !prefix.is_empty() {
            let range = first..self.catalogue.groups.len();
            self.prefixed.push((range, prefix));
        }
    }

    fn decide(&mut self, report: &mut Report) {
        let Some(table) = self.table.as_mut() else {
            return;
        };
        let State::Head(rows) = &mut table.state else {
            return;
        };
        let mut rows = std::mem::take(rows);
        let (origin, mapping) = (&table.origin, table.mapping);
        if let Some(kind) = foreign::kind(rows.first(), mapping) {
            let mut rows = rows.into_iter();
            let header = rows.next().unwrap_or_default();
            let whole = Table {
                file: Arc::clone(&origin.name),
                line: header.line,
                columns: foreign::columns(&header),
                rows: Vec::new(),
            };
            table.state = State::Foreign(kind, whole);
            table.understood = true;
            for row in rows {
                // Tables of other formats take every row.
                let _ = self.take(row, report);
            }
            return;
        }
        let Some(at) = header::find(&rows, origin, mapping) else {
            report.push(unknown(origin, rows.first()));
            table.state = State::Over;
            return;
        };
        let mut body = rows.split_off(at + 1);
        let Some(mut head) = rows.pop() else { return };
        header::complete(&mut head, &mut body);
        let kind = header::kind(&head, origin, mapping);
        table.state = match kind {
            Kind::Groups => Reading::begin(&head, origin, mapping, report, |plan| {
                plan.has(Column::Topics) || plan.has(Column::Description)
            })
            .map_or(State::Over, State::Groups),
            Kind::ContactPoints => Reading::begin(&head, origin, mapping, report, |_| true)
                .map_or(State::Over, State::ContactPoints),
        };
        table.understood = !matches!(table.state, State::Over);
        for row in body {
            if self.take(row, report).is_break() {
                break;
            }
        }
    }

    fn take(&mut self, row: RawRow, report: &mut Report) -> ControlFlow<()> {
        let Some(table) = self.table.as_mut() else {
            return ControlFlow::Break(());
        };
        if report.rows.are_wanted() {
            table.seen.push(row.clone());
        }
        let full = match &mut table.state {
            State::Groups(reading) => reading.take(&row, &table.origin, report),
            State::ContactPoints(reading) => reading.take(&row, &table.origin, report),
            State::Foreign(_, whole) => {
                if has_length(&row, whole.columns.len(), &table.origin, report) {
                    whole.rows.push(whole_row(row));
                }
                false
            }
            _ => return ControlFlow::Break(()),
        };
        match full {
            true => self.flush(report),
            false => ControlFlow::Continue(()),
        }
    }

    fn flush(&mut self, report: &mut Report) -> ControlFlow<()> {
        let Some(table) = self.table.as_mut() else {
            return ControlFlow::Break(());
        };
        let mapping = table.mapping;
        let prefix = mapping.map_or("", |mapping| mapping.prefix.as_str());
        let seen = table.seen.iter().map(|row| {
            let lines = std::iter::once(row.line).chain(row.cells.iter().map(|cell| cell.line));
            (lines, row.cells.iter().map(|cell| cell.text.as_str()))
        });
        let columns: &[String] = match &table.state {
            State::Groups(reading) => &reading.columns,
            State::ContactPoints(reading) => &reading.columns,
            State::Foreign(_, whole) => &whole.columns,
            State::Head(_) | State::Over => &[],
        };
        report.rows.remember(&table.origin.name, columns, seen);
        table.seen.clear();
        let (lacking, groups) = match &mut table.state {
            State::Groups(reading) => {
                let mut groups = groups::read(&reading.batch, report);
                reading.asides.place(&mut groups, &table.origin, report);
                reading.batch.rows.clear();
                (reading.lacking, groups)
            }
            State::ContactPoints(reading) => {
                let mut points = contact_points::read(&reading.batch, report);
                for point in points.iter_mut().filter(|point| !point.id.is_empty()) {
                    point.id.insert_str(0, prefix);
                }
                self.catalogue.contact_points.extend(points);
                reading.batch.rows.clear();
                (reading.lacking, Vec::new())
            }
            State::Foreign(kind, whole) => {
                let groups = match *kind {
                    foreign::Kind::Referral(kind) => {
                        self.referral.prefix_with(&whole.file, prefix);
                        self.referral_tables.add(kind, whole, report);
                        Vec::new()
                    }
                    foreign::Kind::Meetings => meeting_guide::read(Record::of_table(whole), report),
                };
                (false, groups)
            }
            _ => return ControlFlow::Break(()),
        };
        if lacking {
            table.state = State::Over;
        }
        self.add(groups, prefix);
        match lacking {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    }
}

impl Tables for Intake<'_> {
    fn begin(&mut self, origin: Origin) {
        let mapping = self.mapping.source(&origin.file, origin.sheet.as_deref());
        self.table = Some(Current {
            origin,
            mapping,
            bounds: Bounds::default(),
            state: State::Head(Vec::new()),
            understood: false,
            seen: Vec::new(),
        });
    }

    fn row(&mut self, mut row: RawRow, report: &mut Report) -> ControlFlow<()> {
        let Some(table) = self.table.as_mut() else {
            return ControlFlow::Break(());
        };
        let within = table.bounds.apply(&mut row, &table.origin, report);
        if table.bounds.has_too_many_rows() {
            // Nothing is published, so nobody needs to wait until all that is cleaned.
            self.catalogue.groups.clear();
            self.prefixed.clear();
        }
        within?;
        if row.is_empty() {
            return ControlFlow::Continue(());
        }
        let State::Head(rows) = &mut table.state else {
            return self.take(row, report);
        };
        rows.push(row);
        if rows.len() >= limits::HEAD {
            self.decide(report);
        }
        match self.table.as_ref().map(|table| &table.state) {
            Some(State::Over) | None => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    }

    fn end(&mut self, report: &mut Report) -> bool {
        self.decide(report);
        // The last batch is read even where it is empty: what the header lacks is reported with it.
        let _ = self.flush(report);
        let Some(table) = self.table.take() else {
            return false;
        };
        table.bounds.tell(&table.origin, report);
        table.understood
    }
}

fn whole_row(row: RawRow) -> Row {
    let cells = row.cells.into_iter().map(|cell| Cell {
        text: cell.text,
        line: cell.line,
    });
    Row {
        line: row.line,
        cells: cells.collect(),
    }
}

#[cfg(test)]
mod tests;
