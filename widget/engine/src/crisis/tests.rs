//! Lines as people write them, and lines that only sound like them.
#![allow(clippy::unwrap_used)]

use super::Rules;
use super::rules::text;
use std::sync::LazyLock;

static RULES: LazyLock<Rules<'static>> = LazyLock::new(|| Rules::compile(text().leak()));

fn speaks_of_crisis(line: &str) -> bool {
    RULES.hear(line)
}

fn fired(line: &str) -> Option<&'static str> {
    super::matching::fired(&RULES, line)
}

const DANGER: &str = include_str!("tests/danger.txt");
const CALM: &str = include_str!("tests/calm.txt");

fn wrong(lines: &str, expected: bool) -> Vec<String> {
    let lines = lines.lines().filter(|line| !line.is_empty());
    let wrong = lines.filter(|line| speaks_of_crisis(line) != expected);
    wrong
        .map(|line| format!("{line} [{}]", fired(line).unwrap_or_default()))
        .collect()
}

#[test]
fn danger_is_heard() {
    let missed = wrong(DANGER, true);
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn what_is_no_danger_stays_calm() {
    let alarms = wrong(CALM, false);
    assert!(alarms.is_empty(), "{}", alarms.join("\n"));
}

#[test]
fn the_tables_are_long_enough() {
    assert!(DANGER.lines().count() >= 120 && CALM.lines().count() >= 120);
}

#[test]
fn case_and_spellings_of_umlauts_change_nothing() {
    for (line, expected) in DANGER
        .lines()
        .map(|line| (line, true))
        .chain(CALM.lines().map(|line| (line, false)))
    {
        let respelt = line
            .replace('ä', "ae")
            .replace('ö', "oe")
            .replace('ü', "ue");
        assert_eq!(speaks_of_crisis(&respelt), expected, "{respelt}");
        if line.is_ascii() {
            let upper = line.to_uppercase();
            assert_eq!(speaks_of_crisis(&upper), expected, "{upper}");
        }
    }
}

proptest::proptest! {
    #[test]
    fn never_panics(text in "\\PC{0,60}") {
        speaks_of_crisis(&text);
    }

    #[test]
    fn never_panics_on_words_of_the_rules(text in "((ich|will|nicht|mehr|leben|sterben|mich|um|bringe|von|der|brücke) ?[.,!]?){0,20}") {
        speaks_of_crisis(&text);
    }
}
