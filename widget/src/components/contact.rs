//! Contacts as links.

use super::element::{Tag, spoken, tag};
use super::handle::Finder;
use super::icon::{GLOBE, LETTER, PHONE, icon};
use crate::links::{Kind, Link};
use crate::state::contact::Contact;

/// Telephone, mail and web pages.
pub fn links(finder: Finder, links: &[&Link]) -> Option<Tag> {
    let items = links.iter().map(|one| tag("li").with(link(finder, one)));
    (!links.is_empty()).then(|| tag("ul").class("links").with_all(items))
}

/// A link where there is an address, plain text otherwise. Links to other pages open a window of their own,
/// as the finder would be lost otherwise, and tell that page nothing of where they came from.
fn link(finder: Finder, link: &Link) -> Tag {
    let words = finder.words;
    let (label, drawing) = match link.kind {
        Kind::Phone => (words.phone, PHONE),
        Kind::Email => (words.email, LETTER),
        Kind::Web => (words.web, GLOBE),
    };
    let element = match link.href.clone() {
        None => tag("span"),
        Some(href) if link.kind == Kind::Web => tag("a")
            .set("href", href)
            .set("target", "_blank")
            .set("rel", "noopener noreferrer"),
        Some(href) => tag("a").set("href", href),
    };
    let note = (link.kind == Kind::Web).then(|| spoken([" (", words.new_window, ")"].concat()));
    element
        .class("contact")
        .with(icon(drawing))
        .with(spoken(label).text(" "))
        .with(
            tag("bdi")
                .class("address")
                .set("dir", "ltr")
                .text(link.text.clone()),
        )
        .with_all(note)
}

/// Name, address, hours, telephone, mail and web page of a contact point.
pub fn contact_lines(finder: Finder, contact: &Contact) -> Vec<Tag> {
    let own = |text: &str| tag("bdi").original().text(text.to_owned());
    let line = |class, before: &'static str, text: &str| {
        (!text.is_empty()).then(|| tag("p").class(class).text(before).text(" ").with(own(text)))
    };
    let all = [&contact.phone, &contact.email, &contact.web];
    let mut lines = vec![tag("p").class("point").with(own(&contact.name))];
    lines.extend(line("details", "", &contact.address));
    lines.extend(line("details", finder.words.hours, &contact.hours));
    lines.extend(links(
        finder,
        &all.into_iter().flatten().collect::<Vec<_>>(),
    ));
    lines
}
