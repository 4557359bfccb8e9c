//! What the browser knows of languages (`Intl`), so that no visitor downloads it: plural rules, numbers,
//! dates, lists, names of weekdays and languages. The loader asks the browser, see there.
//!
//! # Invariants
//! - Natively there is no browser and no answer.

/// What is asked of the browser.
#[derive(Clone, Copy)]
pub enum Question {
    /// Plural category of a number.
    Plural,
    /// A number in digits.
    Number,
    /// An ISO date in words.
    Date,
    /// The weekday of an ISO date.
    Day,
    /// Texts, one a line, as a list.
    List,
    /// Name of a language by its BCP 47 tag.
    Language,
    /// A date, a moment or a span of time, in words.
    Meeting,
}

/// The answer for a value in a language; `None` where the browser cannot tell.
#[cfg(target_arch = "wasm32")]
pub fn ask(question: Question, locale: &str, value: &str) -> Option<String> {
    crate::embed::loader::ask(question as u8, locale, value)
}

/// Natively nothing is known.
#[cfg(not(target_arch = "wasm32"))]
pub fn ask(_question: Question, _locale: &str, _value: &str) -> Option<String> {
    None
}
