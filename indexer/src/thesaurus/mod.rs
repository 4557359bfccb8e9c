//! The concept scheme: reading, checking, compiling.
//!
//! ```text
//! concept   one concept as authored, in the terms of SKOS
//! read      the files of `indexer/thesaurus/concepts/` -> Thesaurus
//! sayings   what people type, for the training alone
//! check     what is wrong with a thesaurus, and its figures
//! skos      a thesaurus as SKOS in Turtle
//! weights   expressions -> first estimate of the weights from dictionary keys to concepts, and phrases
//! learn     the weights, learnt from the expressions
//! prune     leaves out what the engine understands anyway
//! trained   the result as a file that every build reads
//! ```

pub mod check;
mod concept;
mod learn;
mod prune;
mod read;
mod sayings;
mod skos;
mod trained;
mod weights;

pub use concept::{Area, Concept, Expression, Kind};
pub use read::{ReadError, Thesaurus};
pub use sayings::Saying;
pub use skos::{SkosError, write_skos};
pub use trained::{TrainedError, to_text, trained};
pub use weights::{Options, train};
