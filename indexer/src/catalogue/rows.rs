//! Rows as they stand in the input, so that a report can show them beside what is wrong with them.
//!
//! Rows are kept only where a report wants them ([`Rows::wanted`]): they take about as much memory as the
//! input. Long cells are cut.

use std::collections::HashMap;
use std::sync::Arc;

/// Longest text kept of a cell, in characters.
const SHOWN: usize = 400;

/// The rows of all tables of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    wanted: bool,
    tables: Vec<KeptTable>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct KeptTable {
    file: Arc<str>,
    columns: Vec<String>,
    /// The texts of each row in the order of the columns.
    rows: Vec<Vec<Box<str>>>,
    /// The row of each line on which a row or one of its cells begins.
    lines: HashMap<u64, usize>,
}

impl Rows {
    /// A store that keeps what it is given; the default one keeps nothing.
    pub fn wanted() -> Self {
        Rows {
            wanted: true,
            tables: Vec::new(),
        }
    }

    /// Whether it keeps what it is given.
    pub fn are_wanted(&self) -> bool {
        self.wanted
    }

    /// Keeps the rows of a table: of each its lines (that of its beginning and those of its cells) and its
    /// texts in the order of the columns.
    pub fn remember<'t, Lines, Texts>(
        &mut self,
        file: &Arc<str>,
        columns: &[String],
        rows: impl Iterator<Item = (Lines, Texts)>,
    ) where
        Lines: IntoIterator<Item = u64>,
        Texts: IntoIterator<Item = &'t str>,
    {
        if !self.wanted {
            return;
        }
        let mut table = KeptTable {
            file: Arc::clone(file),
            columns: columns.to_vec(),
            rows: Vec::new(),
            lines: HashMap::new(),
        };
        for (lines, texts) in rows {
            for line in lines.into_iter().filter(|line| *line > 0) {
                table.lines.entry(line).or_insert(table.rows.len());
            }
            table.rows.push(texts.into_iter().map(cut).collect());
        }
        self.tables.push(table);
    }

    /// The cells of the row that begins on a line, or has a cell that does: name of the column and text.
    /// Empty cells are left out.
    pub fn find(&self, file: &str, line: u64) -> Option<Vec<(&str, &str)>> {
        let tables = self.tables.iter().filter(|table| *table.file == *file);
        let (table, row) = tables
            .filter_map(|table| Some((table, table.rows.get(*table.lines.get(&line)?)?)))
            .next()?;
        let cells = table.columns.iter().zip(row);
        let filled = cells.filter(|(_, text)| !text.trim().is_empty());
        Some(
            filled
                .map(|(column, text)| (column.as_str(), &**text))
                .collect(),
        )
    }
}

fn cut(text: &str) -> Box<str> {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn remembered(mut rows: Rows) -> Rows {
        let columns = ["name".to_owned(), "themen".to_owned()];
        let long = "ä".repeat(SHOWN + 9);
        let table = [([2, 0], ["Mut", "Angst"]), ([3, 4], ["", long.as_str()])];
        rows.remember(&Arc::from("a.csv"), &columns, table.into_iter());
        rows
    }

    #[test]
    fn rows_are_found_by_file_and_line() {
        let rows = remembered(Rows::wanted());
        assert_eq!(
            rows.find("a.csv", 2),
            Some(vec![("name", "Mut"), ("themen", "Angst")])
        );
        let long = format!("{}…", "ä".repeat(SHOWN));
        for line in [3, 4] {
            assert_eq!(rows.find("a.csv", line), Some(vec![("themen", &*long)]));
        }
        for (file, line) in [("a.csv", 0), ("a.csv", 1), ("a.csv", 5), ("b.csv", 2)] {
            assert_eq!(rows.find(file, line), None, "{file} {line}");
        }
    }

    #[test]
    fn nothing_is_kept_unasked() {
        assert_eq!(remembered(Rows::default()), Rows::default());
    }
}
