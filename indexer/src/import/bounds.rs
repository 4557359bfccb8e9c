//! Keeps the cells of a table within [`limits`] and free of signs that nobody sees or that only guard them.

use super::guard::unguarded;
use super::limits;
use super::rows::{Origin, RawRow};
use crate::catalogue::{Problem, Report, Severity};
use std::ops::ControlFlow;

/// What was seen of one table so far.
#[derive(Debug, Default)]
pub(super) struct Bounds {
    rows: u64,
    cells: u64,
    text: usize,
    /// Cells with signs that were taken out, and the line of the first.
    invisible: Option<(u64, u64)>,
}

impl Bounds {
    /// Cuts and cleans the cells of a row; breaks where the table is too large.
    pub fn apply(
        &mut self,
        row: &mut RawRow,
        origin: &Origin,
        report: &mut Report,
    ) -> ControlFlow<()> {
        let too_large = |what: String| {
            let problem = Problem::of_file(Severity::Error, "too-large", &origin.name);
            problem.says(
                what,
                "Die Datei aufteilen oder prüfen, ob es die richtige ist.",
            )
        };
        if row.cells.len() > limits::COLUMNS {
            let what = format!(
                "Die Zeile hat {} Spalten, mehr als {}",
                row.cells.len(),
                limits::COLUMNS
            );
            report.push(too_large(what).line(row.line));
            return ControlFlow::Break(());
        }
        for (at, cell) in row.cells.iter_mut().enumerate() {
            if origin.guarded && unguarded(&cell.text).len() < cell.text.len() {
                cell.text.remove(0);
            }
            if cell.text.len() > limits::CELL {
                report.push(shortened(row.line, at, &cell.text, origin));
                cell.text
                    .truncate(cell.text.floor_char_boundary(limits::CELL));
                cell.text.shrink_to_fit();
            }
            if cell.text.contains(is_invisible) {
                cell.text.retain(|c| !is_invisible(c));
                let (_, count) = self.invisible.get_or_insert((row.line, 0));
                *count += 1;
            }
            if let Some((end, _)) = cell.text.match_indices('|').nth(limits::VALUES - 1) {
                report.push(too_many_values(row.line, at, &cell.text, origin));
                cell.text.truncate(end);
            }
            self.text += cell.text.len();
        }
        self.rows += u64::from(!row.is_empty());
        if self.rows > limits::ROWS {
            let what = format!("Die Tabelle hat mehr als {} Zeilen", limits::ROWS);
            report.push(too_large(what).line(row.line));
            return ControlFlow::Break(());
        }
        self.cells += row.cells.len() as u64;
        if self.cells > limits::CELLS {
            let what = format!("Die Tabelle hat mehr als {} Zellen", limits::CELLS);
            report.push(too_large(what).line(row.line));
            return ControlFlow::Break(());
        }
        if self.text > limits::TEXT {
            let what = format!("Die Tabelle hat mehr als {} MB Text", limits::TEXT >> 20);
            report.push(too_large(what).line(row.line));
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    /// Whether the table has more rows than a catalogue.
    pub fn has_too_many_rows(&self) -> bool {
        self.rows > limits::ROWS
    }

    /// Reports at the end what was cleaned in many cells.
    pub fn tell(&self, origin: &Origin, report: &mut Report) {
        let Some((line, count)) = self.invisible else {
            return;
        };
        let cells = match count {
            1 => "In 1 Zelle".to_owned(),
            _ => format!("In {count} Zellen, zuerst hier,"),
        };
        let problem = Problem::of_file(Severity::Hint, "invisible-characters", &origin.name);
        report.push(problem.line(line).says(
            format!("{cells} standen unsichtbare Steuerzeichen, die entfernt sind"),
            "Sie kommen meist vom Einfügen aus anderen Programmen; nichts zu tun.",
        ));
    }
}

/// Control characters, marks of direction that can turn a text around, and other signs without shape. What
/// joins or parts letters in Persian and Arabic stays.
fn is_invisible(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' => false,
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => true,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        _ => c.is_control(),
    }
}

/// A beginning of a cell that is enough for a report.
fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(400)]
}

