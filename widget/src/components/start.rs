//! What stands there before anything was asked for: examples, and how many groups there are.

use super::element::{Tag, button, tag};
use super::handle::Finder;

/// Examples that fill the field.
pub fn examples(finder: Finder) -> Tag {
    let words = finder.words;
    let id = finder.id("examples");
    let chips = words.examples.split('|').map(|example| {
        let chip = button("chip", move || finder.fill(example)).text(example);
        tag("li").with(chip)
    });
    tag("div")
        .class("examples")
        .flag("hidden", move || finder.view(|view| !view.state.is_blank()))
        .with(tag("p").set("id", id.clone()).text(words.examples_label))
        .with(tag("ul").set("aria-labelledby", id).with_all(chips))
}

/// The number of groups, and the way to all of them.
pub fn total(finder: Finder) -> Tag {
    let words = finder.words;
    let show_all = move || {
        finder.ask(|state| state.show_all());
        finder.focus_status();
    };
    tag("div")
        .class("start")
        .flag("hidden", move || {
            finder.view(|view| !view.state.is_initial())
        })
        .with(tag("p").text(words.counted(words.groups_waiting, finder.index.len())))
        .with(button("button", show_all).text(words.show_all))
}
