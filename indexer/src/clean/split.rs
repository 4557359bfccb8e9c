//! Several values in one cell, where the office parted them otherwise than by `|`.
//!
//! `|`, `;` and line breaks always part; commas and "und" only where every part is a value on its own, as
//! "Angst und Panik" is one topic and "Kopf, Herz und Hand" one name.

use super::non_values;
use super::note::Note;
use crate::catalogue::Severity;

/// Most values of one cell.
pub const MOST: usize = 100;
/// Most words of a part for which a comma parts topics.
const WORDS: usize = 3;

/// Whom a topic is about: "Sucht, Angehörige" is one topic.
const ABOUT: [&str; 11] = [
    "Angehörige",
    "Betroffene",
    "Eltern",
    "Familien",
    "Partner",
    "Kinder",
    "Jugendliche",
    "Erwachsene",
    "Frauen",
    "Männer",
    "Mütter",
];

/// What a list holds; decides which separators part its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Topics: a comma parts short parts that all begin with a capital.
    Topics,
    /// Single words such as languages and audiences: commas and "und" part them.
    Words,
    /// Names of several words, such as districts: commas part them, "und" where the parts are words.
    Names,
}

/// The kind of a column's list.
pub fn kind(column: &str) -> Kind {
    match column {
        "themen" => Kind::Topics,
        "landkreise" | "plz_bereiche" => Kind::Names,
        _ => Kind::Words,
    }
}

/// The values of a cell and what there is to say about it.
pub fn list(cell: &str, column: &str) -> (Vec<String>, Vec<Note>) {
    let kind = kind(column);
    let mut notes = Vec::new();
    let mut values: Vec<String> = Vec::new();
    let mut surplus = 0_usize;
    let mut otherwise = cell.contains([';', '\n', '\r']);
    for part in cell.split(['|', ';', '\n', '\r']) {
        let part = tidy(part);
        let parts = commas(&part, kind);
        otherwise |= parts.len() > 1;
        for value in parts {
            let value = value
                .trim_start_matches(['•', '·', '*', '–'])
                .trim_start()
                .to_owned();
            if value.is_empty() || values.contains(&value) {
                continue;
            }
            if let Some(found) = non_values::of(&value, column) {
                notes.push(
                    Note::new(Severity::Hint, "non-value", &value)
                        .says(found.message(), found.remedy()),
                );
            } else if values.len() < MOST {
                values.push(value);
            } else {
                surplus += 1;
            }
        }
    }
    if otherwise && values.len() > 1 {
        notes.push(
            Note::new(Severity::Hint, "list-split", cell)
                .says(
                    format!("ist als Liste aus {} Angaben gelesen", values.len()),
                    "Mehrere Angaben durch | trennen.",
                )
                .proposes(values.join("|")),
        );
    }
    if surplus > 0 {
        notes.push(Note::new(Severity::Warning, "list-long", cell).says(
            format!("enthält {surplus} Angaben mehr als die {MOST}, die bleiben"),
            "Die wichtigsten Angaben stehen lassen.",
        ));
    }
    (values, notes)
}

