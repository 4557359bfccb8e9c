//! Rows of the canonical table of contact points -> contact points.

use super::blanks;
use super::table::{Layout, Reader, Row, Table};
use crate::catalogue::column::{ColumnSet, ContactColumn};
use crate::catalogue::validate::Finding;
use crate::catalogue::{ContactPoint, PostcodeRange, Problem, Report, Severity};

/// Reads all contact points of a table; rows with errors are read as far as they go.
pub(super) fn read(table: &Table, report: &mut Report) -> Vec<ContactPoint> {
    let layout: Layout<ContactColumn> = Layout::of(table, report);
    if !layout.has(ContactColumn::Name) {
        let problem =
            Problem::of_file(Severity::Error, "missing-column", &table.file).line(table.line);
        let problem = problem.column(ContactColumn::Name.key());
        report.push(problem.says(
            "Diese Spalte fehlt",
            "Eine Spalte »name« mit dem Namen der Kontaktstelle anlegen.",
        ));
    }
    let rows = blanks::cleared(table, &layout, report);
    rows.iter()
        .map(|row| contact_point(row, table, &layout, report))
        .collect()
}

fn contact_point(
    row: &Row,
    table: &Table,
    layout: &Layout<ContactColumn>,
    report: &mut Report,
) -> ContactPoint {
    let mut cells = Reader {
        layout,
        file: &table.file,
        row,
        report,
    };
    let name = cells.text(ContactColumn::Name);
    if name.is_empty() && layout.has(ContactColumn::Name) {
        let (message, remedy) = (
            "Der Name fehlt".to_owned(),
            "Den Namen der Kontaktstelle eintragen.".to_owned(),
        );
        cells.problem(
            Severity::Error,
            "missing-name",
            ContactColumn::Name,
            Finding { message, remedy },
        );
    }
    ContactPoint {
        id: cells.text(ContactColumn::Id),
        name,
        districts: cells.list(ContactColumn::Districts),
        postcodes: postcodes(&mut cells),
        phone: cells.paragraphs(ContactColumn::Phone),
        email: cells.paragraphs(ContactColumn::Email),
        web: cells.webs(ContactColumn::Web),
        hours: cells.text(ContactColumn::Hours),
        street: cells.text(ContactColumn::Street),
        postcode: cells.text(ContactColumn::Postcode),
        town: cells.text(ContactColumn::Town),
        source: cells.source(),
    }
}

fn postcodes(cells: &mut Reader<'_, ContactColumn>) -> Vec<PostcodeRange> {
    let mut ranges = Vec::new();
    for part in cells.list(ContactColumn::Postcodes) {
        match PostcodeRange::parse(&part) {
            Some(range) => ranges.push(range),
            None => {
                let message = format!("nennt keinen Bereich von Postleitzahlen: »{part}«");
                let remedy =
                    "Bereiche wie 29221-29229 eintragen, mehrere durch | getrennt.".to_owned();
                let column = ContactColumn::Postcodes;
                cells.problem(
                    Severity::Error,
                    "postcode-range",
                    column,
                    Finding { message, remedy },
                );
            }
        }
    }
    ranges
}
