//! Records with named fields and further records within them: what formats with a model of their own are
//! read from, whether they come as JSON or as rows of tables.
//!
//! # Invariant
//! Every record knows its file and line, so that each problem names the place.

use super::json::{LineCounter, Members, Object, text_of};
use super::table::{Row, Table, one_line, paragraphs};
use crate::catalogue::{Problem, Report, Severity, Source, validate};
use serde_json::value::RawValue;
use std::sync::Arc;

/// Records within records are read this deep; the formats need six.
const DEPTH: usize = 12;

/// One record.
#[derive(Clone, Debug)]
pub(super) struct Record {
    file: Arc<str>,
    /// Line of its beginning, from 1.
    pub line: u64,
    fields: Vec<Field>,
}

#[derive(Clone, Debug)]
struct Field {
    key: String,
    line: u64,
    value: Value,
}

#[derive(Clone, Debug)]
enum Value {
    Text(String),
    Records(Vec<Record>),
}

impl Record {
    /// The record of an object of a JSON file.
    pub fn of_object(object: &Object<'_>, file: &Arc<str>) -> Self {
        let fields = object.members.iter().map(|member| Field {
            key: member.key.clone(),
            line: member.line,
            value: value(&member.value, member.line, file, DEPTH),
        });
        Record {
            file: Arc::clone(file),
            line: object.line,
            fields: fields.collect(),
        }
    }

    /// The records of a table; keys are the columns' names in lower case with `_` for space.
    pub fn of_table(table: &Table) -> impl Iterator<Item = Self> {
        let keys: Vec<String> = table.columns.iter().map(|name| key_of(name)).collect();
        table
            .rows
            .iter()
            .map(move |row| Self::of_row(row, &keys, &table.file))
    }

    fn of_row(row: &Row, keys: &[String], file: &Arc<str>) -> Self {
        let fields = keys.iter().zip(&row.cells).map(|(key, cell)| Field {
            key: key.clone(),
            line: cell.line.max(row.line),
            value: Value::Text(cell.text.clone()),
        });
        Record {
            file: Arc::clone(file),
            line: row.line,
            fields: fields.collect(),
        }
    }

    /// Adds records under a key.
    pub fn add(&mut self, key: &str, records: Vec<Record>) {
        self.fields.push(Field {
            key: key.to_owned(),
            line: self.line,
            value: Value::Records(records),
        });
    }

    /// Whether there is a field of this key.
    pub fn has(&self, key: &str) -> bool {
        self.fields.iter().any(|field| field.key == key)
    }

    /// The text of a field in one line, "" where it is missing or no text; lists are joined by `|`.
    pub fn text(&self, key: &str) -> String {
        one_line(self.raw(key))
    }

    /// The first of these texts that is not empty.
    pub fn first_of(&self, keys: &[&str]) -> String {
        let texts = keys.iter().map(|key| self.text(key));
        texts
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }

    /// The text of a field with its line breaks.
    pub fn paragraphs(&self, key: &str) -> String {
        paragraphs(self.raw(key))
    }

    /// The records under a key; an object that stands alone is a list of one.
    pub fn records(&self, key: &str) -> &[Record] {
        let found = self.fields.iter().find_map(|field| match &field.value {
            Value::Records(records) if field.key == key => Some(records.as_slice()),
            _ => None,
        });
        found.unwrap_or_default()
    }

    /// A mail address; an implausible one is reported and left out.
    pub fn mail(&self, key: &str, report: &mut Report) -> String {
        match validate::mail(&self.text(key)) {
            Ok(()) => self.text(key),
            Err(finding) => {
                let problem = self.problem(Severity::Warning, "mail", key);
                report.push(problem.says(finding.message, finding.remedy));
                String::new()
            }
        }
    }

    /// Web addresses parted by `|` or space; implausible ones are reported, once, and left out.
    pub fn webs(&self, key: &str, report: &mut Report) -> Vec<String> {
        let text = self.text(key);
        let (mut webs, mut wrong) = (Vec::new(), None);
        for part in text.split(['|', ' ']).filter(|part| !part.is_empty()) {
            match validate::web(part) {
                Ok(address) => webs.push(address),
                Err(finding) => wrong = Some(finding),
            }
        }
        if let Some(finding) = wrong {
            let problem = self.problem(Severity::Warning, "web", key);
            report.push(problem.says(finding.message, finding.remedy));
        }
        webs
    }

