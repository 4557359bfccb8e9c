//! Checks of single values and of the catalogue as a whole.
//!
//! Importers check values while they read (they know the column); [`catalogue`] looks at what only the
//! linked whole shows.

use super::column::{Column, ColumnSet};
use super::nearest::nearest;
use super::schedule::Recurrence;
use super::{Catalogue, Group, Problem, Report, Severity, leaks};
use std::collections::HashMap;

pub use super::address::{mail, web};

/// What is wrong with a value, and what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Goes on from the value, without full stop.
    pub message: String,
    /// Whole sentences.
    pub remedy: String,
}

pub(super) fn finding(
    message: impl Into<String>,
    remedy: impl Into<String>,
) -> Result<(), Finding> {
    Err(Finding {
        message: message.into(),
        remedy: remedy.into(),
    })
}

/// Checks a German postcode: five digits, from 01001 on; empty is fine.
pub fn postcode(text: &str) -> Result<(), Finding> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let only_digits = digits.len() == text.len();
    let significant = digits.trim_start_matches('0');
    if text.is_empty() || (only_digits && digits.len() == 5 && significant.len() >= 4) {
        return Ok(());
    }
    let padded = format!("{significant:0>5}");
    match (only_digits, digits.len(), significant.len()) {
        (_, _, 0..=3) => finding(
            "ist keine Postleitzahl",
            "Fünf Ziffern eintragen oder die Zelle leeren.",
        ),
        (true, 4, _) => finding(
            "hat 4 statt 5 Ziffern",
            format!("Führende Null ergänzen: {padded}."),
        ),
        (true, n, 4 | 5) => finding(
            format!("hat {n} statt 5 Ziffern"),
            format!("Überzählige Nullen streichen: {padded}."),
        ),
        (true, n, _) => finding(
            format!("hat {n} statt 5 Ziffern"),
            "Die fünfstellige Postleitzahl eintragen.",
        ),
        (false, 5, _) => finding(
            "enthält nicht nur Ziffern",
            format!("Nur die fünf Ziffern eintragen: {digits}."),
        ),
        (false, ..) => finding("ist keine Postleitzahl", "Fünf Ziffern eintragen."),
    }
}

/// Reports what only the whole catalogue shows; call it after [`Catalogue::link`].
pub fn catalogue(catalogue: &Catalogue, report: &mut Report) {
    report.groups = catalogue.groups.len();
    report.contact_points = catalogue.contact_points.len();
    if catalogue
        .groups
        .iter()
        .all(|group| group.discretion.unpublished)
        && !report.has_errors()
    {
        let file = catalogue
            .groups
            .first()
            .map_or("Katalog", |group| &group.source.file);
        report.push(Problem::of_file(Severity::Error, "no-groups", file).says(
            "Keine Gruppe zu veröffentlichen",
            "Mindestens eine Datei mit Gruppen angeben.",
        ));
    }
    let groups = catalogue
        .groups
        .iter()
        .map(|group| (group.id.as_str(), &group.source));
    duplicate_ids(groups, report);
    let points = catalogue
        .contact_points
        .iter()
        .map(|point| (point.id.as_str(), &point.source));
    duplicate_ids(points, report);
    for point in catalogue
        .contact_points
        .iter()
        .filter(|point| point.phone.is_empty())
    {
        report.push(
            Problem::at(Severity::Warning, "contact-point-phone", &point.source)
                .column("telefon")
                .says(
                    "Die Kontaktstelle hat keine Telefonnummer",
                    "Eine Nummer eintragen, damit Besucher Hilfe finden.",
                ),
        );
    }
    for group in &catalogue.groups {
        contact_point(group, catalogue, report);
        withheld(group, report);
        schedule(group, report);
    }
    if let (true, Some(group)) = (
        catalogue.contact_points.is_empty(),
        catalogue.groups.first(),
    ) {
        report.push(
            Problem::of_file(Severity::Hint, "no-contact-points", &group.source.file).says(
                "Keine Kontaktstellen angegeben",
                "Die Tabelle der Kontaktstellen als weitere Datei nennen.",
            ),
        );
    }
}

fn duplicate_ids<'c>(
    entries: impl Iterator<Item = (&'c str, &'c super::Source)>,
    report: &mut Report,
) {
    let mut first: HashMap<&str, &super::Source> = HashMap::new();
    for (id, source) in entries {
        let Some(before) = first.get(id) else {
            first.insert(id, source);
            continue;
        };
        let place = match before.file == source.file {
            true => format!("Zeile {}", before.line),
            false => format!("{}, Zeile {}", before.file, before.line),
        };
        let remedy = match before.file == source.file {
            true => {
                "Jeder Eintrag braucht eine eigene id; ist es derselbe Eintrag, eine Zeile löschen."
            }
            false => {
                "Ist es derselbe Eintrag, eine Zeile löschen; zählen beide Dateien für sich, in einer Zuordnung \
                 je Datei einen »vorsatz« vor die ids setzen: grufi check DATEI --vorlage."
            }
        };
        report.push(
            Problem::at(Severity::Error, "duplicate-id", source)
                .column("id")
                .value(id)
                .says(format!("steht schon in {place}"), remedy),
        );
    }
}

