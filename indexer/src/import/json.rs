//! JSON: an array of objects, read with the line of every object and every value.

use super::hsds;
use super::table::{Cell, Row, Table, line_of};
use crate::catalogue::{Problem, Report, Severity};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;
use std::sync::Arc;

/// One object of the array.
pub(super) struct Object<'f> {
    /// Line of its opening brace, from 1.
    pub line: u64,
    /// Its members in the order of the file.
    pub members: Vec<Member<'f>>,
}

/// One member of an object.
pub(super) struct Member<'f> {
    pub key: String,
    pub line: u64,
    pub(super) value: &'f str,
}

impl Member<'_> {
    /// The value as text: lists joined by `|`, yes and no for booleans, empty for null; `None` for what is
    /// no text, number, boolean or list of these.
    pub fn text(&self) -> Option<String> {
        text_of(&serde_json::from_str(self.value).ok()?)
    }
}

impl Object<'_> {
    /// The member of a key.
    pub fn get(&self, key: &str) -> Option<&Member<'_>> {
        self.members.iter().find(|member| member.key == key)
    }
}

/// See [`Member::text`].
pub(super) fn text_of(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => String::new(),
        Value::Bool(true) => "ja".to_owned(),
        Value::Bool(false) => "nein".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(values) => {
            let texts: Option<Vec<String>> = values.iter().map(text_of).collect();
            texts?
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
                .join("|")
        }
        Value::Object(_) => return None,
    })
}

/// Members in the order of the file, doubled keys included.
pub(super) struct Members<'f>(pub Vec<(String, &'f RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// Keys of a page of results under which its list stands.
const LISTS: [&str; 10] = [
    "meetings",
    "contents",
    "gruppen",
    "groups",
    "data",
    "items",
    "results",
    "records",
    "rows",
    "kontaktstellen",
];

/// Reads the objects of a file: an array, an object that holds it under one of [`LISTS`], or one entry of
/// Open Referral by itself.
///
/// # Errors
/// The problem of a file that is no JSON, or whose array holds something else than objects.
pub(super) fn objects<'f>(text: &'f str, file: &str) -> Result<Vec<Object<'f>>, Box<Problem>> {
    let error = |problem: serde_json::Error, from: u64| {
        let line = problem.line() as u64 + from - 1;
        let place = Problem::of_file(Severity::Error, "json", file).line(line);
        let message = format!(
            "Das JSON ist an Zeichen {} der Zeile fehlerhaft",
            problem.column()
        );
        let remedy = "Die Datei muss eine Liste von Objekten sein: [{\"name\": \"…\", \"themen\": \"…\"}, …].";
        Box::new(place.says(message, remedy))
    };
    let mut list = text;
    if text.trim_start().starts_with('{') {
        let Members(members) = serde_json::from_str(text).map_err(|problem| error(problem, 1))?;
        if let Some((_, found)) = members
            .iter()
            .find(|(key, _)| LISTS.contains(&key.as_str()))
        {
            list = found.get();
        } else {
            let mut lines = LineCounter::from(text, 1);
            let single = [object(members, lines.of(text.trim_start()), &mut lines)];
            if hsds::recognises(&single) {
                return Ok(single.into());
            }
        }
    }
    let mut lines = LineCounter::from(text, 1);
    let from = lines.of(list);
    let entries: Vec<&RawValue> =
        serde_json::from_str(list).map_err(|problem| error(problem, from))?;
    let mut objects = Vec::with_capacity(entries.len());
    for entry in entries {
        let line = lines.of(entry.get());
        let Members(members) =
            serde_json::from_str(entry.get()).map_err(|problem| error(problem, line))?;
        objects.push(object(members, line, &mut lines));
    }
    Ok(objects)
}

fn object<'f>(
    members: Vec<(String, &'f RawValue)>,
    line: u64,
    lines: &mut LineCounter<'_>,
) -> Object<'f> {
    let members = members.into_iter().map(|(key, value)| Member {
        key,
        line: lines.of(value.get()),
        value: value.get(),
    });
    Object {
        line,
        members: members.collect(),
    }
}

/// Counts lines while parts of a text are met in their order.
pub(super) struct LineCounter<'t> {
    text: &'t str,
    at: usize,
    line: u64,
}

impl<'t> LineCounter<'t> {
    /// Counts in a text that begins on this line.
    pub fn from(text: &'t str, line: u64) -> Self {
        LineCounter { text, at: 0, line }
    }

    /// The line on which a part of the text begins.
    pub fn of(&mut self, part: &str) -> u64 {
        let offset = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let offset = offset.clamp(self.at, self.text.len());
        self.line += line_of(&self.text.as_bytes()[self.at..], offset - self.at) - 1;
        self.at = offset;
        self.line
    }
}

/// The table of objects with canonical keys; its columns are all keys in the order of their first use.
pub(super) fn table(objects: &[Object<'_>], file: &Arc<str>, report: &mut Report) -> Table {
    let mut columns: Vec<String> = Vec::new();
    let mut rows = Vec::with_capacity(objects.len());
    for object in objects {
        let mut row = Row {
            line: object.line,
            cells: vec![Cell::default(); columns.len()],
        };
        let mut seen: Vec<usize> = Vec::new();
        for member in &object.members {
            let problem = |code| {
                Problem::of_file(Severity::Error, code, file)
                    .line(member.line)
                    .column(&member.key)
            };
            let Some(text) = member.text() else {
                let remedy = "Einen Text, eine Zahl, ja/nein oder eine Liste von Texten eintragen.";
                report.push(problem("json-value").says("Der Wert ist ein Objekt", remedy));
                continue;
            };
            let at = columns
                .iter()
                .position(|column| *column == member.key)
                .unwrap_or_else(|| {
                    columns.push(member.key.clone());
                    columns.len() - 1
                });
            if seen.contains(&at) {
                let remedy = "Einen der beiden löschen.";
                report.push(
                    problem("json-key")
                        .says("Der Schlüssel kommt in diesem Eintrag doppelt vor", remedy),
                );
            }
            seen.push(at);
            row.cells.resize(columns.len(), Cell::default());
            row.cells[at] = Cell {
                text,
                line: member.line,
            };
        }
        rows.push(row);
    }
    Table {
        file: Arc::clone(file),
        line: 1,
        columns,
        rows,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn tables_with_lines() {
        let text = "[\n {\"name\": \"A\",\n  \"themen\": [\"x\", \"y\"], \"plz\": 29221},\n\n {\"web\": null, \"name\": \"B\\nb\",
  \"themen\": {}, \"name\": true}]";
        let objects = objects(text, "a.json").expect("json");
        let mut report = Report::default();
        let table = table(&objects, &Arc::from("a.json"), &mut report);
        let mut seen = table.columns.join(" | ");
        for row in table.rows {
            seen += &format!("\n{}:", row.line);
            for cell in row.cells {
                seen += &format!(" {}={:?}", cell.line, cell.text);
            }
        }
        for problem in report.problems() {
            seen += &format!("\n{problem}");
        }
        expect![[r#"
            name | themen | plz | web
            2: 2="A" 3="x|y" 3="29221"
            5: 6="ja" 0="" 0="" 5=""
            a.json, Zeile 6, Spalte »themen«: Der Wert ist ein Objekt. Einen Text, eine Zahl, ja/nein oder eine Liste von Texten eintragen.
            a.json, Zeile 6, Spalte »name«: Der Schlüssel kommt in diesem Eintrag doppelt vor. Einen der beiden löschen."#]].assert_eq(&seen);
    }
}
