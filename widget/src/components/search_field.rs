//! The search field: every input is searched at once, also while an input method composes, because phone
//! keyboards compose every word.

use super::element::{Tag, button, tag};
use super::handle::Finder;
use super::icon::{CROSS, LOCK, SEARCH, icon};
use super::suggestions::suggestions;

/// Label, field, the button that empties it, and the promise that nothing leaves the device.
pub fn search_field(finder: Finder) -> Tag {
    let words = finder.words;
    let (id, hint) = (finder.id("text"), finder.id("hint"));
    let input = tag("input")
        .set("id", id.clone())
        .set("type", "search")
        .set("dir", "auto")
        .set("value", finder.now(|view| view.state.text().to_owned()))
        .set("aria-describedby", hint.clone())
        .set("autocomplete", "off")
        .set("autocorrect", "off")
        .set("autocapitalize", "off")
        .set("spellcheck", "false")
        .set("enterkeyhint", "search")
        .set("role", "combobox")
        .set("aria-autocomplete", "list")
        .set("aria-controls", finder.id("suggestions"))
        .state("aria-expanded", move || {
            finder.view(|view| !view.suggestions.shown().is_empty())
        })
        .live("aria-activedescendant", move || {
            finder.view(|view| view.suggestions.active().map(|at| finder.option_id(at)))
        })
        .on("input", move |_| finder.read_field())
        .on("keydown", move |event| finder.press(&event))
        .on("focusout", move |_| finder.close_suggestions());
    let clear = button("clear", move || finder.fill(""))
        .set("aria-label", words.clear_text)
        .flag("hidden", move || {
            finder.view(|view| view.state.text().is_empty())
        })
        .with(icon(CROSS));
    tag("form")
        .class("search")
        .set("role", "search")
        .on("submit", |event| event.prevent_default())
        .with(
            tag("label")
                .class("question")
                .set("for", id)
                .text(words.search_label),
        )
        .with(
            tag("p")
                .class("hint")
                .set("id", hint)
                .text(words.search_hint),
        )
        .with(
            tag("div")
                .class("field")
                .with(icon(SEARCH))
                .with(input)
                .with(clear)
                .with(suggestions(finder)),
        )
        .with(
            tag("p")
                .class("privacy")
                .with(icon(LOCK))
                .with(tag("span").text(words.privacy)),
        )
}
