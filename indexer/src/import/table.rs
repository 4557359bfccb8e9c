//! Rows under named columns, as every tabular format gives them, and typed access to their cells.

use crate::catalogue::column::ColumnSet;
use crate::catalogue::nearest::nearest;
use crate::catalogue::validate::Finding;
use crate::catalogue::values::{self, Words};
use crate::catalogue::{Date, Problem, Report, Severity, Source};
use crate::clean::split;
use crate::clean::stand::{self, Stand};
use std::sync::Arc;

/// A table as read: texts only.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub file: Arc<str>,
    /// Line of the header, from 1.
    pub line: u64,
    /// Names of the columns as written.
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// One row; its cells stand in the order of the columns, missing ones are empty.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Line of the row's beginning, from 1.
    pub line: u64,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    pub text: String,
    /// Line of the cell, where it is known; otherwise 0.
    pub line: u64,
}

/// The line, from 1, of a byte of a text.
pub(super) fn line_of(bytes: &[u8], at: usize) -> u64 {
    let newlines = bytes.iter().take(at).filter(|byte| **byte == b'\n').count();
    newlines as u64 + 1
}

/// The canonical columns of a table by their place.
pub(super) struct Layout<C> {
    places: Vec<(C, usize)>,
}

impl<C: ColumnSet> Layout<C> {
    /// Finds the canonical columns; unknown and doubled ones are reported.
    pub fn of(table: &Table, report: &mut Report) -> Self {
        let mut places: Vec<(C, usize)> = Vec::new();
        let problem = |severity, code, name: &str| {
            Problem::of_file(severity, code, &table.file)
                .line(table.line)
                .column(name)
        };
        for (at, name) in table.columns.iter().enumerate() {
            let Some(column) = C::from_key(name) else {
                if !name.trim().is_empty() {
                    let near = nearest(name, C::ALL.iter().map(|column| column.key()));
                    let remedy = match near {
                        Some(key) => format!("Gemeint ist vielleicht »{key}«."),
                        None => "Die Spalte umbenennen, wenn sie erscheinen soll.".to_owned(),
                    };
                    let problem = problem(Severity::Warning, "unknown-column", name)
                        .says("Diese Spalte ist unbekannt und wird übergangen", remedy);
                    report.push(Problem {
                        proposal: near.map(str::to_owned),
                        ..problem
                    });
                }
                continue;
            };
            if places.iter().any(|(known, _)| *known == column) {
                let problem = problem(Severity::Error, "duplicate-column", column.key());
                report.push(problem.says(
                    "Die Spalte kommt mehrmals vor",
                    "Eine davon umbenennen oder löschen.",
                ));
            } else {
                places.push((column, at));
            }
        }
        Layout { places }
    }

    /// Whether the table has a column.
    pub fn has(&self, column: C) -> bool {
        self.places.iter().any(|(known, _)| *known == column)
    }

    /// The canonical columns and their places.
    pub fn columns(&self) -> impl Iterator<Item = (C, usize)> {
        self.places.iter().copied()
    }

    fn cell<'r>(&self, row: &'r Row, column: C) -> Option<&'r Cell> {
        let (_, at) = self.places.iter().find(|(known, _)| *known == column)?;
        row.cells.get(*at)
    }
}

/// Reads the cells of one row and reports what is wrong with them.
pub(super) struct Reader<'t, C> {
    pub layout: &'t Layout<C>,
    pub file: &'t Arc<str>,
    pub row: &'t Row,
    pub report: &'t mut Report,
}