fn contact_point(group: &Group, catalogue: &Catalogue, report: &mut Report) {
    let problem = |code| {
        let problem = Problem::at(Severity::Warning, code, &group.source);
        problem
            .column(Column::ContactPoint.key())
            .value(&group.responsible)
    };
    let known = &catalogue.contact_points;
    if !group.responsible.is_empty() && group.contact_point.is_none() && !known.is_empty() {
        let names = known
            .iter()
            .flat_map(|point| [point.id.as_str(), point.name.as_str()]);
        let near = nearest(&group.responsible, names);
        let remedy = match near {
            Some(name) => format!("Gemeint ist vielleicht »{name}«."),
            None => {
                "Eine id oder einen Namen aus der Tabelle der Kontaktstellen eintragen.".to_owned()
            }
        };
        report.push(Problem {
            proposal: near.map(str::to_owned),
            ..problem("unknown-contact-point").says("ist keine bekannte Kontaktstelle", remedy)
        });
    }
    let named = |point: &&super::ContactPoint| {
        point.name.to_lowercase() == group.responsible.to_lowercase()
    };
    let by_id = group
        .contact_point
        .is_some_and(|at| known[at].id.eq_ignore_ascii_case(&group.responsible));
    if group.contact_point.is_some() && !by_id && known.iter().filter(named).count() > 1 {
        report.push(problem("ambiguous-contact-point").says(
            "heißen mehrere Kontaktstellen",
            "Die id der zuständigen Kontaktstelle eintragen; bis dahin gilt die erste.",
        ));
    }
    if group.discretion.through_contact_point
        && group.contact_point.is_none()
        && !group.discretion.unpublished
    {
        let message = match group.responsible.as_str() {
            "" => "Keine Kontaktstelle angegeben, obwohl der Kontakt über sie gehen soll",
            _ => "ist unbekannt, obwohl der Kontakt über diese Kontaktstelle gehen soll",
        };
        report.push(problem("unreachable").says(
            message,
            "Die zuständige Kontaktstelle eintragen, sonst kann niemand die Gruppe erreichen.",
        ));
    }
}

fn withheld(group: &Group, report: &mut Report) {
    if group.discretion.hidden.contains(&Column::Name) && !group.discretion.unpublished {
        report.push(
            Problem::at(Severity::Error, "hidden-name", &group.source)
                .column(Column::Hidden.key())
                .value("name")
                .says(
                    "lässt sich nicht ausblenden",
                    "Soll die Gruppe nicht erscheinen: »veroeffentlichen« auf nein setzen.",
                ),
        );
    }
    for leak in leaks::of(group) {
        // Towns and districts may be named in passing.
        let severity = match leak.withheld {
            Column::Postcode | Column::Town | Column::District => Severity::Warning,
            _ => Severity::Error,
        };
        report.push(
            Problem::at(severity, "withheld-value", &group.source)
                .column(leak.published.key())
                .value(&leak.value)
                .says(
                    format!(
                        "soll nicht veröffentlicht werden (Spalte »{}«), steht aber auch hier",
                        leak.withheld.key()
                    ),
                    format!("Die Angabe aus »{}« streichen.", leak.published.key()),
                ),
        );
    }
}

/// Schedules that say on purpose that there is no fixed day.
const NO_FIXED_DAY: [&str; 13] = [
    "absprache",
    "vereinbarung",
    "verabredung",
    "anfrage",
    "anrufen",
    "n. v.",
    "n.v.",
    "unregelmäßig",
    "wechselnd",
    "jederzeit",
    "nach bedarf",
    "termine",
    "in planung",
];

fn schedule(group: &Group, report: &mut Report) {
    if group.schedule.is_empty() || group.discretion.unpublished {
        return;
    }
    for hint in group.recurrences.hints() {
        report.push(
            Problem::at(Severity::Hint, hint.code, &group.source)
                .column(Column::Schedule.key())
                .value(&group.schedule)
                .says(hint.message, hint.remedy),
        );
    }
    let lower = group.schedule.to_lowercase();
    let open = NO_FIXED_DAY.iter().any(|words| lower.contains(words));
    let days = group.recurrences.rules.iter().any(Recurrence::is_dated);
    if group.weekdays != 0 || days || group.recurrences.by_arrangement || open {
        return;
    }
    report.push(
        Problem::at(Severity::Hint, "schedule-without-day", &group.source)
            .column(Column::Schedule.key())
            .value(&group.schedule)
            .says(
                "nennt keinen Wochentag",
                "Der Text erscheint so; beim Filtern nach Wochentagen fehlt die Gruppe.",
            ),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postcodes() {
        let table = [
            ("", ""),
            ("29221", ""),
            ("01067", ""),
            (
                "1917",
                "hat 4 statt 5 Ziffern. Führende Null ergänzen: 01917.",
            ),
            (
                "001917",
                "hat 6 statt 5 Ziffern. Überzählige Nullen streichen: 01917.",
            ),
            (
                "0029221",
                "hat 7 statt 5 Ziffern. Überzählige Nullen streichen: 29221.",
            ),
            (
                "292211",
                "hat 6 statt 5 Ziffern. Die fünfstellige Postleitzahl eintragen.",
            ),
            (
                "0",
                "ist keine Postleitzahl. Fünf Ziffern eintragen oder die Zelle leeren.",
            ),
            (
                "00123",
                "ist keine Postleitzahl. Fünf Ziffern eintragen oder die Zelle leeren.",
            ),
            (
                "D-29221",
                "enthält nicht nur Ziffern. Nur die fünf Ziffern eintragen: 29221.",
            ),
            (
                "siehe oben",
                "ist keine Postleitzahl. Fünf Ziffern eintragen oder die Zelle leeren.",
            ),
        ];
        for (text, expected) in table {
            let finding = postcode(text)
                .err()
                .map(|finding| format!("{}. {}", finding.message, finding.remedy));
            assert_eq!(finding.unwrap_or_default(), expected, "{text}");
        }
    }
}
