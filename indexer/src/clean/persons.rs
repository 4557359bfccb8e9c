//! Names and mobile numbers of private persons in texts that are published.
//!
//! Found are names after a title or a role ("Frau …", "Ansprechpartnerin: …") and a common first name with
//! a capitalised word after it; the list of first names is short, so not every name is found.

use super::note::Note;
use crate::catalogue::Severity;

/// Words before a surname.
const TITLES: [&str; 5] = ["Frau", "Herr", "Herrn", "Fr.", "Hr."];
/// Words before a person's name, lower case without punctuation.
const ROLES: [&str; 17] = [
    "ansprechpartner",
    "ansprechpartnerin",
    "ansprechperson",
    "ansprechpersonen",
    "kontakt",
    "kontaktperson",
    "leitung",
    "leiter",
    "leiterin",
    "gruppenleiter",
    "gruppenleiterin",
    "gruppenleitung",
    "moderation",
    "organisation",
    "anmeldung",
    "vorsitzender",
    "vorsitzende",
];
/// Words after a title that are no names.
const NO_SURNAMES: [&str; 14] = [
    "und",
    "Doktor",
    "Mutter",
    "Mann",
    "Vater",
    "Kind",
    "Dr.",
    "Prof.",
    "Pastor",
    "Pastorin",
    "Pfarrer",
    "Pfarrerin",
    "Sein",
    "Werden",
];
/// First names that are common among adults in Germany.
const FIRST_NAMES: &str = " Alexander Alexandra Ali Alina Amelie Andrea Andreas Angela Angelika Anita Anja Anke \
    Anna Anne Annette Antje Antonia Aylin Ayse Barbara Beate Benjamin Bernd Bernhard Bettina Birgit Birgitt Björn \
    Brigitte Britta Burkhard Carmen Carola Carolin Caroline Charlotte Christa Christel Christian Christiane \
    Christina Christine Christoph Claudia Claus Cornelia Dagmar Daniel Daniela David Detlef Dieter Dietmar Dirk \
    Doris Dorothea Eberhard Edith Elena Elfriede Elisabeth Elke Ellen Emine Emma Erich Erika Erna Ernst Esther \
    Eva Fabian Fatma Felix Florian Frank Franz Franziska Friedrich Fritz Gabi Gabriele Georg Gerda Gerd Gerhard \
    Gertrud Gisela Gudrun Günter Günther Hanna Hannah Hannelore Hans Harald Hartmut Heide Heidi Heike Heiko Heinrich \
    Heinz Helga Helmut Herbert Hermann Hildegard Holger Horst Ilona Ilse Ines Inga Inge Ingeborg Ingo Ingrid Irene \
    Iris Irmgard Jan Jana Jens Joachim Jochen Johanna Johannes Jonas Jörg Josef Julia Juliane Jürgen Jutta Kai Karin \
    Karl Katharina Kathrin Katja Katrin Kerstin Kirsten Klaus Kristina Kurt Lara Laura Lars Lea Lena Leonie Lieselotte \
    Linda Lisa Lothar Lukas Lutz Magdalena Maike Maja Manfred Manuela Marco Margarete Margot Margret Margrit Maria \
    Marianne Marie Marina Mario Marion Markus Marlies Martin Martina Matthias Max Maximilian Mehmet Melanie Meike \
    Michael Michaela Miriam Monika Mustafa Nadine Natalia Nele Nicole Nils Nina Norbert Oksana Olaf Olga Oliver Otto \
    Patricia Patrick Paul Paula Peter Petra Philipp Rainer Ralf Ralph Regina Reinhard Renate Rita Robert Roland Rolf \
    Rosemarie Roswitha Rudolf Ruth Sabine Sabrina Sandra Sara Sarah Sebastian Siegfried Sigrid Silke Silvia Simon \
    Simone Sina Sofia Sonja Stefan Stefanie Steffen Stephan Stephanie Susanne Svenja Svetlana Sven Sylvia Tanja Tatjana \
    Theresa Thomas Thorsten Tim Tobias Torsten Traute Ulrich Ulrike Ursula Ute Uwe Vanessa Vera Verena Viktoria Volker \
    Walter Waltraud Werner Wilfried Wilhelm Willi Winfried Wolfgang Yasemin Yvonne ";
/// Words after a first name that do not make it a person's: houses and streets are named after people.
const NO_PERSONS: [&str; 14] = [
    "haus",
    "straße",
    "str",
    "platz",
    "weg",
    "kirche",
    "gemeinde",
    "schule",
    "stiftung",
    "zentrum",
    "heim",
    "klinik",
    "saal",
    "krankenhaus",
];
/// Prefixes of mobile numbers after the zero or the country code.
const MOBILE: [&str; 3] = ["15", "16", "17"];
/// Digits of a mobile number without the zero.
const MOBILE_DIGITS: std::ops::RangeInclusive<usize> = 10..=12;
/// Most findings told of one text.
const MOST: usize = 5;
/// Bytes of a text that are looked at; no description is that long.
const LONGEST: usize = 100_000;

/// What there is to say about a text.
pub(super) fn find(text: &str) -> Vec<Note> {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let mut notes: Vec<Note> = Vec::new();
    let mut push = |note: Note| {
        if notes.len() < MOST && !notes.iter().any(|known| known.value == note.value) {
            notes.push(note);
        }
    };
    for name in names(text) {
        push(Note::new(Severity::Warning, "person-in-text", &name).says(
            "sieht nach dem Namen einer Privatperson aus",
            "Streichen, wenn die Person der Veröffentlichung nicht zugestimmt hat; ein Vorname genügt meist.",
        ));
    }
    for number in mobiles(text) {
        push(Note::new(Severity::Warning, "mobile-in-text", &number).says(
            "sieht nach der Mobilnummer einer Privatperson aus",
            "Streichen oder in die Spalte »telefon« eintragen, wenn sie veröffentlicht werden darf.",
        ));
    }
    notes
}

