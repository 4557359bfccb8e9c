//! What was typed, word by word, each with the dictionary keys it may mean.
//!
//! Every word is looked up twice: in the dictionary of the catalogue's own words and in the vocabulary of
//! the thesaurus. A word is looked up as it stands; the last one, which may still be being typed, also as
//! a beginning. Where that finds nothing, it is split as a compound, then corrected as a typing error,
//! then taken for an unknown form of a known word that begins alike. Neighbours are tried joined
//! ("burn out").

use super::order::sort_by_score;
use crate::analysis::{self, Token, is_function_word, tokens};
use crate::index::{Automaton, Index, Lexicon};
use std::ops::Range;

/// Quality of a key that is only the beginning of a longer one, for a completion of no length.
const PREFIX: f32 = 0.9;
/// Factor for it where what is typed is a key by itself: "Krebs" is meant rather than "krebskrank".
const LONGER: f32 = 0.25;
/// Quality of each part of a compound.
const PART: f32 = 0.85;
/// Quality of a key one or two edits away.
const TYPO: [f32; 2] = [0.85, 0.6];
/// Factor for a correction of a key of up to five letters, which most words of that length are away from
/// another.
const SHORT: f32 = 0.7;
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
    let all_function = tokens.iter().all(|token| is_function_word(&token.folded));
    let open_end = text.ends_with(|c: char| c.is_alphanumeric());
    let mut words = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let range = token.range.clone();
        let weight = weight(range.start);
        if weight == 0.0 || !all_function && is_function_word(&token.folded) {
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
            let typing = open_end && at + 1 == tokens.len();
            words.extend(look_up(index, token, typing));
        }
        words[before..]
            .iter_mut()
            .for_each(|word| word.weight = weight);
        words.extend(joined_with_next(index, &tokens[at..]));
    }
    words
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
            word.weight = 1.0;
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

fn exact(lexicon: &dyn Lexicon, key: &str) -> Option<Match> {
    let number = lexicon.exact(key)?;
    Some(Match {
        key: key.to_owned(),
        number,
        quality: 1.0,
    })
}

