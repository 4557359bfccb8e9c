//! Search quality: query sets in, how often a right group is found out.
//!
//! A query set is a TSV file with the columns `kind`, `query`, `topics` (ids of concepts, several by `|`).
//! A group is right for a query if it is on one of the topics, according to the `truth` given or, without
//! one, to what the compiler understood of the group's topics.

mod table;
mod truth;

pub use table::{Row, Table};
pub use truth::Truth;

use grufi_engine::{Index, Request};

/// One line of a query set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// Which kind of wording it is: term, lay, sentence, ...
    pub kind: String,
    /// As typed.
    pub text: String,
    /// Ids of the right concepts.
    pub topics: Vec<String>,
}

/// Reads a query set.
///
/// # Errors
/// What is wrong with the file, with its line, for operators.
pub fn read_queries(text: &str) -> Result<Vec<Query>, csv::Error> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_reader(text.as_bytes());
    let records = reader.deserialize::<(String, String, String)>();
    records
        .map(|record| {
            let (kind, text, topics) = record?;
            Ok(Query { kind, text, topics: topics.split('|').map(str::to_owned).collect() })
        })
        .collect()
}

/// How one query fared.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<'q> {
    /// The query.
    pub query: &'q Query,
    /// Rank of the first right group, from 1, within the first ten.
    pub rank: Option<usize>,
    /// Share of right groups among the first five hits, `None` where there is no hit.
    pub precision: Option<f32>,
    /// Name of the first hit.
    pub first: String,
    /// The concepts understood.
    pub understood: Vec<String>,
}

/// Asks all queries for whose topics there is a group; the others say nothing about the search.
pub fn evaluate<'q>(index: &Index<'_>, truth: &Truth, queries: &'q [Query]) -> Vec<Outcome<'q>> {
    let answerable = queries.iter().filter(|query| truth.has_group_on(&query.topics));
    answerable
        .map(|query| {
            let answer = index.search(&Request { text: &query.text, limit: 10, ..Request::default() });
            let right: Vec<bool> = answer
                .hits
                .iter()
                .filter_map(|hit| index.group(hit.group))
                .map(|group| truth.is_right(group.id(), &query.topics))
                .collect();
            let first_five = &right[..right.len().min(5)];
            let hits = first_five.iter().filter(|right| **right).count();
            let first = answer.hits.first().and_then(|hit| index.group(hit.group));
            Outcome {
                query,
                rank: right.iter().position(|right| *right).map(|at| at + 1),
                precision: (!first_five.is_empty()).then(|| hits as f32 / first_five.len() as f32),
                first: first.map(|group| group.name().to_owned()).unwrap_or_default(),
                understood: answer.intent.topics,
            }
        })
        .collect()
}
