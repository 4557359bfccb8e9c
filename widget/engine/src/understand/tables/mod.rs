//! What single words say besides a topic: sorted tables, one per script, and their look-up.
//!
//! A [`Sense`] is what a word can mean; which of them it does mean is decided by the rules of the slots,
//! which see its neighbours. Rows hold their words in one string, parted by blanks and sorted, which is
//! half the size of a slice of slices in the compiled widget and searched just as well.

mod arabic;
mod cyrillic;
mod languages;
mod latin;

pub(super) use languages::{LanguageWord, language};

/// What a word can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// People close to the visitor.
    Partner,
    Child,
    Parent,
    Sibling,
    Friend,
    Colleague,
    OtherKin,
    /// Kin only where a possessive says whose: "Mann", "Freund", "Kinder".
    Owned,
    /// First-person possessive.
    Mine,
    /// First-person pronoun, or a verb form that holds it.
    I,
    /// Died: follows the one who died. Death: precedes.
    Died,
    Death,
    Grief,
    /// What somebody does to the visitor.
    Harm,
    Parting,
    /// What those do who are mentioned but not affected: "weiß nichts", "versteht mich nicht".
    Bystander,
    Itself,
    Affected,
    /// Said of oneself after "bin".
    Ill,
    /// Seeking and worrying: what follows "ich" without telling of an own condition.
    Seek,
    Worry,
    /// Kin of the affected, as a word of its own.
    Relatives,
    Profession,
    Clientele,
    Practice,
    Online,
    /// Online after a preposition: "übers Internet".
    Net,
    Phone,
    InPerson,
    Hybrid,
    /// What makes "online" before it a topic: "online Sucht".
    OnlineTopic,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    Weekend,
    Workdays,
    Morning,
    Afternoon,
    Evening,
    Women,
    Men,
    Young,
    Seniors,
    Parents,
    Queer,
    Children,
    Diverse,
    People,
    Group,
    Not,
    /// Leads to a place, and to the surroundings of one.
    In,
    Near,
    /// Follows a town and tells it from a common word: "Leer Ostfriesland".
    Region,
    /// Places that are common words, nouns and others.
    NounPlace,
    OtherPlace,
    /// Kinds of group that people rule out.
    Unwanted,
    /// What makes a number no age.
    Unit,
    /// May stand between a negation and what it negates.
    Skip,
}

/// A set of senses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Senses(u64);

impl Senses {
    pub(super) const fn has(self, sense: Sense) -> bool {
        self.0 & (1 << sense as u64) != 0
    }

    pub(super) const fn none(self) -> bool {
        self.0 == 0
    }

    pub(super) fn add(&mut self, sense: Sense) {
        self.0 |= 1 << sense as u64;
    }

    /// The first of some senses that is in the set, and its position.
    pub(super) fn first_of(self, senses: &[Sense]) -> Option<usize> {
        senses.iter().position(|&sense| self.has(sense))
    }
}

/// Endings of German and English words, longest first.
const ENDINGS: [&str; 9] = ["innen", "en", "er", "es", "em", "in", "e", "n", "s"];
/// Letters that decline a Russian or Ukrainian stem, at most three of them.
const SLAVIC: &[char] = &[
    'а', 'е', 'и', 'і', 'ї', 'й', 'о', 'у', 'ы', 'э', 'ю', 'я', 'є', 'ь', 'м', 'х', 'в', 'г',
];

/// What a word means; `raw` as written, `folded` as [`crate::analysis::fold`] makes it.
pub(super) fn senses(raw: &str, folded: &str) -> Senses {
    match raw.chars().next() {
        Some('\u{400}'..='\u{52f}') => {
            let word = cyrillic_form(raw);
            let mut stem = word.as_str();
            for _ in 0..=3 {
                let found = find(cyrillic::CYRILLIC, stem);
                if !found.none() {
                    return found;
                }
                match stem.strip_suffix(SLAVIC) {
                    Some(rest) if rest.len() >= 6 => stem = rest,
                    _ => break,
                }
            }
            Senses::default()
        }
        Some('\u{600}'..='\u{6ff}') => find_arabic(&arabic_form(raw), |word| {
            let found = find(arabic::ARABIC, word);
            (!found.none()).then_some(found)
        })
        .unwrap_or_default(),
        _ => {
            let found = find(latin::LATIN, folded);
            if !found.none() {
                return found;
            }
            let stems = ENDINGS
                .iter()
                .filter_map(|ending| folded.strip_suffix(ending));
            let mut found = stems
                .filter(|stem| stem.len() >= 4)
                .map(|stem| find(latin::LATIN, stem));
            found.find(|found| !found.none()).unwrap_or_default()
        }
    }
}

