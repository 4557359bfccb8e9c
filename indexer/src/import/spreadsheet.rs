//! Workbooks: which sheets are read, and what their cells are as texts.
//!
//! Formulas count by the value that the office's program has stored; nothing is calculated and no macro is
//! run. Hidden sheets are read only where they are named.

mod merged;
mod ods;
mod xlsx;

use super::Settings;
use super::aliases::fold;
use super::archive::{self, Kind};
use super::rows::{Origin, RawCell, RawRow, Tables};
use crate::catalogue::nearest::nearest;
use crate::catalogue::{Problem, Report, Severity};
use calamine::ExcelDateTime;
use std::ops::ControlFlow;
use std::sync::Arc;

/// A sheet as the workbook lists it.
struct Sheet {
    name: String,
    hidden: bool,
    /// Whether it holds cells: no chart, no macro.
    has_cells: bool,
}

/// Pushes the rows of the sheets that are to be read.
///
/// # Errors
/// The problem of a workbook that cannot be read or has no such sheet.
pub(super) fn read(
    bytes: &[u8],
    file: &Arc<str>,
    settings: &Settings<'_>,
    tables: &mut dyn Tables,
    report: &mut Report,
) -> Result<(), Box<Problem>> {
    let (mut archive, kind) = archive::open(bytes, file)?;
    let mut sink = Sink {
        file,
        tables,
        report,
        total: 0,
        settings,
        understood: 0,
        required: 0,
    };
    match kind {
        Kind::Xlsx => xlsx::read(bytes, &mut sink)?,
        Kind::Ods => ods::read(&mut archive, &mut sink)?,
        Kind::Other => {
            let problem = Problem::of_file(Severity::Error, "archive", file);
            return Err(Box::new(problem.says(
                "Das ist ein Archiv, keine Tabelle",
                "Auspacken und die Dateien darin angeben; Tabellen als .xlsx, .ods oder CSV speichern.",
            )));
        }
    }
    if sink.understood + sink.required == 0 {
        let problem = Problem::of_file(Severity::Error, "unknown-format", file);
        return Err(Box::new(problem.says(
            "Kein Blatt ist eine Tabelle von Gruppen oder Kontaktstellen",
            "Das Blatt nennen (--blatt NAME); heißen die Spalten anders, hilft eine Zuordnung: \
             grufi check DATEI --vorlage.",
        )));
    }
    Ok(())
}

/// Where the rows of a workbook go.
struct Sink<'s> {
    file: &'s Arc<str>,
    tables: &'s mut dyn Tables,
    report: &'s mut Report,
    /// Rows of the sheet at hand, where the workbook tells; otherwise 0.
    total: u64,
    settings: &'s Settings<'s>,
    /// Sheets that turned out to be tables of the catalogue.
    understood: usize,
    /// Sheets that have to be: what keeps them from it is reported as an error.
    required: usize,
}

