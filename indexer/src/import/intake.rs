//! Rows of any tabular format -> groups and contact points.
//!
//! Finds the header among the first rows, makes the plan, and turns the rows into entries batch by batch: no
//! more than [`limits::BATCH`] rows are held at a time, and cells are bounded before anybody reads them.

use super::aliases::Target;
use super::bounds::Bounds;
use super::limits;
use super::mapping::{Kind, Mapping, SourceMapping};
use super::mend;
use super::plan::Plan;
use super::rows::{Origin, RawRow, Tables};
use super::table::Table;
use super::{contact_points, groups, header};
use crate::catalogue::column::{Column, ContactColumn};
use crate::catalogue::{Catalogue, Group, Problem, Report, Severity};
use std::collections::HashSet;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;

/// Fills a catalogue with the tables of the files.
pub(super) struct Intake<'i> {
    mapping: &'i Mapping,
    catalogue: &'i mut Catalogue,
    table: Option<Current<'i>>,
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
    /// Names of the columns as they stand, and the rows of the batch where the report wants them.
    columns: Vec<String>,
    seen: Vec<RawRow>,
}

enum State {
    /// Not yet decided: the first rows.
    Head(Vec<RawRow>),
    Groups(Reading<Column>),
    ContactPoints(Reading<ContactColumn>),
    /// No more rows are wanted.
    Over,
}

struct Reading<C> {
    plan: Plan<C>,
    columns: usize,
    batch: Table,
    /// Whether the table lacks a column without which its rows are of no use.
    lacking: bool,
}

impl<'i> Intake<'i> {
    pub fn new(mapping: &'i Mapping, catalogue: &'i mut Catalogue) -> Self {
        Intake {
            mapping,
            catalogue,
            table: None,
            prefixed: Vec::new(),
        }
    }

    /// Completes what needs all files: groups that name a contact point by its id mean the one of their own
    /// source.
    pub fn finish(self) {
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
        let source = self.mapping.source(file, None);
        let prefix = source.map_or("", |mapping| mapping.prefix.as_str());
        self.add(groups, prefix);
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
        let Some(at) = header::find(&rows, origin, mapping) else {
            report.push(unknown(origin, rows.first()));
            table.state = State::Over;
            return;
        };
        let body = rows.split_off(at + 1);
        let Some(head) = rows.pop() else { return };
        let kind = header::kind(&head, origin, mapping);
        table.columns = head.cells.iter().map(|cell| cell.text.clone()).collect();
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
        report
            .rows
            .remember(&table.origin.name, &table.columns, seen);
        table.seen.clear();
        let (lacking, groups) = match &mut table.state {
            State::Groups(reading) => {
                let groups = groups::read(&reading.batch, report);
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
            columns: Vec::new(),
            seen: Vec::new(),
        });
    }

    fn row(&mut self, mut row: RawRow, report: &mut Report) -> ControlFlow<()> {
        let Some(table) = self.table.as_mut() else {
            return ControlFlow::Break(());
        };
        table.bounds.apply(&mut row, &table.origin, report)?;
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

impl<C: Target> Reading<C> {
    /// A table with this header; `None`, reported, where one of several sheets cannot be this kind of table.
    fn begin(
        head: &RawRow,
        origin: &Origin,
        mapping: Option<&SourceMapping>,
        report: &mut Report,
        has_content: impl Fn(&Plan<C>) -> bool,
    ) -> Option<Self> {
        let mut found = Report::default();
        let plan: Plan<C> = Plan::of(head, origin, mapping, &mut found);
        let lacking = !plan.has(C::NAME) || !has_content(&plan);
        if lacking && origin.optional {
            report.push(no_table(origin));
            return None;
        }
        found
            .problems()
            .into_iter()
            .cloned()
            .for_each(|problem| report.push(problem));
        let columns = plan.targets().map(|target| target.key().to_owned());
        let batch = Table {
            file: Arc::clone(&origin.name),
            line: head.line,
            columns: columns.collect(),
            rows: Vec::new(),
        };
        Some(Reading {
            plan,
            columns: head.cells.len(),
            batch,
            lacking,
        })
    }

    /// Takes a row; tells whether the batch is full.
    fn take(&mut self, row: &RawRow, origin: &Origin, report: &mut Report) -> bool {
        let cells = row.cells.len();
        let beyond = row.cells.iter().skip(self.columns);
        let only_empty_beyond =
            cells > self.columns && beyond.clone().all(|cell| cell.text.trim().is_empty());
        if let Some(delimiter) = origin.delimiter
            && cells != self.columns
            && !only_empty_beyond
        {
            report.push(wrong_length(
                origin,
                row.line,
                cells,
                self.columns,
                delimiter,
            ));
            return false;
        }
        for cell in beyond.filter(|cell| !cell.text.trim().is_empty()) {
            let problem = Problem::of_file(Severity::Warning, "cell-without-column", &origin.name);
            report.push(problem.line(row.line).value(&cell.text).says(
                "steht rechts von der letzten Spalte und wird übergangen",
                "Der Spalte eine Überschrift geben oder die Zelle leeren.",
            ));
        }
        let line = row.line;
        let mended = self.plan.apply(row, |target, cell| {
            mend::number(target.key(), cell, &origin.name, line, report)
        });
        self.batch.rows.push(mended);
        self.batch.rows.len() >= limits::BATCH
    }
}

/// A file or sheet whose columns nobody knows.
fn unknown(origin: &Origin, first: Option<&RawRow>) -> Problem {
    if origin.optional {
        return no_table(origin);
    }
    let names = first.iter().flat_map(|row| &row.cells);
    let names: Vec<&str> = names
        .map(|cell| cell.text.trim())
        .filter(|name| !name.is_empty())
        .collect();
    let problem = Problem::of_file(Severity::Error, "unknown-format", &origin.name);
    problem.value(&names.join("; ")).says(
        match names.is_empty() {
            true => "Das Format ist unbekannt: keine Spalte heißt wie im Katalog vorgesehen",
            false => "nennt keine Spalte, die im Katalog vorgesehen ist",
        },
        "Die erste Zeile nennt die Spalten: name;themen;… Heißen sie anders, hilft eine Zuordnung: \
         grufi check DATEI --vorlage.",
    )
}

fn no_table(origin: &Origin) -> Problem {
    Problem::of_file(Severity::Hint, "sheet-skipped", &origin.name).says(
        "Das Blatt ist keine Tabelle von Gruppen oder Kontaktstellen und wird übergangen",
        "Gehört es zum Katalog, hilft eine Zuordnung: grufi check DATEI --vorlage.",
    )
}

fn wrong_length(
    origin: &Origin,
    line: u64,
    cells: usize,
    columns: usize,
    delimiter: u8,
) -> Problem {
    let (count, one) = match delimiter {
        b',' => ("Kommas", "Komma"),
        b'\t' => ("Tabulatoren", "Tabulator"),
        _ => ("Strichpunkte", "Strichpunkt"),
    };
    Problem::of_file(Severity::Error, "row-length", &origin.name)
        .line(line)
        .says(
            format!("Die Zeile hat {cells} statt {columns} Felder"),
            format!("{count} zählen; Texte mit {one} oder Zeilenumbruch in \"Anführungszeichen\" setzen."),
        )
}

#[cfg(test)]
mod tests;