/// The folded name of a town in Arabic script.
pub(super) fn arabic_town(raw: &str) -> Option<&'static str> {
    find_arabic(&arabic_form(raw), |word| {
        let (_, name) = arabic::TOWNS.iter().find(|(town, _)| *town == word)?;
        Some(*name)
    })
}

/// Tries a word and what remains of it without particles and article.
fn find_arabic<T>(word: &str, find: impl Fn(&str) -> Option<T>) -> Option<T> {
    ["", "ال", "لل", "بال", "وال", "ل", "ب", "و"]
        .iter()
        .find_map(|prefix| find(word.strip_prefix(prefix)?))
}

fn cyrillic_form(raw: &str) -> String {
    let letters = raw
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|c| matches!(c, '\u{430}'..='\u{52f}'));
    letters.map(|c| if c == 'ё' { 'е' } else { c }).collect()
}

fn arabic_form(raw: &str) -> String {
    let letter = |c| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ی' => Some('ي'),
        'ک' => Some('ك'),
        'ة' => Some('ه'),
        'ء' | 'ئ' | 'ؤ' | '\u{640}' | '\u{64b}'..='\u{65f}' => None,
        c => c.is_alphabetic().then_some(c),
    };
    raw.chars().filter_map(letter).collect()
}

fn find(table: &[(Sense, &str)], word: &str) -> Senses {
    let mut found = Senses::default();
    for &(sense, words) in table {
        if contains(words, word) {
            found.add(sense);
        }
    }
    found
}

/// Whether a word is among sorted words parted by blanks: binary search over the bytes.
fn contains(words: &str, word: &str) -> bool {
    let (words, word) = (words.as_bytes(), word.as_bytes());
    let (mut low, mut high) = (0, words.len());
    while low < high {
        // The word that the middle falls into.
        let middle = (low + high) / 2;
        let start = words[low..middle]
            .iter()
            .rposition(|&byte| byte == b' ')
            .map_or(low, |at| low + at + 1);
        let end = words[middle..high]
            .iter()
            .position(|&byte| byte == b' ')
            .map_or(high, |at| middle + at);
        match words[start.min(end)..end].cmp(word) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start.saturating_sub(1),
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fold;

    #[test]
    fn tables_are_sorted_and_in_the_form_that_is_looked_up() {
        for (table, form) in [
            (latin::LATIN, fold as fn(&str) -> String),
            (cyrillic::CYRILLIC, cyrillic_form),
            (arabic::ARABIC, arabic_form),
        ] {
            for (sense, words) in table {
                let list: Vec<&str> = words.split(' ').collect();
                assert!(list.is_sorted(), "{sense:?}");
                for word in list {
                    assert_eq!(form(word), word, "{sense:?}");
                    assert!(contains(words, word), "{sense:?} {word}");
                    assert!(!contains(words, &format!("{word}x")), "{sense:?} {word}x");
                }
            }
        }
        for (town, name) in arabic::TOWNS {
            assert_eq!(
                (arabic_form(town).as_str(), fold(name).as_str()),
                (*town, *name)
            );
        }
    }

    #[test]
    fn inflected_words_keep_their_sense() {
        for (word, sense) in [
            ("Therapeutin", Sense::Profession),
            ("virtuelles", Sense::Online),
            ("Männern", Sense::Men),
            ("понедельникам", Sense::Monday),
            ("пʼятницю", Sense::Friday),
            ("дочерью", Sense::Child),
            ("الثلاثاء", Sense::Tuesday),
            ("سه\u{200c}شنبه", Sense::Tuesday),
            ("للنساء", Sense::Women),
        ] {
            assert!(senses(word, &fold(word)).has(sense), "{word}");
        }
    }
}
