//! The way off the page for those who are watched: a button; the loader listens for the keys that do the same.

use super::element::{Tag, button, tag};
use super::handle::Finder;
use crate::embed::Loader;

/// Replaces the page by a neutral one; `None` where the host does without.
pub fn leave(finder: Finder, loader: &Loader) -> Option<Tag> {
    let (words, leaving) = (finder.words, loader.clone());
    let keys = tag("kbd").set("aria-hidden", "true").text("3 × Esc");
    loader.exit().then(|| {
        button("leave", move || leaving.leave())
            .set("title", words.leave_hint)
            .text(words.leave)
            .with(keys)
    })
}