    fn raw(&self, key: &str) -> &str {
        let found = self.fields.iter().find_map(|field| match &field.value {
            Value::Text(text) if field.key == key => Some(text.as_str()),
            _ => None,
        });
        found.unwrap_or_default()
    }

    /// A problem of a field, which it quotes.
    pub fn problem(&self, severity: Severity, code: &'static str, key: &str) -> Problem {
        let field = self.fields.iter().find(|field| field.key == key);
        Problem::of_file(severity, code, &self.file)
            .line(field.map_or(self.line, |field| field.line))
            .column(key)
            .value(self.raw(key))
    }

    /// Where the record stands.
    pub fn source(&self) -> Source {
        Source {
            file: Arc::clone(&self.file),
            line: self.line,
        }
    }
}

/// `End Time` and `end_time` are one key.
pub(super) fn key_of(name: &str) -> String {
    name.trim().to_lowercase().replace([' ', '-'], "_")
}

/// The value of a member. Lists hold records or texts; where a list mixes them the texts are passed over.
fn value(json: &str, line: u64, file: &Arc<str>, depth: usize) -> Value {
    let none = || Value::Text(String::new());
    let Some(depth) = depth.checked_sub(1) else {
        return none();
    };
    let mut lines = LineCounter::from(json, line);
    match json.trim_start().as_bytes().first() {
        Some(b'{') => Value::Records(record(json, line, file, depth).into_iter().collect()),
        Some(b'[') => {
            let entries: Vec<&RawValue> = serde_json::from_str(json).unwrap_or_default();
            let is_record = |entry: &&RawValue| entry.get().starts_with('{');
            if !entries.iter().any(is_record) {
                return Value::Text(plain(json));
            }
            let records = entries.into_iter().filter(|entry| is_record(entry));
            let records =
                records.filter_map(|entry| record(entry.get(), lines.of(entry.get()), file, depth));
            Value::Records(records.collect())
        }
        _ => Value::Text(plain(json)),
    }
}

fn record(json: &str, line: u64, file: &Arc<str>, depth: usize) -> Option<Record> {
    let Members(members) = serde_json::from_str(json).ok()?;
    let mut lines = LineCounter::from(json, line);
    let fields = members.into_iter().map(|(key, json)| {
        let line = lines.of(json.get());
        let value = value(json.get(), line, file, depth);
        Field { key, line, value }
    });
    Some(Record {
        file: Arc::clone(file),
        line,
        fields: fields.collect(),
    })
}

fn plain(json: &str) -> String {
    let value = serde_json::from_str(json).ok();
    value.and_then(|value| text_of(&value)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::json;
    use super::*;

    fn records(text: &str) -> Vec<Record> {
        let file = Arc::from("a.json");
        let objects = json::objects(text, &file).expect("json");
        objects
            .iter()
            .map(|object| Record::of_object(object, &file))
            .collect()
    }

    #[test]
    fn fields_and_records_know_their_lines() {
        let text = "[{\"a\": [\"x\", 2],\n \"b\": {\"c\": [1, {\"d\": null},\n  {\"d\": \"y\\nz\"}]},\n \"e\": true}]";
        let record = &records(text)[0];
        assert_eq!(record.text("a"), "x|2");
        assert_eq!(record.text("e"), "ja");
        assert_eq!(
            (record.text("b"), record.text("z")),
            (String::new(), String::new())
        );
        let inner = &record.records("b")[0];
        let lines: Vec<u64> = inner.records("c").iter().map(|inner| inner.line).collect();
        assert_eq!((inner.line, lines), (2, vec![2, 3]));
        assert_eq!(inner.records("c")[1].paragraphs("d"), "y\nz");
        let problem = inner.records("c")[1]
            .problem(Severity::Hint, "x", "d")
            .says("ist so", "Tu das.");
        assert_eq!(
            problem.to_string(),
            "a.json, Zeile 3, Spalte »d«: »y z« ist so. Tu das."
        );
    }

    #[test]
    fn depth_is_bounded() {
        let deep = format!("[{}1{}]", "{\"a\":".repeat(60), "}".repeat(60));
        let mut record = &records(&deep)[0];
        let mut depth = 1;
        while let Some(inner) = record.records("a").first() {
            record = inner;
            depth += 1;
        }
        assert_eq!(depth, DEPTH + 1);
    }
}
