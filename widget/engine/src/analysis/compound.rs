//! Splitting of German compounds against a vocabulary.
//!
//! A split covers the whole word: every piece is in the vocabulary, joined by nothing or by one of the
//! linking elements of German (Langer 1998: s, es, n, en, er, e, ns). A word that is not covered is left
//! whole, so that no junk pieces arise. Words that say little by themselves ("Zustand", "Patient") are
//! covered without being in the vocabulary. Of several covers the one with the fewest pieces wins, then the
//! one whose shortest piece is longest.

use super::entries::Entries;
use super::{is_function_word, key_of_folded};

/// Shortest piece of a compound, in letters.
const SHORTEST_PIECE: usize = 3;
/// Shortest piece of a compound of more than two, lest words fall to pieces that mean nothing.
const SHORTEST_OF_MANY: usize = 4;
/// Shortest word worth splitting, in letters.
const SHORTEST_COMPOUND: usize = 8;
/// Most pieces a compound may have.
const MOST_PIECES: usize = 4;
/// Linking elements between two pieces, longest first; none is tried before them.
const LINKS: [&str; 7] = ["", "es", "en", "er", "ns", "s", "n"];

/// Keys of words that compounds are made with and that say little of what they are about.
const FRAMES: Entries = Entries(
    "\
     altag anfal angehorig atak austausch austeig begleitung behandlung belastung beratung beruf \
     beschwerd betreung betrof bewaltigung bruder diagno ehefrau eheman elter enzug erfarung \
     erkrank erkrankung erlebni famili feranderung ferba ferdach ferei ferhal ferlauf ferlu folg \
     forum frag frau grup helf hinterblib info initiatif kind klinik koleg kontak krank krankhei \
     kreis kris leid leut mangel medikam mensch meting muter neigung nezwerk operatio opfer \
     partneri pati patinti perso probl problematik reha risiko rund schmerz schwach schwester \
     schwis senior simptom sindrom situatio sprech stamtisch storung tablet tendenz \
     terapi tochter tref uberleb zentrum zusta",
);

/// The keys of the pieces of a compound, `None` where the word is not covered by at least two; `known`
/// tells whether a key is in the vocabulary.
///
/// # Complexity
/// Quadratic in the length of the word (dynamic programming over its positions), times one look-up each.
pub fn split(folded: &str, known: &dyn Fn(&str) -> bool) -> Option<Vec<String>> {
    if folded.len() < SHORTEST_COMPOUND || !folded.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    // best[i]: the best cover of the first i letters.
    let mut best: Vec<Option<Cover>> = vec![None; folded.len() + 1];
    best[0] = Some(Cover {
        shortest: usize::MAX,
        pieces: Vec::new(),
    });
    for end in SHORTEST_PIECE..=folded.len() {
        for start in 0..=end - SHORTEST_PIECE {
            let Some(cover) = best[start].clone() else {
                continue;
            };
            if cover.pieces.len() == MOST_PIECES || (start, end) == (0, folded.len()) {
                continue;
            }
            let Some(key) = piece(&folded[start..end], end == folded.len(), known) else {
                continue;
            };
            let mut pieces = cover.pieces;
            pieces.push(key);
            let candidate = Cover {
                shortest: cover.shortest.min(end - start),
                pieces,
            };
            if best[end]
                .as_ref()
                .is_none_or(|known| candidate.beats(known))
            {
                best[end] = Some(candidate);
            }
        }
    }
    let cover = best.pop().flatten()?;
    (cover.pieces.len() == 2 || cover.shortest >= SHORTEST_OF_MANY).then_some(cover.pieces)
}

/// The keys of the pieces of a part of a compound, which may be one piece; `last` tells that the word ends
/// with it. As [`split`].
pub(crate) fn pieces(
    letters: &str,
    last: bool,
    known: &dyn Fn(&str) -> bool,
) -> Option<Vec<String>> {
    match piece(letters, last, known) {
        Some(key) => Some(vec![key]),
        None => split(letters, known),
    }
}

/// Whether a key is of a word that compounds are made with and that says little of what they are about.
pub(crate) fn is_frame(key: &str) -> bool {
    FRAMES.find(key).is_some()
}

/// The key of a piece, with its linking element if it is not the last one.
fn piece(letters: &str, last: bool, known: &dyn Fn(&str) -> bool) -> Option<String> {
    LINKS
        .iter()
        .take(if last { 1 } else { LINKS.len() })
        .find_map(|link| {
            let word = letters
                .strip_suffix(link)
                .filter(|word| word.len() >= SHORTEST_PIECE)?;
            let key = key_of_folded(word, false);
            let covered = known(&key)
                || FRAMES.find(&key).is_some()
                || is_function_word(word) && word.len() > 4;
            covered.then_some(key)
        })
}

#[derive(Clone)]
struct Cover {
    shortest: usize,
    pieces: Vec<String>,
}

impl Cover {
    fn beats(&self, other: &Self) -> bool {
        (other.pieces.len(), self.shortest) > (self.pieces.len(), other.shortest)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{fold, key};
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn frames_are_found_in_all_their_forms() {
        assert!(FRAMES.keys().is_sorted());
        for word in
            "Zustand Zustände Beschwerden Patienten Patientin Anfall Attacken Gruppe Treff Vereine"
                .split(' ')
        {
            assert!(FRAMES.find(&key(word)).is_some(), "{word}");
        }
    }

    #[test]
    fn splits_and_leaves_alone() {
        let words = "Zucker Krankheit Brust Krebs Angst Störung Schlaf Apnoe Selbst Hilfe Gruppe Herz Infarkt Kind \
                     Bauch Speichel Drüse Sport Halle Schmerz Haus Arzt Ein Sam Essen";
        let vocabulary: HashSet<String> = words.split_whitespace().map(key).collect();
        for (word, expected) in [
            ("Zuckerkrankheit", "Zucker Krankheit"),
            ("Angststörung", "Angst Störung"),
            ("Schlafapnoe", "Schlaf Apnoe"),
            ("Bauchspeicheldrüsenkrebs", "Bauch Speichel Drüse Krebs"),
            ("Selbsthilfegruppe", "Selbsthilfe Gruppe"),
            ("Herzinfarkt", "Herz Infarkt"),
            ("Kinderkrankheit", "Kind Krankheit"),
            ("Gemeinsam", ""),
            ("Sporthalle", "Sport Halle"),
            ("Depression", ""),
            ("Angstzustände", "Angst Zustand"),
            ("Brustkrebspatientengruppe", "Brust Krebs Patienten Gruppe"),
        ] {
            let expected: Vec<_> = expected.split_whitespace().map(key).collect();
            assert_eq!(
                split(&fold(word), &|key: &str| vocabulary.contains(key)).unwrap_or_default(),
                expected,
                "{word}"
            );
        }
    }
}
