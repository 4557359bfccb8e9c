//! Groups that stand in the catalogue twice: with the same name at the same place, or alike.
//!
//! Candidates are found by keys that they share (name and place, telephone, mail, beginnings of the
//! sorted names of a place, parts of the description); within the groups of one key only neighbours are
//! compared, so that the work grows with n log n.

use crate::catalogue::column::{Column, ColumnSet};
use crate::catalogue::{Catalogue, Group, Problem, Report, Severity};
use crate::clean::phone;
use grufi_engine::analysis::fold;
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};

/// How many neighbours under one key are compared with each group.
const WINDOW: usize = 6;
/// A telephone number or mail address of more groups is an office's.
const OWN: usize = 3;
/// Fewer words of a description say too little.
const WORDS: usize = 8;
/// Minima of hashes kept of a description.
const SIGNATURES: u64 = 4;
/// Words of names that say nothing of a group, folded.
const COMMON: [&str; 9] = [
    "selbsthilfegruppe",
    "selbsthilfe",
    "shg",
    "gruppe",
    "gesprachsgruppe",
    "gesprachskreis",
    "treff",
    "die",
    "der",
];
/// Likeness of names and of descriptions, from 0 to 1: alike, and nearly the same.
const ALIKE: f32 = 0.55;
const NEARLY: f32 = 0.8;
/// Points of evidence that make two groups alike.
const EVIDENCE: u32 = 4;

/// What a group is compared by.
struct Features {
    /// The whole name, and its words without common ones.
    name: String,
    core: String,
    bigrams: BTreeSet<(char, char)>,
    place: String,
    street: String,
    schedule: String,
    topics: BTreeSet<String>,
    contacts: Vec<String>,
    words: BTreeSet<String>,
}

impl Features {
    fn of(group: &Group) -> Self {
        let numbers = phone::numbers(&group.phone).unwrap_or_default();
        let phones = numbers.into_iter().map(|number| number.dial);
        let mails = group.email.split(", ").filter(|mail| !mail.is_empty());
        let name = folded(&group.name);
        let said = name.split(' ').filter(|word| !COMMON.contains(word));
        let core = match said.collect::<Vec<_>>().join(" ") {
            core if core.is_empty() => name.clone(),
            core => core,
        };
        let letters: Vec<char> = core.chars().filter(|c| *c != ' ').collect();
        Features {
            core,
            bigrams: letters.windows(2).map(|pair| (pair[0], pair[1])).collect(),
            name,
            place: match group.town.as_str() {
                "" => group.postcode.clone(),
                town => folded(town),
            },
            street: folded(&group.street),
            schedule: folded(&group.schedule),
            topics: group.topics.iter().map(|topic| folded(topic)).collect(),
            contacts: phones.chain(mails.map(str::to_lowercase)).collect(),
            words: words(&folded(&group.description)),
        }
    }
}

/// A text in lower case without umlauts and punctuation.
fn folded(text: &str) -> String {
    let words = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(fold).collect::<Vec<_>>().join(" ")
}

fn words(text: &str) -> BTreeSet<String> {
    text.split(' ')
        .filter(|word| word.len() > 2)
        .map(str::to_owned)
        .collect()
}

/// The share of what two sets have in common.
fn likeness<T: Ord>(left: &BTreeSet<T>, right: &BTreeSet<T>) -> f32 {
    let common = left.intersection(right).count();
    let all = left.len() + right.len() - common;
    if all == 0 {
        0.0
    } else {
        common as f32 / all as f32
    }
}

/// How two groups are related.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kinship {
    Alike,
    Same,
}

/// Whether two texts tell different things.
fn differ(left: &str, right: &str) -> bool {
    !left.is_empty() && !right.is_empty() && left != right
}