impl Sink<'_> {
    /// Which sheets are read, in their order, and whether they may turn out to be no tables.
    fn choose(&mut self, sheets: Vec<Sheet>) -> Result<Vec<(String, bool)>, Box<Problem>> {
        if let Some(wanted) = self.settings.sheet.as_deref() {
            return match sheets
                .iter()
                .find(|sheet| fold(&sheet.name) == fold(wanted))
            {
                Some(sheet) => Ok(vec![(sheet.name.clone(), false)]),
                None => Err(self.no_such_sheet(wanted, &sheets)),
            };
        }
        let mapping = &self.settings.mapping;
        let named = |sheet: &Sheet| {
            mapping
                .source(self.file, Some(&sheet.name))
                .is_some_and(|source| source.sheet.is_some())
        };
        let mut chosen = Vec::new();
        for sheet in sheets {
            let named = named(&sheet);
            let left_out = mapping.leaves_out(self.file, &sheet.name);
            if left_out || !sheet.has_cells || (sheet.hidden && !named) {
                let why = match () {
                    () if left_out => {
                        "Die Zuordnung nennt das Blatt nicht, also wird es übergangen"
                    }
                    () if !sheet.has_cells => "Das Blatt hat keine Zellen und wird übergangen",
                    () => "Das Blatt ist ausgeblendet und wird übergangen",
                };
                let origin = Origin::of_sheet(self.file, &sheet.name, true);
                let problem = Problem::of_file(Severity::Hint, "sheet-skipped", &origin.name);
                self.report
                    .push(problem.says(why, "Soll es dazugehören: --blatt NAME."));
                continue;
            }
            chosen.push((sheet.name, !named));
        }
        if let [(_, optional)] = chosen.as_mut_slice() {
            *optional = false;
        }
        Ok(chosen)
    }

    fn no_such_sheet(&self, wanted: &str, sheets: &[Sheet]) -> Box<Problem> {
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        let remedy = match nearest(wanted, names.iter().copied()) {
            Some(name) => format!("Gemeint ist vielleicht »{name}«."),
            None => format!("Die Blätter heißen: {}.", names.join(", ")),
        };
        let problem = Problem::of_file(Severity::Error, "no-such-sheet", self.file);
        Box::new(
            problem
                .value(wanted)
                .says("ist kein Blatt dieser Datei", remedy),
        )
    }

    fn begin(&mut self, sheet: &str, optional: bool, alone: bool) -> Origin {
        let origin = match alone {
            true => Origin {
                sheet: Some(sheet.to_owned()),
                ..Origin::of_file(self.file)
            },
            false => Origin::of_sheet(self.file, sheet, optional),
        };
        self.required += usize::from(!optional);
        self.tables.begin(origin.clone());
        origin
    }

    fn row(&mut self, row: RawRow) -> ControlFlow<()> {
        self.settings.progress.advance(row.line, self.total);
        self.tables.row(row, self.report)
    }

    fn end(&mut self) {
        self.understood += usize::from(self.tables.end(self.report));
    }

    /// Reports the error that a formula's stored value is; the cell counts as empty.
    fn formula_error(&mut self, origin: &Origin, line: u64, at: usize, value: &str) {
        let problem = Problem::of_file(Severity::Warning, "formula-error", &origin.name);
        self.report.push(problem.line(line).value(value).says(
            format!(
                "steht als Fehler einer Formel in Spalte {} und gilt als leer",
                letters(at)
            ),
            "Die Formel berichtigen oder den Wert selbst eintragen.",
        ));
    }
}

/// The name of a column in a workbook: A, B, ..., Z, AA, ...
fn letters(at: usize) -> String {
    let mut rest = at + 1;
    let mut name = String::new();
    while rest > 0 {
        let letter = (rest - 1) % 26;
        name.insert(0, char::from(b'A' + letter as u8));
        rest = (rest - 1) / 26;
    }
    name
}

/// A number without what its binary form adds: 1917, 12.5.
fn number(value: f64) -> RawCell {
    let text = match value.fract() == 0.0 && value.abs() < 1e15 {
        true => format!("{value:.0}"),
        false => format!("{value}"),
    };
    RawCell {
        text,
        number: true,
        line: 0,
    }
}

fn yes_no(value: bool) -> RawCell {
    RawCell::from(if value { "ja" } else { "nein" })
}

/// A moment in a workbook's count of days: an ISO date, with the time where it has one, or a time alone.
fn moment(moment: &ExcelDateTime) -> RawCell {
    let days = moment.as_f64();
    // To minutes, since times of day are fractions.
    let minutes = (days.fract() * 1440.0).round();
    if moment.is_duration() || (0.0..1.0).contains(&days) {
        let minutes = (days * 1440.0).round();
        return match (0.0..=100_000.0).contains(&minutes) {
            true => RawCell::from(clock(minutes as u32).as_str()),
            false => number(days),
        };
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    if !(1.0..2_958_466.0).contains(&days) {
        return number(days);
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    match minutes as u32 {
        0 | 1440 => RawCell::from(date.as_str()),
        minutes => RawCell::from(format!("{date} {}", clock(minutes)).as_str()),
    }
}

fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn moments() {
        let table = [
            (46_082.0, "2026-03-01"),
            (46_082.812_5, "2026-03-01 19:30"),
            (0.812_5, "19:30"),
            (1.0, "1900-01-01"),
            (-5.0, "-5"),
            (1e300, &format!("{}", 1e300)),
        ];
        for (days, expected) in table {
            let cell = moment(&ExcelDateTime::new(
                days,
                ExcelDateTimeType::DateTime,
                false,
            ));
            assert_eq!(cell.text, expected);
        }
    }

    #[test]
    fn numbers_and_columns() {
        let table = [
            (1917.0, "1917"),
            (12.5, "12.5"),
            (0.0, "0"),
            (-3.0, "-3"),
            (f64::NAN, "NaN"),
        ];
        for (value, expected) in table {
            assert_eq!(number(value).text, expected);
        }
        assert_eq!(
            [0, 25, 26, 701, 702].map(letters),
            ["A", "Z", "AA", "ZZ", "AAA"]
        );
    }
}
