//! How many groups were found: at once for the eye, after a pause for screen readers.

use super::element::{Tag, tag};
use super::handle::Finder;

/// The visible line and the live region, which exists from the start.
pub fn status_line(finder: Finder) -> [Tag; 2] {
    let words = finder.words;
    let line = tag("p")
        .class("status")
        .set("id", finder.id("status"))
        .set("tabindex", "-1")
        .live_text(move || finder.view(|view| view.results.status(words)));
    let region = tag("p")
        .class("spoken")
        .set("role", "status")
        .set("aria-live", "polite")
        .live_text(move || finder.view(|view| view.announced.clone()));
    [line, region]
}
