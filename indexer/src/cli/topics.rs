//! `grufi check --themen`: each topic as the offices write it, and the concept that it is taken for.

use super::args::Reading;
use super::out::{self, note, say};
use super::reading;
use anyhow::Context;
use grufi_indexer::compile::topics::{self, Topic};
use std::path::PathBuf;
use std::process::ExitCode;

/// Widest column of topics, in characters; longer ones push the rest of their line.
const WIDEST: usize = 40;

pub fn run(files: &[PathBuf], reading: &Reading) -> anyhow::Result<ExitCode> {
    let (catalogue, report) = reading::read(files, reading, false);
    let topics = topics::topics(&catalogue).context("Die Themen lassen sich nicht zuordnen")?;
    out::print(table(&topics))?;
    let open = |ambiguous| {
        let open = topics.iter().filter(|topic| topic.concepts.is_empty());
        open.filter(|topic| topic.ambiguous == ambiguous).count()
    };
    say!(
        "{} Themen, davon {} nicht eindeutig und {} unbekannt.",
        topics.len(),
        open(true),
        open(false)
    )?;
    if !report.has_errors() {
        return Ok(ExitCode::SUCCESS);
    }
    note!("Die Dateien haben Fehler; »grufi check« ohne --themen nennt sie.");
    Ok(ExitCode::from(super::FAILED))
}

/// One line a topic: as written, number of groups, concept or proposals.
fn table(topics: &[Topic]) -> String {
    let longest = topics.iter().map(|topic| topic.text.chars().count()).max();
    let width = longest.unwrap_or_default().clamp("Thema".len(), WIDEST);
    let mut table = format!("{:width$}  Gruppen  Verstanden als\n", "Thema");
    for topic in topics {
        table += &format!(
            "{:width$}  {:>7}  {}\n",
            topic.text,
            topic.count,
            meaning(topic)
        );
    }
    table
}

fn meaning(topic: &Topic) -> String {
    match (topic.concepts.as_slice(), topic.proposals.is_empty()) {
        ([], false) if topic.ambiguous => {
            format!("nicht eindeutig: {}", topic.proposals.join(", "))
        }
        ([], true) => "unbekannt".to_owned(),
        ([], false) => format!("unbekannt; vielleicht {}", topic.proposals.join(", ")),
        (several, _) => several.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn tables() {
        let topic = |text: &str, count, concepts: &[&str], proposals: &[&str]| Topic {
            text: text.to_owned(),
            count,
            source: Default::default(),
            concepts: concepts.iter().map(|label| (*label).to_owned()).collect(),
            proposals: proposals.iter().map(|label| (*label).to_owned()).collect(),
            ambiguous: text == "Angst",
        };
        expect![[r#"
            Thema    Gruppen  Verstanden als
            Mut           12  unbekannt
            Angts          3  unbekannt; vielleicht Ängste
            Angst          2  nicht eindeutig: Angststörung, Panikattacken
            Burnout        1  Burnout, Depression
        "#]]
        .assert_eq(&table(&[
            topic("Mut", 12, &[], &[]),
            topic("Angts", 3, &[], &["Ängste"]),
            topic("Angst", 2, &[], &["Angststörung", "Panikattacken"]),
            topic("Burnout", 1, &["Burnout", "Depression"], &[]),
        ]));
    }
}
