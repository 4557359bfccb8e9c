//! What was understood of the text, each part with a button that takes it out.

use super::element::{Tag, button, spoken, tag};
use super::handle::Finder;
use super::icon::{CROSS, icon};

/// The understood parts; nothing where only a topic was understood.
pub fn parts(finder: Finder) -> Tag {
    let keys = move || {
        finder.view(|view| {
            let mut keys = Vec::new();
            for part in &view.results.parts {
                keys.push(part.key().into());
            }
            keys
        })
    };
    tag("ul")
        .class("parts")
        .set("aria-label", finder.words.understood_label)
        .flag("hidden", move || {
            finder.view(|view| view.results.parts.is_empty())
        })
        .each(keys, move |key| chip(finder, key))
}

fn chip(finder: Finder, key: u64) -> Tag {
    let key = key as u32;
    finder.now(|view| {
        let item = tag("li");
        let mut parts = view.results.parts.iter();
        let Some(part) = parts.find(|part| part.key() == key) else {
            return item;
        };
        let kinds = part.kinds;
        let (before, after) = finder.words.take_out.split_once('#').unwrap_or_default();
        let chip = button("chip", move || finder.take_out(kinds))
            .set("id", finder.part_id(key))
            .with(spoken(before))
            .text(part.label.clone())
            .with(spoken(after))
            .with(icon(CROSS));
        item.with(chip)
    })
}