/// A word as written, without the punctuation around it, and whether a sentence or a line ends after it.
struct Word<'t> {
    text: &'t str,
    ends: bool,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let split = text.split_inclusive(|c: char| c.is_whitespace());
    let words = split.map(|raw| {
        let trimmed = raw.trim();
        let word = trimmed.trim_matches(|c: char| !(c.is_alphanumeric() || c == '.'));
        Word {
            text: if TITLES.contains(&word) {
                word
            } else {
                word.trim_matches('.')
            },
            ends: raw.ends_with('\n') || trimmed.ends_with([',', '.', '!', '?', ';', ')']),
        }
    });
    words.filter(|word| !word.text.is_empty()).collect()
}

/// Whether a word is written like a name: a capital, then small letters.
fn is_name(word: &str) -> bool {
    let mut chars = word.chars();
    let capital = chars.next().is_some_and(char::is_uppercase);
    let letters = word.chars().all(|c| c.is_alphabetic() || c == '-');
    let small = chars.next().is_some_and(char::is_lowercase);
    let lower = word.to_lowercase();
    capital && small && letters && !NO_PERSONS.iter().any(|end| lower.ends_with(end))
}

fn is_first_name(word: &str) -> bool {
    let first = word.split('-').next().unwrap_or_default();
    is_name(word) && first.len() > 2 && FIRST_NAMES.split(' ').any(|name| name == first)
}

fn names(text: &str) -> Vec<String> {
    let words = words(text);
    let mut names = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let next = words.get(at + 1);
        let after = words.get(at + 2);
        let follows = |word: Option<&Word<'_>>| {
            word.is_some_and(|next| is_name(next.text) && !NO_SURNAMES.contains(&next.text))
        };
        let role = ROLES.contains(&word.text.to_lowercase().as_str());
        let mut found = 1;
        let titled = TITLES.contains(&word.text) && (!word.ends || word.text.ends_with('.'));
        let first = is_first_name(word.text) && !word.ends;
        if (titled || first) && follows(next) {
            names.push(joined(&words[at..at + 2]));
            found = 2;
        } else if role && next.is_some_and(|next| is_first_name(next.text)) {
            let last = if next.is_some_and(|next| !next.ends) && follows(after) {
                3
            } else {
                2
            };
            names.push(joined(&words[at + 1..at + last]));
            found = last;
        }
        at += found;
    }
    names
}

fn joined(words: &[Word<'_>]) -> String {
    words
        .iter()
        .map(|word| word.text)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs of digits and their punctuation that are mobile numbers.
fn mobiles(text: &str) -> Vec<String> {
    let inside = |c: char| c.is_ascii_digit() || " +-/().\u{a0}–".contains(c);
    let mut numbers = Vec::new();
    for run in text.split(|c: char| !inside(c)) {
        let run = run.trim_matches(|c: char| !(c.is_ascii_digit() || c == '+'));
        let digits: String = run
            .replace("(0)", "")
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let national = match (run.starts_with('+'), digits.strip_prefix("00")) {
            (true, _) => digits.strip_prefix("49"),
            (false, Some(rest)) => rest.strip_prefix("49"),
            (false, None) => digits.strip_prefix('0'),
        };
        let mobile = national.is_some_and(|national| {
            MOBILE_DIGITS.contains(&national.len())
                && MOBILE.iter().any(|prefix| national.starts_with(prefix))
        });
        if mobile {
            numbers.push(run.to_owned());
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_in_texts() {
        let table = [
            ("Wir treffen uns im Haus am Markt.", ""),
            ("Fragen beantwortet Frau Muster gern.", "Frau Muster"),
            ("Fragen beantwortet Fr. Muster gern.", "Fr. Muster"),
            ("Herr Muster, Herr Beispiel", "Herr Muster|Herr Beispiel"),
            ("Leitung: Erika Muster.", "Erika Muster"),
            (
                "Ansprechpartnerin: Erika Muster-Beispiel, abends",
                "Erika Muster-Beispiel",
            ),
            ("Kontakt: Erika, abends", "Erika"),
            ("Bitte bei Hans-Peter Muster melden", "Hans-Peter Muster"),
            ("im Erika-Muster-Haus", ""),
            ("im Martin-Luther-Haus, Martin Lutherkirche", ""),
            ("Für Frau und Mann", ""),
            ("Jede Frau ist willkommen. Frauen auch.", ""),
            ("Max, Eva und andere", ""),
            ("Mobil 0151 23456789", "0151 23456789"),
            ("Tel. 0170/1234567 oder 030 23125100", "0170/1234567"),
            ("+49 (0)160 1234567", "+49 (0)160 1234567"),
            ("0049-171-1234567", "0049-171-1234567"),
            ("030 23125100 und 0800 1110111", ""),
            ("am 15.01.2026 um 17 Uhr, 16-17 Uhr", ""),
        ];
        for (text, expected) in table {
            let found: Vec<String> = find(text).into_iter().map(|note| note.value).collect();
            assert_eq!(found.join("|"), expected, "{text}");
        }
    }
}
