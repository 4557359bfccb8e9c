//! The engine of the finder: index format, text analysis, matching, ranking.
//!
//! No DOM, no I/O, no clock: bytes and a request go in, an [`Answer`] comes out. The same code runs in
//! the visitor's browser and in the indexer, so that what was folded and stemmed when the catalogue was
//! compiled is folded and stemmed alike when somebody types.
//!
//! ```text
//! analysis/  text -> tokens -> terms
//! format/    the bytes of an index file: header, sections, columns, postings
//! index/     typed views of those bytes: groups, contact points, facets, dictionaries
//! crisis/    text -> whether it speaks of danger to life
//! understand/ text -> slots: place, role, form, days, audience, language, what is unwanted
//! search/    request -> intent -> candidates -> ranking -> explained hits
//! schedule/  when groups meet: recurrences, their text, their next dates
//! model      the vocabulary both sides share: forms, statuses, weekdays
//! write/     (feature `write`) records -> bytes, for the indexer and for tests
//! ```
//!
//! # Invariants
//! - Only this crate knows offsets, and only this crate analyses text.
//! - [`Index::open`] reports every damaged file as an [`OpenError`]; no reader panics or reads past its
//!   bytes.
//! - The same records give the same bytes.
#![warn(missing_docs)]

pub mod analysis;
mod crisis;
pub mod format;
pub mod index;
pub mod model;
pub mod schedule;
pub mod search;
pub mod understand;
#[cfg(feature = "write")]
pub mod write;

pub use format::OpenError;
pub use index::{ContactPoint, Facet, FacetValue, Group, Index, Place, Position};
pub use model::{
    Accessibility, Day, DayPart, Daytime, FacetKind, Form, Gender, GroupId, MeantFor, Status,
};
pub use search::{
    Alternative, Answer, FacetCount, Filters, Highlighter, Hit, Intent, RADII, Reason, Request,
    Sort, Suggested, Suggestion, Why,
};
pub use understand::{SlotKind, SlotKinds};
