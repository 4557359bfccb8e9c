//! What each column of a header is, by the mapping and by its name; what is unknown, ambiguous or double is reported.

use super::super::aliases::{self, Joint, Meaning, Share, Target, fold};
use super::super::mapping::SourceMapping;
use super::super::rows::{Origin, RawRow};
use super::super::weekdays::{self, Slot};
use super::{Feed, Part, fold_value};
use crate::catalogue::nearest::nearest;
use crate::catalogue::{Problem, Report, Severity};

const UNKNOWN: &str = "Diese Spalte ist unbekannt und wird übergangen";

/// What fills the canonical columns of a table.
pub(super) fn feeds<C: Target>(
    header: &RawRow,
    origin: &Origin,
    mapping: Option<&SourceMapping>,
    report: &mut Report,
) -> Vec<Feed<C>> {
    let names: Vec<&str> = header.cells.iter().map(|cell| cell.text.trim()).collect();
    let mut deciding = Deciding {
        names: &names,
        line: header.line,
        origin,
        used: vec![false; names.len()],
        slots: weekdays::slots(&names),
        feeds: Vec::new(),
        report,
    };
    if let Some(mapping) = mapping {
        deciding.by_mapping(mapping);
    }
    deciding.by_name();
    deciding.tell();
    deciding.feeds
}

/// What a name means that has two meanings, where other columns have one of them: "Titel" beside "Kategorie".
fn remaining<C: Target>(name: &str, alone: &[C]) -> Option<&'static Meaning<C>> {
    let meanings = aliases::ambiguous(name)?.iter();
    let columns: Vec<C> = meanings.filter_map(|key| C::from_key(key)).collect();
    match columns.as_slice() {
        [one, other] if *one == C::NAME && alone.contains(other) && !alone.contains(one) => {
            C::meaning(one.key())
        }
        _ => None,
    }
}

/// What "von" and "bis" mean behind another column: the times of the meetings.
fn bound<C: Target>(name: &str, before: &str, after_days: bool) -> Option<&'static Meaning<C>> {
    let meaning = match fold(name).as_str() {
        "von" => C::meaning("Uhrzeit von"),
        "bis" => C::meaning("Uhrzeit bis"),
        _ => None,
    };
    let times = |meaning: &Meaning<C>| {
        let mut columns = meaning.columns.iter();
        columns.all(|column| column.joint() == Joint::Schedule)
    };
    let follows = after_days || fold(before) == "von" || C::meaning(before).is_some_and(times);
    meaning.filter(|_| follows)
}

/// A plan in the making.
struct Deciding<'p, C> {
    names: &'p [&'p str],
    line: u64,
    origin: &'p Origin,
    /// Which columns of the file are accounted for.
    used: Vec<bool>,
    /// Which columns of the file stand for weekdays.
    slots: Vec<Option<Slot>>,
    feeds: Vec<Feed<C>>,
    report: &'p mut Report,
}

