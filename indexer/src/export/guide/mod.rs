//! The printed guide: all groups by area and topic in large print, the contact points, an index of topics
//! and one of towns.
//!
//! Groups are numbered and the indexes name the numbers: browsers print no page numbers into them.
//!
//! # Invariants
//! - One file that needs no other, without script; all text of the catalogue is escaped by the templates.
//! - The page of a chapter carries its name as running head (`@page` with margin boxes, CSS Paged Media).

mod order;

use super::Error;
use crate::catalogue::{Date, PublicCatalogue};
use crate::publish::Files;
use crate::publish::pages::{contact, group, list};
use crate::thesaurus::Area;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use order::{Chapter, Entry, Line, Order, Topic};
use std::fmt::Write;

const STYLE: &str = include_str!("wegweiser.css");
const TITLE: &str = "Wegweiser Selbsthilfe";

/// The guide as `wegweiser.html`.
pub(super) fn files(catalogue: &PublicCatalogue, today: Date) -> Result<Files, Error> {
    let order = Order::of(catalogue).map_err(Error::Thesaurus)?;
    let page = page(catalogue, &order, today).into_string().into_bytes();
    Ok(Files::from([("wegweiser.html".to_owned(), page)]))
}

fn page(catalogue: &PublicCatalogue, order: &Order<'_>, today: Date) -> Markup {
    let anchors = contact::anchors(catalogue);
    html! {
        (DOCTYPE)
        html lang="de" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (TITLE) ", Stand " (today.german()) }
                style { (PreEscaped(STYLE)) (PreEscaped(running_heads(order, today))) }
            }
            body {
                (cover(catalogue, order, today))
                main {
                    @for chapter in &order.chapters { (chapter_section(chapter, catalogue, &anchors)) }
                    @if !anchors.is_empty() { div.kontaktstellen { (contact::section(catalogue, &anchors)) } }
                    (index("register-themen", "Themen von A bis Z", &order.topics))
                    (index("register-orte", "Orte von A bis Z", &order.towns))
                }
            }
        }
    }
}

fn cover(catalogue: &PublicCatalogue, order: &Order<'_>, today: Date) -> Markup {
    let notice = catalogue.notice();
    html! {
        header {
            h1 { (TITLE) }
            p.umfang { (list::count(catalogue)) }
            p.stand { "Stand: " time datetime=(today.to_string()) { (today.german()) } }
            @if !notice.is_empty() { p.hinweis { (notice) } }
            (contact::help(catalogue))
            p {
                "Jede Gruppe hat eine Nummer. Die Verzeichnisse der Themen und Orte am Ende nennen diese Nummern. "
                "Zeiten und Orte können sich ändern: Bitte vor dem ersten Besuch nachfragen."
            }
            nav aria-labelledby="inhalt" {
                h2 id="inhalt" { "Inhalt" }
                ol {
                    @for chapter in &order.chapters {
                        @let (first, last) = span(chapter);
                        li {
                            a href={ "#" (key(chapter.area)) } { (label(chapter.area)) }
                            @if first <= last { span.nummern { "Nr. " (first) " bis " (last) } }
                        }
                    }
                    @if !catalogue.contact_points.is_empty() {
                        li { a href="#kontaktstellen" { "Kontaktstellen" } }
                    }
                    li { a href="#register-themen" { "Themen von A bis Z" } }
                    li { a href="#register-orte" { "Orte von A bis Z" } }
                }
            }
        }
    }
}

/// The first and the last number of a chapter; where it only points elsewhere the first is the greater.
fn span(chapter: &Chapter<'_>) -> (usize, usize) {
    let numbers = chapter
        .topics
        .iter()
        .flat_map(|topic| &topic.groups)
        .map(|entry| entry.number);
    numbers.fold((usize::MAX, 0), |(first, last), number| {
        (first.min(number), last.max(number))
    })
}

fn chapter_section(
    chapter: &Chapter<'_>,
    catalogue: &PublicCatalogue,
    anchors: &[String],
) -> Markup {
    let key = key(chapter.area);
    html! {
        section class={ "kapitel seite-" (key) } aria-labelledby=(key) {
            h2 id=(key) { (label(chapter.area)) }
            @for topic in &chapter.topics { (topic_section(topic, catalogue, anchors)) }
        }
    }
}

fn topic_section(topic: &Topic<'_>, catalogue: &PublicCatalogue, anchors: &[String]) -> Markup {
    html! {
        section.thema {
            h3 { (topic.label) }
            @for entry in &topic.groups {
                article id=(anchor(entry.number)) {
                    h4 { span.nummer { (entry.number) } " " (entry.group.name) }
                    (group::body(entry.group, catalogue, anchors))
                }
            }
            @if !topic.others.is_empty() {
                p.siehe { "Siehe auch:" }
                ul { @for entry in &topic.others { li { (reference(entry)) } } }
            }
        }
    }
}

fn reference(entry: &Entry<'_>) -> Markup {
    html! {
        a href={ "#" (anchor(entry.number)) } { "Nr. " (entry.number) } " " (entry.group.name)
        @if !entry.group.town.is_empty() { ", " (entry.group.town) }
    }
}

fn index(id: &str, title: &str, lines: &[Line]) -> Markup {
    html! {
        section class={ "register seite-" (id) } aria-labelledby=(id) {
            h2 id=(id) { (title) }
            ul {
                @for line in lines {
                    li {
                        (line.label) " "
                        span.nummern {
                            @for (at, number) in line.numbers.iter().enumerate() {
                                @if at > 0 { ", " }
                                a href={ "#" (anchor(*number)) } { (number) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn anchor(number: usize) -> String {
    format!("nr-{number}")
}

fn key(area: Option<Area>) -> &'static str {
    area.map_or("weitere", Area::key)
}

fn label(area: Option<Area>) -> &'static str {
    area.map_or("Weitere Themen", Area::label)
}

/// A page of its own for every chapter, with its name above and the date beside the page number. All texts
/// are ours: none of the catalogue stands in the style sheet.
fn running_heads(order: &Order<'_>, today: Date) -> String {
    let chapters = order
        .chapters
        .iter()
        .map(|chapter| (key(chapter.area), label(chapter.area)));
    let others = [
        ("kontaktstellen", "Kontaktstellen"),
        ("register-themen", "Themen von A bis Z"),
        ("register-orte", "Orte von A bis Z"),
    ];
    let mut css = format!(
        "@page {{ @bottom-left {{ content: \"Stand: {}\" }} }}\n",
        today.german()
    );
    for (key, label) in chapters.chain(others) {
        // Writing to a text never fails.
        let _ = writeln!(
            css,
            "@page {key} {{ @top-left {{ content: \"{label}\" }} }} .seite-{key} {{ page: {key} }}"
        );
    }
    css
}
