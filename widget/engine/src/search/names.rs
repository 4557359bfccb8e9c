//! Entries that are asked for by their names.

use super::words::{Word, holdable};
use crate::analysis::{is_function_word, tokens};
use crate::index::{Fields, Index};
use crate::model::GroupId;

/// Likeness of a name and a request from which on the entry is what was asked for.
const ALIKE: f32 = 0.5;
/// Share of the request's words that the name must hold, for it to be read at all.
const HELD: f32 = 0.5;

/// The groups with a name that is much like what was typed, by its keys, ascending, each with how much: 1 for the
/// name itself.
///
/// # Complexity
/// Linear in the posting lists of the words, and in the names that hold half of them.
pub(super) fn named(index: &Index<'_>, words: &[Word], typed: &[String]) -> Vec<(u32, f32)> {
    let mut held = vec![0.0_f32; index.len() as usize];
    let mut asked = 0.0;
    for word in holdable(words) {
        asked += word.weight;
        let exact = word.texts.iter().find(|matched| matched.quality == 1.0);
        let Some(term) = exact.and_then(|matched| index.dictionary.term(matched.number)) else {
            continue;
        };
        for (group, fields) in term.postings() {
            if fields.count(Fields::NAME) > 0 {
                held[group as usize] += word.weight;
            }
        }
    }
    let mut named = Vec::new();
    for (group, held) in (0..).zip(held) {
        if held > 0.0
            && held >= asked * HELD
            && let Some(entry) = index.group(GroupId(group))
        {
            let alike = likeness(typed, &keys(entry.name(), &|_| true));
            if alike >= ALIKE {
                named.push((group, alike));
            }
        }
    }
    named
}

/// The keys of a text without function words, of the words at the bytes that count.
pub(super) fn keys(text: &str, counts: &dyn Fn(usize) -> bool) -> Vec<String> {
    tokens(text)
        .filter(|token| {
            !token.joined && !is_function_word(&token.folded) && counts(token.range.start)
        })
        .map(|token| token.key())
        .collect()
}

/// The share of the keys of two texts that both have (Jaccard 1901).
fn likeness(left: &[String], right: &[String]) -> f32 {
    let shared = left.iter().filter(|key| right.contains(key)).count();
    let all = left.len() + right.len() - shared.min(right.len());
    shared as f32 / all.max(1) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_word_by_word() {
        let all = |text| keys(text, &|_| true);
        for (typed, name, expected) in [
            ("herzkinder jork", "Herzkinder Jork", 1.0),
            ("Gruppe schwarzer Hund", "Gruppe \"Schwarzer Hund\"", 1.0),
            ("ex knacki", "Ex & Hopp Osnabrück", 0.25),
            ("", "Die Lotsen", 0.0),
        ] {
            assert_eq!(likeness(&all(typed), &all(name)), expected, "{typed}");
        }
    }
}
