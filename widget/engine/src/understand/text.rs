//! A text as words with senses, in clauses, and what is negated in it.
//!
//! The rules of the slots are written with the few questions that [`Text`] answers: small to compile and to
//! read. Offsets are in words; beyond the clause of a word there is none.

use super::tables::sense::{
    CLIENTELE, COLLEAGUE, FRIEND, KIN, MEN, MINE, NOT, OTHER_KIN, OWNED, PARENTS, PROFESSION, SKIP,
    WOMEN, YOUNG,
};
use super::tables::{Tables, among};
use crate::analysis::tokens;
use std::ops::Range;

/// One word.
pub(super) struct Word {
    pub(super) range: Range<usize>,
    pub(super) folded: String,
    /// Its senses, a set of bits.
    pub(super) senses: u64,
    /// Number of its clause: punctuation, "aber" and "sondern" begin a new one.
    clause: u16,
    /// Whether a hyphen joins it to the word before.
    pub(super) hyphened: bool,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
}

/// A text, read.
pub(super) struct Text<'t> {
    pub(super) text: &'t str,
    pub(super) tables: &'t Tables<'t>,
    pub(super) words: Vec<Word>,
}

impl<'t> Text<'t> {
    pub(super) fn read(text: &'t str, tables: &'t Tables<'t>) -> Self {
        let mut words: Vec<Word> = Vec::new();
        let (mut clause, mut end) = (0, 0);
        for token in tokens(text) {
            if token.joined {
                continue;
            }
            let raw = text.get(token.range.clone()).unwrap_or_default();
            let between = text.get(end..token.range.start).unwrap_or_default();
            end = token.range.end;
            let breaks = |c| {
                matches!(
                    c,
                    ',' | '.' | ';' | ':' | '!' | '?' | '\n' | '(' | ')' | '،' | '؟'
                )
            };
            clause +=
                u16::from(between.chars().any(breaks) || among("aber sondern but", &token.folded));
            words.push(Word {
                senses: word_senses(tables, raw, &token.folded),
                clause,
                hyphened: matches!(between, "-" | "\u{2013}"),
                capital: raw.starts_with(|c: char| matches!(c, 'A'..='Z' | 'Ä' | 'Ö' | 'Ü')),
                range: token.range,
                folded: token.folded,
            });
        }
        Self {
            text,
            tables,
            words,
        }
    }

    /// The word `offset` places from `at`.
    #[inline(never)]
    pub(super) fn word(&self, at: usize, offset: isize) -> Option<&Word> {
        let word = self.words.get(at.wrapping_add_signed(offset))?;
        (word.clause == self.words.get(at)?.clause).then_some(word)
    }

    /// Its folded spelling; empty where there is none.
    #[inline(never)]
    pub(super) fn folded(&self, at: usize, offset: isize) -> &str {
        self.word(at, offset).map_or("", |word| &word.folded)
    }

    /// Whether it has one of some senses.
    #[inline(never)]
    pub(super) fn is(&self, at: usize, offset: isize, senses: u64) -> bool {
        self.word(at, offset)
            .is_some_and(|word| word.senses & senses != 0)
    }

    /// Whether it is one of some folded words, parted by blanks.
    #[inline(never)]
    pub(super) fn says(&self, at: usize, offset: isize, words: &str) -> bool {
        among(words, self.folded(at, offset))
    }

    /// Whether one of the words at some offsets, but for the one at `at`, has one of some senses or is one
    /// of some folded words.
    #[inline(never)]
    pub(super) fn near(&self, at: usize, from: isize, to: isize, senses: u64, words: &str) -> bool {
        (from..=to).any(|offset| {
            offset != 0 && (self.is(at, offset, senses) || self.says(at, offset, words))
        })
    }

    /// Whether any word of the text has one of some senses, or is one of some folded words.
    #[inline(never)]
    pub(super) fn any(&self, senses: u64, words: &str) -> bool {
        self.words
            .iter()
            .any(|word| word.senses & senses != 0 || among(words, &word.folded))
    }

    /// Whether folded words, parted by blanks, stand from `at` on.
    #[inline(never)]
    pub(super) fn phrase(&self, at: usize, words: &str) -> bool {
        words
            .split(' ')
            .zip(0..)
            .all(|(word, offset)| self.folded(at, offset) == word)
    }

    /// The first word for which something holds.
    #[inline(never)]
    pub(super) fn first(&self, holds: &dyn Fn(usize) -> bool) -> Option<usize> {
        (0..self.words.len()).find(|&at| holds(at))
    }

    /// A word that is a number below 256, or 0.
    #[inline(never)]
    pub(super) fn number(&self, at: usize, offset: isize) -> u8 {
        self.folded(at, offset).parse().unwrap_or(0)
    }

    /// A word as written.
    #[inline(never)]
    pub(super) fn raw(&self, at: usize) -> &str {
        self.text.get(self.range(at, at)).unwrap_or_default()
    }

    /// What stands right behind a word.
    pub(super) fn followed_by(&self, at: usize, sign: char) -> bool {
        self.text
            .get(self.range(at, at).end..)
            .is_some_and(|rest| rest.starts_with(sign))
    }

