//! What a visitor says besides the topic: place, role, form, days, audience, language, what is unwanted.
//!
//! ```text
//! tables/    words -> senses, per script; names of languages; as text in the index
//! text       text -> words with senses, in clauses; negation
//! form, days, language, place, audience, kin, role, excluded    words -> one slot each
//! slots      the result
//! ```
//! Rules look at a word's neighbours within its clause, since most words of a slot are also words about
//! a topic ("online Sucht", "Angst vor Männern", "Mann verloren").
//!
//! # Invariants
//! - Never fails; a slot stays empty where the text does not say it.
//! - All ranges are bytes of the text on character boundaries.

mod audience;
mod days;
mod excluded;
mod form;
mod kin;
mod language;
mod place;
mod role;
mod slots;
mod tables;
#[cfg(test)]
mod tests;
mod text;

pub use place::Places;
pub use slots::{Audience, Kin, Place, Role, SlotKind, SlotKinds, Slots};

pub(crate) use tables::Tables;
#[cfg(any(test, feature = "write"))]
pub(crate) use tables::tables_text;

/// Reads what a text says besides its topic.
///
/// # Complexity
/// Linear in the words of the text but for look-ups; asks `places` at most four times a word.
pub(crate) fn understand(text: &str, places: &dyn Places, tables: &Tables<'_>) -> Slots {
    let text = text::Text::read(text, tables);
    let mut slots = Slots::default();
    form::read(&text, &mut slots);
    days::read(&text, &mut slots);
    language::read(&text, &mut slots);
    let relations = kin::read(&text);
    audience::read(&text, &relations, &mut slots);
    role::read(&text, &relations, &mut slots);
    excluded::read(&text, &mut slots);
    place::read(&text, places, &mut slots);
    slots
}
