//! What the loader does for the finder: it asks the browser about languages, fetches the texts of the language
//! that a visitor chooses, copies, links and prints the page of a group where she wants it, and leaves the
//! page for her.

use std::cell::RefCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The loader, as it stands for one element.
    #[derive(Clone)]
    pub type Loader;

    /// The closed shadow root of the element; events that tell what is typed do not leave it.
    #[wasm_bindgen(method, getter)]
    pub fn root(this: &Loader) -> web_sys::ShadowRoot;

    /// Moves the focus from the field that stood there first to the finder's, takes that away, and says what was
    /// typed into it.
    #[wasm_bindgen(method, js_name = takeOver)]
    pub fn take_over(this: &Loader) -> String;

    /// Tags of the languages that the folder has texts in, parted by commas.
    #[wasm_bindgen(method, getter)]
    pub fn languages(this: &Loader) -> String;

    /// Fetches the texts of a language and hands their number to [`crate::speak`].
    #[wasm_bindgen(method)]
    pub fn choose(this: &Loader, finder: u32, tag: &str);

    /// Whether the host lets visitors leave for a neutral page.
    #[wasm_bindgen(method, getter)]
    pub fn exit(this: &Loader) -> bool;

    /// Clears the page and replaces it by a neutral one.
    #[wasm_bindgen(method)]
    pub fn leave(this: &Loader);

    /// Id of the group that the address of the host's page names after `#grufi=`.
    #[wasm_bindgen(method, js_name = named)]
    pub fn group(this: &Loader) -> Option<String>;

    /// The address of the host's page with the id of a group after `#grufi=`.
    #[wasm_bindgen(method)]
    pub fn link(this: &Loader, group: &str) -> String;

    /// Copies a text and tells [`crate::copied`] whether the browser let it.
    #[wasm_bindgen(method)]
    pub fn copy(this: &Loader, finder: u32, text: &str);

    /// Prints the page of the finder that an element belongs to, in a frame with this style sheet.
    #[wasm_bindgen(method)]
    pub fn print(this: &Loader, element: &web_sys::HtmlElement, style: &str);

    #[wasm_bindgen(method)]
    fn ask(this: &Loader, question: u8, locale: &str, value: &str) -> Option<String>;
}

thread_local! {
    static KNOWN: RefCell<Option<Loader>> = const { RefCell::new(None) };
}

/// Remembers a loader for [`ask`]; all of them answer alike.
pub fn remember(loader: &Loader) {
    KNOWN.set(Some(loader.clone()));
}

/// The loader, where there is one.
pub fn known() -> Option<Loader> {
    KNOWN.with_borrow(Clone::clone)
}

/// What the browser knows, by number of the question; `None` where it cannot tell.
#[cfg(target_arch = "wasm32")]
pub fn ask(question: u8, locale: &str, value: &str) -> Option<String> {
    KNOWN.with_borrow(|loader| loader.as_ref()?.ask(question, locale, value))
}
