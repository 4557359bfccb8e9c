//! Workbooks of Excel (.xlsx, .xlsm), sheet by sheet and cell by cell.
//!
//! # Invariant
//! - A panic of the library on a broken file is an error of the file.

use super::super::archive::damaged;
use super::super::limits;
use super::super::rows::{Origin, RawCell, RawRow};
use super::{Sheet, Sink, moment, number, yes_no};
use crate::catalogue::{Problem, Severity};
use calamine::{DataRef, Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Sheets with more rows are no tables in which people merge cells.
const MOST_ROWS_MERGED: u32 = 20_000;
/// More merged cells than these are not looked at.
const MOST_MERGED: usize = 5_000;

pub(super) fn read(bytes: &[u8], sink: &mut Sink<'_>) -> Result<(), Box<Problem>> {
    let opened = caught(|| Xlsx::new(Cursor::new(bytes)));
    let mut workbook = opened.ok_or_else(|| damaged(sink.file))?;
    let sheets = workbook.sheets_metadata().iter().map(|sheet| Sheet {
        name: sheet.name.clone(),
        hidden: sheet.visible != SheetVisible::Visible,
        has_cells: sheet.typ == SheetType::WorkSheet,
    });
    let sheets: Vec<Sheet> = sheets.collect();
    let alone = sheets.len() == 1;
    for (name, optional) in sink.choose(sheets)? {
        let origin = sink.begin(&name, optional, alone);
        let read = caught(|| sheet(&mut workbook, &name, &origin, sink));
        sink.end();
        read.ok_or_else(|| damaged(&origin.name))?;
    }
    Ok(())
}

/// What a function of the library gives, if it neither fails nor panics.
fn caught<T>(read: impl FnOnce() -> Result<T, XlsxError>) -> Option<T> {
    catch_unwind(AssertUnwindSafe(read)).ok()?.ok()
}

/// Cells that were merged over several rows: what the first row has in them holds for all.
struct Merged(Vec<(Dimensions, RawCell)>);

impl Merged {
    fn of(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Self {
        let found = workbook.merge_cells_by_sheet_name(name);
        let found = found.unwrap_or_default().into_iter();
        let several = found.filter(|cells| cells.start.0 < cells.end.0);
        let several = several.map(|cells| (cells, RawCell::default()));
        Merged(several.take(MOST_MERGED).collect())
    }

    /// Fills the cells of a row; tells whether there were any.
    fn fill(&mut self, row: &mut RawRow) -> bool {
        let mut filled = false;
        let at = row.line.saturating_sub(1);
        for (cells, value) in &mut self.0 {
            if !(u64::from(cells.start.0)..=u64::from(cells.end.0)).contains(&at) {
                continue;
            }
            let column = cells.start.1 as usize;
            let cell = row.cells.get(column).filter(|cell| !cell.text.is_empty());
            match cell {
                Some(cell) => *value = cell.clone(),
                None if !value.text.is_empty() && column < limits::COLUMNS => {
                    let width = row.cells.len().max(column + 1);
                    row.cells.resize(width, RawCell::default());
                    row.cells[column] = value.clone();
                    filled = true;
                }
                None => {}
            }
        }
        filled
    }
}

fn sheet(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    origin: &Origin,
    sink: &mut Sink<'_>,
) -> Result<(), XlsxError> {
    let rows = workbook.worksheet_cells_reader(name)?.dimensions().end.0;
    let mut merged = match rows {
        0..=MOST_ROWS_MERGED => Merged::of(workbook, name),
        _ => Merged(Vec::new()),
    };
    let mut filled = None;
    let mut cells = workbook.worksheet_cells_reader(name)?;
    sink.total = u64::from(rows);
    let mut row = RawRow::default();
    while let Some(cell) = cells.next_cell()? {
        let (at, column) = cell.get_position();
        let line = u64::from(at) + 1;
        if line != row.line {
            let mut full = std::mem::replace(
                &mut row,
                RawRow {
                    line,
                    cells: Vec::new(),
                },
            );
            if !full.cells.is_empty() {
                if merged.fill(&mut full) {
                    filled.get_or_insert(full.line);
                }
                if sink.row(full).is_break() {
                    return Ok(());
                }
            }
        }
        // One column too many is enough for the report.
        let column = (column as usize).min(limits::COLUMNS);
        let cell = match cell.get_value() {
            DataRef::Empty => continue,
            DataRef::Error(error) => {
                sink.formula_error(origin, line, column, &error.to_string());
                continue;
            }
            DataRef::SharedString(text) => RawCell::from(*text),
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                RawCell::from(text.as_ref())
            }
            DataRef::Int(value) => RawCell {
                number: true,
                ..RawCell::from(value.to_string().as_str())
            },
            DataRef::Float(value) => number(*value),
            DataRef::Bool(value) => yes_no(*value),
            DataRef::DateTime(value) => moment(value),
        };
        if row.cells.len() <= column {
            row.cells.resize(column + 1, RawCell::default());
        }
        row.cells[column] = cell;
    }
    if !row.cells.is_empty() {
        if merged.fill(&mut row) {
            filled.get_or_insert(row.line);
        }
        let _ = sink.row(row);
    }
    if let Some(line) = filled {
        let problem = Problem::of_file(Severity::Hint, "merged-cells", &origin.name).line(line);
        sink.report.push(problem.says(
            "Verbundene Zellen gelten für alle Zeilen, über die sie gehen",
            "Stimmt das nicht, die Verbindung aufheben und jede Zeile für sich ausfüllen.",
        ));
    }
    Ok(())
}
