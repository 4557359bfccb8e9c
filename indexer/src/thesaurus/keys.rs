//! Expressions and sayings as the engine reads them: their words and dictionary keys.

use super::concept::{Expression, Kind};
use grufi_engine::analysis::{Token, is_function_word, tokens};

/// An expression as its keys, function words left out.
pub(super) struct Keys {
    /// Under which key of the concept it stands.
    pub kind: Kind,
    /// The keys, in its order.
    pub keys: Vec<String>,
}

/// The "and" and "or" of the thesaurus's languages.
const AND: [&str; 10] = [
    " und ", " and ", " or ", " ve ", " veya ", " i ", " и ", " і ", " та ", " و ",
];

/// A label "A und B", "A (B)", "A, B" names A as well as B.
pub(super) fn variants(expression: &Expression<'_>) -> Vec<Keys> {
    let keys = |text: &str| Keys {
        kind: expression.kind,
        keys: content_keys(text),
    };
    let mut all = vec![keys(expression.text)];
    if matches!(expression.kind, Kind::Label | Kind::ForeignLabel) {
        let mut parts: Vec<&str> = expression.text.split(['(', ')', ',', '،', '/']).collect();
        for and in AND {
            parts = parts.iter().flat_map(|part| part.split(and)).collect();
        }
        let parts: Vec<&str> = parts
            .into_iter()
            .map(str::trim)
            .filter(|part| {
                !part.is_empty() && !part.starts_with("allgemein") && !part.starts_with("alle ")
            })
            .collect();
        if parts[..] != [expression.text] {
            all.extend(parts.into_iter().map(keys));
        }
    }
    all
}

/// The keys of a text without function words; where it has nothing else, with them.
pub(super) fn content_keys(text: &str) -> Vec<String> {
    content(text).iter().map(Token::key).collect()
}

/// The words of a text without function words; where it has nothing else, with them.
pub(super) fn content(text: &str) -> Vec<Token> {
    let (function, content): (Vec<_>, Vec<_>) = words(text)
        .into_iter()
        .partition(|token| is_function_word(&token.folded));
    if content.is_empty() {
        function
    } else {
        content
    }
}

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Token> {
    tokens(text).filter(|token| !token.joined).collect()
}
