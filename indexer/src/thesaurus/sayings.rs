//! Sayings: what people type, for the training alone.
//!
//! Unlike the expressions of a concept they are no names and no examples to show; there are many of them,
//! and each teaches a little about which words go with which topic. A line is the id of a concept, a tab
//! and what somebody types. Lines with `-` for the id are on no topic at all: they teach which words do not
//! speak for one.

use super::read::{ReadError, Thesaurus};
use std::collections::BTreeMap;

/// The authored files, part of the binary as the concepts are.
const FILES: &[(&str, &str)] = &[
    (
        "anderes.tsv",
        include_str!("../../thesaurus/sayings/anderes.tsv"),
    ),
    ("ar.tsv", include_str!("../../thesaurus/sayings/ar.tsv")),
    (
        "behinderung.tsv",
        include_str!("../../thesaurus/sayings/behinderung.tsv"),
    ),
    ("en.tsv", include_str!("../../thesaurus/sayings/en.tsv")),
    ("fa.tsv", include_str!("../../thesaurus/sayings/fa.tsv")),
    (
        "familie.tsv",
        include_str!("../../thesaurus/sayings/familie.tsv"),
    ),
    (
        "identitaet.tsv",
        include_str!("../../thesaurus/sayings/identitaet.tsv"),
    ),
    (
        "koerper.tsv",
        include_str!("../../thesaurus/sayings/koerper.tsv"),
    ),
    (
        "krebs.tsv",
        include_str!("../../thesaurus/sayings/krebs.tsv"),
    ),
    (
        "krise.tsv",
        include_str!("../../thesaurus/sayings/krise.tsv"),
    ),
    (
        "nerven.tsv",
        include_str!("../../thesaurus/sayings/nerven.tsv"),
    ),
    ("pl.tsv", include_str!("../../thesaurus/sayings/pl.tsv")),
    (
        "psyche.tsv",
        include_str!("../../thesaurus/sayings/psyche.tsv"),
    ),
    ("ru.tsv", include_str!("../../thesaurus/sayings/ru.tsv")),
    (
        "soziales.tsv",
        include_str!("../../thesaurus/sayings/soziales.tsv"),
    ),
    (
        "sucht.tsv",
        include_str!("../../thesaurus/sayings/sucht.tsv"),
    ),
    ("tr.tsv", include_str!("../../thesaurus/sayings/tr.tsv")),
    ("uk.tsv", include_str!("../../thesaurus/sayings/uk.tsv")),
];

/// What stands for the id where a saying is on no topic.
const NONE: &str = "-";

/// What somebody types, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    /// Number of the concept; the number of concepts where it is on none of them.
    pub concept: u16,
    /// As authored.
    pub text: String,
    /// Whether it is in another language than German.
    pub foreign: bool,
}

/// The sayings that come with the indexer, on the concepts of a thesaurus.
///
/// # Errors
/// [`ReadError`] where a line names no concept; the tests read them all.
pub(super) fn embedded(thesaurus: &Thesaurus) -> Result<Vec<Saying>, ReadError> {
    let mut sayings = Vec::new();
    for (file, text) in FILES {
        read(thesaurus, file, text, &mut sayings)?;
    }
    Ok(sayings)
}

fn read(
    thesaurus: &Thesaurus,
    file: &str,
    text: &str,
    sayings: &mut Vec<Saying>,
) -> Result<(), ReadError> {
    let numbers: BTreeMap<&str, u16> = thesaurus
        .concepts
        .iter()
        .zip(0..)
        .map(|(concept, number)| (concept.id.as_str(), number))
        .chain([(NONE, thesaurus.concepts.len() as u16)])
        .collect();
    // Files of other languages are called by their tags.
    let foreign = file.find('.') == Some(2);
    for (number, line) in (1..).zip(text.lines()) {
        let saying = line.split_once('\t').and_then(|(id, text)| {
            Some(Saying {
                concept: *numbers.get(id)?,
                text: Some(text)
                    .filter(|text| !text.trim().is_empty())?
                    .to_owned(),
                foreign,
            })
        });
        sayings.push(saying.ok_or_else(|| ReadError {
            file: file.to_owned(),
            message: format!("line {number}: expected the id of a concept, a tab and a saying"),
        })?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_concept_has_sayings_and_none_stands_twice() {
        let thesaurus = Thesaurus::embedded().expect("thesaurus");
        let mut per_concept = vec![0; thesaurus.concepts.len() + 1];
        for saying in &thesaurus.sayings {
            per_concept[usize::from(saying.concept)] += 1;
        }
        // Languages may share words.
        for (file, text) in FILES {
            let mut known = BTreeSet::new();
            for line in text.lines() {
                assert!(known.insert(line), "{file}: {line}");
            }
        }
        for (concept, count) in thesaurus.concepts.iter().zip(per_concept) {
            assert!(count >= 30, "{}: {count} sayings", concept.id);
        }
    }

    #[test]
    fn a_line_without_concept_is_named() {
        let thesaurus = Thesaurus::embedded().expect("thesaurus");
        let error = read(
            &thesaurus,
            "a.tsv",
            "depression\ttraurig\nx\ty",
            &mut Vec::new(),
        );
        assert_eq!(
            error.map_err(|error| error.to_string()),
            Err("a.tsv: line 2: expected the id of a concept, a tab and a saying".to_owned())
        );
    }
}
