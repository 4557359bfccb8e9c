//! The tokens of a schedule, and a cursor that walks over them.
//!
//! Words are compared without case and with umlauts written out ("taeglich", "ausser"), as half the
//! offices type them.

/// A word of letters, a number of digits, or one other character.
#[derive(Debug)]
pub(super) struct Token<'t> {
    pub kind: Kind,
    pub text: &'t str,
    /// The text in lower case, umlauts written out.
    pub lower: String,
    /// Whether space stands before it.
    pub spaced: bool,
    /// Whether a line ends before it.
    pub breaks: bool,
    /// Where it begins, in bytes.
    pub start: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Number,
    Sign,
}

impl Token<'_> {
    pub fn is_word(&self, words: &[&str]) -> bool {
        self.kind == Kind::Word && words.contains(&self.lower.as_str())
    }

    pub fn is_sign(&self, signs: &[&str]) -> bool {
        self.kind == Kind::Sign && signs.contains(&self.text)
    }

    /// Where it ends, in bytes.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub fn is_capital(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// The number's value, `None` for numbers of more than `digits` digits and for what is no number.
    pub fn number(&self, digits: usize) -> Option<u16> {
        let short = self.kind == Kind::Number && self.text.len() <= digits.min(4);
        short.then(|| self.text.parse().ok())?
    }
}

/// Signs between the ends of a range.
pub(super) const DASHES: [&str; 5] = ["-", "–", "—", "‑", "−"];
/// Words between the ends of a range.
pub(super) const TO: [&str; 4] = ["bis", "to", "till", "through"];
/// Words and signs between the members of a list.
const AND_WORDS: [&str; 5] = ["und", "u", "sowie", "and", "bzw"];
const AND_SIGNS: [&str; 4] = [",", "/", "+", "&"];
/// A dot after a shorter word belongs to it as an abbreviation, unless it ends a sentence.
const ABBREVIATION: usize = 5;

/// Splits a text into tokens.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let (mut spaced, mut breaks) = (false, false);
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if first.is_whitespace() || first.is_control() {
            spaced = true;
            breaks |= first == '\n';
            continue;
        }
        // Letters with their dots apart, as some systems store umlauts.
        let letter = |c: char| c.is_alphabetic() || c == '\u{308}';
        let kind = match first {
            _ if letter(first) => Kind::Word,
            '0'..='9' => Kind::Number,
            _ => Kind::Sign,
        };
        let mut end = start + first.len_utf8();
        while let Some((at, next)) = chars.peek().copied() {
            let same = match kind {
                Kind::Word => letter(next),
                Kind::Number => next.is_ascii_digit(),
                Kind::Sign => false,
            };
            if !same {
                break;
            }
            end = at + next.len_utf8();
            chars.next();
        }
        let text = &text[start..end];
        tokens.push(Token {
            kind,
            text,
            lower: fold(text),
            spaced,
            breaks,
            start,
        });
        (spaced, breaks) = (false, false);
    }
    tokens
}

fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            '\u{308}' => folded.push('e'),
            c => folded.push(c),
        }
    }
    folded
}

/// A place among tokens. A reader that finds nothing leaves it where it was.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'c, 't> {
    pub tokens: &'c [Token<'t>],
    pub at: usize,
}

impl<'c, 't> Cursor<'c, 't> {
    /// The token `ahead` places further.
    pub fn peek(&self, ahead: usize) -> Option<&'c Token<'t>> {
        self.tokens.get(self.at + ahead)
    }

    /// The token before.
    pub fn before(&self) -> Option<&'c Token<'t>> {
        self.tokens.get(self.at.checked_sub(1)?)
    }

    /// Takes one of these words, with the dot of an abbreviation.
    pub fn word(&mut self, words: &[&str]) -> bool {
        let found = self.peek(0).is_some_and(|token| token.is_word(words));
        if found {
            self.at += 1;
            self.dot();
        }
        found
    }

    /// Takes the dot of an abbreviation ("monatl.") that stands behind the token just taken.
    pub fn dot(&mut self) {
        let short = self.before().is_some_and(|word| {
            let cut = ["tl", "gl", "rl"]
                .iter()
                .any(|end| word.lower.ends_with(end));
            word.lower.len() <= ABBREVIATION || cut
        });
        if short && self.glued(0, &["."]) {
            self.at += 1;
        }
    }

    /// Whether the token `ahead` is one of these signs, without space before it.
    pub fn glued(&self, ahead: usize, signs: &[&str]) -> bool {
        self.peek(ahead)
            .is_some_and(|token| token.is_sign(signs) && !token.spaced)
    }

    /// Takes one of these signs.
    pub fn sign(&mut self, signs: &[&str]) -> bool {
        let found = self.peek(0).is_some_and(|token| token.is_sign(signs));
        self.at += usize::from(found);
        found
    }

    /// Takes the longest of these phrases: words parted by single spaces.
    pub fn phrase(&mut self, phrases: &[&str]) -> bool {
        let ends = phrases.iter().filter_map(|phrase| {
            let mut cursor = *self;
            let all = phrase.split(' ').all(|word| cursor.word(&[word]));
            all.then_some(cursor.at)
        });
        match ends.max() {
            Some(end) => {
                self.at = end;
                true
            }
            None => false,
        }
    }

    /// Takes what joins the members of a list: a comma and an "und" may stand together.
    pub fn and(&mut self) -> bool {
        let sign = self.sign(&AND_SIGNS);
        self.word(&AND_WORDS) || sign
    }

    /// Takes what stands between the ends of a range.
    pub fn to(&mut self) -> bool {
        self.sign(&DASHES) || self.word(&TO)
    }

    /// Reads with `reader`; the cursor moves only where it finds something.
    pub fn read<T>(&mut self, reader: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut cursor = *self;
        let found = reader(&mut cursor)?;
        *self = cursor;
        Some(found)
    }

    /// Reads members of a list one after the other, at least one.
    pub fn list<T>(&mut self, mut member: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut members = vec![self.read(&mut member)?];
        while let Some(next) = self.read(|cursor| {
            cursor.and().then_some(())?;
            member(cursor)
        }) {
            members.push(next);
        }
        Some(members)
    }
}
