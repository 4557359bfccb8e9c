//! What was typed, word by word, each with the dictionary keys it may mean.
//!
//! A word is looked up as it stands; the last one, which may still be being typed, also as a beginning.
//! Where that finds nothing, it is split as a compound, then corrected as a typing error, then taken for
//! an unknown form of a known word that begins alike. Neighbours are tried joined ("burn out").

use crate::analysis::{self, Token, Vocabulary, is_function_word, tokens};
use crate::index::{Dictionary, Entry, Index};
use std::ops::Range;

/// Quality of a key that is only the beginning of a longer one, for a completion of no length.
const PREFIX: f32 = 0.9;
/// Quality of each part of a compound.
const PART: f32 = 0.85;
/// Quality of a key one or two edits away.
const TYPO: [f32; 2] = [0.85, 0.6];
/// Factor for a correction that changes the first letter, which people rarely get wrong.
const FIRST_LETTER: f32 = 0.8;
/// Quality of a key that begins alike, for a common beginning of full length.
const STEM: f32 = 0.7;
/// Most keys a word may stand for.
const MOST_MATCHES: usize = 16;
/// Most keys looked at for a beginning.
const MOST_COMPLETIONS: usize = 400;

/// One word of a request.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
    /// As folded.
    pub(crate) folded: String,
    /// Whether it carries grammar only and was not looked up.
    pub(crate) function: bool,
    /// The keys it may mean, best first; empty where it is not known.
    pub(crate) matches: Vec<Match>,
}

/// A key that a word may mean.
#[derive(Clone, Debug)]
pub(crate) struct Match {
    pub(crate) key: String,
    pub(crate) entry: Entry,
    /// 0 to 1: 1 for the word itself.
    pub(crate) quality: f32,
}

/// Reads a text. Function words are looked up only where there are no others.
pub(crate) fn read(index: &Index<'_>, text: &str) -> Vec<Word> {
    let tokens: Vec<Token> = tokens(text).collect();
    let all_function = tokens.iter().all(|token| is_function_word(&token.folded));
    let open_end = text.ends_with(|c: char| c.is_alphanumeric());
    let mut words = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        if !all_function && is_function_word(&token.folded) {
            words.push(Word {
                range: token.range.clone(),
                folded: token.folded.clone(),
                function: true,
                matches: Vec::new(),
            });
            continue;
        }
        let typing = open_end && at + 1 == tokens.len();
        let joins = joined_with_next(index, &tokens[at..]);
        if token.joined {
            // The parts stand before it; the joined word counts only where it is known.
            words.extend(look_up_exactly(index, token));
        } else {
            words.extend(look_up(index, token, typing));
        }
        words.extend(joins);
    }
    words
}

fn word(token: &Token, matches: Vec<Match>) -> Word {
    Word { range: token.range.clone(), folded: token.folded.clone(), function: false, matches }
}

fn look_up_exactly(index: &Index<'_>, token: &Token) -> Option<Word> {
    let matched = exact(&index.dictionary, token.key())?;
    Some(word(token, vec![matched]))
}

fn exact(dictionary: &Dictionary<'_>, key: String) -> Option<Match> {
    let entry = dictionary.exact(&key)?;
    Some(Match { key, entry, quality: 1.0 })
}

/// Two neighbouring words written as one, where the dictionary has that: "burn out", "zucker krank".
fn joined_with_next(index: &Index<'_>, tokens: &[Token]) -> Option<Word> {
    let [first, second, ..] = tokens else { return None };
    if first.joined || second.joined || first.folded.len() + second.folded.len() < 6 {
        return None;
    }
    let key = analysis::key(&format!("{}{}", first.folded, second.folded));
    let matched = exact(&index.dictionary, key)?;
    Some(Word {
        range: first.range.start..second.range.end,
        folded: format!("{}{}", first.folded, second.folded),
        function: false,
        matches: vec![matched],
    })
}

