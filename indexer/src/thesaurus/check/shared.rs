//! Expressions that lead to several concepts.

use super::finding::{Finding, Problem};
use super::reading;
use crate::thesaurus::concept::{Area, Concept, Kind};
use crate::thesaurus::keys::content;
use crate::thesaurus::read::Thesaurus;
use grufi_engine::analysis::fold;
use std::collections::{BTreeMap, BTreeSet};

/// Lay words may point to several topics; with more than this many they point nowhere.
const MOST_TOPICS: usize = 8;

/// Names and sentences of concepts that are not linked, lay phrases of such concepts in different fields, and
/// lay words of too many.
pub(super) fn check(thesaurus: &Thesaurus) -> Vec<Finding> {
    let links = Links::of(thesaurus);
    let mut findings = Vec::new();
    for ((group, _), uses) in uses(thesaurus) {
        let text = uses
            .values()
            .next()
            .map(|text| (*text).to_owned())
            .unwrap_or_default();
        if group == Group::Word {
            if uses.len() > MOST_TOPICS {
                let topics = uses.keys().map(|id| (*id).to_owned()).collect();
                findings.push(Finding::new("", Problem::Common { text, topics }));
            }
            continue;
        }
        let Some((one, other)) = links.first_apart(group, uses.keys().copied()) else {
            continue;
        };
        let other = other.to_owned();
        let problem = match group {
            Group::Name => Problem::Contradiction { text, other },
            _ => Problem::SharedPhrase { text, other },
        };
        findings.push(Finding::new(one, problem));
    }
    findings
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// Labels and names: they mean the topic. Compared as written, since names that only resemble each other,
    /// such as abbreviations, are no contradiction.
    Name,
    /// Sentences: telling by themselves.
    Sentence,
    /// Lay expressions of several words: illnesses of the body share symptoms, as do topics of one area.
    Phrase,
    /// Single lay words: they point to the topic and may point to others as well.
    Word,
}

/// Per expression, the concepts that have it, each with its wording.
fn uses(thesaurus: &Thesaurus) -> BTreeMap<(Group, String), BTreeMap<&str, &str>> {
    let mut uses: BTreeMap<(Group, String), BTreeMap<&str, &str>> = BTreeMap::new();
    for concept in &thesaurus.concepts {
        for expression in concept.expressions() {
            let words = content(expression.text);
            let group = match expression.kind {
                Kind::Label | Kind::Alt | Kind::Hidden | Kind::ForeignLabel => Group::Name,
                Kind::Say | Kind::Kin | Kind::Saying | Kind::ForeignSaying => Group::Sentence,
                Kind::Lay | Kind::ForeignLay if words.len() > 1 => Group::Phrase,
                Kind::Lay | Kind::ForeignLay => Group::Word,
            };
            let compared = match group {
                Group::Name => fold(expression.text),
                _ => reading(&words),
            };
            uses.entry((group, compared))
                .or_default()
                .entry(&concept.id)
                .or_insert(expression.text);
        }
    }
    uses.retain(|_, concepts| concepts.len() > 1);
    uses
}

/// The area within which symptoms are shared: those of the body are one.
fn field(area: &Area) -> Area {
    match area {
        Area::Koerper | Area::Krebs | Area::Nerven | Area::Behinderung => Area::Koerper,
        other => *other,
    }
}

/// Which concepts have to do with each other.
struct Links<'t> {
    links: BTreeMap<&'t str, BTreeSet<&'t str>>,
    areas: BTreeMap<&'t str, Area>,
}

impl<'t> Links<'t> {
    fn of(thesaurus: &'t Thesaurus) -> Self {
        let named = |concept: &'t Concept| {
            concept
                .broader
                .iter()
                .chain(&concept.related)
                .map(String::as_str)
        };
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
        let areas = thesaurus
            .concepts
            .iter()
            .map(|concept| (concept.id.as_str(), concept.area));
        Self {
            links,
            areas: areas.collect(),
        }
    }

    /// The first two of some concepts that have nothing to do with each other.
    fn first_apart(
        &self,
        group: Group,
        ids: impl Iterator<Item = &'t str> + Clone,
    ) -> Option<(&'t str, &'t str)> {
        let mut rest = ids;
        while let Some(one) = rest.next() {
            let linked = |other: &str| {
                self.links
                    .get(one)
                    .is_some_and(|links| links.contains(other))
                    || group == Group::Phrase
                        && self.areas.get(one).map(field) == self.areas.get(other).map(field)
            };
            if let Some(other) = rest.clone().find(|other| !linked(other)) {
                return Some((one, other));
            }
        }
        None
    }
}
