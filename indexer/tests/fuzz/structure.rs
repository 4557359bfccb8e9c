//! Changes of what a file is made of: values of JSON, elements of XML, cells of tables.

use crate::mutation::TOKENS;
use serde_json::Value;

/// One change, made of numbers that shrink: what is done, where, and with what.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub what: usize,
    pub at: usize,
    pub with: usize,
}

/// Deepest nesting that is made.
const DEPTH: usize = 2_000;
/// Times that parts are doubled.
const TIMES: usize = 40;

impl Shape {
    /// Changes a file by what it is; one that is nothing known stays.
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return;
        };
        let first = text
            .trim_start_matches('\u{feff}')
            .trim_start()
            .chars()
            .next();
        let changed = match first {
            Some('{' | '[') => match serde_json::from_str(text) {
                Ok(value) => self.json(value),
                Err(_) => return,
            },
            Some('<') => self.xml(text),
            _ => self.table(text),
        };
        *bytes = changed.into_bytes();
    }

    /// One value of a document replaced by another one, by an odd one, left out or nested.
    fn json(&self, mut document: Value) -> String {
        let mut all = Vec::new();
        values(&document, &mut all);
        let other = all[self.with % all.len()].clone();
        let count = all.len();
        let what = self.what % 6;
        let odd = self.odd();
        let mut at = self.at % count;
        let depth = self.with % DEPTH;
        let mut deep = None;
        change(&mut document, &mut at, &mut |value| match what {
            0 => *value = other.clone(),
            1 => *value = odd.clone(),
            2 => *value = Value::Null,
            3 => *value = Value::Array(vec![value.clone(); self.with % TIMES]),
            4 => *value = Value::Object([("id".to_owned(), value.clone())].into_iter().collect()),
            _ => deep = Some(std::mem::replace(value, Value::String("@deep@".to_owned()))),
        });
        let text = document.to_string();
        let Some(inner) = deep else { return text };
        // Deeper than the parser of this test would read.
        let nested = format!("{}{inner}{}", "[".repeat(depth), "]".repeat(depth));
        text.replacen("\"@deep@\"", &nested, 1)
    }

    fn odd(&self) -> Value {
        match self.with % 8 {
            0 => Value::from(-1),
            1 => Value::from(u64::MAX),
            2 => Value::from(1e300),
            3 => Value::Bool(true),
            4 => Value::from("x".repeat(self.at % 3_000)),
            5 => Value::Array(Vec::new()),
            6 => Value::Object(serde_json::Map::new()),
            _ => Value::from(TOKENS[self.at % TOKENS.len()]),
        }
    }

    /// One element moved, lost, doubled or opened only; one attribute or text replaced.
    fn xml(&self, text: &str) -> String {
        let tags: Vec<(usize, usize)> = text
            .match_indices('<')
            .filter_map(|(from, _)| Some((from, from + text[from..].find('>')? + 1)))
            .collect();
        let Some(&(from, to)) = tags.get(self.at % tags.len().max(1)) else {
            return text.to_owned();
        };
        let end = tags.get(self.at % tags.len() + 1 + self.with % 4);
        let end = end.map_or(to, |&(_, end)| end);
        let token = TOKENS[self.with % TOKENS.len()];
        let quoted = text[from..to].match_indices('"').map(|(at, _)| from + at);
        let quotes: Vec<usize> = quoted.collect();
        let (head, part, tail) = (&text[..from], &text[from..end], &text[end..]);
        match self.what % 6 {
            0 => format!("{head}{tail}"),
            1 => format!("{head}{}{tail}", part.repeat(1 + self.with % TIMES)),
            2 => format!(
                "{head}{}{}",
                &text[from..to].repeat(self.with % DEPTH),
                &text[to..]
            ),
            3 => format!("{}{token}{}", &text[..to], &text[to..]),
            4 => match quotes
                .chunks_exact(2)
                .nth(self.with % (quotes.len() / 2).max(1))
            {
                Some(value) => {
                    let value = [value[0] + 1, value[1]];
                    let numbers = [
                        "-1",
                        "0",
                        "4294967296",
                        "99999999999999999999",
                        "A1:XFD1048576",
                        token,
                    ];
                    let number = numbers[self.with % numbers.len()];
                    format!("{}{number}{}", &text[..value[0]], &text[value[1]..])
                }
                None => text.to_owned(),
            },
            _ => {
                let (other, until) = tags[self.with % tags.len()];
                format!("{head}{}{tail}", &text[other..until])
            }
        }
    }

    /// One cell of a table replaced, one row or column moved, lost or doubled.
    fn table(&self, text: &str) -> String {
        let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        let line = self.at % lines.len();
        let other = self.with % lines.len();
        match self.what % 5 {
            0 => drop(lines.remove(line)),
            1 => {
                let copy = lines[other].clone();
                lines.insert(line, copy);
            }
            2 => lines.swap(line, other),
            3 => {
                let signs = [';', ',', '\t'];
                let delimiter = signs
                    .into_iter()
                    .max_by_key(|sign| text.matches(*sign).count());
                let delimiter = delimiter.unwrap_or(';');
                let mut cells: Vec<&str> = lines[line].split(delimiter).collect();
                let cell = self.with % cells.len();
                cells[cell] = TOKENS[(self.at ^ self.with) % TOKENS.len()];
                lines[line] = cells.join(&delimiter.to_string());
            }
            _ => {
                let from = [";", ",", "\t"][self.at % 3];
                let to = [",", "\t", "|", ";;"][self.with % 4];
                return text.replace(from, to);
            }
        }
        lines.join("\n")
    }
}

/// All values of a document, the outer ones first.
fn values<'v>(value: &'v Value, all: &mut Vec<&'v Value>) {
    all.push(value);
    match value {
        Value::Array(list) => list.iter().for_each(|value| values(value, all)),
        Value::Object(map) => map.values().for_each(|value| values(value, all)),
        _ => {}
    }
}

/// Changes the value that stands so many values behind.
fn change(value: &mut Value, ahead: &mut usize, with: &mut impl FnMut(&mut Value)) -> bool {
    if *ahead == 0 {
        with(value);
        return true;
    }
    *ahead -= 1;
    match value {
        Value::Array(list) => list.iter_mut().any(|value| change(value, ahead, with)),
        Value::Object(map) => map.values_mut().any(|value| change(value, ahead, with)),
        _ => false,
    }
}
