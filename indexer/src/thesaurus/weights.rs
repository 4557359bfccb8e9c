//! A thesaurus to a scheme: which dictionary key points to which concepts, and how strongly.
//!
//! The weights are estimated, learnt, rid of what is not worth its bytes and pruned. Names are kept as sets of
//! keys besides, so that the engine can tell when all of their words are there.

use super::concept::{Concept, Expression, Kind};
use super::estimate::{estimate, strength};
use super::keys::{Keys, content_keys, variants};
use super::learn::{self, Example, Weights};
use super::prune::{keep_silent, prune};
use super::read::Thesaurus;
use grufi_engine::analysis::tokens;
use grufi_engine::write::{ConceptRecord, SchemeRecord, WriteError};
use std::collections::{BTreeMap, BTreeSet};

/// What is compiled; everything by default.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Train the weights; else they are as estimated.
    pub learn: bool,
    /// Prune what the engine understands without it.
    pub prune: bool,
    /// Leave out the expressions of this fifth (0 to 4), labels apart, to measure generalisation.
    pub without_fold: Option<u8>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            learn: true,
            prune: true,
            without_fold: None,
        }
    }
}

impl Options {
    /// The fifth that the `n`-th expression of a concept belongs to; `None` for labels, which stay.
    pub fn fold(n: usize, expression: &Expression<'_>) -> Option<u8> {
        (!matches!(expression.kind, Kind::Label | Kind::ForeignLabel)).then_some((n % 5) as u8)
    }
}

/// Weights below this are stored as none.
const LEAST: f32 = 0.07;
/// Least weight of a word for the concept that it is a name of, where it occurs in at most so many expressions.
const NAME: f32 = 0.8;
const SELDOM: usize = 10;
/// Among so many first concepts of a label is its own.
const LEADING: usize = 3;
/// Fewest expressions with a word that points to no concept, for it to be kept lest it be misread.
const USED: usize = 10;
/// Strength of an example of no topic.
const NO_TOPIC: f32 = 3.0;
/// Most words of a phrase that is kept as a whole; the engine looks for no longer ones.
const LONGEST_PHRASE: usize = 4;
/// Neighbours of a concept that are kept, the first ones.
const MOST_RELATED: usize = 4;

/// Trains the weights of a thesaurus and prunes what the engine understands without them.
///
/// # Errors
/// As [`grufi_engine::write::write`], for a thesaurus that exceeds the format.
pub fn train(thesaurus: &Thesaurus, options: Options) -> Result<SchemeRecord, WriteError> {
    let mut analysed: Vec<Vec<Keys>> = thesaurus
        .concepts
        .iter()
        .map(|concept| analyse(concept, options))
        // What is on no topic is learnt as one more.
        .chain([Vec::new()])
        .collect();
    for saying in &thesaurus.sayings {
        let keys = content_keys(&saying.text);
        if !keys.is_empty() {
            analysed[usize::from(saying.concept)].push(Keys {
                kind: if saying.foreign {
                    Kind::ForeignSaying
                } else {
                    Kind::Saying
                },
                keys,
            });
        }
    }
    let (weights, silent) = weigh(&analysed, options);
    let mut scheme = SchemeRecord {
        concepts: records(thesaurus),
        weights,
    };
    for (concept, expressions) in scheme.concepts.iter_mut().zip(&analysed) {
        concept.names = names_of(expressions);
    }
    if options.prune {
        let written = written(thesaurus);
        prune(
            &mut scheme,
            &lay_words(thesaurus, written.clone()),
            &written,
        )?;
        keep_silent(&mut scheme, &silent, &written)?;
    }
    Ok(scheme)
}

/// Per key, a word as written.
fn written(thesaurus: &Thesaurus) -> BTreeMap<String, &str> {
    let expressions = thesaurus.concepts.iter().flat_map(Concept::expressions);
    let sayings = thesaurus.sayings.iter().map(|saying| saying.text.as_str());
    let texts = expressions.map(|expression| expression.text).chain(sayings);
    let words = texts.flat_map(|text| tokens(text).map(move |token| (token, text)));
    words
        .filter(|(token, _)| !token.joined)
        .map(|(token, text)| (token.key(), &text[token.range]))
        .collect()
}

/// Of words as written, by key, those that are no names: names are corrected when misspelt, for which they must
/// be in the vocabulary.
fn lay_words<'t>(
    thesaurus: &Thesaurus,
    mut words: BTreeMap<String, &'t str>,
) -> BTreeMap<String, &'t str> {
    for expression in thesaurus.concepts.iter().flat_map(Concept::expressions) {
        let mut tokens = tokens(expression.text);
        if let (Some(token), None) = (tokens.next(), tokens.next())
            && !matches!(expression.kind, Kind::Lay | Kind::ForeignLay)
        {
            words.remove(&token.key());
        }
    }
    words
}

/// The concepts without phrases.
pub(super) fn records(thesaurus: &Thesaurus) -> Vec<ConceptRecord> {
    thesaurus
        .concepts
        .iter()
        .map(|concept| record(thesaurus, concept))
        .collect()
}

