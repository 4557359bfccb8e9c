//! Which weights are worth their bytes.
//!
//! A weight is worth what the loss over all examples would grow by without it: weights that another word of the same
//! examples makes up for, or that few examples use, are worth little (after LeCun, Denker & Solla 1990, "Optimal
//! Brain Damage", with the loss itself instead of its second derivatives). That the thesaurus grows with what is
//! worth knowing, and not with what is written, is the minimum description length principle (Rissanen 1978).

use super::learn::{Example, Weights, exponential, hash, kept, predict};

/// Least worth of a weight, and of all weights of a key, which has letters to be stored besides; in nats, for an
/// example of full strength.
const LEAST: f32 = 1.7;
const LEAST_OF_KEY: f32 = 4.75;
/// How often an example is tried, each time without some of its words.
const TRIALS: u32 = 3;

/// Removes the weights that are not worth their bytes.
pub(super) fn forget_worthless(weights: &mut Weights, examples: &[Example], concepts: usize) {
    let worth = worth(weights, examples, concepts);
    for (concepts, worth) in weights.iter_mut().zip(worth) {
        let total: f32 = worth.iter().map(|worth| worth.max(0.0)).sum();
        if total < LEAST_OF_KEY {
            concepts.clear();
        }
        let mut worth = worth.into_iter();
        concepts.retain(|_| worth.next().is_some_and(|worth| worth >= LEAST));
    }
}

/// Per weight, what it is worth. Words are dropped as in the training, for many type but a part of what an example
/// says.
fn worth(weights: &Weights, examples: &[Example], concepts: usize) -> Vec<Vec<f32>> {
    let mut worth: Vec<Vec<f32>> = weights.iter().map(|of| vec![0.0; of.len()]).collect();
    for (n, example) in (0u32..).zip(examples) {
        for trial in 0..TRIALS {
            let keys = kept(&example.keys, hash(n, trial ^ 0xaaaa));
            let prediction = predict(weights, &keys, concepts);
            for &key in &keys {
                let weights = weights[key as usize].iter();
                for (&(concept, weight), worth) in weights.zip(&mut worth[key as usize]) {
                    let scaled = exponential(-weight);
                    // Without the weight, its concept loses this part of what it has of the sum.
                    let left = 1.0 - prediction.probability(concept) * (1.0 - scaled);
                    let lost = match concept == example.concept {
                        true => -scaled.ln(),
                        false => 0.0,
                    };
                    *worth += example.strength / TRIALS as f32 * (lost + left.ln());
                }
            }
        }
    }
    worth
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_nothing_new_is_forgotten() {
        // Key 0 tells the two concepts apart, key 1 speaks for the wrong one, key 2 is rare.
        let mut weights: Weights = vec![vec![(0, 0.6)], vec![(0, 0.5)], vec![(0, 0.6)]];
        let example = |concept, keys: &[u32]| Example {
            concept,
            keys: keys.to_vec(),
            strength: 0.5,
        };
        let mut examples: Vec<Example> = (0..20)
            .flat_map(|_| [example(0, &[0]), example(1, &[1])])
            .collect();
        examples.push(example(0, &[2]));
        forget_worthless(&mut weights, &examples, 2);
        let kept: Vec<usize> = weights.iter().map(Vec::len).collect();
        assert_eq!(kept, [1, 0, 0]);
    }
}
