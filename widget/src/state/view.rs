//! All that a finder shows: what was asked, what was found, and what is folded open.

use super::finder::FinderState;
use super::pages::Pages;
use super::panel::Panel;
use super::results::Results;
use super::suggestions::Suggestions;
use crate::messages::Messages;
use grufi_engine::{FacetKind, Index, RADII};

/// Cards drawn at a time: the browser lays out at once what is drawn at once, and two cards are a long task on a
/// slow phone. After a new text, a second one follows with the next frame, as a window shows two; the others when
/// the typing pauses.
const DRAWN_AT_ONCE: usize = 1;
/// Which of [`RADII`] counts around a place at first.
const USUAL: usize = 2;
/// So many groups that fit are enough not to offer help with founding one.
const ENOUGH: u32 = 3;

/// The state of one finder.
#[derive(Debug)]
pub struct View {
    /// What is asked for.
    pub state: FinderState,
    /// What was found.
    pub results: Results,
    /// The filter panel.
    pub panel: Panel,
    /// What the text may become.
    pub suggestions: Suggestions,
    /// Which page is shown in place of the search, and what is remembered.
    pub pages: Pages,
    /// Areas of life that are unfolded, a bit each.
    pub areas: u16,
    /// Whether the map is shown.
    pub map: bool,
    /// Changes when the map does.
    pub mapped: u32,
    /// What a screen reader was told last.
    pub announced: String,
    /// Counts what was asked.
    pub asked: u32,
    /// The language.
    pub words: &'static Messages,
    /// Counts how often all of it was drawn.
    pub drawing: u64,
    /// Whether all of the answer is drawn.
    settled: bool,
    /// Keys of the cards whose whole description is shown.
    unfolded: Vec<u64>,
}

impl View {
    /// A finder that will ask for `state`.
    pub fn waiting(words: &'static Messages, state: FinderState) -> Self {
        Self {
            state,
            results: Results::default(),
            panel: Panel::default(),
            suggestions: Suggestions::default(),
            pages: Pages::default(),
            areas: 0,
            map: false,
            mapped: 0,
            announced: String::new(),
            asked: 0,
            words,
            drawing: 0,
            settled: false,
            unfolded: Vec::new(),
        }
    }

    /// Asks for the first time.
    pub fn begin(&mut self, index: &Index<'_>) {
        self.results = Results::of(index, &self.state, self.words);
        self.results.prepare(index, self.words, DRAWN_AT_ONCE);
    }

    /// Fills the filter panel for the first time.
    pub fn begin_panel(&mut self, index: &Index<'_>) {
        self.panel = Panel::new(
            index,
            &self.results.counts,
            self.state.filters(),
            self.words,
        );
    }

    /// A finder that has asked for `state` and drawn all of it.
    #[cfg(test)]
    pub fn new(index: &Index<'_>, words: &'static Messages, state: FinderState) -> Self {
        let mut view = Self::waiting(words, state);
        view.begin(index);
        view.begin_panel(index);
        view.settle(index, words);
        view
    }

    /// Changes what is asked for, and asks.
    pub fn ask(
        &mut self,
        index: &Index<'_>,
        words: &Messages,
        change: impl FnOnce(&mut FinderState),
    ) {
        let generation = self.state.generation();
        change(&mut self.state);
        self.answer(index, words, generation);
    }

    /// The usual radius around a place; none where no place is known, or no group would be left.
    pub fn usual_radius(&self) -> Option<u32> {
        (self.results.within[USUAL] > 0).then_some(RADII[USUAL])
    }

    /// Unfolds an area of life, or folds it.
    pub fn set_area(&mut self, area: u8, open: bool) {
        let bit = 1 << (area & 15);
        self.areas = if open {
            self.areas | bit
        } else {
            self.areas & !bit
        };
    }

