//! The start page: the finder, and the list as long as and wherever the finder is not up.

use super::{ENTRY, LIST, contact};
use crate::catalogue::Catalogue;
use maud::{Markup, html};

/// The page's content; without a finder (`integrity` is `None`) it shows the list alone.
pub(super) fn body(
    catalogue: &Catalogue,
    list: &Markup,
    integrity: Option<&str>,
    notice: &str,
) -> Markup {
    html! {
        p {
            "In einer Selbsthilfegruppe sprechen Sie mit anderen, denen es ähnlich geht. Hier finden Sie die Gruppe "
            "dafür."
        }
        @if integrity.is_some() {
            // Before the list, which is long: the finder loads while the list does.
            script src=(ENTRY) async {}
            grufi-finder heading="2" {
                // The finder says it itself.
                @if !notice.is_empty() { p.notice { (notice) } }
                (fallback(catalogue, list, true))
            }
        } @else {
            (fallback(catalogue, list, false))
        }
        p { "Alle Gruppen auf einen Blick: " a href=(LIST) { "vollständige Liste" } "." }
    }
}

/// What stands in the finder's place until it is up, and stays if it cannot be loaded.
fn fallback(catalogue: &Catalogue, list: &Markup, finder: bool) -> Markup {
    html! {
        @if finder { p { "Wenn hier kein Suchfeld erscheint, hilft die vollständige Liste weiter." } }
        (contact::help(catalogue))
        details {
            summary { "Alle Gruppen von A bis Z" }
            (list)
        }
    }
}
