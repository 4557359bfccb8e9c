//! One word looked up in a dictionary: as it stands, as a beginning, as a compound, as a typing error, as an
//! unknown form of a known word, as a compound with one known part.

use super::order::sort_by_score;
use super::respell::respellings;
use super::words::{Match, Word, exact};
use crate::analysis::{self, Token};
use crate::index::{Automaton, Index, Lexicon};
use std::cell::OnceCell;

/// Quality of a key that is only the beginning of a longer one, for a completion of no length.
const PREFIX: f32 = 0.9;
/// Factor for it where what is typed is a key by itself: "Krebs" is meant rather than "krebskrank".
const LONGER: f32 = 0.25;
/// Quality of each part of a compound.
const PART: f32 = 0.85;
/// Quality of a key one or two edits away.
pub(super) const TYPO: [f32; 2] = [0.85, 0.6];
/// Factor for a correction of a word of up to five letters, which most words of that length are away from
/// another.
const SHORT: f32 = 0.7;
/// Factor for a correction that changes the first letter, which people rarely get wrong.
const FIRST_LETTER: f32 = 0.8;
/// Quality of a key that begins alike, for a common beginning of full length.
const STEM: f32 = 0.85;
/// Most keys a word may stand for.
const MOST_MATCHES: usize = 16;
/// Most keys looked at for a beginning.
const MOST_COMPLETIONS: usize = 400;
/// Quality of a key that one letter of what was written changed leads to.
const RESPELT: f32 = 0.8;
/// What it adds if the keys are one edit apart, too.
const BOTH: f32 = 0.05;
/// Letters from which on what is typed may be a whole word with a typing error, whatever begins alike.
const WHOLE_WORD: usize = 6;
/// What is left of a part of a compound that says little by itself ("Gruppe").
const FRAME: f32 = 0.5;
/// Letters of a key in which two wrong vowels are looked for.
const HEARD: std::ops::RangeInclusive<usize> = 5..=6;
/// Quality of a part of a compound of which nothing else is known, the fewest letters of it, and of the rest.
const ONE_PART: f32 = 0.5;
const SHORTEST_KNOWN: usize = 5;
const SHORTEST_UNKNOWN: usize = 3;
/// Shortest part of a compound, in letters, in which a typing error is looked for.
const SHORTEST_MISSPELT: usize = 5;

