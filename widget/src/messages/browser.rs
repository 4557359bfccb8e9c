//! Names that the browser knows, so that no visitor downloads them.
//!
//! # Invariants
//! - Natively there is no browser and no name.

/// Name of a language by its BCP 47 tag, in the language `lang`; `None` where the browser cannot tell.
#[cfg(target_arch = "wasm32")]
pub fn language(lang: &str, tag: &str) -> Option<String> {
    use js_sys::{Object, Reflect};
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = Intl)]
        type DisplayNames;

        #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
        fn new(lang: &str, options: &Object) -> Result<DisplayNames, JsValue>;

        #[wasm_bindgen(method, catch)]
        fn of(this: &DisplayNames, tag: &str) -> Result<Option<String>, JsValue>;
    }

    let options = Object::new();
    Reflect::set(&options, &"type".into(), &"language".into()).ok()?;
    DisplayNames::new(lang, &options).ok()?.of(tag).ok()?
}

/// Natively no name is known.
#[cfg(not(target_arch = "wasm32"))]
pub fn language(_lang: &str, _tag: &str) -> Option<String> {
    None
}
