//! A prepared mail to the contact point, for those who want to found a group.

use super::element::{Tag, tag};
use super::handle::Finder;
use crate::state::founding;

/// The mail, folded, with the link that hands it to the visitor's mail program.
pub fn mail(finder: Finder) -> Option<Tag> {
    let words = finder.words;
    let mail = founding::mail(words, &finder.contact()?)?;
    let labels = words.founding_parts.split('|');
    let mut parts = tag("dl");
    for (label, part) in labels.zip(mail.parts) {
        parts = parts
            .with(tag("dt").text(label))
            .with(tag("dd").set("dir", "auto").text(part));
    }
    let send = tag("a").class("button").set("href", mail.href);
    Some(
        tag("details")
            .class("mail")
            .with(tag("summary").text(words.founding_show))
            .with(tag("p").text(words.founding_own))
            .with(parts)
            .with(send.text(words.founding_send)),
    )
}
