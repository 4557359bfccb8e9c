//! What a folder holds at present: the loader reads it first, as JSON or as a script.

use super::{BINARY, LIST, TWIN, script_json};
use crate::catalogue::{ContactPoint, Edition};
use serde::Serialize;
use std::collections::BTreeMap;

/// Name of the JSON file; it also marks a folder as published by us.
pub(super) const JSON: &str = "grufi-stand.json";
/// Name of its script twin, `grufiStand({...});`.
pub(super) const SCRIPT: &str = "grufi-stand.js";

/// The present state of a folder; file names are those beside it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Stand<'c> {
    format: u8,
    index: String,
    index_text: String,
    texts: BTreeMap<String, String>,
    list: &'static str,
    groups: usize,
    notice: &'static str,
    contact: Option<Contact<'c>>,
}

/// Whom visitors can ask when the finder fails: the first contact point.
#[derive(Serialize)]
struct Contact<'c> {
    name: &'c str,
    phone: &'c str,
    web: &'c str,
}

impl<'c> Stand<'c> {
    /// The state of a folder with this catalogue, the files of its index, and the files of its texts by
    /// language, all without their endings.
    pub fn of(catalogue: &'c impl Edition, index: &str, texts: BTreeMap<String, String>) -> Self {
        let contact = |point: &'c ContactPoint| Contact {
            name: &point.name,
            phone: &point.phone,
            web: point.web.first().map_or("", String::as_str),
        };
        Stand {
            format: 1,
            index: [index, BINARY].concat(),
            index_text: [index, TWIN].concat(),
            texts,
            list: LIST,
            groups: catalogue.groups.len(),
            notice: catalogue.notice(),
            contact: catalogue.contact_points.first().map(contact),
        }
    }

    /// The state as JSON that may also stand in a script.
    pub fn to_json(&self) -> String {
        script_json(self)
    }
}
