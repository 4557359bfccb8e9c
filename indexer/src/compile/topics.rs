//! How the topics of a catalogue, in the offices' own words, are understood.

use super::Error;
use super::assign::surest;
use super::names::Names;
use crate::catalogue::column::{Column, ColumnSet};
use crate::catalogue::nearest::nearest;
use crate::catalogue::{Catalogue, Problem, Report, Severity, Source};
use crate::thesaurus::{self, Thesaurus};
use grufi_engine::Index;
use grufi_engine::write;
use std::collections::BTreeMap;

/// Most labels proposed for a topic that is not understood.
const PROPOSED: usize = 3;
/// Certainty from which concepts are proposed and a topic is ambiguous rather than unknown.
const FAINT: f32 = 0.4;

/// A topic as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// As the office writes it.
    pub text: String,
    /// Number of groups that have it.
    pub count: usize,
    /// Where it stands first.
    pub source: Source,
    /// The label of the concept whose name it is, or labels of the concepts that it surely points to, the
    /// surest first.
    pub concepts: Vec<String>,
    /// Labels that may be meant, where it names no concept.
    pub proposals: Vec<String>,
    /// Whether it names no concept because it points to several alike: "Angst".
    pub ambiguous: bool,
}

/// The topics of all groups, those that are not understood first, then by the number of groups.
///
/// # Errors
/// [`Error`] where the thesaurus that comes with the indexer is damaged.
pub fn topics(catalogue: &Catalogue) -> Result<Vec<Topic>, Error> {
    let mut written: BTreeMap<&str, (usize, &Source)> = BTreeMap::new();
    for group in &catalogue.groups {
        for topic in &group.topics {
            written.entry(topic).or_insert((0, &group.source)).0 += 1;
        }
    }
    let thesaurus = Thesaurus::embedded()?;
    let scheme = thesaurus::trained(&thesaurus)?;
    let bytes = write::scheme(&scheme)?;
    let Ok(index) = Index::open(&bytes) else {
        return Ok(Vec::new());
    };
    let names = Names::of(&thesaurus);
    let label = |concept: u16| {
        let found = scheme.concepts.get(usize::from(concept));
        found
            .map(|concept| concept.label.clone())
            .unwrap_or_default()
    };
    let understood = |(text, (count, source)): (&str, (usize, &Source))| {
        let found = index.concepts_of(text);
        let named: Vec<u16> = names.named(text).collect();
        let sure = surest(found.clone()).into_iter();
        let concepts: Vec<String> = match named.is_empty() {
            true => sure.map(|(concept, _)| label(concept)).collect(),
            false => named.into_iter().map(label).collect(),
        };
        let mut proposals: Vec<String> = Vec::new();
        if concepts.is_empty() {
            let labels = scheme.concepts.iter().map(|concept| concept.label.as_str());
            proposals.extend(nearest(text, labels).map(str::to_owned));
            for (concept, score) in found.iter().take(PROPOSED) {
                let label = label(*concept);
                if *score >= FAINT && proposals.len() < PROPOSED && !proposals.contains(&label) {
                    proposals.push(label);
                }
            }
        }
        Topic {
            text: text.to_owned(),
            count,
            source: source.clone(),
            ambiguous: concepts.is_empty()
                && found.first().is_some_and(|(_, score)| *score >= FAINT),
            concepts,
            proposals,
        }
    };
    let mut topics: Vec<Topic> = written.into_iter().map(understood).collect();
    topics.sort_by_key(|topic| (!topic.concepts.is_empty(), std::cmp::Reverse(topic.count)));
    Ok(topics)
}

/// Reports the topics that the thesaurus does not know, each once.
///
/// # Errors
/// As [`topics`].
pub fn report_unknown(catalogue: &Catalogue, report: &mut Report) -> Result<(), Error> {
    for topic in topics(catalogue)? {
        if !topic.concepts.is_empty() || topic.ambiguous {
            continue;
        }
        let remedy = match topic.proposals.as_slice() {
            [] => "Schreibweise prüfen; Besucher finden die Gruppe nur mit denselben Worten."
                .to_owned(),
            labels => format!("Gemeint ist vielleicht: {}.", labels.join(", ")),
        };
        report.push(
            Problem::at(Severity::Hint, "unknown-topic", &topic.source)
                .column(Column::Topics.key())
                .value(&topic.text)
                .says("ist als Thema unbekannt", remedy),
        );
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::catalogue::Group;

    #[test]
    fn topics_as_understood() {
        let group = |topics: &[&str]| Group {
            topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
            ..Group::default()
        };
        let catalogue = Catalogue {
            groups: vec![
                group(&["Depression", "Qwxzyf"]),
                group(&["Astma"]),
                group(&["Depression"]),
            ],
            contact_points: Vec::new(),
        };
        let seen: Vec<(String, usize, Option<String>)> = topics(&catalogue)
            .unwrap()
            .into_iter()
            .map(|topic| (topic.text, topic.count, topic.concepts.first().cloned()))
            .collect();
        let known = |text: &str, count, label: Option<&str>| {
            (text.to_owned(), count, label.map(str::to_owned))
        };
        assert_eq!(
            seen,
            [
                known("Qwxzyf", 1, None),
                known("Depression", 2, Some("Depression")),
                known("Astma", 1, Some("Asthma")),
            ]
        );
    }
}
