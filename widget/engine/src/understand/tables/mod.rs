//! What single words say besides a topic: sorted tables, one per script, and their look-up.
//!
//! Rows hold their words in one string, parted by blanks and sorted: half the size of a slice of slices in
//! the compiled widget, and searched just as well.

mod arabic;
mod cyrillic;
mod languages;
mod latin;
pub(super) mod sense;

pub(super) use languages::{Named, language};

/// Endings of German and English words, longest first; a form that is not listed is looked up without.
const ENDINGS: [&str; 9] = ["innen", "en", "er", "es", "em", "in", "e", "n", "s"];
/// Letters that decline a Russian or Ukrainian stem, at most three of them.
const SLAVIC_ENDINGS: &str = "аеиіїйоуыэюяєьмхвг";
/// Arabic article and particles.
const ARABIC_PREFIXES: [&str; 8] = ["", "ال", "لل", "بال", "وال", "ل", "ب", "و"];

/// The senses of a word; `raw` as written, `folded` as [`crate::analysis::fold`] makes it.
pub(super) fn senses(raw: &str, folded: &str) -> u64 {
    match raw.chars().next() {
        Some('\u{400}'..='\u{52f}') => {
            let word = cyrillic_form(raw);
            let mut stem = word.as_str();
            for _ in 0..=3 {
                let found = find(cyrillic::CYRILLIC, stem);
                let last = stem
                    .chars()
                    .next_back()
                    .filter(|&letter| SLAVIC_ENDINGS.chars().any(|c| c == letter));
                let Some(last) = last.filter(|_| found == 0 && stem.len() >= 8) else {
                    return found;
                };
                stem = &stem[..stem.len() - last.len_utf8()];
            }
            0
        }
        Some('\u{600}'..='\u{6ff}') => {
            let word = arabic_form(raw);
            let stems = ARABIC_PREFIXES
                .iter()
                .filter_map(|prefix| word.strip_prefix(prefix));
            stems
                .map(|stem| find(arabic::ARABIC, stem))
                .find(|&found| found != 0)
                .unwrap_or(0)
        }
        _ => {
            let mut found = find(latin::LATIN, folded);
            for ending in ENDINGS {
                if found == 0
                    && let Some(stem) = folded.strip_suffix(ending)
                    && stem.len() >= 4
                {
                    found = find(latin::LATIN, stem);
                }
            }
            found
        }
    }
}

/// The folded name of a town in Arabic script.
pub(super) fn arabic_town(raw: &str) -> Option<&'static str> {
    let word = arabic_form(raw);
    arabic::TOWNS
        .iter()
        .find(|(town, _)| word.strip_suffix(town).is_some())
        .map(|(_, name)| *name)
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
        '\u{620}'..='\u{6d3}' => Some(c),
        _ => None,
    };
    raw.chars().filter_map(letter).collect()
}

/// All senses of a word in a table.
#[inline(never)]
fn find(table: &[(u64, &str)], word: &str) -> u64 {
    table
        .iter()
        .filter(|(_, words)| contains(words, word))
        .fold(0, |found, (senses, _)| found | senses)
}

/// Whether a word is among sorted words parted by blanks: binary search over the bytes.
#[inline(never)]
fn contains(words: &str, word: &str) -> bool {
    let (mut rest, word) = (words.as_bytes(), word.as_bytes());
    while !rest.is_empty() {
        // The word that the middle falls into, and what is before and after it.
        let (left, right) = rest.split_at(rest.len() / 2);
        let start = left
            .iter()
            .rposition(|&byte| byte == b' ')
            .map_or(0, |blank| blank + 1);
        let end = left.len()
            + right
                .iter()
                .position(|&byte| byte == b' ')
                .unwrap_or(right.len());
        let middle = rest.get(start..end).unwrap_or_default();
        rest = match middle.cmp(word) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => rest.get(end + 1..).unwrap_or_default(),
            std::cmp::Ordering::Greater => rest.get(..start.saturating_sub(1)).unwrap_or_default(),
        };
    }
    false
}

/// Whether a word is among some, parted by blanks.
#[inline(never)]
pub(super) fn among(words: &str, word: &str) -> bool {
    !word.is_empty() && words.split(' ').any(|known| known == word)
}

#[cfg(test)]
mod tests {
    use super::sense::*;
    use super::*;
    use crate::analysis::fold;

    #[test]
    fn tables_are_sorted_and_in_the_form_that_is_looked_up() {
        for (table, form) in [
            (latin::LATIN, fold as fn(&str) -> String),
            (cyrillic::CYRILLIC, cyrillic_form),
            (arabic::ARABIC, arabic_form),
        ] {
            for (_, words) in table {
                let list: Vec<&str> = words.split(' ').collect();
                assert!(list.is_sorted(), "{words}");
                for word in list {
                    assert_eq!(form(word), word);
                    assert!(contains(words, word), "{word}");
                    assert!(!contains(words, &format!("{word}x")), "{word}x");
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
            ("Therapeutin", PROFESSION),
            ("virtuelles", ONLINE),
            ("Männern", MEN),
            ("женщинам", WOMEN),
            ("ребёнка", CHILD),
            ("Angehöriger", RELATIVES),
            ("дочерью", CHILD),
            ("لصديقتي", FRIEND),
            ("للنساء", WOMEN),
        ] {
            assert!(senses(word, &fold(word)) & sense != 0, "{word}");
        }
    }

    #[test]
    fn ranges_of_senses_follow_their_order() {
        assert_eq!((KIN, DAYS), (OTHER_KIN * 2 - 1, SUNDAY * 2 - MONDAY));
        assert_eq!(
            (AUDIENCE, TIMES),
            (DIVERSE * 2 - WOMEN, EVENING * 2 - MORNING)
        );
    }
}