impl<C: ColumnSet> Reader<'_, C> {
    /// Where the row stands.
    pub fn source(&self) -> Source {
        Source {
            file: Arc::clone(self.file),
            line: self.row.line,
        }
    }

    /// Reports a problem of a cell.
    pub fn problem(&mut self, severity: Severity, code: &'static str, column: C, finding: Finding) {
        self.proposing(severity, code, column, finding, None);
    }

    /// Reports a problem of a cell and how the cell should read, where that is known.
    pub fn proposing(
        &mut self,
        severity: Severity,
        code: &'static str,
        column: C,
        finding: Finding,
        proposal: Option<String>,
    ) {
        let cell = self.layout.cell(self.row, column);
        let line = cell.map_or(0, |cell| cell.line).max(self.row.line);
        let problem = Problem::at(severity, code, &self.source())
            .line(line)
            .column(column.key());
        let value = cell.map_or("", |cell| &cell.text);
        let problem = problem.value(value).says(finding.message, finding.remedy);
        self.report.push(Problem {
            proposal,
            ..problem
        });
    }

    /// The text with its line breaks.
    pub fn paragraphs(&self, column: C) -> String {
        paragraphs(
            self.layout
                .cell(self.row, column)
                .map_or("", |cell| &cell.text),
        )
    }

    /// The text in one line.
    pub fn text(&self, column: C) -> String {
        one_line(
            self.layout
                .cell(self.row, column)
                .map_or("", |cell| &cell.text),
        )
    }

    /// The texts of a cell with several values, see [`split::list`].
    pub fn list(&mut self, column: C) -> Vec<String> {
        let cell = self.layout.cell(self.row, column);
        let (values, notes) = split::list(cell.map_or("", |cell| &cell.text), column.key());
        let line = cell.map_or(0, |cell| cell.line).max(self.row.line);
        for note in notes {
            let problem = note.problem(&self.source(), column.key());
            self.report.push(problem.line(line));
        }
        values
    }

    /// A cell that may hold certain words only.
    pub fn word<T: Copy + PartialEq>(&mut self, column: C, words: Words<T>) -> Option<T> {
        let text = self.text(column);
        let meaning = values::meaning(words, &text);
        if meaning.is_none() && !text.is_empty() {
            let near = nearest(&text, words.iter().map(|(word, _)| *word));
            let remedy = match near {
                Some(word) => format!("Gemeint ist vielleicht »{word}«."),
                None => format!("Möglich sind: {}.", values::canonical(words).join(", ")),
            };
            let finding = Finding {
                message: "ist hier kein bekannter Wert".to_owned(),
                remedy,
            };
            let proposal = near.map(str::to_owned);
            self.proposing(Severity::Error, "unknown-value", column, finding, proposal);
        }
        meaning
    }

    /// A date of confirmation; one that is not told to the day is reported.
    pub fn stand(&mut self, column: C) -> Option<Date> {
        let text = self.text(column);
        let (date, severity, code, message, remedy) = match stand::read(&text) {
            None if text.is_empty() => return None,
            Some(Stand::Day(date)) => return Some(date),
            Some(Stand::Since(date)) => (
                Some(date),
                Severity::Hint,
                "rounded-date",
                format!("nennt keinen Tag; gezählt wird ab dem {}", date.german()),
                "Steht der Tag fest, ihn eintragen: 15.3.2026.",
            ),
            Some(Stand::Counted(date)) => (
                Some(date),
                Severity::Hint,
                "number-as-text",
                format!("ist ein Datum als Zahl; gelesen ist »{date}«"),
                "Die Spalte als Datum formatieren.",
            ),
            None => (
                None,
                Severity::Warning,
                "date",
                "ist kein Datum; der Eintrag gilt als nicht bestätigt".to_owned(),
                "Ein Datum wie 2026-03-01, 1.3.2026 oder März 2026 eintragen.",
            ),
        };
        let remedy = remedy.to_owned();
        self.problem(severity, code, column, Finding { message, remedy });
        date
    }

    /// A cell with web addresses as written; they are parted when the catalogue is cleaned.
    pub fn webs(&self, column: C) -> Vec<String> {
        let text = self.paragraphs(column);
        (!text.is_empty()).then_some(text).into_iter().collect()
    }
}

/// Text in one line: all runs of space are one space, other control characters are dropped.
pub(super) fn one_line(text: &str) -> String {
    let words = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Text with its line breaks as `\n`: at most one empty line between two lines, no space at their ends.
pub(super) fn paragraphs(text: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    for line in text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .split('\n')
        .map(one_line)
    {
        if !line.is_empty() || kept.last().is_some_and(|last| !last.is_empty()) {
            kept.push(line);
        }
    }
    kept.join("\n").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_tidied() {
        assert_eq!(one_line("  a\u{a0} b\tc\r\nd\u{0}e "), "a b c d e");
        assert_eq!(paragraphs("\r\n a  b \r\n\r\n\r\nc\rd\n"), "a b\n\nc\nd");
    }

    #[test]
    fn lines_of_bytes() {
        for (at, line) in [(0, 1), (1, 1), (2, 2), (3, 3), (99, 3)] {
            assert_eq!(line_of(b"a\n\nb", at), line, "{at}");
        }
    }
}
