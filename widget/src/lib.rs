//! The widget: the finder's interface, mounted into a host page by the loader.
//!
//! ```text
//! engines     opened indexes, by number
//! embed/      what touches the host page: shadow root, style sheets, events
//! state/      what is asked for and shown; no document, tested natively
//! messages/   everything the widget says, in nine languages
//! text, links texts and contacts of the catalogue, prepared for display
//! components/ what is drawn; the parts read state and hand on what the visitor does
//! ```
//!
//! # Invariants
//! - After [`mount`], nothing the visitor does causes a request, storage or a change of the address, but for
//!   the choice of another language, whose texts are the same whatever was typed, and for leaving: links are
//!   followed only when the visitor clicks them, and the neutral page replaces this one only when she presses
//!   the button or the keys for it.
//! - Nothing outside the element is changed, and no event of the field leaves its shadow root by bubbling.
//! - Components hold no logic.
#![warn(missing_docs)]

mod components;
mod embed;
mod engines;
pub mod links;
pub mod messages;
pub mod state;
pub mod text;

use state::presets::Presets;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// Opens an index and keeps it for the life of the page. Returns the number by which [`mount`] knows it.
///
/// # Errors
/// If the bytes are no index this widget can read; the message says why.
#[wasm_bindgen]
pub fn open_index(bytes: Vec<u8>) -> Result<u32, JsError> {
    engines::open(bytes).map_err(JsError::from)
}

/// Opens the texts of a language and keeps them for the life of the page. Returns the number by which
/// [`mount`] and [`speak`] know them; 0 are the German ones, which are always there.
///
/// # Errors
/// If the texts belong to another version of the widget.
#[wasm_bindgen]
pub fn open_texts(bytes: Vec<u8>) -> Result<u32, JsError> {
    messages::open(bytes).map_err(JsError::new)
}

/// Lets a finder, by the number that the loader was given with the visitor's choice, speak another language;
/// without one it shows again which it speaks.
#[wasm_bindgen]
pub fn speak(finder: u32, texts: Option<u32>) {
    components::speak(finder, texts.and_then(messages::get));
}

/// Tells a finder, by its number, whether the text that it wanted the loader to copy was copied.
#[wasm_bindgen]
pub fn copied(finder: u32, done: bool) {
    components::copied(finder, done);
}

/// Does a part of the work that the first answer of an index and the first finder would do; whether any is left.
#[wasm_bindgen]
pub fn prepare(engine: u32) -> bool {
    let left = engines::get(engine).is_some_and(engines::prepare);
    // Where the browser refuses, [`mount`] says so.
    let _ = left || messages::get(0).is_none() || embed::sheets(None).is_err();
    left
}

/// Draws the next part of a finder that was mounted or speaks another language now; whether any is left. The
/// loader spreads the calls over tasks, so that the page answers its visitor in between.
#[wasm_bindgen]
pub fn draw() -> bool {
    components::draw()
}

/// Shows the page of the group that the address names by now in the finder with this number.
#[wasm_bindgen]
pub fn visit(finder: u32) {
    components::visit(finder);
}

/// Begins a finder in the shadow root that the loader has for `host`; all but the least of it is left to
/// [`draw`]. Returns the number of the finder. After the texts and the loader come the attributes of the
/// element, with the colours as [`state::palette::style_sheet`] takes them; see the loader.
///
/// # Errors
/// If no index has this number, or the browser refuses the style sheets.
#[expect(clippy::too_many_arguments, reason = "one for each attribute")]
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    engine: u32,
    texts: Option<u32>,
    loader: embed::Loader,
    region: Option<String>,
    topic: Option<String>,
    colours: Option<String>,
    heading: Option<String>,
) -> Result<u32, JsError> {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    let index = engines::get(engine).ok_or_else(|| JsError::new("no index has this number"))?;
    let words = messages::get(texts.unwrap_or(0))
        .ok_or_else(|| JsError::new("no texts have this number"))?;
    embed::loader::remember(&loader);
    let root = loader.root();
    let presets = Presets {
        region,
        topic,
        heading,
    };
    let colours = colours.as_deref().and_then(state::palette::style_sheet);
    let sheets =
        embed::sheets(colours).map_err(|_| JsError::new("the browser refused the style sheets"))?;
    embed::mount(host, root, sheets, move |show| {
        components::finder(index, words, &presets, loader, show)
    });
    Ok(components::last())
}

/// Takes the finder out of `host`, when the element is removed from the page.
#[wasm_bindgen]
pub fn unmount(host: &HtmlElement) {
    embed::unmount(host);
}
