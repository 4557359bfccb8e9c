//! What touches the host page: the element, its shadow root and the events that would leave it.

pub(crate) mod file;
pub(crate) mod loader;
pub(crate) mod place;
mod styles;
mod today;

pub use loader::Loader;
pub use styles::{STYLE, sheets};
pub use today::today;

use js_sys::{Array, Object, Reflect};
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::Render;
use std::any::Any;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{HtmlElement, ShadowRoot};

#[wasm_bindgen]
extern "C" {
    /// An element, with the one method whose options are cheaper to make by hand.
    type Revealed;

    #[wasm_bindgen(method, js_name = scrollIntoView)]
    fn scroll_into_view(this: &Revealed, options: &Object);

    /// A field whose text can be marked.
    type Marked;

    #[wasm_bindgen(method)]
    fn select(this: &Marked);
}

/// A mounted finder. Dropping the handle takes it out of the document.
struct Mounted {
    host: HtmlElement,
    root: ShadowRoot,
    _handle: Box<dyn Any>,
}

thread_local! {
    static MOUNTED: RefCell<Vec<Mounted>> = const { RefCell::new(Vec::new()) };
}

/// Mounts a view for `host`, out of sight. It is shown in the shadow root, with these style sheets, by what this
/// hands to `view`.
pub fn mount<F, V>(host: HtmlElement, root: ShadowRoot, sheets: Array, view: F)
where
    F: FnOnce(Box<dyn FnOnce()>) -> V + 'static,
    V: Render + 'static,
    V::State: 'static,
{
    let holder = Rndr::create_element("div", None);
    let (place, shown) = (root.clone(), holder.clone());
    let show = Box::new(move || {
        place.set_adopted_style_sheets(sheets.as_ref());
        Rndr::insert_node(place.unchecked_ref(), &shown, None);
    });
    let handle = leptos::mount::mount_to_renderer(&holder, move || view(show));
    MOUNTED.with_borrow_mut(|mounted| {
        mounted.push(Mounted {
            host,
            root,
            _handle: Box::new(handle),
        })
    });
}

/// The element with this id in one of the mounted finders.
pub fn element(id: &str) -> Option<HtmlElement> {
    let root = |mounted: &Mounted| mounted.root.get_element_by_id(id);
    MOUNTED
        .with_borrow(|mounted| mounted.iter().find_map(root))?
        .dyn_into()
        .ok()
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
    }
}

/// Moves the focus to the field with this id and marks its text.
pub fn select(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.focus();
        element.unchecked_ref::<Marked>().select();
    }
}

/// Scrolls as little as shows the element with this id.
pub fn reveal(id: &str) {
    if let Some(element) = element(id) {
        let options = Object::new();
        let _ = Reflect::set(&options, &"block".into(), &"nearest".into());
        element
            .unchecked_ref::<Revealed>()
            .scroll_into_view(&options);
    }
}

/// Takes the view out of `host` again.
pub fn unmount(host: &HtmlElement) {
    let gone = MOUNTED.with_borrow_mut(|mounted| {
        let at = mounted.iter().position(|one| one.host == *host)?;
        Some(mounted.swap_remove(at))
    });
    drop(gone);
}
