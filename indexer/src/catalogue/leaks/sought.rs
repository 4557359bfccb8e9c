//! What a withheld value is known by, and whether a text holds it.

use crate::catalogue::column::Column;
use crate::clean::{mail, phone};
use html_escape::decode_html_entities;

/// Fewer digits than this make no telephone number.
const PHONE_DIGITS: usize = 6;
/// Shorter values stand in texts by chance.
const SHORTEST: usize = 3;

/// Words before a surname, folded.
const TITLES: [&str; 5] = ["frau", "herr", "herrn", "fr.", "hr."];

/// A published text as it is searched.
pub(super) struct Text {
    folded: String,
    /// The same with mail addresses out of their disguises.
    undisguised: String,
    digits: String,
}

impl Text {
    pub fn of(text: &str) -> Self {
        let text = &decode_html_entities(text);
        Text {
            folded: folded(text),
            undisguised: folded(&mail::undisguised(text)),
            digits: digits(text),
        }
    }
}

/// What a withheld value is known by.
pub(super) enum Sought {
    /// The digits of a telephone number after the zero or the country code.
    Digits(String),
    /// Words, one of which is enough, and a surname that gives a person away after a title.
    Words(Vec<String>, Option<String>),
    /// Too little to be told from chance.
    Nothing,
}

impl Sought {
    pub fn of(value: &str, column: Column) -> Self {
        let value = &*decode_html_entities(value);
        if column == Column::Phone {
            let number = match phone::numbers(value).as_deref() {
                Some([number]) => number.dial.clone(),
                _ => value.to_owned(),
            };
            let national = number.strip_prefix("+49").unwrap_or(&number);
            let digits = digits(national.trim_start_matches('0'));
            return match digits.len() >= PHONE_DIGITS {
                true => Sought::Digits(digits),
                false => Sought::Nothing,
            };
        }
        let folded = folded(value);
        let bare = folded
            .trim_start_matches("https://")
            .trim_start_matches("http://");
        let bare = bare.trim_end_matches('/');
        if bare.chars().count() < SHORTEST {
            return Sought::Nothing;
        }
        if column != Column::Person {
            return Sought::Words(vec![bare.to_owned()], None);
        }
        // "Muster, Erika" is also "Erika Muster".
        let (written, surname) = match bare.split_once(", ") {
            Some((surname, first)) => {
                (vec![bare.to_owned(), format!("{first} {surname}")], surname)
            }
            None => {
                let surname = bare.rsplit_once(' ').map_or("", |(_, surname)| surname);
                (vec![bare.to_owned()], surname)
            }
        };
        let telling = surname.chars().count() >= SHORTEST;
        Sought::Words(written, telling.then(|| surname.to_owned()))
    }

    pub fn is_in(&self, text: &Text) -> bool {
        match self {
            Sought::Digits(digits) => text.digits.contains(digits.as_str()),
            Sought::Words(words, surname) => {
                let titled = |surname: &String| {
                    let with = |title: &str| stands_in(&text.folded, &format!("{title} {surname}"));
                    TITLES.iter().any(|title| with(title))
                };
                let stands = |words: &String| {
                    stands_in(&text.folded, words) || stands_in(&text.undisguised, words)
                };
                words.iter().any(stands) || surname.as_ref().is_some_and(titled)
            }
            Sought::Nothing => false,
        }
    }
}

/// Whether a text holds words that are not part of longer ones.
fn stands_in(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        outside(text[..at].chars().next_back()) && outside(text[at + found.len()..].chars().next())
    })
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A text as readers take it: without the case, the spelling of umlauts, tags, hyphens in the place of
/// spaces and invisible characters.
fn folded(text: &str) -> String {
    let mut text = text.to_lowercase();
    for (written, meant) in [
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("a\u{308}", "ae"),
        ("o\u{308}", "oe"),
        ("u\u{308}", "ue"),
        ("ß", "ss"),
        ("<b>", ""),
        ("</b>", ""),
        ("<i>", ""),
        ("</i>", ""),
        ("<br>", " "),
        ("<br/>", " "),
        ("straße", "str."),
        ("strasse", "str."),
    ] {
        if text.contains(written) {
            text = text.replace(written, meant);
        }
    }
    let invisible = |c: &char| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}');
    let plain = |c: char| {
        if matches!(c, '-' | '–' | '‑' | '_') {
            ' '
        } else {
            c
        }
    };
    let visible: String = text.chars().filter(invisible).map(plain).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}
