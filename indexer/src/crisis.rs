//! The telephone numbers for people in danger, `indexer/crisis/numbers.toml`, and how old they are.
//!
//! # Invariants
//! - A number carries the date on which somebody checked it; after a year that is a finding.

use crate::catalogue::{Date, Problem, Severity};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// The file as operators find it.
pub const FILE: &str = "indexer/crisis/numbers.toml";
/// The authored file, part of the binary so that it needs nothing beside it.
const TEXT: &str = include_str!("../crisis/numbers.toml");

/// Somebody who answers.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelpLine {
    /// Name of the help line, German.
    pub name: String,
    /// Its telephone numbers, in groups of digits, best first.
    pub numbers: Vec<String>,
    /// For whom or what it is, German.
    pub for_whom: String,
    /// When somebody answers, German.
    pub hours: String,
    /// What a call costs, German.
    pub cost: String,
    /// Languages spoken, BCP 47 tags.
    pub languages: Vec<String>,
    /// Name of the page that gives the numbers.
    pub source: String,
    /// When somebody last compared the entry with that page.
    #[serde(deserialize_with = "date")]
    pub checked: Date,
}

/// The file is malformed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError(String);

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FILE}: {}", self.0)
    }
}

impl std::error::Error for ReadError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    number: Vec<HelpLine>,
}

fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    Date::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("»{text}« is no date")))
}

/// The help lines in the order in which they are shown.
///
/// # Errors
/// [`ReadError`] where the file is malformed; the tests read it.
pub fn help_lines() -> Result<Vec<HelpLine>, ReadError> {
    read(TEXT)
}

fn read(text: &str) -> Result<Vec<HelpLine>, ReadError> {
    let file: File = toml::from_str(text).map_err(|error| ReadError(error.to_string()))?;
    Ok(file.number)
}

/// A warning for each help line that nobody has checked within a year before `today`; an error where the
/// file is malformed.
pub fn outdated(today: Date) -> Vec<Problem> {
    match help_lines() {
        Ok(lines) => findings(&lines, today),
        Err(error) => {
            let problem = Problem::of_file(Severity::Error, "crisis-numbers", FILE);
            vec![problem.says(
                format!("Die Datei der Notrufnummern ist nicht lesbar: {}", error.0),
                "Die genannte Stelle richtigstellen.",
            )]
        }
    }
}

fn findings(lines: &[HelpLine], today: Date) -> Vec<Problem> {
    let year_old = |line: &&HelpLine| {
        let due = Date {
            year: line.checked.year + 1,
            ..line.checked
        };
        due < today
    };
    let warning = |line: &HelpLine| {
        Problem::of_file(Severity::Warning, "crisis-number-outdated", FILE).value(&line.name).says(
            format!("wurde zuletzt am {} geprüft, vor mehr als einem Jahr", line.checked.german()),
            format!(
                "Nummer und Zeiten ({}) auf {} vergleichen und bei »checked« das Datum von heute eintragen.",
                line.numbers.join(", "),
                line.source
            ),
        )
    };
    lines.iter().filter(year_old).map(warning).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn the_file_is_complete() {
        let lines = help_lines().unwrap();
        let numbers: Vec<&str> = lines
            .iter()
            .flat_map(|line| &line.numbers)
            .map(String::as_str)
            .collect();
        for needed in [
            "112",
            "116 117",
            "0800 1110111",
            "0800 1110222",
            "116 123",
            "116 111",
            "116 016",
        ] {
            assert!(numbers.contains(&needed), "{needed}");
        }
        for line in &lines {
            let texts = [
                &line.name,
                &line.for_whom,
                &line.hours,
                &line.cost,
                &line.source,
            ];
            assert!(
                texts.iter().all(|text| !text.trim().is_empty()),
                "{}",
                line.name
            );
            assert!(
                !line.numbers.is_empty() && !line.languages.is_empty(),
                "{}",
                line.name
            );
        }
        for number in numbers {
            assert!(
                number
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte == b' '),
                "{number}"
            );
        }
    }

    #[test]
    fn after_a_year_a_number_is_a_finding() {
        let mut lines = help_lines().unwrap();
        lines.truncate(2);
        lines[0].checked = day("2024-02-29");
        lines[1].checked = day("2024-06-01");
        let table = [
            ("2024-06-01", 0),
            ("2025-02-28", 0),
            ("2025-03-01", 1),
            ("2025-06-01", 1),
            ("2025-06-02", 2),
        ];
        for (today, count) in table {
            assert_eq!(findings(&lines, day(today)).len(), count, "{today}");
        }
        let told: Vec<String> = findings(&lines, day("2025-03-01"))
            .iter()
            .map(Problem::to_string)
            .collect();
        expect![[r#"
            indexer/crisis/numbers.toml: »Notruf« wurde zuletzt am 29. Februar 2024 geprüft, vor mehr als einem Jahr. Nummer und Zeiten (112) auf 112.de vergleichen und bei »checked« das Datum von heute eintragen."#]]
        .assert_eq(&told.join("\n"));
    }

    #[test]
    fn malformed_files_are_told() {
        for text in [
            "number = 1",
            "[[number]]\nname = \"x\"",
            &TEXT.replacen("2026-11-22", "2026-02-30", 1),
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
