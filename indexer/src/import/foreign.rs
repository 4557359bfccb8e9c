//! Tables of formats with a model of their own, recognised by the names of their columns.

use super::mapping::SourceMapping;
use super::rows::RawRow;
use super::{hsds, meeting_guide};

/// Which table it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A table of Open Referral.
    Referral(hsds::tabular::Kind),
    /// The sheet of the Meeting Guide.
    Meetings,
}

/// The table with this header; `None` for tables of the catalogue, and where the mapping says that it is one.
pub(super) fn kind(header: Option<&RawRow>, mapping: Option<&SourceMapping>) -> Option<Kind> {
    if mapping.is_some_and(|mapping| mapping.kind.is_some()) {
        return None;
    }
    let columns = columns(header?);
    let referral = hsds::tabular::Kind::of(&columns).map(Kind::Referral);
    referral.or_else(|| meeting_guide::recognises_sheet(&columns).then_some(Kind::Meetings))
}

/// The names of the columns.
pub(super) fn columns(header: &RawRow) -> Vec<String> {
    let names = header.cells.iter().map(|cell| cell.text.trim().to_owned());
    names.collect()
}
