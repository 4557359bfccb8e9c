//! Marks the words of a text that made it match.

use super::words::Word;
use crate::analysis::{is_function_word, tokens};
use std::ops::Range;

/// The keys that a request stood for.
#[derive(Clone, Debug, Default)]
pub struct Highlighter {
    /// Sorted.
    keys: Vec<String>,
}

impl Highlighter {
    pub(super) fn new(words: &[Word]) -> Self {
        let matches = words
            .iter()
            .flat_map(|word| word.texts.iter().chain(&word.terms));
        let mut keys: Vec<String> = Vec::new();
        for matched in matches {
            if let Err(at) = keys.binary_search(&matched.key) {
                keys.insert(at, matched.key.clone());
            }
        }
        Self { keys }
    }

    /// Byte ranges of `text` to mark, ascending, not overlapping, on character boundaries.
    pub fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        if self.keys.is_empty() {
            return Vec::new();
        }
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for token in tokens(text).filter(|token| !is_function_word(&token.folded)) {
            if self.keys.binary_search(&token.key()).is_err() {
                continue;
            }
            // A hyphenated word follows its parts: it takes their place.
            while ranges
                .last()
                .is_some_and(|last| last.start >= token.range.start)
            {
                ranges.pop();
            }
            ranges.push(token.range);
        }
        ranges
    }
}
