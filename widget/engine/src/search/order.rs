//! Sorting by score. Everything is sorted through one instantiation of the standard library's sort, on
//! plain integers: each further one would cost visitors some kilobytes.

/// Positions of the scores, greatest first, equal ones in their order.
///
/// # Complexity
/// Linearithmic.
pub(super) fn best_first(scores: impl Iterator<Item = f32>) -> Vec<u32> {
    let mut keys: Vec<u64> = scores
        .zip(0u32..)
        .map(|(score, at)| descending(score) | u64::from(at))
        .collect();
    keys.sort_unstable();
    keys.into_iter().map(|key| key as u32).collect()
}

/// The score in the high half, so that greater ones come first.
fn descending(score: f32) -> u64 {
    let bits = score.to_bits();
    // Total order of floats as integers (IEEE 754 totalOrder).
    let ascending = if bits >> 31 == 1 {
        !bits
    } else {
        bits | 1 << 31
    };
    u64::from(!ascending) << 32
}

/// Moves the items into the order of their scores, greatest first.
pub(super) fn sort_by_score<T: Clone>(items: &mut Vec<T>, score: impl Fn(&T) -> f32) {
    *items = best_first(items.iter().map(score))
        .into_iter()
        .filter_map(|at| items.get(at as usize).cloned())
        .collect();
}

/// Moves numbers into the order of their scores, greatest first; compiled once for all of them.
pub(super) fn sort_scored(numbers: &mut Vec<(u32, f32)>) {
    sort_by_score(numbers, |&(_, score)| score);
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn agrees_with_a_stable_sort(scores in proptest::collection::vec(-3i8..4, 0..40)) {
            let scores: Vec<f32> = scores.into_iter().map(|score| f32::from(score) / 2.0).collect();
            let mut expected: Vec<u32> = (0..scores.len() as u32).collect();
            expected.sort_by(|&a, &b| scores[b as usize].total_cmp(&scores[a as usize]));
            proptest::prop_assert_eq!(best_first(scores.iter().copied()), expected);
        }
    }
}
