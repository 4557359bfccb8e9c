//! A text with marked words.

use super::element::{Tag, tag};
use crate::text::Run;

impl Tag {
    /// Appends runs, the marked ones as `<mark>`.
    pub fn runs(self, runs: &[Run]) -> Self {
        runs.iter().fold(self, |element, run| match run.marked {
            true => element.with(tag("mark").text(run.text.clone())),
            false => element.text(run.text.clone()),
        })
    }
}
