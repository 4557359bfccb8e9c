//! Keeps events that tell what is typed or read inside the shadow root.

use wasm_bindgen::prelude::*;
use web_sys::{Event, EventTarget};

/// Events that never bubble out of the shadow root. Clicks are not among them: host pages need them to
/// close their menus, and they carry nothing but a position.
const CONTAINED: [&str; 22] = [
    "input",
    "beforeinput",
    "keydown",
    "keyup",
    "keypress",
    "compositionstart",
    "compositionupdate",
    "compositionend",
    "change",
    "search",
    "select",
    "paste",
    "cut",
    "copy",
    "dragstart",
    "drop",
    "focusin",
    "focusout",
    "submit",
    "reset",
    "invalid",
    "toggle",
];

/// Stops the events at `root`, after the finder's own listeners have seen them.
///
/// # Errors
/// What the browser throws where it knows no event listeners.
pub fn contain(root: &EventTarget) -> Result<(), JsValue> {
    thread_local! {
        static STOP: JsValue = Closure::<dyn Fn(Event)>::new(|event: Event| event.stop_propagation()).into_js_value();
    }
    STOP.with(|stop| {
        CONTAINED
            .iter()
            .try_for_each(|name| root.add_event_listener_with_callback(name, stop.unchecked_ref()))
    })
}
