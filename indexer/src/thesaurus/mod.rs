//! The concept scheme: reading, checking, compiling.
//!
//! ```text
//! concept   one concept as authored, in the terms of SKOS
//! read      the files of `indexer/thesaurus/concepts/` -> Thesaurus
//! sayings   what people type, for the training alone
//! check     what is wrong with a thesaurus, and its figures
//! skos      a thesaurus as SKOS in Turtle
//! keys      expressions -> the keys of their words, as the engine reads them
//! estimate  a first estimate of the weights from keys to concepts
//! learn     the weights, learnt from the expressions
//! worth     which weights are worth their bytes
//! weights   all of it in order -> the scheme: concepts, their names and the weights
//! prune     leaves out what the engine understands anyway
//! trained   the result as a file that every build reads
//! ```

pub mod check;
mod concept;
mod estimate;
mod keys;
mod learn;
mod prune;
mod read;
mod sayings;
mod skos;
mod trained;
mod weights;
mod worth;

pub use concept::{Area, Concept, Expression, Kind};
pub use read::{ReadError, Thesaurus};
pub use sayings::Saying;
pub use skos::{SkosError, write_skos};
pub use trained::{TrainedError, to_text, trained};
pub use weights::{Options, train};
