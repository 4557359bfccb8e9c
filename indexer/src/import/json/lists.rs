//! Where in a JSON file the entries stand: an array of objects, an object whose values are the entries, or one
//! of these within the envelope that a database or web server puts around them.

use super::Members;
use crate::catalogue::column::{Column, ContactColumn};
use crate::import::aliases::{Target, fold};
use serde_json::value::RawValue;

/// Keys under which lists of entries stand, folded. Where a file has several of them, all are read.
const LISTS: [&str; 22] = [
    "meetings",
    "contents",
    "gruppen",
    "groups",
    "selbsthilfegruppen",
    "kontaktstellen",
    "contactpoints",
    "data",
    "daten",
    "items",
    "results",
    "result",
    "records",
    "rows",
    "entries",
    "eintraege",
    "list",
    "liste",
    "posts",
    "features",
    "graph",
    "docs",
];
/// Envelopes within envelopes are looked into this deep.
const DEPTH: usize = 5;

/// The lists of a file, each as its entries. None where there is no list.
///
/// # Errors
/// That the text is no JSON.
pub(super) fn of(text: &str) -> Result<Vec<Vec<&str>>, serde_json::Error> {
    if !text.trim_start().starts_with('{') {
        return Ok(vec![array(text)?]);
    }
    let Members(members) = serde_json::from_str(text)?;
    Ok(within(&members, DEPTH))
}

fn array(text: &str) -> Result<Vec<&str>, serde_json::Error> {
    let entries: Vec<&RawValue> = serde_json::from_str(text)?;
    Ok(entries.into_iter().map(RawValue::get).collect())
}

fn within<'f>(members: &[(String, &'f RawValue)], depth: usize) -> Vec<Vec<&'f str>> {
    let named: Vec<&'f RawValue> = members
        .iter()
        .filter(|(key, _)| LISTS.contains(&fold(key).as_str()))
        .map(|(_, value)| *value)
        .collect();
    let lists: Vec<Vec<&str>> = named.iter().flat_map(|value| below(value, depth)).collect();
    if !lists.is_empty() {
        return lists;
    }
    // An entry by itself is no envelope, whatever stands in it.
    if is_entry(members) {
        return Vec::new();
    }
    let others = members.iter().map(|(_, value)| below(value, depth));
    let mut others = others.filter(|lists| !lists.is_empty());
    match (others.next(), others.next()) {
        (Some(only), None) => only,
        _ => Vec::new(),
    }
}

/// The lists that a value is or holds.
fn below(value: &RawValue, depth: usize) -> Vec<Vec<&str>> {
    let text = value.get();
    let Some(depth) = depth.checked_sub(1) else {
        return Vec::new();
    };
    if text.starts_with('[') {
        let entries = array(text).unwrap_or_default();
        // An empty list is one, too; a list of texts is none.
        let is_list = entries.iter().all(|entry| entry.starts_with('{'));
        return if is_list { vec![entries] } else { Vec::new() };
    }
    if !text.starts_with('{') {
        return Vec::new();
    }
    let Ok(Members(members)) = serde_json::from_str(text) else {
        return Vec::new();
    };
    // Entries by their ids.
    let is_object = |value: &RawValue| value.get().starts_with('{');
    let by_id = members.iter().all(|(_, value)| {
        is_object(value)
            && serde_json::from_str(value.get()).is_ok_and(|Members(entry)| is_entry(&entry))
    });
    if by_id && !members.is_empty() {
        return vec![members.iter().map(|(_, value)| value.get()).collect()];
    }
    within(&members, depth)
}

/// Whether an object has the name of a group or contact point.
pub(super) fn is_entry(members: &[(String, &RawValue)]) -> bool {
    let named = |key: &str| {
        let group = Column::meaning(key).is_some_and(|found| found.columns == [Column::NAME]);
        group
            || ContactColumn::meaning(key)
                .is_some_and(|found| found.columns == [ContactColumn::NAME])
    };
    members
        .iter()
        .any(|(key, value)| value.get().starts_with('"') && named(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_in_envelopes() {
        // Text, and the number of entries of each list.
        let table: [(&str, &[usize]); 14] = [
            (r#"[{"name": "A"}, {"name": "B"}]"#, &[2]),
            (r#"{"groups": [{"name": "A"}], "total": 1}"#, &[1]),
            (
                r#"{"data": {"items": [{"name": "A"}, {"name": "B"}]}}"#,
                &[2],
            ),
            (
                r#"{"Gruppen": [{"name": "A"}], "Kontaktstellen": [{"name": "K"}, {"name": "L"}]}"#,
                &[1, 2],
            ),
            (
                r#"{"gruppen": {"17": {"name": "A"}, "18": {"name": "B"}}}"#,
                &[2],
            ),
            (
                r#"{"response": {"status": "ok", "angebote": [{"name": "A"}]}}"#,
                &[1],
            ),
            (r#"{"@context": "x", "@graph": [{"name": "A"}]}"#, &[1]),
            (
                r#"{"meetings": [{"id": "1"}], "formats": [{"id": "2"}]}"#,
                &[1],
            ),
            (r#"{"data": [], "links": {"next": null}}"#, &[0]),
            (r#"{"a": [{"x": 1}], "b": [{"x": 1}]}"#, &[]),
            (
                r#"{"name": "A", "themen": ["x"], "links": [{"url": "y"}]}"#,
                &[],
            ),
            (
                r#"{"a": {"b": {"c": {"d": {"e": {"f": [{"x": 1}]}}}}}}"#,
                &[],
            ),
            (r#"{"a": ["x"]}"#, &[]),
            ("{}", &[]),
        ];
        for (text, expected) in table {
            let lists = of(text).expect("json");
            let counts: Vec<usize> = lists.iter().map(Vec::len).collect();
            assert_eq!(counts, expected, "{text}");
        }
    }
}
