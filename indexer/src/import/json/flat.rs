//! Objects within an entry -> columns: `"kontakt": {"telefon": "…"}` is the column »telefon«.
//!
//! # Invariants
//! - A value moves up only to a name that the containers around it leave as it is: the telephone number under
//!   »kontakt« is the group's, the one under »ansprechpartner« or »kontaktstelle« is not. All else keeps its whole
//!   path as its name, so that it is reported as an unknown column.

use super::text_of;
use crate::catalogue::column::{Column, ContactColumn};
use crate::import::aliases::{self, Joint, Target, fold};
use crate::import::markup;
use crate::import::plan;
use serde_json::{Map, Value};

/// Containers that say nothing at all, folded.
const WRAPPERS: [&str; 13] = [
    "properties",
    "attributes",
    "fields",
    "felder",
    "acf",
    "meta",
    "data",
    "daten",
    "details",
    "gruppe",
    "group",
    "selbsthilfegruppe",
    "stammdaten",
];
/// Containers whose values mean what their own names say, folded.
const CONTAINERS: [&str; 15] = [
    "kontakt",
    "kontaktdaten",
    "contact",
    "adresse",
    "anschrift",
    "address",
    "location",
    "ort",
    "treffpunkt",
    "treffort",
    "veranstaltungsort",
    "venue",
    "treffen",
    "termin",
    "zielgruppe",
];
/// Keys under which the value itself stands, folded.
const ITSELF: [&str; 8] = [
    "rendered", "value", "wert", "text", "label", "de", "plain", "raw",
];
/// Keys that name the container.
const NAMES: [&str; 5] = ["name", "title", "titel", "bezeichnung", "label"];

/// The columns and texts of a member that is an object or holds objects; `None` where it cannot be told apart.
pub(super) fn cells(key: &str, value: &Value) -> Option<Vec<(String, String)>> {
    let mut cells = Vec::new();
    walk(&mut vec![key.to_owned()], value, &mut cells)?;
    Some(cells)
}

fn walk(path: &mut Vec<String>, value: &Value, cells: &mut Vec<(String, String)>) -> Option<()> {
    match value {
        Value::Object(members) if members.is_empty() => {}
        Value::Object(members) => {
            for (key, value) in members {
                path.push(key.clone());
                walk(path, value, cells)?;
                path.pop();
            }
        }
        Value::Array(entries)
            if entries
                .iter()
                .any(|entry| entry.is_object() || entry.is_array()) =>
        {
            if let [only @ Value::Object(_)] = entries.as_slice()
                && label(only).is_none()
                && !is_schedule(&name(path))
            {
                return walk(path, only, cells);
            }
            cells.push((name(path), several(entries, &name(path))?));
        }
        value => {
            let text = text_of(value)?;
            let html = path.last().is_some_and(|key| key == "rendered");
            let text = if html { markup::text(&text) } else { text };
            cells.push((name(path), text));
        }
    }
    Some(())
}

/// A list of objects as one text: their names, or the meetings that they are.
fn several(entries: &[Value], name: &str) -> Option<String> {
    let (texts, glue): (Option<Vec<String>>, _) = match is_schedule(name) {
        true => (
            entries
                .iter()
                .map(|entry| label(entry).or_else(|| meeting(entry)))
                .collect(),
            "; ",
        ),
        false => (entries.iter().map(label).collect(), "|"),
    };
    let texts: Vec<String> = texts?.into_iter().filter(|text| !text.is_empty()).collect();
    Some(texts.join(glue))
}

fn is_schedule(name: &str) -> bool {
    Column::meaning(name).is_some_and(|found| found.columns == [Column::Schedule])
}

/// What an entry of a list is called.
fn label(entry: &Value) -> Option<String> {
    let Value::Object(members) = entry else {
        return (!entry.is_array()).then(|| text_of(entry))?;
    };
    let told = |keys: &[&str]| {
        keys.iter().find_map(|key| {
            let (_, value) = members.iter().find(|(known, _)| fold(known) == *key)?;
            match value {
                Value::Object(_) => label(value),
                _ => text_of(value),
            }
        })
    };
    let alone = || match members.len() {
        1 => members
            .values()
            .next()
            .filter(|value| !value.is_object())
            .and_then(text_of),
        _ => None,
    };
    told(&NAMES).or_else(|| told(&ITSELF)).or_else(alone)
}

