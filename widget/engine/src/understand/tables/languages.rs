//! Names of languages.

/// How a word names a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum LanguageWord {
    /// The language and nothing else: "Farsi", "russischsprachig", "українською".
    Sure,
    /// Its bare name, which also tells where somebody comes from: "türkisch", "polish".
    Name,
    /// An inflected adjective: "türkische".
    Adjective,
}

/// German adjectives without ending by BCP 47 tag; the endings `e en er es em` make an adjective,
/// anything in `-sprachig` or `-sprechend` is sure.
const GERMAN: &[(&str, &str)] = &[
    ("albanisch", "sq"),
    ("arabisch", "ar"),
    ("bosnisch", "bs"),
    ("bulgarisch", "bg"),
    ("chinesisch", "zh"),
    ("danisch", "da"),
    ("deutsch", "de"),
    ("englisch", "en"),
    ("franzosisch", "fr"),
    ("griechisch", "el"),
    ("italienisch", "it"),
    ("kroatisch", "hr"),
    ("kurdisch", "ku"),
    ("niederlandisch", "nl"),
    ("persisch", "fa"),
    ("plattdeutsch", "nds"),
    ("polnisch", "pl"),
    ("portugiesisch", "pt"),
    ("rumanisch", "ro"),
    ("russisch", "ru"),
    ("serbisch", "sr"),
    ("spanisch", "es"),
    ("tigrinisch", "ti"),
    ("turkisch", "tr"),
    ("ukrainisch", "uk"),
    ("ungarisch", "hu"),
    ("vietnamesisch", "vi"),
];

/// Folded words that name a language as such, and bare names in other languages.
const OTHERS: &[(&str, LanguageWord, &str)] = &[
    ("almanca", LanguageWord::Sure, "de"),
    ("anglojezyczna", LanguageWord::Sure, "en"),
    ("arabic", LanguageWord::Name, "ar"),
    ("arapca", LanguageWord::Sure, "ar"),
    ("dari", LanguageWord::Sure, "fa"),
    ("dgs", LanguageWord::Sure, "gsg"),
    ("english", LanguageWord::Name, "en"),
    ("farsi", LanguageWord::Sure, "fa"),
    ("french", LanguageWord::Name, "fr"),
    ("gebarden", LanguageWord::Sure, "gsg"),
    ("gebardensprache", LanguageWord::Sure, "gsg"),
    ("gebardensprachlich", LanguageWord::Sure, "gsg"),
    ("german", LanguageWord::Name, "de"),
    ("kurdish", LanguageWord::Name, "ku"),
    ("kurmanci", LanguageWord::Sure, "ku"),
    ("kurmandschi", LanguageWord::Sure, "ku"),
    ("kurtce", LanguageWord::Sure, "ku"),
    ("persian", LanguageWord::Name, "fa"),
    ("polish", LanguageWord::Name, "pl"),
    ("polskojezyczna", LanguageWord::Sure, "pl"),
    ("polsku", LanguageWord::Sure, "pl"),
    ("rusca", LanguageWord::Sure, "ru"),
    ("russian", LanguageWord::Name, "ru"),
    ("spanish", LanguageWord::Name, "es"),
    ("tigrinya", LanguageWord::Sure, "ti"),
    ("turkce", LanguageWord::Sure, "tr"),
    ("turkish", LanguageWord::Name, "tr"),
    ("ukrainian", LanguageWord::Name, "uk"),
];

/// Beginnings of folded Cyrillic and Arabic words.
const BEGINNINGS: &[(&str, &str)] = &[
    ("ukrainsk", "uk"),
    ("ukrainomovn", "uk"),
    ("russkom", "ru"),
    ("russkoiaz", "ru"),
    ("russki", "ru"),
    ("rosiisk", "ru"),
    ("nemeck", "de"),
    ("nimeck", "de"),
    ("angliisk", "en"),
    ("anglomovn", "en"),
];

/// The language that a folded word names.
pub(in super::super) fn language(raw: &str, folded: &str) -> Option<(LanguageWord, &'static str)> {
    match raw.chars().next()? {
        '\u{400}'..='\u{52f}' => {
            let (_, tag) = BEGINNINGS
                .iter()
                .find(|(word, _)| folded.starts_with(word))?;
            Some((LanguageWord::Sure, tag))
        }
        '\u{600}'..='\u{6ff}' => {
            let tag = if raw.contains("عربي") {
                "ar"
            } else if raw.contains("فارسی") || raw.contains("فارسي") {
                "fa"
            } else {
                return None;
            };
            Some((LanguageWord::Sure, tag))
        }
        _ => latin(folded),
    }
}

fn latin(folded: &str) -> Option<(LanguageWord, &'static str)> {
    if let Ok(at) = OTHERS.binary_search_by(|(word, _, _)| (*word).cmp(folded)) {
        return Some((OTHERS[at].1, OTHERS[at].2));
    }
    if folded.starts_with("gebardensprach") {
        return Some((LanguageWord::Sure, "gsg"));
    }
    let after = GERMAN.partition_point(|(name, _)| *name <= folded);
    let (name, tag) = GERMAN.get(after.checked_sub(1)?)?;
    let word = match folded.strip_prefix(name)? {
        "" => LanguageWord::Name,
        "e" | "en" | "er" | "es" | "em" => LanguageWord::Adjective,
        rest if rest.starts_with("sprach") || rest.starts_with("sprech") => LanguageWord::Sure,
        _ => return None,
    };
    Some((word, tag))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fold;

    #[test]
    fn tables_are_sorted_and_folded() {
        assert!(GERMAN.is_sorted());
        assert!(OTHERS.is_sorted_by(|a, b| a.0 < b.0));
        for word in GERMAN
            .iter()
            .map(|row| row.0)
            .chain(OTHERS.iter().map(|row| row.0))
        {
            assert_eq!(fold(word), word);
        }
    }

    #[test]
    fn names() {
        use LanguageWord::{Adjective, Name, Sure};
        for (word, expected) in [
            ("Türkisch", Some((Name, "tr"))),
            ("türkischsprachige", Some((Sure, "tr"))),
            ("polnischer", Some((Adjective, "pl"))),
            ("Gebärdensprachgruppe", Some((Sure, "gsg"))),
            ("українською", Some((Sure, "uk"))),
            ("по-русски", None),
            ("русскоязычная", Some((Sure, "ru"))),
            ("بالعربية", Some((Sure, "ar"))),
            ("Türkin", None),
            ("Deutschland", None),
        ] {
            assert_eq!(language(word, &fold(word)), expected, "{word}");
        }
    }
}
