//! What came, went and changed, as a part of the page.

use super::html::{Part, number, plural};
use crate::publish::changes::{Changed, Changes, Named};
use maud::{Markup, html};

/// The part.
pub(super) fn part(changes: &Changes) -> Part {
    let lists = [
        ("neue", "Neue Gruppen", changes.came.len()),
        ("weggefallene", "Weggefallene Gruppen", changes.went.len()),
        ("geaenderte", "Geänderte Gruppen", changes.changed.len()),
    ];
    let sections = lists.iter().filter(|(_, _, count)| *count > 0);
    let sections = sections
        .map(|(anchor, title, count)| ((*anchor).to_owned(), (*title).to_owned(), Some(*count)))
        .collect();
    let body = html! {
        p.lead {
            @if changes.is_empty() {
                "Gegenüber dem Stand, der bisher veröffentlicht war, ist nichts anders."
            } @else {
                "Gegenüber dem Stand, der bisher veröffentlicht war: vorher "
                (plural(changes.before, "Gruppe", "Gruppen")) ", jetzt " (number(changes.after)) "."
            }
        }
        @if changes.too_many_went() {
            p.outcome.bad {
                "Mehr als ein Fünftel der bisherigen Gruppen fehlt im neuen Stand. Vielleicht fehlt eine Datei, oder die "
                "ids sind andere als bisher. Ist es so gemeint: noch einmal bauen, mit --ja-wirklich."
            }
        }
        @if changes.renamed > 0 {
            p.note {
                (plural(changes.renamed, "weggefallene Gruppe steht", "weggefallene Gruppen stehen"))
                " mit gleichem Namen und Ort unter neuer id im neuen Stand."
            }
        }
        @for ((anchor, title, count), class, groups) in [
            (lists[0], "came", &changes.came),
            (lists[1], "went", &changes.went),
        ] {
            @if count > 0 {
                details.kind.(class) id=(anchor) open {
                    summary { h3 { (title) } span.count { (number(count)) } }
                    ul.groups { @for group in groups { li { (named(group)) } } }
                }
            }
        }
        @if !changes.changed.is_empty() {
            details.kind.changed id=(lists[2].0) open {
                summary { h3 { (lists[2].1) } span.count { (number(lists[2].2)) } }
                @for changed in &changes.changed { (fields(changed)) }
            }
        }
    };
    Part {
        anchor: "aenderungen",
        title: "Vorher und nachher",
        count: None,
        sections,
        body,
    }
}

fn named(group: &Named) -> Markup {
    html! {
        b { (group.name) }
        @if !group.town.is_empty() { ", " (group.town) }
        " " span.id { (group.id) }
    }
}

fn fields(changed: &Changed) -> Markup {
    html! {
        div.change {
            p { (named(&changed.group)) }
            div.wide {
                table {
                    thead { tr { th scope="col" { "Feld" } th scope="col" { "Vorher" } th scope="col" { "Jetzt" } } }
                    tbody {
                        @for field in &changed.fields {
                            tr {
                                th scope="row" { (field.field) }
                                td { @if field.before.is_empty() { span.empty { "leer" } } @else { del { (field.before) } } }
                                td { @if field.after.is_empty() { span.empty { "leer" } } @else { ins { (field.after) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}