fn compare(left: (&Group, &Features), right: (&Group, &Features)) -> Option<Kinship> {
    let ((left, a), (right, b)) = (left, right);
    // Meetings on other days or elsewhere are other meetings, whatever they have in common.
    let other_day = left.weekdays != 0 && right.weekdays != 0 && left.weekdays != right.weekdays;
    if other_day || differ(&a.place, &b.place) {
        return None;
    }
    let elsewhere = differ(&a.street, &b.street) || differ(&a.schedule, &b.schedule);
    if a.name == b.name && a.place == b.place && !elsewhere {
        return Some(Kinship::Same);
    }
    let names = likeness(&a.bigrams, &b.bigrams);
    let enough = a.words.len() >= WORDS && b.words.len() >= WORDS;
    let texts = if enough {
        likeness(&a.words, &b.words)
    } else {
        0.0
    };
    let points = |value: f32| u32::from(value >= ALIKE) + u32::from(value >= NEARLY);
    let same = |left: &str, right: &str| u32::from(!left.is_empty() && left == right);
    let contact = a
        .contacts
        .iter()
        .any(|contact| b.contacts.contains(contact));
    let evidence = points(names)
        + points(texts)
        + 2 * u32::from(contact)
        + same(&a.street, &b.street)
        + same(&a.schedule, &b.schedule)
        + u32::from(!a.topics.is_disjoint(&b.topics));
    let related = names >= ALIKE || texts >= NEARLY;
    (related && evidence >= EVIDENCE).then_some(Kinship::Alike)
}

/// The keys under which a group is looked for.
fn keys(features: &Features, uses: &HashMap<&str, usize>) -> Vec<String> {
    let mut sorted: Vec<&str> = features.core.split(' ').collect();
    sorted.sort_unstable();
    let mut keys = vec![format!("n {} {}", sorted.join(" "), features.place)];
    for contact in &features.contacts {
        if uses.get(contact.as_str()).is_some_and(|uses| *uses <= OWN) {
            keys.push(format!("c {contact}"));
        }
    }
    if features.words.len() >= WORDS {
        for seed in 0..SIGNATURES {
            let hash = |word: &String| {
                let mut hasher = DefaultHasher::new();
                (seed, word).hash(&mut hasher);
                hasher.finish()
            };
            let least = features.words.iter().map(hash).min().unwrap_or_default();
            keys.push(format!("d{seed} {least} {}", features.place));
        }
    }
    keys
}

/// Reports groups that stand in the catalogue twice. Entries that are not published are passed over.
pub fn find(catalogue: &Catalogue, report: &mut Report) {
    let groups: Vec<&Group> = catalogue
        .groups
        .iter()
        .filter(|group| !group.discretion.unpublished && !group.name.is_empty())
        .collect();
    let features: Vec<Features> = groups.iter().map(|group| Features::of(group)).collect();
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for contact in features.iter().flat_map(|features| &features.contacts) {
        *uses.entry(contact).or_default() += 1;
    }
    let mut keyed: Vec<(String, usize)> = Vec::new();
    for (at, features) in features.iter().enumerate() {
        keyed.extend(keys(features, &uses).into_iter().map(|key| (key, at)));
    }
    keyed.sort_unstable();
    let mut pairs: HashSet<(usize, usize)> = HashSet::new();
    let mut pair = |left: usize, right: usize| {
        pairs.insert((left.min(right), left.max(right)));
    };
    for (from, (key, left)) in keyed.iter().enumerate() {
        let near = keyed[from + 1..].iter().take(WINDOW);
        near.take_while(|(other, _)| other == key)
            .for_each(|(_, right)| pair(*left, *right));
    }
    for reversed in [false, true] {
        let mut sorted: Vec<(String, usize)> = features
            .iter()
            .enumerate()
            .map(|(at, features)| {
                let name = match reversed {
                    true => features.core.chars().rev().collect(),
                    false => features.core.clone(),
                };
                (format!("{} {name}", features.place), at)
            })
            .collect();
        sorted.sort_unstable();
        for (from, (_, left)) in sorted.iter().enumerate() {
            sorted[from + 1..]
                .iter()
                .take(WINDOW / 2)
                .for_each(|(_, right)| pair(*left, *right));
        }
    }
    let mut found: BTreeMap<usize, (Kinship, usize)> = BTreeMap::new();
    let mut pairs: Vec<(usize, usize)> = pairs.into_iter().collect();
    pairs.sort_unstable();
    for (left, right) in pairs {
        let kinship = compare(
            (groups[left], &features[left]),
            (groups[right], &features[right]),
        );
        let Some(kinship) = kinship else { continue };
        let known = found.entry(right).or_insert((kinship, left));
        if kinship > known.0 {
            *known = (kinship, left);
        }
    }
    for (at, (kinship, first)) in found {
        report.push(problem(groups[at], groups[first], kinship));
    }
}

