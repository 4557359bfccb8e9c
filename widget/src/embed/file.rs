//! Files made in the browser, as addresses that hold their content: saving one asks nobody for anything.

/// The address of a text file of this media type.
pub fn address(kind: &str, text: &str) -> String {
    let content = String::from(js_sys::encode_uri_component(text));
    ["data:", kind, ";charset=utf-8,", &content].concat()
}