fn shortened(line: u64, at: usize, text: &str, origin: &Origin) -> Problem {
    Problem::of_file(Severity::Error, "cell-length", &origin.name)
        .line(line)
        .value(beginning(text))
        .says(
            format!(
                "steht in einer Zelle (Spalte {}) mit mehr als {} Zeichen",
                at + 1,
                limits::CELL
            ),
            "Die Zelle kürzen; fehlt vielleicht ein Anführungszeichen oder ein Zeilenende?",
        )
}

fn too_many_values(line: u64, at: usize, text: &str, origin: &Origin) -> Problem {
    Problem::of_file(Severity::Error, "too-many-values", &origin.name)
        .line(line)
        .value(beginning(text))
        .says(
            format!(
                "steht in einer Zelle (Spalte {}) mit {} Werten, mehr als {}",
                at + 1,
                text.matches('|').count() + 1,
                limits::VALUES
            ),
            "Die Zelle kürzen.",
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use std::sync::Arc;

    fn check(cells: Vec<String>, expected: Expect) {
        let origin = Origin::of_file(&Arc::from("a.csv"));
        let mut report = Report::default();
        let mut bounds = Bounds::default();
        let cells = cells.iter().map(|text| text.as_str().into());
        let mut row = RawRow {
            line: 7,
            cells: cells.collect(),
        };
        let flow = bounds.apply(&mut row, &origin, &mut report);
        bounds.tell(&origin, &mut report);
        let lengths: Vec<usize> = row
            .cells
            .iter()
            .map(|cell| cell.text.len())
            .take(3)
            .collect();
        expected.assert_eq(&format!("{lengths:?} {flow:?}\n{report}"));
    }

    #[test]
    fn cells_are_bounded() {
        check(
            vec!["a\nb\tc".to_owned()],
            expect![[r#"
            [5] Continue(())
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 0 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            vec!["ä".repeat(60_000), "kurz".to_owned()],
            expect![[r#"
            [100000, 4] Continue(())
            Fehler: a.csv, Zeile 7: »ääääääääääääääääääääääääääääääääääääääääääääääääääääääääääää…« steht in einer Zelle (Spalte 1) mit mehr als 100000 Zeichen. Die Zelle kürzen; fehlt vielleicht ein Anführungszeichen oder ein Zeilenende?
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            vec!["Angst|".repeat(16_000)],
            expect![[r#"
            [1199] Continue(())
            Fehler: a.csv, Zeile 7: »Angst|Angst|Angst|Angst|Angst|Angst|Angst|Angst|Angst|Angst|…« steht in einer Zelle (Spalte 1) mit 16001 Werten, mehr als 200. Die Zelle kürzen.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
        check(
            vec!["a\u{0}\u{202e}b\u{ad}c\u{200d}d".to_owned()],
            expect![[r#"
                [7] Continue(())
                Hinweis: a.csv, Zeile 7: In 1 Zelle standen unsichtbare Steuerzeichen, die entfernt sind. Sie kommen meist vom Einfügen aus anderen Programmen; nichts zu tun.
                Gelesen: 0 Gruppen, 0 Kontaktstellen. 0 Fehler, 0 Warnungen, 1 Hinweis."#]],
        );
        check(
            vec![String::new(); 1_001],
            expect![[r#"
            [0, 0, 0] Break(())
            Fehler: a.csv, Zeile 7: Die Zeile hat 1001 Spalten, mehr als 1000. Die Datei aufteilen oder prüfen, ob es die richtige ist.
            Gelesen: 0 Gruppen, 0 Kontaktstellen. 1 Fehler, 0 Warnungen, 0 Hinweise."#]],
        );
    }
}
