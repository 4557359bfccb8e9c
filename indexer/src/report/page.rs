//! The page: problems, what changed, supply and need.

use super::html::{Part, document, number, plural};
use super::supply::{self, Supply};
use super::{changes, problems};
use crate::catalogue::{Catalogue, Date, Report, Severity};
use crate::publish::changes::Changes;
use maud::{Markup, html};
use std::collections::HashMap;

/// Which command made the page; it decides what the page says about publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// `grufi check`: nothing was to be published.
    Checked,
    /// `grufi build`, published.
    Published,
    /// `grufi build --intern`: built for the office alone.
    Internal,
    /// `grufi build`, refused because of errors.
    Errors,
    /// `grufi build`, refused because too many groups would vanish.
    TooManyWent,
}

/// What a page is made of.
pub struct Page<'r> {
    /// The problems and, where they were kept, their rows.
    pub report: &'r Report,
    /// The entries; also those that are not published.
    pub catalogue: &'r Catalogue,
    /// What is different from the folder published before, if there is one.
    pub changes: Option<&'r Changes>,
    /// The picture of supply and need.
    pub supply: Option<&'r Supply>,
    /// What became of the run.
    pub outcome: Outcome,
    /// The day of the run.
    pub today: Date,
}

impl Page<'_> {
    /// The page as HTML.
    pub fn render(&self) -> String {
        let mut parts = problems::parts(self.report, &self.names());
        if let Some(changes) = self.changes {
            parts.push(changes::part(changes));
        }
        if let Some(supply) = self.supply {
            parts.push(supply::draw::part(supply));
        }
        let title = "Bericht zum Katalog";
        document(title, &self.head(), &parts)
    }

    /// Names of the groups by file and line.
    fn names(&self) -> HashMap<(&str, u64), &str> {
        let groups = self.catalogue.groups.iter();
        let groups = groups.map(|group| (&group.source, &group.name));
        let points = self.catalogue.contact_points.iter();
        let points = points.map(|point| (&point.source, &point.name));
        groups
            .chain(points)
            .filter(|(_, name)| !name.is_empty())
            .map(|(source, name)| ((&*source.file, source.line), name.as_str()))
            .collect()
    }

    fn head(&self) -> Markup {
        let report = self.report;
        let (status, text) = match self.outcome {
            Outcome::Published => ("good", "Der Katalog ist veröffentlicht."),
            Outcome::Internal => (
                "good",
                "Die interne Ausgabe ist gebaut; veröffentlicht ist nichts.",
            ),
            Outcome::Errors => (
                "bad",
                "Nichts ist veröffentlicht: Zuerst müssen die Fehler behoben sein.",
            ),
            Outcome::TooManyWent => (
                "bad",
                "Nichts ist veröffentlicht: Mehr als ein Fünftel der bisherigen Gruppen würde verschwinden.",
            ),
            Outcome::Checked if report.has_errors() => {
                ("bad", "So lässt sich der Katalog nicht veröffentlichen.")
            }
            Outcome::Checked => ("good", "Der Katalog lässt sich veröffentlichen."),
        };
        let count = |severity| report.count(severity);
        let tiles = [
            ("error", count(Severity::Error), "Fehler", "Fehler"),
            ("warning", count(Severity::Warning), "Warnung", "Warnungen"),
            ("hint", count(Severity::Hint), "Hinweis", "Hinweise"),
        ];
        html! {
            p.when {
                time datetime=(self.today) { (self.today.german()) }
                " · " (plural(report.groups, "Gruppe", "Gruppen"))
                ", " (plural(report.contact_points, "Kontaktstelle", "Kontaktstellen")) " gelesen"
            }
            p class={ "outcome " (status) } { (text) }
            ul.tiles {
                @for (class, count, one, many) in tiles {
                    li class={ (class) @if count == 0 { " none" } } {
                        b { (number(count)) } " " span { @if count == 1 { (one) } @else { (many) } }
                    }
                }
            }
            p.confidential {
                strong { "Nur für die Kontaktstelle." }
                " Dieser Bericht zeigt Zeilen so, wie sie in den Dateien stehen. Darin kann stehen, was das "
                "Haus nicht verlassen soll. Er gehört nicht auf die Website."
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

/// The parts of the page by anchor and title, for its table of contents.
pub(super) fn contents(parts: &[Part]) -> Markup {
    html! {
        nav.contents aria-labelledby="inhalt" {
            h2 id="inhalt" { "Inhalt" }
            ol {
                @for part in parts {
                    li {
                        a href={ "#" (part.anchor) } { (part.title) }
                        @if let Some(count) = part.count { " " span.count { (number(count)) } }
                        @if !part.sections.is_empty() {
                            ul {
                                @for (anchor, title, count) in &part.sections {
                                    li {
                                        a href={ "#" (anchor) } { (title) }
                                        @if let Some(count) = count { " " span.count { (number(*count)) } }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