impl<C: Target> Deciding<'_, C> {
    fn problem(&self, severity: Severity, code: &'static str, column: &str) -> Problem {
        Problem::of_file(severity, code, &self.origin.name)
            .line(self.line)
            .column(column)
    }

    fn feed(&mut self, target: C) -> &mut Feed<C> {
        let at = self.feeds.iter().position(|feed| feed.target == target);
        let at = at.unwrap_or_else(|| {
            self.feeds.push(Feed {
                target,
                parts: Vec::new(),
                constant: String::new(),
                values: Vec::new(),
            });
            self.feeds.len() - 1
        });
        &mut self.feeds[at]
    }

    /// What the office has settled.
    fn by_mapping(&mut self, mapping: &SourceMapping) {
        for name in &mapping.left_out {
            match self.places(name).as_slice() {
                [] => self.missing(name),
                places => places.iter().for_each(|at| self.used[*at] = true),
            }
        }
        let columns = mapping.columns::<C>();
        for (target, names) in &columns {
            for name in names {
                let places = self.places(name);
                let Some(at) = places.first().copied() else {
                    self.missing(name);
                    continue;
                };
                if places.len() > 1 {
                    let problem = self.problem(Severity::Error, "duplicate-column", name);
                    self.report.push(problem.says(
                        "Die Spalte kommt mehrmals vor",
                        "Eine davon umbenennen oder löschen.",
                    ));
                }
                let shares: Vec<Share> = columns
                    .iter()
                    .filter(|(_, others)| others.contains(name))
                    .filter_map(|(target, _)| target.share())
                    .collect();
                let share = target.share().filter(|_| shares.len() > 1);
                self.used[at] = true;
                let share = share.map(|share| (share, shares));
                let slot = self.slots[at].filter(|_| *target == C::WEEK.0);
                self.feed(*target).parts.push(Part { at, share, slot });
            }
        }
        for (target, constant) in mapping.constants::<C>() {
            self.feed(target).constant = constant;
        }
        for (target, values) in mapping.values::<C>() {
            let folded = values.into_iter().map(|(from, to)| (fold_value(&from), to));
            self.feed(target).values = folded.collect();
        }
    }

    /// Where a column stands.
    fn places(&self, name: &str) -> Vec<usize> {
        let name = fold(name);
        let places = self.names.iter().enumerate();
        places
            .filter(|(_, known)| !name.is_empty() && fold(known) == name)
            .map(|(at, _)| at)
            .collect()
    }

    fn missing(&mut self, name: &str) {
        let remedy = match nearest(name, self.names.iter().copied()) {
            Some(known) => format!("Gemeint ist vielleicht »{known}«."),
            None => "Den Namen in der Zuordnung an die Kopfzeile der Datei angleichen.".to_owned(),
        };
        let problem = self.problem(Severity::Error, "mapping-column", name);
        let message = "Diese Spalte nennt die Zuordnung, aber die Datei hat sie nicht";
        self.report.push(problem.says(message, remedy));
    }

    /// What the names of the remaining columns say, for targets that nothing fills yet.
    fn by_name(&mut self) {
        let mut found: Vec<(C, u8, usize, Part)> = Vec::new();
        let settled: Vec<C> = self
            .feeds
            .iter()
            .filter(|feed| !feed.parts.is_empty())
            .map(|feed| feed.target)
            .collect();
        let names = self.names.iter().map(|name| C::meaning(name));
        let alone: Vec<C> = names
            .flatten()
            .filter_map(|meaning| match meaning.columns {
                [column] => Some(*column),
                _ => None,
            })
            .collect();
        for (at, name) in self.names.iter().enumerate() {
            if self.used[at] || name.is_empty() {
                continue;
            }
            if let (Some(slot), (target, rank)) = (self.slots[at], C::WEEK) {
                if !settled.contains(&target) {
                    self.used[at] = true;
                    let (share, slot) = (None, Some(slot));
                    found.push((target, rank, at, Part { at, share, slot }));
                }
                continue;
            }
            let before = at.checked_sub(1).and_then(|at| self.names.get(at));
            let after_days = at.checked_sub(1).is_some_and(|at| self.slots[at].is_some());
            let Some(Meaning { columns, rank }) = C::meaning(name)
                .or_else(|| remaining(name, &alone))
                .or_else(|| bound(name, before?, after_days))
            else {
                continue;
            };
            // "Anschrift" beside "PLZ" and "Ort" is the street.
            let columns: Vec<C> = match columns {
                [_] => columns.to_vec(),
                several => {
                    let several = several.iter().copied();
                    several.filter(|column| !alone.contains(column)).collect()
                }
            };
            if columns.iter().any(|column| settled.contains(column)) {
                continue;
            }
            self.used[at] = true;
            let shares: Vec<Share> = columns.iter().filter_map(|column| column.share()).collect();
            for column in &columns {
                let share = column.share().filter(|_| columns.len() > 1);
                let share = share.map(|share| (share, shares.clone()));
                let slot = None;
                found.push((*column, *rank, at, Part { at, share, slot }));
            }
        }
        found.sort_by_key(|(_, rank, at, _)| (*rank, *at));
        let mut last: Vec<(C, u8, usize)> = Vec::new();
        for (target, rank, at, part) in found {
            match last
                .iter()
                .find(|known| known.0 == target && known.1 == rank)
            {
                Some((.., before)) if self.slots[*before].is_none() && part.slot.is_none() => {
                    self.twice(target, *before, at);
                }
                _ => {
                    last.push((target, rank, at));
                    self.feed(target).parts.push(part);
                }
            }
        }
        self.feeds
            .sort_by_key(|feed| C::ALL.iter().position(|column| *column == feed.target));
    }

    fn twice(&mut self, target: C, before: usize, at: usize) {
        let (first, second) = (self.names[before], self.names[at]);
        let problem = match fold(first) == fold(second) {
            true => self
                .problem(Severity::Error, "duplicate-column", target.key())
                .says(
                    "Die Spalte kommt mehrmals vor",
                    "Eine davon umbenennen oder löschen.",
                ),
            false => self
                .problem(Severity::Error, "ambiguous-column", second)
                .says(
                    format!("Diese Spalte und »{first}« sind beide »{}«", target.key()),
                    "In einer Zuordnung festlegen, welche gilt: grufi check DATEI --vorlage.",
                ),
        };
        self.report.push(problem);
    }

    /// Reports the columns that nothing uses, and those that go by another name.
    fn tell(&mut self) {
        for at in 0..self.names.len() {
            if !self.used[at] && !self.names[at].is_empty() {
                self.unused(self.names[at]);
            }
        }
        let mut renamed = Vec::new();
        for (at, name) in self.names.iter().enumerate() {
            let targets = self
                .feeds
                .iter()
                .filter(|feed| feed.parts.iter().any(|part| part.at == at));
            let keys: Vec<&str> = targets.map(|feed| feed.target.key()).collect();
            if !keys.is_empty() && keys != [fold(name)] && C::from_key(name).is_none() {
                renamed.push(format!("{name} → {}", keys.join(" + ")));
            }
        }
        if !renamed.is_empty() {
            let problem = Problem::of_file(Severity::Hint, "columns-mapped", &self.origin.name);
            self.report.push(problem.line(self.line).says(
                format!("Spalten zugeordnet: {}", renamed.join(", ")),
                "Stimmt etwas nicht, hilft eine Zuordnung: grufi check DATEI --vorlage.",
            ));
        }
    }

    fn unused(&mut self, name: &str) {
        let by_mapping = "In einer Zuordnung festlegen: grufi check DATEI --vorlage.";
        let unknown = C::meaning(name).is_none();
        let (severity, code, message, remedy) = match aliases::ambiguous(name) {
            Some(columns) if unknown => {
                let columns: Vec<String> = columns.iter().map(|key| format!("»{key}«")).collect();
                let message = format!("Diese Spalte kann {} sein", columns.join(" oder "));
                let severity = match columns.iter().any(|column| column.contains("veroeff")) {
                    true => Severity::Error,
                    false => Severity::Warning,
                };
                (severity, "ambiguous-column", message, by_mapping.to_owned())
            }
            _ if unknown && aliases::tells_discretion(name) => (
                Severity::Error,
                "confidential-column",
                "Diese Spalte sagt vielleicht, was nicht veröffentlicht werden darf, ist aber unbekannt".to_owned(),
                format!("Sie »veroeffentlichen« nennen. {by_mapping}"),
            ),
            _ => {
                let spellings = C::spellings();
                let spelling = nearest(name, spellings.iter().map(|(spelling, _)| *spelling));
                let column = spellings.iter().find(|(known, _)| Some(*known) == spelling);
                let (message, remedy) = match column {
                    _ if !unknown => (
                        "Die Zuordnung nennt diese Spalte nicht, also wird sie übergangen",
                        "Sie in der Zuordnung ergänzen oder unter »weglassen« aufführen.".to_owned(),
                    ),
                    Some((_, column)) => (
                        UNKNOWN,
                        format!("Gemeint ist vielleicht »{}«.", column.key()),
                    ),
                    None => (
                        UNKNOWN,
                        "Die Spalte umbenennen, wenn sie erscheinen soll.".to_owned(),
                    ),
                };
                (Severity::Warning, "unknown-column", message.to_owned(), remedy)
            }
        };
        let problem = self.problem(severity, code, name);
        self.report.push(problem.says(message, remedy));
    }
}
