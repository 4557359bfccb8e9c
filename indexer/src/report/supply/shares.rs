//! In which languages, how, and how easily reached groups meet, and whether they take newcomers.

use crate::catalogue::{Group, language, values};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many entries say what; the last line of a list is for those that do not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    /// By language, most frequent first; a group in two languages counts for both.
    pub languages: Vec<Share>,
    /// By form.
    pub forms: Vec<Share>,
    /// By accessibility.
    pub accessibility: Vec<Share>,
    /// By status.
    pub status: Vec<Share>,
}

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// What the entries say.
    pub label: String,
    /// Number of entries.
    pub count: usize,
}

/// Label of the entries that do not say.
pub const UNSAID: &str = "keine Angabe";

impl Shares {
    /// Counts the entries.
    pub fn of(groups: &[Group]) -> Self {
        Shares {
            languages: languages(groups),
            forms: words(groups, values::FORMS, |group| group.form),
            accessibility: words(groups, values::ACCESSIBILITIES, |group| group.accessibility),
            status: words(groups, values::STATUSES, |group| group.status),
        }
    }
}

fn languages(groups: &[Group]) -> Vec<Share> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for tag in groups.iter().flat_map(|group| &group.languages) {
        *counts
            .entry(language::german_name(tag).unwrap_or(tag))
            .or_default() += 1;
    }
    let mut shares: Vec<Share> = counts.into_iter().map(share).collect();
    shares.sort_by_key(|share| Reverse(share.count));
    let unsaid = groups.iter().filter(|group| group.languages.is_empty());
    shares.push(share((UNSAID, unsaid.count())));
    shares
}

fn words<T: Copy + PartialEq>(
    groups: &[Group],
    words: values::Words<T>,
    said: impl Fn(&Group) -> Option<T>,
) -> Vec<Share> {
    let count = |wanted: Option<T>| groups.iter().filter(|group| said(group) == wanted).count();
    let canonical = values::canonical(words).into_iter();
    canonical
        .map(|word| share((word, count(values::meaning(words, word)))))
        .chain([share((UNSAID, count(None)))])
        .collect()
}

fn share((label, count): (&str, usize)) -> Share {
    Share {
        label: label.to_owned(),
        count,
    }
}
