//! Text to words.
//!
//! A word is a run of letters, digits and marks. Apostrophes inside are dropped (`geht's`), single letters
//! parted by points are an abbreviation (`A.A.`), and a hyphenated word yields its parts and, last, the
//! parts joined (`Burn-out`: burn, out, burnout).

use super::fold::is_mark;
use super::{LONGEST_VERBATIM, fold, key_of_folded, scripts, unstemmed};
use std::ops::Range;

/// One word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands: bytes of the text, on character boundaries.
    pub range: Range<usize>,
    /// The word, folded.
    pub folded: String,
    /// Whether it joins the hyphenated words right before it, which are tokens of their own as well.
    pub joined: bool,
    cyrillic: bool,
}

impl Token {
    /// The dictionary key of the word.
    pub fn key(&self) -> String {
        key_of_folded(&self.folded, self.cyrillic)
    }

    /// The dictionary key of the word and the next one written as one.
    pub(crate) fn key_with(&self, next: &Self) -> String {
        key_of_folded(
            &[self.folded.as_str(), &next.folded].concat(),
            self.cyrillic,
        )
    }

    /// What the keys begin with of the words that the word may be the beginning of.
    pub(crate) fn unstemmed(&self) -> String {
        unstemmed(&self.folded, self.cyrillic)
    }

    /// A common beginning of the keys that the word may be the beginning of: its key, unless that is verbatim, as no
    /// longer word's is.
    pub(crate) fn beginning(&self) -> String {
        let key = self.key();
        match key.len() <= LONGEST_VERBATIM {
            true => self.unstemmed(),
            false => key,
        }
    }

    /// Whether the word was written in Latin letters, as German is.
    pub(crate) fn is_latin(&self) -> bool {
        !self.cyrillic && !scripts::is_arabic(&self.folded)
    }
}

/// The words of a text in order.
///
/// # Complexity
/// Linear in the text.
pub fn tokens(text: &str) -> impl Iterator<Item = Token> + '_ {
    let mut rest = 0;
    let mut pending: Vec<Token> = Vec::new();
    std::iter::from_fn(move || {
        // A sign alone that folds to nothing is no word.
        while pending.is_empty() {
            let chain = next_chain(text, rest)?;
            rest = chain.last().map_or(text.len(), |range| range.end);
            pending = tokens_of(text, &chain);
            pending.reverse();
        }
        pending.pop()
    })
}

/// Whether a character joins the words around it.
pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Byte ranges of the next word and those that hyphens join to it, from `start` on.
fn next_chain(text: &str, start: usize) -> Option<Vec<Range<usize>>> {
    let from = start + text[start..].find(is_word_char)?;
    let mut chain = vec![word_at(text, from)];
    while let Some(last) = chain.last() {
        let mut rest = text[last.end..].chars();
        let (Some(hyphen), Some(next)) = (rest.next(), rest.next()) else {
            break;
        };
        if !is_hyphen(hyphen) || !is_word_char(next) {
            break;
        }
        chain.push(word_at(text, last.end + hyphen.len_utf8()));
    }
    Some(chain)
}

/// The word that begins at `start`.
fn word_at(text: &str, start: usize) -> Range<usize> {
    let mut end = start;
    let mut letters = 0;
    let mut chars = text[start..].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let follows = chars.peek().is_some_and(|&(_, next)| is_word_char(next));
        if is_word_char(c) {
            letters += 1;
        } else if is_apostrophe(c) && follows {
        } else if c == '.' && letters == 1 && follows && single_letters(&text[start + at + 1..]) {
            letters = 0;
        } else {
            break;
        }
        end = start + at + c.len_utf8();
    }
    start..end
}

/// Whether a text goes on with one letter that a point or the end of the word follows.
fn single_letters(rest: &str) -> bool {
    let mut chars = rest.chars();
    chars.next().is_some_and(char::is_alphabetic) && !chars.next().is_some_and(is_word_char)
}

fn tokens_of(text: &str, chain: &[Range<usize>]) -> Vec<Token> {
    let mut tokens: Vec<Token> = chain
        .iter()
        .map(|range| Token {
            range: range.clone(),
            folded: fold(&text[range.clone()]),
            joined: false,
            cyrillic: scripts::is_cyrillic(&text[range.clone()]),
        })
        .filter(|token| !token.folded.is_empty())
        .collect();
    if let [first, .., last] = &tokens[..] {
        let joined = Token {
            range: first.range.start..last.range.end,
            folded: tokens.iter().map(|token| token.folded.as_str()).collect(),
            joined: true,
            cyrillic: first.cyrillic,
        };
        tokens.push(joined);
    }
    tokens
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

const fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '\u{2019}' | '\u{2018}' | '\u{b4}' | '`' | '\u{2bc}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_segmentation::UnicodeSegmentation;

    #[test]
    fn splits() {
        for (text, expected) in [
            ("Ich kann nicht schlafen!", "ich kann nicht schlafen"),
            ("Burn-out", "burn out burnout"),
            (
                "Hashimoto-Thyreoiditis",
                "hashimoto thyreoiditis hashimotothyreoiditis",
            ),
            ("wie geht's", "wie gehts"),
            ("A.A. Gruppe", "aa gruppe"),
            ("ME/CFS", "me cfs"),
            ("Teilnehmer*innen", "teilnehmer innen"),
            ("22q11 und BRCA1", "22q11 und brca1"),
            ("Ende. Neu", "ende neu"),
            ("- -- !", ""),
            ("ь a", "a"),
            ("E-Mail-Adresse", "e mail adresse emailadresse"),
            ("alkol bağımlılığı", "alkol bagimliligi"),
        ] {
            let words: Vec<_> = tokens(text).map(|token| token.folded).collect();
            assert_eq!(words.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn neighbours_are_joined_in_any_script() {
        for (text, joined) in [
            ("burn out", "burnout"),
            ("ما قلق", "ماقلق"),
            ("кибер спорт", "киберспорт"),
        ] {
            let tokens: Vec<_> = tokens(text).collect();
            assert_eq!(
                tokens[0].key_with(&tokens[1]),
                super::super::key(joined),
                "{text}"
            );
        }
    }

    proptest::proptest! {
        /// On plain words our rules and Unicode's word boundaries (UAX #29) agree. A sign alone that only
        /// changes the letter before it is no word of ours.
        #[test]
        fn agrees_with_unicode_words(text in "[a-zA-ZäöüßÄÖÜа-я]{0,8}(([ !?\n]|[,;] )+[a-zäöüß0-9]{1,8}){0,6}") {
            let ours: Vec<_> = tokens(&text).map(|token| text[token.range].to_owned()).collect();
            let unicode: Vec<_> = text
                .unicode_words()
                .filter(|word| !fold(word).is_empty())
                .map(str::to_owned)
                .collect();
            proptest::prop_assert_eq!(ours, unicode);
        }

        #[test]
        fn ranges_ascend_on_character_boundaries(text in "\\PC{0,40}") {
            let mut end = 0;
            for token in tokens(&text) {
                proptest::prop_assert!(text.get(token.range.clone()).is_some());
                proptest::prop_assert!(token.joined || token.range.start >= end);
                end = token.range.end;
            }
        }
    }
}
