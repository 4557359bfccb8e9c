//! Whether somebody writes of danger to life: suicidal intent, acute violence, an emergency.
//!
//! ```text
//! german*, languages  the rules, as text that a counsellor can read
//! rules               that text compiled, once, in steps or on first use
//! spelling            spellings taken for one word
//! matching            rules on the words of a request
//! ```
//! A line of the rules is a kind, then words that must follow each other:
//!
//! | kind | meaning |
//! | --- | --- |
//! | `@name =` | a class of words, used as `@name` |
//! | `mask` | idioms, grief, fear of dying: words that no danger rule may use |
//! | `past` | long ago, or fiction: silences `event` and `theme` |
//! | `calm` | a topic, not a plea (bereaved, prevention, study): silences `theme` |
//! | `strong` | danger in any context |
//! | `event` | danger unless it is past |
//! | `theme` | danger unless it is past or a topic |
//! | `alone` | danger where almost nothing else is said |
//!
//! Between two words of a rule one other may stand, after `..` up to three, after `...` up to seven,
//! before `_word` none; `a & b` means both, anywhere; `$` ends the clause. Alternatives are parted by
//! `|`; `a_b` among them is a phrase. A word is `word` as folded (a slip is forgiven in long ones),
//! `word*` a beginning, `word~` one with any typing error, `*word*` a part. A negation that no word of the
//! rule asks for, among the rule's words or right before them, silences it. No rule reaches over the end
//! of a sentence.
//!
//! # Invariants
//! - Nothing typed is kept or sent; the answer is a yes or no.
//! - A false alarm costs a calm notice above the results, a missed one perhaps a life: in doubt, yes.

#[cfg(any(test, feature = "write"))]
mod german;
#[cfg(any(test, feature = "write"))]
mod german_contexts;
#[cfg(any(test, feature = "write"))]
mod german_events;
#[cfg(any(test, feature = "write"))]
mod languages;
mod matching;
mod rules;
mod spelling;
#[cfg(test)]
mod tests;

#[cfg(feature = "write")]
pub(crate) use rules::text;
pub(crate) use rules::{Compiler, Rules};

impl Rules<'_> {
    /// Whether a text speaks of danger to somebody's life, in one of the eight languages of the visitors.
    ///
    /// # Complexity
    /// Words of the text times rules, each a few bit tests.
    pub(crate) fn hear(&self, text: &str) -> bool {
        matching::fired(self, text).is_some()
    }
}