    /// Bytes from the word `first` to the word `last`.
    #[inline(never)]
    pub(super) fn range(&self, first: usize, last: usize) -> Range<usize> {
        match (self.words.get(first), self.words.get(last)) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => 0..0,
        }
    }

    /// Where the run of some words that ends right before `at` begins.
    #[inline(never)]
    pub(super) fn back_over(&self, mut at: usize, words: &str) -> usize {
        while self.says(at, -1, words) {
            at -= 1;
        }
        at
    }

    /// How far before a word its negation stands, 0 where there is none: "nicht montags", "kein Online",
    /// "nicht so gern per Zoom".
    #[inline(never)]
    pub(super) fn negated(&self, at: usize) -> usize {
        let back = (1..=4).find(|&back| !self.is(at, -back, SKIP)).unwrap_or(4);
        if self.is(at, -back, NOT) {
            back.unsigned_abs()
        } else {
            0
        }
    }

    /// How far behind a word the negation stands that closes its clause, 0 where there is none: "montags
    /// kann ich nicht", "online geht nicht".
    #[inline(never)]
    pub(super) fn negated_after(&self, at: usize) -> usize {
        let ahead = (1..=4).find(|&ahead| self.is(at, ahead, NOT)).unwrap_or(0);
        let closes = self.word(at, ahead + 1).is_none()
            || self.says(at, ahead + 1, "moglich gut fur so gern gerne");
        let verb = ahead == 1
            || self.near(
                at,
                1,
                ahead,
                0,
                "geht kann passt ist mag will mochte schaffe klappt",
            );
        if ahead > 0 && closes && verb {
            ahead.unsigned_abs()
        } else {
            0
        }
    }

    /// Whether "nicht nur" stands before a word.
    #[inline(never)]
    pub(super) fn not_only(&self, at: usize) -> bool {
        (1..=3).any(|back| self.says(at, -back, "nur") && self.is(at, -back - 1, NOT))
    }

    /// Whether no word has a small letter, so that capitals mean nothing.
    pub(super) fn shouted(&self) -> bool {
        !self.text.bytes().any(|byte| byte.is_ascii_lowercase())
    }

    /// How far before a word the possessive stands that owns it, 0 where there is none: "meine beste".
    #[inline(never)]
    pub(super) fn owner(&self, at: usize) -> usize {
        let ends = |back: isize| {
            self.is(at, -back, MINE)
                || self.is(at, -back, KIN) && !self.is(at, -back, YOUNG)
                || self.says(at, -back, "und mit von fur als der die das eine")
        };
        let back = (1..=4).find(|&back| ends(back)).unwrap_or(4);
        if self.is(at, -back, MINE) {
            back.unsigned_abs()
        } else {
            0
        }
    }
}

/// The senses of a word, of what it is compounded of, and of its plural.
fn word_senses(tables: &Tables<'_>, raw: &str, folded: &str) -> u64 {
    let mut found = tables.senses(raw, folded);
    // Folding makes `ä` and `ae` one byte of two: "Väter", not "Vater".
    let umlaut = raw.len() > folded.len() && found & OTHER_KIN == 0;
    for (ending, added, rare) in [
        ("frauen", WOMEN, found == 0),
        ("manner", MEN, found == 0),
        ("eltern", PARENTS, found == 0),
        (
            "innen",
            WOMEN,
            folded.len() > 8 && found & (CLIENTELE | PROFESSION | FRIEND | COLLEAGUE) == 0,
        ),
        ("mutter", PARENTS | WOMEN, umlaut),
        ("muttern", PARENTS | WOMEN, umlaut),
        ("vater", PARENTS | MEN, umlaut),
        ("vatern", PARENTS | MEN, umlaut),
        ("tochter", WOMEN, umlaut),
        ("sohne", MEN, umlaut),
    ] {
        if rare && folded.ends_with(ending) {
            found |= added;
        }
    }
    if found == 0 {
        found = compound(tables, folded);
        if umlaut && folded.starts_with("mutter") {
            found |= PARENTS | WOMEN;
        } else if umlaut && folded.starts_with("vater") {
            found |= PARENTS | MEN;
        }
    }
    found
}

/// "Frauengruppe", "Montagabend", "Onlinetreffen": the senses of both parts.
fn compound(tables: &Tables<'_>, folded: &str) -> u64 {
    for part in tables.parts() {
        let singular = folded.strip_suffix('s').unwrap_or_default();
        let base = folded
            .strip_suffix(part)
            .or_else(|| singular.strip_suffix(part));
        if let Some(base) = base.filter(|base| base.len() >= 3) {
            let found = tables.senses(base, base)
                | tables.senses("", base.strip_suffix('s').unwrap_or_default());
            // "Partnertreff" and "Meingruppe" speak of nobody close.
            let found = found & !(KIN | OWNED | MINE | NOT | SKIP);
            return if found == 0 {
                0
            } else {
                found | tables.senses(part, part)
            };
        }
    }
    0
}
