//! Finding without typing: areas of life, their topics, and the groups on one.

use super::element::{Tag, button, tag};
use super::filters::{foldable, value_name};
use super::handle::Finder;
use crate::state::browse::{Area, areas};
use grufi_engine::FacetKind;
use std::rc::Rc;

/// The areas, as long as nothing is asked for.
pub fn browse(finder: Finder) -> Tag {
    let words = finder.words;
    let areas = areas(finder.index, words).into_iter();
    tag("div")
        .class("browse")
        .flag("hidden", move || {
            finder.view(|view| !view.state.is_initial())
        })
        .with(
            tag(finder.heading)
                .class("browse-title")
                .text(words.browse_title),
        )
        .with_all(areas.map(|one| area(finder, one)))
}

/// Id of the line that unfolds an area.
pub fn area_id(finder: Finder, area: u8) -> String {
    finder.id(&["area-", &area.to_string()].concat())
}

fn area(finder: Finder, area: Area) -> Tag {
    let words = finder.words;
    let number = area.number;
    foldable(
        tag("summary")
            .set("id", area_id(finder, number))
            .with(tag("span").text(words.area(number)))
            .with(count(finder, area.groups)),
        Rc::new(move || finder.view(|view| view.areas >> number & 1 == 1)),
        Box::new(move |open| finder.edit(|view| view.set_area(number, open))),
        Box::new(move || {
            let topics = area.topics.iter();
            tag("ul").with_all(topics.map(|&one| tag("li").with(topic(finder, number, one))))
        }),
    )
}

fn topic(finder: Finder, area: u8, topic: u16) -> Tag {
    let kind = FacetKind::Topic;
    let facet = finder.index.facet(kind);
    let value = facet.and_then(|facet| facet.value(topic));
    button("chip", move || {
        finder.ask(|state| state.browse(area, topic));
        finder.focus_result();
    })
    .with(value_name(finder, kind, topic))
    .text(" ")
    .with(count(finder, value.map_or(0, |value| value.groups())))
}

fn count(finder: Finder, groups: u32) -> Tag {
    let words = finder.words;
    tag("span")
        .class("count")
        .text(words.counted(words.groups, groups))
}
