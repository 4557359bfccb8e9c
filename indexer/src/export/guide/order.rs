//! The order of the guide: areas of life, topics within them, groups within these, and the two indexes.
//!
//! # Invariant
//! Every group has one number and stands once, under the first of its topics that the thesaurus knows, else
//! under the first one as the office words it; its other topics point to it by the number.

use crate::catalogue::collation::collation;
use crate::catalogue::{Catalogue, Group};
use crate::compile;
use crate::thesaurus::{self, Area, Concept, Thesaurus};
use grufi_engine::Index;
use grufi_engine::write;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Least certainty with which a topic that is no name of a concept must point to one.
const SURE: f32 = 0.5;
/// Label of groups without any topic.
const NO_TOPIC: &str = "Ohne Thema";

/// All groups of an area.
pub(super) struct Chapter<'c> {
    /// `None` for topics that the thesaurus does not know.
    pub area: Option<Area>,
    pub topics: Vec<Topic<'c>>,
}

/// All groups of a topic.
pub(super) struct Topic<'c> {
    pub label: String,
    pub groups: Vec<Entry<'c>>,
    /// Groups on this topic that stand elsewhere.
    pub others: Vec<Entry<'c>>,
}

/// A group and its number in the guide, from 1.
#[derive(Clone, Copy)]
pub(super) struct Entry<'c> {
    pub group: &'c Group,
    pub number: usize,
}

/// One line of an index: a word and the numbers of the groups it leads to.
pub(super) struct Line {
    pub label: String,
    pub numbers: Vec<usize>,
}

/// Where a topic stands: number of the area (unknown ones last), its label as it is sorted.
type Place = (u8, String);

/// A topic before its groups are numbered.
#[derive(Default)]
struct Draft<'c> {
    /// As the thesaurus words it, or the first office.
    label: String,
    groups: Vec<&'c Group>,
    others: Vec<&'c Group>,
}

/// The order of a catalogue.
pub(super) struct Order<'c> {
    pub chapters: Vec<Chapter<'c>>,
    pub topics: Vec<Line>,
    pub towns: Vec<Line>,
}

impl<'c> Order<'c> {
    /// # Errors
    /// Where the thesaurus cannot be read.
    pub fn of(catalogue: &'c Catalogue) -> Result<Self, compile::Error> {
        let thesaurus = Thesaurus::embedded()?;
        let scheme = thesaurus::trained(&thesaurus)?;
        let bytes = write::scheme(&scheme)?;
        let index = Index::open(&bytes).ok();
        let mut known: HashMap<&str, (Place, String)> = HashMap::new();
        let names = names(&thesaurus);
        let mut place = |topic: &'c str| {
            let understood = || {
                if let Some(concept) = names.get(&collation(topic)) {
                    return Some(*concept);
                }
                let best = index.as_ref()?.concepts_of(topic).first().copied();
                let (concept, _) = best.filter(|(_, score)| *score >= SURE)?;
                thesaurus.concepts.get(usize::from(concept))
            };
            let found = known.entry(topic).or_insert_with(|| match understood() {
                Some(concept) => placed(Some(concept.area), &concept.pref_label),
                None => placed(None, topic),
            });
            found.clone()
        };
        let mut tree: BTreeMap<Place, Draft<'c>> = BTreeMap::new();
        let mut add = |(place, label): (Place, String), group: &'c Group, home: bool| {
            let draft = tree.entry(place).or_insert_with(|| Draft {
                label,
                ..Draft::default()
            });
            if home {
                &mut draft.groups
            } else {
                &mut draft.others
            }
            .push(group);
        };
        for group in &catalogue.groups {
            let mut places: Vec<(Place, String)> =
                group.topics.iter().map(|topic| place(topic)).collect();
            if places.is_empty() {
                places.push(placed(None, NO_TOPIC));
            }
            let home = places
                .iter()
                .position(|((area, _), _)| *area < UNKNOWN)
                .unwrap_or(0);
            let home = places.remove(home);
            let mut seen = BTreeSet::from([home.0.clone()]);
            add(home, group, true);
            for place in places {
                if seen.insert(place.0.clone()) {
                    add(place, group, false);
                }
            }
        }
        Ok(Self::numbered(tree))
    }

    fn numbered(tree: BTreeMap<Place, Draft<'c>>) -> Self {
        let mut numbers: HashMap<*const Group, usize> = HashMap::new();
        let mut chapters: Vec<Chapter<'c>> = Vec::new();
        let mut others: Vec<Vec<&'c Group>> = Vec::new();
        for ((area, _), draft) in tree {
            let Draft {
                label,
                mut groups,
                others: elsewhere,
            } = draft;
            groups.sort_by_cached_key(|group| {
                (
                    collation(&group.town),
                    collation(&group.name),
                    group.id.clone(),
                )
            });
            let groups: Vec<Entry<'c>> = groups
                .into_iter()
                .map(|group| {
                    let number = numbers.len() + 1;
                    numbers.insert(std::ptr::from_ref(group), number);
                    Entry { group, number }
                })
                .collect();
            let area = AREAS.get(usize::from(area)).copied();
            if chapters.last().is_none_or(|chapter| chapter.area != area) {
                chapters.push(Chapter {
                    area,
                    topics: Vec::new(),
                });
            }
            if let Some(chapter) = chapters.last_mut() {
                chapter.topics.push(Topic {
                    label,
                    groups,
                    others: Vec::new(),
                });
            }
            others.push(elsewhere);
        }
        let topics = chapters.iter_mut().flat_map(|chapter| &mut chapter.topics);
        for (topic, elsewhere) in topics.zip(others) {
            let entries = elsewhere.into_iter().filter_map(|group| {
                let number = *numbers.get(&std::ptr::from_ref(group))?;
                Some(Entry { group, number })
            });
            topic.others = entries.collect();
            topic.others.sort_by_key(|entry| entry.number);
        }
        let (topics, towns) = indexes(&chapters);
        Order {
            chapters,
            topics,
            towns,
        }
    }
}

