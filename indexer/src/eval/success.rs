//! How often a right group is found.
//!
//! A group is right for a query if it is on one of the query's topics, according to the truth given.

use super::Truth;
use grufi_engine::{Index, Request};

/// Hits that are looked at.
const HITS: usize = 10;

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
    let answerable = queries
        .iter()
        .filter(|query| truth.has_group_on(&query.topics));
    answerable
        .map(|query| {
            let answer = index.search(&Request {
                text: &query.text,
                limit: HITS,
                ..Request::default()
            });
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
                first: first
                    .map(|group| group.name().to_owned())
                    .unwrap_or_default(),
                understood: answer.intent.topics,
            }
        })
        .collect()
}
