//! A text as words with senses, in clauses, and what is negated in it.

use super::tables::{Sense, Senses, senses};
use crate::analysis::tokens;
use std::ops::Range;

/// One word.
pub(super) struct Word {
    pub(super) range: Range<usize>,
    pub(super) folded: String,
    pub(super) senses: Senses,
    /// Number of its clause: punctuation, "aber" and "sondern" begin a new one.
    pub(super) clause: u16,
    /// Whether a hyphen joins it to the word before.
    pub(super) hyphened: bool,
    /// The word before the noun for a group in a compound: "frauen" of "Frauengruppe".
    pub(super) base: Option<(String, Senses)>,
}

/// What a compound may end in to name a kind of group or meeting, longest first where one ends another.
const GROUPS: [&str; 25] = [
    "selbsthilfegruppe",
    "gesprachsgruppe",
    "gesprachskreis",
    "gesprachsrunde",
    "selbsthilfe",
    "stammtisch",
    "konferenz",
    "austausch",
    "netzwerk",
    "beratung",
    "gruppen",
    "meeting",
    "angebot",
    "zentrum",
    "treffen",
    "gruppe",
    "termin",
    "grupe",
    "runde",
    "kreis",
    "treff",
    "abend",
    "cafe",
    "chor",
    "kurs",
];

/// A text, read.
pub(super) struct Text<'t> {
    pub(super) text: &'t str,
    pub(super) words: Vec<Word>,
}

impl<'t> Text<'t> {
    pub(super) fn read(text: &'t str) -> Self {
        let mut words: Vec<Word> = Vec::new();
        let mut clause = 0;
        for token in tokens(text).filter(|token| !token.joined) {
            let raw = &text[token.range.clone()];
            let between = words
                .last()
                .map_or("", |last| &text[last.range.end..token.range.start]);
            if between.contains([',', '.', ';', ':', '!', '?', '\n', '(', ')', '،', '؟'])
                || among("aber sondern but", &token.folded)
                || between.contains(" - ")
            {
                clause += 1;
            }
            let senses = senses(raw, &token.folded);
            let base = if senses.none() {
                compound_base(&token.folded)
            } else {
                None
            };
            let hyphened = among("- \u{2010} \u{2011} \u{2013}", between);
            words.push(Word {
                range: token.range,
                folded: token.folded,
                senses,
                clause,
                hyphened,
                base,
            });
        }
        Self { text, words }
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word `offset` places from `at`, if it is in the same clause.
    pub(super) fn word(&self, at: usize, offset: isize) -> Option<&Word> {
        let clause = self.words.get(at)?.clause;
        self.words
            .get(at.checked_add_signed(offset)?)
            .filter(|word| word.clause == clause)
    }

    /// Its folded spelling; empty where there is none.
    pub(super) fn folded(&self, at: usize, offset: isize) -> &str {
        self.word(at, offset).map_or("", |word| &word.folded)
    }

    /// Whether the word `offset` places from `at` has a sense.
    pub(super) fn is(&self, at: usize, offset: isize, sense: Sense) -> bool {
        self.word(at, offset)
            .is_some_and(|word| word.senses.has(sense))
    }

    /// Whether any word has a sense.
    pub(super) fn any(&self, sense: Sense) -> bool {
        self.words.iter().any(|word| word.senses.has(sense))
    }

    /// Whether one of the words from `at + from` to `at + to` has a sense.
    pub(super) fn near(&self, at: usize, from: isize, to: isize, sense: Sense) -> bool {
        (from..=to).any(|offset| offset != 0 && self.is(at, offset, sense))
    }

    /// Whether folded words stand from `at` on, in one clause.
    pub(super) fn phrase(&self, at: usize, words: &[&str]) -> bool {
        words
            .iter()
            .zip(0..)
            .all(|(word, offset)| self.folded(at, offset) == *word)
    }

    /// A word as written.
    pub(super) fn raw(&self, at: usize) -> &str {
        self.words
            .get(at)
            .map_or("", |word| &self.text[word.range.clone()])
    }

    /// Whether a word is written with an umlaut: "Mütter", "Muetter".
    pub(super) fn umlaut(&self, at: usize) -> bool {
        let raw = self.raw(at);
        raw.contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü', '\u{308}'])
            || ["ae", "oe", "ue"]
                .iter()
                .any(|pair| raw.to_ascii_lowercase().contains(pair))
    }

    /// Whether a word begins with a capital letter.
    pub(super) fn capital(&self, at: usize) -> bool {
        self.raw(at).starts_with(char::is_uppercase)
    }

    /// Bytes from the word `first` to the word `last`.
    pub(super) fn range(&self, first: usize, last: usize) -> Range<usize> {
        self.words[first].range.start..self.words[last.max(first)].range.end
    }

    /// The negation before a word: "nicht montags", "kein Online", "nicht so gern per Zoom".
    pub(super) fn negated_before(&self, at: usize) -> Option<usize> {
        for back in 1..=4 {
            let word = self.word(at, -back)?;
            if word.senses.has(Sense::Not) {
                return Some(at - back.unsigned_abs());
            }
            if !word.senses.has(Sense::Skip) || word.folded == "und" {
                return None;
            }
        }
        None
    }

    /// Whether "nicht nur" stands before a word.
    pub(super) fn not_only(&self, at: usize) -> bool {
        (1..=3).any(|back| {
            self.folded(at, -back) == "nur"
                && self.is(at, -back - 1, Sense::Not)
                && (1..back).all(|between| self.is(at, -between, Sense::Skip))
        })
    }

    /// The negation that closes the clause of a word: "montags kann ich nicht", "online geht nicht".
    pub(super) fn negated_after(&self, at: usize) -> Option<usize> {
        let mut last = at;
        while self.word(last, 1).is_some() {
            last += 1;
        }
        let closing = (at + 1..=last).find(|&word| self.words[word].senses.has(Sense::Not))?;
        let rest = closing == last
            || matches!(
                self.folded(closing, 1),
                "moglich" | "gut" | "fur" | "so" | "gerne" | "gern"
            );
        let verb = closing == at + 1
            || (at + 1..closing).any(|word| {
                let folded = self.words[word].folded.as_str();
                among("geht kann passt ist mag will mochte schaffe klappt", folded)
            });
        (rest && verb && closing - at <= 4).then_some(closing)
    }
}

/// The part of a compound before the noun for a group.
fn compound_base(folded: &str) -> Option<(String, Senses)> {
    let rest = GROUPS
        .iter()
        .find_map(|group| folded.strip_suffix(group))
        .filter(|rest| rest.len() >= 3)?;
    [Some(rest), rest.strip_suffix('s')]
        .into_iter()
        .flatten()
        .find_map(|base| {
            let senses = senses(base, base);
            (!senses.none()).then(|| (base.to_owned(), senses))
        })
}
