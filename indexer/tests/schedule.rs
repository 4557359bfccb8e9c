//! Schedules as offices write them, against what they mean.

use grufi_indexer::catalogue::schedule::{self, Doubt, Recurrence, Schedule};

/// One phrase a line, see the head of the file.
const PHRASES: &str = include_str!("fixtures/schedules.tsv");

/// What was read, in the columns of the table.
fn columns(schedule: &Schedule) -> String {
    let rules: Vec<String> = schedule.rules.iter().map(Recurrence::to_string).collect();
    let arranged = schedule.by_arrangement.then_some("arranged");
    let doubts = schedule.doubts.iter().map(|doubt| match doubt {
        Doubt::EverySecond => "every-second",
        Doubt::Season => "season",
    });
    let remarks: Vec<&str> = arranged.into_iter().chain(doubts).collect();
    [
        rules.join(" | "),
        remarks.join(" "),
        schedule.rest.join(" | "),
    ]
    .join("\t")
}

#[test]
fn phrases() {
    let rows = PHRASES.lines().filter(|line| !line.starts_with('#'));
    let mut count = 0;
    for row in rows {
        let (phrase, expected) = row.split_once('\t').expect(row);
        assert_eq!(columns(&schedule::parse(phrase)), expected, "{phrase}");
        count += 1;
    }
    assert!(count >= 400, "{count} phrases");
}

#[test]
fn what_is_not_understood_is_kept() {
    // Every word that is no weekday, number or known word is found again.
    for row in PHRASES.lines().filter(|line| !line.starts_with('#')) {
        let phrase = row.split('\t').next().unwrap_or_default();
        let strange = format!("Xylophon {phrase} (Zwiebelturm)");
        let rest = schedule::parse(&strange).rest.join(" ");
        assert!(
            rest.contains("Xylophon") && rest.contains("Zwiebelturm"),
            "{strange}: {rest}"
        );
    }
}
