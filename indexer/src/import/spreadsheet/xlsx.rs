//! Workbooks of Excel (.xlsx, .xlsm), sheet by sheet and cell by cell.

use super::super::archive::damaged;
use super::super::limits;
use super::super::rows::{Origin, RawCell, RawRow};
use super::{Sheet, Sink, moment, number, yes_no};
use crate::catalogue::Problem;
use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};
use std::io::Cursor;

pub(super) fn read(bytes: &[u8], sink: &mut Sink<'_>) -> Result<(), Box<Problem>> {
    let broken = |_| damaged(sink.file);
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheets = workbook.sheets_metadata().iter().map(|sheet| Sheet {
        name: sheet.name.clone(),
        hidden: sheet.visible != SheetVisible::Visible,
        has_cells: sheet.typ == SheetType::WorkSheet,
    });
    let sheets: Vec<Sheet> = sheets.collect();
    let alone = sheets.len() == 1;
    for (name, optional) in sink.choose(sheets)? {
        let origin = sink.begin(&name, optional, alone);
        let read = sheet(&mut workbook, &name, &origin, sink);
        sink.end();
        read.map_err(|_| damaged(&origin.name))?;
    }
    Ok(())
}

fn sheet(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    origin: &Origin,
    sink: &mut Sink<'_>,
) -> Result<(), calamine::XlsxError> {
    let mut cells = workbook.worksheet_cells_reader(name)?;
    sink.total = u64::from(cells.dimensions().end.0);
    let mut row = RawRow::default();
    while let Some(cell) = cells.next_cell()? {
        let (at, column) = cell.get_position();
        let line = u64::from(at) + 1;
        if line != row.line {
            let full = std::mem::replace(
                &mut row,
                RawRow {
                    line,
                    cells: Vec::new(),
                },
            );
            if !full.cells.is_empty() && sink.row(full).is_break() {
                return Ok(());
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
        let _ = sink.row(row);
    }
    Ok(())
}
