//! Expressions that lead to several concepts.

use super::finding::{Finding, Problem};
use super::reading;
use crate::thesaurus::concept::{Concept, Kind};
use crate::thesaurus::read::Thesaurus;
use std::collections::{BTreeMap, BTreeSet};

/// Lay words may point to several topics; with more than this many they point nowhere.
const MOST_TOPICS: usize = 8;

/// Names and sentences of concepts that are not linked, and lay words of too many.
pub(super) fn check(thesaurus: &Thesaurus) -> Vec<Finding> {
    let links = Links::of(thesaurus);
    let mut findings = Vec::new();
    for ((group, _), uses) in uses(thesaurus) {
        let apart = links.first_apart(uses.keys().copied());
        let text = || uses.values().next().map(|text| (*text).to_owned()).unwrap_or_default();
        match (group, apart) {
            (Group::Name, Some((one, other))) => {
                findings.push(Finding::new(one, Problem::Contradiction { text: text(), other: other.to_owned() }));
            }
            (Group::Phrase, Some((one, other))) => {
                findings.push(Finding::new(one, Problem::SharedPhrase { text: text(), other: other.to_owned() }));
            }
            (Group::Word, _) if uses.len() > MOST_TOPICS => {
                let topics = uses.keys().map(|id| (*id).to_owned()).collect();
                findings.push(Finding::new("", Problem::Common { text: text(), topics }));
            }
            _ => {}
        }
    }
    findings
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// Labels and names: they mean the topic.
    Name,
    /// Sentences and lay expressions of several words: telling by themselves.
    Phrase,
    /// Single lay words: they point to the topic and may point to others as well.
    Word,
}

/// Per expression as read, the concepts that have it, each with its wording.
fn uses(thesaurus: &Thesaurus) -> BTreeMap<(Group, String), BTreeMap<&str, &str>> {
    let mut uses: BTreeMap<(Group, String), BTreeMap<&str, &str>> = BTreeMap::new();
    for concept in &thesaurus.concepts {
        for expression in concept.expressions() {
            let reading = reading(expression.text);
            let group = match expression.kind {
                Kind::Label | Kind::Alt | Kind::Hidden | Kind::ForeignLabel => Group::Name,
                Kind::Say | Kind::Kin => Group::Phrase,
                Kind::Lay | Kind::ForeignLay if reading.contains(' ') => Group::Phrase,
                Kind::Lay | Kind::ForeignLay => Group::Word,
            };
            uses.entry((group, reading)).or_default().entry(&concept.id).or_insert(expression.text);
        }
    }
    uses.retain(|_, concepts| concepts.len() > 1);
    uses
}

/// Which concepts have to do with each other.
struct Links<'t>(BTreeMap<&'t str, BTreeSet<&'t str>>);

impl<'t> Links<'t> {
    fn of(thesaurus: &'t Thesaurus) -> Self {
        let named = |concept: &'t Concept| concept.broader.iter().chain(&concept.related).map(String::as_str);
        let mut links: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for concept in &thesaurus.concepts {
            for other in named(concept) {
                links.entry(&concept.id).or_default().insert(other);
                links.entry(other).or_default().insert(&concept.id);
            }
        }
        for one in &thesaurus.concepts {
            for other in &thesaurus.concepts {
                if one.broader.iter().any(|id| other.broader.contains(id)) {
                    links.entry(&one.id).or_default().insert(&other.id);
                }
            }
        }
        Self(links)
    }

    /// The first two of some concepts that have nothing to do with each other.
    fn first_apart(&self, ids: impl Iterator<Item = &'t str> + Clone) -> Option<(&'t str, &'t str)> {
        let mut rest = ids;
        while let Some(one) = rest.next() {
            let linked = |other: &&str| self.0.get(one).is_some_and(|links| links.contains(other));
            if let Some(other) = rest.clone().find(|other| !linked(other)) {
                return Some((one, other));
            }
        }
        None
    }
}
