//! German stemming after CISTEM (Weissweiler & Fraser 2017, "Developing a Stemmer for German Based on a
//! Comparative Analysis of Publicly Available Stemmers"), with a list of words it would confuse.
//!
//! Works on folded words. What else is written in Latin letters runs through the same rules, which does no
//! harm since both sides do.

use super::entries::Entries;

/// Words whose ending is no inflection, each with the stem it would share with an unrelated word:
/// Mut, Vati, trauen, Alt, ...; deprem, Turkish for an earthquake, with the beginning of a depression. Folded, sorted.
const WHOLE: Entries = Entries(
    "\
    bruder bruders deprem geist gesund gewalt kummer leber messie messies mutter muttern mutters nieren \
    schwester sommer tochter tochtern trauer vater vatern vaters winter wunder \
    zimmer zucker",
);

/// The stem of a folded word.
///
/// # Complexity
/// Linear; at most one allocation.
pub(super) fn stem(word: &str) -> String {
    if WHOLE.find(word).is_some() {
        return word.trim_end_matches(['s', 'n']).to_owned();
    }
    if !word.is_ascii() || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word.to_owned();
    }
    german(word)
}

/// CISTEM on a lower-case ASCII word. Double letters are kept apart from endings: `Kuss` keeps its `s`.
fn german(word: &str) -> String {
    let mut stem = word;
    if stem.len() >= 6
        && let Some(rest) = stem.strip_prefix("ge")
        // `ge` is a participle's only before a consonant cluster or vowel that can begin a word.
        && rest.len() >= 4
    {
        stem = rest;
    }
    loop {
        let bytes = stem.as_bytes();
        // CISTEM counts sch, ei, ie and double letters as one; `length` follows it.
        let length = length(bytes);
        if length <= 3 {
            break;
        }
        let (before, last) = (bytes[bytes.len() - 2], bytes[bytes.len() - 1]);
        let cut = if length > 5 && ["em", "er", "nd"].iter().any(|end| stem.ends_with(end)) {
            2
        } else if before == last {
            break;
        } else if matches!(last, b'e' | b'n')
            // Beyond CISTEM: Haut and Haus are not forms of hauen.
            || matches!(last, b't' | b's') && (length > 4 || !matches!(before, b'a' | b'e' | b'i' | b'o' | b'u'))
        {
            1
        } else {
            break;
        };
        stem = &stem[..stem.len() - cut];
    }
    stem.to_owned()
}

/// Length of a word as CISTEM sees it: `sch`, `ei` and `ie` are one letter.
fn length(word: &[u8]) -> usize {
    let mut length = word.len();
    let mut at = 0;
    while at < word.len() {
        let rest = &word[at..];
        let group = if rest.starts_with(b"sch") {
            3
        } else if rest.starts_with(b"ei") || rest.starts_with(b"ie") {
            2
        } else {
            1
        };
        length -= group - 1;
        at += group;
    }
    length
}
