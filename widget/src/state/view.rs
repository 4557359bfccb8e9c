//! All that a finder shows: what was asked, what was found, and what is folded open.

use super::finder::FinderState;
use super::panel::Panel;
use super::results::Results;
use crate::messages::Messages;
use grufi_engine::{FacetKind, Index};

/// The state of one finder.
#[derive(Debug)]
pub struct View {
    /// What is asked for.
    pub state: FinderState,
    /// What was found.
    pub results: Results,
    /// The filter panel.
    pub panel: Panel,
    /// What a screen reader was told last.
    pub announced: String,
    /// Counts what was asked.
    pub asked: u32,
    /// Keys of the cards whose whole description is shown.
    unfolded: Vec<u64>,
}

impl View {
    /// A finder that starts with what is asked for in `state`.
    pub fn new(index: &Index<'_>, words: &Messages, state: FinderState) -> Self {
        let results = Results::of(index, &state, words);
        let panel = Panel::new(index, &results.counts, state.filters());
        Self { state, results, panel, announced: String::new(), asked: 0, unfolded: Vec::new() }
    }

    /// Changes what is asked for, and asks.
    pub fn ask(&mut self, index: &Index<'_>, words: &Messages, change: impl FnOnce(&mut FinderState)) {
        let generation = self.state.generation();
        change(&mut self.state);
        self.asked = self.asked.wrapping_add(1);
        self.results = Results::of(index, &self.state, words);
        if self.state.generation() != generation {
            self.unfolded.clear();
            self.panel.arrange(&self.results.counts, self.state.filters());
        }
    }

    /// Shows all values of a filter, or the most frequent ones only.
    pub fn toggle_expanded(&mut self, kind: FacetKind) {
        self.panel.toggle_expanded(kind, &self.results.counts, self.state.filters());
    }

    /// Whether the whole description of a card is shown.
    pub fn is_unfolded(&self, card: u64) -> bool {
        self.unfolded.contains(&card)
    }

    /// Shows the whole description of a card, or its beginning only.
    pub fn toggle_description(&mut self, card: u64) {
        match self.unfolded.iter().position(|one| *one == card) {
            Some(at) => drop(self.unfolded.swap_remove(at)),
            None => self.unfolded.push(card),
        }
    }

    /// Tells a screen reader what was found, unless something has been asked since `asked`.
    pub fn announce(&mut self, asked: u32, words: &Messages) {
        if self.asked == asked {
            self.announced = self.results.announcement(words);
        }
    }
}
