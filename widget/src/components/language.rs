//! The switch between languages. Choosing one is the only thing a visitor does that fetches a file, and it
//! fetches the same for everybody who chooses that language.

use super::element::{Tag, select, tag};
use super::handle::Finder;
use super::icon::{GLOBE, icon};
use crate::embed::Loader;
use crate::messages;

/// A list of the languages by their own names; `None` where the folder has German texts only.
pub fn switch(finder: Finder, loader: Loader) -> Option<Tag> {
    let offered = loader.languages();
    if offered.is_empty() {
        return None;
    }
    let words = finder.words;
    let mut options = messages::languages(&offered)
        .map(|(tag_of, name)| (tag_of, tag("option").set("lang", tag_of).text(name)));
    let choose = move |tag: String| loader.choose(finder.number(), &tag);
    let parts = select(
        finder.id("language"),
        words.language,
        &mut options,
        words.tag,
        Box::new(choose),
    );
    let switch = tag("div").class("language").with(icon(GLOBE));
    Some(switch.with_all(parts))
}
