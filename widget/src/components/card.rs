//! One group.

use super::contact::{contact_lines, links};
use super::element::{Tag, button, tag};
use super::handle::Finder;
use super::tools::card_tools;
use crate::state::card::{Card, Fact};

/// The card with this key; empty if it is not among the results.
pub fn card(finder: Finder, key: u64) -> Tag {
    let item = tag("li");
    finder.now(|view| match view.results.card(key) {
        Some(card) => {
            let id = finder.card_id(card.id);
            let tools = card_tools(finder, card.id, &id);
            item.with(article(finder, key, card, id).with(tools))
        }
        None => item,
    })
}

/// A card whose heading has this id.
pub fn article(finder: Finder, key: u64, card: &Card, id: String) -> Tag {
    let words = finder.words;
    let name = tag(finder.heading)
        .class("name")
        .set("id", id.clone())
        .set("tabindex", "-1")
        .with(tag("bdi").original().runs(&card.name));
    let mut header = tag("header").with(name);
    if let Some(status) = card.status {
        let mark = tag("p")
            .class("state")
            .set("data-state", status.key())
            .text(words.status(status));
        header = header.with(mark);
    }
    let mut article = tag("article")
        .class("card")
        .set("aria-labelledby", id)
        .with(header);
    if !card.topics.is_empty() {
        let topics = card.topics.iter().map(|topic| fact(tag("li"), topic));
        article = article.with(
            tag("ul")
                .class("topics")
                .set("aria-label", words.topics)
                .with_all(topics),
        );
    }
    if !card.why.is_empty() {
        article = article.with(labelled("why", words.why_label, card.why.join(" · ")));
    }
    if !card.description.is_empty() {
        article = article.with(description(finder, key, card));
    }
    let row = |(label, text): &(&'static str, Fact)| {
        tag("div")
            .with(tag("dt").text(*label))
            .with(fact(tag("dd"), text))
    };
    article = article
        .with(tag("dl").with_all(card.facts.iter().map(row)))
        .with_all(links(finder, &card.links.iter().collect::<Vec<_>>()));
    if let Some(contact) = &card.contact {
        let label = if card.via_contact_point {
            words.first_contact
        } else {
            words.contact_point
        };
        let label = tag("p").class("label").text(label);
        article = article.with(
            tag("div")
                .class("responsible")
                .with(label)
                .with_all(contact_lines(finder, contact)),
        );
    }
    match &card.confirmed {
        Some(date) => article.with(labelled("confirmed", words.confirmed, date.clone())),
        None => article,
    }
}

/// Appends a text of a card; one of the catalogue keeps its language and direction.
fn fact(element: Tag, fact: &Fact) -> Tag {
    match fact.original {
        true => element.with(tag("bdi").original().runs(&fact.runs)),
        false => element.runs(&fact.runs),
    }
}

fn labelled(class: &'static str, label: &'static str, text: String) -> Tag {
    tag("p").class(class).text(label).text(" ").text(text)
}

/// The description; of a long one the beginning, and a button for the rest.
fn description(finder: Finder, key: u64, card: &Card) -> Tag {
    let words = finder.words;
    let whole = tag("p").class("description").original();
    if card.beginning.is_none() {
        return whole.runs(&card.description);
    }
    let unfolded = move || finder.view(|view| view.is_unfolded(key));
    let part = move |whole| {
        finder.now(|view| match view.results.card(key) {
            Some(card) if whole == 1 => tag("span").runs(&card.description),
            Some(card) => tag("span")
                .runs(card.beginning.as_deref().unwrap_or_default())
                .text(" …"),
            None => tag("span"),
        })
    };
    let toggle = button("plain", move || {
        finder.edit(|view| view.toggle_description(key))
    })
    .state("aria-expanded", unfolded)
    .live_text(move || {
        (if unfolded() {
            words.read_less
        } else {
            words.read_more
        })
        .to_owned()
    });
    let text = whole.each(move || vec![u64::from(unfolded())], part);
    tag("div").with(text).with(toggle)
}
