//! Cells that hold words but say nothing: "siehe oben", "k. A.", "???", "#NV".

/// What a cell without a value says instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NonValue {
    /// The value is that of the row above: "siehe oben", "dito".
    Above,
    /// The value is somewhere else or will follow: "siehe unten", "folgt".
    Elsewhere,
    /// There is no value: "k. A.", "-".
    Nothing,
    /// A spreadsheet or database has written what it writes when it fails: "#NV", "NULL".
    Machine,
}

const ABOVE: [&str; 8] = [
    "siehe oben",
    "s o",
    "wie oben",
    "dito",
    "dto",
    "ebenso",
    "ebd",
    "see above",
];
const ELSEWHERE: [&str; 14] = [
    "siehe unten",
    "s u",
    "folgt",
    "wird nachgereicht",
    "noch offen",
    "noch nicht bekannt",
    "noch unklar",
    "wird noch bekannt gegeben",
    "wird bekannt gegeben",
    "tba",
    "tbd",
    "tbc",
    "t b a",
    "todo",
];
const NOTHING: [&str; 20] = [
    "k a",
    "ka",
    "keine angabe",
    "keine angaben",
    "ohne angabe",
    "ohne angaben",
    "o a",
    "n a",
    "n n",
    "n b",
    "unbekannt",
    "nicht bekannt",
    "nicht vorhanden",
    "nicht angegeben",
    "entfällt",
    "nichts",
    "xxx",
    "xx",
    "kein eintrag",
    "nicht zutreffend",
];
const MACHINE: [&str; 23] = [
    "(leer)",
    "#nv",
    "#n/a",
    "#wert!",
    "#value!",
    "#bezug!",
    "#ref!",
    "#name?",
    "#div/0!",
    "#null!",
    "#zahl!",
    "#num!",
    "#error!",
    "#fehler!",
    "null",
    "(null)",
    "\\n",
    "none",
    "nil",
    "nan",
    "undefined",
    "<na>",
    "err:502",
];
/// Without a value in the columns of contacts only: Ohne is also a village.
const NO_CONTACT: [&str; 8] = [
    "keine",
    "kein",
    "keiner",
    "keines",
    "ohne",
    "nein",
    "kein telefon",
    "nicht öffentlich",
];
const CONTACTS: [&str; 4] = ["telefon", "email", "web", "ansprechperson"];
/// Zeros that stand for nothing in the columns of contacts and places.
const ZEROS: [&str; 3] = ["0", "0 0", "00000"];
const PLACES: [&str; 5] = ["plz", "ort", "strasse", "landkreis", "treffort"];
/// Columns that say what stays in the office: not understanding them must not open them. And ids.
const KEPT: [&str; 4] = ["id", "veroeffentlichen", "kontakt_ueber", "ausgeblendet"];
/// Longer cells say something, in bytes.
const LONGEST: usize = 40;

/// What a cell of a column says instead of a value; `None` for values and empty cells.
pub fn of(cell: &str, column: &str) -> Option<NonValue> {
    if cell.len() > LONGEST || KEPT.contains(&column) {
        return None;
    }
    let lower = cell.trim().to_lowercase();
    if lower.is_empty() {
        return None;
    }
    if MACHINE.contains(&lower.as_str()) {
        return Some(NonValue::Machine);
    }
    if !lower.contains(char::is_alphanumeric) {
        return Some(NonValue::Nothing);
    }
    let folded = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let contact = CONTACTS.contains(&column);
    let place = contact || PLACES.contains(&column);
    let one_of = |words: &[&str]| words.contains(&folded.as_str());
    if one_of(&ABOVE) {
        Some(NonValue::Above)
    } else if one_of(&ELSEWHERE) {
        Some(NonValue::Elsewhere)
    } else if one_of(&NOTHING) || (contact && one_of(&NO_CONTACT)) || (place && one_of(&ZEROS)) {
        Some(NonValue::Nothing)
    } else {
        None
    }
}

impl NonValue {
    /// What is wrong with the cell; goes on from the value.
    pub fn message(self) -> &'static str {
        match self {
            Self::Above => "verweist auf die Zeile darüber und zählt als leer",
            Self::Elsewhere => "verweist auf später oder anderswo und zählt als leer",
            Self::Nothing => "ist keine Angabe und zählt als leer",
            Self::Machine => "ist die Fehlermeldung eines Programms und zählt als leer",
        }
    }

    /// What helps, as whole sentences.
    pub fn remedy(self) -> &'static str {
        match self {
            Self::Above => "Den Wert ausschreiben: Jede Zeile muss für sich stehen.",
            Self::Machine => "Die Formel oder die Ausfuhr prüfen.",
            Self::Elsewhere | Self::Nothing => "Den Wert eintragen oder die Zelle leeren.",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_without_a_value() {
        use NonValue::{Above, Elsewhere, Machine, Nothing};
        let table = [
            ("siehe oben", "ort", Some(Above)),
            ("Siehe Oben.", "telefon", Some(Above)),
            ("s.o.", "ort", Some(Above)),
            ("s. o.", "ort", Some(Above)),
            ("(dito)", "ort", Some(Above)),
            ("s.u.", "ort", Some(Elsewhere)),
            ("folgt", "treffen", Some(Elsewhere)),
            ("noch offen", "status", Some(Elsewhere)),
            ("-", "ort", Some(Nothing)),
            ("–", "ort", Some(Nothing)),
            ("---", "ort", Some(Nothing)),
            ("...", "ort", Some(Nothing)),
            ("???", "treffen", Some(Nothing)),
            ("k.A.", "form", Some(Nothing)),
            ("k. A.", "form", Some(Nothing)),
            ("keine Angabe", "form", Some(Nothing)),
            ("n/a", "web", Some(Nothing)),
            ("N.N.", "ansprechperson", Some(Nothing)),
            ("#NV", "ort", Some(Machine)),
            ("#WERT!", "ort", Some(Machine)),
            ("NULL", "email", Some(Machine)),
            ("0", "plz", Some(Nothing)),
            ("0.0", "plz", Some(Nothing)),
            ("keine", "telefon", Some(Nothing)),
            ("0", "alter_von", None),
            ("keine", "themen", None),
            ("NA", "name", None),
            ("Leer", "landkreis", None),
            ("Ohne", "ort", None),
            ("(leer)", "ort", Some(Machine)),
            ("offen", "status", None),
            ("nein", "barrierefrei", None),
            ("k.A.", "veroeffentlichen", None),
            ("-", "ausgeblendet", None),
            ("siehe Aushang", "ort", None),
            ("", "ort", None),
        ];
        for (cell, column, expected) in table {
            assert_eq!(of(cell, column), expected, "{cell} in {column}");
        }
    }
}
