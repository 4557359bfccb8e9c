//! What cleaning did to a value, or doubts about it; becomes a [`Problem`] where the entry is known.

use crate::catalogue::{Problem, Report, Severity, Source};

/// One change or doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// [`Severity::Hint`] where nothing but the spelling changed, [`Severity::Warning`] where something is
    /// guessed, lost or probably wrong.
    pub severity: Severity,
    /// Stable name of this kind of note.
    pub code: &'static str,
    /// The value, or the part of it that is meant.
    pub value: String,
    /// Goes on from the value, without full stop.
    pub message: String,
    /// Whole sentences.
    pub remedy: String,
    /// The value as it should be, where it is known.
    pub proposal: Option<String>,
}

impl Note {
    /// A note on a value that says nothing yet.
    pub(super) fn new(severity: Severity, code: &'static str, value: &str) -> Self {
        Note {
            severity,
            code,
            value: value.to_owned(),
            message: String::new(),
            remedy: String::new(),
            proposal: None,
        }
    }

    /// Says what is wrong and what helps.
    pub(super) fn says(self, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Note {
            message: message.into(),
            remedy: remedy.into(),
            ..self
        }
    }

    /// Names the value as it should be.
    pub(super) fn proposes(self, value: impl Into<String>) -> Self {
        Note {
            proposal: Some(value.into()),
            ..self
        }
    }

    /// The note as a problem of an entry's column.
    pub fn problem(self, source: &Source, column: &str) -> Problem {
        let problem = Problem::at(self.severity, self.code, source)
            .column(column)
            .value(&self.value)
            .says(self.message, self.remedy);
        match self.proposal {
            Some(proposal) => problem.proposes(proposal),
            None => problem,
        }
    }
}

/// Reports the notes on a column of an entry.
pub(super) fn report(
    notes: impl IntoIterator<Item = Note>,
    source: &Source,
    column: &str,
    report: &mut Report,
) {
    for note in notes {
        report.push(note.problem(source, column));
    }
}
