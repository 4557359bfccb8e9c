//! Numbers in cells that mean texts: postcodes and telephone numbers without their first zero.

use super::rows::RawCell;
use crate::catalogue::column::{Column, ColumnSet};
use crate::catalogue::{Problem, Report, Severity};

/// What a number means in a column, where it is not the number itself; told as a hint.
pub(super) fn number(
    column: &'static str,
    cell: &RawCell,
    file: &str,
    line: u64,
    report: &mut Report,
) -> Option<String> {
    if !cell.number {
        return None;
    }
    let text = cell.text.as_str();
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (mended, message, remedy) = match Column::from_key(column)? {
        Column::Postcode if digits && text.len() == 4 && !text.starts_with('0') => (
            format!("0{text}"),
            "hat als Zahl die führende Null verloren; ergänzt ist",
            "Die Spalte als Text formatieren.",
        ),
        Column::Phone if digits && text.starts_with("49") && text.len() >= 11 => (
            format!("+{text}"),
            "hat als Zahl das Plus verloren; ergänzt ist",
            "Die Spalte als Text formatieren und die Nummer prüfen.",
        ),
        Column::Phone if digits && !text.starts_with('0') && text.len() >= 5 => (
            format!("0{text}"),
            "hat als Zahl die führende Null verloren; ergänzt ist",
            "Die Spalte als Text formatieren und die Nummer prüfen.",
        ),
        _ => return None,
    };
    let problem = Problem::of_file(Severity::Hint, "number-as-text", file)
        .line(line)
        .column(column)
        .value(text);
    report.push(problem.says(format!("{message} »{mended}«"), remedy));
    Some(mended)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_mean_texts() {
        let table = [
            ("plz", "1917", Some("01917")),
            ("plz", "29221", None),
            ("plz", "191", None),
            ("telefon", "3023125", Some("03023125")),
            ("telefon", "493023125100", Some("+493023125100")),
            ("telefon", "110", None),
            ("alter_von", "1917", None),
        ];
        for (column, text, expected) in table {
            for number in [true, false] {
                let cell = RawCell {
                    number,
                    ..text.into()
                };
                let mut report = Report::default();
                let mended = super::number(column, &cell, "a.xlsx", 2, &mut report);
                let expected = expected.filter(|_| number);
                assert_eq!(mended.as_deref(), expected, "{column} {text}");
                assert_eq!(
                    report.count(Severity::Hint),
                    usize::from(expected.is_some())
                );
            }
        }
    }
}
