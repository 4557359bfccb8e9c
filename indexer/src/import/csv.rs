//! CSV as RFC 4180 with `;`: quoted cells may hold line breaks, lines end with LF or CRLF.

use super::table::{Cell, Row, Table, line_of};
use crate::catalogue::{Problem, Report, Severity};
use std::sync::Arc;

/// Reads the table of a text; the first line that is not empty names the columns.
///
/// # Errors
/// The problem of a file without columns. Rows with too few or too many cells are reported and skipped.
pub(super) fn table(
    text: &str,
    file: &Arc<str>,
    report: &mut Report,
) -> Result<Table, Box<Problem>> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut lines = Lines {
        bytes: text.as_bytes(),
        at: 0,
        line: 1,
    };
    let mut table = Table {
        file: Arc::clone(file),
        line: 1,
        columns: Vec::new(),
        rows: Vec::new(),
    };
    for record in reader.records() {
        // The text is UTF-8 and rows may differ in length, so that no record is refused.
        let Ok(record) = record else { continue };
        let line = record
            .position()
            .map_or(0, |position| lines.of_record(position.byte()));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if table.columns.is_empty() {
            table.line = line;
            table.columns = record.iter().map(|name| name.trim().to_owned()).collect();
            continue;
        }
        if record.len() != table.columns.len() && !only_empty_beyond(&record, table.columns.len()) {
            report.push(wrong_length(file, line, record.len(), table.columns.len()));
            continue;
        }
        let cells = record.iter().map(|text| Cell {
            text: text.to_owned(),
            line: 0,
        });
        table.rows.push(Row {
            line,
            cells: cells.collect(),
        });
    }
    if let Some(line) = unclosed_quote(text, &table) {
        let problem = Problem::of_file(Severity::Error, "open-quote", file).line(line);
        let message = "Ein Anführungszeichen wird nie geschlossen";
        report.push(problem.says(
            message,
            "Das schließende \" ergänzen; im Text selbst steht \"\" für eines.",
        ));
    }
    match table.columns.as_slice() {
        [only] if only.contains([',', '\t']) => {
            let problem = Problem::of_file(Severity::Error, "delimiter", file).line(table.line);
            let message = "Die Spalten sind nicht durch Strichpunkte getrennt";
            Err(Box::new(
                problem.says(message, "Als CSV mit Strichpunkten (;) speichern."),
            ))
        }
        _ => Ok(table),
    }
}

/// The line of the last row if a quote that opens in it swallows the rest of the file: then the number of
/// quotes is odd and the last cell holds the end of the text.
fn unclosed_quote(text: &str, table: &Table) -> Option<u64> {
    let last = table.rows.last()?;
    let odd = text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    (odd && last.cells.last()?.text.contains('\n')).then_some(last.line)
}

fn only_empty_beyond(record: &csv::StringRecord, columns: usize) -> bool {
    record.len() > columns
        && record
            .iter()
            .skip(columns)
            .all(|cell| cell.trim().is_empty())
}

fn wrong_length(file: &str, line: u64, cells: usize, columns: usize) -> Problem {
    Problem::of_file(Severity::Error, "row-length", file).line(line).says(
        format!("Die Zeile hat {cells} statt {columns} Felder"),
        "Strichpunkte zählen; Texte mit Strichpunkt oder Zeilenumbruch in \"Anführungszeichen\" setzen.",
    )
}

/// Counts lines while records are read one after another.
struct Lines<'t> {
    bytes: &'t [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the record that was read from this byte on; empty lines and the rest of the line end
    /// before it are passed over.
    fn of_record(&mut self, byte: u64) -> u64 {
        let from = usize::try_from(byte)
            .unwrap_or(usize::MAX)
            .min(self.bytes.len());
        let breaks = self.bytes[from..]
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .count();
        let begins = from + breaks;
        self.line += line_of(&self.bytes[self.at..], begins - self.at) - 1;
        self.at = begins;
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, expected: Expect) {
        let mut report = Report::default();
        let mut seen = match table(text, &Arc::from("a.csv"), &mut report) {
            Err(problem) => problem.to_string(),
            Ok(table) => {
                let header = format!("{}: {}", table.line, table.columns.join(" | "));
                let rows = table.rows.iter().map(|row| {
                    let cells = row
                        .cells
                        .iter()
                        .map(|cell| cell.text.escape_debug().to_string());
                    format!("\n{}: {}", row.line, cells.collect::<Vec<_>>().join(" | "))
                });
                header + &rows.collect::<String>()
            }
        };
        for problem in report.problems() {
            seen = format!("{seen}\n{problem}");
        }
        expected.assert_eq(&seen);
    }

    #[test]
    fn tables() {
        check(
            "name;themen\nA;\"x;y\"\nB;\"zwei\nZeilen \"\"hier\"\"\"\nC;z\n",
            expect![[r#"
                1: name | themen
                2: A | x;y
                3: B | zwei\nZeilen \"hier\"
                5: C | z"#]],
        );
        check(
            "\r\nname;themen\r\nA;\"x\r\ny\"\r\n\r\n;\r\nB;z\r\n",
            expect![[r#"
                2: name | themen
                3: A | x\r\ny
                7: B | z"#]],
        );
        check(
            "name;themen\nA\nB;b;;\nC;c;d\nD;d",
            expect![[r#"
            1: name | themen
            3: B | b |  | 
            5: D | d
            a.csv, Zeile 2: Die Zeile hat 1 statt 2 Felder. Strichpunkte zählen; Texte mit Strichpunkt oder Zeilenumbruch in "Anführungszeichen" setzen.
            a.csv, Zeile 4: Die Zeile hat 3 statt 2 Felder. Strichpunkte zählen; Texte mit Strichpunkt oder Zeilenumbruch in "Anführungszeichen" setzen."#]],
        );
        check(
            "name,themen\nA,b\n",
            expect![
                "a.csv, Zeile 1: Die Spalten sind nicht durch Strichpunkte getrennt. Als CSV mit Strichpunkten (;) speichern."
            ],
        );
        check(
            "name;themen\nA;\"offen\nB;b\n",
            expect![[r#"
                1: name | themen
                2: A | offen\nB;b\n
                a.csv, Zeile 2: Ein Anführungszeichen wird nie geschlossen. Das schließende " ergänzen; im Text selbst steht "" für eines."#]],
        );
    }
}
