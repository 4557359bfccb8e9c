//! The report for the terminal: by urgency, many problems of one kind shortened.
//!
//! Texts hold colours as ANSI escape codes; who prints them strips these where they are not wanted.
//! Control characters of the input are dropped, so that a catalogue cannot steer the terminal.

use super::kinds::{kinds, meaning, plural};
use crate::catalogue::{Problem, Report, Severity};
use crate::publish::changes::{Changes, Named};
use anstyle::{AnsiColor, Style};
use std::fmt::{self, Write};

/// So many problems of one kind are shown; one more is shown rather than counted.
const SHOWN: usize = 5;
/// So many groups of each list of changes are shown.
const GROUPS_SHOWN: usize = 8;
const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// The colour of a severity.
fn style(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Hint => AnsiColor::Cyan,
    };
    colour.on_default().bold()
}

/// The problems and a summary, without a line break at the end.
pub fn problems(report: &Report) -> String {
    let mut text = String::new();
    let kinds = kinds(report);
    for same in kinds.chunk_by(|a, b| a.severity == b.severity) {
        let severity = same[0].severity;
        let (style, count) = (style(severity), report.count(severity));
        let word = match count {
            1 => severity.german(),
            _ => plural(severity),
        };
        let meaning = meaning(severity);
        push(
            &mut text,
            format_args!("{style}{count} {word}{style:#}: {meaning}"),
        );
        for kind in same {
            let shown = shown(kind.problems.len(), SHOWN);
            for problem in &kind.problems[..shown] {
                push(&mut text, format_args!("  {}", line(problem)));
            }
            rest(&mut text, "  ", kind.problems.len() - shown, " dieser Art");
        }
        text.push('\n');
    }
    if kinds.iter().any(|kind| kind.problems.len() > SHOWN + 1) {
        push(
            &mut text,
            format_args!("Vollständig im Bericht: --bericht bericht.html"),
        );
    }
    text + &format!("{BOLD}{}{BOLD:#}", report.summary())
}

/// What is different from the folder published before, without a line break at the end.
pub fn changes(changes: &Changes) -> String {
    if changes.is_empty() {
        return "Gegenüber dem bisherigen Stand ist nichts anders.".to_owned();
    }
    let counts = [
        (changes.came.len(), "neu"),
        (changes.went.len(), "weggefallen"),
        (changes.changed.len(), "geändert"),
    ];
    let counts: Vec<String> = counts
        .iter()
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    let mut text = String::new();
    let total = format!("von {} auf {} Gruppen", changes.before, changes.after);
    push(
        &mut text,
        format_args!(
            "{BOLD}Gegenüber dem bisherigen Stand:{BOLD:#} {} ({total})",
            counts.join(", ")
        ),
    );
    let plus = AnsiColor::Green.on_default();
    let minus = AnsiColor::Red.on_default();
    groups(&mut text, plus, "+", changes.came.iter().map(named));
    groups(&mut text, minus, "-", changes.went.iter().map(named));
    let changed = changes.changed.iter().map(|changed| {
        let fields: Vec<&str> = changed.fields.iter().map(|field| field.field).collect();
        format!("{}: {}", named(&changed.group), fields.join(", "))
    });
    groups(&mut text, Style::new(), "~", changed);
    text.truncate(text.trim_end().len());
    text
}

fn groups(
    text: &mut String,
    style: Style,
    sign: &str,
    lines: impl ExactSizeIterator<Item = String>,
) {
    let count = lines.len();
    let shown = shown(count, GROUPS_SHOWN);
    for line in lines.take(shown) {
        push(text, format_args!("  {style}{sign}{style:#} {line}"));
    }
    rest(text, "    ", count - shown, "");
}

fn named(group: &Named) -> String {
    let text = match group.town.as_str() {
        "" => group.name.clone(),
        town => format!("{} ({town})", group.name),
    };
    plain(&text)
}

/// How many of `count` are shown if `most` are: one more is shown rather than counted.
fn shown(count: usize, most: usize) -> usize {
    if count <= most + 1 { count } else { most }
}

fn rest(text: &mut String, indent: &str, count: usize, of_what: &str) {
    if count > 0 {
        push(
            text,
            format_args!("{indent}{DIM}… und {count} weitere{of_what}{DIM:#}"),
        );
    }
}

/// A problem as in its `Display`, its place set apart.
fn line(problem: &Problem) -> String {
    let text = plain(&problem.to_string());
    let place = plain(&problem.place());
    match text.strip_prefix(&place) {
        Some(what) => format!("{DIM}{place}{DIM:#}{what}"),
        None => text,
    }
}

