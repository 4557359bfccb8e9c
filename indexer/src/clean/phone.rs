//! Telephone cells: one or several numbers with labels and remarks -> the national spelling and E.164.
//!
//! # Invariants
//! - A cleaned cell is cleaned to itself, without a note.
//! - A cell that is not understood as a whole is kept word for word.

mod number;

use super::note::Note;
use crate::catalogue::Severity;
use number::{is_punctuation, spelt};

/// A telephone number of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// As it is shown: `030 23125-100`; abroad `+43 1 3101234`.
    pub national: String,
    /// What is dialled: E.164, or the bare digits of a service number such as 116117.
    pub dial: String,
    /// What the office remarked on it ("AB", "mobil"), may be empty.
    pub remark: String,
}

/// Labels that only say that a number follows.
const LABELS: [&str; 9] = [
    "telefonnummer",
    "telefonnr",
    "telefon",
    "tel-nr",
    "phone",
    "fon",
    "tel",
    "☎",
    "t",
];
/// Words before an extension.
const EXTENSIONS: [&str; 7] = [
    "durchwahl",
    "apparat",
    "nebenstelle",
    "app",
    "ext",
    "dw",
    "nst",
];
/// Words between two numbers.
const BETWEEN: [&str; 7] = [
    " oder ", " und ", " od. ", " bzw. ", " u. ", " sowie ", " & ",
];
/// A run of more digits outside the number is another number.
const DIGITS_OF_REMARK: usize = 4;
/// Cells longer than this, in bytes, are no telephone numbers.
const LONGEST_CELL: usize = 400;

/// The numbers of a cell in their order; `None` where some part of it is not understood.
pub fn numbers(cell: &str) -> Option<Vec<Number>> {
    if cell.len() > LONGEST_CELL {
        return None;
    }
    let numbers: Option<Vec<Number>> = parts(cell).iter().map(|part| number(part)).collect();
    numbers.filter(|numbers| !numbers.is_empty())
}

/// The cell in the national spelling, several numbers parted by `, `, and what there is to say about it.
pub fn clean(cell: &str) -> (String, Option<Note>) {
    if cell.is_empty() {
        return (String::new(), None);
    }
    let read = |cell: &str| numbers(cell).map(|numbers| (written(&numbers), numbers.len() > 1));
    // What would be read in another way when written like this was not understood either.
    let settled =
        |(cleaned, _): &(String, bool)| read(cleaned).is_some_and(|(again, _)| again == *cleaned);
    let Some((cleaned, several)) = read(cell).filter(settled) else {
        return (cell.to_owned(), Some(doubt(cell)));
    };
    let note = (cleaned != cell).then(|| {
        let message = match several {
            true => "nennt mehrere Nummern; sie sind jetzt einheitlich geschrieben",
            false => "ist jetzt einheitlich geschrieben",
        };
        let remedy = format!("In der Quelle so schreiben: {cleaned}.");
        Note::new(Severity::Hint, "phone-spelling", cell)
            .says(message, remedy)
            .proposes(cleaned.as_str())
    });
    (cleaned, note)
}

/// Numbers as one cell.
fn written(numbers: &[Number]) -> String {
    let numbers = numbers.iter().map(|number| match number.remark.as_str() {
        "" => number.national.clone(),
        remark => format!("{} ({remark})", number.national),
    });
    numbers.collect::<Vec<_>>().join(", ")
}

/// The note on a cell that is not understood.
fn doubt(cell: &str) -> Note {
    let note = Note::new(Severity::Warning, "phone", cell);
    let digits: String = cell.chars().filter(char::is_ascii_digit).collect();
    let only_digits = digits == cell.trim();
    let completed = |prefix: &str| spelt(&format!("{prefix}{digits}"), "").filter(|_| only_digits);
    // Spreadsheets drop the zero of "0511…" and the plus of "+49 511…".
    let found = match digits.strip_prefix("49") {
        Some(_) if digits.len() >= 9 => completed("+"),
        _ if digits.len() >= 9 && !digits.starts_with('0') => completed("0"),
        _ => None,
    };
    match found {
        Some(number) => note
            .says(
                "hat keine Vorwahl, oder ihre Null fehlt",
                format!("Gemeint ist vielleicht {}.", number.national),
            )
            .proposes(number.national),
        None => note.says(
            "ist nicht als Telefonnummer lesbar und bleibt so stehen",
            "Eine Nummer mit Vorwahl eintragen, etwa 030 23125-100; mehrere durch Komma getrennt.",
        ),
    }
}

