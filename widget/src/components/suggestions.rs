//! The list of suggestions, the popup of the field (APG: editable combobox with list autocomplete, manual
//! selection). It lies above what follows, so that nothing moves; the focus stays in the field. A topic is shown
//! in the visitor's language, and fills in its German name, by which it is surely found.

use super::element::{Tag, tag};
use super::handle::Finder;
use crate::text::joined;
use grufi_engine::{Suggested, Suggestion};

/// The list, hidden while it is closed.
pub fn suggestions(finder: Finder) -> Tag {
    tag("ul")
        .class("suggestions")
        .set("id", finder.id("suggestions"))
        .set("role", "listbox")
        .set("aria-label", finder.words.suggestions)
        .flag("hidden", move || {
            finder.view(|view| view.suggestions.shown().is_empty())
        })
        // The field keeps the focus, and the keyboard of a phone stays.
        .on("mousedown", |event| event.prevent_default())
        .each(
            move || finder.view(|view| view.suggestions.keys()),
            move |key| option(finder, key as u8),
        )
}

fn option(finder: Finder, number: u8) -> Tag {
    let at = usize::from(number);
    finder.now(|view| match view.suggestions.shown().get(at) {
        Some(suggestion) => item(finder, at, suggestion),
        None => tag("li"),
    })
}

fn item(finder: Finder, at: usize, suggestion: &Suggestion) -> Tag {
    let text = suggestion.text.clone();
    let words = finder.words;
    let mut name = None;
    let detail = match suggestion.of {
        Suggested::Topic(groups) => {
            name = words.label(&suggestion.label);
            words.counted(words.groups, groups)
        }
        Suggested::Place => words.place_suggested.to_owned(),
        Suggested::Group(group) => {
            let town = finder.index.group(group).map_or("", |group| group.town());
            joined(&[words.group_suggested, town], " · ")
        }
    };
    let label = tag("span");
    let label = match name {
        Some(name) => label.text(name),
        None => label.original().text(suggestion.label.clone()),
    };
    tag("li")
        .set("id", finder.option_id(at))
        .set("role", "option")
        .state("aria-selected", move || {
            finder.view(|view| view.suggestions.active() == Some(at))
        })
        .on("click", move |_| finder.fill(&text))
        .with(label)
        .text(" ")
        .with(tag("span").class("detail").text(detail))
}
