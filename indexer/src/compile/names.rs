//! The concepts that a text names, by what the thesaurus calls them.
//!
//! Offices write most topics as the thesaurus does. Where they do, nothing needs to be guessed: "Alkohol" is
//! the topic of that name and none of those in which alcohol plays a part.

use crate::thesaurus::{Kind, Thesaurus};
use grufi_engine::analysis::{is_function_word, tokens};
use std::collections::{BTreeSet, HashMap};

/// Kinds of names from the surest on.
const KINDS: [&[Kind]; 3] = [
    &[Kind::Label],
    &[Kind::Alt, Kind::ForeignLabel],
    &[Kind::Hidden],
];
/// Shorter words are names only where they stand alone or are labels, in bytes of their keys: "CP", "Pol".
const SHORTEST: usize = 5;
/// Most words of a name.
const LONGEST: usize = 5;

/// The names of all concepts; concepts by their numbers in [`Thesaurus::concepts`].
pub(super) struct Names {
    /// By the keys of their words in order: how sure the name is, as a position in [`KINDS`], and whose it is.
    by_words: HashMap<String, (u8, BTreeSet<u16>)>,
}

impl Names {
    pub fn of(thesaurus: &Thesaurus) -> Self {
        let mut by_words: HashMap<String, (u8, BTreeSet<u16>)> = HashMap::new();
        for (rank, kinds) in (0..).zip(KINDS) {
            for (number, concept) in (0..).zip(&thesaurus.concepts) {
                for name in concept
                    .expressions()
                    .filter(|name| kinds.contains(&name.kind))
                {
                    let all = tokens(name.text).filter(|token| !token.joined).count();
                    let words = words(name.text);
                    // "AB-Treff" is more than its word that is no function word.
                    if words.len() < all && words.len() < 2 {
                        continue;
                    }
                    let words = words.join(" ");
                    let (known, concepts) = by_words
                        .entry(words)
                        .or_insert_with(|| (rank, BTreeSet::new()));
                    if *known == rank {
                        concepts.insert(number);
                    }
                }
            }
        }
        Self { by_words }
    }

    /// The concepts of which a text is a name, in the surest sense in which it is one.
    pub fn named(&self, text: &str) -> impl Iterator<Item = u16> + '_ {
        let found = self.by_words.get(&words(text).join(" "));
        found
            .into_iter()
            .flat_map(|(_, concepts)| concepts.iter().copied())
    }

    /// The concepts whose labels, and where `others` their other names, stand within a text; of names that
    /// overlap, the longest.
    pub fn within(&self, text: &str, others: bool) -> BTreeSet<u16> {
        let words = words(text);
        let mut found = BTreeSet::new();
        let mut at = 0;
        while at < words.len() {
            let longest = (1..=LONGEST.min(words.len() - at)).rev();
            let name = longest.filter_map(|length| {
                let (rank, concepts) = self.by_words.get(&words[at..at + length].join(" "))?;
                let long = words[at..at + length]
                    .iter()
                    .any(|word| word.len() >= SHORTEST);
                (*rank == 0 || others && *rank == 1 && long).then_some((length, concepts))
            });
            at += match name.max_by_key(|(length, _)| *length) {
                Some((length, concepts)) => {
                    found.extend(concepts.iter().copied());
                    length
                }
                None => 1,
            };
        }
        found
    }
}

/// The keys of the words of a text that are no function words, unless there are no others.
fn words(text: &str) -> Vec<String> {
    let all: Vec<_> = tokens(text).filter(|token| !token.joined).collect();
    let telling = all.iter().filter(|token| !is_function_word(&token.folded));
    let words: Vec<String> = telling.map(|token| token.key()).collect();
    match words.is_empty() {
        true => all.iter().map(|token| token.key()).collect(),
        false => words,
    }
}
