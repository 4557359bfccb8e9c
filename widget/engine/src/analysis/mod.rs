//! Text analysis, the same for what is indexed and for what is typed.
//!
//! ```text
//! text -> tokens (tokens) -> folded word (fold, scripts) -> stem (stem, irregular) -> key (skeleton)
//!                                                          -> key of other scripts (light)
//! ```
//! A *key* is what dictionaries hold: the stem of a word with spelling differences taken out that a
//! reader would not notice. `Müdigkeit`, `Muedigkeit` and `MUDIGKEIT` have one key, and so have
//! `Rhythmus` and `Rytmus`. Keys are never shown.
//!
//! # Invariants
//! - Folding a folded word changes nothing, but for Arabic letters, which fold to signs that are no letters: what
//!   is folded is never folded again ([`Token::key_with`]).
//! - Analysis never fails; text without letters or digits has no tokens.

pub(crate) mod case;
mod compound;
mod entries;
mod fold;
mod function_words;
mod irregular;
mod light;
mod offers;
mod scripts;
mod skeleton;
mod stem;
mod tokens;

pub use compound::split;
pub(crate) use compound::{is_frame, pieces};
pub use fold::fold;
pub use function_words::is_function_word;
pub(crate) use offers::is_offer;
pub(crate) use skeleton::is_vowel;
pub(crate) use tokens::is_hyphen;
pub use tokens::{Token, tokens};

/// What the keys of words in Cyrillic letters begin with: transliterated, `нас` would be a nose.
pub(crate) const CYRILLIC: &str = "~";

/// Most characters of a key. Most German compounds differ earlier ("Schwangerschaftsabbruch" does not), and what
/// follows only costs bytes.
pub(crate) const LONGEST_KEY: usize = 18;
/// Most letters of a stem that is its own key, spelling differences included.
const LONGEST_VERBATIM: usize = 3;
/// Most characters of a key of a Cyrillic word, whose many forms a light stemmer does not reach.
const LONGEST_CYRILLIC: usize = 7;

/// The dictionary key of a word as written.
///
/// # Complexity
/// Linear in the length of the word.
pub fn key(word: &str) -> String {
    key_of_folded(&fold(word), scripts::is_cyrillic(word))
}

/// The dictionary key of a folded word; `cyrillic` tells that it was written in Cyrillic letters.
pub(crate) fn key_of_folded(folded: &str, cyrillic: bool) -> String {
    if cyrillic {
        return cut(
            [CYRILLIC, light::cyrillic(folded)].concat(),
            LONGEST_CYRILLIC,
        );
    }
    if scripts::is_arabic(folded) {
        return cut(light::arabic_stem(folded).to_owned(), LONGEST_KEY);
    }
    let stem = stem::stem(folded);
    let stem = irregular::base(&stem).unwrap_or(&stem);
    // Of abbreviations, each letter counts: AA, CI.
    if stem.len() <= LONGEST_VERBATIM {
        return stem.to_owned();
    }
    cut(skeleton::skeleton(stem), LONGEST_KEY)
}

/// What the keys begin with of the words that a folded word may be the beginning of.
pub(crate) fn unstemmed(folded: &str, cyrillic: bool) -> String {
    if cyrillic {
        return [CYRILLIC, folded].concat();
    }
    skeleton::skeleton(folded)
}

fn cut(mut key: String, longest: usize) -> String {
    if let Some((end, _)) = key.char_indices().nth(longest) {
        key.truncate(end);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_share_a_key() {
        for (left, right) in [
            ("Müdigkeit", "Muedigkeit"),
            ("Müdigkeit", "MUDIGKEIT"),
            ("Mu\u{308}digkeit", "Müdigkeit"),
            ("Depression", "Depressionen"),
            ("Fibromyalgie", "Fibromialgie"),
            ("Rhythmusstörung", "Rytmusstoerungen"),
            ("Zuckerkrank", "zukerkranke"),
            ("trinkt", "trinken"),
            ("getrunken", "trinkt"),
            ("vergisst", "vergessen"),
            ("Töchter", "Tochter"),
            ("Straße", "STRASSE"),
            ("Psychose", "Psychosen"),
            ("Ängste", "Angst"),
            ("läuft", "laeuft"),
        ] {
            assert_eq!(key(left), key(right), "{left} / {right}");
        }
    }

    #[test]
    fn different_words_keep_different_keys() {
        for (left, right) in [
            ("Leber", "Leben"),
            ("Mutter", "Mut"),
            ("Trauer", "trauen"),
            ("Tod", "müde"),
            ("Mann", "Magen"),
            ("Haut", "Haus"),
            ("AA", "a"),
            ("CI", "zieh"),
            ("ASS", "essen"),
            ("warten", "sein"),
            ("нас", "Nase"),
        ] {
            assert_ne!(key(left), key(right), "{left} / {right}");
        }
    }
}
