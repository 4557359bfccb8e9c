//! Topics that the words of a request point to.
//!
//! Every word votes for the concepts that the vocabulary has for it, with the weights learnt; a name
//! of a concept whose words are all there adds its own vote. Votes of a concept add up with
//! diminishing returns, so that several telling words beat one, and one telling word beats many faint ones.

use super::order::sort_by_score;
use super::words::Word;
use crate::index::{Index, phrase_hash};

/// Bonus for a name that is there in full.
const NAME_BONUS: f32 = 0.75;
/// Concepts below this share of the best are not meant.
const RELATIVE_THRESHOLD: f32 = 0.45;
/// A request that points to nothing more surely than this is on no topic.
const LEAST: f32 = 0.26;
/// Share of the best concept's votes from which on those for no topic at all outweigh it.
const NO_TOPIC: f32 = 1.0;
/// Most telling words of a request that is judged so: nobody asks for a timetable in whole sentences, and the
/// longer one is, the more everyday words it holds.
const JUDGED: usize = 3;
/// Most concepts that one request can mean.
const MOST_CONCEPTS: usize = 10;
/// Concepts that are looked at for phrases.
const MOST_CANDIDATES: usize = 40;
/// Most words of a request in which all may belong to a name.
const SHORT: usize = 3;
/// Quality of a key, and its length in bytes, from which on it is no mere guess.
const GUESSED: f32 = 0.8;
const LONG: usize = 7;
/// Most words of a phrase.
const LONGEST_PHRASE: usize = 4;

/// A concept that a request points to.
#[derive(Clone, Debug)]
pub(crate) struct Meant {
    pub(crate) concept: u16,
    /// How surely, above 0; a single name gives 1.
    pub(crate) score: f32,
    /// The words that speak for it: positions in the request's list of words.
    pub(crate) words: Vec<usize>,
}

impl Meant {
    /// Whether the request is about this concept rather than about something that nobody here knows: at least
    /// half of its words speak for it, one of them without guessing at what was typed.
    pub(crate) fn is_sure(&self, words: &[Word]) -> bool {
        let known = |&at: &usize| {
            words[at].terms.first().is_some_and(|term| {
                term.quality == 1.0 || term.quality >= GUESSED && term.key.len() >= LONG
            })
        };
        2 * self.words.len() >= telling(words) && self.words.iter().any(known)
    }
}

/// The concepts that a request points to, best first; none for everyday words that are on no topic.
pub(crate) fn meant(index: &Index<'_>, words: &[Word]) -> Vec<Meant> {
    let mut votes = vote(index, words);
    let no_topic = votes
        .iter()
        .position(|meant| u32::from(meant.concept) == index.concepts.len())
        .map_or(0.0, |at| votes.swap_remove(at).score);
    sort_by_score(&mut votes, |meant| meant.score);
    votes.truncate(MOST_CANDIDATES);
    // In a short request even words that speak for other concepts belong to the name.
    let short = (telling(words) <= SHORT).then(|| phrases(words, &|_| true));
    for candidate in &mut votes {
        let own = match &short {
            None => &phrases(words, &|at| candidate.words.contains(&at)),
            Some(all) => all,
        };
        candidate.score += phrase_bonus(index, own, candidate.concept);
    }
    sort_by_score(&mut votes, |meant| meant.score);
    let best = votes.first().map_or(0.0, |meant| meant.score);
    if best < LEAST || no_topic > best * NO_TOPIC && telling(words) <= JUDGED {
        return Vec::new();
    }
    // Beside one that is sure enough, others are as sure as they come near it: "dia" may be diabetes as well.
    votes.retain(|meant| meant.score >= best * RELATIVE_THRESHOLD);
    votes.truncate(MOST_CONCEPTS);
    votes
}

/// How many words say more than grammar.
fn telling(words: &[Word]) -> usize {
    words.iter().filter(|word| !word.function).count()
}

