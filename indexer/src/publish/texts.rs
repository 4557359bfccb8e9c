//! The finder's texts in other languages, one file each: what the widget's own folder has, and with its
//! labels those of the catalogue's topics, from the thesaurus.
//!
//! # Invariants
//! - A label stands on a line of its own, the German one, a tab, and that of the language, in the order of
//!   the German ones by bytes: the widget looks them up by halving.

use super::{Error, Files, TEXTS, Widget, gzip, with_twin};
use crate::catalogue::Catalogue;
use crate::thesaurus::{Concept, Thesaurus};
use grufi_engine::Index;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Least certainty with which an office's topic must point to a concept to be shown under its label.
const SURE: f32 = 0.6;
/// Share of it from which on another concept is meant as well; then the office's own words are shown.
const RIVAL: f32 = 0.9;

/// Writes the files, each with its text twin; returns their names without endings, by language.
pub(super) fn files(
    files: &mut Files,
    index: &[u8],
    catalogue: &Catalogue,
    widget: Option<&Widget>,
) -> Result<BTreeMap<String, String>, Error> {
    let texts = widget.map(|widget| &widget.texts).into_iter().flatten();
    let concepts = match widget {
        Some(widget) if !widget.texts.is_empty() => concepts(index, catalogue),
        _ => BTreeMap::new(),
    };
    texts
        .map(|(tag, texts)| {
            let labels = concepts
                .iter()
                .filter_map(|(german, concept)| Some((german.as_str(), label(concept, tag)?)));
            let texts = with_labels(texts, labels);
            let stem = with_twin(files, &format!("{TEXTS}-{tag}"), gzip(texts.as_bytes())?);
            Ok((tag.clone(), stem))
        })
        .collect()
}

/// Texts with more labels than their own, which stay: what a group is for is no topic.
fn with_labels<'a>(texts: &'a str, more: impl Iterator<Item = (&'a str, String)>) -> String {
    let own = texts.lines().filter_map(|line| line.split_once('\t'));
    let mut labels: BTreeMap<&str, String> = own
        .map(|(german, word)| (german, word.to_owned()))
        .collect();
    for (german, label) in more {
        labels.entry(german).or_insert(label);
    }
    let words = texts
        .lines()
        .filter(|line| !line.contains('\t'))
        .map(str::to_owned);
    let labels = labels
        .iter()
        .map(|(german, label)| format!("{german}\t{label}"));
    let lines: Vec<String> = words.chain(labels).collect();
    lines.join("\n") + "\n"
}

/// The concepts by the German texts that name them: labels of those that have groups, and topics of offices.
/// Index and thesaurus are our own and readable; were they not, German would be shown.
fn concepts(index: &[u8], catalogue: &Catalogue) -> BTreeMap<String, Concept> {
    let (Ok(index), Ok(thesaurus)) = (Index::open(index), Thesaurus::embedded()) else {
        return BTreeMap::new();
    };
    let authored: HashMap<&str, &Concept> = thesaurus
        .concepts
        .iter()
        .map(|concept| (concept.pref_label.as_str(), concept))
        .collect();
    let of = |number| authored.get(index.concept(number)?.label()).copied();
    let mut known: BTreeMap<String, Concept> = BTreeMap::new();
    let topics = catalogue.groups.iter().flat_map(|group| &group.topics);
    for topic in topics.collect::<BTreeSet<&String>>() {
        let meant = index.concepts_of(topic);
        let rival = meant.get(1).map_or(0.0, |&(_, sureness)| sureness);
        let sure = meant
            .first()
            .filter(|&&(_, sureness)| sureness >= SURE && rival < sureness * RIVAL);
        if let Some(concept) = sure.and_then(|&(number, _)| of(number)) {
            known.insert(topic.trim().to_owned(), concept.clone());
        }
    }
    for number in 0..u16::MAX {
        let Some(concept) = index.concept(number) else {
            break;
        };
        if let Some(authored) = of(number).filter(|_| !concept.groups().is_empty()) {
            known.insert(concept.label().to_owned(), authored.clone());
        }
    }
    known.retain(|german, _| !german.contains(['\t', '\n']));
    known
}

/// The label of a concept in a language, as a heading.
fn label(concept: &Concept, tag: &str) -> Option<String> {
    let first = match tag {
        "de-simple" => Some(&concept.leicht),
        "en" => concept.en.first(),
        "tr" => concept.tr.first(),
        "uk" => concept.uk.first(),
        "ru" => concept.ru.first(),
        "ar" => concept.ar.first(),
        "fa" => concept.fa.first(),
        "pl" => concept.pl.first(),
        _ => None,
    };
    let mut letters = first?.trim().chars();
    let initial = match (letters.next()?, tag) {
        ('i', "tr") => "İ".to_owned(),
        (letter, _) => letter.to_uppercase().collect(),
    };
    Some(initial + letters.as_str())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_after_the_texts_in_order() {
        let texts = "grufi-texte 0\nen\nEltern\tparents\n";
        let more = [
            ("Ängste", "Fears"),
            ("Angst", "Anxiety"),
            ("Eltern", "Mothers"),
        ];
        assert_eq!(
            with_labels(
                texts,
                more.into_iter()
                    .map(|(german, label)| (german, label.to_owned()))
            ),
            "grufi-texte 0\nen\nAngst\tAnxiety\nEltern\tparents\nÄngste\tFears\n"
        );
    }

    #[test]
    fn labels_begin_like_headings() {
        let thesaurus = Thesaurus::embedded().unwrap();
        let concept = |id: &str| thesaurus.concepts.iter().find(|one| one.id == id).unwrap();
        for (id, tag, expected) in [
            ("depression", "en", Some("Depression")),
            ("depression", "tr", Some("Depresyon")),
            ("depression", "uk", Some("Депресія")),
            ("depression", "ar", Some("اكتئاب")),
            (
                "depression",
                "de-simple",
                Some("Sehr traurig sein, keine Kraft haben"),
            ),
            ("depression", "tlh", None),
        ] {
            assert_eq!(label(concept(id), tag).as_deref(), expected, "{tag}");
        }
        let all = ["de-simple", "en", "tr", "uk", "ru", "ar", "fa", "pl"];
        for concept in &thesaurus.concepts {
            for tag in all {
                let label = label(concept, tag);
                assert!(
                    label.is_some_and(|label| !label.contains(['\t', '\n'])),
                    "{} {tag}",
                    concept.id
                );
            }
        }
    }
}
