//! Which format a file has, told by its content.

use super::record::Record;
use super::rows::{Origin, RawCell, RawRow, Tables};
use super::table::Table;
use super::{Settings, SourceFile};
use super::{archive, bmlt, csv, encoding, hsds, json, meeting_guide, spreadsheet};
use crate::catalogue::{Group, Problem, Report, Severity};

/// What a file holds besides tables.
pub(super) enum Entries {
    Groups(Vec<Group>),
    /// Services and organizations of Open Referral, which belong together across files.
    Referral(Vec<Record>),
}

/// Pushes the tables of a file; formats with a model of their own give their entries themselves.
///
/// # Errors
/// The problem of a file of which nothing can be read.
pub(super) fn read(
    file: &SourceFile,
    settings: &Settings<'_>,
    tables: &mut dyn Tables,
    report: &mut Report,
) -> Result<Vec<Entries>, Box<Problem>> {
    if archive::recognises(&file.bytes) {
        spreadsheet::read(&file.bytes, &file.name, settings, tables, report)?;
        return Ok(Vec::new());
    }
    let text = encoding::text(&file.bytes, &file.name, report)?;
    match text.trim_start().chars().next() {
        None => {
            let problem = Problem::of_file(Severity::Error, "empty", &file.name);
            Err(Box::new(
                problem.says("Die Datei ist leer", "Die richtige Datei angeben."),
            ))
        }
        Some('[' | '{') => {
            let lists = json::objects_of(&text, &file.name)?.into_iter();
            Ok(lists
                .filter_map(|objects| of_json(&objects, file, tables, report))
                .collect())
        }
        Some(_) => {
            csv::read(&text, &file.name, tables, report, settings.progress);
            Ok(Vec::new())
        }
    }
}

/// Reads one list of objects of a JSON file.
fn of_json(
    objects: &[json::Object<'_>],
    file: &SourceFile,
    tables: &mut dyn Tables,
    report: &mut Report,
) -> Option<Entries> {
    let records = || {
        let records = objects.iter();
        records.map(|object| Record::of_object(object, &file.name))
    };
    if bmlt::recognises(objects) {
        return Some(Entries::Groups(bmlt::read(objects, &file.name, report)));
    }
    if hsds::recognises(objects) {
        return Some(Entries::Referral(records().collect()));
    }
    if meeting_guide::recognises(objects) {
        return Some(Entries::Groups(meeting_guide::read(records(), report)));
    }
    push(json::table(objects, &file.name, report), tables, report);
    None
}

/// Pushes a table whose columns are named apart from its rows.
fn push(table: Table, tables: &mut dyn Tables, report: &mut Report) {
    tables.begin(Origin {
        header_is_first: true,
        ..Origin::of_file(&table.file)
    });
    let header = RawRow {
        line: table.line,
        cells: table
            .columns
            .iter()
            .map(|name| RawCell::from(name.as_str()))
            .collect(),
    };
    let rows = table.rows.into_iter().map(|row| RawRow {
        line: row.line,
        cells: row
            .cells
            .into_iter()
            .map(|cell| RawCell {
                text: cell.text,
                number: false,
                line: cell.line,
            })
            .collect(),
    });
    for row in std::iter::once(header).chain(rows) {
        if tables.row(row, report).is_break() {
            break;
        }
    }
    tables.end(report);
}