/// A part in one line.
fn tidy(part: &str) -> String {
    part.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The values between commas and "und", or the whole part where it is one value.
fn commas(part: &str, kind: Kind) -> Vec<String> {
    let whole = || vec![part.to_owned()];
    if part.contains(['(', ')', '"', '„', '“', '»']) {
        return whole();
    }
    let pieces = |text: &str, by: &[&str]| {
        let mut text = text.to_owned();
        for separator in by {
            text = text.replace(separator, "|");
        }
        let pieces: Vec<String> = text
            .split('|')
            .map(|piece| piece.trim().to_owned())
            .collect();
        pieces
    };
    let single = |piece: &String| !piece.is_empty() && !piece.contains(' ');
    match kind {
        Kind::Topics => {
            let pieces = pieces(part, &[", "]);
            let short = |piece: &String| {
                let mut words = piece.split(' ');
                let capital = piece.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
                // "Depression, Angst und mehr": the last comma parts less than it joins.
                let joined =
                    words.any(|word| matches!(word, "und" | "oder" | "u." | "&" | "etc." | "usw."));
                capital
                    && !joined
                    && !ABOUT.contains(&piece.as_str())
                    && piece.split(' ').count() <= WORDS
            };
            if pieces.iter().all(short) {
                pieces
            } else {
                whole()
            }
        }
        Kind::Words | Kind::Names => {
            let by_all = pieces(part, &[",", " und ", " u. ", " & "]);
            let by_comma = pieces(part, &[","]);
            if by_all.iter().all(single) {
                by_all
            } else if kind == Kind::Names && by_comma.iter().all(|piece| !piece.is_empty()) {
                by_comma
            } else {
                whole()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        let table: [(&str, &str, &[&str], &str); 26] = [
            ("", "themen", &[], ""),
            ("Angst", "themen", &["Angst"], ""),
            ("Angst | Panik|", "themen", &["Angst", "Panik"], ""),
            ("Angst; Panik", "themen", &["Angst", "Panik"], "list-split"),
            (
                "Angst\r\nPanik\n",
                "themen",
                &["Angst", "Panik"],
                "list-split",
            ),
            (
                "• Angst\n• Panik",
                "themen",
                &["Angst", "Panik"],
                "list-split",
            ),
            (
                "Angst, Panik, Burnout",
                "themen",
                &["Angst", "Panik", "Burnout"],
                "list-split",
            ),
            (
                "Multiple Sklerose, MS",
                "themen",
                &["Multiple Sklerose", "MS"],
                "list-split",
            ),
            ("Angst und Panik", "themen", &["Angst und Panik"], ""),
            (
                "Depression, Angst und Panik",
                "themen",
                &["Depression, Angst und Panik"],
                "",
            ),
            (
                "Trauer, auch um Kinder",
                "themen",
                &["Trauer, auch um Kinder"],
                "",
            ),
            ("Sucht, Angehörige", "themen", &["Sucht, Angehörige"], ""),
            (
                "Krebs (Brust, Darm)",
                "themen",
                &["Krebs (Brust, Darm)"],
                "",
            ),
            ("Angst|Angst", "themen", &["Angst"], ""),
            ("Angst|-|Panik", "themen", &["Angst", "Panik"], "non-value"),
            (
                "Betroffene und Angehörige",
                "zielgruppe",
                &["Betroffene", "Angehörige"],
                "list-split",
            ),
            (
                "Betroffene, Angehörige",
                "zielgruppe",
                &["Betroffene", "Angehörige"],
                "list-split",
            ),
            (
                "Eltern von Kindern und Enkeln",
                "zielgruppe",
                &["Eltern von Kindern und Enkeln"],
                "",
            ),
            (
                "Frauen, die trauern",
                "zielgruppe",
                &["Frauen, die trauern"],
                "",
            ),
            (
                "Deutsch, Englisch und Türkisch",
                "sprachen",
                &["Deutsch", "Englisch", "Türkisch"],
                "list-split",
            ),
            ("Deutsch/Englisch", "sprachen", &["Deutsch/Englisch"], ""),
            (
                "Celle, Verden",
                "landkreise",
                &["Celle", "Verden"],
                "list-split",
            ),
            (
                "Region Hannover, Celle",
                "landkreise",
                &["Region Hannover", "Celle"],
                "list-split",
            ),
            (
                "29221-29229, 29303",
                "plz_bereiche",
                &["29221-29229", "29303"],
                "list-split",
            ),
            ("29221 - 29229", "plz_bereiche", &["29221 - 29229"], ""),
            (
                "<b>Angst</b>|Panik",
                "themen",
                &["<b>Angst</b>", "Panik"],
                "",
            ),
        ];
        for (cell, column, expected, code) in table {
            let (values, notes) = list(cell, column);
            assert_eq!(values, expected, "{cell}");
            let codes: Vec<&str> = notes.iter().map(|note| note.code).collect();
            assert_eq!(codes.join(" "), code, "{cell}");
        }
    }

    #[test]
    fn long_lists_are_cut() {
        let cell: Vec<String> = (0..50_000)
            .map(|number| format!("Thema {number}"))
            .collect();
        let (values, notes) = list(&cell.join("|"), "themen");
        assert_eq!(values.len(), MOST);
        assert_eq!(notes[0].code, "list-long");
    }
}
