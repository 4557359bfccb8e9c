//! Above the groups: the way back to the topics, the order, and the button for the map.

use super::browse::area_id;
use super::element::{Tag, button, select, tag};
use super::handle::{Finder, focus_later};
use super::icon::{MAP, icon};
use crate::embed;
use grufi_engine::Sort;

/// The row of them.
pub fn order(finder: Finder) -> Tag {
    let words = finder.words;
    let area = move || finder.view(|view| view.state.area());
    let leave = move || {
        let area = finder.now(|view| view.state.area()).unwrap_or(0);
        finder.ask(|state| state.leave_topic());
        focus_later(area_id(finder, area));
    };
    // What can be sorted by depends on whether a place is known.
    let orders = move || {
        finder.view(|view| match view.results.asked && view.results.total > 1 {
            true => vec![u64::from(view.results.near.is_some())],
            false => Vec::new(),
        })
    };
    let map = (!finder.index.map().is_empty()).then(|| {
        button("button", move || finder.edit(|view| view.map = !view.map))
            .flag("hidden", move || {
                finder.view(|view| view.results.anywhere.is_empty())
            })
            .state("aria-expanded", move || finder.view(|view| view.map))
            .set("aria-controls", finder.id("map"))
            .with(icon(MAP))
            .text(words.map)
    });
    tag("div")
        .class("order")
        .with(
            button("plain", leave)
                .flag("hidden", move || area().is_none())
                .text(words.back_to_topics),
        )
        .with_all(map)
        .with(
            tag("div")
                .class("sort")
                .each(orders, move |near| choice(finder, near == 1)),
        )
}

/// The list of orders; that by distance only where a place is known.
fn choice(finder: Finder, near: bool) -> Tag {
    let chosen = match finder.now(|view| view.state.order()) {
        Sort::Fit => "0",
        Sort::Distance => "1",
        Sort::Next(_) => "2",
    };
    let names = finder.words.sorts.split('|');
    let options = ["0", "1", "2"].into_iter().zip(names);
    let mut options = options
        .filter(|(value, _)| near || *value != "1")
        .map(|(value, name)| (value, tag("option").text(name)));
    let choose = move |value: String| {
        let order = match value.as_str() {
            "1" => Sort::Distance,
            "2" => Sort::Next(embed::today()),
            _ => Sort::Fit,
        };
        finder.ask(|state| state.set_order(order));
    };
    let (id, label) = (finder.id("order"), finder.words.sort_label);
    tag("div").with_all(select(id, label, &mut options, chosen, Box::new(choose)))
}