/// The parts of a cell that should hold one number each.
fn parts(cell: &str) -> Vec<String> {
    let mut text = cell.to_owned();
    for between in BETWEEN {
        text = text.replace(between, "\n");
    }
    let mut parts: Vec<String> = Vec::new();
    for part in text.split(['\n', '\r', ';', '|', ',']) {
        // A slash parts two numbers where both begin like one; otherwise it follows an area code.
        let mut open = String::new();
        for piece in part.split('/') {
            if begins_number(piece) && digits_in(&open) >= 6 {
                parts.push(std::mem::take(&mut open));
            } else if !open.is_empty() {
                open.push('/');
            }
            open.push_str(piece);
        }
        parts.push(open);
    }
    parts.retain(|part| part.chars().any(char::is_alphanumeric));
    parts
}

fn digits_in(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

fn begins_number(text: &str) -> bool {
    let start = text.trim_start().trim_start_matches('(');
    (start.starts_with('0') || start.starts_with('+')) && digits_in(text) >= 6
}

/// Reads a part: label, number, extension, remark.
fn number(part: &str) -> Option<Number> {
    let part = part.trim();
    let start = part.find(|c: char| c.is_ascii_digit() || c == '+')?;
    let open = part[..start].trim_end().ends_with('(');
    let (before, rest) = part.split_at(start);
    let end = rest
        .find(|c: char| !(c.is_ascii_digit() || is_punctuation(c) || c == '+'))
        .unwrap_or(rest.len());
    let (written, after) = rest.split_at(end);
    // "030 23125 (AB)": the bracket belongs to the remark.
    let kept = written.trim_end_matches(is_punctuation);
    let after = format!("{}{after}", &written[kept.len()..]);
    let before = before.trim().trim_end_matches('(');
    let (extension, after) = extension(&after);
    let spelt = spelt(kept, &extension)?;
    let remark = remark(before, &after, open)?;
    Some(Number {
        national: spelt.national,
        dial: spelt.dial,
        remark,
    })
}

/// An extension written as a word and digits at the beginning of a text, and the rest.
fn extension(after: &str) -> (String, String) {
    let none = || (String::new(), after.to_owned());
    let text = after.trim_start_matches(is_punctuation);
    let lower = text.to_lowercase();
    let Some(word) = EXTENSIONS.iter().find(|word| lower.starts_with(**word)) else {
        return none();
    };
    let Some(rest) = text.get(word.len()..) else {
        return none();
    };
    let rest = rest.trim_start_matches(['.', ':', ' ', '-']);
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    match digits.len() {
        1..=5 => (digits.clone(), rest[digits.len()..].to_owned()),
        _ => none(),
    }
}

/// The words around a number; `None` where they hold another number.
fn remark(before: &str, after: &str, open: bool) -> Option<String> {
    let label = before.trim_end_matches([':', '.', ' ']);
    let before = match LABELS.contains(&label.to_lowercase().as_str()) {
        true => "",
        false => before.trim_end_matches([':', ' ']),
    };
    let after = after.trim_matches(|c: char| c.is_whitespace() || "()-–—,.:".contains(c));
    let after = if open {
        after.trim_start_matches(')').trim_start()
    } else {
        after
    };
    let remark = [before, after]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let mut run = 0;
    for c in remark.chars() {
        match c {
            c if c.is_ascii_digit() => run += 1,
            c if is_punctuation(c) && !c.is_whitespace() => {}
            _ => run = 0,
        }
        if run > DIGITS_OF_REMARK {
            return None;
        }
    }
    let kept = |c: &char| !matches!(c, '(' | ')' | ',' | ';' | '|' | '/');
    let remark: String = remark.chars().filter(kept).collect();
    Some(remark.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests;
