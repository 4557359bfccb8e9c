//! Generalisation: five times the thesaurus is trained without a fifth of each topic's expressions, labels
//! apart, and asked for exactly those. Right is only the topic from which the expression was taken.

use crate::thesaurus::{Kind, Options, Thesaurus, train};
use grufi_engine::Index;
use grufi_engine::write::{self, WriteError};
use std::collections::BTreeMap;
use std::fmt;

/// Number of parts into which the expressions fall.
const FOLDS: u8 = 5;

/// How often the topic of an expression is understood without it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folds {
    /// By kind of expression: how many were asked, how often the topic was first, among the first three.
    pub kinds: BTreeMap<Kind, [usize; 3]>,
}

/// Cross-validates a thesaurus.
///
/// # Errors
/// As [`train`].
pub fn folds(thesaurus: &Thesaurus) -> Result<Folds, WriteError> {
    let parts: Vec<Result<Folds, WriteError>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..FOLDS)
            .map(|fold| scope.spawn(move || measure(thesaurus, fold)))
            .collect();
        let joined = threads.into_iter().map(|thread| thread.join());
        joined
            .map(|result| result.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    let mut all = Folds::default();
    for part in parts {
        for (kind, counts) in part?.kinds {
            add(all.kinds.entry(kind).or_default(), counts);
        }
    }
    Ok(all)
}

fn measure(thesaurus: &Thesaurus, fold: u8) -> Result<Folds, WriteError> {
    let scheme = train(
        thesaurus,
        Options {
            without_fold: Some(fold),
            ..Options::default()
        },
    )?;
    let bytes = write::scheme(&scheme)?;
    let mut folds = Folds::default();
    let Ok(index) = Index::open(&bytes) else {
        return Ok(folds);
    };
    for (number, concept) in (0u16..).zip(&thesaurus.concepts) {
        for (n, expression) in concept.expressions().enumerate() {
            if Options::fold(n, &expression) != Some(fold) {
                continue;
            }
            let found = index.concepts_of(expression.text);
            let rank = found.iter().position(|&(concept, _)| concept == number);
            let within = |most: usize| usize::from(rank.is_some_and(|rank| rank < most));
            add(
                folds.kinds.entry(expression.kind).or_default(),
                [1, within(1), within(3)],
            );
        }
    }
    Ok(folds)
}

fn add(sum: &mut [usize; 3], counts: [usize; 3]) {
    sum.iter_mut()
        .zip(counts)
        .for_each(|(sum, count)| *sum += count);
}

impl fmt::Display for Folds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<14} {:>7} {:>7} {:>7}",
            "Ausdruck", "Anzahl", "unter 1", "unter 3"
        )?;
        let mut all = [0; 3];
        self.kinds
            .values()
            .for_each(|&counts| add(&mut all, counts));
        let rows = self
            .kinds
            .iter()
            .map(|(kind, counts)| (name(*kind), counts));
        for (name, [asked, first, three]) in rows.chain([("alle", &all)]) {
            let share = |count: &usize| *count as f32 / (*asked).max(1) as f32;
            writeln!(
                f,
                "{name:<14} {asked:>7} {:>7.3} {:>7.3}",
                share(first),
                share(three)
            )?;
        }
        Ok(())
    }
}

const fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Label => "prefLabel",
        Kind::Alt => "alt",
        Kind::Hidden => "hidden",
        Kind::Lay => "lay",
        Kind::Say => "say",
        Kind::Kin => "kin",
        Kind::ForeignLabel => "Name, fremd",
        Kind::ForeignLay => "andere Sprache",
        Kind::Saying => "Aussage",
        Kind::ForeignSaying => "fremde Aussage",
    }
}
