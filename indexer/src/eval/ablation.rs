//! What each ingredient of the thesaurus adds, with its bytes.

use super::{Query, Row, Table, Truth, evaluate};
use crate::catalogue::PublicCatalogue;
use crate::compile::{self, Error};
use crate::publish;
use crate::thesaurus::{Concept, Options, Thesaurus, train};
use grufi_engine::Index;
use std::fmt;

/// The figures with one ingredient more than the row before.
#[derive(Clone, Debug, PartialEq)]
pub struct Ingredient {
    /// What was added.
    pub name: &'static str,
    /// Success and precision of all queries.
    pub figures: Row,
    /// Bytes of the index beyond one without a thesaurus, gzip.
    pub bytes: usize,
}

/// Steps from nothing to the whole: name, which lists are kept, trained, pruned.
const STEPS: [(&str, usize, bool, bool); 7] = [
    ("Namen", 0, false, false),
    ("+ Alltagswörter", 1, false, false),
    ("+ Sätze", 2, false, false),
    ("+ Sprachen", 3, false, false),
    ("+ gelernt", 3, true, false),
    ("+ Aussagen", 4, true, false),
    ("+ gekürzt", 4, true, true),
];

/// Compiles the catalogue with more and more ingredients and asks the queries each time.
///
/// # Errors
/// As [`compile::compile_with`].
pub fn ablation(
    catalogue: &PublicCatalogue,
    thesaurus: &Thesaurus,
    truth: &Truth,
    queries: &[Query],
) -> Result<Vec<Ingredient>, Error> {
    let bare = compile::compile_with(catalogue, None)?;
    let without = gzip_length(&bare);
    let mut rows = vec![Ingredient {
        name: "nur Katalogtext",
        figures: ask(&bare, truth, queries),
        bytes: 0,
    }];
    for (name, lists, learn, prune) in STEPS {
        let scheme = train(
            &with_lists(thesaurus, lists),
            Options {
                learn,
                prune,
                without_fold: None,
            },
        )?;
        let bytes = compile::compile_with(catalogue, Some((thesaurus, &scheme)))?;
        let figures = ask(&bytes, truth, queries);
        rows.push(Ingredient {
            name,
            figures,
            bytes: gzip_length(&bytes).saturating_sub(without),
        });
    }
    Ok(rows)
}

fn ask(bytes: &[u8], truth: &Truth, queries: &[Query]) -> Row {
    let outcomes = Index::open(bytes).map(|index| evaluate(&index, truth, queries));
    Table::of(&outcomes.unwrap_or_default()).all
}

/// The thesaurus with names, and with lay words (1), sentences (2), other languages (3) and sayings (4).
fn with_lists(thesaurus: &Thesaurus, lists: usize) -> Thesaurus {
    let kept = |concept: &Concept| {
        let mut concept = concept.clone();
        if lists < 1 {
            concept.lay.clear();
        }
        if lists < 2 {
            concept.say.clear();
            concept.kin.clear();
        }
        if lists < 3 {
            let Concept {
                en,
                tr,
                uk,
                ru,
                ar,
                fa,
                pl,
                ..
            } = &mut concept;
            [en, tr, uk, ru, ar, fa, pl]
                .into_iter()
                .for_each(Vec::clear);
        }
        concept
    };
    Thesaurus {
        concepts: thesaurus.concepts.iter().map(kept).collect(),
        sayings: if lists < 4 {
            Vec::new()
        } else {
            thesaurus.sayings.clone()
        },
    }
}

/// Length as published.
fn gzip_length(bytes: &[u8]) -> usize {
    publish::gzip(bytes).map_or(bytes.len(), |packed| packed.len())
}

impl fmt::Display for Ingredient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [one, three, ten] = self.figures.success();
        let precision = self.figures.precision();
        let bytes = self.bytes;
        write!(
            f,
            "{:<17} {one:>7.3} {three:>7.3} {ten:>8.3} {precision:>7.3} {bytes:>11}",
            self.name
        )
    }
}
