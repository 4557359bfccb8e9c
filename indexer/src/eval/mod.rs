//! Search quality: query sets in, figures out.
//!
//! ```text
//! set        a query set of any kind, told by its columns
//! success    how often a right group is among the first hits; truth: which groups are right
//! table      those figures by kind of wording
//! crisis     which lines raise the notice
//! intent     which slots are understood
//! nonsense   what is answered where there is nothing to answer
//! folds      generalisation: expressions that were left out of the training
//! ablation   what each ingredient of the thesaurus adds, with its bytes
//! ```
//!
//! What is displayed is German, as operators read it.

mod ablation;
mod crisis;
mod folds;
mod intent;
mod nonsense;
mod set;
mod success;
mod table;
mod truth;

pub use ablation::{Ingredient, ablation};
pub use crisis::{CrisisFigures, CrisisLine};
pub use folds::{Folds, folds};
pub use intent::{IntentFigures, IntentLine, Slot};
pub use nonsense::NonsenseFigures;
pub use set::{Set, SetError, read_queries};
pub use success::{Outcome, Query, evaluate};
pub use table::{Row, Table};
pub use truth::Truth;
