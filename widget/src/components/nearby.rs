//! Few groups fit: what else may help.

use super::card::card;
use super::element::{Tag, button, tag};
use super::empty::contact;
use super::founding;
use super::handle::Finder;
use crate::messages::filled;
use crate::state::view::View;

/// Above the groups: that none of them fits in every respect.
pub fn none_fits(finder: Finder) -> Tag {
    tag("p")
        .class("hint")
        .flag("hidden", move || {
            finder.view(|view| !view.results.none_fits())
        })
        .text(finder.words.none_fits)
}

/// Below the groups: lists with their reasons, and the hint that a group can be founded. Drawn anew with every
/// answer, and only when the typing rests.
pub fn nearby(finder: Finder) -> Tag {
    let words = finder.words;
    let lists = move || finder.view(View::nearby);
    tag("div").class("nearby").each(lists, move |key| {
        finder.now(|view| {
            let heading = tag(finder.heading).class("title");
            let section = tag("section");
            let Some(nearby) = view.results.nearby.get(usize::from(key as u8)) else {
                return section
                    .with(heading.text(words.founding))
                    .with(tag("p").text(words.found_group))
                    .with_all(contact(finder))
                    .with_all(founding::mail(finder));
            };
            let mut list = tag("ul");
            for one in &nearby.cards {
                list = list.with(card(finder.below(), view.results.key(one.id)));
            }
            let topic = nearby.topic.clone();
            let section = section
                .with(heading.text(nearby.heading.clone()))
                .with(list);
            if topic.is_empty() {
                return section;
            }
            let text = filled(words.more_on, words.label(&topic).unwrap_or(&topic), "");
            section.with(button("plain", move || finder.fill(&topic)).text(text))
        })
    })
}
