//! The order of the list: topics by letter, groups within them, and the anchors of all three.

use crate::catalogue::collation::collation;
use crate::catalogue::{Catalogue, Group, id};
use std::collections::{BTreeMap, HashMap};

/// All groups of a letter, topic by topic.
pub(super) struct Letter<'c> {
    /// `A` to `Z`, or `0–9` for all that begins otherwise.
    pub label: String,
    pub anchor: String,
    pub topics: Vec<Topic<'c>>,
}

/// All groups of a topic.
pub(super) struct Topic<'c> {
    /// The topic as the first of its groups spells it; empty for groups without a topic.
    pub label: &'c str,
    pub anchor: String,
    /// Groups whose first topic this is.
    pub groups: Vec<Entry<'c>>,
    /// Groups that name this topic further on; they stand under their first.
    pub others: Vec<Entry<'c>>,
}

/// A group and the anchor under which it stands.
#[derive(Clone)]
pub(super) struct Entry<'c> {
    pub group: &'c Group,
    pub anchor: String,
}

/// The label of groups without topic.
pub(super) const NO_TOPIC: &str = "Weitere Gruppen";

/// The catalogue in the order of the list; every group stands once.
pub(super) fn letters(catalogue: &Catalogue) -> Vec<Letter<'_>> {
    let mut groups: Vec<&Group> = catalogue.groups.iter().collect();
    groups.sort_by_cached_key(|group| {
        (
            collation(&group.town),
            collation(&group.name),
            group.id.clone(),
        )
    });
    let mut anchors = Anchors::default();
    let mut topics: BTreeMap<(String, String), Topic<'_>> = BTreeMap::new();
    for group in groups {
        let entry = Entry {
            group,
            anchor: anchors.of("gruppe", &group.id),
        };
        let first = group.topics.first().map_or("", String::as_str);
        topic(&mut topics, first).groups.push(entry.clone());
        let mut seen = vec![collation(first)];
        for label in group.topics.iter().skip(1) {
            let key = collation(label);
            if !seen.contains(&key) {
                topic(&mut topics, label).others.push(entry.clone());
                seen.push(key);
            }
        }
    }
    let mut letters: Vec<Letter<'_>> = Vec::new();
    for ((initial, _), mut topic) in topics {
        topic.anchor = anchors.of(
            "thema",
            if topic.label.is_empty() {
                NO_TOPIC
            } else {
                topic.label
            },
        );
        if letters.last().is_none_or(|letter| letter.label != initial) {
            let anchor = anchors.of("buchstabe", &initial);
            letters.push(Letter {
                label: initial,
                anchor,
                topics: Vec::new(),
            });
        }
        if let Some(letter) = letters.last_mut() {
            letter.topics.push(topic);
        }
    }
    letters
}

/// The topic of a label, whatever its case.
fn topic<'t, 'c>(
    topics: &'t mut BTreeMap<(String, String), Topic<'c>>,
    label: &'c str,
) -> &'t mut Topic<'c> {
    let key = collation(if label.is_empty() { NO_TOPIC } else { label });
    let initial = key.chars().next().filter(char::is_ascii_alphabetic);
    let initial = initial.map_or("0–9".to_owned(), |c| c.to_ascii_uppercase().to_string());
    let empty = || Topic {
        label,
        anchor: String::new(),
        groups: Vec::new(),
        others: Vec::new(),
    };
    topics.entry((initial, key)).or_insert_with(empty)
}

/// Anchors that differ from each other.
#[derive(Default)]
pub(crate) struct Anchors {
    uses: HashMap<String, usize>,
}

impl Anchors {
    /// The anchor of a text; a number tells texts apart that have the same letters.
    pub fn of(&mut self, kind: &str, text: &str) -> String {
        let anchor = format!("{kind}-{}", id::slug(text));
        let uses = self.uses.entry(anchor.clone()).or_default();
        *uses += 1;
        match *uses {
            1 => anchor,
            number => format!("{anchor}--{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn topics_and_groups_in_order() {
        let group = |id: &str, topics: &[&str], town: &str| Group {
            id: id.into(),
            name: format!("Gruppe {id}"),
            topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
            town: town.into(),
            ..Group::default()
        };
        let groups = vec![
            group("1", &["Zöliakie"], "Celle"),
            group("2", &["Ängste", "Depression", "ängste"], "Verden"),
            group("A b", &["angst"], "Verden"),
            group("a-B", &["Angst"], "Celle"),
            group("5", &["22q11"], "Celle"),
            group("6", &[], "Celle"),
        ];
        let catalogue = Catalogue {
            groups,
            ..Catalogue::default()
        };
        let mut seen = String::new();
        for letter in letters(&catalogue) {
            seen += &format!("{} #{}\n", letter.label, letter.anchor);
            for topic in letter.topics {
                let anchors = |entries: &[Entry<'_>]| {
                    entries
                        .iter()
                        .map(|entry| entry.anchor.clone())
                        .collect::<Vec<_>>()
                        .join(" ")
                };
                let (groups, others) = (anchors(&topic.groups), anchors(&topic.others));
                seen += &format!(
                    "  {:?} #{}: {groups} | {others}\n",
                    topic.label, topic.anchor
                );
            }
        }
        expect![[r#"
            0–9 #buchstabe-0-9
              "22q11" #thema-22q11: gruppe-5 | 
            A #buchstabe-a
              "Angst" #thema-angst: gruppe-a-b gruppe-a-b--2 | 
              "Ängste" #thema-aengste: gruppe-2 | 
            D #buchstabe-d
              "Depression" #thema-depression:  | gruppe-2
            W #buchstabe-w
              "" #thema-weitere-gruppen: gruppe-6 | 
            Z #buchstabe-z
              "Zöliakie" #thema-zoeliakie: gruppe-1 | 
        "#]]
        .assert_eq(&seen);
    }
}
