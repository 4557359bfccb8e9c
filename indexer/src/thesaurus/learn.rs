//! Weights learnt from the expressions themselves.
//!
//! Multinomial logistic regression over the concepts, trained by stochastic gradient descent: an
//! expression is an example of its concept, its keys are the features. Only pairs of a key and a concept
//! that the thesaurus contains have a weight, and weights stay within 0 and 1, so that each remains
//! explainable: this word speaks for that topic. Words of longer expressions are dropped at random
//! (Srivastava et al. 2014), so that each learns to speak for itself. The random numbers are hashes of
//! position and round: the result depends on the thesaurus alone.

use super::worth::forget_worthless;
use std::collections::BTreeMap;

/// Rounds over all examples.
const ROUNDS: u32 = 20;
/// Step width of the first round; it falls linearly to a tenth.
const STEP: f32 = 0.07;
/// How much a weight of 1 counts in the exponent.
const SCALE: f32 = 9.0;
/// Share of the words of an expression that a round leaves out.
const DROPPED: f32 = 0.35;
/// Pull towards 0 per visit.
const DECAY: f32 = 0.02;

/// Pull towards 0 per round, which whatever speaks for a weight must outweigh.
const LASSO: f32 = 0.025;
/// The round before which what is not worth its bytes is forgotten; the rest then makes up for it.
const FORGETFUL: u32 = 14;

/// An expression as its features.
pub(super) struct Example {
    pub(super) concept: u16,
    /// Numbers of keys.
    pub(super) keys: Vec<u32>,
    /// How much it counts, 0 to 1.
    pub(super) strength: f32,
}

/// Per key, its concepts with their weights, ascending by concept.
pub(super) type Weights = Vec<Vec<(u16, f32)>>;

/// Trains the weights given as a start.
pub(super) fn train(weights: &mut Weights, examples: &[Example], concepts: usize) {
    let mut order: Vec<u32> = (0..examples.len() as u32).collect();
    for round in 0..ROUNDS {
        if round == FORGETFUL {
            forget_worthless(weights, examples, concepts);
        }
        order.sort_by_key(|&n| hash(n, round));
        let step = STEP * (1.0 - 0.9 * round as f32 / ROUNDS as f32);
        for &n in &order {
            learn(
                weights,
                &examples[n as usize],
                concepts,
                step,
                hash(n, round ^ 0x5555),
            );
        }
        shrink(weights, LASSO * step / STEP);
    }
}

/// Takes a constant from every weight: what the examples do not hold against it ends at 0 and costs no
/// bytes (the lasso, Tibshirani 1996, by truncated gradient, Langford, Li & Zhang 2009).
fn shrink(weights: &mut Weights, by: f32) {
    for (_, weight) in weights.iter_mut().flatten() {
        *weight = (*weight - by).max(0.0);
    }
}

/// What keys say of the concepts that any of them points to.
pub(super) struct Prediction {
    scores: BTreeMap<u16, f32>,
    top: f32,
    /// Sum of the exponentials over all concepts.
    sum: f32,
}

impl Prediction {
    /// Of a concept that one of the keys points to.
    pub(super) fn probability(&self, concept: u16) -> f32 {
        exponential(self.scores[&concept] - self.top) / self.sum
    }
}

pub(super) fn exponential(score: f32) -> f32 {
    (score * SCALE).exp()
}

pub(super) fn predict(weights: &Weights, keys: &[u32], concepts: usize) -> Prediction {
    let mut scores: BTreeMap<u16, f32> = BTreeMap::new();
    for &key in keys {
        for &(concept, weight) in &weights[key as usize] {
            *scores.entry(concept).or_insert(0.0) += weight;
        }
    }
    let top = scores.values().fold(0.0_f32, |top, &score| top.max(score));
    let silent = concepts.saturating_sub(scores.len()) as f32 * exponential(-top);
    let sum = silent
        + scores
            .values()
            .map(|score| exponential(score - top))
            .sum::<f32>();
    Prediction { scores, top, sum }
}

/// Whether a concept is among the first so many that keys speak for.
pub(super) fn points_to(weights: &Weights, keys: &[u32], concept: u16, first: usize) -> bool {
    let scores = predict(weights, keys, 0).scores;
    let score = scores.get(&concept).copied().unwrap_or(0.0);
    score > 0.0 && scores.values().filter(|&&other| other > score).count() < first
}

fn learn(weights: &mut Weights, example: &Example, concepts: usize, step: f32, seed: u32) {
    let keys = kept(&example.keys, seed);
    let prediction = predict(weights, &keys, concepts);
    let step = step * example.strength;
    for &key in &keys {
        for (concept, weight) in &mut weights[key as usize] {
            let probability = prediction.probability(*concept);
            let wanted = if *concept == example.concept {
                1.0
            } else {
                0.0
            };
            *weight =
                (*weight + step * (wanted - probability) - DECAY * step * *weight).clamp(0.0, 1.0);
        }
    }
}

/// The keys that a round keeps: all of one or two, else each with its chance, at least one.
pub(super) fn kept(keys: &[u32], seed: u32) -> Vec<u32> {
    if keys.len() < 2 {
        return keys.to_vec();
    }
    let stays = |at: usize| f32::from(hash(at as u32, seed) as u16) / 65536.0 >= DROPPED;
    let kept: Vec<u32> = keys
        .iter()
        .enumerate()
        .filter(|&(at, _)| stays(at))
        .map(|(_, &key)| key)
        .collect();
    if kept.is_empty() {
        vec![keys[seed as usize % keys.len()]]
    } else {
        kept
    }
}

/// A number from two, spread evenly (the finaliser of MurmurHash3).
pub(super) fn hash(a: u32, b: u32) -> u32 {
    let mut h = a.wrapping_mul(0x9e37_79b9) ^ b.wrapping_mul(0x85eb_ca6b);
    h = (h ^ h >> 16).wrapping_mul(0x85eb_ca6b);
    h = (h ^ h >> 13).wrapping_mul(0xc2b2_ae35);
    h ^ h >> 16
}
