//! JSON: lists of objects, read with the line of every object and every value.
//!
//! `lists` finds them in what is around them, `flat` makes columns of objects within the entries, `wordpress` reads
//! the posts of a website.

mod flat;
mod lists;
mod wordpress;

use super::hsds;
use super::limits;
use super::table::{Cell, Row, Table, line_of};
use crate::catalogue::{Problem, Report, Severity};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::HashMap;
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
    pub(super) value: Cow<'f, str>,
}

impl Member<'_> {
    /// The value as text: lists joined by `|`, yes and no for booleans, empty for null; `None` for what is
    /// no text, number, boolean or list of these.
    pub fn text(&self) -> Option<String> {
        text_of(&serde_json::from_str(&self.value).ok()?)
    }
}

impl Object<'_> {
    /// The member of a key.
    pub fn get(&self, key: &str) -> Option<&Member<'_>> {
        self.members.iter().find(|member| member.key == key)
    }
}

impl Member<'_> {
    /// The columns that the member fills: one of its own name, or those of the objects in it.
    fn cells(&self) -> Option<Vec<(String, String)>> {
        if let Some(text) = self.text() {
            return Some(vec![(self.key.clone(), text)]);
        }
        flat::cells(&self.key, &serde_json::from_str(&self.value).ok()?)
    }
}

/// Names of columns in the order of their first use.
#[derive(Default)]
struct Columns {
    names: Vec<String>,
    places: HashMap<String, usize>,
}

impl Columns {
    /// The place of a column.
    fn at(&mut self, name: &str) -> usize {
        if let Some(at) = self.places.get(name) {
            return *at;
        }
        let at = self.names.len();
        self.names.push(name.to_owned());
        self.places.insert(name.to_owned(), at);
        at
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

/// Reads the lists of entries of a file, see [`lists`]; an entry by itself is a list of one.
///
/// # Errors
/// The problem of a file that is no JSON, that has no such list, or whose list holds something else than objects.
pub(super) fn objects_of<'f>(
    text: &'f str,
    file: &str,
) -> Result<Vec<Vec<Object<'f>>>, Box<Problem>> {
    const REMEDY: &str =
        "Die Datei muss eine Liste von Objekten sein: [{\"name\": \"…\", \"themen\": \"…\"}, …].";
    let error = |problem: serde_json::Error, from: u64| {
        let line = problem.line() as u64 + from - 1;
        let place = Problem::of_file(Severity::Error, "json", file).line(line);
        let message = format!(
            "Das JSON ist an Zeichen {} der Zeile fehlerhaft",
            problem.column()
        );
        Box::new(place.says(message, REMEDY))
    };
    let found = lists::of(text).map_err(|problem| error(problem, 1))?;
    if found.is_empty() {
        let Members(members) = serde_json::from_str(text).map_err(|problem| error(problem, 1))?;
        let is_entry = lists::is_entry(&members);
        let mut lines = LineCounter::from(text, 1);
        let single = vec![object(members, lines.of(text.trim_start()), &mut lines)];
        if is_entry || hsds::recognises(&single) {
            return Ok(vec![single]);
        }
        let problem = Problem::of_file(Severity::Error, "json", file);
        return Err(Box::new(problem.says(
            "In dem JSON ist keine Liste von Einträgen zu finden, oder es sind mehrere",
            format!("{REMEDY} Sie darf auch unter einem Schlüssel wie »gruppen« stehen."),
        )));
    }
    if found
        .iter()
        .any(|entries| entries.len() as u64 > limits::ROWS)
    {
        let problem = Problem::of_file(Severity::Error, "too-large", file);
        return Err(Box::new(problem.says(
            format!("Die Liste hat mehr als {} Einträge", limits::ROWS),
            "Die Datei aufteilen oder prüfen, ob es die richtige ist.",
        )));
    }
    let read = found.into_iter().map(|entries| {
        let mut lines = LineCounter::from(text, 1);
        let objects = entries.into_iter().map(|entry| {
            let line = lines.of(entry);
            let Members(members) =
                serde_json::from_str(entry).map_err(|problem| error(problem, line))?;
            Ok(object(members, line, &mut lines))
        });
        let objects: Result<Vec<Object<'f>>, Box<Problem>> = objects.collect();
        let objects = objects?;
        Ok(match wordpress::recognises(&objects) {
            true => objects.into_iter().map(wordpress::renamed).collect(),
            false => objects,
        })
    });
    read.collect()
}

/// The entries of a file that has one list of them.
#[cfg(test)]
pub(super) fn objects<'f>(text: &'f str, file: &str) -> Result<Vec<Object<'f>>, Box<Problem>> {
    objects_of(text, file).map(|lists| lists.into_iter().flatten().collect())
}

fn object<'f>(
    members: Vec<(String, &'f RawValue)>,
    line: u64,
    lines: &mut LineCounter<'_>,
) -> Object<'f> {
    let members = members.into_iter().map(|(key, value)| Member {
        key,
        line: lines.of(value.get()),
        value: Cow::Borrowed(value.get()),
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

/// The table of objects; its columns are all keys in the order of their first use.
pub(super) fn table(objects: &[Object<'_>], file: &Arc<str>, report: &mut Report) -> Table {
    let mut columns = Columns::default();
    let mut rows = Vec::with_capacity(objects.len());
    for object in objects {
        let mut row = Row {
            line: object.line,
            cells: Vec::new(),
        };
        let mut seen: Vec<usize> = Vec::new();
        for member in &object.members {
            let problem = |code| {
                Problem::of_file(Severity::Error, code, file)
                    .line(member.line)
                    .column(&member.key)
            };
            let Some(cells) = member.cells() else {
                let remedy = "Einen Text, eine Zahl, ja/nein oder eine Liste von Texten eintragen.";
                let message = "Der Wert ist ein Objekt oder eine Liste, die keine Namen hat";
                report.push(problem("json-value").says(message, remedy));
                continue;
            };
            for (name, text) in cells {
                let mut at = columns.at(&name);
                if seen.contains(&at) && name != member.key {
                    // What a nested value would say twice keeps a name of its own.
                    at = columns.at(&format!("{}.{name}", member.key));
                } else if seen.contains(&at) {
                    let remedy = "Einen der beiden löschen.";
                    report.push(
                        problem("json-key")
                            .says("Der Schlüssel kommt in diesem Eintrag doppelt vor", remedy),
                    );
                }
                seen.push(at);
                let width = row.cells.len().max(at + 1);
                row.cells.resize(width, Cell::default());
                row.cells[at] = Cell {
                    text,
                    line: member.line,
                };
            }
        }
        rows.push(row);
    }
    let columns = columns.names;
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
  \"themen\": [[1]], \"name\": true}]";
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
            5: 6="ja" 6="1" 0="" 5=""
            a.json, Zeile 6, Spalte »name«: Der Schlüssel kommt in diesem Eintrag doppelt vor. Einen der beiden löschen."#]].assert_eq(&seen);
    }
}
