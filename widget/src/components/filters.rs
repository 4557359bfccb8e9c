//! The filter panel: beside the results where there is room, behind a button where there is not.

use super::element::{Tag, button, spoken, tag};
use super::handle::Finder;
use super::icon::{SLIDERS, icon};
use crate::state::panel::Section;
use grufi_engine::FacetKind;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// All facets of the index that part its groups.
pub fn filters(finder: Finder) -> Tag {
    let words = finder.words;
    let (panel, title) = (finder.id("filters"), finder.id("filters-title"));
    let chosen = move || finder.view(|view| view.state.filters().iter().count() as u32);
    let toggle = button("button filters-toggle", move || {
        finder.edit(|view| view.panel.open = !view.panel.open)
    })
    .state("aria-expanded", move || finder.view(|view| view.panel.open))
    .set("aria-controls", panel.clone())
    .with(icon(SLIDERS))
    .text(words.filters)
    .with(badge(chosen));
    let kinds: Vec<FacetKind> = finder.now(|view| {
        view.panel
            .sections
            .iter()
            .map(|section| section.kind)
            .collect()
    });
    tag("div").class("filters").with(toggle).with(
        tag("div")
            .class("panel")
            .flag("data-open", move || finder.view(|view| view.panel.open))
            .set("id", panel)
            .set("role", "group")
            .set("aria-labelledby", title.clone())
            .with(
                tag("p")
                    .class("panel-title")
                    .set("id", title)
                    .text(words.filters),
            )
            .with_all(kinds.into_iter().map(|kind| section(finder, kind))),
    )
}

/// How many values are chosen, where there are any.
fn badge(count: impl Fn() -> u32 + Copy + 'static) -> Tag {
    tag("span")
        .class("badge")
        .flag("hidden", move || count() == 0)
        .live_text(move || count().to_string())
}

/// A foldable group of checkboxes, drawn when it is opened.
fn section(finder: Finder, kind: FacetKind) -> Tag {
    let words = finder.words;
    let name = words.facet(kind);
    let chosen = move || {
        finder.view(|view| {
            view.state
                .filters()
                .iter()
                .filter(|(one, _)| *one == kind)
                .count()
        })
    };
    let open =
        move || finder.view(|view| view.panel.section(kind).is_some_and(|section| section.open));
    let toggled = move |event: Event| {
        let details = event
            .current_target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let open = details.is_some_and(|details| details.has_attribute("open"));
        finder.edit(|view| view.panel.set_open(kind, open));
    };
    let summary = tag("summary")
        .with(tag("span").text(name))
        .with(badge(move || chosen() as u32));
    let details = tag("details")
        .class("facet")
        .on("toggle", toggled)
        .with(summary);
    let details = if finder.now(|view| view.panel.section(kind).is_some_and(|section| section.open))
    {
        details.set("open", "")
    } else {
        details
    };
    details.when(open, move || values(finder, kind))
}

fn values(finder: Finder, kind: FacetKind) -> Tag {
    let words = finder.words;
    let name = words.facet(kind);
    let expanded = move || {
        finder.view(|view| {
            view.panel
                .section(kind)
                .is_some_and(|section| section.expanded)
        })
    };
    let numbers = move || {
        let shown = |section: &Section| {
            section
                .shown
                .iter()
                .map(|number| u64::from(*number))
                .collect()
        };
        finder.view(|view| view.panel.section(kind).map(shown).unwrap_or_default())
    };
    let long = finder.now(|view| view.panel.section(kind).is_some_and(Section::is_long));
    let more = long.then(|| {
        button("plain", move || {
            finder.edit(|view| view.toggle_expanded(kind))
        })
        .live_text(move || {
            (if expanded() {
                words.fewer_values
            } else {
                words.more_values
            })
            .to_owned()
        })
        .with(spoken([" (", name, ")"].concat()))
    });
    let list = tag("fieldset")
        .flag("data-expanded", expanded)
        .with(tag("legend").class("spoken").text(name))
        .each(numbers, move |number| choice(finder, kind, number as u16));
    tag("div").with(list).with_all(more)
}

/// A checkbox with the number of groups it would leave; disabled where that is none.
fn choice(finder: Finder, kind: FacetKind, number: u16) -> Tag {
    let words = finder.words;
    let groups = move || finder.view(|view| view.results.counts.of(kind, number));
    let chosen = move || finder.view(|view| view.state.filters().contains(kind, number));
    let input = tag("input")
        .set("type", "checkbox")
        .checked(chosen)
        .flag("disabled", move || groups() == 0 && !chosen())
        .on("change", move |_| {
            finder.ask(|state| state.toggle(kind, number))
        });
    tag("label")
        .class("choice")
        .with(input)
        .with(value_name(finder, kind, number).class("value"))
        .with(
            tag("span")
                .class("count")
                .live_text(move || words.number(groups())),
        )
}

/// Name of a value: in the visitor's language, or the catalogue's own text.
pub fn value_name(finder: Finder, kind: FacetKind, number: u16) -> Tag {
    let name = tag("bdi");
    let facet = finder.index.facet(kind);
    match facet.as_ref().and_then(|facet| facet.value(number)) {
        Some(value) => match finder.words.facet_value(kind, value.label()) {
            Some(text) => name.text(text),
            None => name.original().text(value.label().to_owned()),
        },
        None => name,
    }
}
