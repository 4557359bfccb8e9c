//! German postcodes: zeros that spreadsheets drop or add, country letters, the town in the same cell.

use super::note::Note;
use crate::catalogue::{Severity, validate};
use crate::places::Places;

/// What a cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repaired {
    /// Five digits, or empty where the cell has no postcode.
    pub postcode: String,
    /// The town, where it stands in the same cell.
    pub town: String,
    /// What there is to say about the cell.
    pub note: Option<Note>,
}

/// Reads a cell; what is repaired is looked up in the table of places.
pub fn repair(cell: &str, places: &Places) -> Repaired {
    let cell = cell.trim();
    if is_postcode(cell) || cell.is_empty() {
        return Repaired {
            postcode: cell.to_owned(),
            ..Repaired::default()
        };
    }
    let (code, town) = parted(cell);
    let Some(postcode) = completed(&code) else {
        let finding = validate::postcode(cell).err();
        let (message, remedy) = finding.map_or_else(Default::default, |finding| {
            (finding.message, finding.remedy)
        });
        let note = Note::new(Severity::Warning, "postcode", cell)
            .says(format!("{message} und fällt weg"), remedy);
        return Repaired {
            note: Some(note),
            ..Repaired::default()
        };
    };
    let known = places.by_postcode(&postcode);
    let message = match (known, town.is_empty()) {
        (Some(place), true) => format!("ist als {postcode} ({}) gelesen", place.town),
        (None, true) => {
            format!("ist als {postcode} gelesen, aber diese Postleitzahl ist nicht bekannt")
        }
        (_, false) => format!("ist als Postleitzahl {postcode} und Ort »{town}« gelesen"),
    };
    let note = Note::new(Severity::Warning, "postcode-repaired", cell)
        .says(
            message,
            format!("In der Quelle als Text eintragen: {postcode}."),
        )
        .proposes(postcode.as_str());
    Repaired {
        postcode,
        town,
        note: Some(note),
    }
}

/// Whether a text is a German postcode by its form: five digits, 01001 or higher.
pub(super) fn is_postcode(text: &str) -> bool {
    text.len() == 5 && validate::postcode(text).is_ok()
}

/// The digits of a cell without country letters, and the words after them.
fn parted(cell: &str) -> (String, String) {
    let start = cell.trim_start_matches(|c: char| c.is_alphabetic() || " .:-–".contains(c));
    let label = cell[..cell.len() - start.len()].trim_matches(|c: char| !c.is_alphabetic());
    let known = ["", "D", "DE", "PLZ", "Deutschland"]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(label));
    if !known {
        return (String::new(), String::new());
    }
    let end = start
        .find(|c: char| c.is_alphabetic())
        .unwrap_or(start.len());
    let (code, town) = start.split_at(end);
    let code = code.trim_matches(|c: char| c.is_whitespace() || ",;-–/".contains(c));
    let code = code
        .strip_suffix(".0")
        .or(code.strip_suffix(",0"))
        .unwrap_or(code);
    (code.replace([' ', '\u{a0}'], ""), town.trim().to_owned())
}

/// The postcode of digits: zeros added or taken away.
fn completed(digits: &str) -> Option<String> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let significant = digits.trim_start_matches('0');
    let postcode = format!("{significant:0>5}");
    let only_zeros_differ = digits.len() <= 5 || significant.len() <= 5;
    (significant.len() >= 4 && only_zeros_differ && is_postcode(&postcode)).then_some(postcode)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn cells() {
        let table = [
            ("", "", "", ""),
            ("29221", "29221", "", ""),
            ("01917", "01917", "", ""),
            ("1917", "01917", "", "ist als 01917 (Kamenz) gelesen"),
            ("001917", "01917", "", "ist als 01917 (Kamenz) gelesen"),
            ("0029221", "29221", "", "ist als 29221 (Celle) gelesen"),
            ("29221.0", "29221", "", "ist als 29221 (Celle) gelesen"),
            ("1917,0", "01917", "", "ist als 01917 (Kamenz) gelesen"),
            ("29 221", "29221", "", "ist als 29221 (Celle) gelesen"),
            ("D-30159", "30159", "", "ist als 30159 (Hannover) gelesen"),
            ("D 30159", "30159", "", "ist als 30159 (Hannover) gelesen"),
            ("DE-1917", "01917", "", "ist als 01917 (Kamenz) gelesen"),
            (
                "PLZ: 30159",
                "30159",
                "",
                "ist als 30159 (Hannover) gelesen",
            ),
            (
                "29221 Celle",
                "29221",
                "Celle",
                "ist als Postleitzahl 29221 und Ort »Celle« gelesen",
            ),
            (
                "D-29221, Celle",
                "29221",
                "Celle",
                "ist als Postleitzahl 29221 und Ort »Celle« gelesen",
            ),
            (
                "9999",
                "09999",
                "",
                "ist als 09999 gelesen, aber diese Postleitzahl ist nicht bekannt",
            ),
            ("0", "", "", "ist keine Postleitzahl und fällt weg"),
            ("00123", "", "", "ist keine Postleitzahl und fällt weg"),
            ("292211", "", "", "hat 6 statt 5 Ziffern und fällt weg"),
            ("A-1010", "", "", "ist keine Postleitzahl und fällt weg"),
            ("Celle", "", "", "ist keine Postleitzahl und fällt weg"),
            ("siehe oben", "", "", "ist keine Postleitzahl und fällt weg"),
        ];
        let places = Places::embedded().unwrap();
        for (cell, postcode, town, message) in table {
            let repaired = repair(cell, places);
            let told = repaired.note.map(|note| note.message).unwrap_or_default();
            assert_eq!(
                (
                    repaired.postcode.as_str(),
                    repaired.town.as_str(),
                    told.as_str()
                ),
                (postcode, town, message),
                "{cell}"
            );
            assert_eq!(repair(postcode, places).note, None, "repaired twice");
        }
    }
}
