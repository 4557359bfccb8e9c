//! Weekdays as columns, and dates of confirmation that name no day.

use super::{read, workbook, wrong};

#[test]
fn columns_of_weekdays() {
    // Header, below it the row; the schedule, and codes of errors and warnings.
    let table = [
        (
            "Gruppe;Thema;Mo;Di;Mi;Do;Fr",
            "Mut;Angst;;18:00-20:00;;18:00-20:00;",
            "Dienstag und Donnerstag 18:00-20:00 Uhr",
        ),
        (
            "Gruppe;Thema;Mo;Di;Mi;Uhrzeit",
            "Mut;Angst;x;;x;19.30",
            "Montag und Mittwoch, 19.30 Uhr",
        ),
        (
            "Gruppe;Thema;Rhythmus;Mo;Di;von;bis",
            "Mut;Angst;14-tägig;;x;18;20",
            "14-tägig Dienstag, 18-20 Uhr",
        ),
        (
            "Gruppe;Thema;Montag;Dienstag;Sonntag",
            "Mut;Angst;1. und 3., 18 Uhr;-;nein",
            "1. und 3., Montag im Monat 18 Uhr",
        ),
        (
            "Gruppe;Thema;Mo von;Mo bis;Do von;Do bis",
            "Mut;Angst;9:00;11:00;;",
            "Montag 9:00-11:00 Uhr",
        ),
        (
            "Gruppe;Thema;Mo;Di\n;;Mo;Di",
            "Mut;Angst;10 Uhr;10 Uhr",
            "Montag und Dienstag 10 Uhr",
        ),
        (
            "Gruppe;Thema;Treffen;\n;;Mo;Di",
            "Mut;Angst;;10 Uhr",
            "Dienstag 10 Uhr",
        ),
    ];
    for (header, row, expected) in table {
        let (catalogue, report) = read("x.csv", format!("{header}\n{row}\n").into());
        let schedules: Vec<&str> = catalogue
            .groups
            .iter()
            .map(|group| group.schedule.as_str())
            .collect();
        assert_eq!(schedules, [expected], "{header}: {report}");
        assert!(
            catalogue.groups[0].recurrences.rest.is_empty(),
            "{expected}: {report}"
        );
        assert_eq!(wrong(&report), [""; 0], "{header}: {report}");
    }
    let points =
        "Kontaktstelle;Telefon;Zuständigkeitsgebiet;Mo;Di;Mi\nKISS;030 231251;Celle;9-12;;9-12\n";
    let (catalogue, report) = read("k.csv", points.into());
    assert_eq!(
        catalogue.contact_points[0].hours, "Montag und Mittwoch 9-12 Uhr",
        "{report}"
    );
}

#[test]
fn days_that_are_numbers_and_times_in_workbooks() {
    let rows = [
        "Gruppe;Thema;Mo;Di;Mi;Stand",
        "Mut;Angst;#18;;#18;#2026",
        "Atem;Asthma;#0;#1;;#46082",
    ];
    let (catalogue, report) = read("a.xlsx", workbook(&[("G", &rows)], &[]));
    let groups: Vec<(&str, String)> = catalogue
        .groups
        .iter()
        .map(|group| (group.schedule.as_str(), group.updated.unwrap().to_string()))
        .collect();
    assert_eq!(
        groups,
        [
            ("Montag und Mittwoch 18 Uhr", "2026-01-01".to_owned()),
            ("Dienstag", "2026-03-01".to_owned()),
        ],
        "{report}"
    );
    assert_eq!(wrong(&report), [""; 0], "{report}");
}

#[test]
fn dates_that_are_not_told_to_the_day_do_not_stop_a_build() {
    // Cell, date, code.
    let table = [
        ("03/2026", "2026-03-01", "rounded-date"),
        ("März 2026", "2026-03-01", "rounded-date"),
        ("2026", "2026-01-01", "rounded-date"),
        ("46082", "2026-03-01", "number-as-text"),
        ("1. März 2026", "2026-03-01", ""),
        ("nach Rücksprache", "", "date"),
        ("31.02.2026", "", "date"),
        ("99999999", "", "date"),
    ];
    for (cell, expected, code) in table {
        let (catalogue, report) = read(
            "x.csv",
            format!("name;themen;stand\nMut;Angst;{cell}\n").into(),
        );
        let updated = catalogue.groups[0].updated;
        assert_eq!(
            updated.map(|date| date.to_string()).unwrap_or_default(),
            expected,
            "{cell}"
        );
        let codes: Vec<&str> = report
            .problems()
            .iter()
            .map(|problem| problem.code)
            .collect();
        let codes = codes
            .into_iter()
            .filter(|code| *code != "no-contact-points");
        assert_eq!(codes.collect::<String>(), code, "{cell}: {report}");
        assert!(!report.has_errors(), "{cell}: {report}");
    }
}
