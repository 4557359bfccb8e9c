//! CSV as RFC 4180, cells parted by `;`, `,` or tab: quoted cells may hold line breaks, lines end with LF or
//! CRLF.

use super::header;
use super::progress::Progress;
use super::rows::{Origin, RawCell, RawRow, Tables};
use super::table::line_of;
use crate::catalogue::{Problem, Report, Severity};
use std::ops::ControlFlow;
use std::sync::Arc;

/// What may part the cells, the likeliest first.
const DELIMITERS: [u8; 3] = *b";\t,";

/// Bytes and rows at the beginning of a file by which the delimiter is recognised.
const SAMPLE: (usize, usize) = (64 << 10, 30);

/// Pushes the rows of a text that are not empty; the file's delimiter is recognised by content.
pub(super) fn read(
    text: &str,
    file: &Arc<str>,
    tables: &mut dyn Tables,
    report: &mut Report,
    progress: &dyn Progress,
) {
    let (delimiter, from) = match told_delimiter(text) {
        Some(told) => told,
        None => (delimiter(text), 0),
    };
    let mut lines = Lines {
        bytes: text.as_bytes(),
        at: 0,
        line: 1,
    };
    tables.begin(Origin {
        delimiter: Some(delimiter),
        guarded: true,
        ..Origin::of_file(file)
    });
    let mut last = (0, false);
    for record in reader(&text[from..], delimiter).records() {
        // The text is UTF-8 and rows may differ in length, so that no record is refused.
        let Ok(record) = record else { continue };
        let byte = record.position().map_or(0, csv::Position::byte);
        let line = lines.of_record(byte + from as u64);
        progress.advance(byte, text.len() as u64);
        let row = row(&record, line);
        if row.is_empty() {
            continue;
        }
        last = (
            line,
            record
                .iter()
                .next_back()
                .is_some_and(|cell| cell.contains('\n') || is_opened(text, cell)),
        );
        if let ControlFlow::Break(()) = tables.row(row, report) {
            break;
        }
    }
    if let Some(line) = unclosed_quote(text, last) {
        let problem = Problem::of_file(Severity::Error, "open-quote", file).line(line);
        let message = "Ein Anführungszeichen wird nie geschlossen";
        report.push(problem.says(
            message,
            "Das schließende \" ergänzen; im Text selbst steht \"\" für eines.",
        ));
    }
    tables.end(report);
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

fn row(record: &csv::StringRecord, line: u64) -> RawRow {
    RawRow {
        line,
        cells: record.iter().map(RawCell::from).collect(),
    }
}

/// The delimiter that Excel writes into a first line `sep=;`, and where the table begins after it.
fn told_delimiter(text: &str) -> Option<(u8, usize)> {
    let rest = text
        .get(..4)
        .filter(|word| word.eq_ignore_ascii_case("sep="))?;
    let told = text.as_bytes().get(rest.len()).copied();
    let delimiter = told.filter(|byte| DELIMITERS.contains(byte))?;
    let after = &text[rest.len() + 1..];
    let end = after
        .find('\n')
        .map_or(text.len(), |at| rest.len() + 1 + at + 1);
    let is_alone = after.trim_start_matches('\r').starts_with('\n');
    is_alone.then_some((delimiter, end))
}

/// The delimiter under which the first rows hold a header with the most known names; where that does not tell,
/// the one under which most rows are as wide as the widest.
fn delimiter(text: &str) -> u8 {
    let sample = &text[..text.floor_char_boundary(SAMPLE.0)];
    let score = |delimiter: u8| {
        let records = reader(sample, delimiter).into_records().flatten();
        let rows: Vec<RawRow> = records
            .take(SAMPLE.1)
            .map(|record| row(&record, 0))
            .collect();
        let known = rows.iter().map(header::known).max().unwrap_or(0);
        let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let as_wide = rows
            .iter()
            .filter(|row| widest > 1 && row.cells.len() == widest);
        (known, as_wide.count())
    };
    let mut best = (DELIMITERS[0], score(DELIMITERS[0]));
    for delimiter in &DELIMITERS[1..] {
        let score = score(*delimiter);
        if score > best.1 {
            best = (*delimiter, score);
        }
    }
    best.0
}

/// Whether the text ends with a cell whose quote is not closed.
fn is_opened(text: &str, cell: &str) -> bool {
    text.strip_suffix(cell)
        .is_some_and(|before| before.ends_with('"'))
}

/// The line of the last row if a quote that opens in it swallows the rest of the file: then the number of
/// quotes is odd and its last cell holds the end of the text.
fn unclosed_quote(text: &str, (line, may): (u64, bool)) -> Option<u64> {
    let odd = || text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    (may && odd()).then_some(line)
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
pub(super) use tests::table;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::progress::Silent;
    use crate::import::table::{Cell, Row, Table};
    use expect_test::{Expect, expect};

    /// Keeps the rows as they come.
    #[derive(Default)]
    struct Kept {
        delimiter: Option<u8>,
        rows: Vec<RawRow>,
    }

    impl Tables for Kept {
        fn begin(&mut self, origin: Origin) {
            self.delimiter = origin.delimiter;
        }

        fn row(&mut self, row: RawRow, _report: &mut Report) -> ControlFlow<()> {
            self.rows.push(row);
            ControlFlow::Continue(())
        }

        fn end(&mut self, _report: &mut Report) -> bool {
            true
        }
    }

    fn kept(text: &str, report: &mut Report) -> Kept {
        let mut kept = Kept::default();
        read(text, &Arc::from("a.csv"), &mut kept, report, &Silent);
        kept
    }

    /// The table of a text whose first row names canonical columns.
    pub fn table(text: &str, file: &Arc<str>, report: &mut Report) -> Option<Table> {
        let mut rows = kept(text, report).rows.into_iter();
        let header = rows.next()?;
        let texts = |row: RawRow| row.cells.into_iter().map(|cell| cell.text);
        let cells = |row| texts(row).map(|text| Cell { text, line: 0 }).collect();
        Some(Table {
            file: Arc::clone(file),
            line: header.line,
            columns: texts(header).collect(),
            rows: rows
                .map(|row| Row {
                    line: row.line,
                    cells: cells(row),
                })
                .collect(),
        })
    }

    fn check(text: &str, expected: Expect) {
        let mut report = Report::default();
        let kept = kept(text, &mut report);
        let mut seen = format!("{:?}", kept.delimiter.map(char::from));
        for row in kept.rows {
            let cells = row
                .cells
                .iter()
                .map(|cell| cell.text.escape_debug().to_string());
            let cells: Vec<String> = cells.collect();
            seen += &format!("\n{}: {}", row.line, cells.join(" | "));
        }
        for problem in report.problems() {
            seen += &format!("\n{problem}");
        }
        expected.assert_eq(&seen);
    }

    #[test]
    fn tables() {
        check(
            "name;themen\nA;\"x;y\"\nB;\"zwei\nZeilen \"\"hier\"\"\"\nC;z\n",
            expect![[r#"
                Some(';')
                1: name | themen
                2: A | x;y
                3: B | zwei\nZeilen \"hier\"
                5: C | z"#]],
        );
        check(
            "\r\nname;themen\r\nA;\"x\r\ny\"\r\n\r\n;\r\nB;z\r\n",
            expect![[r#"
                Some(';')
                2: name | themen
                3: A | x\r\ny
                7: B | z"#]],
        );
        check(
            "name;themen\nA\nB;b;;\nC;c;d\nD;d",
            expect![[r#"
            Some(';')
            1: name | themen
            2: A
            3: B | b |  | 
            4: C | c | d
            5: D | d"#]],
        );
        check(
            "name;themen\nA;\"offen\nB;b\n",
            expect![[r#"
            Some(';')
            1: name | themen
            2: A | offen\nB;b\n
            a.csv, Zeile 2: Ein Anführungszeichen wird nie geschlossen. Das schließende " ergänzen; im Text selbst steht "" für eines."#]],
        );
    }

    #[test]
    fn delimiters_are_recognised_by_content() {
        let table = [
            ("name;themen\nA;x, y, z\n", b';'),
            ("name,themen\nA,\"x;y;z\"\n", b','),
            ("name\tthemen\nA, B; C\tx\n", b'\t'),
            ("\"Name, Ort\";Thema\nA;x\n", b';'),
            (
                "Liste, Stand; März\nBezeichnung,Thema,PLZ\nA,x,29221\n",
                b',',
            ),
            ("a,b\n1,2\n", b','),
            ("name\nA\n", b';'),
            ("sep=,\r\nname;x,themen\r\n", b','),
            ("SEP=;\nname,x;themen\n", b';'),
            ("", b';'),
        ];
        for (text, expected) in table {
            let kept = kept(text, &mut Report::default());
            assert_eq!(kept.delimiter, Some(expected), "{text}");
            let told = text.to_lowercase().starts_with("sep=");
            assert_eq!(
                kept.rows.first().map_or(1, |row| row.line),
                1 + u64::from(told)
            );
        }
        assert_eq!(told_delimiter("sep=\u{3000}\nname;themen\n"), None);
    }
}
