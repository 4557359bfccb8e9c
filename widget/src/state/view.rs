//! All that a finder shows: what was asked, what was found, and what is folded open.

use super::finder::FinderState;
use super::pages::Pages;
use super::panel::Panel;
use super::results::Results;
use super::suggestions::Suggestions;
use crate::messages::Messages;
use grufi_engine::{FacetKind, Index, RADII};

/// Cards drawn at once after a new text; the others follow when the typing pauses.
const DRAWN_AT_ONCE: usize = 3;
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
    /// How many cards are drawn.
    drawn: usize,
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
            drawn: DRAWN_AT_ONCE,
            unfolded: Vec::new(),
        }
    }

    /// Asks for the first time.
    pub fn begin(&mut self, index: &Index<'_>) {
        self.results = Results::of(index, &self.state, self.words);
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
        view.drawn = usize::MAX;
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
        self.drawn = usize::MAX;
        if self.state.generation() == generation {
            self.mapped = self.asked;
        } else {
            self.drawn = DRAWN_AT_ONCE;
            self.unfolded.clear();
            self.panel
                .arrange(&self.results.counts, self.state.filters());
        }
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

    /// Keys of the cards that are drawn.
    pub fn drawn(&self) -> Vec<u64> {
        let mut keys = self.results.keys();
        keys.truncate(self.drawn);
        keys
    }

    /// How many groups the visitor can ask for besides; none while those on the way are not drawn, so that the
    /// button for them stays where it appears.
    pub fn remaining(&self) -> u32 {
        match self.results.asked && self.drawn == usize::MAX {
            true => self.results.remaining(),
            false => 0,
        }
    }

    /// Keys of the lists of what else may help: their numbers in the lowest byte, the last one for the hint that
    /// a group can be founded. Nothing where enough was found, or nothing at all was asked for in words.
    pub fn nearby(&self) -> Vec<u64> {
        let results = &self.results;
        let few = results.asked && !self.state.is_blank() && results.fitting < ENOUGH;
        if self.drawn != usize::MAX || !few {
            return Vec::new();
        }
        // Where nothing was found, that hint stands there already.
        let lists = results.nearby.len() + usize::from(results.total > 0);
        numbered(self.asked, lists)
    }

    /// Draws the other cards and the suggestions, unless something has been asked since `asked`.
    pub fn draw_others(&mut self, asked: u32, index: &Index<'_>) {
        if self.asked == asked {
            self.drawn = usize::MAX;
            self.mapped = asked;
            self.suggestions.find(index, self.state.text());
        }
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
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::state::contact::{for_district, responsible};
    use crate::state::presets::Presets;
    use crate::state::sample;

    /// A finder with these presets on the sample.
    fn with(region: &str, topic: &str, test: impl FnOnce(&Index<'_>, View)) {
        let bytes = sample::bytes();
        let index = Index::open(&bytes).unwrap();
        let presets = Presets {
            region: Some(region.into()),
            topic: Some(topic.into()),
            ..Presets::default()
        };
        let state = presets.state(&index);
        test(&index, View::new(&index, Messages::of("de"), state));
    }

    #[test]
    fn presets_become_filters_where_the_catalogue_knows_them() {
        for (region, topic, text, filters, total) in [
            ("", "", "", 0, 0),
            ("göttingen", "", "", 1, 1),
            ("Göttingen, Celle", "", "", 2, 2),
            ("Entenhausen", "", "", 0, 0),
            ("", "diabetes", "", 1, 10),
            ("", "mut gegen angst", "mut gegen angst", 0, 1),
        ] {
            with(region, topic, |_, view| {
                assert_eq!(view.state.text(), text, "{region}/{topic}");
                assert_eq!(
                    view.state.filters().iter().count(),
                    filters,
                    "{region}/{topic}"
                );
                assert_eq!(
                    if view.results.asked {
                        view.results.total
                    } else {
                        0
                    },
                    total,
                    "{region}/{topic}"
                );
            });
        }
    }

    #[test]
    fn pages_add_cards_and_keep_those_there() {
        with("", "", |index, mut view| {
            let words = Messages::of("de");
            assert!(view.results.keys().is_empty());
            view.ask(index, words, FinderState::show_all);
            assert_eq!(
                (view.results.cards.len(), view.results.remaining()),
                (10, 2)
            );
            let first = view.results.keys();
            view.ask(index, words, FinderState::show_more);
            assert_eq!(
                (view.results.cards.len(), view.results.remaining()),
                (12, 0)
            );
            assert_eq!(view.results.keys()[..10], first);
            view.ask(index, words, |state| state.set_text("online".into()));
            assert!(
                view.results.keys().iter().all(|key| !first.contains(key)),
                "other words are marked"
            );
        });
    }

    #[test]
    fn a_new_text_draws_a_few_cards_at_once() {
        with("", "", |index, mut view| {
            let drawn = |view: &View| view.drawn().len();
            view.ask(index, Messages::of("de"), |state| {
                state.set_text("onlin".into())
            });
            let earlier = view.asked;
            view.ask(index, Messages::of("de"), |state| {
                state.set_text("online".into())
            });
            assert_eq!(drawn(&view), 3);
            view.draw_others(earlier, index);
            assert_eq!(drawn(&view), 3);
            view.draw_others(view.asked, index);
            assert_eq!(drawn(&view), 10);
        });
    }

    #[test]
    fn descriptions_fold_when_the_text_changes() {
        with("", "angst", |index, mut view| {
            let card = view.results.keys()[0];
            view.toggle_description(card);
            assert!(view.is_unfolded(card));
            view.ask(index, Messages::of("de"), |state| {
                state.set_text("mut".into())
            });
            assert!(!view.is_unfolded(card));
        });
    }

    #[test]
    fn another_language_keeps_what_was_typed_and_chosen() {
        with("Celle", "", |index, mut view| {
            let (german, english) = (Messages::of("de"), Messages::of("en"));
            view.ask(index, german, |state| state.set_text("schlaflos".into()));
            view.panel.open = true;
            view.panel.set_open(FacetKind::Form, true);
            let (asked, keys) = (view.asked, view.results.keys());
            view.speak(index, english);
            assert_eq!(view.drawing, 1);
            assert_eq!(view.state.text(), "schlaflos");
            assert_eq!(view.state.filters().iter().count(), 1);
            assert_eq!(view.results.keys(), keys);
            assert_eq!(view.results.status(view.words), "1 group found");
            assert_eq!(view.results.cards[0].facts[0].0, "Where");
            assert!(view.panel.open);
            let form = view.panel.section(FacetKind::Form);
            assert!(form.is_none_or(|section| section.open));
            view.announce(asked, german);
            assert_eq!(view.announced, "", "the announcement in German is dropped");
        });
    }

    #[test]
    fn screen_readers_hear_only_the_last_answer() {
        with("", "angst", |index, mut view| {
            let (words, asked) = (Messages::of("de"), view.asked);
            view.ask(index, words, |state| state.set_text("xqzv".into()));
            view.announce(asked, words);
            assert_eq!(view.announced, "");
            view.announce(view.asked, words);
            assert_eq!(view.announced, "Keine Gruppe gefunden");
        });
    }

    #[test]
    fn the_contact_point_is_that_of_the_district() {
        with("Göttingen", "", |index, mut view| {
            let name = |view: &View, region| {
                responsible(index, view.state.filters(), region)
                    .unwrap()
                    .name
            };
            assert_eq!(name(&view, None), "Kontakt Göttingen");
            view.ask(index, Messages::of("de"), FinderState::reset_filters);
            assert_eq!(name(&view, None), "Kontakt Celle");
            assert_eq!(
                name(&view, for_district(index, "Landkreis Göttingen")),
                "Kontakt Göttingen"
            );
            assert_eq!(for_district(index, "Uelzen"), None);
        });
    }

    #[test]
    fn chosen_filters_start_unfolded() {
        with("Celle", "", |_, view| {
            let open = |kind| view.panel.section(kind).map(|section| section.open);
            assert_eq!(open(FacetKind::District), Some(true));
            assert_eq!(open(FacetKind::Topic), Some(false));
            assert_eq!(
                open(FacetKind::Gender),
                None,
                "a filter with one value parts nothing"
            );
        });
    }
}
