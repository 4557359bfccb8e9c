//! Names of languages, German and English, and their BCP 47 tags.

/// Tag, German name, English name; further names of a language follow with the same tag.
const LANGUAGES: &[(&str, &str, &str)] = &[
    ("de", "Deutsch", "German"),
    ("gsg", "Deutsche Gebärdensprache", "German Sign Language"),
    ("gsg", "Gebärdensprache", "Sign Language"),
    ("nds", "Plattdeutsch", "Low German"),
    ("nds", "Niederdeutsch", "Low Saxon"),
    ("en", "Englisch", "English"),
    ("sq", "Albanisch", "Albanian"),
    ("am", "Amharisch", "Amharic"),
    ("ar", "Arabisch", "Arabic"),
    ("hy", "Armenisch", "Armenian"),
    ("az", "Aserbaidschanisch", "Azerbaijani"),
    ("eu", "Baskisch", "Basque"),
    ("be", "Belarussisch", "Belarusian"),
    ("be", "Weißrussisch", "Belarussian"),
    ("bn", "Bengalisch", "Bengali"),
    ("bs", "Bosnisch", "Bosnian"),
    ("bg", "Bulgarisch", "Bulgarian"),
    ("zh", "Chinesisch", "Chinese"),
    ("da", "Dänisch", "Danish"),
    ("prs", "Dari", "Dari Persian"),
    ("et", "Estnisch", "Estonian"),
    ("fi", "Finnisch", "Finnish"),
    ("fr", "Französisch", "French"),
    ("ka", "Georgisch", "Georgian"),
    ("el", "Griechisch", "Greek"),
    ("he", "Hebräisch", "Hebrew"),
    ("he", "Iwrit", "Ivrit"),
    ("hi", "Hindi", "Hindi"),
    ("id", "Indonesisch", "Indonesian"),
    ("is", "Isländisch", "Icelandic"),
    ("it", "Italienisch", "Italian"),
    ("ja", "Japanisch", "Japanese"),
    ("kk", "Kasachisch", "Kazakh"),
    ("ca", "Katalanisch", "Catalan"),
    ("ko", "Koreanisch", "Korean"),
    ("hr", "Kroatisch", "Croatian"),
    ("ku", "Kurdisch", "Kurdish"),
    ("kmr", "Kurmandschi", "Kurmanji"),
    ("ckb", "Sorani", "Central Kurdish"),
    ("lv", "Lettisch", "Latvian"),
    ("lt", "Litauisch", "Lithuanian"),
    ("mk", "Mazedonisch", "Macedonian"),
    ("mk", "Nordmazedonisch", "North Macedonian"),
    ("ms", "Malaiisch", "Malay"),
    ("ne", "Nepali", "Nepalese"),
    ("nl", "Niederländisch", "Dutch"),
    ("nl", "Holländisch", "Flemish"),
    ("no", "Norwegisch", "Norwegian"),
    ("ps", "Paschtu", "Pashto"),
    ("ps", "Paschto", "Pashtu"),
    ("fa", "Persisch", "Persian"),
    ("fa", "Farsi", "Farsi"),
    ("pl", "Polnisch", "Polish"),
    ("pt", "Portugiesisch", "Portuguese"),
    ("pa", "Pandschabi", "Punjabi"),
    ("rom", "Romani", "Romany"),
    ("rom", "Romanes", "Romanes"),
    ("ro", "Rumänisch", "Romanian"),
    ("ru", "Russisch", "Russian"),
    ("sv", "Schwedisch", "Swedish"),
    ("sr", "Serbisch", "Serbian"),
    ("sk", "Slowakisch", "Slovak"),
    ("sl", "Slowenisch", "Slovenian"),
    ("so", "Somali", "Somali"),
    ("so", "Somalisch", "Somalian"),
    ("es", "Spanisch", "Spanish"),
    ("sw", "Suaheli", "Swahili"),
    ("syr", "Aramäisch", "Aramaic"),
    ("tl", "Tagalog", "Filipino"),
    ("ta", "Tamil", "Tamil"),
    ("ta", "Tamilisch", "Tamilian"),
    ("th", "Thailändisch", "Thai"),
    ("ti", "Tigrinya", "Tigrigna"),
    ("cs", "Tschechisch", "Czech"),
    ("ce", "Tschetschenisch", "Chechen"),
    ("tr", "Türkisch", "Turkish"),
    ("uk", "Ukrainisch", "Ukrainian"),
    ("hu", "Ungarisch", "Hungarian"),
    ("ur", "Urdu", "Urdu"),
    ("uz", "Usbekisch", "Uzbek"),
    ("vi", "Vietnamesisch", "Vietnamese"),
];

/// Tags in old or other spelling that catalogues hold.
const TAG_ALIASES: [(&str, &str); 3] = [("dgs", "gsg"), ("iw", "he"), ("in", "id")];

/// The BCP 47 tag of a language given by its German or English name or by a tag of its own.
pub fn tag(name: &str) -> Option<String> {
    let name = name.trim();
    let folded = name.to_lowercase();
    if let Some((_, tag)) = TAG_ALIASES.iter().find(|(alias, _)| *alias == folded) {
        return Some((*tag).to_owned());
    }
    let named = LANGUAGES.iter().find(|(_, german, english)| {
        german.to_lowercase() == folded || english.to_lowercase() == folded
    });
    named
        .map(|(tag, _, _)| (*tag).to_owned())
        .or_else(|| well_formed(name).then(|| canonical(name)))
}

/// The German name of a tag, where the table has it.
pub fn german_name(tag: &str) -> Option<&'static str> {
    let primary = tag.split('-').next()?;
    LANGUAGES
        .iter()
        .find(|(known, _, _)| *known == primary)
        .map(|(_, german, _)| *german)
}

/// All names that are understood, for the nearest one to a misspelt name.
pub fn names() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(_, german, _)| *german)
}

/// Whether the text has the form of a tag: a primary language of two or three letters and subtags.
fn well_formed(text: &str) -> bool {
    let mut parts = text.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// Case as BCP 47 recommends: `zh-Hant-TW`.
fn canonical(text: &str) -> String {
    let parts = text
        .split('-')
        .enumerate()
        .map(|(at, part)| match (at, part.len()) {
            (1.., 2) => part.to_ascii_uppercase(),
            (1.., 4) => part[..1].to_ascii_uppercase() + &part[1..].to_ascii_lowercase(),
            _ => part.to_ascii_lowercase(),
        });
    parts.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::{german_name, tag};

    #[test]
    fn tags_of_languages() {
        let table = [
            ("Deutsch", Some("de")),
            ("deutsch", Some("de")),
            ("Türkisch", Some("tr")),
            ("turkish", Some("tr")),
            ("Gebärdensprache", Some("gsg")),
            ("Deutsche Gebärdensprache", Some("gsg")),
            ("DGS", Some("gsg")),
            ("gsg", Some("gsg")),
            ("Farsi", Some("fa")),
            ("Dari", Some("prs")),
            ("EN", Some("en")),
            ("pt-br", Some("pt-BR")),
            ("zh-hant-tw", Some("zh-Hant-TW")),
            ("Klingonisch", None),
            ("", None),
        ];
        for (name, expected) in table {
            assert_eq!(tag(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn german_names_of_tags() {
        let table = [
            ("gsg", Some("Deutsche Gebärdensprache")),
            ("pt-BR", Some("Portugiesisch")),
            ("tlh", None),
        ];
        for (tag, expected) in table {
            assert_eq!(german_name(tag), expected, "{tag}");
        }
    }
}
