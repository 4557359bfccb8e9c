//! The complete list of groups, as a page and inside the finder's element.

use super::order::{self, Entry, Letter, Topic};
use super::{START, contact, group};
use crate::catalogue::Catalogue;
use maud::{Markup, html};

/// The list: a jump list of letters, all groups by topic, then the contact points. Headings begin at `h2`.
pub(super) fn list(catalogue: &Catalogue) -> Markup {
    let letters = order::letters(catalogue);
    let anchors = contact::anchors(catalogue);
    html! {
        nav.letters aria-label="Themen nach Anfangsbuchstaben" {
            ul {
                @for letter in &letters { li { a href={ "#" (letter.anchor) } { (letter.label) } } }
                @if !anchors.is_empty() { li { a href="#kontaktstellen" { "Kontaktstellen" } } }
            }
        }
        @for letter in &letters { (letter_section(letter, catalogue, &anchors)) }
        @if !anchors.is_empty() { (contact::section(catalogue, &anchors)) }
    }
}

fn letter_section(letter: &Letter<'_>, catalogue: &Catalogue, anchors: &[String]) -> Markup {
    html! {
        section aria-labelledby=(letter.anchor) {
            h2 id=(letter.anchor) { (letter.label) }
            @for topic in &letter.topics { (topic_section(topic, catalogue, anchors)) }
        }
    }
}

fn topic_section(topic: &Topic<'_>, catalogue: &Catalogue, anchors: &[String]) -> Markup {
    html! {
        section.topic aria-labelledby=(topic.anchor) {
            h3 id=(topic.anchor) { @if topic.label.is_empty() { (order::NO_TOPIC) } @else { (topic.label) } }
            @for entry in &topic.groups { (group::article(entry, catalogue, anchors)) }
            @if !topic.others.is_empty() {
                p { "Siehe auch:" }
                ul.others { @for entry in &topic.others { li { (reference(entry)) } } }
            }
        }
    }
}

fn reference(entry: &Entry<'_>) -> Markup {
    html! {
        a href={ "#" (entry.anchor) } { (entry.group.name) }
        @if !entry.group.town.is_empty() { ", " (entry.group.town) }
    }
}

/// The page of the list; it names the finder where there is one.
pub(super) fn body(catalogue: &Catalogue, list: &Markup, finder: bool) -> Markup {
    html! {
        p {
            (count(catalogue)) ", nach Themen geordnet. "
            @if finder { "Schneller findet die " a href=(START) { "Suche" } " das Passende." }
        }
        (contact::help(catalogue))
        (list)
    }
}

/// "1.034 Gruppen".
pub(crate) fn count(catalogue: &Catalogue) -> String {
    match catalogue.groups.len() {
        1 => "Eine Gruppe".to_owned(),
        number if number < 1000 => format!("{number} Gruppen"),
        number => format!("{}.{:03} Gruppen", number / 1000, number % 1000),
    }
}