/// Looks a word up in both dictionaries; for a compound, a word for each part.
pub(super) fn look_up(index: &Index<'_>, token: &Token, written: &str, typing: bool) -> Vec<Word> {
    let look_up = Lookup {
        typed: token.unstemmed(),
        typing,
        ..Lookup::new(token, token.key(), written)
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
    /// The key of the word unstemmed, which what it is completed to begins with.
    typed: String,
    /// Keys of the word with one letter changed, made when first needed.
    respelt: OnceCell<Vec<String>>,
    /// The word as written, and its number of letters.
    written: &'a str,
    letters: usize,
    typing: bool,
    /// Whether it may be German, as far as its letters tell.
    is_german: bool,
}

impl<'a> Lookup<'a> {
    /// The look-up of a word, or of a part of it, that is not being typed.
    fn new(token: &'a Token, key: String, written: &'a str) -> Self {
        Self {
            token,
            key,
            typed: String::new(),
            respelt: OnceCell::new(),
            written,
            letters: written.chars().count(),
            typing: false,
            is_german: token.is_latin() && !written.contains(is_foreign),
        }
    }

    /// What the word may mean; for a compound that is not known as a whole, what each part means.
    fn parts(&self, lexicon: &dyn Lexicon) -> Vec<Vec<Match>> {
        let mut matches: Vec<Match> = exact(lexicon, &self.key).into_iter().collect();
        let known = !matches.is_empty();
        if self.typing {
            self.completions(lexicon, &mut matches);
        }
        // One wrong letter is likelier than a compound nobody has used, two are not.
        if !known && (matches.is_empty() && self.is_german || self.letters >= WHOLE_WORD) {
            self.corrections(lexicon, 1, &mut matches);
            if self.is_german {
                self.respelt(lexicon, &mut matches);
            }
        }
        if matches.is_empty() && self.is_german {
            let parts = self.compound(lexicon);
            if let Some(parts) = parts.or_else(|| self.misspelt_compound(lexicon)) {
                return parts;
            }
            self.corrections(lexicon, 2, &mut matches);
            if matches.is_empty() {
                self.heard(lexicon, &mut matches);
            }
        }
        if matches.is_empty() {
            self.forms(lexicon, &mut matches);
        }
        if matches.is_empty() && self.is_german {
            self.part(lexicon, &mut matches);
        }
        sort_by_score(&mut matches, |matched| matched.quality);
        matches.truncate(MOST_MATCHES);
        vec![matches]
    }

    /// Keys that begin with what is typed so far.
    fn completions(&self, lexicon: &dyn Lexicon, matches: &mut Vec<Match>) {
        let key = self.token.beginning();
        if key.len() < 2 {
            return;
        }
        let known = if matches.is_empty() { 1.0 } else { LONGER };
        // The last letter of what is typed may sound different with the next.
        let certain = self.typed.len().saturating_sub(1);
        let mut seen = 0;
        lexicon.beginning_with(&key, &mut |longer, number| {
            seen += 1;
            let alike = longer.iter().zip(self.typed.bytes());
            let alike = alike.take_while(|&(&a, b)| a == b).count();
            if longer.len() > key.len() && alike >= certain.min(longer.len()) {
                let share = key.len() as f32 / longer.len() as f32;
                push(matches, longer, number, PREFIX * share.sqrt() * known);
            }
            seen < MOST_COMPLETIONS
        });
    }

    /// Typing errors by what was written: a letter too many, too few, wrong or swapped may change how its
    /// neighbours sound ("aswhma"), so that the keys differ by more than one.
    fn respelt(&self, lexicon: &dyn Lexicon, matches: &mut Vec<Match>) {
        let mut seen = Vec::new();
        for key in self.respelt.get_or_init(|| respellings(self.written)) {
            let Some(number) = lexicon.exact(key).filter(|_| key.len() > 3) else {
                continue;
            };
            if seen.contains(&number) {
                continue;
            }
            seen.push(number);
            match matches.iter_mut().find(|known| known.number == number) {
                Some(known) => known.quality = RESPELT.max(known.quality) + BOTH,
                None => push(matches, key.as_bytes(), number, RESPELT),
            }
        }
    }

    /// Typing errors: `edits` of them, one at the most for keys of 4 to 6 letters.
    fn corrections(&self, lexicon: &dyn Lexicon, edits: u8, matches: &mut Vec<Match>) {
        let key = self.key.as_str();
        let most = match key.chars().count() {
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
            let short = if self.letters <= 5 { SHORT } else { 1.0 };
            TYPO[usize::from(edits.clamp(1, 2)) - 1] * first * short
        };
        // A letter more or less shifts where a long key is cut off.
        let shifted = u8::from(key.len() >= analysis::LONGEST_KEY);
        let automaton = Automaton::new(key, edits + shifted, false);
        lexicon.accepted_by(&automaton, &mut |found, number, edits| {
            let edits = edits.saturating_sub(shifted);
            // "asdf" is no attempt at an abbreviation.
            if found.len() > 3 && matches.iter().all(|known| known.number != number) {
                push(matches, found, number, correction(found, edits));
            }
        });
        if matches.is_empty() && self.typing && key.len() >= 5 {
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

    /// A short word with two wrong vowels, for which two edits are too many otherwise ("bolemi").
    fn heard(&self, lexicon: &dyn Lexicon, matches: &mut Vec<Match>) {
        let key = self.key.as_bytes();
        if !HEARD.contains(&key.len()) {
            return;
        }
        let is_consonant = |letter: &&u8| !analysis::is_vowel(**letter);
        let automaton = Automaton::new(&self.key, 2, false);
        lexicon.accepted_by(&automaton, &mut |found, number, _| {
            let consonants = found.iter().filter(is_consonant);
            if found.len() == key.len()
                && found[0] == key[0]
                && consonants.eq(key.iter().filter(is_consonant))
            {
                push(matches, found, number, TYPO[1]);
            }
        });
    }

    /// The parts of a compound that the lexicon does not know as a whole.
    fn compound(&self, lexicon: &dyn Lexicon) -> Option<Vec<Vec<Match>>> {
        let known = |key: &str| lexicon.exact(key).is_some();
        let parts = parts_of(lexicon, analysis::split(&self.token.folded, &known)?);
        (!parts.is_empty()).then_some(parts)
    }

    /// The parts of a compound of which the first or the last is misspelt: the shortest such part.
    fn misspelt_compound(&self, lexicon: &dyn Lexicon) -> Option<Vec<Vec<Match>>> {
        let known = |key: &str| lexicon.exact(key).is_some();
        let word = self.token.folded.as_str();
        if !word.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return None;
        }
        (SHORTEST_MISSPELT..word.len().saturating_sub(SHORTEST_MISSPELT - 2)).find_map(|length| {
            let (first, rest) = word.split_at(length);
            let (beginning, last) = word.split_at(word.len() - length);
            let parts = [(first, rest, true), (last, beginning, false)];
            parts.into_iter().find_map(|(wrong, right, is_first)| {
                let others = analysis::pieces(right, is_first, &known)?;
                let mut corrected = Vec::new();
                Lookup::new(self.token, analysis::key(wrong), wrong).corrections(
                    lexicon,
                    1,
                    &mut corrected,
                );
                if corrected.is_empty() {
                    return None;
                }
                for matched in &mut corrected {
                    matched.quality *= PART;
                }
                sort_by_score(&mut corrected, |matched| matched.quality);
                corrected.truncate(MOST_MATCHES);
                let mut parts = parts_of(lexicon, others);
                parts.insert(if is_first { 0 } else { parts.len() }, corrected);
                Some(parts)
            })
        })
    }

    /// The longest part of an unknown compound, at its beginning or its end, that is known ("Angstzustende").
    fn part(&self, lexicon: &dyn Lexicon, matches: &mut Vec<Match>) {
        let word = self.token.folded.as_str();
        if !word.is_ascii() {
            return;
        }
        let mut length = word.len().saturating_sub(SHORTEST_UNKNOWN);
        while matches.is_empty() && length >= SHORTEST_KNOWN {
            for part in [&word[..length], &word[word.len() - length..]] {
                let key = analysis::key(part);
                if let Some(number) = lexicon.exact(&key)
                    && matches.is_empty()
                    && !analysis::is_function_word(part)
                {
                    push(matches, key.as_bytes(), number, ONE_PART);
                }
            }
            length -= 1;
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

/// Letters of Turkish and Polish that German texts have in names at the most.
const fn is_foreign(letter: char) -> bool {
    matches!(
        letter,
        'ą' | 'ć' | 'ę' | 'ğ' | 'ı' | 'İ' | 'ł' | 'ń' | 'ś' | 'ş' | 'ź' | 'ż'
    )
}

pub(super) fn push(matches: &mut Vec<Match>, key: &[u8], number: u32, quality: f32) {
    if let Ok(key) = std::str::from_utf8(key) {
        matches.push(Match {
            key: key.to_owned(),
            number,
            quality,
        });
    }
}

/// What the parts of a compound mean, those that the lexicon has.
fn parts_of(lexicon: &dyn Lexicon, keys: Vec<String>) -> Vec<Vec<Match>> {
    let parts = keys.into_iter().filter_map(|key| {
        let quality = if analysis::is_frame(&key) {
            PART * FRAME
        } else {
            PART
        };
        Some(vec![Match {
            quality,
            ..exact(lexicon, &key)?
        }])
    });
    parts.collect()
}
