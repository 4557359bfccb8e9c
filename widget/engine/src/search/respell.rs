//! A word with one letter changed.

use crate::analysis::{self, case::lower};

/// Longest word that is respelt, in letters.
const LONGEST: usize = 24;
/// Letters that change how their neighbours sound (ch, ck, ie, tz, th), and besides them those that words end
/// with in their forms. Other letters make a difference of one to the key, which is found without respelling.
const TELLING: &str = "cehikstz";
const ENDING: &str = "cdehikmnrstz";
/// Letters at the end that may be such an ending.
const LONGEST_ENDING: usize = 3;

/// The keys of a word with one letter left out, doubled, or swapped with its neighbour, or a letter put in or
/// changed that its neighbours sound different with (Damerau 1964); some more than once.
///
/// # Complexity
/// Some twenty keys per letter.
pub(super) fn respellings(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().map(lower).collect();
    if letters.len() > LONGEST {
        return Vec::new();
    }
    let latin = letters.iter().any(char::is_ascii_lowercase);
    let mut keys = Vec::new();
    let mut spelling = String::new();
    let mut respell = |before: &[char], changed: &[char], after: &[char]| {
        spelling.clear();
        for letters in [before, changed, after] {
            letters.iter().for_each(|&letter| spelling.push(letter));
        }
        keys.push(analysis::key(&spelling));
    };
    for at in 0..=letters.len() {
        let (before, from) = letters.split_at(at);
        if let &[letter, ref after @ ..] = from {
            respell(before, &[], after);
            respell(before, &[letter, letter], after);
            if let &[next, ref after @ ..] = after
                && next != letter
            {
                respell(before, &[next, letter], after);
            }
        }
        let others = match from.len() {
            _ if !latin => "",
            ..=LONGEST_ENDING => ENDING,
            _ => TELLING,
        };
        for letter in others.chars() {
            respell(before, &[letter], from);
            if let [_, after @ ..] = from {
                respell(before, &[letter], after);
            }
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_wrong_letter_is_made_right() {
        for (written, meant) in [
            ("aswhma", "Asthma"),
            ("rhuema", "Rheuma"),
            ("undict", "undicht"),
            ("rotgnase", "Rotznase"),
            ("arthose", "Arthrose"),
            ("bauchspeichldrüsenkrebs", "Bauchspeicheldrüsenkrebs"),
            ("депресия", "депрессия"),
        ] {
            assert!(
                respellings(written).contains(&analysis::key(meant)),
                "{written}"
            );
        }
    }

    #[test]
    fn very_long_words_are_left_alone() {
        assert!(respellings(&"a".repeat(1000)).is_empty());
    }
}
