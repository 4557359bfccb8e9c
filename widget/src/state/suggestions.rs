//! The list of suggestions below the field: what it holds, which one is active, and what keys do.
//!
//! # Invariants
//! - Nothing is active until an arrow key says so: Enter alone never changes what was typed.
//! - The list opens only while the visitor is typing or asks for it.

use super::view::numbered;
use grufi_engine::{Index, Suggestion};

/// Most suggestions.
const MOST: usize = 7;

/// The list of suggestions.
#[derive(Debug, Default)]
pub struct Suggestions {
    list: Vec<Suggestion>,
    active: Option<usize>,
    open: bool,
    wanted: bool,
    generation: u32,
}

/// What a key does in the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// What it does in every field.
    Native,
    /// Something with the list.
    Done,
    /// This text is chosen.
    Choose(String),
    /// The field is to be emptied.
    Clear,
}

impl Suggestions {
    /// What is shown; empty while the list is closed.
    pub fn shown(&self) -> &[Suggestion] {
        if self.open { &self.list } else { &[] }
    }

    /// Number of the active one.
    pub fn active(&self) -> Option<usize> {
        self.active
    }

    /// Keys of what is shown, new ones for every new list.
    pub fn keys(&self) -> Vec<u64> {
        numbered(self.generation, self.shown().len())
    }

    /// The visitor types: suggestions are wanted when she rests.
    pub fn want(&mut self) {
        self.wanted = true;
        self.active = None;
    }

    /// Finds suggestions, where they are wanted, and opens the list; whether they were.
    pub fn find(&mut self, index: &Index<'_>, text: &str) -> bool {
        let wanted = std::mem::take(&mut self.wanted);
        if wanted {
            self.list = index.suggest(text, MOST);
            self.generation = self.generation.wrapping_add(1);
            self.active = None;
            self.open = !self.list.is_empty();
        }
        wanted
    }

    /// Closes the list.
    pub fn close(&mut self) {
        self.wanted = false;
        self.active = None;
        self.open = false;
    }

    /// A key is pressed in the field, in which `text` stands.
    pub fn press(&mut self, key: &str, index: &Index<'_>, text: &str) -> Press {
        match key {
            "ArrowDown" | "ArrowUp" => {
                if !self.open {
                    self.want();
                    self.find(index, text);
                }
                let Some(last) = self.shown().len().checked_sub(1) else {
                    return Press::Native;
                };
                self.active = Some(match (key, self.active) {
                    ("ArrowDown", Some(at)) if at < last => at + 1,
                    ("ArrowDown", _) => 0,
                    (_, Some(at)) if at > 0 => at - 1,
                    _ => last,
                });
                Press::Done
            }
            "Enter" => {
                let chosen = self.active.and_then(|at| self.shown().get(at));
                let press = chosen.map_or(Press::Native, |one| Press::Choose(one.text.clone()));
                self.close();
                press
            }
            "Escape" => {
                let press = match (self.open, text) {
                    (true, _) => Press::Done,
                    (false, "") => Press::Native,
                    (false, _) => Press::Clear,
                };
                self.close();
                press
            }
            // The cursor moves within the text again.
            "Home" | "End" | "ArrowLeft" | "ArrowRight" => {
                self.active = None;
                Press::Native
            }
            _ => Press::Native,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::state::sample;

    fn with(text: &str, test: impl FnOnce(&Index<'_>, Suggestions)) {
        let bytes = sample::bytes();
        let index = Index::open(&bytes).unwrap();
        let mut suggestions = Suggestions::default();
        suggestions.want();
        suggestions.find(&index, text);
        test(&index, suggestions);
    }

    #[test]
    fn keys_do_what_the_pattern_says() {
        with("onl", |index, mut list| {
            assert_eq!((list.shown().len(), list.active()), (7, None));
            for (key, press, active) in [
                ("Home", Press::Native, None),
                ("ArrowDown", Press::Done, Some(0)),
                ("ArrowDown", Press::Done, Some(1)),
                ("ArrowUp", Press::Done, Some(0)),
                ("ArrowUp", Press::Done, Some(6)),
                ("ArrowDown", Press::Done, Some(0)),
                ("End", Press::Native, None),
                ("ArrowUp", Press::Done, Some(6)),
                ("ArrowLeft", Press::Native, None),
                ("x", Press::Native, None),
            ] {
                assert_eq!(list.press(key, index, "onl"), press, "{key}");
                assert_eq!(list.active(), active, "{key}");
            }
        });
    }

    #[test]
    fn enter_chooses_only_what_is_active() {
        with("onl", |index, mut list| {
            assert_eq!(list.press("Enter", index, "onl"), Press::Native);
            assert!(list.shown().is_empty(), "Enter closes the list");
            list.press("ArrowDown", index, "onl");
            let chosen = Press::Choose("Online 0".into());
            assert_eq!(list.press("Enter", index, "onl"), chosen);
            assert!(list.shown().is_empty());
        });
    }

    #[test]
    fn escape_closes_then_clears() {
        with("onl", |index, mut list| {
            for (text, press) in [
                ("onl", Press::Done),
                ("onl", Press::Clear),
                ("", Press::Native),
            ] {
                assert_eq!(list.press("Escape", index, text), press);
                assert!(list.shown().is_empty());
            }
        });
    }

    #[test]
    fn a_list_that_was_closed_stays_closed_until_something_is_typed() {
        with("onl", |index, mut list| {
            let keys = list.keys();
            list.want();
            list.close();
            list.find(index, "onli");
            assert!(list.shown().is_empty());
            list.want();
            list.find(index, "onli");
            assert_eq!(list.shown().len(), 7);
            assert!(list.keys().iter().all(|key| !keys.contains(key)));
        });
    }

    #[test]
    fn nothing_is_suggested_for_nothing() {
        for text in ["", " ", "x", "xqzvwkj"] {
            with(text, |index, mut list| {
                assert!(list.shown().is_empty(), "{text}");
                assert_eq!(list.press("ArrowDown", index, text), Press::Native);
            });
        }
    }
}
