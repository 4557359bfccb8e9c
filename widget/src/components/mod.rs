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
mod suggestions;
mod tools;

use crate::embed::Loader;
use crate::messages::Messages;
use crate::state::presets::Presets;
use element::{Tag, tag};
use grufi_engine::Index;
use handle::Finder;

pub use handle::speak;
pub use tools::copied;

/// The whole finder; without a loader it speaks one language only. It is drawn anew where another is chosen.
pub fn finder(
    index: &'static Index<'static>,
    words: &'static Messages,
    presets: &Presets,
    loader: Option<Loader>,
) -> Tag {
    let finder = Finder::new(index, words, presets);
    finder.announce_later();
    finder.open_named();
    tag("div").each(
        move || vec![finder.view(|view| view.drawing)],
        move |_| section(finder.in_its_language(), loader.clone()),
    )
}

fn section(finder: Finder, loader: Option<Loader>) -> Tag {
    let (index, words) = (finder.index, finder.words);
    let notice = Some(index.notice()).filter(|notice| !notice.is_empty());
    let main = tag("div")
        .class("main")
        .with(start::total(finder))
        .with_all(status_line::status_line(finder))
        .with(order::order(finder))
        .with(map::map(finder))
        .with(chosen_filters::chosen_filters(finder))
        .with(nearby::none_fits(finder))
        .with_all(result_list::result_list(finder))
        .with(empty::empty(finder))
        .with(nearby::nearby(finder))
        .with(browse::browse(finder));
    let frame = tag("div")
        .class("frame")
        .flag("data-page", move || {
            finder.view(|view| !view.pages.key().is_empty())
        })
        .with_all(loader.map(|loader| bar(finder, loader)))
        .with_all(notice.map(|notice| tag("p").class("notice").original().text(notice)))
        .with(search_field::search_field(finder))
        .with(parts::parts(finder))
        .with(start::examples(finder))
        .with(crisis::help_now(finder))
        .with(crisis::crisis(finder))
        .with(page::open_memory(finder))
        .with(
            tag("div")
                .class("columns")
                .on("pointerdown", move |_| finder.close_suggestions())
                .with(filters::filters(finder))
                .with(main),
        )
        .with(page::page(finder));
    tag("section")
        .class("grufi")
        .set("lang", words.tag)
        .set("dir", words.direction)
        .set("aria-label", words.finder)
        .with(frame)
}

/// What the loader does for the visitor: the way off the page, and other languages.
fn bar(finder: Finder, loader: Loader) -> Tag {
    tag("div")
        .class("bar")
        .with_all(leave::leave(finder, &loader))
        .with_all(language::switch(finder, loader))
}
