//! What can be done with a group: remember it and open its page; there copy, share or print it, or put its dates
//! into a calendar. Nothing of it asks anybody for anything.

use super::element::{Tag, button, tag};
use super::handle::Finder;
use crate::embed::{self, file, loader};
use crate::state::calendar::calendar;
use crate::state::pages::{Handout, Shown};
use grufi_engine::GroupId;
use grufi_engine::schedule::Date;
use leptos::prelude::request_animation_frame;

/// Tells whether the text that a finder wanted to be copied was; if not, it is shown and marked.
pub fn copied(number: u32, done: bool) {
    let Some(finder) = Finder::numbered(number) else {
        return;
    };
    let words = finder.in_its_language().words;
    finder.edit(|view| view.pages.copied(done, words));
    if !done {
        request_animation_frame(move || embed::select(&finder.id("handout")));
    }
}

impl Finder {
    /// Copies a text, which a link is shown besides.
    fn copy(&self, text: &str, handout: Handout) {
        self.edit(|view| view.pages.hand_out(text, handout));
        if let Some(loader) = loader::known() {
            loader.copy(self.number(), text);
        }
    }

    fn share(&self, group: GroupId) {
        if let (Some(group), Some(loader)) = (self.index.group(group), loader::known()) {
            self.copy(&loader.link(group.id()), Handout::Link);
        }
    }
}

/// Below a card: remembers the group, and opens its page. `named` is the id of its heading.
pub fn card_tools(finder: Finder, group: GroupId, named: &str) -> Tag {
    let opener = [named, "-open"].concat();
    let id = opener.clone();
    let open = button("button", move || finder.open(Shown::Group(group), &opener))
        .set("id", id)
        .set("aria-describedby", named.to_owned())
        .text(finder.words.open_page);
    tag("div")
        .class("tools")
        .with(open)
        .with(remember(finder, group, named))
}

fn remember(finder: Finder, group: GroupId, named: &str) -> Tag {
    let words = finder.words;
    let remembered = move || finder.view(|view| view.pages.is_remembered(group));
    let label = move || match remembered() {
        true => words.is_remembered.to_owned(),
        false => words.remember.to_owned(),
    };
    let toggle = move || finder.edit(|view| view.pages.remember(group));
    button("button remember", toggle)
        .set("aria-describedby", named.to_owned())
        .state("aria-pressed", remembered)
        .live_text(label)
}

/// On the page of a group; `text` is what the page says.
pub fn page_tools(finder: Finder, group: GroupId, text: String, today: Date) -> Tag {
    let words = finder.words;
    let row = tag("div")
        .class("tools")
        .with(remember(finder, group, &finder.id("page")))
        .with_all(dates(finder, group, &text, today));
    if loader::known().is_none() {
        return row;
    }
    let copy = button("button copy", move || finder.copy(&text, Handout::Text));
    let share = button("button share", move || finder.share(group));
    let row = row
        .with(copy.text(words.copy))
        .with(share.text(words.share))
        .with_all(print(finder));
    tag("div").with(row).with(handout(finder))
}

/// The link to the calendar file.
fn dates(finder: Finder, group: GroupId, text: &str, today: Date) -> Option<Tag> {
    let dates = calendar(&finder.index.group(group)?, today, text);
    let address = file::address("text/calendar", &dates);
    (!dates.is_empty()).then(|| download(address, "termine.ics", finder.words.download_dates))
}

/// A link that saves a file.
pub fn download(address: String, name: &'static str, label: &'static str) -> Tag {
    tag("a")
        .class("button")
        .set("href", address)
        .set("download", name)
        .text(label)
}

/// The button that prints the page.
pub fn print(finder: Finder) -> Option<Tag> {
    let loader = loader::known()?;
    let print = move || {
        if let Some(heading) = embed::element(&finder.id("page")) {
            loader.print(&heading, embed::STYLE);
        }
    };
    Some(button("button print", print).text(finder.words.print))
}

/// What was copied, or is to be copied by hand.
fn handout(finder: Finder) -> Tag {
    let told = tag("p")
        .set("role", "status")
        .live_text(move || finder.view(|view| view.pages.told().to_owned()));
    tag("div").class("handout").with(told).each(
        move || finder.view(|view| view.pages.handouts()),
        move |_| marked(finder),
    )
}

fn marked(finder: Finder) -> Tag {
    let words = finder.words;
    let (text, link) = finder.now(|view| {
        let (text, handout) = view.pages.handout();
        (text.to_owned(), handout == Handout::Link)
    });
    let label = if link { words.share } else { words.copy };
    let field = tag("textarea")
        .set("id", finder.id("handout"))
        .set("readonly", "")
        .set("rows", "3")
        .set("aria-label", label)
        .text(text);
    tag("div")
        .with(field)
        .with_all(link.then(|| tag("p").class("details").text(words.share_note)))
}
