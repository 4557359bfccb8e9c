//! Web cells: one or several addresses, with slips of the pen, and words around them.
//!
//! # Invariants
//! - Cleaned addresses are cleaned to themselves, without a note; each has `http://` or `https://`.
//! - Everything that is left out is named in a note.

use super::mail::shortened;
use super::note::Note;
use crate::catalogue::{Severity, validate};

/// Misspelt beginnings and what they stand for; longest first.
const BEGINNINGS: [(&str, &str); 16] = [
    ("https:///", "https://"),
    ("https//:", "https://"),
    ("http:///", "http://"),
    ("https:\\\\", "https://"),
    ("http:\\\\", "http://"),
    ("http//:", "http://"),
    ("https//", "https://"),
    ("htpps://", "https://"),
    ("htttps://", "https://"),
    ("hhttps://", "https://"),
    ("ttps://", "https://"),
    ("http//", "http://"),
    ("htpp://", "http://"),
    ("htp://", "http://"),
    ("www,", "www."),
    ("wwww.", "www."),
];
/// Words that only say that an address follows or another one.
const LABELS: [&str; 12] = [
    "homepage", "webseite", "website", "internet", "web", "siehe", "und", "oder", "unter", "url",
    "auch", "mehr",
];
/// Most addresses kept of one cell.
const MOST: usize = 20;
/// Cells longer than this, in bytes, are no addresses.
const LONGEST_CELL: usize = 8000;

/// The addresses of cells or parts of cells, each once, and what there is to say about them.
pub fn clean(cells: &[String]) -> (Vec<String>, Vec<Note>) {
    let (mut addresses, mut notes): (Vec<String>, Vec<Note>) = (Vec::new(), Vec::new());
    for cell in cells.iter().filter(|cell| !cell.is_empty()) {
        let (found, told) = of_cell(cell);
        for address in found {
            if !addresses.contains(&address) {
                addresses.push(address);
            }
        }
        notes.extend(told);
    }
    if addresses.len() > MOST {
        let message = format!(
            "nennt {} Adressen; nur die ersten {MOST} bleiben",
            addresses.len()
        );
        notes.push(
            Note::new(Severity::Warning, "web-many", &cells.join(" "))
                .says(message, "Die wichtigsten Adressen stehen lassen."),
        );
        addresses.truncate(MOST);
    }
    (addresses, notes)
}

