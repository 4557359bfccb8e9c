//! How long ago entries were confirmed.

use crate::catalogue::column::{Column, ColumnSet};
use crate::catalogue::{Catalogue, Date, Problem, Report, Severity};

/// Years after which an entry must be confirmed anew.
const YEARS: u16 = 2;

/// Reports published groups that were not confirmed for over two years, and dates to come.
pub fn outdated(catalogue: &Catalogue, today: Date, report: &mut Report) {
    let published = catalogue
        .groups
        .iter()
        .filter(|group| !group.discretion.unpublished);
    for group in published {
        let Some(date) = group.updated else { continue };
        let again = (date.year + YEARS, date.month, date.day);
        let problem = |code| {
            Problem::at(Severity::Warning, code, &group.source)
                .column(Column::Updated.key())
                .value(&date.german())
        };
        if again < (today.year, today.month, today.day) {
            report.push(problem("outdated").says(
                "ist mehr als zwei Jahre her",
                "Bei der Gruppe nachfragen, ob alles noch stimmt, und das Datum erneuern.",
            ));
        } else if date > today {
            report.push(problem("future-date").says(
                "liegt in der Zukunft",
                "Das Datum der letzten Bestätigung eintragen.",
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Discretion, Group};

    #[test]
    fn dates_of_confirmation() {
        let today = Date {
            year: 2026,
            month: 11,
            day: 22,
        };
        let table = [
            ("2026-11-22", false, ""),
            ("2024-11-22", false, ""),
            ("2024-11-21", false, "outdated"),
            ("1900-01-01", false, "outdated"),
            ("2026-11-23", false, "future-date"),
            ("2199-12-31", false, "future-date"),
            ("1900-01-01", true, ""),
        ];
        for (date, unpublished, expected) in table {
            let group = Group {
                updated: Date::parse(date),
                discretion: Discretion {
                    unpublished,
                    ..Discretion::default()
                },
                ..Group::default()
            };
            let catalogue = Catalogue {
                groups: vec![group],
                contact_points: Vec::new(),
            };
            let mut report = Report::default();
            outdated(&catalogue, today, &mut report);
            let codes: Vec<&str> = report
                .problems()
                .iter()
                .map(|problem| problem.code)
                .collect();
            assert_eq!(codes.join(" "), expected, "{date}");
        }
    }
}
