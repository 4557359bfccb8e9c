//! Small line drawings beside texts; screen readers skip them.

use super::element::{Tag, svg};

/// A magnifying glass.
pub const SEARCH: &str = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.7 11.2L20 20";
/// A padlock.
pub const LOCK: &str = "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3";
/// A cross.
pub const CROSS: &str = "M6 6l12 12M18 6L6 18";
/// An arrow to the left.
pub const ARROW: &str = "M19 12H5M11 6l-6 6 6 6";
/// Three sliders.
pub const SLIDERS: &str = "M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h9M17 17h3M15 15v4";
/// A telephone receiver.
pub const PHONE: &str = "M7 4l3 4-2 2.5a12 12 0 0 0 5.5 5.5L16 14l4 3-1.5 3C11 20.5 3.5 13 4 5.5Z";
/// A letter.
pub const LETTER: &str = "M4 6h16v12H4zM4.5 7l7.5 6 7.5-6";
/// A globe.
pub const GLOBE: &str =
    "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM4 12h16M12 4c5 5 5 11 0 16M12 4c-5 5-5 11 0 16";
/// A folded map.
pub const MAP: &str = "M9 5 4 7v12l5-2 6 2 5-2V5l-5 2ZM9 5v12M15 7v12";

/// Draws a path in a field of 24 by 24.
pub fn icon(path: &'static str) -> Tag {
    svg("svg")
        .class("icon")
        .set("viewBox", "0 0 24 24")
        .set("aria-hidden", "true")
        .with(svg("path").set("d", path))
}
