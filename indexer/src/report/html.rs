//! What all parts of the page share: the document, its parts, numbers and words.

use super::page::contents;
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = concat!(
    include_str!("bericht.css"),
    include_str!("eintraege.css"),
    include_str!("bilder.css"),
    include_str!("druck.css")
);
/// The page may show its own styles and nothing else: no script, no picture, no request.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A part of the page with its entries in the table of contents.
pub(super) struct Part {
    pub anchor: &'static str,
    pub title: &'static str,
    /// Number of things in it, where that says something.
    pub count: Option<usize>,
    /// Anchor, title and number of things of its sections.
    pub sections: Vec<(String, String, Option<usize>)>,
    pub body: Markup,
}

/// The whole document.
pub(super) fn document(title: &str, head: &Markup, parts: &[Part]) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="de" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header { h1 { (title) } (head) }
                (contents(parts))
                main {
                    @for part in parts {
                        section.part id=(part.anchor) {
                            h2 {
                                (part.title)
                                @if let Some(count) = part.count { " " span.count { (number(count)) } }
                            }
                            (part.body)
                        }
                    }
                }
            }
        }
    };
    page.into_string()
}

/// A number with thin spaces between thousands (DIN 5008).
pub(super) fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) && digits.len() > 4 {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// A number and its noun.
pub(super) fn plural(count: usize, one: &str, many: &str) -> String {
    let noun = if count == 1 { one } else { many };
    format!("{} {noun}", number(count))
}

/// A share in whole percent; what is not all is at most 99 %.
pub(super) fn percent(part: usize, whole: usize) -> String {
    match (part, whole) {
        (_, 0) | (0, _) => "0 %".to_owned(),
        (part, whole) if part == whole => "100 %".to_owned(),
        (part, whole) if part * 100 < whole => "unter 1 %".to_owned(),
        (part, whole) => format!("{} %", ((part * 200 + whole) / (whole * 2)).min(99)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for (value, expected) in [
            (0, "0"),
            (999, "999"),
            (1234, "1234"),
            (12_345, "12\u{202f}345"),
            (1_234_567, "1\u{202f}234\u{202f}567"),
        ] {
            assert_eq!(number(value), expected);
        }
        assert_eq!(plural(1, "Gruppe", "Gruppen"), "1 Gruppe");
        assert_eq!(plural(0, "Gruppe", "Gruppen"), "0 Gruppen");
        for (part, whole, expected) in [
            (0, 0, "0 %"),
            (0, 9, "0 %"),
            (1, 900, "unter 1 %"),
            (9, 900, "1 %"),
            (899, 900, "99 %"),
            (1, 8, "13 %"),
            (9, 9, "100 %"),
        ] {
            assert_eq!(percent(part, whole), expected, "{part} of {whole}");
        }
    }
}
