//! Attributes of HSDS: cells of our own exports, and terms of other publishers' taxonomies.

use super::super::record::Record;
use super::super::table::one_line;
use crate::catalogue::column::{Column, ColumnSet};
use crate::catalogue::values::{self, Words};
use crate::hsds::column_key;

/// The attributes of a record: ours by column, and the terms of other publishers.
pub(super) struct Attributes {
    own: Vec<(String, String)>,
    terms: Vec<String>,
}

impl Attributes {
    pub fn of(record: &Record) -> Self {
        let (mut own, mut terms) = (Vec::new(), Vec::new());
        for attribute in record.records("attributes") {
            match column_key(&attribute.text("link_type")) {
                Some(key) => own.push((key.to_owned(), attribute.text("value"))),
                None => {
                    let term = attribute.records("taxonomy_term").first();
                    terms.extend(term.map(|term| term.text("name")));
                }
            }
        }
        Attributes { own, terms }
    }

    /// Whether the record was exported by us.
    pub fn any(&self) -> bool {
        !self.own.is_empty()
    }

    pub fn text<C: ColumnSet>(&self, column: C) -> String {
        let own = self.own.iter().find(|(key, _)| key == column.key());
        own.map(|(_, text)| one_line(text)).unwrap_or_default()
    }

    pub fn text_or<C: ColumnSet>(&self, column: C, otherwise: impl FnOnce() -> String) -> String {
        match self.text(column) {
            text if text.is_empty() => otherwise(),
            text => text,
        }
    }

    pub fn list<C: ColumnSet>(&self, column: C) -> Vec<String> {
        let own = self.own.iter().filter(|(key, _)| key == column.key());
        own.flat_map(|(_, text)| parted(text)).collect()
    }

    pub fn word<T: Copy>(&self, column: Column, words: Words<T>) -> Option<T> {
        values::meaning(words, &self.text(column))
    }

    pub fn topics(&self) -> Vec<String> {
        let mut topics = self.list(Column::Topics);
        for term in self.terms.iter().flat_map(|term| parted(term)) {
            if !topics.contains(&term) {
                topics.push(term);
            }
        }
        topics
    }
}

/// The texts that `|` parts.
fn parted(text: &str) -> Vec<String> {
    let parts = text.split('|').map(one_line);
    parts.filter(|part| !part.is_empty()).collect()
}
