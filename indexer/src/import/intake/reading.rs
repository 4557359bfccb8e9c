//! One table whose header is known, while its rows come.

use super::super::aliases::Target;
use super::super::asides::Asides;
use super::super::limits;
use super::super::mapping::SourceMapping;
use super::super::mend;
use super::super::plan::Plan;
use super::super::rows::{Origin, RawRow};
use super::super::table::Table;
use super::wrong::{has_length, no_table};
use crate::catalogue::{Problem, Report, Severity};
use std::sync::Arc;

/// A table of groups or contact points.
pub(super) struct Reading<C> {
    plan: Plan<C>,
    /// Names of all columns of the file.
    pub columns: Vec<String>,
    pub batch: Table,
    pub asides: Asides,
    /// Whether the table lacks a column without which its rows are of no use.
    pub lacking: bool,
}

impl<C: Target> Reading<C> {
    /// A table with this header; `None`, reported, where one of several sheets cannot be this kind of table.
    pub fn begin(
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
            columns: plan.names(head),
            plan,
            batch,
            asides: Asides::of(origin),
            lacking,
        })
    }

    /// Takes a row; tells whether the batch is full.
    pub fn take(&mut self, row: &RawRow, origin: &Origin, report: &mut Report) -> bool {
        if !has_length(row, self.columns.len(), origin, report) {
            return false;
        }
        if self
            .asides
            .take(row, self.plan.targets().count(), origin, report)
        {
            return false;
        }
        let beyond = row.cells.iter().skip(self.columns.len());
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
