//! Typing as a keyboard does: key events for the keys that every keyboard has, inserted text for the rest.

use crate::page::Page;
use anyhow::Result;
use serde_json::json;

/// A key without a character: its name and its code on Windows.
pub type Key = (&'static str, u32);

/// Tab.
pub const TAB: Key = ("Tab", 9);
/// Delete.
pub const DELETE: Key = ("Delete", 46);
/// Escape.
pub const ESCAPE: Key = ("Escape", 27);
/// Arrow down.
pub const DOWN: Key = ("ArrowDown", 40);
/// Arrow up.
pub const UP: Key = ("ArrowUp", 38);
/// Home.
pub const HOME: Key = ("Home", 36);
/// Enter.
pub const ENTER: Key = ("Enter", 13);
/// The space bar, as it presses buttons.
pub const SPACE: Key = (" ", 32);

/// Presses and releases a key.
///
/// # Errors
/// If the browser refuses it.
pub fn press(page: &Page, (name, code): Key) -> Result<()> {
    let text = match name {
        "Enter" => "\r",
        " " => " ",
        _ => "",
    };
    send(page, name, code, text)
}

/// Types a text.
///
/// # Errors
/// If the browser refuses it.
pub fn type_text(page: &Page, text: &str) -> Result<()> {
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || c == ' ' {
            send(
                page,
                &c.to_string(),
                u32::from(c.to_ascii_uppercase()),
                &c.to_string(),
            )?;
        } else {
            page.call("Input.insertText", json!({ "text": c.to_string() }))?;
        }
    }
    Ok(())
}

fn send(page: &Page, name: &str, code: u32, text: &str) -> Result<()> {
    let down = if text.is_empty() {
        "rawKeyDown"
    } else {
        "keyDown"
    };
    for kind in [down, "keyUp"] {
        let text = if kind == "keyUp" { "" } else { text };
        let event =
            json!({ "type": kind, "key": name, "windowsVirtualKeyCode": code, "text": text });
        page.input("Input.dispatchKeyEvent", event)?;
    }
    Ok(())
}
