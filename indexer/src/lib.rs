//! The indexer: a catalogue of self-help groups in, a folder of static files out.
//!
//! ```text
//! import/     one file per source format -> catalogue
//! catalogue/  the model: groups, contact points; checks, report, discretion
//! thesaurus/  the concept scheme: reading, checking, weights
//! crisis      telephone numbers for people in danger, and their age
//! places/     postcodes, towns and districts of Germany
//! compile/    catalogue and thesaurus -> the index file
//! report/     what operators read: terminal, page, the picture of supply and need
//! publish/    index, pages and the widget's files -> the folder
//! published   a published folder -> its index
//! export/     catalogue -> files for other programs, and the printed guide
//! eval/       query sets -> how often the right group is found
//! ```
//!
//! The binary `grufi` puts them together, see its `cli` modules.
//!
//! # Invariants
//! - The same input gives the same bytes.
//! - What must stay in the office is dropped before anything is compiled
//!   ([`catalogue::PublicCatalogue`]).
//! - Input with errors publishes nothing; a folder is replaced whole or not at all.
#![warn(missing_docs)]

pub mod catalogue;
pub mod clean;
pub mod compile;
pub mod crisis;
pub mod eval;
pub mod export;
mod hsds;
pub mod import;
pub mod places;
pub mod publish;
pub mod published;
pub mod report;
pub mod thesaurus;
