//! How far a long import is, for whoever waits.

/// Is told how far the import is. Calls are frequent and must be cheap.
pub trait Progress {
    /// A file begins.
    fn begin(&self, file: &str);
    /// `done` of `total` parts of the file are read; the unit is the format's own, `total` is 0 where it
    /// is unknown.
    fn advance(&self, done: u64, total: u64);
    /// All files are read.
    fn finish(&self);
}

/// Tells nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _file: &str) {}
    fn advance(&self, _done: u64, _total: u64) {}
    fn finish(&self) {}
}