fn names_of(expressions: &[Keys]) -> Vec<BTreeSet<String>> {
    let named = expressions.iter().filter(|expression| {
        matches!(
            expression.kind,
            Kind::Label | Kind::Alt | Kind::Hidden | Kind::ForeignLabel
        )
    });
    // Sorted and each once, whatever the order of the expressions. Of foreign names, only those of several words.
    let names: BTreeSet<BTreeSet<String>> = named
        .map(|expression| {
            (
                expression.kind,
                BTreeSet::from_iter(expression.keys.iter().cloned()),
            )
        })
        .filter(|(kind, keys)| {
            let least = if *kind == Kind::ForeignLabel { 2 } else { 1 };
            (least..=LONGEST_PHRASE).contains(&keys.len())
        })
        .map(|(_, keys)| keys)
        .collect();
    names.into_iter().collect()
}

fn analyse(concept: &Concept, options: Options) -> Vec<Keys> {
    let kept = concept.expressions().enumerate().filter(|(n, expression)| {
        options.without_fold.is_none() || Options::fold(*n, expression) != options.without_fold
    });
    kept.flat_map(|(_, expression)| variants(&expression))
        .filter(|keys| !keys.keys.is_empty())
        .collect()
}

/// Per key, the concepts it points to, with weights in 1/255; the number of concepts stands for none of them.
type Pointing = BTreeMap<String, Vec<(u16, u8)>>;

/// The weights of the keys that point to a concept, and the keys that were used but point to none.
fn weigh(analysed: &[Vec<Keys>], options: Options) -> (Pointing, Vec<String>) {
    let none = analysed.len() as u16 - 1;
    let estimated = estimate(analysed);
    let numbers: BTreeMap<&str, u32> = estimated.keys().copied().zip(0..).collect();
    let mut weights: Weights = estimated
        .values()
        .map(|concepts| concepts.iter().map(|(&c, &w)| (c, w)).collect())
        .collect();
    let uses = uses(analysed);
    if options.learn {
        let examples: Vec<Example> = (0..)
            .zip(analysed)
            .flat_map(|(concept, expressions)| expressions.iter().map(move |keys| (concept, keys)))
            .map(|(concept, Keys { kind, keys })| Example {
                concept,
                keys: keys.iter().map(|key| numbers[key.as_str()]).collect(),
                strength: if concept == none {
                    NO_TOPIC
                } else {
                    strength(*kind)
                },
            })
            .collect();
        learn::train(&mut weights, &examples, analysed.len());
        uphold_names(&mut weights, analysed, &numbers, &uses);
    }
    let mut silent = Vec::new();
    let quantise = |weight: f32| (weight.min(1.0) * 255.0).round() as u8;
    let pointing = estimated
        .keys()
        .zip(weights)
        .filter_map(|(key, concepts)| {
            let mut kept: Vec<(u16, u8)> = concepts
                .into_iter()
                .filter(|&(_, weight)| weight >= LEAST)
                .map(|(concept, weight)| (concept, quantise(weight)))
                .collect();
            // What speaks against every topic matters only where the word speaks for one.
            if matches!(kept[..], [(concept, _)] if concept == none) {
                kept.clear();
            }
            if kept.is_empty() && uses[*key] >= USED {
                silent.push((*key).to_owned());
            }
            (!kept.is_empty()).then(|| ((*key).to_owned(), kept))
        })
        .collect();
    (pointing, silent)
}

/// Lets a word that is a name by itself speak for its concept, however seldom it occurs, and a label in any language
/// lead to its concept.
fn uphold_names(
    weights: &mut Weights,
    analysed: &[Vec<Keys>],
    numbers: &BTreeMap<&str, u32>,
    uses: &BTreeMap<&str, usize>,
) {
    for (concept, expressions) in (0..).zip(analysed) {
        for Keys { kind, keys } in expressions {
            let Some(rarest) = keys.iter().min_by_key(|key| uses[key.as_str()]) else {
                continue;
            };
            let upheld = match kind {
                Kind::Label | Kind::Alt => keys.len() == 1 && uses[rarest.as_str()] <= SELDOM,
                Kind::ForeignLabel => {
                    let keys: Vec<u32> = keys.iter().map(|key| numbers[key.as_str()]).collect();
                    !learn::points_to(weights, &keys, concept, LEADING)
                }
                _ => false,
            };
            if upheld {
                let pointing = &mut weights[numbers[rarest.as_str()] as usize];
                match pointing.binary_search_by_key(&concept, |&(concept, _)| concept) {
                    Ok(at) => pointing[at].1 = pointing[at].1.max(NAME),
                    Err(at) => pointing.insert(at, (concept, NAME)),
                }
            }
        }
    }
}

/// Per key, in how many expressions it occurs.
fn uses(analysed: &[Vec<Keys>]) -> BTreeMap<&str, usize> {
    let mut uses = BTreeMap::new();
    for key in analysed.iter().flatten().flat_map(|keys| &keys.keys) {
        *uses.entry(key.as_str()).or_insert(0) += 1;
    }
    uses
}

fn record(thesaurus: &Thesaurus, concept: &Concept) -> ConceptRecord {
    let numbers = |ids: &[String]| ids.iter().filter_map(|id| thesaurus.number(id)).collect();
    ConceptRecord {
        area: concept.area as u8 + 1,
        id: concept.id.clone(),
        label: concept.pref_label.clone(),
        meant_for: concept.meant_for,
        broader: numbers(&concept.broader),
        related: numbers(&concept.related[..concept.related.len().min(MOST_RELATED)]),
        names: Vec::new(),
    }
}
