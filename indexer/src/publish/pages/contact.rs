//! Contact points on the pages.

use super::links;
use super::order::Anchors;
use crate::catalogue::Catalogue;
use maud::{Markup, html};

/// The anchors of the contact points, in their order.
pub(crate) fn anchors(catalogue: &Catalogue) -> Vec<String> {
    let mut anchors = Anchors::default();
    catalogue
        .contact_points
        .iter()
        .map(|point| anchors.of("kontaktstelle", &point.id))
        .collect()
}

/// All contact points with all that is known of them.
pub(crate) fn section(catalogue: &Catalogue, anchors: &[String]) -> Markup {
    html! {
        section.points aria-labelledby="kontaktstellen" {
            h2 id="kontaktstellen" { "Kontaktstellen" }
            @for (point, anchor) in catalogue.contact_points.iter().zip(anchors) {
                article id=(anchor) {
                    h3 { (point.name) }
                    dl {
                        @if !point.phone.is_empty() { dt { "Telefon" } dd { (links::phone(&point.phone)) } }
                        @if !point.hours.is_empty() { dt { "Sprechzeiten" } dd { (point.hours) } }
                        @if !point.email.is_empty() { dt { "E-Mail" } dd { (links::mail(&point.email)) } }
                        @if !point.web.is_empty() {
                            dt { "Internet" }
                            @for address in &point.web { dd { (links::web(address)) } }
                        }
                        @let address = point.address();
                        @if !address.is_empty() { dt { "Adresse" } dd { (address) } }
                        @if !point.districts.is_empty() { dt { "Zuständig für" } dd { (point.districts.join(", ")) } }
                    }
                }
            }
        }
    }
}

/// A sentence with the number of the first contact point, for visitors whom the pages do not help.
pub(crate) fn help(catalogue: &Catalogue) -> Markup {
    let point = catalogue
        .contact_points
        .iter()
        .find(|point| !point.phone.is_empty());
    html! {
        @if let Some(point) = point {
            p.help {
                "Fragen? " strong { (point.name) } ", Telefon " (links::phone(&point.phone)) "."
                @if !point.hours.is_empty() { " Sprechzeiten: " (point.hours) }
            }
        }
    }
}
