//! The words that cells of fixed meaning may hold, and what they mean.
//!
//! The first word of a meaning is the canonical one; it is named in remedies and on the published pages.

use grufi_engine::{Accessibility, Form, Gender, Status};

/// Words and their meaning.
pub type Words<T> = &'static [(&'static str, T)];

/// Column `form`.
pub const FORMS: Words<Form> = &[
    ("vor Ort", Form::InPerson),
    ("online", Form::Online),
    ("hybrid", Form::Hybrid),
    ("telefonisch", Form::Telephone),
    ("persönlich", Form::InPerson),
    ("präsenz", Form::InPerson),
    ("in präsenz", Form::InPerson),
    ("digital", Form::Online),
    ("video", Form::Online),
    ("virtuell", Form::Online),
    ("vor Ort und online", Form::Hybrid),
    ("telefon", Form::Telephone),
];

/// Column `status`.
pub const STATUSES: Words<Status> = &[
    ("offen", Status::Open),
    ("voll", Status::Full),
    ("pausiert", Status::Paused),
    ("in Gründung", Status::Founding),
    ("aktiv", Status::Open),
    ("Warteliste", Status::Full),
    ("ruht", Status::Paused),
    ("Pause", Status::Paused),
    ("Gründung", Status::Founding),
    ("neu", Status::Founding),
];

/// Column `barrierefrei`.
pub const ACCESSIBILITIES: Words<Accessibility> = &[
    ("ja", Accessibility::Yes),
    ("nein", Accessibility::No),
    ("teilweise", Accessibility::Partly),
    ("x", Accessibility::Yes),
    ("j", Accessibility::Yes),
    ("n", Accessibility::No),
    ("rollstuhlgerecht", Accessibility::Yes),
    ("bedingt", Accessibility::Partly),
    ("eingeschränkt", Accessibility::Partly),
];

/// Column `geschlecht`; the words in [`EVERYBODY`] mean none of these. Other cells are read by [`gender`].
pub const GENDERS: Words<Gender> = &[
    ("Frauen", Gender::Women),
    ("Männer", Gender::Men),
    ("trans, inter, nichtbinär", Gender::Diverse),
    ("w", Gender::Women),
    ("m", Gender::Men),
    ("d", Gender::Diverse),
];

/// Words of the column `geschlecht` for groups open to all.
pub const EVERYBODY: Words<()> = &[
    ("alle", ()),
    ("gemischt", ()),
    ("offen", ()),
    ("egal", ()),
    ("m/w/d", ()),
];

/// Beginnings of the words that name a gender.
const GENDER_WORDS: Words<Gender> = &[
    ("frau", Gender::Women),
    ("mädchen", Gender::Women),
    ("weiblich", Gender::Women),
    ("mütter", Gender::Women),
    ("flinta", Gender::Women),
    ("mann", Gender::Men),
    ("männ", Gender::Men),
    ("jungen", Gender::Men),
    ("jungs", Gender::Men),
    ("väter", Gender::Men),
    ("trans", Gender::Diverse),
    ("inter", Gender::Diverse),
    ("nichtbin", Gender::Diverse),
    ("binär", Gender::Diverse),
    ("divers", Gender::Diverse),
    ("queer", Gender::Diverse),
];

/// The gender that a cell in free words is about, such as "Mädchen und junge Frauen"; the outer `None`
/// stands for cells without any word for one. Groups for women and men are for all; where women and trans
/// people are meant, the filter for women finds the group.
pub fn gender(text: &str) -> Option<Option<Gender>> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphabetic());
    let named = words.filter_map(|word| {
        GENDER_WORDS
            .iter()
            .find(|(start, _)| word.starts_with(start))
    });
    let named: Vec<Gender> = named.map(|(_, gender)| *gender).collect();
    let names = |gender| named.contains(&gender);
    match (
        names(Gender::Women),
        names(Gender::Men),
        names(Gender::Diverse),
    ) {
        (false, false, false) => None,
        (true, true, _) => Some(None),
        (true, ..) => Some(Some(Gender::Women)),
        (_, true, _) => Some(Some(Gender::Men)),
        _ => Some(Some(Gender::Diverse)),
    }
}

/// Columns that say yes or no.
pub const YES_NO: Words<bool> = &[
    ("ja", true),
    ("nein", false),
    ("j", true),
    ("n", false),
    ("true", true),
    ("false", false),
    ("1", true),
    ("0", false),
    ("x", true),
];

/// Column `kontakt_ueber`: whether the group is reached through its contact point only.
pub const CONTACT_THROUGH: Words<bool> = &[
    ("gruppe", false),
    ("kontaktstelle", true),
    ("direkt", false),
    ("selbst", false),
    ("direkt an die Gruppe", false),
    ("über die Kontaktstelle", true),
    ("KISS", true),
];

/// The meaning of a word; upper case and doubled spaces do not matter.
pub fn meaning<T: Copy>(words: Words<T>, text: &str) -> Option<T> {
    let folded = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    words
        .iter()
        .find(|(word, _)| word.to_lowercase() == folded)
        .map(|(_, meaning)| *meaning)
}

/// The canonical word of a meaning.
pub fn word<T: Copy + PartialEq>(words: Words<T>, meaning: T) -> &'static str {
    words
        .iter()
        .find(|(_, known)| *known == meaning)
        .map_or("", |(word, _)| word)
}

/// The canonical words, one of each meaning, in their order.
pub fn canonical<T: Copy + PartialEq>(words: Words<T>) -> Vec<&'static str> {
    let mut seen: Vec<T> = Vec::new();
    let mut canonical = Vec::new();
    for (word, meaning) in words {
        if !seen.contains(meaning) {
            seen.push(*meaning);
            canonical.push(*word);
        }
    }
    canonical
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn genders_in_free_words() {
        let table = [
            ("Mädchen|junge Frauen", Some(Some(Gender::Women))),
            ("Frauen und trans Personen", Some(Some(Gender::Women))),
            ("FLINTA*", Some(Some(Gender::Women))),
            ("männlich", Some(Some(Gender::Men))),
            ("Jungen ab 12", Some(Some(Gender::Men))),
            ("junge Leute", None),
            ("Frauen und Männer", Some(None)),
            ("nicht-binär", Some(Some(Gender::Diverse))),
            ("x", None),
        ];
        for (text, expected) in table {
            assert_eq!(gender(text), expected, "{text}");
        }
    }

    #[test]
    fn words_and_meanings() {
        assert_eq!(meaning(FORMS, "  VOR  ort "), Some(Form::InPerson));
        assert_eq!(meaning(STATUSES, "In Gründung"), Some(Status::Founding));
        assert_eq!(meaning(GENDERS, "frauen"), Some(Gender::Women));
        assert_eq!(meaning(YES_NO, "vielleicht"), None);
        assert_eq!(word(STATUSES, Status::Full), "voll");
        assert_eq!(
            canonical(FORMS),
            ["vor Ort", "online", "hybrid", "telefonisch"]
        );
        assert_eq!(canonical(YES_NO), ["ja", "nein"]);
    }
}
