//! Mail cells: one or several addresses, also disguised or with words around them.
//!
//! # Invariants
//! - A cleaned cell is cleaned to itself, without a note.
//! - Everything that is left out is named in a note.

use super::note::Note;
use crate::catalogue::{Severity, validate};

/// Spellings of `@` by which offices hide addresses from robots, and of the dot.
const DISGUISES: [(&str, char); 16] = [
    ("(at)", '@'),
    ("[at]", '@'),
    ("{at}", '@'),
    ("<at>", '@'),
    ("(ät)", '@'),
    ("[ät]", '@'),
    ("(a)", '@'),
    ("[@]", '@'),
    ("(@)", '@'),
    ("&#64;", '@'),
    ("%40", '@'),
    ("(dot)", '.'),
    ("[dot]", '.'),
    ("(punkt)", '.'),
    ("[punkt]", '.'),
    (" at ", '@'),
];
/// Words that only say that an address follows or another one.
const LABELS: [&str; 10] = [
    "e-mail", "email", "mail", "mailto", "oder", "und", "bzw", "adresse", "kontakt", "an",
];
/// Cells longer than this, in bytes, are no addresses.
const LONGEST_CELL: usize = 2000;

/// The addresses of a cell, parted by `, `, and what there is to say about the cell.
pub fn clean(cell: &str) -> (String, Vec<Note>) {
    let unreadable = |value: &str| {
        Note::new(Severity::Warning, "mail", value).says(
            "ist keine Mail-Adresse und fällt weg",
            "Eine Adresse der Form name@beispiel.de eintragen, mehrere durch Komma getrennt.",
        )
    };
    if cell.is_empty() {
        return (String::new(), Vec::new());
    }
    if cell.len() > LONGEST_CELL {
        return (String::new(), vec![unreadable(cell)]);
    }
    let plain = undisguised(cell);
    let (mut addresses, mut words, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for token in plain.split(|c: char| c.is_whitespace() || ",;|<>()\"".contains(c)) {
        let token = token.trim_matches(|c: char| ".:'".contains(c));
        let token = without_scheme(token);
        if token.is_empty() {
            continue;
        }
        if !token.contains('@') {
            if !LABELS.contains(&token.to_lowercase().trim_end_matches(':')) {
                words.push(token);
            }
        } else if validate::mail(token).is_err() {
            notes.push(unreadable(token));
        } else if !addresses.iter().any(|known| known == token) {
            addresses.push(token.to_owned());
        }
    }
    let cleaned = addresses.join(", ");
    if addresses.is_empty() {
        return (String::new(), vec![unreadable(cell)]);
    }
    if !words.is_empty() {
        let words = words.join(" ");
        notes.push(
            Note::new(Severity::Hint, "mail-text", cell)
                .says(
                    format!(
                        "enthält neben der Mail-Adresse noch Text, der wegfällt: »{}«",
                        shortened(&words)
                    ),
                    "Den Text in »beschreibung« eintragen, wenn er erscheinen soll.",
                )
                .proposes(cleaned.as_str()),
        );
    } else if cleaned != cell && notes.is_empty() {
        notes.push(
            Note::new(Severity::Hint, "mail-spelling", cell)
                .says(
                    "ist jetzt als Mail-Adresse geschrieben",
                    format!("In der Quelle so schreiben: {cleaned}."),
                )
                .proposes(cleaned.as_str()),
        );
    }
    (cleaned, notes)
}

/// Words quoted in messages.
pub(super) fn shortened(text: &str) -> String {
    const SHOWN: usize = 60;
    match text.char_indices().nth(SHOWN) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}

/// The text without `mailto:` before it.
fn without_scheme(token: &str) -> &str {
    match token.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => {
            let rest = &token[7..];
            rest.split_once('?').map_or(rest, |(address, _)| address)
        }
        _ => token,
    }
}

/// A text with `@` and dots in the place of their disguises, and no space around them.
pub(crate) fn undisguised(cell: &str) -> String {
    let mut text = cell.to_owned();
    for (disguise, plain) in DISGUISES {
        // The bare word is read as @ only where the cell has none.
        if disguise == " at " && text.contains('@') {
            continue;
        }
        text = replaced(&text, disguise, plain);
    }
    while let Some(tidied) = [" @", "@ "].iter().find(|spaced| text.contains(**spaced)) {
        text = text.replace(tidied, "@");
    }
    text
}

/// Replaces a spelling in any case, with the space around it.
fn replaced(text: &str, disguise: &str, plain: char) -> String {
    let lower = text.to_lowercase();
    if lower.len() != text.len() || !lower.contains(disguise) {
        return text.to_owned();
    }
    let mut result = String::with_capacity(text.len());
    let mut from = 0;
    for (at, found) in lower.match_indices(disguise) {
        let (Some(before), true) = (text.get(from..at), at >= from) else {
            continue;
        };
        result.push_str(before.trim_end());
        result.push(plain);
        let rest = text.get(at + found.len()..).unwrap_or_default();
        from = text.len() - rest.trim_start().len();
    }
    result + text.get(from..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells() {
        let table = [
            ("", "", ""),
            ("a.b+c@post.example.org", "a.b+c@post.example.org", ""),
            (
                "a@example.org, b@example.org",
                "a@example.org, b@example.org",
                "",
            ),
            (
                "a@example.org;b@example.org",
                "a@example.org, b@example.org",
                "mail-spelling",
            ),
            (
                "a@example.org\nb@example.org",
                "a@example.org, b@example.org",
                "mail-spelling",
            ),
            (
                "a@example.org oder b@example.org",
                "a@example.org, b@example.org",
                "mail-spelling",
            ),
            (
                "a@example.org a@example.org",
                "a@example.org",
                "mail-spelling",
            ),
            ("mailto:a@example.org", "a@example.org", "mail-spelling"),
            (
                "MAILTO:a@example.org?subject=x",
                "a@example.org",
                "mail-spelling",
            ),
            ("E-Mail: a@example.org", "a@example.org", "mail-spelling"),
            ("<a@example.org>", "a@example.org", "mail-spelling"),
            ("a@example.org.", "a@example.org", "mail-spelling"),
            ("name (at) example.org", "name@example.org", "mail-spelling"),
            (
                "name(AT)example(dot)org",
                "name@example.org",
                "mail-spelling",
            ),
            (
                "name [ät] example [punkt] org",
                "name@example.org",
                "mail-spelling",
            ),
            ("name at example.org", "name@example.org", "mail-spelling"),
            ("name @ example.org", "name@example.org", "mail-spelling"),
            ("name&#64;example.org", "name@example.org", "mail-spelling"),
            ("Gruppe Mut <a@example.org>", "a@example.org", "mail-text"),
            ("a@example.org, nur dienstags", "a@example.org", "mail-text"),
            ("a@example.org, b@example", "a@example.org", "mail"),
            ("a@b@example.org", "", "mail"),
            ("www.example.org", "", "mail"),
            ("über das Büro", "", "mail"),
            ("<script>@example.org", "", "mail"),
            ("müller@example.org", "", "mail"),
        ];
        for (cell, expected, code) in table {
            let (cleaned, notes) = clean(cell);
            assert_eq!(cleaned, expected, "{cell}");
            let codes: Vec<&str> = notes.iter().map(|note| note.code).collect();
            assert_eq!(codes.join(" "), code, "{cell}");
            assert_eq!(
                clean(expected),
                (expected.to_owned(), Vec::new()),
                "cleaned twice"
            );
        }
    }
}