/// The weekday, rhythm and times of one meeting.
fn meeting(entry: &Value) -> Option<String> {
    let members: &Map<String, Value> = entry.as_object()?;
    let mut cells: Vec<(u8, String)> = Vec::new();
    for (key, value) in members {
        let known = match fold(key).as_str() {
            "von" | "start" => Column::meaning("Uhrzeit von"),
            "bis" | "end" => Column::meaning("Uhrzeit bis"),
            _ => Column::meaning(key),
        };
        if let Some(meaning) = known.filter(|found| found.columns == [Column::Schedule]) {
            cells.push((meaning.rank, text_of(value)?));
        }
    }
    cells.sort_by_key(|(rank, _)| *rank);
    let cells = cells.into_iter().map(|(_, text)| (text, 0));
    let cells: Vec<(String, u64)> = cells.filter(|(text, _)| !text.is_empty()).collect();
    (!cells.is_empty()).then(|| plan::joined(Joint::Schedule, cells))
}

/// The name of the column that a value at the end of a path goes to.
fn name(path: &[String]) -> String {
    let told = |key: &&String| !WRAPPERS.contains(&fold(key).as_str());
    let mut keys: Vec<&String> = path.iter().filter(told).collect();
    while keys.len() > 1
        && keys
            .last()
            .is_some_and(|key| ITSELF.contains(&fold(key).as_str()))
    {
        keys.pop();
    }
    let Some((leaf, around)) = keys.split_last() else {
        return path.join(".");
    };
    let whole = keys
        .iter()
        .map(|key| key.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    if around.is_empty() || Column::meaning(&whole).is_some() {
        return whole;
    }
    if let ([container], true) = (around, NAMES.contains(&fold(leaf).as_str())) {
        match fold(container).as_str() {
            "kontakt" | "contact" => return "Kontaktperson".to_owned(),
            _ if is_known(container) => return (*container).clone(),
            _ => {}
        }
    } else if around
        .iter()
        .all(|key| CONTAINERS.contains(&fold(key).as_str()))
        && is_known(leaf)
    {
        return (*leaf).clone();
    }
    path.join(".")
}

fn is_known(name: &str) -> bool {
    Column::meaning(name).is_some()
        || ContactColumn::meaning(name).is_some()
        || aliases::ambiguous(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_columns() {
        // Key, value, columns and texts; "?" where it cannot be told apart.
        let table = [
            (
                "kontakt",
                r#"{"telefon": "030 231251", "email": "a@example.org"}"#,
                "kontakt email=a@example.org, kontakt telefon=030 231251",
            ),
            (
                "kontakt",
                r#"{"name": "E. M.", "mobil": "0"}"#,
                "kontakt.mobil=0, Kontaktperson=E. M.",
            ),
            (
                "adresse",
                r#"{"plz": 29221, "ort": "Celle", "strasse": "Weg 1"}"#,
                "ort=Celle, plz=29221, strasse=Weg 1",
            ),
            (
                "treffpunkt",
                r#"{"name": "Haus", "adresse": {"plz": "29221"}}"#,
                "plz=29221, treffpunkt=Haus",
            ),
            (
                "kontaktstelle",
                r#"{"name": "KISS", "telefon": "030 231251"}"#,
                "kontaktstelle.telefon=030 231251, kontaktstelle=KISS",
            ),
            (
                "ansprechpartner",
                r#"{"name": "E. M.", "telefon": "030 231251"}"#,
                "ansprechpartner.telefon=030 231251, ansprechpartner=E. M.",
            ),
            (
                "title",
                r#"{"rendered": "Mut &#8211; Angst"}"#,
                "title=Mut – Angst",
            ),
            (
                "acf",
                r#"{"telefon": "030 231251", "adresse": {"ort": "Celle"}}"#,
                "ort=Celle, telefon=030 231251",
            ),
            (
                "themen",
                r#"[{"id": 3, "name": "Angst"}, {"id": 4, "name": "Panik"}]"#,
                "themen=Angst|Panik",
            ),
            (
                "themen",
                r#"[{"label": {"de": "Angst"}}, "Panik"]"#,
                "themen=Angst|Panik",
            ),
            (
                "termine",
                r#"[{"tag": "Montag", "von": "18:00", "bis": "20:00"}, {"tag": "Mittwoch", "uhrzeit": "10 Uhr"}]"#,
                "termine=Montag, 18:00-20:00 Uhr; Mittwoch 10 Uhr",
            ),
            (
                "orte",
                r#"[{"plz": "29221", "ort": "Celle"}, {"plz": "1", "ort": "x"}]"#,
                "?",
            ),
            ("leer", "{}", ""),
            ("matrix", "[[1, 2], [3]]", "?"),
        ];
        for (key, value, expected) in table {
            let value: Value = serde_json::from_str(value).expect("json");
            let told = cells(key, &value).map(|cells| {
                let mut cells: Vec<String> = cells
                    .iter()
                    .map(|(name, text)| format!("{name}={text}"))
                    .collect();
                cells.sort_by_key(|cell| cell.to_lowercase());
                cells.join(", ")
            });
            assert_eq!(told.as_deref().unwrap_or("?"), expected, "{key}");
        }
    }
}
