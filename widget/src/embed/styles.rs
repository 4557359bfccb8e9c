//! The style sheets of the finder, built once and adopted by every shadow root.
//!
//! Constructed sheets are allowed under any `style-src` and leave the host's document alone.

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::CssStyleSheet;

/// The sheets in `style/`, made smaller by the build script.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_needless_is_left_and_nothing_else_is_lost() {
        for needless in ["/*", "*/", "\n", "  ", "; ", ": ", ", ", " {", "{ ", ";}"] {
            assert!(!STYLE.contains(needless), "{needless:?}");
        }
        for kept in [
            ".grufi{--ground:#fbf8f3;",
            ",\"Segoe UI\",",
            "content:\"\";",
            "[hidden]{display:none !important}",
            "*,*::before,*::after{",
            ".cards>li{",
            ".choice:has(:disabled) .value{",
            "@container (min-width:30em){.frame{--around:24px}}",
            "minmax(15em,1fr) minmax(0,3fr)",
        ] {
            assert!(STYLE.contains(kept), "{kept}");
        }
        let braces = |brace| STYLE.matches(brace).count();
        assert_eq!(braces('{'), braces('}'));
    }
}
