//! What was typed, word by word, each with the dictionary keys it may mean.
//!
//! Every word is looked up twice: in the dictionary of the catalogue's own words and in the vocabulary of
//! the thesaurus. A word is looked up as it stands; the last one, which may still be being typed, also as
//! a beginning. Where that finds nothing, it is split as a compound, then corrected as a typing error,
//! then taken for an unknown form of a known word that begins alike, or for a compound with one known part.
//! Neighbours are tried joined ("burn out").

use super::lookup::{TYPO, look_up, push};
use crate::analysis::{self, Token, is_function_word, tokens};
use crate::index::{Automaton, Index, Lexicon};
use std::ops::Range;

/// Factor for a word for what every visitor looks for ("Gruppe"), beside others.
const OFFER: f32 = 0.3;
/// Weight of a number, which is an age or a time more often than a part of a name ("Trisomie 21").
const NUMBER: f32 = 0.5;
/// Weight of a word that speaks for a topic only because it is not what it was taken for.
const DOUBTFUL: f32 = 0.5;

/// Shortest key of a Cyrillic word that is looked for among the Latin ones: of fewer letters, too many are
/// unrelated words.
const SHORTEST_SHARED: usize = 5;

/// One word of a request.
#[derive(Clone, Debug)]
pub(crate) struct Word {
    /// Where it stands in the text.
    pub(crate) range: Range<usize>,
    /// Whether it carries grammar only and was not looked up.
    pub(crate) function: bool,
    /// How much it counts, 0 to 1.
    pub(crate) weight: f32,
    /// Keys of the catalogue's words that it may mean, best first.
    pub(crate) texts: Vec<Match>,
    /// Keys of the thesaurus that it may mean, best first.
    pub(crate) terms: Vec<Match>,
}

/// A key that a word may mean.
#[derive(Clone, Debug)]
pub(crate) struct Match {
    pub(crate) key: String,
    /// Number of the key within its dictionary.
    pub(crate) number: u32,
    /// 0 to 1: 1 for the word itself.
    pub(crate) quality: f32,
}

/// Reads a text; `weight` tells how much the word at a byte counts. Words of no weight and function words
/// are not looked up, the latter unless there are no others.
pub(crate) fn read(index: &Index<'_>, text: &str, weight: &dyn Fn(usize) -> f32) -> Vec<Word> {
    let tokens: Vec<Token> = tokens(text).collect();
    let written = |token: &Token| text.get(token.range.clone()).unwrap_or_default();
    let is_function =
        |token: &Token| is_function_word(&token.folded) && !is_abbreviation(written(token), text);
    let all_function = tokens.iter().all(is_function);
    let open_end = text.ends_with(|c: char| c.is_alphanumeric());
    let last = tokens.iter().rposition(|token| !token.joined);
    let mut words = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let range = token.range.clone();
        let weight = weight(range.start);
        if weight == 0.0 || !all_function && is_function(token) {
            words.push(Word {
                range,
                function: true,
                weight: 0.0,
                texts: Vec::new(),
                terms: Vec::new(),
            });
            continue;
        }
        let before = words.len();
        if token.joined {
            // The parts stand before it; the joined word counts only where it is known, and once.
            if words.iter().all(|word| word.range != range) {
                words.extend(known(index, range, &token.key()));
            }
        } else {
            let typing = open_end && last == Some(at);
            words.extend(look_up(index, token, written(token), typing));
        }
        let number = token.folded.bytes().all(|byte| byte.is_ascii_digit());
        words[before..]
            .iter_mut()
            .for_each(|word| word.weight = if number { NUMBER * weight } else { weight });
        words.extend(joined_with_next(index, text, &tokens[at..]));
    }
    let offers = |word: &Word| {
        let mut keys = word.terms.iter().chain(&word.texts);
        word.weight > 0.0
            && keys.any(|found| found.quality == 1.0 && analysis::is_offer(&found.key))
    };
    if words.iter().any(|word| word.weight > 0.0 && !offers(word)) {
        let offers = words.iter_mut().filter(|word| offers(word));
        offers.for_each(|word| word.weight *= OFFER);
    }
    words
}