    /// Asks; `generation` is that of the text before the change.
    fn answer(&mut self, index: &Index<'_>, words: &Messages, generation: u32) {
        self.asked = self.asked.wrapping_add(1);
        self.results = Results::of(index, &self.state, words);
        if self.state.forget_changed(self.results.said) {
            self.results = Results::of(index, &self.state, words);
        }
        if self.results.near.is_none() && self.state.forget_radius() {
            self.results = Results::of(index, &self.state, words);
        }
        self.settled = false;
        if self.state.generation() == generation {
            self.mapped = self.asked;
            self.settle(index, words);
        } else {
            self.results.prepare(index, words, DRAWN_AT_ONCE);
            self.unfolded.clear();
            self.panel
                .arrange(&self.results.counts, self.state.filters());
        }
    }

    /// Draws all that is left of the answer, but for the map.
    fn settle(&mut self, index: &Index<'_>, words: &Messages) {
        while self.prepare_piece(index, words) {}
        self.settled = true;
    }

    /// Prepares some of the other cards, else a list of what else may help; whether anything was left.
    fn prepare_piece(&mut self, index: &Index<'_>, words: &Messages) -> bool {
        self.results.prepare(index, words, DRAWN_AT_ONCE)
            || self.few() && self.results.prepare_nearby(index, words)
    }

    /// Whether so few groups fit what was asked for in words that others may help.
    fn few(&self) -> bool {
        let results = &self.results;
        results.asked && !self.state.is_blank() && results.fitting < ENOUGH
    }

    /// Shows the same in another language.
    pub fn speak(&mut self, index: &Index<'_>, words: &'static Messages) {
        self.words = words;
        self.drawing += 1;
        self.ask(index, words, |_| ());
        let mut panel = Panel::new(index, &self.results.counts, self.state.filters(), words);
        panel.take_over(&self.panel);
        self.panel = panel;
    }

    /// Shows all values of a filter, or the most frequent ones only.
    pub fn toggle_expanded(&mut self, kind: FacetKind) {
        self.panel
            .toggle_expanded(kind, &self.results.counts, self.state.filters());
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

    /// How many groups the visitor can ask for besides; none while those on the way are not drawn, so that the
    /// button for them stays where it appears.
    pub fn remaining(&self) -> u32 {
        match self.results.asked && self.settled {
            true => self.results.remaining(),
            false => 0,
        }
    }

    /// Keys of the lists of what else may help that are ready: their numbers in the lowest byte, the last one for
    /// the hint that a group can be founded. Nothing where enough was found, or nothing was asked for in words.
    pub fn nearby(&self) -> Vec<u64> {
        // Where nothing was found, that hint stands there already.
        let hint = self.settled && self.few() && self.results.total > 0;
        numbered(self.asked, self.results.nearby.len() + usize::from(hint))
    }

    /// Draws a piece of what is left of an answer: a second card, suggestions, the other cards, lists of what else
    /// may help, the map; whether anything is left. Nothing is, once something has been asked since `asked`.
    pub fn draw_others(&mut self, asked: u32, index: &Index<'_>) -> bool {
        if self.asked != asked {
            return false;
        }
        let second = !self.settled && self.results.cards.len() <= DRAWN_AT_ONCE;
        if second && self.results.prepare(index, self.words, DRAWN_AT_ONCE)
            || self.suggestions.find(index, self.state.text())
        {
            return true;
        }
        if self.settled {
            self.mapped = asked;
        } else if !self.prepare_piece(index, self.words) {
            self.settle(index, self.words);
            // A map that is not shown takes no time.
            if !self.map {
                self.mapped = asked;
            }
        }
        self.mapped != asked
    }

    /// Tells a screen reader what was found, unless something has been asked since `asked`.
    pub fn announce(&mut self, asked: u32, words: &Messages) {
        if self.asked == asked {
            self.announced = self.results.announcement(words);
            let suggested = self.suggestions.shown().len() as u32;
            if suggested > 0 {
                self.announced.push_str(". ");
                self.announced
                    .push_str(&words.counted(words.suggested, suggested));
            }
        }
    }
}

/// Keys of `len` things that are drawn anew when `serial` changes, with their numbers in the lowest byte.
pub fn numbered(serial: u32, len: usize) -> Vec<u64> {
    let mut keys = Vec::new();
    while keys.len() < len {
        keys.push(u64::from(serial) << 8 | keys.len() as u64);
    }
    keys
}

#[cfg(test)]
mod tests;
