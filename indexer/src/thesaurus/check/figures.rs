//! The thesaurus in figures.

use crate::thesaurus::concept::{Concept, Kind};
use crate::thesaurus::read::Thesaurus;
use std::collections::BTreeMap;
use std::fmt;

/// How much the thesaurus holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Number of concepts.
    pub concepts: usize,
    /// Number of broader links, and of related links.
    pub links: [usize; 2],
    /// Expressions by language; German includes the labels but not those in plain language.
    pub by_language: BTreeMap<&'static str, usize>,
    /// German expressions by kind.
    pub by_kind: BTreeMap<Kind, usize>,
    /// German expressions of the concept with the fewest and with the most.
    pub range: [usize; 2],
}

impl Figures {
    /// Counts.
    pub fn of(thesaurus: &Thesaurus) -> Self {
        let mut figures = Self {
            concepts: thesaurus.concepts.len(),
            ..Self::default()
        };
        for expression in thesaurus.concepts.iter().flat_map(Concept::expressions) {
            *figures.by_language.entry(expression.language).or_default() += 1;
            if expression.language == "de" {
                *figures.by_kind.entry(expression.kind).or_default() += 1;
            }
        }
        let german = |concept: &Concept| {
            concept
                .expressions()
                .filter(|it| it.language == "de")
                .count()
        };
        let counts = || thesaurus.concepts.iter().map(german);
        figures.range = [counts().min().unwrap_or(0), counts().max().unwrap_or(0)];
        let sum = |list: fn(&Concept) -> &[String]| {
            thesaurus.concepts.iter().map(|it| list(it).len()).sum()
        };
        figures.links = [
            sum(|concept| &concept.broader),
            sum(|concept| &concept.related),
        ];
        figures
    }

    /// German expressions of a concept on average.
    pub fn german_on_average(&self) -> f32 {
        self.by_language.get("de").copied().unwrap_or(0) as f32 / self.concepts.max(1) as f32
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |kind| self.by_kind.get(&kind).copied().unwrap_or(0);
        let [broader, related] = self.links;
        let [fewest, most] = self.range;
        writeln!(
            f,
            "Begriffe: {}; Verweise: {broader} broader, {related} related",
            self.concepts
        )?;
        writeln!(
            f,
            "Deutsche Ausdrücke: {} je Begriff im Mittel ({fewest} bis {most}); \
             {} alt, {} hidden, {} lay, {} say, {} kin",
            format!("{:.1}", self.german_on_average()).replace('.', ","),
            of(Kind::Alt),
            of(Kind::Hidden),
            of(Kind::Lay),
            of(Kind::Say),
            of(Kind::Kin),
        )?;
        let languages: Vec<String> = self
            .by_language
            .iter()
            .map(|(language, count)| format!("{language} {count}"))
            .collect();
        write!(f, "Ausdrücke je Sprache: {}", languages.join(", "))
    }
}
