//! A text as words with senses, in clauses, and what is negated in it.

use super::tables::sense::{GROUP, NOT, SKIP};
use super::tables::senses;
use crate::analysis::tokens;
use std::ops::Range;

/// One word.
pub(super) struct Word {
    pub(super) range: Range<usize>,
    pub(super) folded: String,
    /// Its senses, a set of bits.
    pub(super) senses: u64,
    /// Senses of the word before the noun for a group in a compound: those of "Frauen" in "Frauengruppe".
    pub(super) base: u64,
    /// Number of its clause: punctuation, "aber" and "sondern" begin a new one.
    clause: u16,
    /// Whether a hyphen joins it to the word before.
    pub(super) hyphened: bool,
    /// Whether it is written with an umlaut or another mark: "Mütter", "Muetter".
    pub(super) umlaut: bool,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
}

/// What a compound may end in to name a kind of group or meeting, longer ones before what they end in.
const GROUPS: &str = "selbsthilfegruppe gesprachsgruppe gesprachskreis selbsthilfe stammtisch konferenz \
    austausch netzwerk beratung zentrum gruppen meeting angebot treffen gruppe termin grupe runde kreis treff \
    abend cafe chor";

/// A text, read.
pub(super) struct Text<'t> {
    pub(super) text: &'t str,
    pub(super) words: Vec<Word>,
}

impl<'t> Text<'t> {
    #[inline(never)]
    pub(super) fn read(text: &'t str) -> Self {
        let mut words: Vec<Word> = Vec::new();
        let (mut clause, mut end) = (0, 0);
        for token in tokens(text) {
            if token.joined {
                continue;
            }
            let raw = text.get(token.range.clone()).unwrap_or_default();
            let between = text.get(end..token.range.start).unwrap_or_default();
            end = token.range.end;
            let breaks = |c| matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | '\n' | '(' | ')' | '،' | '؟');
            clause += u16::from(between.chars().any(breaks) || among("aber sondern but", &token.folded));
            let senses = senses(raw, &token.folded);
            words.push(Word {
                senses,
                base: if senses == 0 { base(&token.folded) } else { 0 },
                clause,
                hyphened: matches!(between, "-" | "\u{2010}" | "\u{2011}" | "\u{2013}"),
                // Folding makes `ä` and `ae` one byte of two.
                umlaut: raw.len() > token.folded.len(),
                capital: raw.starts_with(char::is_uppercase),
                range: token.range,
                folded: token.folded,
            });
        }
        Self { text, words }
    }

    /// The word `offset` places from `at`, if it is in the same clause.
    #[inline(never)]
    pub(super) fn word(&self, at: usize, offset: isize) -> Option<&Word> {
        let word = self.words.get(at.checked_add_signed(offset)?)?;
        (word.clause == self.words.get(at)?.clause).then_some(word)
    }

    /// Its folded spelling; empty where there is none.
    #[inline(never)]
    pub(super) fn folded(&self, at: usize, offset: isize) -> &str {
        self.word(at, offset).map_or("", |word| &word.folded)
    }

    /// Whether the word `offset` places from `at` has one of some senses.
    #[inline(never)]
    pub(super) fn is(&self, at: usize, offset: isize, senses: u64) -> bool {
        self.word(at, offset).is_some_and(|word| word.senses & senses != 0)
    }

    /// Whether it is one of some folded words, parted by blanks.
    #[inline(never)]
    pub(super) fn says(&self, at: usize, offset: isize, words: &str) -> bool {
        among(words, self.folded(at, offset))
    }

    /// Whether one of the words at some offsets has one of some senses, or is one of some folded words.
    #[inline(never)]
    pub(super) fn near(&self, at: usize, from: isize, to: isize, senses: u64, words: &str) -> bool {
        (from..=to).any(|offset| offset != 0 && (self.is(at, offset, senses) || self.says(at, offset, words)))
    }

    /// Whether any word of the text has one of some senses, or is one of some folded words.
    #[inline(never)]
    pub(super) fn any(&self, senses: u64, words: &str) -> bool {
        self.words.iter().any(|word| word.senses & senses != 0 || among(words, &word.folded))
    }

    /// Whether folded words, parted by blanks, stand from `at` on in one clause.
    #[inline(never)]
    pub(super) fn phrase(&self, at: usize, words: &str) -> bool {
        words.split(' ').zip(0..).all(|(word, offset)| self.folded(at, offset) == word)
    }

    /// A word as written.
    pub(super) fn raw(&self, at: usize) -> &str {
        self.text.get(self.range(at, at)).unwrap_or_default()
    }

    /// Bytes from the word `first` to the word `last`.
    #[inline(never)]
    pub(super) fn range(&self, first: usize, last: usize) -> Range<usize> {
        match (self.words.get(first), self.words.get(last)) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => 0..0,
        }
    }

    /// The first of the words right before `at` that are among some.
    #[inline(never)]
    pub(super) fn back_over(&self, mut at: usize, words: &str) -> usize {
        while self.says(at, -1, words) {
            at -= 1;
        }
        at
    }

    /// The negation before a word: "nicht montags", "kein Online", "nicht so gern per Zoom".
    #[inline(never)]
    pub(super) fn negated_before(&self, at: usize) -> Option<usize> {
        let back = (1..=4).find(|&back| !self.is(at, -back, SKIP))?;
        self.is(at, -back, NOT).then(|| at - back.unsigned_abs())
    }

    /// Whether "nicht nur" stands before a word.
    pub(super) fn not_only(&self, at: usize) -> bool {
        (1..=3).any(|back| self.says(at, -back, "nur") && self.is(at, -back - 1, NOT))
    }

    /// The negation that closes the clause of a word: "montags kann ich nicht", "online geht nicht".
    #[inline(never)]
    pub(super) fn negated_after(&self, at: usize) -> Option<usize> {
        let ahead = (1..=4).find(|&ahead| self.is(at, ahead, NOT))?;
        let closes = self.word(at, ahead + 1).is_none() || self.says(at, ahead + 1, "moglich gut fur so gern gerne");
        let verb = ahead == 1
            || self.near(at, 1, ahead, 0, "geht kann passt ist mag will mochte schaffe klappt");
        (closes && verb).then(|| at + ahead.unsigned_abs())
    }

    /// Whether no word has a small letter, so that capitals mean nothing.
    pub(super) fn shouted(&self) -> bool {
        !self.text.chars().any(char::is_lowercase)
    }
}

/// Whether a word is among some, parted by blanks.
#[inline(never)]
pub(super) fn among(words: &str, word: &str) -> bool {
    !word.is_empty() && words.split(' ').any(|known| known == word)
}

/// Whether a word ends in one of some endings, parted by blanks, and is longer.
#[inline(never)]
pub(super) fn ends_in<'w>(endings: &str, word: &'w str) -> Option<&'w str> {
    endings.split(' ').find_map(|ending| word.strip_suffix(ending)).filter(|rest| !rest.is_empty())
}

/// The senses of the part of a compound before the noun for a group.
#[inline(never)]
fn base(folded: &str) -> u64 {
    let Some(base) = ends_in(GROUPS, folded).filter(|base| base.len() >= 3) else { return 0 };
    let whole = senses(base, base);
    let found = if whole == 0 { base.strip_suffix('s').map_or(0, |base| senses(base, base)) } else { whole };
    if found == 0 { 0 } else { found | GROUP }
}
