//! The figures by kind, as a table.

use super::Outcome;
use std::collections::BTreeMap;
use std::fmt;

/// Figures of one kind of queries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Number of queries.
    pub queries: usize,
    /// Number with a right group among the first 1, 3, 10.
    pub found: [usize; 3],
    /// Number without any hit.
    pub empty: usize,
    precision: f32,
    answered: usize,
}

impl Row {
    /// Share of queries with a right group among the first 1, 3, 10.
    pub fn success(&self) -> [f32; 3] {
        self.found
            .map(|found| found as f32 / self.queries.max(1) as f32)
    }

    /// Mean share of right groups among the first five hits, over the queries with hits.
    pub fn precision(&self) -> f32 {
        self.precision / self.answered.max(1) as f32
    }

    fn add(&mut self, outcome: &Outcome<'_>) {
        self.queries += 1;
        for (found, within) in self.found.iter_mut().zip([1, 3, 10]) {
            *found += usize::from(outcome.rank.is_some_and(|rank| rank <= within));
        }
        match outcome.precision {
            Some(precision) => {
                self.precision += precision;
                self.answered += 1;
            }
            None => self.empty += 1,
        }
    }
}

/// Figures by kind, and of all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// By kind, alphabetically.
    pub kinds: BTreeMap<String, Row>,
    /// Of all queries.
    pub all: Row,
}

impl Table {
    /// Adds outcomes up.
    pub fn of(outcomes: &[Outcome<'_>]) -> Self {
        let mut table = Self::default();
        for outcome in outcomes {
            table
                .kinds
                .entry(outcome.query.kind.clone())
                .or_default()
                .add(outcome);
            table.all.add(outcome);
        }
        table
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<12} {:>6} {:>7} {:>7} {:>8} {:>7} {:>5}",
            "Art", "Anzahl", "unter 1", "unter 3", "unter 10", "prec@5", "leer"
        )?;
        let all = ("alle".to_owned(), self.all.clone());
        for (kind, row) in self.kinds.iter().chain(std::iter::once((&all.0, &all.1))) {
            let [one, three, ten] = row.success();
            let precision = row.precision();
            writeln!(
                f,
                "{kind:<12} {:>6} {one:>7.3} {three:>7.3} {ten:>8.3} {precision:>7.3} {:>5}",
                row.queries, row.empty
            )?;
        }
        Ok(())
    }
}
