//! Rows and sheets that say something about others: "Landkreis Celle" above the groups there, "Gesamt: 12
//! Gruppen" below them, one sheet per district.

use super::rows::{Origin, RawRow};
use crate::catalogue::{Group, Problem, Report, Severity};
use crate::places::Places;

/// Tables with fewer columns have rows of one cell that are entries.
const COLUMNS: usize = 4;

/// What a table says of the districts of its rows.
#[derive(Default)]
pub(super) struct Asides {
    /// The district that the sheet is named after.
    sheet: Option<&'static str>,
    /// Headings within the table: their lines and the districts that they name.
    headings: Vec<(u64, Option<&'static str>)>,
    /// Whether groups were put into a district, and that was told.
    told: bool,
}

impl Asides {
    pub fn of(origin: &Origin) -> Self {
        let sheet = origin.sheet.as_deref().filter(|_| origin.optional);
        Asides {
            sheet: sheet.and_then(district),
            ..Asides::default()
        }
    }

    /// Whether a row of a table with so many columns that are understood is none of an entry; that is reported.
    pub fn take(
        &mut self,
        row: &RawRow,
        columns: usize,
        origin: &Origin,
        report: &mut Report,
    ) -> bool {
        let mut texts = row
            .cells
            .iter()
            .map(|cell| cell.text.trim())
            .filter(|text| !text.is_empty());
        let (Some(text), None) = (texts.next(), texts.next()) else {
            return false;
        };
        if columns < COLUMNS {
            return false;
        }
        let district = district(text);
        self.headings.push((row.line, district));
        let (severity, message, remedy) = match district {
            Some(_) => (
                Severity::Hint,
                "steht allein in der Zeile und gilt als Überschrift: Gruppen darunter ohne eigene Angabe sind diesem Landkreis zugeordnet",
                "Besser jeder Gruppe in der Spalte »landkreis« eintragen.",
            ),
            None => (
                Severity::Warning,
                "steht allein in der Zeile, gilt als Überschrift oder Notiz und wird übergangen",
                "Ist es eine Gruppe, mindestens ein Thema eintragen.",
            ),
        };
        let problem = Problem::of_file(severity, "aside", &origin.name);
        report.push(problem.line(row.line).value(text).says(message, remedy));
        true
    }

    /// Puts groups that tell neither district nor postcode where sheet and headings say.
    pub fn place(&mut self, groups: &mut [Group], origin: &Origin, report: &mut Report) {
        for group in groups {
            if !group.district.is_empty() || !group.postcode.is_empty() {
                continue;
            }
            let mut headings = self.headings.iter().rev();
            let heading = headings.find(|(line, _)| *line < group.source.line);
            let heading = heading.map_or(self.sheet, |(_, district)| district.or(self.sheet));
            let Some(district) = heading else { continue };
            district.clone_into(&mut group.district);
            if self.sheet == Some(district) && !self.told {
                self.told = true;
                let problem = Problem::of_file(Severity::Hint, "sheet-district", &origin.name);
                report.push(problem.says(
                    format!("Das Blatt heißt wie ein Landkreis: Gruppen ohne eigene Angabe sind ihm zugeordnet ({district})"),
                    "Stimmt es nicht, den Landkreis in einer Spalte »landkreis« eintragen.",
                ));
            }
        }
    }
}

/// The district that a heading names.
fn district(text: &str) -> Option<&'static str> {
    let name = text.trim_end_matches(':').trim();
    let bare = ["Landkreis ", "Lkr. ", "LK ", "Kreis ", "Region ", "Stadt "]
        .iter()
        .find_map(|kind| name.strip_prefix(kind));
    let places = Places::embedded().ok()?;
    let found = places.district(name).or_else(|| places.district(bare?))?;
    Some(found.name)
}
