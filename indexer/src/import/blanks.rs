//! Cells of a table that say nothing ("siehe oben", "k. A.") are emptied before the rows are read.

use super::table::{Layout, Row, Table};
use crate::catalogue::column::ColumnSet;
use crate::catalogue::{Problem, Report, Severity};
use crate::clean::non_values::{self, NonValue};
use std::borrow::Cow;

/// The rows without such cells; each of them is reported, with the value of the row above where that is
/// meant.
pub(super) fn cleared<'t, C: ColumnSet>(
    table: &'t Table,
    layout: &Layout<C>,
    report: &mut Report,
) -> Vec<Cow<'t, Row>> {
    let mut rows: Vec<Cow<'t, Row>> = Vec::with_capacity(table.rows.len());
    let mut last: Vec<&str> = vec![""; table.columns.len()];
    for row in &table.rows {
        let mut cleared = Cow::Borrowed(row);
        for (column, at) in layout.columns() {
            let Some(cell) = row.cells.get(at) else {
                continue;
            };
            let Some(found) = non_values::of(&cell.text, column.key()) else {
                if let Some(last) = last.get_mut(at) {
                    *last = &cell.text;
                }
                continue;
            };
            let problem = Problem::of_file(Severity::Warning, "non-value", &table.file)
                .line(row.line.max(cell.line))
                .column(column.key())
                .value(&cell.text)
                .says(found.message(), found.remedy());
            let above = last
                .get(at)
                .filter(|above| found == NonValue::Above && !above.is_empty());
            report.push(match above {
                Some(above) => problem.proposes(*above),
                None => problem,
            });
            if let Some(cell) = cleared.to_mut().cells.get_mut(at) {
                cell.text.clear();
            }
        }
        rows.push(cleared);
    }
    rows
}
