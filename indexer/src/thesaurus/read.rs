//! The files of the thesaurus.

use super::concept::Concept;
use super::sayings::{self, Saying};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt;

/// The authored files, part of the binary so that it needs nothing beside it.
const FILES: &[(&str, &str)] = &[
    (
        "behinderung.toml",
        include_str!("../../thesaurus/concepts/behinderung.toml"),
    ),
    (
        "familie.toml",
        include_str!("../../thesaurus/concepts/familie.toml"),
    ),
    (
        "identitaet.toml",
        include_str!("../../thesaurus/concepts/identitaet.toml"),
    ),
    (
        "koerper-1a.toml",
        include_str!("../../thesaurus/concepts/koerper-1a.toml"),
    ),
    (
        "koerper-1b.toml",
        include_str!("../../thesaurus/concepts/koerper-1b.toml"),
    ),
    (
        "koerper-2.toml",
        include_str!("../../thesaurus/concepts/koerper-2.toml"),
    ),
    (
        "koerper-2b.toml",
        include_str!("../../thesaurus/concepts/koerper-2b.toml"),
    ),
    (
        "krebs.toml",
        include_str!("../../thesaurus/concepts/krebs.toml"),
    ),
    (
        "krise.toml",
        include_str!("../../thesaurus/concepts/krise.toml"),
    ),
    (
        "nerven-2.toml",
        include_str!("../../thesaurus/concepts/nerven-2.toml"),
    ),
    (
        "nerven.toml",
        include_str!("../../thesaurus/concepts/nerven.toml"),
    ),
    (
        "psyche-2.toml",
        include_str!("../../thesaurus/concepts/psyche-2.toml"),
    ),
    (
        "psyche.toml",
        include_str!("../../thesaurus/concepts/psyche.toml"),
    ),
    (
        "soziales.toml",
        include_str!("../../thesaurus/concepts/soziales.toml"),
    ),
    (
        "sucht-2.toml",
        include_str!("../../thesaurus/concepts/sucht-2.toml"),
    ),
    (
        "sucht.toml",
        include_str!("../../thesaurus/concepts/sucht.toml"),
    ),
];

/// A concept scheme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thesaurus {
    /// The concepts by area.
    pub concepts: Vec<Concept>,
    /// What people type, for the training.
    pub sayings: Vec<Saying>,
}

/// A file that is no part of a thesaurus.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError {
    /// Name of the file.
    pub file: String,
    /// What the parser says, with line and column.
    pub message: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.message)
    }
}

impl std::error::Error for ReadError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    concept: Vec<Concept>,
}

impl Thesaurus {
    /// The thesaurus that comes with the indexer.
    ///
    /// # Errors
    /// [`ReadError`] where a file is malformed; the tests read them all.
    pub fn embedded() -> Result<Self, ReadError> {
        let mut thesaurus = Self::read(FILES.iter().copied())?;
        thesaurus.sayings = sayings::embedded(&thesaurus)?;
        Ok(thesaurus)
    }

    /// Reads files of concepts given as name and text; there are no sayings then.
    ///
    /// # Errors
    /// [`ReadError`] of the first file that is malformed.
    pub fn read<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, ReadError> {
        let mut concepts = Vec::new();
        for (file, text) in files {
            let parsed: File = toml::from_str(text).map_err(|error| ReadError {
                file: file.to_owned(),
                message: error.to_string(),
            })?;
            concepts.extend(parsed.concept);
        }
        // Stable: within an area in the order of the files, where neighbours stand together.
        concepts.sort_by_key(|concept: &Concept| concept.area);
        Ok(Self {
            concepts,
            sayings: Vec::new(),
        })
    }

    /// Ids of all concepts above one, by way of `broader`; its own among them if it stands in a circle.
    pub fn ancestors(&self, concept: &Concept) -> BTreeSet<&str> {
        let mut above = BTreeSet::new();
        let mut open: Vec<String> = concept.broader.clone();
        while let Some(id) = open.pop() {
            let Some(wider) = self.concepts.iter().find(|wider| wider.id == id) else {
                continue;
            };
            if above.insert(wider.id.as_str()) {
                open.extend(wider.broader.iter().cloned());
            }
        }
        above
    }

    /// Number of the concept with this id.
    pub fn number(&self, id: &str) -> Option<u16> {
        let at = self.concepts.iter().position(|concept| concept.id == id)?;
        u16::try_from(at).ok()
    }
}
