//! How far a long import is, for whoever waits.

/// Is told how far the import is. Calls are frequent and must be cheap.
pub trait Progress {
    /// Work begins: a file to be read, or what is done with all entries.
    fn begin(&self, work: &str);
    /// `done` of `total` parts of it are done; the unit is that of the work, `total` is 0 where it is unknown.
    fn advance(&self, done: u64, total: u64);
    /// All is done.
    fn finish(&self);
}

/// Tells nobody.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _work: &str) {}
    fn advance(&self, _done: u64, _total: u64) {}
    fn finish(&self) {}
}
