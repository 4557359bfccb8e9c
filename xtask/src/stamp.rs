//! Which steps need not be done again.
//!
//! # Invariants
//! - A stamp is written after its step has succeeded, so that a step that was broken off is done again.

use anyhow::{Context, Result};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// A fingerprint of what a step reads, kept in a file.
pub struct Stamp {
    file: PathBuf,
    fingerprint: String,
}

impl Stamp {
    /// The stamp of a step that reads `inputs` (contents, versions, flags), kept in `file`.
    pub fn new(file: PathBuf, inputs: &[&[u8]]) -> Self {
        let mut hasher = DefaultHasher::new();
        inputs.hash(&mut hasher);
        Self {
            file,
            fingerprint: format!("{:016x}", hasher.finish()),
        }
    }

    /// Whether the step was done with the same inputs, and `results` are still there.
    pub fn is_current(&self, results: &[&Path]) -> bool {
        results.iter().all(|file| file.is_file())
            && fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.fingerprint)
    }

    /// Notes that the step is done.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn write(&self) -> Result<()> {
        fs::write(&self.file, &self.fingerprint)
            .with_context(|| format!("cannot write {}", self.file.display()))
    }
}
