//! Files as offices really have them, through the whole import.
#![allow(clippy::unwrap_used)]

mod days;
mod programs;
#[path = "../common/workbooks.rs"]
mod workbooks;

use grufi_indexer::catalogue::{Catalogue, Group, Report, Severity};
use grufi_indexer::import::{SourceFile, import};
use rust_xlsxwriter::{Format, Workbook};

fn read(name: &str, bytes: Vec<u8>) -> (Catalogue, Report) {
    let mut report = Report::default();
    let file = SourceFile {
        name: name.into(),
        bytes,
    };
    let catalogue = import(&[file], &mut report);
    (catalogue, report)
}

/// A workbook of sheets whose rows are cells parted by `;`; `#` makes a number of a cell.
fn workbook(sheets: &[(&str, &[&str])], merged: &[(u32, u16, u32, u16)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).unwrap();
        for (line, row) in (0..).zip(*rows) {
            for (column, cell) in (0..)
                .zip(row.split(';'))
                .filter(|(_, cell)| !cell.is_empty())
            {
                match cell.strip_prefix('#') {
                    Some(number) => sheet
                        .write(line, column, number.parse::<f64>().unwrap())
                        .unwrap(),
                    None => sheet.write(line, column, cell).unwrap(),
                };
            }
        }
        for (top, left, bottom, right) in merged {
            let cells: Vec<&str> = rows[*top as usize].split(';').collect();
            let text = cells[usize::from(*left)];
            sheet
                .merge_range(*top, *left, *bottom, *right, text, &Format::new())
                .unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// Codes of errors and warnings.
fn wrong(report: &Report) -> Vec<&'static str> {
    let problems = report.problems().into_iter();
    problems
        .filter(|problem| problem.severity != Severity::Hint)
        .map(|problem| problem.code)
        .collect()
}

fn told(group: &Group) -> String {
    let Group {
        name,
        topics,
        schedule,
        street,
        postcode,
        town,
        district,
        phone,
        ..
    } = group;
    format!(
        "{name} | {} | {schedule} | {street} | {postcode} {town} | {district} | {phone}",
        topics.join("+")
    )
}

#[test]
fn a_list_with_titles_merged_cells_and_notes() {
    let rows = [
        "Selbsthilfegruppen im Landkreis Bautzen",
        "Stand: 01.10.2026",
        "",
        "Lfd. Nr.;Name der Gruppe;Krankheitsbild / Thema;Treffen (Tag);Uhrzeit;Treffpunkt;Anschrift;PLZ;Wohnort;Kontakttelefon;letzte Rückmeldung",
        "#1;SHG Mut;Depression;1. Di. im Monat;18.30;Haus;Hauptstr. 3;#1917;Kamenz;#3023125100;#46082",
        "#2;SHG Lunge;;Mo + Mi 18 Uhr;;siehe oben;siehe oben;#2625;Bautzen;030/23125-101;#46090",
        "#3;Frauen nach Krebs;Krebs/Brustkrebs, Angehörige;14-tägig mittwochs;17-19;Klinik;Am Wall 3;#2625;Bautzen;(030) 23125 102;",
        "",
        "Legende: * = Gruppe in Gründung",
        "Alle Angaben ohne Gewähr.",
    ];
    let bytes = workbook(&[("Gruppen 2026", &rows)], &[(0, 0, 0, 8), (4, 2, 5, 2)]);
    let (catalogue, report) = read("a.xlsx", bytes);
    let groups: Vec<String> = catalogue.groups.iter().map(told).collect();
    assert_eq!(
        groups,
        [
            "SHG Mut | Depression | 1. Di. im Monat, 18.30 Uhr | Hauptstr. 3 | 01917 Kamenz | Bautzen | 030 23125100",
            "SHG Lunge | Depression | Mo + Mi 18 Uhr |  | 02625 Bautzen | Bautzen | 030 23125-101",
            "Frauen nach Krebs | Krebs/Brustkrebs, Angehörige | 14-tägig mittwochs 17-19 | Am Wall 3 | 02625 Bautzen | Bautzen | 030 23125102",
        ],
        "{report}"
    );
    let dates: Vec<bool> = catalogue
        .groups
        .iter()
        .map(|group| group.updated.is_some())
        .collect();
    assert_eq!(dates, [true, true, false]);
    assert_eq!(
        wrong(&report),
        ["non-value", "non-value", "aside", "aside"],
        "{report}"
    );
}

#[test]
fn a_sheet_for_each_district() {
    let header = "Gruppe;Thema;Ansprechpartner;Telefon;Treffzeit;Ort";
    let sheets: [(&str, &[&str]); 4] = [
        (
            "Celle",
            &[
                header,
                "Angsthasen;Angst;Frau Muster;030 231251;Mo + Mi 18 Uhr;Celle",
            ],
        ),
        (
            "LK Gifhorn",
            &[
                "Gifhorn",
                header,
                "Trauercafé;Trauer;;030 231253;letzter So. i.M. 15-17;Gifhorn",
            ],
        ),
        (
            "Uelzen",
            &[
                header,
                "Tinnitus;Tinnitus;;030 231254;n.V.;Uelzen",
                "gestrichen",
            ],
        ),
        (
            "Notizen",
            &["Bitte bis Freitag durchsehen!", "Anna: erledigt"],
        ),
    ];
    let (catalogue, report) = read("b.xlsx", workbook(&sheets, &[]));
    let districts: Vec<&str> = catalogue
        .groups
        .iter()
        .map(|group| group.district.as_str())
        .collect();
    assert_eq!(districts, ["Celle", "Gifhorn", "Uelzen"], "{report}");
    let days: Vec<u8> = catalogue
        .groups
        .iter()
        .map(|group| group.weekdays)
        .collect();
    assert_eq!(days, [0b101, 0b100_0000, 0]);
    assert_eq!(wrong(&report), ["aside"], "{report}");
}

#[test]
fn headings_among_the_rows() {
    let table = "Bezeichnung;Indikation;Straße;Ort;Tel./Fax;Wann?\n\
        Landkreis Celle;;;;;\nMüde;Fatigue;Südwall 1;;030 231251;Do 18 Uhr\n\
        Uelzen:;;;;;\nSüchtig;Alkohol;Ring 2;;030 231252;freitags 20 Uhr\n;;;;;\nGesamt: 2 Gruppen;;;;;\n";
    let (catalogue, report) = read("d.csv", table.into());
    let places: Vec<(&str, &str)> = catalogue
        .groups
        .iter()
        .map(|group| (group.name.as_str(), group.district.as_str()))
        .collect();
    assert_eq!(
        places,
        [("Müde", "Celle"), ("Süchtig", "Uelzen")],
        "{report}"
    );
    assert_eq!(wrong(&report), ["aside"], "{report}");
}

#[test]
fn headers_that_say_more_than_a_name() {
    // Header and row, what is read, codes of errors and warnings.
    let table = [
        (
            "Titel;Kategorie",
            "Mut;Angst",
            "Mut | Angst |  |  |   |  | ",
            &[][..],
        ),
        (
            "Gruppe;Thema;Anschrift;PLZ;Ort",
            "Mut;Angst;Weg 1;29221;Celle",
            "Mut | Angst |  | Weg 1 | 29221 Celle | Celle | ",
            &[],
        ),
        (
            "Gruppe;Thema;Anschrift",
            "Mut;Angst;Weg 1, 29221 Celle",
            "Mut | Angst |  | Weg 1 | 29221 Celle | Celle | ",
            &[],
        ),
        (
            "Gruppe;Thema;Telefon privat;Ansprechpartner (intern)",
            "Mut;Angst;030 231251;Max Muster",
            "Mut | Angst |  |  |   |  | ",
            &["unknown-column", "unknown-column"],
        ),
        (
            "Gruppe;Thema;Tag;von;bis",
            "Mut;Angst;Dienstag;18:00;20:00",
            "Mut | Angst | Dienstag, 18:00-20:00 Uhr |  |   |  | ",
            &[],
        ),
    ];
    for (header, row, expected, codes) in table {
        let (catalogue, report) = read("x.csv", format!("{header}\n{row}\n").into());
        let groups: Vec<String> = catalogue.groups.iter().map(told).collect();
        assert_eq!(groups, [expected], "{header}: {report}");
        assert_eq!(wrong(&report), codes, "{header}: {report}");
    }
}

#[test]
fn merged_cells_of_libreoffice() {
    let cell = |attributes: &str, text: &str| {
        format!(
            "<table:table-cell {attributes} office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let covered = "<table:covered-table-cell><text:p>verdeckt</text:p></table:covered-table-cell>";
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let rows = [
        row(&(cell("table:number-columns-spanned=\"4\"", "Unsere Gruppen") + &covered.repeat(3))),
        workbooks::ods_row(&["Landkreis", "Gruppe", "Thema", "Ort"]),
        row(&(cell("table:number-rows-spanned=\"3\"", "Celle")
            + &cell("", "Mut")
            + &cell("table:number-rows-spanned=\"2\"", "Angst")
            + &cell("", "Celle"))),
        row(&(covered.to_owned() + &cell("", "Atem") + covered + &cell("", "Celle"))),
        row(&(covered.to_owned()
            + &cell("", "Schlaf")
            + &cell("", "Schlafstörung")
            + &cell("", "Bergen"))),
        workbooks::ods_row(&["", "Neu", "Sucht", "Uelzen"]),
    ];
    let sheet = workbooks::ods_sheet("Gruppen", "ta1", &rows.concat());
    let (catalogue, report) = read("a.ods", workbooks::ods(&sheet));
    let groups: Vec<String> = catalogue
        .groups
        .iter()
        .map(|group| {
            format!(
                "{} {} {}",
                group.name,
                group.topics.join("+"),
                group.district
            )
        })
        .collect();
    assert_eq!(
        groups,
        [
            "Mut Angst Celle",
            "Atem Angst Celle",
            "Schlaf Schlafstörung Celle",
            "Neu Sucht "
        ],
        "{report}"
    );
    let codes: Vec<&str> = report
        .problems()
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert!(codes.contains(&"merged-cells"), "{report}");
    assert_eq!(wrong(&report), [""; 0], "{report}");
}

#[test]
fn a_million_rows_are_no_catalogue() {
    let table = format!("name;themen\n{}", "Mut;Angst\n".repeat(1_000_000));
    let (catalogue, report) = read("a.csv", table.into());
    assert!(
        catalogue.groups.len() <= 2_000,
        "{}",
        catalogue.groups.len()
    );
    let problems = report.problems();
    assert!(problems.iter().any(|problem| problem.code == "too-large"));
    let list = format!("[{}{{}}]", "{},".repeat(1_000_000));
    let (_, report) = read("a.json", list.into());
    assert_eq!(wrong(&report), ["too-large"]);
}

#[test]
fn a_workbook_that_the_library_cannot_count() {
    let sheet = workbooks::xlsx();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(sheet)).unwrap();
    let mut entries: Vec<(String, Vec<u8>)> = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).unwrap();
        let mut content = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut content).unwrap();
        entries.push((entry.name().unwrap().to_string(), content));
    }
    for (name, content) in &mut entries {
        if name.contains("worksheets/sheet2") {
            let text = String::from_utf8(content.clone()).unwrap();
            *content = text
                .replacen("r=\"A5\"", "r=\"A99999999999999999999\"", 1)
                .into();
        }
    }
    let entries: Vec<(&str, &[u8])> = entries
        .iter()
        .map(|(name, content)| (name.as_str(), content.as_slice()))
        .collect();
    let (_, report) = read("a.xlsx", workbooks::zip(&entries));
    assert!(report.has_errors(), "{report}");
}
