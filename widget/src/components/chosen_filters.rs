//! The chosen filters, each with a button that removes it.

use super::element::{Tag, button, spoken, tag};
use super::filters::value_name;
use super::handle::Finder;
use super::icon::{CROSS, icon};
use grufi_engine::FacetKind;

/// Chosen filters and the button that removes all.
pub fn chosen_filters(finder: Finder) -> Tag {
    let chosen = move || {
        let key = |(kind, value): (FacetKind, u16)| u64::from(kind.code()) << 16 | u64::from(value);
        finder.view(|view| view.state.filters().iter().map(key).collect())
    };
    let reset = move || {
        finder.ask(|state| state.reset_filters());
        finder.focus_status();
    };
    tag("div")
        .class("chosen")
        .flag("hidden", move || {
            finder.view(|view| view.state.filters().is_empty())
        })
        .with(tag("ul").each(chosen, move |key| chip(finder, key)))
        .with(button("plain", reset).text(finder.words.reset_filters))
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
