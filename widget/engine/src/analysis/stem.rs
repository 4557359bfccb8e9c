//! German stemming after CISTEM (Weissweiler & Fraser 2017, "Developing a Stemmer for German Based on a
//! Comparative Analysis of Publicly Available Stemmers"), with a list of words it would confuse.
//!
//! Works on folded words. Words of the other languages run through the same rules, which does no harm
//! since both sides do; Arabic loses its article, Slavic words their vowel endings.

use super::entries::Entries;
use super::scripts::{arabic, is_arabic};

/// Words whose ending is no inflection, each with the stem it would share with an unrelated word:
/// Mut, Vati, trauen, Alt, ... Folded, sorted.
const WHOLE: Entries = Entries(
    "\
    bruder bruders geist gesund gewalt kummer leber messie messies mutter muttern mutters nieren \
    schwester sommer tochter tochtern trauer vater vatern vaters winter wunder \
    zimmer zucker",
);

/// Slavic endings that follow a stem, longest first; the vowels are taken off one by one.
const SLAVIC_ENDINGS: &[&str] = &[
    "ogo", "ami", "iami", "ov", "om", "em", "ei", "ah", "iah", "mi",
];

/// The stem of a folded word.
///
/// # Complexity
/// Linear; at most one allocation.
pub(super) fn stem(word: &str) -> String {
    if word.bytes().any(is_arabic) {
        return arabic_stem(word);
    }
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

/// Takes off the article and the particles written together with it (و ب ل).
fn arabic_stem(word: &str) -> String {
    let letters = |text: &str| text.chars().filter_map(arabic).collect::<String>();
    for prefix in ["وال", "بال", "لل", "ال"] {
        if let Some(rest) = word.strip_prefix(letters(prefix).as_str())
            && rest.len() >= 3
        {
            return rest.to_owned();
        }
    }
    word.to_owned()
}

/// The stem of a folded word that was written in Cyrillic letters.
pub(super) fn slavic(word: &str) -> &str {
    let mut stem = word;
    for ending in SLAVIC_ENDINGS {
        if let Some(rest) = stem.strip_suffix(ending)
            && rest.len() >= 4
        {
            stem = rest;
            break;
        }
    }
    while stem.len() > 4 && stem.ends_with(['a', 'e', 'i', 'o', 'u']) {
        stem = &stem[..stem.len() - 1];
    }
    stem
}
