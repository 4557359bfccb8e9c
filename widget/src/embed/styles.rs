//! The style sheets of the finder, built once and adopted by every shadow root.
//!
//! Constructed sheets are allowed under any `style-src` and leave the host's document alone.

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::CssStyleSheet;

const STYLE: &str = concat!(
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/search.css"),
    include_str!("../../style/filters.css"),
    include_str!("../../style/results.css"),
    include_str!("../../style/help.css"),
);

/// The common sheet and, where given, the instance's own.
///
/// # Errors
/// What the browser throws where it knows no constructed style sheets.
pub fn sheets(own: Option<String>) -> Result<Array, JsValue> {
    thread_local! {
        static COMMON: Result<CssStyleSheet, JsValue> = sheet(STYLE);
    }
    let sheets = Array::of1(COMMON.with(|common| common.clone())?.as_ref());
    if let Some(own) = own {
        sheets.push(sheet(&own)?.as_ref());
    }
    Ok(sheets)
}

fn sheet(text: &str) -> Result<CssStyleSheet, JsValue> {
    let sheet = CssStyleSheet::new()?;
    sheet.replace_sync(text)?;
    Ok(sheet)
}
