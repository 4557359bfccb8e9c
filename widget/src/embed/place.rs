//! Where the visitor is on the host's page: found again when she returns from a group's page.

use super::{element, focus};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = scrollBy)]
    fn scroll_by(x: f64, y: f64);
}

/// How far below the upper edge of the window the element with this id stands, in CSS pixels.
pub fn top(id: &str) -> Option<f64> {
    Some(element(id)?.get_bounding_client_rect().top())
}

/// Moves the focus to the element with this id, and scrolls until it stands where it did.
pub fn return_to(id: &str, before: Option<f64>) {
    focus(id);
    if let (Some(before), Some(now)) = (before, top(id)) {
        scroll_by(0.0, now - before);
    }
}
