//! What is drawn, one part a file. The parts read [`Finder`]'s view and hand on what the visitor does.
//!
//! # Invariants
//! - Elements are made by [`element`] alone, see there why.

mod card;
mod chosen_filters;
mod contact;
mod crisis;
mod element;
mod empty;
mod filters;
mod handle;
mod icon;
mod nearby;
mod parts;
mod result_list;
mod runs;
mod search_field;
mod start;
mod status_line;
mod suggestions;

use crate::messages::Messages;
use crate::state::presets::Presets;
use element::{Tag, tag};
use grufi_engine::Index;
use handle::Finder;

/// The whole finder.
pub fn finder(index: &'static Index<'static>, words: &'static Messages, presets: &Presets) -> Tag {
    let finder = Finder::new(index, words, presets);
    finder.announce_later();
    let notice = Some(index.notice()).filter(|notice| !notice.is_empty());
    let main = tag("div")
        .class("main")
        .with(start::total(finder))
        .with_all(status_line::status_line(finder))
        .with(chosen_filters::chosen_filters(finder))
        .with(nearby::none_fits(finder))
        .with_all(result_list::result_list(finder))
        .with(empty::empty(finder))
        .with(nearby::nearby(finder));
    let frame = tag("div")
        .class("frame")
        .with_all(notice.map(|notice| tag("p").class("notice").text(notice)))
        .with(search_field::search_field(finder))
        .with(parts::parts(finder))
        .with(start::examples(finder))
        .with(crisis::crisis(finder))
        .with(
            tag("div")
                .class("columns")
                .on("pointerdown", move |_| finder.close_suggestions())
                .with(filters::filters(finder))
                .with(main),
        );
    tag("section")
        .class("grufi")
        .set("lang", words.tag)
        .set("dir", words.direction)
        .set("aria-label", words.finder)
        .with(frame)
}
