//! The configurator: options beside the finder that they make, and the lines to copy.
//!
//! # Invariants
//! - Without JavaScript there are no options and no preview, but the lines that do without them. The style
//!   sheet asks the browser whether there is any, so that nothing moves when the script comes; in browsers that
//!   cannot say, the script shows them.
//! - Its script ([`SCRIPT`]) is a file of its own, and makes elements and texts only, so that it works under
//!   a policy of `default-src 'self'`.

use super::embed::{PLACE, ROOM};
use super::{ENTRY, LIST};
use crate::catalogue::{Catalogue, Group};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// What the page does.
pub(super) const SCRIPT: &str = include_str!("einbetten.js");

/// Languages of the finder: tag and own name.
const LANGUAGES: [(&str, &str); 9] = [
    ("de", "Deutsch"),
    ("de-simple", "Leichte Sprache"),
    ("en", "English"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ru", "Русский"),
    ("ar", "العربية"),
    ("fa", "فارسی"),
    ("pl", "Polski"),
];

/// Options, preview and lines; `integrity` is the hash of the entry script, `script` the name of [`SCRIPT`].
pub(super) fn section(catalogue: &Catalogue, integrity: &str, script: &str) -> Markup {
    html! {
        section.configurator data-integrity=(integrity) data-place=(PLACE) data-entry=(ENTRY) data-list=(LIST) {
            h2 { "Zusammenstellen und kopieren" }
            p.scripted {
                "Jede Einstellung wirkt sofort auf die Suche in der Vorschau. Die Zeilen darunter enthalten nur, "
                "was von der Grundeinstellung abweicht."
            }
            div.workbench {
                form.scripted aria-label="Einstellungen" { (options(catalogue)) }
                div.outcome {
                    div.preview.scripted role="region" aria-label="Vorschau" {
                        grufi-finder { a href=(LIST) { "Liste aller Selbsthilfegruppen" } }
                    }
                    h3 id="zeilen" { "Diese Zeilen auf die Seite setzen" }
                    pre tabindex="0" role="region" aria-labelledby="zeilen" { code.lines { (lines(integrity)) } }
                    p.scripted {
                        button.copy type="button" { "Zeilen kopieren" }
                        " "
                        span.copied role="status" {}
                    }
                }
            }
            script src=(ENTRY) async {}
            script src=(script) defer {}
        }
    }
}

/// The lines of the basic setting.
fn lines(integrity: &str) -> String {
    format!(
        "<grufi-finder {ROOM}>\n  <a href=\"{PLACE}{LIST}\">Liste aller Selbsthilfegruppen</a>\n</grufi-finder>\n\
         <script src=\"{PLACE}{ENTRY}\" integrity=\"{integrity}\" crossorigin=\"anonymous\" async></script>"
    )
}

fn options(catalogue: &Catalogue) -> Markup {
    html! {
        fieldset {
            legend { "Inhalt" }
            label { "Region"
                select name="region" {
                    option value="" { "alle" }
                    @for district in values(catalogue, |group| std::slice::from_ref(&group.district)) {
                        option { (district) }
                    }
                }
            }
            label { "Thema"
                input name="topic" list="themen" autocomplete="off" placeholder="alle";
            }
            datalist id="themen" {
                @for topic in values(catalogue, |group| &group.topics) { option { (topic) } }
            }
            label { "Sprache zu Beginn"
                select name="lang" {
                    option value="" { "wie die Seite" }
                    @for (tag, name) in LANGUAGES { option value=(tag) lang=(tag) { (name) } }
                }
            }
        }
        fieldset {
            legend { "Aussehen" }
            label { "Farbe" input name="accent" type="color" value="#2b6a5b" aria-describedby="kontrast"; }
            p.contrast id="kontrast" role="status" {}
            label { "Form"
                select name="density" {
                    option value="" { "geräumig" }
                    option value="compact" { "kompakt" }
                }
            }
            label.tick { input name="font" type="checkbox" value="inherit"; " Schrift der Seite übernehmen" }
            label { "Überschriften der Gruppen"
                select name="heading" {
                    option value="2" { "Stufe 2" }
                    option value="" selected { "Stufe 3" }
                    @for level in 4..=6 { option value=(level) { "Stufe " (level) } }
                }
            }
        }
        fieldset {
            legend { "Schutz" }
            label.tick { input name="leave" type="checkbox" checked; " Knopf »Seite verlassen«" }
            label { "Er führt zu"
                input name="exit" type="url" autocomplete="off" placeholder="https://www.dwd.de/";
            }
            label.tick { input name="checked" type="checkbox" checked; " Prüfsumme" }
        }
        fieldset {
            legend { "Ort" }
            label { "Adresse des Ordners auf dem Server"
                input name="place" type="url" autocomplete="off" value=(PLACE);
            }
        }
    }
}

/// What the groups say, each once and in alphabetical order.
fn values<'c>(
    catalogue: &'c Catalogue,
    of: impl Fn(&'c Group) -> &'c [String],
) -> BTreeSet<&'c str> {
    let all = catalogue.groups.iter().flat_map(of);
    all.map(String::as_str)
        .filter(|value| !value.is_empty())
        .collect()
}
