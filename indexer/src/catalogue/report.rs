//! What is wrong with the input, where, and what helps: texts for people, JSON for programs.
//!
//! Every problem is kept; nothing stops at the first. [`Problem`]'s `Display` is one German sentence or
//! two: `gruppen.csv, Zeile 12, Spalte »plz«: »1917« hat 4 statt 5 Ziffern. Führende Null ergänzen: 01917.`

use super::group::Source;
use super::rows::Rows;
use serde::Serialize;
use std::fmt;

/// Longest value shown in a problem, in characters.
const SHOWN: usize = 60;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is published until it is put right.
    Error,
    /// Published, but something is lost or probably wrong.
    Warning,
    /// Worth a look.
    Hint,
}

impl Severity {
    /// The German word.
    pub fn german(self) -> &'static str {
        match self {
            Severity::Error => "Fehler",
            Severity::Warning => "Warnung",
            Severity::Hint => "Hinweis",
        }
    }
}

/// One problem of the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// How much it matters.
    pub severity: Severity,
    /// Stable name of this kind of problem.
    pub code: &'static str,
    /// The file as named on the command line.
    pub file: String,
    /// Line, from 1; `None` where the whole file is meant.
    pub line: Option<u64>,
    /// Name of the column.
    pub column: Option<String>,
    /// The value that is meant, shortened.
    pub value: Option<String>,
    /// What is wrong, in German; goes on from the value and has no full stop.
    pub message: String,
    /// What helps, in German, as whole sentences.
    pub remedy: String,
    /// The value as it should be, where that is known: what was put in its place, or what is proposed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<String>,
}

impl Problem {
    /// A problem of a whole file.
    pub fn of_file(severity: Severity, code: &'static str, file: &str) -> Self {
        let (message, remedy) = (String::new(), String::new());
        Problem {
            severity,
            code,
            file: file.to_owned(),
            line: None,
            column: None,
            value: None,
            message,
            remedy,
            proposal: None,
        }
    }

    /// A problem at a place of a file.
    pub fn at(severity: Severity, code: &'static str, source: &Source) -> Self {
        Problem {
            line: Some(source.line),
            ..Self::of_file(severity, code, &source.file)
        }
    }

    /// Names the line.
    pub fn line(self, line: u64) -> Self {
        Problem {
            line: Some(line),
            ..self
        }
    }

    /// Names the column.
    pub fn column(self, column: &str) -> Self {
        Problem {
            column: Some(column.to_owned()),
            ..self
        }
    }

    /// Quotes the value, shortened; an empty one is not quoted.
    pub fn value(self, value: &str) -> Self {
        let mut shown: String = value.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((cut, _)) = shown.char_indices().nth(SHOWN) {
            shown.truncate(cut);
            shown.push('…');
        }
        Problem {
            value: (!shown.is_empty()).then_some(shown),
            ..self
        }
    }

    /// Says what is wrong and what helps.
    pub fn says(self, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Problem {
            message: message.into(),
            remedy: remedy.into(),
            ..self
        }
    }

    /// Says how the value should read.
    pub fn proposes(self, proposal: impl Into<String>) -> Self {
        Problem {
            proposal: Some(proposal.into()),
            ..self
        }
    }
}

impl Problem {
    /// Where it is: the file, the line and the column, as far as they are known.
    pub fn place(&self) -> String {
        let line = self.line.map(|line| format!(", Zeile {line}"));
        let column = self
            .column
            .as_ref()
            .map(|name| format!(", Spalte »{name}«"));
        format!(
            "{}{}{}",
            self.file,
            line.unwrap_or_default(),
            column.unwrap_or_default()
        )
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place())?;
        if let Some(value) = &self.value {
            write!(f, "»{value}« ")?;
        }
        write!(f, "{}. {}", self.message, self.remedy)
    }
}

/// All problems of one run, and what was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The problems in the order in which they were found.
    problems: Vec<Problem>,
    /// Number of groups read.
    pub groups: usize,
    /// Number of contact points read.
    pub contact_points: usize,
    /// The rows as read, where they are wanted.
    pub rows: Rows,
}

impl Report {
    /// A report that keeps the rows of the input, so that they can be shown beside their problems.
    pub fn with_rows() -> Self {
        Report {
            rows: Rows::wanted(),
            ..Self::default()
        }
    }

