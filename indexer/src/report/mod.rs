//! What operators read about a run: on the terminal and as one page, `bericht.html`.
//!
//! ```text
//! kinds     the problems in the order of their urgency, equal ones together
//! terminal  the same for the terminal, shortened
//! page      the page, made of the parts below
//! problems  problems with their rows
//! changes   what came, went and changed
//! supply/   the picture of supply and need: numbers apart from their drawing
//! ```
//!
//! # Invariants
//! - The page is one file without scripts that loads nothing; all text of the catalogue is escaped.
//! - It may hold what must stay in the office and says so; nothing here writes it into a published folder.
//! - The same run gives the same page; today comes from the caller.

mod changes;
mod html;
mod kinds;
mod page;
mod problems;
pub mod supply;
pub mod terminal;

pub use page::{Outcome, Page};