fn push(text: &mut String, line: fmt::Arguments<'_>) {
    // A String takes everything.
    let _ = writeln!(text, "{line}");
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::changes::{Changed, FieldChange};
    use expect_test::expect;

    /// The text with its styles as seen by somebody without colours.
    fn seen(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    #[test]
    fn problems_by_urgency_and_many_of_a_kind_shortened() {
        let mut report = Report::default();
        report.groups = 40;
        let hint = Problem::of_file(Severity::Hint, "web", "b\u{1b}[31m.csv");
        report.push(hint.value("a\u{7}b").says("ist seltsam", "Ansehen."));
        for line in 2..=10 {
            let problem = Problem::of_file(Severity::Error, "postcode", "a.csv").line(line);
            let problem = problem.column("plz").value("1917");
            report.push(problem.says("hat 4 statt 5 Ziffern", "Führende Null ergänzen: 01917."));
        }
        for line in 2..=7 {
            let problem = Problem::of_file(Severity::Error, "date", "a.csv").line(line);
            report.push(problem.value("gestern").says("ist kein Datum", "Prüfen."));
        }
        let text = problems(&report);
        assert!(!text.contains(['\u{7}']) && !text.contains("b\u{1b}[31m"));
        expect![[r#"
            15 Fehler: Bis sie behoben sind, wird nichts veröffentlicht.
              a.csv, Zeile 2, Spalte »plz«: »1917« hat 4 statt 5 Ziffern. Führende Null ergänzen: 01917.
              a.csv, Zeile 3, Spalte »plz«: »1917« hat 4 statt 5 Ziffern. Führende Null ergänzen: 01917.
              a.csv, Zeile 4, Spalte »plz«: »1917« hat 4 statt 5 Ziffern. Führende Null ergänzen: 01917.
              a.csv, Zeile 5, Spalte »plz«: »1917« hat 4 statt 5 Ziffern. Führende Null ergänzen: 01917.
              a.csv, Zeile 6, Spalte »plz«: »1917« hat 4 statt 5 Ziffern. Führende Null ergänzen: 01917.
              … und 4 weitere dieser Art
              a.csv, Zeile 2: »gestern« ist kein Datum. Prüfen.
              a.csv, Zeile 3: »gestern« ist kein Datum. Prüfen.
              a.csv, Zeile 4: »gestern« ist kein Datum. Prüfen.
              a.csv, Zeile 5: »gestern« ist kein Datum. Prüfen.
              a.csv, Zeile 6: »gestern« ist kein Datum. Prüfen.
              a.csv, Zeile 7: »gestern« ist kein Datum. Prüfen.

            1 Hinweis: Ein Blick lohnt sich, nichts davon eilt.
              b[31m.csv: »ab« ist seltsam. Ansehen.

            Vollständig im Bericht: --bericht bericht.html
            Gelesen: 40 Gruppen, 0 Kontaktstellen. 15 Fehler, 0 Warnungen, 1 Hinweis."#]].assert_eq(&seen(&text));
    }

    #[test]
    fn nothing_wrong_is_one_line() {
        expect!["Gelesen: 0 Gruppen, 0 Kontaktstellen. 0 Fehler, 0 Warnungen, 0 Hinweise."]
            .assert_eq(&seen(&problems(&Report::default())));
    }

    #[test]
    fn changes_are_shortened() {
        let group = |name: &str| Named {
            name: name.to_owned(),
            town: "Celle".to_owned(),
            id: name.to_owned(),
        };
        let field = |field| FieldChange {
            field,
            before: String::new(),
            after: "x".to_owned(),
        };
        let told = changes(&Changes {
            before: 20,
            after: 28,
            came: (1..=12).map(|n| group(&format!("Neu {n}"))).collect(),
            went: vec![group("Alt")],
            changed: vec![Changed {
                group: group("Mut"),
                fields: vec![field("Telefon"), field("Treffen")],
            }],
            renamed: 0,
        });
        expect![[r#"
            Gegenüber dem bisherigen Stand: 12 neu, 1 weggefallen, 1 geändert (von 20 auf 28 Gruppen)
              + Neu 1 (Celle)
              + Neu 2 (Celle)
              + Neu 3 (Celle)
              + Neu 4 (Celle)
              + Neu 5 (Celle)
              + Neu 6 (Celle)
              + Neu 7 (Celle)
              + Neu 8 (Celle)
                … und 4 weitere
              - Alt (Celle)
              ~ Mut (Celle): Telefon, Treffen"#]].assert_eq(&seen(&told));
        expect!["Gegenüber dem bisherigen Stand ist nichts anders."]
            .assert_eq(&seen(&changes(&Changes::default())));
    }
}