/// The concepts by their names; labels go before other names.
fn names(thesaurus: &Thesaurus) -> HashMap<String, &Concept> {
    let mut names = HashMap::new();
    for concept in &thesaurus.concepts {
        names.insert(collation(&concept.pref_label), concept);
    }
    for concept in &thesaurus.concepts {
        for name in concept.alt.iter().chain(&concept.hidden) {
            names.entry(collation(name)).or_insert(concept);
        }
    }
    names
}

/// The areas in the order of the guide.
const AREAS: [Area; 10] = [
    Area::Sucht,
    Area::Psyche,
    Area::Koerper,
    Area::Krebs,
    Area::Nerven,
    Area::Behinderung,
    Area::Familie,
    Area::Krise,
    Area::Soziales,
    Area::Identitaet,
];
const UNKNOWN: u8 = AREAS.len() as u8;

fn placed(area: Option<Area>, label: &str) -> (Place, String) {
    let number = area.and_then(|area| AREAS.iter().position(|known| *known == area));
    let number = number.map_or(UNKNOWN, |number| number as u8);
    ((number, collation(label)), label.to_owned())
}

/// Topics as the guide and as the offices word them, and towns.
fn indexes(chapters: &[Chapter<'_>]) -> (Vec<Line>, Vec<Line>) {
    let mut topics: BTreeMap<String, (String, BTreeSet<usize>)> = BTreeMap::new();
    let mut towns = BTreeMap::new();
    let add = |index: &mut BTreeMap<String, (String, BTreeSet<usize>)>, label: &str, number| {
        let line = index
            .entry(collation(label))
            .or_insert_with(|| (label.to_owned(), BTreeSet::new()));
        line.1.insert(number);
    };
    for topic in chapters.iter().flat_map(|chapter| &chapter.topics) {
        for entry in topic.groups.iter().chain(&topic.others) {
            add(&mut topics, &topic.label, entry.number);
        }
        for entry in &topic.groups {
            for words in &entry.group.topics {
                add(&mut topics, words, entry.number);
            }
            if !entry.group.town.is_empty() {
                add(&mut towns, &entry.group.town, entry.number);
            }
        }
    }
    let lines = |index: BTreeMap<String, (String, BTreeSet<usize>)>| {
        let lines = index.into_values().map(|(label, numbers)| Line {
            label,
            numbers: numbers.into_iter().collect(),
        });
        lines.collect()
    };
    (lines(topics), lines(towns))
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn areas_topics_and_numbers() {
        let group = |id: &str, topics: &[&str], town: &str| Group {
            id: id.into(),
            name: format!("Gruppe {id}"),
            topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
            town: town.into(),
            ..Group::default()
        };
        let groups = vec![
            group("1", &["Alkoholismus"], "Verden"),
            group("2", &["Alkohol", "Depressionen"], "Celle"),
            group("3", &["Xyzzyklub", "Trauer"], "Celle"),
            group("4", &["qwertz-runde"], ""),
            group("5", &["Qwertz-Runde"], "Verden"),
            group("6", &[], "Verden"),
        ];
        let catalogue = Catalogue {
            groups,
            ..Catalogue::default()
        };
        let order = Order::of(&catalogue).expect("thesaurus");
        let mut seen = String::new();
        for chapter in &order.chapters {
            seen += &format!("{}\n", chapter.area.map_or("-", Area::label));
            for topic in &chapter.topics {
                let list = |entries: &[Entry<'_>]| {
                    let texts = entries
                        .iter()
                        .map(|entry| format!("{}={}", entry.number, entry.group.id));
                    texts.collect::<Vec<_>>().join(" ")
                };
                seen += &format!(
                    "  {}: {} | {}\n",
                    topic.label,
                    list(&topic.groups),
                    list(&topic.others)
                );
            }
        }
        for line in order.topics.iter().chain(&order.towns) {
            seen += &format!("{} {:?}\n", line.label, line.numbers);
        }
        expect![[r#"
            Sucht
              Alkohol: 1=2 2=1 | 
            Psychische Gesundheit
              Depression:  | 1=2
            Lebenskrise, Trauer, Gewalt
              Trauer: 3=3 | 
            -
              Ohne Thema: 4=6 | 
              qwertz-runde: 5=4 6=5 | 
              Xyzzyklub:  | 3=3
            Alkohol [1, 2]
            Alkoholismus [2]
            Depression [1]
            Depressionen [1]
            Ohne Thema [4]
            qwertz-runde [5, 6]
            Trauer [3]
            Xyzzyklub [3]
            Celle [1, 3]
            Verden [2, 4, 6]
        "#]]
        .assert_eq(&seen);
    }
}
