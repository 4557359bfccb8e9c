//! The filter by place: a town or postcode, and how far around it.

use super::element::{Tag, tag};
use super::filters::{badge, foldable, row};
use super::handle::Finder;
use crate::messages::filled;
use grufi_engine::RADII;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// The filter; none where the index has no places.
pub fn near(finder: Finder) -> Option<Tag> {
    finder.index.places().next()?;
    let words = finder.words;
    let chosen = move || finder.view(|view| u32::from(view.state.within().is_some()));
    Some(foldable(
        tag("summary")
            .with(tag("span").text(words.near_title))
            .with(badge(chosen)),
        Rc::new(move || finder.view(|view| view.panel.near)),
        Box::new(move |open| finder.edit(|view| view.panel.near = open)),
        Box::new(move || place(finder)),
    ))
}

fn place(finder: Finder) -> Tag {
    let words = finder.words;
    let (id, hint) = (finder.id("near"), finder.id("near-hint"));
    let field = tag("input")
        .class("place")
        .set("id", id.clone())
        .set("type", "text")
        .set("autocomplete", "off")
        .set("aria-describedby", hint.clone())
        .set("value", finder.now(|view| view.state.near().to_owned()))
        .on("change", move |event| {
            if let Some(field) = event.current_target() {
                let place = field.unchecked_into::<HtmlInputElement>().value();
                finder.ask(|state| state.set_near(&place, None));
                let usual = finder.now(|view| view.usual_radius());
                finder.ask(|state| state.set_within(usual));
            }
        });
    let known = move || finder.view(|view| view.results.near.is_some());
    let unknown = move || match finder.view(|view| !view.state.near().is_empty()) && !known() {
        true => words.near_unknown.to_owned(),
        false => String::new(),
    };
    tag("div")
        .with(tag("label").set("for", id).text(words.near_label))
        .with(field)
        .with(
            tag("p")
                .set("id", hint)
                .set("role", "status")
                .live_text(unknown),
        )
        .when(known, move || {
            tag("fieldset")
                .with(tag("legend").text(words.radius))
                .with_all((0..=RADII.len()).map(|at| radius(finder, at)))
        })
}

/// One radius, or behind the last one that there is none.
fn radius(finder: Finder, at: usize) -> Tag {
    let words = finder.words;
    let kilometres = RADII.get(at).copied();
    let name = match kilometres {
        Some(kilometres) => filled(words.kilometres, &words.number(kilometres), ""),
        None => words.radius_any.to_owned(),
    };
    row(
        finder,
        tag("input")
            .set("type", "radio")
            .set("name", finder.id("radius")),
        tag("span").text(name),
        Rc::new(move |view| {
            (
                view.state.within() == kilometres,
                view.results.within.get(at).copied(),
            )
        }),
        Box::new(move |state| state.set_within(kilometres)),
    )
}
