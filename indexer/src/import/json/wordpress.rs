//! Posts of a WordPress site (REST API, `/wp-json/wp/v2/...`) -> entries.
//!
//! The name, the text and the terms of a post have their places; fields that a plugin adds keep their names.
//! Source: developer.wordpress.org/rest-api/reference/posts.

use super::{Member, Object};
use serde_json::Value;
use std::borrow::Cow;

/// What a post says about the site and not about the group.
const OF_SITE: [&str; 26] = [
    "date",
    "date_gmt",
    "guid",
    "modified_gmt",
    "slug",
    "type",
    "password",
    "permalink_template",
    "generated_slug",
    "author",
    "featured_media",
    "comment_status",
    "ping_status",
    "sticky",
    "template",
    "format",
    "categories",
    "tags",
    "parent",
    "menu_order",
    "class_list",
    "_links",
    "yoast_head",
    "yoast_head_json",
    "jetpack_featured_media_url",
    "excerpt",
];

/// Whether the objects are posts: their titles are rendered, and they have an address of their own.
pub(super) fn recognises(objects: &[Object<'_>]) -> bool {
    let rendered = |object: &Object<'_>| {
        object
            .get("title")
            .is_some_and(|title| title.value.contains("\"rendered\""))
            && object.get("link").is_some()
    };
    !objects.is_empty() && objects.iter().all(rendered)
}

/// Names the members of a post as entries are named; what is said about the site goes.
pub(super) fn renamed<'f>(object: Object<'f>) -> Object<'f> {
    let Object { line, members } = object;
    let members = members.into_iter().filter_map(|member| {
        let Member { key, line, value } = member;
        let (key, value): (&str, Cow<'f, str>) = match key.as_str() {
            "title" => ("name", value),
            "content" => ("beschreibung", value),
            "modified" => ("stand", value),
            "link" => ("web", value),
            // Drafts and private posts are not on the site, so they stay in the office.
            "status" if value == "\"publish\"" => return None,
            "status" => ("veroeffentlichen", Cow::Borrowed("\"nein\"")),
            "_embedded" => ("themen", Cow::Owned(terms(&value))),
            site if OF_SITE.contains(&site) => return None,
            _ => return Some(Member { key, line, value }),
        };
        Some(Member {
            key: key.to_owned(),
            line,
            value,
        })
    });
    Object {
        line,
        members: members.collect(),
    }
}

/// The names of the terms, as a JSON list of texts.
fn terms(embedded: &str) -> String {
    let embedded: Value = serde_json::from_str(embedded).unwrap_or_default();
    let terms = embedded.get("wp:term").and_then(Value::as_array);
    let terms = terms
        .into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten();
    let names = terms.filter_map(|term| term.get("name")).cloned();
    Value::Array(names.collect()).to_string()
}
