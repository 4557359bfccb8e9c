//! The concept scheme: reading, checking, compiling.
//!
//! ```text
//! concept   one concept as authored, in the terms of SKOS
//! read      the files of `indexer/thesaurus/concepts/` -> Thesaurus
//! weights   expressions -> weights from dictionary keys to concepts, and phrases
//! ```

mod concept;
mod read;
mod weights;

pub use concept::{Area, Concept, Expression, Kind};
pub use read::{ReadError, Thesaurus};
pub use weights::{Options, compile};
