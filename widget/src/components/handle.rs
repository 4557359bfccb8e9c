//! The handle that all parts share: what is shown, and the actions that change it.

use super::element::Node;
use crate::messages::Messages;
use crate::state::contact::{self, Contact};
use crate::state::finder::FinderState;
use crate::state::presets::Presets;
use crate::state::view::View;
use grufi_engine::Index;
use leptos::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// One finder on the page.
#[derive(Clone, Copy)]
pub struct Finder {
    /// The index it searches.
    pub index: &'static Index<'static>,
    /// Its language.
    pub words: &'static Messages,
    /// Tag of the headings that hold a group's name.
    pub heading: &'static str,
    /// The search field.
    pub field: Node,
    /// The line that says how many groups were found; takes the focus when its place is gone.
    pub status: Node,
    view: RwSignal<View>,
    region: Option<u16>,
    number: u32,
}

impl Finder {
    /// A finder that starts with the element's presets.
    pub fn new(index: &'static Index<'static>, words: &'static Messages, presets: &Presets) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(1);
        Self {
            index,
            words,
            heading: presets.heading_tag(),
            field: Node::new(),
            status: Node::new(),
            view: RwSignal::new(View::new(index, words, presets.state(index))),
            region: presets.regions().find_map(|region| contact::for_district(index, region)),
            number: COUNT.fetch_add(1, Ordering::Relaxed),
        }
    }

    /// An id that no other instance on the page uses.
    pub fn id(&self, name: &str) -> String {
        ["grufi-", &self.number.to_string(), "-", name].concat()
    }

    /// Reads the view; what reads it here is drawn again when it changes.
    pub fn view<T>(&self, read: impl FnOnce(&View) -> T) -> T {
        self.view.with(read)
    }

    /// Reads the view as it is now.
    pub fn now<T>(&self, read: impl FnOnce(&View) -> T) -> T {
        self.view.with_untracked(read)
    }

    /// Changes what is asked for, and asks.
    pub fn ask(&self, change: impl FnOnce(&mut FinderState)) {
        let (index, words) = (self.index, self.words);
        self.edit(|view| view.ask(index, words, change));
    }

    /// Changes what is shown without asking.
    pub fn edit(&self, change: impl FnOnce(&mut View)) {
        self.view.try_update(change);
    }

    /// Asks for what stands in the field.
    pub fn read_field(&self) {
        if let Some(field) = self.input() {
            self.ask(|state| state.set_text(field.value()));
        }
    }

    /// Puts a text into the field as if it had been typed.
    pub fn fill(&self, text: &str) {
        if let Some(field) = self.input() {
            field.set_value(text);
            let _ = field.focus();
        }
        self.ask(|state| state.set_text(text.to_owned()));
    }

    /// Moves the focus to the status line, when the button that had it disappears.
    pub fn focus_status(&self) {
        if let Some(status) = self.status.get_untracked() {
            let _ = status.focus();
        }
    }

    /// The contact point for what is asked for.
    pub fn contact(&self) -> Option<Contact> {
        self.now(|view| contact::responsible(self.index, view.state.filters(), self.region))
    }

    fn input(&self) -> Option<HtmlInputElement> {
        self.field.get_untracked()?.dyn_into().ok()
    }
}
