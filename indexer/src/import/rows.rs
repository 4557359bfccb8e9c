//! Rows as a file holds them, before anybody knows what its columns mean.
//!
//! Formats push their rows one by one into a [`Tables`], so that no format holds a whole table in memory.

use super::limits;
use crate::catalogue::Report;
use std::ops::ControlFlow;
use std::sync::Arc;

/// One row of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RawRow {
    /// Line of the file, or row of the sheet, from 1.
    pub line: u64,
    pub cells: Vec<RawCell>,
}

impl RawRow {
    /// Whether nothing is written in it.
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.trim().is_empty())
    }
}

/// One cell of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RawCell {
    pub text: String,
    /// Whether the file holds it as a number, so that leading zeros are lost.
    pub number: bool,
    /// Line of the cell, where it is known; otherwise 0.
    pub line: u64,
}

/// A cell of text. Of texts longer than [`limits::CELL`], only so much is kept that it shows: the whole would
/// be held for every cell that repeats it.
impl From<&str> for RawCell {
    fn from(text: &str) -> Self {
        RawCell {
            text: text[..text.floor_char_boundary(limits::CELL + 4)].to_owned(),
            ..RawCell::default()
        }
    }
}

/// Where a table comes from.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    /// The name that problems tell: the file, and the sheet where it has several.
    pub name: Arc<str>,
    /// The file as named on the command line.
    pub file: Arc<str>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// What parts the cells, where every row must have as many cells as the header.
    pub delimiter: Option<u8>,
    /// Whether the first row alone can be the header, since the file's format says so.
    pub header_is_first: bool,
    /// Whether spreadsheets write such files, so that cells may be guarded against being formulas.
    pub guarded: bool,
    /// Whether a table that cannot be read is only passed over: one of several sheets.
    pub optional: bool,
}

impl Origin {
    /// The only table of a file.
    pub fn of_file(file: &Arc<str>) -> Self {
        Origin {
            name: Arc::clone(file),
            file: Arc::clone(file),
            sheet: None,
            delimiter: None,
            header_is_first: false,
            guarded: false,
            optional: false,
        }
    }

    /// One sheet of a workbook.
    pub fn of_sheet(file: &Arc<str>, sheet: &str, optional: bool) -> Self {
        Origin {
            name: Arc::from(format!("{file}, Blatt »{sheet}«")),
            sheet: Some(sheet.to_owned()),
            guarded: true,
            optional,
            ..Self::of_file(file)
        }
    }
}

/// Takes the tables of a file, one after another.
pub(super) trait Tables {
    /// A table begins.
    fn begin(&mut self, origin: Origin);
    /// Its next row; empty rows may be left out. After a break, no more rows of this table are wanted.
    fn row(&mut self, row: RawRow, report: &mut Report) -> ControlFlow<()>;
    /// The table ends. Tells whether it was a table of the catalogue; what kept it from being one is reported.
    fn end(&mut self, report: &mut Report) -> bool;
}
