//! The map: places where groups meet, on the outline of the region. Each place is a button, in the drawing and
//! in the list below it.

use super::element::{Tag, button, svg, tag};
use super::handle::Finder;
use crate::state::map::{Point, line, points};
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

/// The map, where it is asked for; drawn anew when other groups are found.
pub fn map(finder: Finder) -> Tag {
    let shown = move || {
        finder.view(|view| match view.map {
            true => vec![view.mapped.into()],
            false => Vec::new(),
        })
    };
    tag("div")
        .class("map")
        .set("id", finder.id("map"))
        .each(shown, move |_| draw(finder))
}

fn draw(finder: Finder) -> Tag {
    let words = finder.words;
    let mut drawing = svg("svg")
        .set("viewBox", line(finder.index, 0))
        .set("role", "group")
        .set("aria-label", words.map_label)
        .with(svg("path").class("region").set("d", line(finder.index, 2)));
    let mut list = tag("ul");
    for point in finder.now(|view| points(finder.index, &view.results.anywhere)) {
        let groups = words.counted(words.groups, point.groups);
        let label = [point.place.town, ": ", &groups].concat();
        let choose = move || {
            finder.ask(|state| state.set_near(&point.near(), Some(point.within)));
            finder.show_near();
        };
        let press = move |event: Event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if matches!(key.as_deref(), None | Some("Enter" | " ")) {
                event.prevent_default();
                choose();
            }
        };
        let mark = mark(finder, point).set("aria-label", label.clone());
        drawing = drawing.with(mark.on("click", press).on("keydown", press));
        list = list.with(tag("li").with(button("plain", choose).text(label)));
    }
    let list = tag("details")
        .class("facet")
        .with(tag("summary").text(words.map_list))
        .with(list);
    tag("div").with(drawing).with(list)
}

/// A point: its disc, within what can be pressed, and the name of a large one.
fn mark(finder: Finder, point: Point<'static>) -> Tag {
    let (east, south) = (point.east.to_string(), point.south.to_string());
    let disc = |class, radius: String| {
        svg("circle")
            .class(class)
            .set("cx", east.clone())
            .set("cy", south.clone())
            .set("r", radius)
    };
    let name = point.named.then(|| {
        svg("text")
            .set("x", east.clone())
            .set("y", (point.south - point.size - 30).to_string())
            .text(point.place.town)
    });
    svg("g")
        .set("role", "button")
        .set("tabindex", "0")
        .with(disc("reach", line(finder.index, 1).to_owned()))
        .with(disc("dot", point.size.to_string()))
        .with_all(name)
}
