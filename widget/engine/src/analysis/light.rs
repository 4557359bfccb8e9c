//! Light stemming of words in Cyrillic and in Arabic letters: endings taken off by length, without a lexicon.
//!
//! Russian and Ukrainian after Savoy's and Dolamic's light stemmers ("Indexing and Searching Strategies for the
//! Russian Language", 2009) with the commonest endings of verbs; Arabic after Larkey's Light10 ("Light Stemming
//! for Arabic Information Retrieval", 2007) with the prefixes of the spoken language and the endings of Persian.
//! A word of any of these languages runs through the rules for its script.

use super::scripts::arabic;

/// Letters that a Cyrillic stem keeps at least.
const SHORTEST: usize = 3;

/// What makes a Cyrillic verb reflexive, transliterated; and Cyrillic endings, longest first.
const REFLEXIVE: &str = "sia s";
const CYRILLIC_ENDINGS: &str = "\
    iaiut iaesh uiut uesh aiut aesh iaet iaiu eiut eesh iami iaia ogo ego omu emu imi ami aet aiu uet uiu eet eiu \
    oiu aia iut esh ish ali ala alo ati ili ila ilo iti eli ela elo eti iah iam iat ete ite iei at it et ut al il el \
    av iv ov ev ei oi ii om em im am ah ih mi";

/// Arabic and Persian beginnings, longest first, each with the letters that the rest has at least.
const ARABIC_PREFIXES: [(usize, &str); 2] = [
    (2, "وبال وال بال كال فال عال هال نمي لل ال"),
    (3, "مي بي بت بن و ي"),
];

/// Arabic and Persian endings, longest first, each with the letters that the rest has at least.
const ARABIC_SUFFIXES: [(usize, &str); 2] = [
    (
        2,
        "هايم هاي تها تنا تهم ها ان ات ون ين يه تي ته نا هم كم ه ي",
    ),
    (3, "يم ني م ش ت"),
];

/// The stem of a folded word that was written in Cyrillic letters.
pub(super) fn cyrillic(word: &str) -> &str {
    let mut stem = word;
    for endings in [REFLEXIVE, CYRILLIC_ENDINGS] {
        let without = |ending: &str| {
            let rest = stem.strip_suffix(ending)?;
            (rest.len() >= SHORTEST && (ending != "s" || rest.ends_with(is_vowel))).then_some(rest)
        };
        stem = endings.split(' ').find_map(without).unwrap_or(stem);
    }
    while stem.len() > SHORTEST && stem.ends_with(is_vowel) {
        stem = &stem[..stem.len() - 1];
    }
    stem
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The stem of a folded word that was written in Arabic letters.
pub(super) fn arabic_stem(word: &str) -> &str {
    let mut stem = word;
    let begins = |stem: &str, affix: &str| shared(stem.bytes(), affix.chars());
    if let Some(length) = longest(&ARABIC_PREFIXES, stem, &begins) {
        stem = &stem[length..];
    }
    let ends = |stem: &str, affix: &str| shared(stem.bytes().rev(), affix.chars().rev());
    if let Some(length) = longest(&ARABIC_SUFFIXES, stem, &ends) {
        stem = &stem[..stem.len() - length];
    }
    stem
}

/// The length of the first affix that a word has and that leaves enough of it.
fn longest(
    affixes: &[(usize, &str)],
    word: &str,
    has: &dyn Fn(&str, &str) -> Option<usize>,
) -> Option<usize> {
    affixes.iter().find_map(|&(least, affixes)| {
        let fits = |&length: &usize| word.len() - length >= least;
        affixes
            .split(' ')
            .find_map(|affix| has(word, affix).filter(fits))
    })
}

/// How many letters an affix has, if a word begins with them.
fn shared(mut word: impl Iterator<Item = u8>, affix: impl Iterator<Item = char>) -> Option<usize> {
    let mut length = 0;
    for letter in affix.filter_map(arabic) {
        if word.next() != Some(letter as u8) {
            return None;
        }
        length += 1;
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::super::key;

    #[test]
    fn forms_of_one_word_share_a_key() {
        for forms in [
            "депрессия депрессией депрессии депрессию",
            "тревога тревогу тревоги тревогой",
            "работаю работает работать работал работала работают",
            "просыпаюсь просыпается просыпаться",
            "одиночество одиночества",
            "зависимость зависимости зависимостью",
            "тривога тривоги тривогу",
            "الاكتئاب اكتئاب والاكتئاب بالاكتئاب",
            "زوجي زوجته",
            "مدمن مدمنين المدمنين",
            "يشرب بيشرب شرب",
            "افسردگی افسردگیم",
        ] {
            let mut keys: Vec<_> = forms.split(' ').map(key).collect();
            keys.dedup();
            assert_eq!(keys.len(), 1, "{forms}: {keys:?}");
        }
    }
}
