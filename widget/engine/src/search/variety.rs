//! Variety among the first groups: what a few words mean is a guess, and where the best guess is wrong, the next
//! ones should be in sight (subtopic retrieval: Zhai, Cohen & Lafferty 2003, "Beyond Independent Relevance").
//!
//! # Invariants
//! - The first group is there for the concept that is meant most surely, unless another one is clearly better: what
//!   its entry says should not count for more than what was asked for.
//! - Scores stay descending: a group that is brought forward takes over the score of the one it comes before.

use super::concepts::Meant;

/// Share of the best concept's score from which on the second is about as likely.
const AS_LIKELY: f32 = 0.6;
/// Where, counted from 0, the first group on such a second concept stands at the latest; and that on any second
/// concept. Those on further ones follow it.
const AS_LIKELY_BY: usize = 2;
const SECOND_BY: usize = 5;
/// Share of the best group's score from which on the best one on the concept meant most surely is about as good.
const AS_GOOD: f32 = 0.85;

/// Brings the first group on each concept meant forward. `by_topic`: per group, the position in `meant`, from 1,
/// of the concept that it is there for, or 0.
pub(super) fn bring_forward(scores: &mut [(u32, f32)], by_topic: &[u8], meant: &[Meant]) {
    let best = meant.first().map_or(0.0, |meant| meant.score);
    let best_group = scores.first().map_or(0.0, |&(_, score)| score);
    for (at, meant) in meant.iter().enumerate() {
        let there_for =
            |&(group, _): &(u32, f32)| by_topic.get(group as usize) == Some(&(at as u8 + 1));
        let Some(first) = scores.iter().position(there_for) else {
            continue;
        };
        let latest = match at {
            0 if scores[first].1 >= AS_GOOD * best_group => 0,
            0 => continue,
            1 if meant.score >= AS_LIKELY * best => AS_LIKELY_BY,
            _ => SECOND_BY + at - 1,
        };
        if first > latest {
            scores[latest..=first].rotate_right(1);
            scores[latest].1 = scores[latest + 1].1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(scores: &[f32]) -> Vec<Meant> {
        let meant = |&score| Meant {
            concept: 0,
            score,
            words: Vec::new(),
        };
        scores.iter().map(meant).collect()
    }

    /// The groups in their order: `for_second` and `for_third` are there for these concepts, of ten in all.
    fn order(sure: &[f32], for_second: u32, for_third: u32) -> Vec<u32> {
        let mut scores: Vec<(u32, f32)> = (0..10).map(|n| (n, 1.0 - n as f32 / 100.0)).collect();
        let mut by_topic = vec![1; 10];
        by_topic[for_second as usize] = 2;
        by_topic[for_third as usize] = 3;
        bring_forward(&mut scores, &by_topic, &meant(sure));
        assert!(scores.is_sorted_by(|a, b| a.1 >= b.1), "{scores:?}");
        scores.into_iter().map(|(group, _)| group).collect()
    }

    #[test]
    fn what_else_may_be_meant_comes_into_sight() {
        let tables: [(&[f32], u32, u32, [u32; 10]); 4] = [
            (&[1.0, 0.9, 0.5], 8, 9, [0, 1, 8, 2, 3, 4, 9, 5, 6, 7]),
            (&[1.0, 0.5, 0.5], 8, 9, [0, 1, 2, 3, 4, 8, 9, 5, 6, 7]),
            (&[1.0, 0.9, 0.5], 1, 4, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
            (&[1.0], 8, 9, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
        ];
        for (sure, for_second, for_third, expected) in tables {
            assert_eq!(order(sure, for_second, for_third), expected, "{sure:?}");
        }
    }

    #[test]
    fn what_is_meant_most_surely_comes_first_where_it_is_about_as_good() {
        for (score, first) in [(0.9, 1), (0.85, 1), (0.8, 0)] {
            let mut scores = vec![(0, 1.0), (1, score), (2, 0.7)];
            bring_forward(&mut scores, &[2, 1, 1], &meant(&[1.0, 0.9]));
            assert_eq!(scores[0], (first, 1.0), "{score}");
        }
    }
}
