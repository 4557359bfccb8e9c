//! One concept as authored. The keys are those of `indexer/thesaurus/README.md`.

use grufi_engine::MeantFor;
use serde::{Deserialize, Deserializer, de};

/// One topic of the thesaurus.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Concept {
    /// Stable id: lower-case ASCII, digits and hyphens.
    pub id: String,
    /// Label as offices name the topic.
    #[serde(rename = "prefLabel")]
    pub pref_label: String,
    /// Label in plain language.
    pub leicht: String,
    /// Area of life.
    pub area: Area,
    /// Whom groups on it are for.
    #[serde(default, rename = "for", deserialize_with = "meant_for")]
    pub meant_for: MeantFor,
    /// Ids of wider concepts.
    #[serde(default)]
    pub broader: Vec<String>,
    /// Ids of neighbouring concepts.
    #[serde(default)]
    pub related: Vec<String>,
    /// Names that may be shown (altLabel).
    #[serde(default)]
    pub alt: Vec<String>,
    /// Names that are not shown (hiddenLabel).
    #[serde(default)]
    pub hidden: Vec<String>,
    /// Lay words and symptoms.
    #[serde(default)]
    pub lay: Vec<String>,
    /// What people type about themselves.
    #[serde(default)]
    pub say: Vec<String>,
    /// What relatives, friends and colleagues type.
    #[serde(default)]
    pub kin: Vec<String>,
    /// English: label first, then lay words.
    #[serde(default)]
    pub en: Vec<String>,
    /// Turkish.
    #[serde(default)]
    pub tr: Vec<String>,
    /// Ukrainian.
    #[serde(default)]
    pub uk: Vec<String>,
    /// Russian.
    #[serde(default)]
    pub ru: Vec<String>,
    /// Arabic.
    #[serde(default)]
    pub ar: Vec<String>,
    /// Persian.
    #[serde(default)]
    pub fa: Vec<String>,
    /// Polish.
    #[serde(default)]
    pub pl: Vec<String>,
}

fn meant_for<'de, D: Deserializer<'de>>(deserializer: D) -> Result<MeantFor, D::Error> {
    let key = String::deserialize(deserializer)?;
    MeantFor::from_key(&key).ok_or_else(|| {
        let keys: Vec<&str> = MeantFor::ALL.iter().map(|value| value.key()).collect();
        de::Error::invalid_value(de::Unexpected::Str(&key), &keys.join(", ").as_str())
    })
}

/// Areas of life, the top of the scheme.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Area {
    /// Körperliche Erkrankung.
    Koerper,
    /// Krebs.
    Krebs,
    /// Nerven, Gehirn und Muskeln.
    Nerven,
    /// Behinderung und Sinne.
    Behinderung,
    /// Psychische Gesundheit.
    Psyche,
    /// Sucht.
    Sucht,
    /// Familie und Eltern.
    Familie,
    /// Lebenskrise, Trauer, Gewalt.
    Krise,
    /// Soziales und Lebenslage.
    Soziales,
    /// Geschlecht, Sexualität, Identität.
    Identitaet,
}

impl Area {
    /// The word for it in the files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Koerper => "koerper",
            Self::Krebs => "krebs",
            Self::Nerven => "nerven",
            Self::Behinderung => "behinderung",
            Self::Psyche => "psyche",
            Self::Sucht => "sucht",
            Self::Familie => "familie",
            Self::Krise => "krise",
            Self::Soziales => "soziales",
            Self::Identitaet => "identitaet",
        }
    }

    /// Its name.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Koerper => "Körperliche Erkrankung",
            Self::Krebs => "Krebs",
            Self::Nerven => "Nerven, Gehirn und Muskeln",
            Self::Behinderung => "Behinderung und Sinne",
            Self::Psyche => "Psychische Gesundheit",
            Self::Sucht => "Sucht",
            Self::Familie => "Familie und Eltern",
            Self::Krise => "Lebenskrise, Trauer, Gewalt",
            Self::Soziales => "Soziales und Lebenslage",
            Self::Identitaet => "Geschlecht, Sexualität, Identität",
        }
    }
}

/// Under which key an expression stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The preferred or plain-language label.
    Label,
    /// altLabel.
    Alt,
    /// hiddenLabel.
    Hidden,
    /// Lay words.
    Lay,
    /// First person.
    Say,
    /// Relatives.
    Kin,
    /// A name in another language.
    ForeignLabel,
    /// Lay words in another language.
    ForeignLay,
    /// What people type, apart from the concepts.
    Saying,
    /// What people type in another language.
    ForeignSaying,
}

/// One expression of a concept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Expression<'a> {
    /// Under which key it stands.
    pub kind: Kind,
    /// BCP 47 tag.
    pub language: &'static str,
    /// As authored.
    pub text: &'a str,
}

impl Concept {
    /// The lists of the other languages, by BCP 47 tag.
    pub fn foreign(&self) -> [(&'static str, &[String]); 7] {
        [
            ("en", &self.en),
            ("tr", &self.tr),
            ("uk", &self.uk),
            ("ru", &self.ru),
            ("ar", &self.ar),
            ("fa", &self.fa),
            ("pl", &self.pl),
        ]
    }

    /// All expressions in the order of the file.
    pub fn expressions(&self) -> impl Iterator<Item = Expression<'_>> {
        let lists = [
            (Kind::Label, std::slice::from_ref(&self.pref_label)),
            (Kind::Alt, &self.alt),
            (Kind::Hidden, &self.hidden),
            (Kind::Lay, &self.lay),
            (Kind::Say, &self.say),
            (Kind::Kin, &self.kin),
        ];
        let german = lists.into_iter().flat_map(|(kind, list)| {
            list.iter().map(move |text| Expression {
                kind,
                language: "de",
                text,
            })
        });
        german.chain(self.foreign().into_iter().flat_map(|(language, list)| {
            list.iter().enumerate().map(move |(at, text)| Expression {
                kind: if at == 0 {
                    Kind::ForeignLabel
                } else {
                    Kind::ForeignLay
                },
                language,
                text,
            })
        }))
    }
}