fn of_cell(cell: &str) -> (Vec<String>, Vec<Note>) {
    let unreadable = |value: &str| {
        Note::new(Severity::Warning, "web", value).says(
            "ist keine Web-Adresse und fällt weg",
            "Eine Adresse der Form www.beispiel.de oder https://… eintragen.",
        )
    };
    if cell.len() > LONGEST_CELL {
        return (Vec::new(), vec![unreadable(cell)]);
    }
    let (mut addresses, mut words, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for token in tokens(cell) {
        let lower = token.to_lowercase();
        if lower.contains('@') && !lower.contains('/') {
            notes.push(Note::new(Severity::Warning, "web-mail", &token).says(
                "ist eine Mail-Adresse und fällt in dieser Spalte weg",
                "Die Adresse in die Spalte »email« eintragen.",
            ));
        } else if !meant_as_address(&lower) {
            if !LABELS.contains(&lower.trim_end_matches([':', '.'])) {
                words.push(token);
            }
        } else {
            match validate::web(&token) {
                Ok(address) => addresses.push(address),
                Err(_) => notes.push(unreadable(&token)),
            }
        }
    }
    if addresses.is_empty() && notes.is_empty() {
        return (addresses, vec![unreadable(cell)]);
    }
    let cleaned = addresses.join(" | ");
    if !words.is_empty() {
        let message = format!(
            "enthält neben der Web-Adresse noch Text, der wegfällt: »{}«",
            shortened(&words.join(" "))
        );
        let remedy = "Den Text in »beschreibung« eintragen, wenn er erscheinen soll.";
        notes.push(
            Note::new(Severity::Hint, "web-text", cell)
                .says(message, remedy)
                .proposes(cleaned),
        );
    } else if notes.is_empty() && (addresses.len() != 1 || cleaned != cell) {
        notes.push(
            Note::new(Severity::Hint, "web-spelling", cell)
                .says(
                    "ist jetzt als Web-Adresse geschrieben",
                    "Adressen mit https:// eintragen, mehrere durch | getrennt.",
                )
                .proposes(cleaned),
        );
    }
    (addresses, notes)
}

/// The words of a cell; beginnings are put right, and what a space has torn off is put back.
fn tokens(cell: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut torn = String::new();
    for word in cell.split(|c: char| c.is_whitespace() || "|;<>\"".contains(c)) {
        let word = word.trim_start_matches([',', '(']);
        let bracket = !word.contains('(');
        let word = word.trim_end_matches(|c| ".:,".contains(c) || (c == ')' && bracket));
        if word.is_empty() {
            continue;
        }
        let mut token = torn + word;
        torn = String::new();
        if let Some((wrong, right)) = BEGINNINGS.iter().find(|(wrong, _)| begins(&token, wrong)) {
            token = format!("{right}{}", &token[wrong.len()..]);
        }
        // "https:// www.example.org", "www. example.org": the trimmed dot and colon belong there.
        let alone = token.trim_end_matches('/').to_lowercase();
        match alone.as_str() {
            "http" | "https" | "http:" | "https:" => {
                torn = format!("{}://", alone.trim_end_matches(':'))
            }
            "www" | "http://www" | "https://www" => torn = format!("{alone}."),
            _ => tokens.push(token),
        }
    }
    if !torn.is_empty() {
        tokens.push(torn);
    }
    tokens
}

fn begins(text: &str, start: &str) -> bool {
    text.get(..start.len())
        .is_some_and(|beginning| beginning.eq_ignore_ascii_case(start))
}

/// Whether a word is an address or was meant to be one: a scheme, `www.`, or a name with a dot and a top
/// level domain.
fn meant_as_address(lower: &str) -> bool {
    let host = lower.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let top = host.rsplit_once('.').map(|(_, top)| top);
    lower.contains("://")
        || lower.starts_with("www.")
        || lower.starts_with("javascript:")
        || top.is_some_and(|top| top.len() >= 2 && top.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells() {
        let table: [(&str, &[&str], &str); 28] = [
            (
                "https://example.org/a_(b)",
                &["https://example.org/a_(b)"],
                "",
            ),
            ("", &[], ""),
            (
                "https://example.org/a?b=c#d",
                &["https://example.org/a?b=c#d"],
                "",
            ),
            ("http://example.org", &["http://example.org"], ""),
            (
                "www.example.org",
                &["https://www.example.org"],
                "web-spelling",
            ),
            (
                "example.org/gruppe",
                &["https://example.org/gruppe"],
                "web-spelling",
            ),
            (
                "www.example.org\nhttps://example.org/x",
                &["https://www.example.org", "https://example.org/x"],
                "web-spelling",
            ),
            (
                "www.example.org | example.org",
                &["https://www.example.org", "https://example.org"],
                "web-spelling",
            ),
            (
                "www.example.org; www.example.org",
                &["https://www.example.org"],
                "web-spelling",
            ),
            (
                "https:// www.example.org",
                &["https://www.example.org"],
                "web-spelling",
            ),
            (
                "www. example.org",
                &["https://www.example.org"],
                "web-spelling",
            ),
            (
                "https:///example.org",
                &["https://example.org"],
                "web-spelling",
            ),
            ("http//example.org", &["http://example.org"], "web-spelling"),
            (
                "htpps://example.org",
                &["https://example.org"],
                "web-spelling",
            ),
            (
                "www,example.org",
                &["https://www.example.org"],
                "web-spelling",
            ),
            (
                "<https://example.org>",
                &["https://example.org"],
                "web-spelling",
            ),
            (
                "(www.example.org).",
                &["https://www.example.org"],
                "web-spelling",
            ),
            (
                "Homepage: www.example.org",
                &["https://www.example.org"],
                "web-spelling",
            ),
            (
                "www.example.org (im Aufbau)",
                &["https://www.example.org"],
                "web-text",
            ),
            (
                "siehe www.example.org, dort unter Gruppen",
                &["https://www.example.org"],
                "web-text",
            ),
            ("a@example.org", &[], "web-mail"),
            (
                "www.example.org a@example.org",
                &["https://www.example.org"],
                "web-mail",
            ),
            ("javascript:alert(1)", &[], "web"),
            (
                "www.example.org javascript:alert(1)",
                &["https://www.example.org"],
                "web",
            ),
            ("https://example", &[], "web"),
            ("https://", &[], "web"),
            ("über das Büro", &[], "web"),
            (
                "https://ex<b>ample.org",
                &["https://ample.org"],
                "web web-text",
            ),
        ];
        for (cell, expected, code) in table {
            let (cleaned, notes) = clean(&[cell.to_owned()]);
            assert_eq!(cleaned, expected, "{cell}");
            let codes: Vec<&str> = notes.iter().map(|note| note.code).collect();
            assert_eq!(codes.join(" "), code, "{cell}");
            assert_eq!(
                clean(&cleaned),
                (cleaned.clone(), Vec::new()),
                "cleaned twice"
            );
        }
    }
}
