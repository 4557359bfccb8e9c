//! Nothing found: who helps on.

use super::contact::contact_lines;
use super::element::{Tag, button, tag};
use super::founding;
use super::handle::Finder;

/// The responsible contact point, a way back, and the hint that a group can be founded. It is drawn anew
/// when text or filters change, as another contact point may be responsible.
pub fn empty(finder: Finder) -> Tag {
    let generation = move || {
        finder.view(|view| match view.results.asked && view.results.total == 0 {
            true => vec![u64::from(view.state.chosen()) << 32 | u64::from(view.results.generation)],
            false => Vec::new(),
        })
    };
    tag("div")
        .class("none")
        .each(generation, move |_| help(finder))
}

fn help(finder: Finder) -> Tag {
    let words = finder.words;
    let filtered = finder.now(|view| !view.state.is_unfiltered());
    let reset = move || {
        finder.ask(|state| state.reset_filters());
        finder.show_near();
    };
    let drop_last = move || {
        finder.ask(|state| state.drop_last());
        finder.show_near();
    };
    tag("div")
        .class("empty")
        .with(tag("p").class("title").text(words.empty_title))
        .with(tag("p").text(if filtered {
            words.empty_filtered
        } else {
            words.empty_text
        }))
        .with_all(filtered.then(|| button("button", drop_last).text(words.drop_last)))
        .with_all(filtered.then(|| button("plain", reset).text(words.reset_filters)))
        .with_all(contact(finder))
        .with(tag("p").text(words.found_group))
        .with_all(founding::mail(finder))
}

/// The responsible contact point.
pub fn contact(finder: Finder) -> Option<Tag> {
    let contact = finder.contact()?;
    let lines = contact_lines(finder, &contact);
    Some(
        tag("div")
            .class("responsible")
            .with(tag("p").text(finder.words.empty_contact))
            .with_all(lines),
    )
}