fn problem(group: &Group, first: &Group, kinship: Kinship) -> Problem {
    let place = match first.source.file == group.source.file {
        true => format!("Zeile {}", first.source.line),
        false => format!("{}, Zeile {}", first.source.file, first.source.line),
    };
    let (severity, code, message) = match kinship {
        Kinship::Same => (
            Severity::Warning,
            "duplicate",
            format!("steht mit gleichem Namen am gleichen Ort schon in {place}"),
        ),
        Kinship::Alike => (
            Severity::Hint,
            "similar",
            format!(
                "ähnelt »{}« in {place}",
                super::mail::shortened(&first.name)
            ),
        ),
    };
    Problem::at(severity, code, &group.source)
        .column(Column::Name.key())
        .value(&group.name)
        .says(
            message,
            "Ist es dieselbe Gruppe, eine der beiden Zeilen löschen.",
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(line: u64, name: &str, town: &str, schedule: &str, phone: &str, text: &str) -> Group {
        Group {
            name: name.into(),
            town: town.into(),
            schedule: schedule.into(),
            weekdays: crate::catalogue::schedule::parse(schedule).weekdays(),
            phone: phone.into(),
            topics: vec!["Angst".into()],
            description: text.into(),
            source: crate::catalogue::Source {
                line,
                ..Default::default()
            },
            ..Group::default()
        }
    }

    #[test]
    fn pairs() {
        const TEXT: &str =
            "Wir sprechen über Angst und Panik, machen einander Mut und gehen gemeinsam spazieren.";
        let first = group(
            2,
            "Mut tut gut",
            "Celle",
            "dienstags 19 Uhr",
            "030 23125100",
            TEXT,
        );
        let table = [
            (
                group(3, "Mut tut gut", "Celle", "dienstags 19 Uhr", "", ""),
                "duplicate",
            ),
            (group(3, "MUT TUT GUT!", "celle", "", "", ""), "duplicate"),
            (
                group(
                    3,
                    "Mut tut gut",
                    "Celle",
                    "freitags 19 Uhr",
                    "030 23125100",
                    TEXT,
                ),
                "",
            ),
            (
                group(3, "Mut tut gut", "Verden", "dienstags 19 Uhr", "", TEXT),
                "",
            ),
            (
                group(3, "Mut tut gutt", "Celle", "", "030 23125100", ""),
                "similar",
            ),
            (
                group(
                    3,
                    "Selbsthilfegruppe Mut tut gut",
                    "Celle",
                    "dienstags 19 Uhr",
                    "030 23125100",
                    "",
                ),
                "similar",
            ),
            (
                group(3, "Angstgruppe", "Celle", "dienstags 19 Uhr", "", TEXT),
                "similar",
            ),
            (
                group(3, "Angstgruppe", "Celle", "dienstags 19 Uhr", "", ""),
                "",
            ),
            (group(3, "Trauer", "Celle", "", "030 23125100", ""), ""),
        ];
        for (second, expected) in table {
            let name = second.name.clone();
            let catalogue = Catalogue {
                groups: vec![first.clone(), second],
                contact_points: Vec::new(),
            };
            let mut report = Report::default();
            find(&catalogue, &mut report);
            let codes: Vec<&str> = report
                .problems()
                .iter()
                .map(|problem| problem.code)
                .collect();
            assert_eq!(codes.join(" "), expected, "{name}");
        }
    }

    #[test]
    fn many_groups_of_one_name_are_compared_with_their_neighbours_only() {
        let groups = (0..20_000).map(|line| group(line, "AA", "Celle", "", "", ""));
        let catalogue = Catalogue {
            groups: groups.collect(),
            contact_points: Vec::new(),
        };
        let mut report = Report::default();
        find(&catalogue, &mut report);
        assert_eq!(report.count(Severity::Warning), 19_999);
    }
}
