//! Opening an index in steps, so that a browser can draw and answer between them.

use super::{Entries, Index};
use crate::OpenError;
use crate::format::{Sections, tag};

/// Keys of the vocabulary that a step decodes: some milliseconds' worth.
const STEP: usize = 1024;

/// An index being opened.
///
/// ```
/// # fn open(bytes: &[u8]) -> Result<grufi_engine::Index<'_>, grufi_engine::OpenError> {
/// let mut opening = grufi_engine::Opening::begin(bytes)?;
/// while opening.step()? { /* let the browser draw */ }
/// opening.finish()
/// # }
/// ```
pub struct Opening<'b> {
    index: Index<'b>,
    /// What is left of the vocabulary.
    entries: Option<Entries<'b>>,
}

impl<'b> Opening<'b> {
    /// Checks the bytes and opens everything but the vocabulary.
    ///
    /// # Errors
    /// As [`Index::open`].
    pub fn begin(bytes: &'b [u8]) -> Result<Self, OpenError> {
        let sections = Sections::open(bytes)?;
        let vocabulary = sections.get(tag::VOCABULARY);
        Ok(Self {
            index: Index::view(&sections)?,
            entries: match vocabulary {
                Some(bytes) => Some(Entries::of(bytes).ok_or_else(malformed)?),
                None => None,
            },
        })
    }

    /// Decodes some of the vocabulary; whether there is more.
    ///
    /// # Errors
    /// [`OpenError::Section`] where it is malformed.
    pub fn step(&mut self) -> Result<bool, OpenError> {
        match &mut self.entries {
            Some(entries) => {
                let more = self.index.vocabulary.extend(entries, STEP);
                more.ok_or_else(malformed)
            }
            None => Ok(false),
        }
    }

    /// The index, after whatever steps are left.
    ///
    /// # Errors
    /// As [`Opening::step`].
    pub fn finish(mut self) -> Result<Index<'b>, OpenError> {
        while self.step()? {}
        Ok(self.index)
    }
}

fn malformed() -> OpenError {
    OpenError::Section {
        tag: tag::VOCABULARY,
    }
}
