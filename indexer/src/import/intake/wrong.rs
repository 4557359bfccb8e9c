//! What is wrong with a whole table: columns that nobody knows, rows of another length than the header.

use super::super::rows::{Origin, RawRow};
use crate::catalogue::{Problem, Report, Severity};

/// Whether a row has as many cells as the header, where it must; otherwise that is reported.
pub(super) fn has_length(
    row: &RawRow,
    columns: usize,
    origin: &Origin,
    report: &mut Report,
) -> bool {
    let cells = row.cells.len();
    let mut beyond = row.cells.iter().skip(columns);
    let only_empty_beyond = cells > columns && beyond.all(|cell| cell.text.trim().is_empty());
    let Some(delimiter) = origin
        .delimiter
        .filter(|_| cells != columns && !only_empty_beyond)
    else {
        return true;
    };
    report.push(wrong_length(origin, row.line, cells, columns, delimiter));
    false
}

/// A file or sheet whose columns nobody knows.
pub(super) fn unknown(origin: &Origin, first: Option<&RawRow>) -> Problem {
    if origin.optional {
        return no_table(origin);
    }
    let names = first.iter().flat_map(|row| &row.cells);
    let names: Vec<&str> = names
        .map(|cell| cell.text.trim())
        .filter(|name| !name.is_empty())
        .collect();
    let problem = Problem::of_file(Severity::Error, "unknown-format", &origin.name);
    problem.value(&names.join("; ")).says(
        match names.is_empty() {
            true => "Das Format ist unbekannt: keine Spalte heißt wie im Katalog vorgesehen",
            false => "nennt keine Spalte, die im Katalog vorgesehen ist",
        },
        "Die erste Zeile nennt die Spalten: name;themen;… Heißen sie anders, hilft eine Zuordnung: \
         grufi check DATEI --vorlage.",
    )
}

pub(super) fn no_table(origin: &Origin) -> Problem {
    Problem::of_file(Severity::Hint, "sheet-skipped", &origin.name).says(
        "Das Blatt ist keine Tabelle von Gruppen oder Kontaktstellen und wird übergangen",
        "Gehört es zum Katalog, hilft eine Zuordnung: grufi check DATEI --vorlage.",
    )
}

fn wrong_length(
    origin: &Origin,
    line: u64,
    cells: usize,
    columns: usize,
    delimiter: u8,
) -> Problem {
    let (count, one) = match delimiter {
        b',' => ("Kommas", "Komma"),
        b'\t' => ("Tabulatoren", "Tabulator"),
        _ => ("Strichpunkte", "Strichpunkt"),
    };
    Problem::of_file(Severity::Error, "row-length", &origin.name)
        .line(line)
        .says(
            format!("Die Zeile hat {cells} statt {columns} Felder"),
            format!("{count} zählen; Texte mit {one} oder Zeilenumbruch in \"Anführungszeichen\" setzen."),
        )
}
