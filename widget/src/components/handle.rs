//! The handle that all parts share: what is shown, and the actions that change it.

use crate::embed;
use crate::messages::Messages;
use crate::state::contact::{self, Contact};
use crate::state::finder::FinderState;
use crate::state::presets::{Presets, below};
use crate::state::suggestions::Press;
use crate::state::view::View;
use grufi_engine::{GroupId, Index, SlotKinds};
use leptos::prelude::*;
use std::cell::{Ref, RefCell};
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, KeyboardEvent};

/// Pause after the last change before a screen reader is told, so that it does not talk into the typing.
const PAUSE: Duration = Duration::from_millis(1400);

/// Pause between the pieces of what is drawn: each has a frame of its own.
const FRAME: Duration = Duration::from_millis(24);

/// Pause after the last change before what a window does not show is drawn, from the second piece on, so that
/// typing stays swift on slow phones.
const REST: Duration = Duration::from_millis(56);

thread_local! {
    /// The finders by number, from 1.
    static FINDERS: RefCell<Vec<Finder>> = const { RefCell::new(Vec::new()) };
}

/// Lets the finder with this number speak another language, or, without one, the same as before: what was
/// typed and chosen stays, and the switch has the focus again once it is drawn.
pub fn speak(number: u32, words: Option<&'static Messages>) {
    if let Some(finder) = Finder::numbered(number) {
        finder.edit(|view| view.speak(finder.index, words.unwrap_or(view.words)));
    }
}

/// The number of the finder made last.
pub fn last() -> u32 {
    FINDERS.with_borrow(|finders| finders.len() as u32)
}

/// Lets the finder with this number show the page of the group that the address names by now.
pub fn visit(number: u32) {
    if let Some(finder) = Finder::numbered(number) {
        finder.open_named();
    }
}

/// Moves the focus to an element that will be drawn by the next frame.
pub(super) fn focus_later(id: String) {
    request_animation_frame(move || embed::focus(&id));
}

/// One finder on the page.
#[derive(Clone, Copy)]
pub struct Finder {
    /// The index it searches.
    pub index: &'static Index<'static>,
    /// Its language.
    pub words: &'static Messages,
    /// Tag of the headings that hold a group's name.
    pub heading: &'static str,
    /// Kept until the page is left, as the index is: a cell is read with far less code than a signal that holds
    /// the view itself, and this code stands wherever the view is read.
    view: &'static RefCell<View>,
    changed: Trigger,
    region: Option<u16>,
    number: u32,
}

impl Finder {
    /// A finder that starts with the element's presets.
    pub fn new(
        index: &'static Index<'static>,
        words: &'static Messages,
        presets: &Presets,
    ) -> Self {
        let finder = Self {
            index,
            words,
            heading: presets.heading_tag(),
            view: Box::leak(Box::new(RefCell::new(View::waiting(
                words,
                presets.state(index),
            )))),
            changed: Trigger::new(),
            region: presets
                .regions()
                .find_map(|region| contact::for_district(index, region)),
            number: FINDERS.with_borrow(|finders| finders.len() as u32 + 1),
        };
        FINDERS.with_borrow_mut(|finders| finders.push(finder));
        finder
    }

    /// Takes over what was typed before the field was there.
    pub fn take_over(&self, typed: &str) {
        if let Some(field) = self.field().filter(|_| !typed.is_empty()) {
            field.set_value(typed);
            self.write(|view| view.state.set_text(typed.to_owned()));
        }
    }

    /// Asks for the first time, and shows and tells the rest later; what the address names stands in front.
    pub fn begin(&self) {
        self.edit(|view| view.begin(self.index));
        self.open_named();
        self.show_later();
    }

    /// The finder with this number.
    pub fn numbered(number: u32) -> Option<Self> {
        let at = (number as usize).wrapping_sub(1);
        FINDERS.with_borrow(|finders| finders.get(at).copied())
    }

    /// The finder in the language that it speaks at present.
    pub fn in_its_language(&self) -> Self {
        Self {
            words: self.now(|view| view.words),
            ..*self
        }
    }

    /// Its number on the page.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The same finder with headings one level below.
    pub fn below(self) -> Self {
        Self {
            heading: below(self.heading),
            ..self
        }
    }

    /// An id that no other instance on the page uses.
    pub fn id(&self, name: &str) -> String {
        ["grufi-", &self.number.to_string(), "-", name].concat()
    }

    /// Reads the view; what reads it here is drawn again when it changes.
    pub fn view<T>(&self, read: impl FnOnce(&View) -> T) -> T {
        read(&self.tracked())
    }

