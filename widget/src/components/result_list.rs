//! The groups found, and the button for more.

use super::card::card;
use super::element::{Tag, button, tag};
use super::handle::Finder;
use crate::state::view::View;

/// The list. A card is drawn anew only when the text changes; filters and paging keep those that stay.
pub fn result_list(finder: Finder) -> [Tag; 2] {
    let words = finder.words;
    let remaining = move || finder.view(View::remaining);
    let more = move || {
        finder.ask(|state| state.show_more());
        finder.focus_page();
    };
    let cards = tag("ol").class("cards").each(
        move || finder.view(|view| view.results.keys()),
        move |key| card(finder, key),
    );
    let more = button("button more", more)
        .flag("hidden", move || remaining() == 0)
        .live_text(move || words.counted(words.more_groups, remaining()));
    [cards, more]
}
