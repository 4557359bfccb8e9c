//! Checks of the authored thesaurus.
//!
//! Expressions are compared as the engine reads them. One repeats another if their keys are the same and their
//! words differ in endings only; across concepts, function words do not count. Concepts are linked if one names the other as
//! broader or related, or both have a broader concept in common.
//!
//! # Invariants
//! - The same thesaurus gives the same findings in the same order.

mod figures;
mod finding;
mod shared;

pub use figures::Figures;
pub use finding::{Finding, Problem, Severity};

use super::concept::{Concept, Kind};
use super::keys::words;
use super::read::Thesaurus;
use grufi_engine::analysis::{Token, is_function_word};
use std::collections::{BTreeMap, BTreeSet};

/// Fewest German expressions of a concept, its label included.
const FEWEST_EXPRESSIONS: usize = 15;
/// Fewest German expressions of a concept on average.
pub const FEWEST_ON_AVERAGE: f32 = 30.0;
/// Most words of a lay expression, function words left out; names and sentences may be longer.
const MOST_LAY_WORDS: usize = 4;
/// Most words of a name or a sentence.
const MOST_WORDS: usize = 12;
/// Most letters of an ending.
const LONGEST_ENDING: usize = 3;

/// All that is wrong with a thesaurus, errors first.
pub fn check(thesaurus: &Thesaurus) -> Vec<Finding> {
    let mut findings = Vec::new();
    ids(thesaurus, &mut findings);
    cycles(thesaurus, &mut findings);
    orphans(thesaurus, &mut findings);
    for concept in &thesaurus.concepts {
        completeness(concept, &mut findings);
        expressions(concept, &mut findings);
    }
    findings.extend(shared::check(thesaurus));
    let average = Figures::of(thesaurus).german_on_average();
    if average < FEWEST_ON_AVERAGE {
        findings.push(Finding::new("", Problem::FewOnAverage(average)));
    }
    findings.sort_by_key(Finding::severity);
    findings
}

fn ids(thesaurus: &Thesaurus, findings: &mut Vec<Finding>) {
    let mut known = BTreeSet::new();
    for Concept { id, .. } in &thesaurus.concepts {
        let plain = id.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-'));
        if !plain || id.is_empty() || id.starts_with('-') || id.ends_with('-') {
            findings.push(Finding::new(id, Problem::MalformedId));
        }
        if !known.insert(id.as_str()) {
            findings.push(Finding::new(id, Problem::DuplicateId));
        }
    }
    for concept in &thesaurus.concepts {
        for (key, list) in [("broader", &concept.broader), ("related", &concept.related)] {
            let mut named = BTreeSet::new();
            for id in list {
                if !known.contains(id.as_str()) || *id == concept.id {
                    findings.push(Finding::new(
                        &concept.id,
                        Problem::UnknownId {
                            key,
                            id: id.clone(),
                        },
                    ));
                }
                if !named.insert(id) || key == "related" && concept.broader.contains(id) {
                    findings.push(Finding::new(
                        &concept.id,
                        Problem::RepeatedId {
                            key,
                            id: id.clone(),
                        },
                    ));
                }
            }
        }
    }
}

/// Reports concepts that are broader than themselves.
fn cycles(thesaurus: &Thesaurus, findings: &mut Vec<Finding>) {
    for concept in &thesaurus.concepts {
        let above = thesaurus.ancestors(concept);
        if above.contains(concept.id.as_str()) {
            findings.push(Finding::new(&concept.id, Problem::Cycle));
        }
    }
}

fn orphans(thesaurus: &Thesaurus, findings: &mut Vec<Finding>) {
    let links = |concept: &Concept| {
        concept
            .broader
            .iter()
            .chain(&concept.related)
            .cloned()
            .collect::<Vec<_>>()
    };
    let named: BTreeSet<String> = thesaurus.concepts.iter().flat_map(links).collect();
    for concept in &thesaurus.concepts {
        if links(concept).is_empty() && !named.contains(&concept.id) {
            findings.push(Finding::new(&concept.id, Problem::Orphan));
        }
    }
}

fn completeness(concept: &Concept, findings: &mut Vec<Finding>) {
    let mut add = |problem| findings.push(Finding::new(&concept.id, problem));
    if concept.leicht.trim().is_empty() {
        add(Problem::Missing("leicht"));
    }
    for (key, list) in [
        ("alt", &concept.alt),
        ("lay", &concept.lay),
        ("say", &concept.say),
    ] {
        if list.is_empty() {
            add(Problem::Missing(key));
        }
    }
    for (language, list) in concept.foreign() {
        if list.is_empty() {
            add(Problem::Missing(language));
        }
    }
    let german = concept
        .expressions()
        .filter(|expression| expression.language == "de")
        .count();
    if german < FEWEST_EXPRESSIONS {
        add(Problem::Few(german));
    }
}

fn expressions(concept: &Concept, findings: &mut Vec<Finding>) {
    let mut known: BTreeMap<(&str, String), Vec<&str>> = BTreeMap::new();
    for expression in concept.expressions() {
        let mut add = |problem| findings.push(Finding::new(&concept.id, problem));
        let text = || expression.text.to_owned();
        let words = words(expression.text);
        if expression.text.trim() != expression.text || words.is_empty() {
            add(Problem::Empty(text()));
            continue;
        }
        let telling = words
            .iter()
            .filter(|word| !is_function_word(&word.folded))
            .count();
        let most = if expression.kind == Kind::Lay {
            MOST_LAY_WORDS
        } else {
            MOST_WORDS
        };
        if telling > most {
            add(Problem::Long {
                text: text(),
                words: telling,
            });
        }
        if expression.kind == Kind::Lay && telling == 0 {
            add(Problem::Meaningless(text()));
        }
        let before = known
            .entry((expression.language, reading(&words)))
            .or_default();
        let is_repeated = |first: &&&str| is_form(&self::words(first), &words);
        if let Some(first) = before.iter().find(is_repeated) {
            add(Problem::Repeated {
                first: (*first).to_owned(),
                again: text(),
            });
        }
        before.push(expression.text);
    }
}

/// The keys that the engine knows an expression by.
fn reading(words: &[Token]) -> String {
    words.iter().map(Token::key).collect::<Vec<_>>().join(" ")
}

/// Whether two expressions differ in endings only.
fn is_form(one: &[Token], other: &[Token]) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| {
            let (short, long) = match one.folded.len() <= other.folded.len() {
                true => (&one.folded, &other.folded),
                false => (&other.folded, &one.folded),
            };
            long.strip_prefix(short.as_str())
                .is_some_and(|ending| ending.chars().count() <= LONGEST_ENDING)
        })
}
