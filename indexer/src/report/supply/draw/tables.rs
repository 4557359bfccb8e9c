//! What is missing, as tables and lists.

use super::super::missing::Missing;
use super::super::reach::{Gaps, Nearest, Reach};
use super::{far, km};
use crate::report::html::{number, plural};
use maud::{Markup, html};

/// Far districts named in a line.
const FAR_SHOWN: usize = 3;

/// What each district lacks, and where the nearest group is.
pub(super) fn gaps(gaps: &[Gaps]) -> Markup {
    html! {
        p {
            "Welche der häufigen Themen in einem Landkreis keine Gruppe haben, und wo die nächste sich trifft. Entfernungen "
            "gelten von der Mitte des Landkreises, Luftlinie."
        }
        @if gaps.is_empty() { p.note { "Zu keiner Gruppe ist der Landkreis bekannt." } }
        div.folded { @for district in gaps {
            details.district {
                summary {
                    span.name { (district.district) }
                    span.figures {
                        (plural(district.groups, "Gruppe", "Gruppen")) ", "
                        @if district.topics.is_empty() { "keine Lücke" }
                        @else { (plural(district.topics.len(), "Lücke", "Lücken")) }
                    }
                }
                @if !district.topics.is_empty() {
                    ul.topics {
                        @for (topic, nearest) in &district.topics {
                            li { (topic) ": " span.wider { (place(nearest.as_ref())) } }
                        }
                    }
                }
            }
        } }
    }
}

/// Where the nearest group is.
fn place(nearest: Option<&Nearest>) -> Markup {
    html! {
        @match nearest {
            None => "an keinem bekannten Ort",
            Some(nearest) => {
                @if nearest.district.is_empty() { "Landkreis unbekannt" } @else { (nearest.district) }
                ", " span.km { (km(nearest.km)) }
            }
        }
    }
}

/// How far each frequent topic reaches.
pub(super) fn reach(reaches: &[Reach]) -> Markup {
    html! {
        p {
            "Zu welchen der häufigen Themen der Weg weit ist: aus wie vielen Landkreisen die nächste Gruppe " (far())
            " oder mehr entfernt ist. Online-Gruppen stehen allen offen."
        }
        div.wide tabindex="0" role="group" aria-label="Weite Wege" {
            table.lines {
                thead { tr {
                    th scope="col" { "Thema" }
                    th.number scope="col" { "Gruppen" }
                    th.number scope="col" { "davon online oder am Telefon" }
                    th.number scope="col" { "Landkreise ohne Gruppe" }
                    th.number scope="col" { "Landkreise mit weitem Weg" }
                    th scope="col" { "Am weitesten" }
                } }
                tbody {
                    @for reach in reaches {
                        tr {
                            th scope="row" { (reach.topic) }
                            td.number { (number(reach.groups)) }
                            td.number { (number(reach.from_anywhere)) }
                            td.number { (number(reach.districts_without)) }
                            td.number { (number(reach.far.len())) }
                            td {
                                @for (at, far) in reach.far.iter().take(FAR_SHOWN).enumerate() {
                                    @if at > 0 { ", " }
                                    (far.district) " " span.km { (km(far.nearest.km)) }
                                }
                                @if reach.far.len() > FAR_SHOWN { " …" }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Topics without a group, by area.
pub(super) fn missing(areas: &[Missing]) -> Markup {
    html! {
        p {
            "Themen des Thesaurus, zu denen der Katalog keine eigene Gruppe hat. In Klammern steht das weitere Thema, wenn "
            "es dazu Gruppen gibt."
        }
        div.folded { @for area in areas {
            details.district {
                summary {
                    span.name { (area.area) }
                    span.figures { (number(area.without.len())) " von " (plural(area.topics, "Thema", "Themen")) }
                }
                ul.topics {
                    @for lacking in &area.without {
                        li {
                            (lacking.topic)
                            @if let Some((wider, groups)) = &lacking.wider {
                                span.wider { " (" (wider) ": " (plural(*groups, "Gruppe", "Gruppen")) ")" }
                            }
                        }
                    }
                }
            }
        } }
    }
}
