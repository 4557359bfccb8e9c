//! The switch between languages. Choosing one is the only thing a visitor does that fetches a file, and it
//! fetches the same for everybody who chooses that language.

use super::element::{Tag, tag};
use super::handle::Finder;
use super::icon::{GLOBE, icon};
use crate::embed::Loader;
use crate::messages;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// A list of the languages by their own names; `None` where the folder has German texts only.
pub fn switch(finder: Finder, loader: Loader) -> Option<Tag> {
    let offered = loader.languages();
    if offered.is_empty() {
        return None;
    }
    let words = finder.words;
    let id = finder.id("language");
    let options = messages::languages(&offered).map(|(tag_of, name)| {
        let option = tag("option")
            .set("value", tag_of)
            .set("lang", tag_of)
            .text(name);
        match tag_of == words.tag {
            true => option.set("selected", ""),
            false => option,
        }
    });
    let select = tag("select")
        .set("id", id.clone())
        .with_all(options)
        .on("change", move |event| {
            if let Some(select) = event.current_target() {
                let select: HtmlSelectElement = select.unchecked_into();
                loader.choose(finder.number(), &select.value());
            }
        });
    let label = tag("label").set("for", id).text(words.language);
    Some(
        tag("div")
            .class("language")
            .with(icon(GLOBE))
            .with(label)
            .with(select),
    )
}
