//! How many groups were found: at once for the eye, after a pause for screen readers.

use super::element::{Tag, tag};
use super::handle::Finder;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::time::Duration;

/// Pause after the last change before a screen reader is told, so that it does not talk into the typing.
const PAUSE: Duration = Duration::from_millis(1400);

/// The visible line and the live region, which exists from the start.
pub fn status_line(finder: Finder) -> [Tag; 2] {
    let words = finder.words;
    Effect::new(move |timer: Option<Option<TimeoutHandle>>| {
        finder.view(|view| view.results.announcement(words) == view.announced).then_some(())
        .map_or_else(|| set_timeout_with_handle(move || finder.edit(|view| view.announce(words)), PAUSE).ok(), |()| None)
        .inspect(|_| if let Some(timer) = timer.flatten() { timer.clear() })
    });
    [
        tag("p")
            .class("status")
            .set("tabindex", "-1")
            .node(finder.status)
            .live_text(move || finder.view(|view| view.results.status(words))),
        tag("p")
            .class("spoken")
            .set("role", "status")
            .set("aria-live", "polite")
            .live_text(move || finder.view(|view| view.announced.clone())),
    ]
}
