//! Query sets: tab-separated files, told apart by their header line.

use super::{CrisisLine, IntentLine, Query};
use serde::de::DeserializeOwned;
use std::fmt;

/// A query set.
#[derive(Clone, Debug, PartialEq)]
pub enum Set {
    /// `kind`, `query`, `topics`: which groups are found.
    Topics(Vec<Query>),
    /// `crisis`, `query`: which lines raise the notice.
    Crisis(Vec<CrisisLine>),
    /// `query` and slots: what is understood.
    Intent(Vec<IntentLine>),
    /// `query`: nothing should be found.
    Nonsense(Vec<String>),
}

/// Why a file is no query set.
#[derive(Debug)]
pub enum SetError {
    /// The columns are those of no set.
    Header(String),
    /// A line does not fit the columns.
    Line(csv::Error),
}

impl fmt::Display for SetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header(header) => {
                write!(f, "keine Liste von Anfragen, die Spalten sind »{header}«")
            }
            Self::Line(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SetError {}

impl From<csv::Error> for SetError {
    fn from(error: csv::Error) -> Self {
        Self::Line(error)
    }
}

impl Set {
    /// Reads a set of any kind.
    ///
    /// # Errors
    /// [`SetError`] where the columns are unknown or a line does not fit them.
    pub fn read(text: &str) -> Result<Self, SetError> {
        let header = text.lines().next().unwrap_or_default().trim_end();
        Ok(match header {
            "kind\tquery\ttopics" => Self::Topics(read_queries(text)?),
            "crisis\tquery" => Self::Crisis(records(text)?),
            "query\ttopics\tplace\trole\tformat\tdays\taudience\tlanguage" => {
                Self::Intent(records(text)?)
            }
            "query" => Self::Nonsense(records(text)?),
            _ => return Err(SetError::Header(header.replace('\t', ", "))),
        })
    }
}

/// Reads a set of the columns `kind`, `query`, `topics` (ids of concepts, several by `|`).
///
/// # Errors
/// What is wrong with the file, with its line.
pub fn read_queries(text: &str) -> Result<Vec<Query>, csv::Error> {
    let lines: Vec<(String, String, String)> = records(text)?;
    let query = |(kind, text, topics): (String, String, String)| Query {
        kind,
        text,
        topics: topics.split('|').map(str::to_owned).collect(),
    };
    Ok(lines.into_iter().map(query).collect())
}

fn records<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, csv::Error> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b'\t')
        .quoting(false)
        .from_reader(text.as_bytes());
    reader.deserialize().collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn sets_are_told_by_their_columns() {
        let query = Query {
            kind: "lay".into(),
            text: "traurig".into(),
            topics: vec!["a".into(), "b".into()],
        };
        let crisis = CrisisLine {
            crisis: "yes".into(),
            query: "x".into(),
        };
        let table = [
            (
                "kind\tquery\ttopics\nlay\ttraurig\ta|b\n",
                Set::Topics(vec![query]),
            ),
            ("crisis\tquery\nyes\tx\n", Set::Crisis(vec![crisis])),
            (
                "query\nasdf\n\"x\n",
                Set::Nonsense(vec!["asdf".into(), "\"x".into()]),
            ),
        ];
        for (text, expected) in table {
            assert_eq!(Set::read(text).unwrap(), expected);
        }
        let error = Set::read("id\ttopics\n").unwrap_err();
        assert_eq!(
            error.to_string(),
            "keine Liste von Anfragen, die Spalten sind »id, topics«"
        );
    }
}
