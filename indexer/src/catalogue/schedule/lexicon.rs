//! The words that schedules are made of, in lower case with umlauts written out.

use crate::catalogue::nearest::distance;
use grufi_engine::{Day, DayPart};

/// Full names of the weekdays; what follows them ("-s", "-abend") may stand behind.
const FULL: [(&str, Day); 15] = [
    ("montag", Day::Monday),
    ("dienstag", Day::Tuesday),
    ("mittwoch", Day::Wednesday),
    ("donnerstag", Day::Thursday),
    ("freitag", Day::Friday),
    ("samstag", Day::Saturday),
    ("sonnabend", Day::Saturday),
    ("sonntag", Day::Sunday),
    ("monday", Day::Monday),
    ("tuesday", Day::Tuesday),
    ("wednesday", Day::Wednesday),
    ("thursday", Day::Thursday),
    ("friday", Day::Friday),
    ("saturday", Day::Saturday),
    ("sunday", Day::Sunday),
];

/// Abbreviations of the weekdays; the second number says whether the word means something else as well.
const SHORT: [(&str, Day, bool); 37] = [
    ("mo", Day::Monday, false),
    ("di", Day::Tuesday, false),
    ("mi", Day::Wednesday, false),
    ("do", Day::Thursday, false),
    ("fr", Day::Friday, false),
    ("sa", Day::Saturday, false),
    ("so", Day::Sunday, true),
    ("mon", Day::Monday, false),
    ("mont", Day::Monday, false),
    ("die", Day::Tuesday, true),
    ("dien", Day::Tuesday, false),
    ("diens", Day::Tuesday, false),
    ("mit", Day::Wednesday, true),
    ("mitt", Day::Wednesday, false),
    ("mittw", Day::Wednesday, false),
    ("don", Day::Thursday, true),
    ("donn", Day::Thursday, false),
    ("donners", Day::Thursday, false),
    ("fre", Day::Friday, false),
    ("frei", Day::Friday, true),
    ("frtg", Day::Friday, false),
    ("sam", Day::Saturday, true),
    ("sams", Day::Saturday, false),
    ("son", Day::Sunday, true),
    ("sonn", Day::Sunday, false),
    ("mtg", Day::Monday, false),
    ("tue", Day::Tuesday, false),
    ("tues", Day::Tuesday, false),
    ("wed", Day::Wednesday, false),
    ("thu", Day::Thursday, false),
    ("thur", Day::Thursday, false),
    ("thurs", Day::Thursday, false),
    ("fri", Day::Friday, false),
    ("sat", Day::Saturday, false),
    ("sun", Day::Sunday, true),
    ("dstg", Day::Tuesday, false),
    ("snbd", Day::Saturday, false),
];

const PARTS: [(&str, DayPart); 22] = [
    ("nachmittags", DayPart::Afternoon),
    ("nachmittag", DayPart::Afternoon),
    ("vormittags", DayPart::Forenoon),
    ("vormittag", DayPart::Forenoon),
    ("mittags", DayPart::Noon),
    ("mittag", DayPart::Noon),
    ("abends", DayPart::Evening),
    ("abend", DayPart::Evening),
    ("morgens", DayPart::Morning),
    ("morgen", DayPart::Morning),
    ("frueh", DayPart::Morning),
    ("frueher", DayPart::Morning),
    ("nachts", DayPart::Night),
    ("nacht", DayPart::Night),
    ("nachm", DayPart::Afternoon),
    ("vorm", DayPart::Forenoon),
    ("abd", DayPart::Evening),
    ("morning", DayPart::Morning),
    ("mornings", DayPart::Morning),
    ("afternoon", DayPart::Afternoon),
    ("evening", DayPart::Evening),
    ("evenings", DayPart::Evening),
];

/// Misspelt names are taken for weekdays only when they are at least so long, in letters.
const MISSPELT_FROM: usize = 5;

/// The weekday of a full name, rightly spelt or nearly, and the part of the day behind it:
/// "dienstags", "mittwochabend", "donerstag".
pub(super) fn weekday(word: &str) -> Option<(Day, Option<DayPart>)> {
    if let Some((name, day)) = FULL.iter().find(|(name, _)| word.starts_with(name)) {
        let tail = word.get(name.len()..).unwrap_or_default();
        return Some((
            *day,
            part(tail.trim_start_matches('s')).or_else(|| part(tail)),
        ));
    }
    let (stem, tail) = PARTS
        .iter()
        .find_map(|(name, part)| Some((word.strip_suffix(name)?, Some(*part))))
        .filter(|(stem, _)| stem.len() >= MISSPELT_FROM)
        .unwrap_or((word, None));
    let stem = stem.strip_suffix('s').unwrap_or(stem);
    misspelt(stem).map(|day| (day, tail))
}

