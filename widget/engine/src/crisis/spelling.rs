//! Spellings that the rules take for one word, beyond what [`crate::analysis`] folds.

/// Letters from which on one slip is forgiven everywhere, and in a `word~` any one error.
pub(super) const LONG: usize = 7;

/// A folded word with what people mix up written one way: double letters, `ck`, `ie`, a lengthening `h`.
pub(super) fn squeeze(folded: &str) -> String {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let mut out = String::with_capacity(folded.len());
    let mut letters = folded.chars().peekable();
    while let Some(c) = letters.next() {
        let long = out.ends_with(vowel) && !letters.peek().is_some_and(|&next| vowel(next));
        let silent = c == 'h' && long || c == 'e' && out.ends_with('i') || out.ends_with(c);
        if c == 'k' && out.ends_with('c') {
            out.pop();
        }
        if !silent {
            out.push(c);
        }
    }
    out
}

/// Whether `typed` is `word` or one typing error away from it. A slip keeps the first letter and leaves
/// one out, doubles it or swaps it with its neighbour; `any` error allows what may lead to another word
/// (schlagen, schlafen).
pub(super) fn is_typo(word: &str, typed: &str, any: bool) -> bool {
    let (word, typed) = (word.as_bytes(), typed.as_bytes());
    if word.len().abs_diff(typed.len()) > 1 {
        return false;
    }
    let same = word.iter().zip(typed).take_while(|(a, b)| a == b).count();
    match (&word[same..], &typed[same..]) {
        ([], []) => true,
        _ if same == 0 && !any => false,
        ([a, b, left @ ..], [c, d, rest @ ..]) if (a, b) == (d, c) && left == rest => true,
        ([_, left @ ..], [_, rest @ ..]) if left == rest => any,
        (left, [extra, rest @ ..]) if left == rest => any || word[same - 1] == *extra,
        ([_, left @ ..], rest) => left == rest,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_errors() {
        for (word, typed, expected) in [
            ("umbringen", "umbringen", true),
            ("umbringen", "umbrinegn", true),
            ("umbringen", "umbrimgen", true),
            ("umbringen", "unbringen", true),
            ("umbringen", "umbrngen", true),
            ("umbringen", "umbringgen", true),
            ("umbringen", "mitbringen", false),
            ("umbringen", "unterbringen", false),
            ("leben", "lebn", true),
            ("leben", "lebne", true),
            ("leben", "leeben", true),
            ("leben", "lesen", false),
            ("leben", "lieben", false),
            ("leben", "eben", false),
            ("nicht", "nich", true),
            ("nicht", "nacht", false),
            ("x", "", false),
            ("", "x", false),
            ("", "", true),
        ] {
            assert_eq!(
                is_typo(word, typed, word.len() >= LONG),
                expected,
                "{word} {typed}"
            );
        }
    }

    #[test]
    fn squeezing() {
        for (folded, squeezed) in [
            ("schmeissen", "schmeisen"),
            ("brucke", "bruke"),
            ("mehr", "mer"),
            ("gehen", "gehen"),
            ("schiessen", "schisen"),
            ("nehmen", "nemen"),
            ("", ""),
        ] {
            assert_eq!(squeeze(folded), squeezed, "{folded}");
        }
    }
}
