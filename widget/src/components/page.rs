//! Pages in place of the search: that of a group, and the list of remembered groups. The search stays in the
//! document, hidden, so that all of it is as it was when the visitor returns.

use super::card::article;
use super::element::{Tag, button, tag};
use super::handle::Finder;
use super::icon::{ARROW, icon};
use super::tools::{card_tools, download, page_tools, print};
use crate::embed::{self, file, loader, place};
use crate::state::pages::{Shown, Way};
use crate::state::sheet::{details, plain, sheet};
use crate::state::similar::similar;
use grufi_engine::GroupId;
use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

impl Finder {
    /// Shows a page; `opener` is the id of the button that does.
    pub fn open(&self, shown: Shown, opener: &str) {
        let way = Way {
            opener: opener.to_owned(),
            top: place::top(opener),
            ..Way::default()
        };
        self.edit(|view| view.pages.open(shown, way));
        let finder = *self;
        later(Box::new(move || finder.arrive()));
    }

    /// Moves the focus to the page that is drawn now, if any.
    pub fn arrive(&self) {
        embed::focus(&self.id("page"));
        embed::reveal(&self.id("back"));
    }

    /// Shows the page of the group that the address of the host's page names, unless it is there already.
    pub fn open_named(&self) {
        let named = loader::known().and_then(|loader| loader.group());
        if let Some(group) = named.and_then(|id| self.index.find_group(&id)) {
            let shown = Shown::Group(group);
            if self.now(|view| view.pages.shown()) != shown {
                self.open(shown, &self.id("text"));
            }
        }
    }

    /// Shows what was shown before, where it was.
    fn back(&self) {
        let mut way = Way::default();
        self.edit(|view| way = view.pages.back());
        later(Box::new(move || place::return_to(&way.opener, way.top)));
    }
}

/// When the next frame has been drawn.
fn later(run: Box<dyn FnOnce()>) {
    request_animation_frame(run);
}

/// The page that is shown, if any.
pub fn page(finder: Finder) -> Tag {
    let draw = move |_| match finder.now(|view| view.pages.shown()) {
        Shown::Group(group) => group_page(finder, group),
        Shown::Remembered => memory(finder),
        Shown::Search => tag("div"),
    };
    tag("div")
        .class("page")
        .on("keydown", move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.as_deref() == Some("Escape") {
                finder.back();
            }
        })
        .each(move || finder.view(|view| view.pages.key()), draw)
}

fn frame(finder: Finder) -> Tag {
    let label = finder.now(|view| {
        let asked = view.results.asked;
        view.pages.back_label(finder.index, finder.words, asked)
    });
    let back = button("plain back", move || finder.back())
        .set("id", finder.id("back"))
        .with(icon(ARROW))
        .text(label);
    tag("div").with(back)
}

fn group_page(finder: Finder, group: GroupId) -> Tag {
    let words = finder.words;
    let frame = frame(finder);
    let distance = finder.now(|view| view.results.distance(group));
    let today = embed::today();
    let Some(card) = sheet(finder.index, group, distance, today, words) else {
        return frame;
    };
    let tools = page_tools(finder, group, plain(&card, words), today);
    let frame = frame.with(article(finder, 0, &card, finder.id("page")).with(tools));
    let mut others = Vec::new();
    for other in similar(finder.index, group) {
        others.push(line(finder, other));
    }
    if others.is_empty() {
        return frame;
    }
    let heading = tag(finder.below().heading)
        .class("title")
        .text(words.similar);
    let list = tag("ul").with_all(others);
    frame.with(tag("section").class("similar").with(heading).with(list))
}

/// A button with the name of a group that opens its page, and what tells it from others.
fn line(finder: Finder, group: GroupId) -> Tag {
    let Some(entry) = finder.index.group(group) else {
        return tag("li");
    };
    let id = finder.id(&["line-", &group.0.to_string()].concat());
    let opener = id.clone();
    let open = button("plain", move || finder.open(Shown::Group(group), &opener));
    let name = tag("bdi").original().text(entry.name().to_owned());
    let details = details(&entry, finder.words);
    tag("li")
        .with(open.set("id", id).with(name))
        .with(tag("p").class("details").original().text(details))
}

/// The remembered groups.
fn memory(finder: Finder) -> Tag {
    let words = finder.words;
    let today = embed::today();
    let groups = finder.now(|view| view.pages.remembered().to_vec());
    let note = match groups.is_empty() {
        true => words.memory_empty,
        false => words.memory_note,
    };
    let mut list = tag("ul").class("cards");
    let mut text = String::new();
    for &group in &groups {
        let distance = finder.now(|view| view.results.distance(group));
        if let Some(mut card) = sheet(finder.index, group, distance, today, words) {
            text.push_str(&plain(&card, words));
            text.push('\n');
            card.description.clear();
            let id = finder.id(&["kept-", &group.0.to_string()].concat());
            let tools = card_tools(finder, group, &id);
            list = list.with(tag("li").with(article(finder.below(), 0, &card, id).with(tools)));
        }
    }
    let heading = tag(finder.heading)
        .class("name")
        .set("id", finder.id("page"))
        .set("tabindex", "-1")
        .text(words.memory);
    let page = frame(finder)
        .with(heading)
        .with(tag("p").text(note))
        .with(list);
    if groups.is_empty() {
        return page;
    }
    let file = file::address("text/plain", &text);
    page.with(
        tag("div")
            .class("tools")
            .with(download(file, "merkliste.txt", words.download_list))
            .with_all(print(finder)),
    )
}

/// The button that shows the remembered groups, as long as there are any.
pub fn open_memory(finder: Finder) -> Tag {
    let words = finder.words;
    let number = move || finder.view(|view| view.pages.remembered().len() as u32);
    let id = finder.id("memory");
    let opener = id.clone();
    let open = button("plain", move || finder.open(Shown::Remembered, &opener));
    tag("div")
        .class("memory")
        .flag("hidden", move || number() == 0)
        .with(
            open.set("id", id)
                .live_text(move || words.counted(words.open_memory, number())),
        )
}
