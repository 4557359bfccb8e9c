//! Workbooks of Excel (.xlsx, .xlsm), sheet by sheet and cell by cell.
//!
//! # Invariant
//! - A panic of the library on a broken file is an error of the file.

use super::super::archive::damaged;
use super::super::limits;
use super::super::rows::{Origin, RawCell, RawRow};
use super::merged::{Block, Merged};
use super::{Sheet, Sink, moment, number, yes_no};
use crate::catalogue::Problem;
use calamine::{DataRef, Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Sheets with more rows are no tables in which people merge cells.
const MOST_ROWS_MERGED: u32 = 20_000;

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

/// The merged cells of a sheet.
fn merged_cells(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Merged {
    let mut merged = Merged::default();
    let found = workbook.merge_cells_by_sheet_name(name);
    for Dimensions { start, end } in found.unwrap_or_default() {
        merged.add(Block {
            first: u64::from(start.0),
            last: u64::from(end.0),
            column: start.1 as usize,
        });
    }
    merged
}

fn sheet(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    origin: &Origin,
    sink: &mut Sink<'_>,
) -> Result<(), XlsxError> {
    let rows = workbook.worksheet_cells_reader(name)?.dimensions().end.0;
    let mut merged = match rows {
        0..=MOST_ROWS_MERGED => merged_cells(workbook, name),
        _ => Merged::default(),
    };
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
                merged.fill(&mut full);
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
        merged.fill(&mut row);
        let _ = sink.row(row);
    }
    merged.tell(origin, sink.report);
    Ok(())
}
