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
/// Tried in words of few letters, whose forms are few, too, and where two letters stand that sound as one, perhaps
/// for want of any letter between them.
const ALL: &str = "abcdefghijklmnopqrstuvwxyz";
const FEW: usize = 8;

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
        let merges = |at: usize| matches!((letters.get(at.wrapping_sub(1)), letters.get(at)), (Some(&a), Some(&b)) if sound_as_one(a, b));
        let others = match from.len() {
            _ if !latin => "",
            _ if letters.len() <= FEW || merges(at) || merges(at + 1) => ALL,
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

/// Whether two letters in a row are one sound for the skeleton of a word, or an umlaut.
const fn sound_as_one(first: char, second: char) -> bool {
    first == second
        || matches!(
            (first, second),
            ('c', 'h' | 'k')
                | ('t', 'h' | 'z')
                | ('p' | 'r', 'h')
                | ('d', 't')
                | ('q', 'u')
                | ('a' | 'e', 'i' | 'y')
                | ('a' | 'i' | 'o' | 'u', 'e')
                | ('a' | 'e' | 'i' | 'o' | 'u' | 'ä' | 'ö' | 'ü', 'h')
        )
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
            ("ztcker", "Zucker"),
            ("bindegeebsschwäche", "Bindegewebsschwäche"),
            ("osteoaythrose", "Osteoarthrose"),
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
