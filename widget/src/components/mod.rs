//! What is drawn, one part a file. The parts read [`Finder`]'s view and hand on what the visitor does.
//!
//! # Invariants
//! - Elements are made by [`element`] alone, see there why.

mod browse;
mod card;
mod chosen_filters;
mod contact;
mod crisis;
mod element;
mod empty;
mod filters;
mod founding;
mod handle;
mod icon;
mod language;
mod leave;
mod map;
mod near;
mod nearby;
mod order;
mod page;
mod parts;
mod result_list;
mod runs;
mod search_field;
mod start;
mod status_line;
mod steps;
mod suggestions;
mod tools;

use crate::embed::{self, Loader};
use crate::messages::Messages;
use crate::state::presets::Presets;
use element::{Place, Tag, tag};
use grufi_engine::Index;
use handle::Finder;
use steps::Step;

pub use handle::{last, speak, visit};
pub use steps::draw;
pub use tools::copied;

/// The whole finder; `show` is called once its field is drawn. All but the least of it is left to [`draw`]. It
/// is drawn anew where another language is chosen.
pub fn finder(
    index: &'static Index<'static>,
    words: &'static Messages,
    presets: &Presets,
    loader: Loader,
    show: Box<dyn FnOnce()>,
) -> Tag {
    let finder = Finder::new(index, words, presets);
    let typed = loader.clone();
    let drawn = tag("div").each(
        move || vec![finder.view(|view| view.drawing)],
        move |_| section(finder.in_its_language(), loader.clone()),
    );
    steps::leave([
        Box::new(move || {
            show();
            finder.take_over(&typed.take_over());
        }) as Step,
        Box::new(move || finder.begin()),
        Box::new(move || finder.edit(|view| view.begin_panel(index))),
    ]);
    drawn
}

fn section(finder: Finder, loader: Loader) -> Tag {
    let (index, words) = (finder.index, finder.words);
    let (frame, place) = tag("div")
        .class("frame")
        .flag("data-page", move || {
            finder.view(|view| !view.pages.key().is_empty())
        })
        .place();
    let (section, whole) = tag("section")
        .class("grufi")
        .set("lang", words.tag)
        .set("dir", words.direction)
        .set("aria-label", words.finder)
        .set("aria-busy", "true")
        .with(frame)
        .place();
    let above = place.clone();
    let first = move || {
        above.add([bar(finder, loader)]);
        if finder.now(|view| view.drawing > 0) {
            embed::focus(&finder.id("language"));
        }
    };
    let field = move || {
        let notice = Some(index.notice()).filter(|notice| !notice.is_empty());
        place.add(notice.map(|notice| tag("p").class("notice").original().text(notice)));
        place.add([search_field::search_field(finder)]);
        steps::leave(rest(finder, place, whole));
    };
    steps::leave([Box::new(first) as Step, Box::new(field)]);
    section
}

/// What follows the field, from above to below, so that nothing moves that stands there already; what shares a
/// row comes at once.
fn rest(finder: Finder, frame: Place, whole: Place) -> [Step; 7] {
    let (columns, beside) = tag("div")
        .class("columns")
        .on("pointerdown", move |_| finder.close_suggestions())
        .place();
    let (main, below) = tag("div").class("main").place();
    let (groups, more, last) = (below.clone(), below.clone(), below.clone());
    let end = frame.clone();
    [
        Box::new(move || {
            frame.add([parts::parts(finder), start::examples(finder)]);
            frame.add([crisis::help_now(finder), crisis::crisis(finder)]);
            frame.add([page::open_memory(finder), columns]);
        }),
        Box::new(move || {
            beside.add([filters::filters(finder), main]);
            below.add([start::total(finder)]);
            below.add(status_line::status_line(finder));
            below.add([order::order(finder)]);
        }),
        Box::new(move || {
            groups.add([map::map(finder), chosen_filters::chosen_filters(finder)]);
            groups.add([nearby::none_fits(finder)]);
            groups.add(result_list::result_list(finder));
        }),
        Box::new(move || more.add([empty::empty(finder), nearby::nearby(finder)])),
        Box::new(move || last.add([browse::browse(finder)])),
        Box::new(move || end.add([page::page(finder)])),
        Box::new(move || {
            if finder.now(|view| view.drawing == 0) {
                finder.arrive();
            }
            whole.unset("aria-busy");
        }),
    ]
}

/// What the loader does for the visitor: the way off the page, and other languages.
fn bar(finder: Finder, loader: Loader) -> Tag {
    tag("div")
        .class("bar")
        .with_all(leave::leave(finder, &loader))
        .with_all(language::switch(finder, loader))
}