    /// Adds a problem.
    pub fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// The problems: errors first, within a severity in the order of files and lines.
    pub fn problems(&self) -> Vec<&Problem> {
        let mut files: Vec<&str> = Vec::new();
        for problem in &self.problems {
            if !files.contains(&problem.file.as_str()) {
                files.push(&problem.file);
            }
        }
        let mut sorted: Vec<&Problem> = self.problems.iter().collect();
        sorted.sort_by_key(|problem| {
            (
                problem.severity,
                files.iter().position(|file| *file == problem.file),
                problem.line,
            )
        });
        sorted
    }

    /// Number of problems of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.problems
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    }

    /// Whether nothing may be published.
    pub fn has_errors(&self) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }

    /// The report as stable JSON: counts, then the problems in the order of [`Report::problems`].
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Json<'r> {
            format: u8,
            groups: usize,
            contact_points: usize,
            errors: usize,
            warnings: usize,
            hints: usize,
            problems: Vec<&'r Problem>,
        }
        let json = Json {
            format: 1,
            groups: self.groups,
            contact_points: self.contact_points,
            errors: self.count(Severity::Error),
            warnings: self.count(Severity::Warning),
            hints: self.count(Severity::Hint),
            problems: self.problems(),
        };
        // A struct of numbers and texts has no key or value that JSON lacks.
        serde_json::to_string_pretty(&json).unwrap_or_default()
    }
}

/// One line a problem, a summary at the end.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in self.problems() {
            writeln!(f, "{}: {problem}", problem.severity.german())?;
        }
        f.write_str(&self.summary())
    }
}

impl Report {
    /// What was read and how many problems there are, in one line.
    pub fn summary(&self) -> String {
        let plural = |count: usize, one: &str, many: &str| match count {
            1 => format!("1 {one}"),
            _ => format!("{count} {many}"),
        };
        format!(
            "Gelesen: {}, {}. {}, {}, {}.",
            plural(self.groups, "Gruppe", "Gruppen"),
            plural(self.contact_points, "Kontaktstelle", "Kontaktstellen"),
            plural(self.count(Severity::Error), "Fehler", "Fehler"),
            plural(self.count(Severity::Warning), "Warnung", "Warnungen"),
            plural(self.count(Severity::Hint), "Hinweis", "Hinweise"),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn report() -> Report {
        let mut report = Report {
            groups: 2,
            contact_points: 1,
            ..Report::default()
        };
        let hint = Problem::of_file(Severity::Hint, "no-contact-points", "b.csv");
        report.push(hint.says("Es fehlt etwas", "Ergänzen."));
        let postcode = Problem::of_file(Severity::Error, "postcode", "a.csv")
            .line(12)
            .column("plz");
        report.push(
            postcode
                .value("1917")
                .says("hat 4 statt 5 Ziffern", "Führende Null ergänzen: 01917."),
        );
        report
    }

    #[test]
    fn as_text() {
        expect![[r#"
            Fehler: a.csv, Zeile 12, Spalte »plz«: »1917« hat 4 statt 5 Ziffern. Führende Null ergänzen: 01917.
            Hinweis: b.csv: Es fehlt etwas. Ergänzen.
            Gelesen: 2 Gruppen, 1 Kontaktstelle. 1 Fehler, 0 Warnungen, 1 Hinweis."#]]
        .assert_eq(&report().to_string());
    }

    #[test]
    fn as_json() {
        expect![[r#"
            {
              "format": 1,
              "groups": 2,
              "contactPoints": 1,
              "errors": 1,
              "warnings": 0,
              "hints": 1,
              "problems": [
                {
                  "severity": "error",
                  "code": "postcode",
                  "file": "a.csv",
                  "line": 12,
                  "column": "plz",
                  "value": "1917",
                  "message": "hat 4 statt 5 Ziffern",
                  "remedy": "Führende Null ergänzen: 01917."
                },
                {
                  "severity": "hint",
                  "code": "no-contact-points",
                  "file": "b.csv",
                  "line": null,
                  "column": null,
                  "value": null,
                  "message": "Es fehlt etwas",
                  "remedy": "Ergänzen."
                }
              ]
            }"#]]
        .assert_eq(&report().to_json());
    }

    #[test]
    fn long_values_are_shortened() {
        let problem = Problem::of_file(Severity::Hint, "x", "a.csv").value(&"ä".repeat(80));
        assert_eq!(
            problem.value.map(|value| value.chars().count()),
            Some(SHOWN + 1)
        );
    }
}
