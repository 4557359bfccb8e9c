//! The handle that all parts share: what is shown, and the actions that change it.

use crate::embed;
use crate::messages::Messages;
use crate::state::contact::{self, Contact};
use crate::state::finder::FinderState;
use crate::state::presets::Presets;
use crate::state::view::View;
use grufi_engine::{GroupId, Index};
use leptos::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Pause after the last change before a screen reader is told, so that it does not talk into the typing.
const PAUSE: Duration = Duration::from_millis(1400);

/// Pause after the last change before the cards further down are drawn, so that typing stays swift on slow
/// phones.
const REST: Duration = Duration::from_millis(80);

/// One finder on the page.
#[derive(Clone, Copy)]
pub struct Finder {
    /// The index it searches.
    pub index: &'static Index<'static>,
    /// Its language.
    pub words: &'static Messages,
    /// Tag of the headings that hold a group's name.
    pub heading: &'static str,
    view: RwSignal<View>,
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
        static COUNT: AtomicU32 = AtomicU32::new(1);
        Self {
            index,
            words,
            heading: presets.heading_tag(),
            view: RwSignal::new(View::new(index, words, presets.state(index))),
            region: presets
                .regions()
                .find_map(|region| contact::for_district(index, region)),
            number: COUNT.fetch_add(1, Ordering::Relaxed),
        }
    }

    /// An id that no other instance on the page uses.
    pub fn id(&self, name: &str) -> String {
        ["grufi-", &self.number.to_string(), "-", name].concat()
    }

    /// Reads the view; what reads it here is drawn again when it changes.
    pub fn view<T>(&self, read: impl FnOnce(&View) -> T) -> T {
        self.view.track();
        self.now(read)
    }

    /// Reads the view as it is now.
    pub fn now<T>(&self, read: impl FnOnce(&View) -> T) -> T {
        read(&self.view.read_untracked())
    }

    /// Changes what is asked for, asks, and shows and tells the rest later.
    pub fn ask(&self, change: impl FnOnce(&mut FinderState)) {
        let (index, words) = (self.index, self.words);
        self.edit(|view| view.ask(index, words, change));
        let (finder, asked) = (*self, self.now(|view| view.asked));
        set_timeout(move || finder.edit(|view| view.draw_others(asked)), REST);
        self.announce_later();
    }

    /// Changes what is shown without asking.
    pub fn edit(&self, change: impl FnOnce(&mut View)) {
        if let Some(mut view) = self.view.try_write() {
            change(&mut view);
        }
    }

    /// Tells a screen reader what is found, unless something else has been asked by then.
    pub fn announce_later(&self) {
        let (finder, asked) = (*self, self.now(|view| view.asked));
        set_timeout(
            move || finder.edit(|view| view.announce(asked, finder.words)),
            PAUSE,
        );
    }

    /// Asks for what stands in the field.
    pub fn read_field(&self) {
        if let Some(field) = self.field() {
            self.ask(|state| state.set_text(field.value()));
        }
    }

    /// Puts a text into the field as if it had been typed.
    pub fn fill(&self, text: &str) {
        if let Some(field) = self.field() {
            field.set_value(text);
            let _ = field.focus();
        }
        self.ask(|state| state.set_text(text.to_owned()));
    }

    /// Moves the focus to the line that says how many groups were found, when the button that had the focus
    /// disappears.
    pub fn focus_status(&self) {
        embed::focus(&self.id("status"));
    }

    /// Moves the focus to the first group that the last page added.
    pub fn focus_page(&self) {
        if let Some(card) = self.now(|view| {
            view.results
                .cards
                .get(view.state.first_of_last_page())
                .map(|card| card.id)
        }) {
            embed::focus(&self.card_id(card));
        }
    }

    /// Id of the heading of a card.
    pub fn card_id(&self, group: GroupId) -> String {
        self.id(&group.0.to_string())
    }

    /// The contact point for what is asked for.
    pub fn contact(&self) -> Option<Contact> {
        self.now(|view| contact::responsible(self.index, view.state.filters(), self.region))
    }

    fn field(&self) -> Option<HtmlInputElement> {
        embed::element(&self.id("text"))?.dyn_into().ok()
    }
}
