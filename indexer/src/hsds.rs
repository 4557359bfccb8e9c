//! What a catalogue says and HSDS has no field for: attributes (`attribute` of the Human Services Data
//! Specification 3.0) that export writes and import reads back.
//!
//! Such an attribute has the `link_type` of its column behind [`PREFIX`] and the text of the canonical cell
//! as `value`; lists are parted by `|`. Topics, audiences and the words of fixed meaning are taxonomy terms
//! besides, so that readers of the format find them without knowing this catalogue.

use crate::catalogue::column::ColumnSet;

/// Begins the `link_type` of these attributes, and the name of the taxonomy of their terms.
const PREFIX: &str = "grufi:";

/// The `link_type` of a column.
pub(crate) fn link_type(column: impl ColumnSet) -> String {
    format!("{PREFIX}{}", column.key())
}

/// The key of a column by its `link_type`; `None` for attributes of other publishers.
pub(crate) fn column_key(link_type: &str) -> Option<&str> {
    link_type.strip_prefix(PREFIX)
}
