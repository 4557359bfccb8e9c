//! The chosen filters, each with a button that removes it.

use super::element::{Tag, button, spoken, tag};
use super::filters::value_name;
use super::handle::Finder;
use super::icon::{CROSS, icon};
use crate::messages::filled;
use grufi_engine::FacetKind;

/// Chosen filters and the button that removes all.
pub fn chosen_filters(finder: Finder) -> Tag {
    let chosen = move || {
        let key = |(kind, value): (FacetKind, u16)| u64::from(kind.code()) << 16 | u64::from(value);
        finder.view(|view| view.state.filters().iter().map(key).collect())
    };
    let near =
        move || finder.view(|view| view.results.near.is_some() && view.state.within().is_some());
    let reset = move || {
        finder.ask(|state| state.reset_filters());
        finder.show_near();
    };
    tag("div")
        .class("chosen")
        .flag("hidden", move || {
            finder.view(|view| view.state.is_unfiltered())
        })
        .with(
            tag("ul")
                .when(near, move || around(finder))
                .each(chosen, move |key| chip(finder, key)),
        )
        .with(button("plain", reset).text(finder.words.reset_filters))
}

/// The chip of place and radius.
fn around(finder: Finder) -> Tag {
    let words = finder.words;
    let name = move || {
        finder.view(|view| match (&view.results.near, view.state.within()) {
            (Some(place), Some(radius)) => filled(words.around, place, &words.number(radius)),
            _ => String::new(),
        })
    };
    let remove = move || {
        finder.ask(|state| state.set_near("", None));
        finder.show_near();
    };
    let chip = button("chip", remove)
        .with(spoken(words.remove_filter))
        .text(" ")
        .with(tag("bdi").live_text(name))
        .with(icon(CROSS));
    tag("li").with(chip)
}

fn chip(finder: Finder, key: u64) -> Tag {
    let Some(kind) = FacetKind::from_code((key >> 16) as u8) else {
        return tag("li");
    };
    let number = key as u16;
    let remove = move || {
        finder.ask(|state| state.toggle(kind, number));
        finder.focus_status();
    };
    let chip = button("chip", remove)
        .with(spoken(finder.words.remove_filter))
        .text(" ")
        .with(value_name(finder, kind, number))
        .with(icon(CROSS));
    tag("li").with(chip)
}
