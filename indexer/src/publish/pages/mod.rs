//! The pages that people read: start page, list of all groups, instructions for webmasters, texts for the
//! host's own pages, licences.
//!
//! # Invariants
//! - No inline script and no inline style: the pages work under a Content Security Policy of
//!   `default-src 'self'`.
//! - All text of the catalogue is escaped by the templates; addresses are made by [`links`] only.

mod configurator;
pub(crate) mod contact;
mod embed;
pub(crate) mod group;
mod links;
pub(crate) mod list;
pub(crate) mod order;
mod start;
mod statements;

use super::{ENTRY, Files, LIST, names};
use crate::catalogue::edition::OFFICE_NOTICE;
use crate::catalogue::{Catalogue, Edition};
use maud::{DOCTYPE, Markup, html};

/// The page that shows the finder.
const START: &str = "index.html";
/// The instructions for webmasters.
const EMBED: &str = "einbetten.html";
/// The draft of an accessibility statement.
const ACCESSIBILITY: &str = "barrierefreiheit.html";
/// The draft of a privacy text.
const PRIVACY: &str = "datenschutz.html";
/// The licences of what the folder holds.
const LICENCES: &str = "LIZENZEN.txt";

const STYLE: &str = concat!(include_str!("seiten.css"), include_str!("einbetten.css"));
const LICENCE_TEXT: &str = include_str!("lizenzen.txt");

/// Adds the pages, their style sheet and the licences. `integrity` is the hash of the entry script, `None`
/// where the folder has none.
pub(super) fn write<E: Edition>(files: &mut Files, edition: &E, integrity: Option<&str>) {
    let catalogue: &Catalogue = edition;
    let style = names::hashed("grufi-seiten", STYLE.as_bytes(), ".css");
    let script = names::hashed("grufi-einbetten", configurator::SCRIPT.as_bytes(), ".js");
    let notice = edition.notice();
    let page = |title, class, body| {
        Page {
            title,
            notice,
            office: E::OFFICE,
            draft: false,
            class,
            style: &style,
            body,
        }
        .render()
    };
    let list = list::list(catalogue);
    let start = Page {
        title: "Selbsthilfegruppen finden",
        notice: if integrity.is_some() { "" } else { notice },
        office: E::OFFICE,
        draft: false,
        class: integrity.map(|_| "wide"),
        style: &style,
        body: start::body(catalogue, &list, integrity, notice),
    };
    files.insert(START.to_owned(), start.render());
    files.insert(
        LIST.to_owned(),
        page(
            "Alle Selbsthilfegruppen",
            None,
            list::body(catalogue, &list, integrity.is_some()),
        ),
    );
    files.insert(
        EMBED.to_owned(),
        page(
            "Die Gruppensuche einbetten",
            integrity.map(|_| "workshop"),
            embed::body(catalogue, integrity.map(|integrity| (integrity, &*script))),
        ),
    );
    if integrity.is_some() {
        files.insert(script.clone(), configurator::SCRIPT.as_bytes().to_vec());
    }
    for (name, title, body) in [
        (
            ACCESSIBILITY,
            "Erklärung zur Barrierefreiheit",
            statements::accessibility(),
        ),
        (PRIVACY, "Datenschutz", statements::privacy()),
    ] {
        let page = Page {
            title,
            notice,
            office: E::OFFICE,
            draft: true,
            class: None,
            style: &style,
            body,
        };
        files.insert(name.to_owned(), page.render());
    }
    files.insert(LICENCES.to_owned(), LICENCE_TEXT.as_bytes().to_vec());
    files.insert(style.clone(), STYLE.as_bytes().to_vec());
}

/// What all pages share.
struct Page<'p> {
    title: &'p str,
    notice: &'p str,
    office: bool,
    /// Whether the host is still to complete the page: search engines leave it out.
    draft: bool,
    /// Class of a page that is wider than text.
    class: Option<&'static str>,
    style: &'p str,
    body: Markup,
}

impl Page<'_> {
    fn render(self) -> Vec<u8> {
        let page = html! {
            (DOCTYPE)
            html lang="de" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    @if self.office { meta name="robots" content="noindex, nofollow, noarchive"; }
                    @else if self.draft { meta name="robots" content="noindex"; }
                    title { @if self.office { "INTERN: " } (self.title) }
                    link rel="stylesheet" href=(self.style);
                }
                body class=[self.class] {
                    @if self.office { (watermark()) }
                    header {
                        a.skip href="#inhalt" { "Zum Inhalt" }
                        h1 { (self.title) }
                        @if !self.notice.is_empty() { p.notice { (self.notice) } }
                    }
                    main id="inhalt" { (self.body) }
                    footer {
                        nav aria-label="Seiten" {
                            a href=(START) { "Suche" }
                            a href=(LIST) { "Alle Gruppen" }
                            a href=(EMBED) { "Einbetten" }
                            a href=(LICENCES) { "Lizenzen" }
                        }
                    }
                }
            }
        };
        page.into_string().into_bytes()
    }
}

/// The words across every page of the office's edition; on paper they stand on every sheet.
fn watermark() -> Markup {
    html! {
        div.watermark aria-hidden="true" {
            @for _ in 0..3 { p { (OFFICE_NOTICE) } }
        }
    }
}