/// The one weekday whose name is at most one slip away (two for long names).
fn misspelt(word: &str) -> Option<Day> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < MISSPELT_FROM {
        return None;
    }
    let german = FULL.iter().filter(|(name, _)| !name.ends_with("day"));
    let mut near = german.filter_map(|(name, day)| {
        let name: Vec<char> = name.chars().collect();
        let allowed = if name.len() >= 9 { 2 } else { 1 };
        let kept = letters.first() == name.first();
        (kept && distance(&letters, &name) <= allowed).then_some(*day)
    });
    near.next().filter(|_| near.next().is_none())
}

/// The weekday that a word abbreviates, and whether the word means something else as well.
pub(super) fn short_weekday(word: &str) -> Option<(Day, bool)> {
    let found = SHORT.iter().find(|(name, ..)| *name == word);
    found.map(|(_, day, doubtful)| (*day, *doubtful))
}

/// The weekday that a word is, spelt out or abbreviated, and nothing else with it.
pub(super) fn bare_weekday(word: &str) -> Option<Day> {
    let full = FULL
        .iter()
        .find(|(name, _)| [word, word.strip_suffix('s').unwrap_or(word)].contains(name));
    full.map(|(_, day)| *day)
        .or_else(|| short_weekday(word).map(|(day, _)| day))
}

/// The part of the day that a word names.
pub(super) fn part(word: &str) -> Option<DayPart> {
    PARTS
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, part)| *part)
}

/// The month of a name or an abbreviation, January is 0.
pub(super) fn month(word: &str) -> Option<u8> {
    const NAMES: [&[&str]; 12] = [
        &["januar", "jan", "jaenner", "january"],
        &["februar", "feb", "febr", "february"],
        &["maerz", "mrz", "maer", "march"],
        &["april", "apr"],
        &["mai", "may"],
        &["juni", "jun", "june"],
        &["juli", "jul", "july"],
        &["august", "aug"],
        &["september", "sept", "sep"],
        &["oktober", "okt", "october", "oct"],
        &["november", "nov"],
        &["dezember", "dez", "december", "dec"],
    ];
    let place = NAMES.iter().position(|names| names.contains(&word))?;
    Some(place as u8)
}

/// A number written as a word.
pub(super) fn number(word: &str) -> Option<u16> {
    const NAMES: [&[&str]; 25] = [
        &[],
        &["ein", "eins", "eine", "einen", "einem", "one"],
        &["zwei", "zwo", "two"],
        &["drei", "three"],
        &["vier", "four"],
        &["fuenf"],
        &["sechs"],
        &["sieben"],
        &["acht"],
        &["neun"],
        &["zehn"],
        &["elf"],
        &["zwoelf"],
        &["dreizehn"],
        &["vierzehn"],
        &["fuenfzehn"],
        &["sechzehn"],
        &["siebzehn"],
        &["achtzehn"],
        &["neunzehn"],
        &["zwanzig"],
        &["einundzwanzig"],
        &["zweiundzwanzig"],
        &["dreiundzwanzig"],
        &["vierundzwanzig"],
    ];
    let place = NAMES.iter().position(|names| names.contains(&word))?;
    Some(place as u16)
}

/// The ordinal that a word names, see [`grufi_engine::schedule::ORDINALS`].
pub(super) fn ordinal(word: &str) -> Option<i8> {
    const ENGLISH: [(&str, i8); 6] = [
        ("first", 1),
        ("second", 2),
        ("third", 3),
        ("fourth", 4),
        ("fifth", 5),
        ("last", -1),
    ];
    const STEMS: [(&str, i8); 9] = [
        ("erst", 1),
        ("zweit", 2),
        ("dritt", 3),
        ("viert", 4),
        ("fuenft", 5),
        ("letzt", -1),
        ("vorletzt", -2),
        ("zweitletzt", -2),
        ("lezt", -1),
    ];
    let german = || {
        let stem = ["en", "er", "es", "em", "e"]
            .iter()
            .find_map(|ending| word.strip_suffix(ending))?;
        STEMS.iter().find(|(name, _)| *name == stem)
    };
    let english = ENGLISH.iter().find(|(name, _)| *name == word);
    english.or_else(german).map(|(_, ordinal)| *ordinal)
}
