//! What single words say besides a topic: sorted tables, one per script, and their look-up.
//!
//! The tables are written here, but the index carries them as text, so that the code in the browser stays
//! small. A line of that text is the name of a table and words, parted by blanks:
//!
//! | table | words |
//! | --- | --- |
//! | `latin`, `cyrillic`, `arabic` | senses as a hexadecimal set of bits, then the sorted words that have them |
//! | `towns` | towns in Arabic script, each before its folded name |
//! | `bare`, `sure` | names of languages, each before its tag |
//! | `parts` | last parts of compounds, longer ones before what they end in |
//!
//! # Invariants
//! - The bits are those of [`sense`]: another order there is another version of the format.

#[cfg(any(test, feature = "write"))]
mod arabic;
#[cfg(any(test, feature = "write"))]
mod cyrillic;
mod languages;
#[cfg(any(test, feature = "write"))]
mod latin;
pub(super) mod sense;

use crate::analysis::case::lower;
pub(super) use languages::Named;

/// Endings of German and English words, longest first; a form that is not listed is looked up without.
const ENDINGS: [&str; 9] = ["innen", "en", "er", "es", "em", "in", "e", "n", "s"];
/// Letters that decline a Russian or Ukrainian stem, at most three of them.
const SLAVIC_ENDINGS: &str = "аеиіїйоуыэюяєьмхвг";
/// Arabic article and particles.
const ARABIC_PREFIXES: [&str; 8] = ["", "ال", "لل", "بال", "وال", "ل", "ب", "و"];

/// What the last part of a compound may be: a kind of group or meeting, or a time of day.
#[cfg(any(test, feature = "write"))]
const PARTS: &str = "selbsthilfegruppe gesprachskreis selbsthilfe nachmittag stammtisch konferenz vormittag \
    austausch netzwerk beratung zentrum gruppen meeting angebot treffen gruppe termin mittag morgen grupe runde \
    kreis treff abend cafe chor";

/// The text of the tables, line by line.
#[cfg(any(test, feature = "write"))]
pub(crate) fn tables_text() -> String {
    let scripts = [
        ("latin", latin::LATIN),
        ("cyrillic", cyrillic::CYRILLIC),
        ("arabic", arabic::ARABIC),
    ];
    let rows = scripts.iter().flat_map(|(name, rows)| {
        rows.iter()
            .map(move |(senses, words)| format!("{name} {senses:x} {words}\n"))
    });
    let lists = [
        ("towns", arabic::TOWNS),
        ("bare", languages::BARE),
        ("sure", languages::SURE),
        ("parts", PARTS),
    ];
    let lists = lists
        .iter()
        .map(|(name, words)| format!("{name} {words}\n"));
    rows.chain(lists).collect()
}

/// The words that have some senses.
#[derive(Debug)]
struct Row<'t> {
    senses: u64,
    /// Sorted, parted by blanks.
    words: &'t str,
}

/// The tables as the index holds them.
#[derive(Debug, Default)]
pub(crate) struct Tables<'t> {
    latin: Vec<Row<'t>>,
    cyrillic: Vec<Row<'t>>,
    arabic: Vec<Row<'t>>,
    towns: &'t str,
    bare: &'t str,
    sure: &'t str,
    parts: &'t str,
}

impl<'t> Tables<'t> {
    /// Reads the text of tables; lines that are none are passed over.
    ///
    /// # Complexity
    /// Linear in the text; copies no words.
    pub(crate) fn read(text: &'t str) -> Self {
        let mut tables = Self::default();
        for line in text.split('\n') {
            let Some((name, words)) = line.split_once(' ') else {
                continue;
            };
            let rows = match name {
                "latin" => &mut tables.latin,
                "cyrillic" => &mut tables.cyrillic,
                "arabic" => &mut tables.arabic,
                _ => {
                    match name {
                        "towns" => tables.towns = words,
                        "bare" => tables.bare = words,
                        "sure" => tables.sure = words,
                        "parts" => tables.parts = words,
                        _ => {}
                    }
                    continue;
                }
            };
            if let Some((senses, words)) = words.split_once(' ')
                && let Ok(senses) = u64::from_str_radix(senses, 16)
            {
                rows.push(Row { senses, words });
            }
        }
        tables
    }

    /// What the last part of a compound may be, longer ones before what they end in.
    pub(super) fn parts(&self) -> impl Iterator<Item = &'t str> {
        self.parts.split_ascii_whitespace()
    }

    /// The senses of a word; `raw` as written, `folded` as [`crate::analysis::fold`] makes it.
    pub(super) fn senses(&self, raw: &str, folded: &str) -> u64 {
        match raw.chars().next() {
            Some('\u{400}'..='\u{52f}') => {
                let word = cyrillic_form(raw);
                let mut stem = word.as_str();
                for _ in 0..=3 {
                    let found = find(&self.cyrillic, stem);
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
                    .map(|stem| find(&self.arabic, stem))
                    .find(|&found| found != 0)
                    .unwrap_or(0)
            }
            _ => {
                let mut found = find(&self.latin, folded);
                for ending in ENDINGS {
                    if found == 0
                        && let Some(stem) = folded.strip_suffix(ending)
                        && stem.len() >= 4
                    {
                        found = find(&self.latin, stem);
                    }
                }
                found
            }
        }
    }

    /// The folded name of a town in Arabic script.
    pub(super) fn arabic_town(&self, raw: &str) -> Option<&'t str> {
        let word = arabic_form(raw);
        pairs(self.towns)
            .find(|(town, _)| word.ends_with(town))
            .map(|(_, name)| name)
    }
}

/// Words parted by blanks, two by two.
fn pairs(words: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut words = words.split_ascii_whitespace();
    std::iter::from_fn(move || Some((words.next()?, words.next()?)))
}

fn cyrillic_form(raw: &str) -> String {
    let letters = raw
        .chars()
        .map(lower)
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
fn find(table: &[Row<'_>], word: &str) -> u64 {
    table
        .iter()
        .filter(|row| contains(row.words, word))
        .fold(0, |found, row| found | row.senses)
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
        for (town, name) in pairs(arabic::TOWNS) {
            assert_eq!(
                (arabic_form(town).as_str(), fold(name).as_str()),
                (town, name)
            );
        }
    }

    #[test]
    fn the_text_holds_every_row_and_list() {
        let text = tables_text();
        let tables = Tables::read(&text);
        for (read, written) in [
            (&tables.latin, latin::LATIN),
            (&tables.cyrillic, cyrillic::CYRILLIC),
            (&tables.arabic, arabic::ARABIC),
        ] {
            let read: Vec<_> = read.iter().map(|row| (row.senses, row.words)).collect();
            assert_eq!(read, written);
        }
        assert_eq!(
            (tables.towns, tables.bare, tables.sure, tables.parts),
            (arabic::TOWNS, languages::BARE, languages::SURE, PARTS)
        );
    }

    #[test]
    fn other_text_holds_nothing() {
        for text in [
            "",
            "\n",
            "latin",
            "latin 1",
            "latin x mann",
            "greek 1 mann",
            "towns",
        ] {
            let tables = Tables::read(text);
            assert_eq!(tables.senses("Mann", "mann"), 0, "{text}");
            assert_eq!(
                (tables.parts().count(), tables.arabic_town("هانوفر")),
                (0, None),
                "{text}"
            );
        }
    }

    #[test]
    fn inflected_words_keep_their_sense() {
        let text = tables_text();
        let tables = Tables::read(&text);
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
            assert!(tables.senses(word, &fold(word)) & sense != 0, "{word}");
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
