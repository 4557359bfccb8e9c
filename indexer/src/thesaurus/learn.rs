//! Weights learnt from the expressions themselves.
//!
//! Multinomial logistic regression over the concepts, trained by stochastic gradient descent: an
//! expression is an example of its concept, its keys are the features. Only pairs of a key and a concept
//! that the thesaurus contains have a weight, and weights stay within 0 and 1, so that each remains
//! explainable: this word speaks for that topic. Words of longer expressions are dropped at random
//! (Srivastava et al. 2014), so that each learns to speak for itself. The random numbers are hashes of
//! position and round: the result depends on the thesaurus alone.

use super::worth::forget_worthless;

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
    /// Per concept the exponential of its score, that of the best one being 1; ascending by concept.
    shares: Vec<(u16, f32)>,
    /// Sum of the exponentials over all concepts.
    sum: f32,
}

impl Prediction {
    /// Of a concept; 0 for one that none of the keys points to.
    pub(super) fn probability(&self, concept: u16) -> f32 {
        of(&self.shares, concept) / self.sum
    }
}

pub(super) fn exponential(score: f32) -> f32 {
    (score * SCALE).exp()
}

/// Sums of the weights of keys, ascending by concept.
fn scores(weights: &Weights, keys: &[u32]) -> Vec<(u16, f32)> {
    let pointing = keys.iter().flat_map(|&key| &weights[key as usize]);
    let mut scores: Vec<(u16, f32)> = pointing.copied().collect();
    scores.sort_by_key(|score| score.0);
    scores.dedup_by(|next, sum| {
        let same = next.0 == sum.0;
        if same {
            sum.1 += next.1;
        }
        same
    });
    scores
}

/// The value of a concept in a list ascending by concept; 0 where it has none.
fn of(values: &[(u16, f32)], concept: u16) -> f32 {
    let at = values.binary_search_by_key(&concept, |value| value.0);
    at.map_or(0.0, |at| values[at].1)
}

/// What keys say, of so many concepts in all.
pub(super) fn predict(weights: &Weights, keys: &[u32], concepts: usize) -> Prediction {
    let mut shares = scores(weights, keys);
    let top = shares.iter().fold(0.0_f32, |top, share| top.max(share.1));
    let silent = concepts.saturating_sub(shares.len()) as f32 * exponential(-top);
    for (_, share) in &mut shares {
        *share = exponential(*share - top);
    }
    let sum = silent + shares.iter().map(|share| share.1).sum::<f32>();
    Prediction { shares, sum }
}

/// Whether a concept is among the first so many that keys speak for.
pub(super) fn points_to(weights: &Weights, keys: &[u32], concept: u16, first: usize) -> bool {
    let scores = scores(weights, keys);
    let score = of(&scores, concept);
    score > 0.0 && scores.iter().filter(|other| other.1 > score).count() < first
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