/// Whether a word is written in capitals amid others that are not: "hat ALS", "als" is grammar.
fn is_abbreviation(written: &str, text: &str) -> bool {
    written.len() > 1
        && written.bytes().all(|byte| byte.is_ascii_uppercase())
        && text.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// The words that an entry may hold: a compound that only the thesaurus knows in parts is one of them.
pub(super) fn holdable(words: &[Word]) -> impl Iterator<Item = &Word> {
    words.iter().enumerate().filter_map(|(at, word)| {
        let stands_for_it = |(other, part): (usize, &Word)| {
            part.range == word.range && (other < at || !part.texts.is_empty())
        };
        let is_held = !word.texts.is_empty() || !words.iter().enumerate().any(stands_for_it);
        (!word.function && is_held).then_some(word)
    })
}

/// Lets words that were taken for something else speak for the topics they name exactly: "Leer" is a place,
/// unless the visitor says that it is not.
pub(crate) fn name_topics(
    index: &Index<'_>,
    text: &str,
    words: &mut [Word],
    spans: &[Range<usize>],
) {
    for word in words {
        let within = |span: &Range<usize>| span.contains(&word.range.start);
        if word.function
            && spans.iter().any(within)
            && let Some(said) = text.get(word.range.clone())
            && !is_function_word(&analysis::fold(said))
        {
            word.weight = DOUBTFUL;
            word.terms
                .extend(exact(index.vocabulary(), &analysis::key(said)));
        }
    }
}

/// A word that one of the dictionaries has exactly.
fn known(index: &Index<'_>, range: Range<usize>, key: &str) -> Option<Word> {
    let texts: Vec<Match> = exact(&index.dictionary, key).into_iter().collect();
    let terms: Vec<Match> = exact(index.vocabulary(), key).into_iter().collect();
    (!texts.is_empty() || !terms.is_empty()).then_some(Word {
        range,
        function: false,
        weight: 1.0,
        texts,
        terms,
    })
}

pub(super) fn exact(lexicon: &dyn Lexicon, key: &str) -> Option<Match> {
    // Words that all languages share ("диабет") may be known as German ones only.
    let latin = || {
        key.strip_prefix(analysis::CYRILLIC)
            .filter(|key| key.len() >= SHORTEST_SHARED)
    };
    let number = lexicon.exact(key).or_else(|| lexicon.exact(latin()?))?;
    Some(Match {
        key: key.to_owned(),
        number,
        quality: 1.0,
    })
}

/// Two neighbouring words written as one, where a dictionary has that: "burn out", "zucker krank", "an fall".
fn joined_with_next(index: &Index<'_>, text: &str, tokens: &[Token]) -> Option<Word> {
    // "a-b c" is joined as "a b c" is.
    let mut parts = tokens.iter().filter(|token| !token.joined);
    let (first, second) = (parts.next()?, parts.next()?);
    // No word ends in a word of grammar, but its stem may look so: "Mann ist" is not manic.
    if is_function_word(&second.folded) {
        return None;
    }
    if tokens[0].joined || first.folded.len() + second.folded.len() < 6 {
        return None;
    }
    let between = text.get(first.range.end..second.range.start)?;
    if !between
        .chars()
        .all(|c| c.is_whitespace() || analysis::is_hyphen(c))
    {
        return None;
    }
    let range = first.range.start..second.range.end;
    let key = first.key_with(second);
    let unknown = |token: &Token| index.vocabulary().exact(&token.key()).is_none();
    if let Some(word) = known(index, range.clone(), &key) {
        return Some(word);
    }
    // "burn aut": the join may be misspelt where a part is no word by itself and little else is said.
    if is_function_word(&first.folded)
        || parts.next().is_some()
        || key.len() < 6
        || !(unknown(first) || unknown(second))
    {
        return None;
    }
    let automaton = Automaton::new(&key, 1, false);
    let mut terms = Vec::new();
    index
        .vocabulary()
        .accepted_by(&automaton, &mut |found, number, _| {
            push(&mut terms, found, number, TYPO[0])
        });
    (!terms.is_empty()).then_some(Word {
        range,
        function: false,
        weight: 1.0,
        texts: Vec::new(),
        terms,
    })
}