fn look_up(index: &Index<'_>, token: &Token, typing: bool) -> Vec<Word> {
    let dictionary = &index.dictionary;
    let key = token.key();
    let mut matches: Vec<Match> = exact(dictionary, key.clone()).into_iter().collect();
    let known = !matches.is_empty();
    if typing {
        completions(dictionary, &key, known, &mut matches);
    }
    if matches.is_empty() {
        let parts = compound_parts(dictionary, token);
        if !parts.is_empty() {
            return parts;
        }
        corrections(dictionary, &key, typing, &mut matches);
    }
    if matches.is_empty() {
        forms(dictionary, &key, &mut matches);
    }
    matches.sort_by(|a, b| b.quality.total_cmp(&a.quality).then_with(|| a.key.cmp(&b.key)));
    matches.truncate(MOST_MATCHES);
    vec![word(token, matches)]
}

/// Keys that begin with what is typed so far.
fn completions(dictionary: &Dictionary<'_>, key: &str, known: bool, matches: &mut Vec<Match>) {
    if key.len() < 2 {
        return;
    }
    let mut seen = 0;
    dictionary.beginning_with(key, |longer, entry| {
        seen += 1;
        if longer.len() > key.len()
            && let Ok(longer) = std::str::from_utf8(longer)
        {
            let share = key.len() as f32 / longer.len() as f32;
            let quality = PREFIX * share.sqrt() * if known { 0.5 } else { 1.0 };
            matches.push(Match { key: longer.to_owned(), entry, quality });
        }
        seen < MOST_COMPLETIONS
    });
}

/// The parts of a compound that the dictionary does not know as a whole.
fn compound_parts(dictionary: &Dictionary<'_>, token: &Token) -> Vec<Word> {
    let parts = analysis::split(&token.folded, &Parts(dictionary)).unwrap_or_default();
    let matched = parts.into_iter().filter_map(|key| exact(dictionary, key));
    matched.map(|part| word(token, vec![Match { quality: PART, ..part }])).collect()
}

/// The dictionary as a vocabulary of compound parts.
struct Parts<'d, 'b>(&'d Dictionary<'b>);

impl Vocabulary for Parts<'_, '_> {
    fn contains(&self, key: &str) -> bool {
        key.len() > 2 && self.0.exact(key).is_some()
    }
}

/// Typing errors: one edit for keys of 4 to 6 letters, two for longer ones; the nearest keys only.
fn corrections(dictionary: &Dictionary<'_>, key: &str, typing: bool, matches: &mut Vec<Match>) {
    let letters = key.chars().count();
    let most = match letters {
        0..=3 => return,
        4..=6 => 1,
        _ => 2,
    };
    for distance in 1..=most {
        dictionary.similar(key, distance, false, |found, entry, edits| {
            push_correction(key, found, entry, edits, 1.0, matches);
        });
        if matches.is_empty() && typing && letters >= 5 {
            dictionary.similar(key, distance, true, |found, entry, edits| {
                let share = key.len() as f32 / found.len().max(1) as f32;
                push_correction(key, found, entry, edits, PREFIX * share.min(1.0).sqrt(), matches);
            });
        }
        if !matches.is_empty() {
            return;
        }
    }
}

fn push_correction(
    key: &str,
    found: &[u8],
    entry: Entry,
    edits: u8,
    factor: f32,
    matches: &mut Vec<Match>,
) {
    let Ok(found_key) = std::str::from_utf8(found) else { return };
    let first = if key.as_bytes().first() == found.first() { 1.0 } else { FIRST_LETTER };
    let quality = TYPO[usize::from(edits.clamp(1, 2)) - 1] * first * factor;
    matches.push(Match { key: found_key.to_owned(), entry, quality });
}

/// Unknown forms of known words: the keys that share the longest beginning, at least five letters and
/// three fifths of the word. Serves languages that the stemmer does not know (Turkish, Polish).
fn forms(dictionary: &Dictionary<'_>, key: &str, matches: &mut Vec<Match>) {
    let shortest = 5.max(key.len() * 3 / 5);
    for length in (shortest..key.len()).rev() {
        let Some(beginning) = key.get(..length) else { continue };
        dictionary.beginning_with(beginning, |found, entry| {
            if let Ok(found_key) = std::str::from_utf8(found) {
                let share = length as f32 / key.len().max(found.len()) as f32;
                matches.push(Match { key: found_key.to_owned(), entry, quality: STEM * share });
            }
            matches.len() < MOST_MATCHES
        });
        if !matches.is_empty() {
            return;
        }
    }
}
