//! Which slots of a query are understood.

use grufi_engine::{Index, Intent, Request};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt;

/// One line of an intent set; empty where nothing is said, several values by `|`.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct IntentLine {
    /// As typed.
    pub query: String,
    /// Ids of acceptable concepts.
    pub topics: String,
    /// Town or postcode.
    pub place: String,
    /// `self`, `relative`, `parent` or `professional`.
    pub role: String,
    /// Form of meeting.
    pub format: String,
    /// Weekdays.
    pub days: String,
    /// Audience.
    pub audience: String,
    /// BCP 47.
    pub language: String,
}

/// A slot of the intent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slot {
    /// Its column.
    pub name: &'static str,
    /// Lines in which it is to be filled.
    pub said: usize,
    /// Of those, the lines in which it is filled as expected.
    pub understood: usize,
    /// Lines that differ: query, expected, understood.
    pub wrong: Vec<[String; 3]>,
}

/// How an intent set fared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IntentFigures {
    /// Number of lines.
    pub lines: usize,
    /// Number of lines in which all slots are right.
    pub right: usize,
    /// By slot.
    pub slots: Vec<Slot>,
}

impl IntentFigures {
    /// Asks all lines. The topic is right if the first one understood is acceptable; all other slots are right
    /// if they are the same, values in any order.
    pub fn measure(index: &Index<'_>, lines: &[IntentLine]) -> Self {
        let mut figures = Self {
            lines: lines.len(),
            ..Self::default()
        };
        for line in lines {
            let intent = index
                .search(&Request {
                    text: &line.query,
                    limit: 1,
                    ..Request::default()
                })
                .intent;
            let mut all = true;
            for (at, (name, expected, understood)) in slots(line, &intent).into_iter().enumerate() {
                if figures.slots.len() == at {
                    figures.slots.push(Slot {
                        name,
                        ..Slot::default()
                    });
                }
                let slot = &mut figures.slots[at];
                let right = is_right(name, expected, &understood);
                slot.said += usize::from(!expected.is_empty());
                slot.understood += usize::from(!expected.is_empty() && right);
                if !right {
                    slot.wrong.push([
                        line.query.clone(),
                        expected.to_owned(),
                        understood.join("|"),
                    ]);
                }
                all &= right;
            }
            figures.right += usize::from(all);
        }
        figures
    }
}

fn slots<'l>(line: &'l IntentLine, intent: &Intent) -> [(&'static str, &'l str, Vec<String>); 7] {
    let one = |value: Option<&str>| value.map(str::to_owned).into_iter().collect();
    [
        (
            "topics",
            line.topics.as_str(),
            intent.topics.iter().take(1).cloned().collect(),
        ),
        ("place", &line.place, one(intent.place.as_deref())),
        ("role", &line.role, one(intent.role.as_deref())),
        (
            "format",
            &line.format,
            one(intent.form.map(|form| form.key())),
        ),
        (
            "days",
            &line.days,
            intent.days.iter().map(|day| day.key().to_owned()).collect(),
        ),
        ("audience", &line.audience, intent.audience.clone()),
        ("language", &line.language, one(intent.language.as_deref())),
    ]
}

fn is_right(slot: &str, expected: &str, understood: &[String]) -> bool {
    let expected: BTreeSet<&str> = expected
        .split('|')
        .filter(|value| !value.is_empty())
        .collect();
    let understood: BTreeSet<&str> = understood.iter().map(String::as_str).collect();
    match slot {
        "topics" if !expected.is_empty() => !expected.is_disjoint(&understood),
        _ => expected == understood,
    }
}

impl fmt::Display for IntentFigures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<10} {:>7} {:>10} {:>7} {:>7}",
            "Angabe", "gesagt", "verstanden", "falsch", "richtig"
        )?;
        for slot in &self.slots {
            let share = 1.0 - slot.wrong.len() as f32 / self.lines.max(1) as f32;
            writeln!(
                f,
                "{:<10} {:>7} {:>10} {:>7} {share:>7.3}",
                slot.name,
                slot.said,
                slot.understood,
                slot.wrong.len()
            )?;
        }
        writeln!(f, "Alles richtig: {} von {} Zeilen", self.right, self.lines)?;
        for slot in &self.slots {
            for [query, expected, understood] in &slot.wrong {
                writeln!(
                    f,
                    "  {:<9} {query}  [erwartet: {expected}; verstanden: {understood}]",
                    slot.name
                )?;
            }
        }
        Ok(())
    }
}