/// Two neighbouring words written as one, where a dictionary has that: "burn out", "zucker krank".
fn joined_with_next(index: &Index<'_>, tokens: &[Token]) -> Option<Word> {
    // "a-b c" is joined as "a b c" is.
    let mut parts = tokens.iter().filter(|token| !token.joined);
    let (first, second) = (parts.next()?, parts.next()?);
    if is_function_word(&first.folded) && is_function_word(&second.folded) {
        return None;
    }
    if tokens[0].joined || first.folded.len() + second.folded.len() < 6 {
        return None;
    }
    let joined = [first.folded.as_str(), &second.folded].concat();
    let range = first.range.start..second.range.end;
    let key = analysis::key(&joined);
    let unknown = |token: &Token| index.vocabulary().exact(&token.key()).is_none();
    if let Some(word) = known(index, range.clone(), &key) {
        return Some(word);
    }
    // "burn aut": the join may be misspelt where a part is no word by itself and little else is said.
    let function = is_function_word(&first.folded) || is_function_word(&second.folded);
    if function || parts.next().is_some() || key.len() < 6 || !(unknown(first) || unknown(second)) {
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

fn look_up(index: &Index<'_>, token: &Token, typing: bool) -> Vec<Word> {
    let look_up = Lookup {
        token,
        key: token.key(),
        typing,
    };
    let mut texts = look_up.parts(&index.dictionary).into_iter();
    let mut terms = look_up.parts(index.vocabulary()).into_iter();
    let mut words = Vec::new();
    loop {
        match (texts.next(), terms.next()) {
            (None, None) => return words,
            (texts, terms) => words.push(Word {
                range: token.range.clone(),
                function: false,
                weight: 1.0,
                texts: texts.unwrap_or_default(),
                terms: terms.unwrap_or_default(),
            }),
        }
    }
}

/// The look-up of one word.
struct Lookup<'a> {
    token: &'a Token,
    key: String,
    typing: bool,
}

impl Lookup<'_> {
    /// What the word may mean; for a compound that is not known as a whole, what each part means.
    fn parts(&self, lexicon: &dyn Lexicon) -> Vec<Vec<Match>> {
        let mut matches: Vec<Match> = exact(lexicon, &self.key).into_iter().collect();
        if self.typing {
            self.completions(lexicon, &mut matches);
        }
        // One wrong letter is likelier than a compound nobody has used, two are not.
        if matches.is_empty() {
            self.corrections(lexicon, 1, &mut matches);
        }
        if matches.is_empty() {
            let parts = compound_parts(lexicon, self.token);
            if !parts.is_empty() {
                return parts;
            }
            self.corrections(lexicon, 2, &mut matches);
        }
        if matches.is_empty() {
            self.forms(lexicon, &mut matches);
        }
        sort_by_score(&mut matches, |matched| matched.quality);
        matches.truncate(MOST_MATCHES);
        vec![matches]
    }

    /// Keys that begin with what is typed so far.
    fn completions(&self, lexicon: &dyn Lexicon, matches: &mut Vec<Match>) {
        let key = &self.key;
        if key.len() < 2 {
            return;
        }
        let known = if matches.is_empty() { 1.0 } else { LONGER };
        let mut seen = 0;
        lexicon.beginning_with(key, &mut |longer, number| {
            seen += 1;
            if longer.len() > key.len() {
                let share = key.len() as f32 / longer.len() as f32;
                push(matches, longer, number, PREFIX * share.sqrt() * known);
            }
            seen < MOST_COMPLETIONS
        });
    }

    /// Typing errors: `edits` of them, one at the most for keys of 4 to 6 letters.
    fn corrections(&self, lexicon: &dyn Lexicon, edits: u8, matches: &mut Vec<Match>) {
        let key = self.key.as_str();
        let letters = key.chars().count();
        let most = match letters {
            0..=3 => 0,
            4..=6 => 1,
            _ => 2,
        };
        if edits > most {
            return;
        }
        let correction = |found: &[u8], edits: u8| {
            let first = if key.as_bytes().first() == found.first() {
                1.0
            } else {
                FIRST_LETTER
            };
            let short = if letters <= 5 { SHORT } else { 1.0 };
            TYPO[usize::from(edits.clamp(1, 2)) - 1] * first * short
        };
        let automaton = Automaton::new(key, edits, false);
        lexicon.accepted_by(&automaton, &mut |found, number, edits| {
            // "asdf" is no attempt at an abbreviation.
            if found.len() > 3 {
                push(matches, found, number, correction(found, edits));
            }
        });
        if matches.is_empty() && self.typing && letters >= 5 {
            let automaton = Automaton::new(key, edits, true);
            lexicon.accepted_by(&automaton, &mut |found, number, edits| {
                let share = (key.len() as f32 / found.len().max(1) as f32).min(1.0);
                push(
                    matches,
                    found,
                    number,
                    correction(found, edits) * PREFIX * share.sqrt(),
                );
            });
        }
    }

    /// Unknown forms of known words: the keys that share the longest beginning, at least five letters and
    /// three fifths of the word. Serves languages that the stemmer does not know (Turkish, Polish).
    fn forms(&self, lexicon: &dyn Lexicon, matches: &mut Vec<Match>) {
        let shortest = 5.max(self.key.len() * 3 / 5);
        for length in (shortest..self.key.len()).rev() {
            let Some(beginning) = self.key.get(..length) else {
                continue;
            };
            lexicon.beginning_with(beginning, &mut |found, number| {
                let share = length as f32 / self.key.len().max(found.len()) as f32;
                push(matches, found, number, STEM * share);
                matches.len() < MOST_MATCHES
            });
            if !matches.is_empty() {
                return;
            }
        }
    }
}

fn push(matches: &mut Vec<Match>, key: &[u8], number: u32, quality: f32) {
    if let Ok(key) = std::str::from_utf8(key) {
        matches.push(Match {
            key: key.to_owned(),
            number,
            quality,
        });
    }
}

/// The parts of a compound that the lexicon does not know as a whole.
fn compound_parts(lexicon: &dyn Lexicon, token: &Token) -> Vec<Vec<Match>> {
    let parts = analysis::split(&token.folded, &|key: &str| lexicon.exact(key).is_some());
    let parts = parts
        .unwrap_or_default()
        .into_iter()
        .filter_map(|key| exact(lexicon, &key));
    parts
        .map(|part| {
            vec![Match {
                quality: PART,
                ..part
            }]
        })
        .collect()
}
