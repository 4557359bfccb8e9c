//! How much of a file is read: what no office's catalogue reaches, so that broken or hostile files end in
//! a report and not in a full memory.

/// Longest file, in bytes.
pub(super) const FILE: u64 = 1 << 30;
/// Most bytes that an archive may hold when inflated.
pub(super) const INFLATED: u64 = 2 << 30;
/// Most bytes of one entry of an archive that is kept in memory as a whole.
pub(super) const INFLATED_PART: u64 = 512 << 20;
/// Most cells of one table, empty ones included.
pub(super) const CELLS: u64 = 60_000_000;
/// Most rows of one table that are not empty.
pub(super) const ROWS: u64 = 250_000;
/// Most columns of a table.
pub(super) const COLUMNS: usize = 1_000;
/// Most bytes of text of one table, all cells together.
pub(super) const TEXT: usize = 1 << 30;
/// Longest cell, in bytes.
pub(super) const CELL: usize = 100_000;
/// Most values parted by `|` in one cell.
pub(super) const VALUES: usize = 200;
/// First rows among which the header is looked for.
pub(super) const HEAD: usize = 40;
/// Rows that are turned into groups at a time.
pub(super) const BATCH: usize = 2_000;
