//! Names of languages.

use super::{Tables, arabic_form, pairs};

/// How a word names a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understand) enum Named {
    /// The language and nothing else: "Farsi", "russischsprachig", "українською".
    Surely,
    /// Its bare name, which also tells where somebody comes from: "türkisch", "polish".
    Barely,
    /// An inflected adjective: "türkische".
    AsAdjective,
}

/// Folded bare names and their BCP 47 tags. The endings `e en er es em` make an adjective; what goes on
/// with `-sprachig` or `-sprechend` is sure.
#[cfg(any(test, feature = "write"))]
pub(super) const BARE: &str = "albanisch sq arabic ar arabisch ar bosnisch bs bulgarisch bg chinesisch zh deutsch de \
    english en englisch en franzosisch fr french fr griechisch el italienisch it kroatisch hr kurdisch ku \
    kurdish ku persian fa persisch fa polish pl polnisch pl portugiesisch pt rumanisch ro russian ru russisch \
    ru serbisch sr spanisch es spanish es tigrinisch ti turkisch tr turkish tr ukrainian uk ukrainisch uk \
    ungarisch hu vietnamesisch vi";

/// Beginnings of folded words that name nothing but a language.
#[cfg(any(test, feature = "write"))]
pub(super) const SURE: &str = "almanca de angliisk en anglomovn en arapca ar dari fa dgs gsg farsi fa gebarden gsg \
    ingilizce en kurmandschi ku kurtce ku polsku pl rosiisk ru rusca ru russki ru russkoi ru russkom ru turkce \
    tr ukrainomovn uk ukrainsk uk";

impl<'t> Tables<'t> {
    /// The tag of the language that a folded word names, and how.
    pub(in crate::understand) fn language(
        &self,
        raw: &str,
        folded: &str,
    ) -> Option<(Named, &'t str)> {
        if matches!(raw.chars().next()?, '\u{600}'..='\u{6ff}') {
            let word = arabic_form(raw);
            let tag = [("عربي", "ar"), ("عربيه", "ar"), ("فارسي", "fa")]
                .iter()
                .find(|(name, _)| word.ends_with(name))?
                .1;
            return Some((Named::Surely, tag));
        }
        if let Some((_, tag)) = beginning(self.sure, folded) {
            return Some((Named::Surely, tag));
        }
        let (rest, tag) = beginning(self.bare, folded)?;
        let named = match rest {
            "" => Named::Barely,
            "e" | "en" | "er" | "es" | "em" => Named::AsAdjective,
            _ if rest.starts_with("spr") => Named::Surely,
            _ => return None,
        };
        Some((named, tag))
    }
}

/// The name that a word begins with: the rest of the word, and the tag.
#[inline(never)]
fn beginning<'t, 'w>(names: &'t str, word: &'w str) -> Option<(&'w str, &'t str)> {
    pairs(names).find_map(|(name, tag)| Some((word.strip_prefix(name)?, tag)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fold;

    #[test]
    fn names_are_folded() {
        for (name, _) in pairs(BARE).chain(pairs(SURE)) {
            assert_eq!(fold(name), name);
        }
    }

    #[test]
    fn names() {
        use Named::{AsAdjective, Barely, Surely};
        let text = crate::understand::tables_text();
        let tables = Tables::read(&text);
        for (word, expected) in [
            ("Türkisch", Some((Barely, "tr"))),
            ("türkischsprachige", Some((Surely, "tr"))),
            ("polnischer", Some((AsAdjective, "pl"))),
            ("Gebärdensprachgruppe", Some((Surely, "gsg"))),
            ("українською", Some((Surely, "uk"))),
            ("русскоязычная", Some((Surely, "ru"))),
            ("русская", None),
            ("بالعربية", Some((Surely, "ar"))),
            ("فارسی", Some((Surely, "fa"))),
            ("Türkin", None),
            ("Deutschland", None),
        ] {
            assert_eq!(tables.language(word, &fold(word)), expected, "{word}");
        }
    }
}
