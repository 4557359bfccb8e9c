//! What a schedule written by people says about weekdays and the hour of beginning.
//!
//! German and English. The text itself stays what visitors read; what is not understood here is only
//! missing from the weekday and time filters.

mod clock;
mod days;

pub use clock::start;
pub use days::weekdays;

/// A piece of a schedule: a word of letters, a number or one other character.
struct Token<'t> {
    kind: Kind,
    text: &'t str,
    /// The text in lower case.
    lower: String,
    /// Whether space stands before it.
    spaced: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Number,
    Sign,
}

impl Token<'_> {
    fn is_word(&self, words: &[&str]) -> bool {
        self.kind == Kind::Word && words.contains(&self.lower.as_str())
    }

    fn is_sign(&self, signs: &[&str]) -> bool {
        self.kind == Kind::Sign && signs.contains(&self.text)
    }

    /// The number's value, `None` for numbers of more than two digits and for everything else.
    fn small_number(&self) -> Option<u16> {
        let small = self.kind == Kind::Number && self.text.len() <= 2;
        small.then(|| self.text.parse().ok())?
    }
}

/// Signs between the ends of a range.
const DASHES: [&str; 4] = ["-", "–", "—", "‑"];
/// Words between the ends of a range.
const TO: [&str; 4] = ["bis", "to", "till", "through"];

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let trimmed = rest.trim_start();
        let spaced = trimmed.len() < rest.len();
        let Some(first) = (if spaced {
            trimmed.chars().next()
        } else {
            Some(first)
        }) else {
            break;
        };
        let (kind, same): (_, fn(char) -> bool) = match first {
            _ if first.is_alphabetic() => (Kind::Word, char::is_alphabetic),
            '0'..='9' => (Kind::Number, |c| c.is_ascii_digit()),
            _ => (Kind::Sign, |_| false),
        };
        let length = trimmed
            .find(|c| !same(c))
            .unwrap_or(trimmed.len())
            .max(first.len_utf8());
        let (text, after) = trimmed.split_at(length);
        tokens.push(Token {
            kind,
            text,
            lower: text.to_lowercase(),
            spaced,
        });
        rest = after;
    }
    tokens
}
