//! Cells that were merged over several rows: what the first row has in them holds for all.
//!
//! # Invariants
//! - Only empty cells are filled, and only in the first column of merged cells.
//! - More than [`MOST`] merged cells are not looked at: then they are a design and no list.

use super::super::limits;
use super::super::rows::{Origin, RawCell, RawRow};
use crate::catalogue::{Problem, Report, Severity};

/// Most merged cells of a sheet that count.
const MOST: usize = 5_000;

/// Merged cells, from row to row; rows and columns count from 0.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub first: u64,
    pub last: u64,
    pub column: usize,
}

/// The merged cells of a sheet while its rows are read.
#[derive(Debug, Default)]
pub(super) struct Merged {
    blocks: Vec<(Block, RawCell)>,
    /// The line on which a cell was filled first.
    filled: Option<u64>,
}

impl Merged {
    /// Adds merged cells; those of one row mean nothing.
    pub fn add(&mut self, block: Block) {
        if block.first < block.last && self.blocks.len() < MOST && block.column < limits::COLUMNS {
            self.blocks.push((block, RawCell::default()));
        }
    }

    /// Fills the cells of the next row.
    pub fn fill(&mut self, row: &mut RawRow) {
        let at = row.line.saturating_sub(1);
        for (block, value) in &mut self.blocks {
            if !(block.first..=block.last).contains(&at) {
                continue;
            }
            let cell = row.cells.get(block.column);
            match cell.filter(|cell| !cell.text.is_empty()) {
                Some(cell) => *value = cell.clone(),
                None if !value.text.is_empty() => {
                    let width = row.cells.len().max(block.column + 1);
                    row.cells.resize(width, RawCell::default());
                    row.cells[block.column] = value.clone();
                    self.filled.get_or_insert(row.line);
                }
                None => {}
            }
        }
    }

    /// Forgets the blocks that end above a row.
    pub fn forget_before(&mut self, line: u64) {
        self.blocks
            .retain(|(block, _)| block.last.saturating_add(1) >= line);
    }

    /// Tells at the end of the sheet whether cells were filled.
    pub fn tell(&self, origin: &Origin, report: &mut Report) {
        if let Some(line) = self.filled {
            let problem = Problem::of_file(Severity::Hint, "merged-cells", &origin.name).line(line);
            report.push(problem.says(
                "Verbundene Zellen gelten für alle Zeilen, über die sie gehen",
                "Stimmt das nicht, die Verbindung aufheben und jede Zeile für sich ausfüllen.",
            ));
        }
    }
}
