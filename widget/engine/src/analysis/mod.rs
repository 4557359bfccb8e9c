//! Text analysis, the same for what is indexed and for what is typed.
//!
//! ```text
//! text -> tokens (tokens) -> folded word (fold, scripts) -> stem (stem, irregular) -> key (skeleton)
//! ```
//! A *key* is what dictionaries hold: the stem of a word with spelling differences taken out that a
//! reader would not notice. `Müdigkeit`, `Muedigkeit` and `MUDIGKEIT` have one key, and so have
//! `Rhythmus` and `Rytmus`. Keys are never shown.
//!
//! # Invariants
//! - [`key`] is idempotent on its own folding step: folding a folded word changes nothing.
//! - Analysis never fails; text without letters or digits has no tokens.

pub(crate) mod case;
mod compound;
mod entries;
mod fold;
mod function_words;
mod irregular;
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
pub use tokens::{Token, tokens};

/// Most characters of a key. German compounds differ earlier, and what follows only costs bytes.
pub(crate) const LONGEST_KEY: usize = 14;

/// The dictionary key of a word as written.
///
/// # Complexity
/// Linear in the length of the word.
pub fn key(word: &str) -> String {
    key_of_folded(&fold(word), scripts::is_cyrillic(word))
}

/// The dictionary key of a folded word; `cyrillic` tells that it was written in Cyrillic letters.
pub(crate) fn key_of_folded(folded: &str, cyrillic: bool) -> String {
    let stem = stem::stem(if cyrillic {
        stem::slavic(folded)
    } else {
        folded
    });
    let mut key = skeleton::skeleton(irregular::base(&stem).unwrap_or(&stem));
    if let Some((end, _)) = key.char_indices().nth(LONGEST_KEY) {
        key.truncate(end);
    }
    key
}

/// The skeleton of a folded word, unstemmed: what the keys of the words begin with that it may become.
pub(crate) fn unstemmed(folded: &str) -> String {
    skeleton::skeleton(folded)
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
            ("диабет", "Diabetes"),
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
        ] {
            assert_ne!(key(left), key(right), "{left} / {right}");
        }
    }
}