    #[inline(never)]
    fn tracked(&self) -> Ref<'static, View> {
        self.changed.track();
        self.view.borrow()
    }

    #[inline(never)]
    fn untracked(&self) -> Ref<'static, View> {
        self.view.borrow()
    }

    /// Reads the view as it is now.
    pub fn now<T>(&self, read: impl FnOnce(&View) -> T) -> T {
        read(&self.untracked())
    }

    /// Changes what is asked for, asks, and shows and tells the rest later.
    pub fn ask(&self, change: impl FnOnce(&mut FinderState)) {
        let mut change = Some(change);
        self.ask_by(&mut |state| {
            if let Some(change) = change.take() {
                change(state);
            }
        });
    }

    /// As [`Finder::ask`], compiled once for all changes.
    #[inline(never)]
    fn ask_by(&self, change: &mut dyn FnMut(&mut FinderState)) {
        self.answer(change);
        self.changed();
    }

    /// Asks without drawing the answer.
    #[inline(never)]
    fn answer(&self, change: &mut dyn FnMut(&mut FinderState)) {
        let (index, words) = (self.index, self.words);
        self.write(|view| view.ask(index, words, change));
        self.show_later();
    }

    fn show_later(&self) {
        self.draw_later(self.now(|view| view.asked), 0);
        self.announce_later();
    }

    /// Draws what is left of an answer, piece by piece, from this one on.
    fn draw_later(&self, asked: u32, piece: u32) {
        let finder = *self;
        let draw = move || {
            let mut left = false;
            finder.edit(|view| left = view.draw_others(asked, finder.index));
            if left {
                finder.draw_later(asked, piece + 1);
            }
        };
        set_timeout(draw, if piece == 1 { REST } else { FRAME });
    }

    /// Changes what is shown without asking.
    pub fn edit(&self, change: impl FnOnce(&mut View)) {
        self.write(change);
        self.changed();
    }

    /// Changes the view without drawing it.
    fn write(&self, change: impl FnOnce(&mut View)) {
        if let Ok(mut view) = self.view.try_borrow_mut() {
            change(&mut view);
        }
    }

    #[inline(never)]
    fn changed(&self) {
        self.changed.notify();
    }

    /// Lets the field for a place say which one filters, where that was chosen elsewhere.
    pub fn show_near(&self) {
        let field = embed::element(&self.id("near"));
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            field.set_value(&self.now(|view| view.state.near().to_owned()));
        }
        self.focus_result();
    }

    /// Tells a screen reader what is found, unless something else has been asked by then.
    fn announce_later(&self) {
        let (finder, asked) = (*self, self.now(|view| view.asked));
        set_timeout(
            move || finder.edit(|view| view.announce(asked, finder.words)),
            PAUSE,
        );
    }

    /// Asks for what stands in the field. The answer is drawn by a task of its own, so that both are short.
    pub fn read_field(&self) {
        if let Some(field) = self.field() {
            self.write(|view| view.suggestions.want());
            self.answer(&mut |state| state.set_text(field.value()));
            let finder = *self;
            set_timeout(move || finder.changed(), Duration::ZERO);
        }
    }

    /// A key is pressed in the field. What an input method composes is its own business; Safari tells that the
    /// last key of a composition was one only by its code, 229.
    pub fn press(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        if event.is_composing() || event.key_code() == 229 {
            return;
        }
        let (index, key) = (self.index, event.key());
        // The names of keys are longer than the characters that are typed, for which nothing is to be drawn.
        if key.len() <= 2 {
            return;
        }
        let mut press = Press::Native;
        self.edit(|view| press = view.suggestions.press(&key, index, view.state.text()));
        match &press {
            Press::Native => return,
            Press::Done => {}
            Press::Choose(text) => self.fill(text),
            Press::Clear => self.fill(""),
        }
        event.prevent_default();
        if let Some(active) = self.now(|view| view.suggestions.active()) {
            embed::reveal(&self.option_id(active));
        }
    }

    /// Closes the list of suggestions.
    pub fn close_suggestions(&self) {
        self.edit(|view| view.suggestions.close());
    }

    /// Takes a part out of what was understood, and moves the focus to the next one.
    pub fn take_out(&self, kinds: SlotKinds) {
        let said = self.now(|view| view.results.said);
        self.ask(|state| state.ignore(kinds, said));
        self.focus_status();
        if let Some(key) = self.now(|view| view.results.parts.first().map(|part| part.key())) {
            embed::focus(&self.part_id(key));
        }
    }

    /// Puts a text into the field as if it had been typed.
    pub fn fill(&self, text: &str) {
        if let Some(field) = self.field() {
            field.set_value(text);
            let _ = field.focus();
        }
        self.close_suggestions();
        self.ask(|state| state.set_text(text.to_owned()));
    }

    /// Moves the focus to the line that says how many groups were found, when the button that had the focus
    /// disappears.
    pub fn focus_status(&self) {
        embed::focus(&self.id("status"));
    }

    /// Moves the focus there once something stands there, where nothing was asked for before.
    pub fn focus_result(&self) {
        focus_later(self.id("status"));
    }

    /// Moves the focus to the first group that the last page added.
    pub fn focus_page(&self) {
        if let Some(card) = self.now(|view| {
            view.results
                .cards
                .get(view.state.first_of_last_page())
                .map(|card| card.id)
        }) {
            focus_later(self.card_id(card));
        }
    }

    /// Id of the heading of a card.
    pub fn card_id(&self, group: GroupId) -> String {
        self.id(&group.0.to_string())
    }

    /// Id of a suggestion.
    pub fn option_id(&self, number: usize) -> String {
        self.id(&["option-", &(number as u32).to_string()].concat())
    }

    /// Id of the button that takes out a part.
    pub fn part_id(&self, key: u32) -> String {
        self.id(&["part-", &key.to_string()].concat())
    }

    /// The contact point for what is asked for.
    pub fn contact(&self) -> Option<Contact> {
        self.now(|view| contact::responsible(self.index, view.state.filters(), self.region))
    }

    fn field(&self) -> Option<HtmlInputElement> {
        embed::element(&self.id("text"))?.dyn_into().ok()
    }
}