fn vote(index: &Index<'_>, words: &[Word]) -> Vec<Meant> {
    // One more for no topic.
    let concepts = index.concepts.len() as usize + 1;
    let mut votes: Vec<Meant> = Vec::new();
    // Position in `votes` plus 1 by concept, and the best vote of the word at hand.
    let mut place = vec![0u32; concepts];
    let mut best = vec![0.0_f32; concepts];
    let mut touched: Vec<u16> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        for matched in &word.terms {
            for (concept, weight) in index.vocabulary().concepts(matched.number) {
                let Some(slot) = best.get_mut(usize::from(concept)) else {
                    continue;
                };
                if *slot == 0.0 {
                    touched.push(concept);
                }
                *slot = slot.max(word.weight * matched.quality * weight);
            }
        }
        for concept in touched.drain(..) {
            let vote = std::mem::take(&mut best[usize::from(concept)]);
            let place = &mut place[usize::from(concept)];
            if *place == 0 {
                votes.push(Meant {
                    concept,
                    score: 0.0,
                    words: Vec::new(),
                });
                *place = votes.len() as u32;
            }
            let meant = &mut votes[*place as usize - 1];
            meant.score += vote;
            meant.words.push(at);
        }
    }
    votes
}

/// What names of concepts give a bonus: every phrase that the words of a request make, as its hash and, below it,
/// its bonus, ascending.
fn phrases(words: &[Word], said: &dyn Fn(usize) -> bool) -> Vec<u64> {
    // A name of one word counts where nothing else is asked; what was typed may mean any of its keys.
    let alone = telling(words) == 1;
    let (most, longest) = if alone {
        (usize::MAX, 1)
    } else {
        (1, LONGEST_PHRASE)
    };
    let mut keys: Vec<(&str, f32)> = (0..words.len())
        .filter(|&at| said(at))
        .flat_map(|at| words[at].terms.iter().take(most))
        .map(|matched| (matched.key.as_str(), matched.quality))
        .collect();
    insert_sorted(&mut keys);
    let mut phrases = Vec::new();
    subsets(&keys, longest, (0, 0, 1.0), &mut |len, hash, quality| {
        if alone || len > 1 {
            // More words are more telling.
            let bonus = NAME_BONUS * quality * (0.6 + 0.2 * len as f32);
            phrases.push(u64::from(hash as u16) << 32 | u64::from(bonus.to_bits()));
        }
    });
    phrases.sort_unstable();
    phrases
}

/// The bonus of the best name of a concept whose words are all there.
fn phrase_bonus(index: &Index<'_>, phrases: &[u64], concept: u16) -> f32 {
    let bonus = |name: u16| {
        let behind = phrases.partition_point(|&phrase| phrase >> 32 <= u64::from(name));
        let &phrase = phrases.get(behind.checked_sub(1)?)?;
        (phrase >> 32 == u64::from(name)).then(|| f32::from_bits(phrase as u32))
    };
    index.concept(concept).map_or(0.0, |concept| {
        concept.names().filter_map(bonus).fold(0.0, f32::max)
    })
}

/// Sorts a handful of keys and drops those that are there twice.
fn insert_sorted(keys: &mut Vec<(&str, f32)>) {
    let unsorted = std::mem::take(keys);
    for (key, quality) in unsorted {
        match keys.binary_search_by(|&(known, _)| known.cmp(key)) {
            Ok(at) => keys[at].1 = keys[at].1.max(quality),
            Err(at) => keys.insert(at, (key, quality)),
        }
    }
}

/// Calls `each` with the size of every subset of up to `longest` keys, in order, its hash (see
/// [`phrase_hash`]) and its lowest quality; all continue the subset that is given so.
fn subsets(
    keys: &[(&str, f32)],
    longest: usize,
    (len, seed, least): (usize, u64, f32),
    each: &mut dyn FnMut(usize, u64, f32),
) {
    for (at, &(key, quality)) in keys.iter().enumerate() {
        let subset = (len + 1, phrase_hash(seed, key), least.min(quality));
        each(subset.0, subset.1, subset.2);
        if subset.0 < longest {
            subsets(&keys[at + 1..], longest, subset, each);
        }
    }
}
