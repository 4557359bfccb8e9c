//! The filter panel: beside the results where there is room, behind a button where there is not.

use super::element::{Tag, button, spoken, tag};
use super::handle::Finder;
use super::icon::{SLIDERS, icon};
use super::near::near;
use crate::state::finder::FinderState;
use crate::state::panel::Section;
use crate::state::view::View;
use grufi_engine::FacetKind;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// All facets of the index that part its groups.
pub fn filters(finder: Finder) -> Tag {
    let words = finder.words;
    let (panel, title) = (finder.id("filters"), finder.id("filters-title"));
    let chosen = move || finder.view(|view| view.state.chosen());
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
            .with_all(kinds.iter().take(1).map(|&kind| section(finder, kind)))
            .with_all(near(finder))
            .with_all(kinds.iter().skip(1).map(|&kind| section(finder, kind))),
    )
}

/// How many values are chosen, where there are any.
pub fn badge(count: impl Fn() -> u32 + Copy + 'static) -> Tag {
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
    foldable(
        tag("summary")
            .with(tag("span").text(name))
            .with(badge(move || chosen() as u32)),
        Rc::new(move || {
            finder.view(|view| view.panel.section(kind).is_some_and(|section| section.open))
        }),
        Box::new(move |open| finder.edit(|view| view.panel.set_open(kind, open))),
        Box::new(move || values(finder, kind)),
    )
}

/// What unfolds below a summary; drawn when it does.
pub fn foldable(
    summary: Tag,
    open: Rc<dyn Fn() -> bool>,
    set_open: Box<dyn Fn(bool)>,
    draw: Box<dyn Fn() -> Tag>,
) -> Tag {
    let is_open = open.clone();
    tag("details")
        .class("facet")
        .flag("open", move || is_open())
        .on("toggle", move |event| set_open(opened(&event)))
        .with(summary)
        .when(move || open(), draw)
}

/// Whether the `details` that was toggled is open now.
fn opened(event: &Event) -> bool {
    let details = event.current_target();
    let details = details.and_then(|target| target.dyn_into::<Element>().ok());
    details.is_some_and(|details| details.has_attribute("open"))
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

/// A checkbox with the number of groups it would leave.
fn choice(finder: Finder, kind: FacetKind, number: u16) -> Tag {
    row(
        finder,
        tag("input").set("type", "checkbox"),
        value_name(finder, kind, number),
        Rc::new(move |view| {
            (
                view.state.filters().contains(kind, number),
                Some(view.results.counts.of(kind, number)),
            )
        }),
        Box::new(move |state| state.toggle(kind, number)),
    )
}

/// Whether a choice is taken, and how many groups it would leave, as far as that is known.
type Told = Rc<dyn Fn(&View) -> (bool, Option<u32>)>;

/// A line of a filter: something to tick, its name, and the number of groups it would leave; disabled where that
/// is none.
pub fn row(
    finder: Finder,
    input: Tag,
    name: Tag,
    told: Told,
    choose: Box<dyn Fn(&mut FinderState)>,
) -> Tag {
    let words = finder.words;
    let tell = move || finder.view(|view| told(view));
    let (chosen, left) = (tell.clone(), tell.clone());
    let input = input
        .checked(move || chosen().0)
        .flag("disabled", move || left() == (false, Some(0)))
        .on("change", move |_| finder.ask(|state| choose(state)));
    let count = tag("span").class("count");
    tag("label")
        .class("choice")
        .with(input)
        .with(name.class("value"))
        .with(count.live_text(move || {
            tell()
                .1
                .map(|groups| words.number(groups))
                .unwrap_or_default()
        }))
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
