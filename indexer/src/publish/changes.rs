//! What came, went and changed between the folder published before and a new build.
//!
//! Both sides are indexes, that is: what visitors saw and what they will see. Groups are the same group if
//! they have the same id.

mod fields;

pub use fields::FieldChange;

use grufi_engine::{Group, GroupId, Index};
use std::collections::{BTreeMap, HashMap};

/// More than one group in so many must not vanish unasked.
const VANISHING: usize = 5;

/// A group in a list of changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Name.
    pub name: String,
    /// Town, "" where the catalogue does not say.
    pub town: String,
    /// Id of the catalogue.
    pub id: String,
}

/// A group that stayed, and what of it is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The group as it is now.
    pub group: Named,
    /// The fields that differ, at least one.
    pub fields: Vec<FieldChange>,
}

/// What is different between two published states. Lists are sorted by name, town and id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Number of groups before.
    pub before: usize,
    /// Number of groups now.
    pub after: usize,
    /// Groups with a new id.
    pub came: Vec<Named>,
    /// Groups whose id is gone.
    pub went: Vec<Named>,
    /// Groups of which something is different.
    pub changed: Vec<Changed>,
    /// Of those that went, how many came again with their name and town under another id.
    pub renamed: usize,
}

impl Changes {
    /// Compares two indexes.
    ///
    /// # Complexity
    /// n log n in the number of groups.
    pub fn between(before: &Index<'_>, after: &Index<'_>) -> Self {
        let (old, new) = (by_id(before), by_id(after));
        let only = |these: &BTreeMap<&str, Group<'_>>, others: &BTreeMap<&str, Group<'_>>| {
            let alone = these.iter().filter(|(id, _)| !others.contains_key(*id));
            let mut named: Vec<Named> = alone.map(|(_, group)| Named::of(group)).collect();
            named.sort();
            named
        };
        let (went, came) = (only(&old, &new), only(&new, &old));
        let mut changed: Vec<Changed> = new
            .iter()
            .filter_map(|(id, group)| Some((old.get(id)?, group)))
            .map(|(was, is)| Changed {
                group: Named::of(is),
                fields: fields::differences((was, before), (is, after)),
            })
            .filter(|changed| !changed.fields.is_empty())
            .collect();
        changed.sort_by(|a, b| a.group.cmp(&b.group));
        Changes {
            before: before.len() as usize,
            after: after.len() as usize,
            renamed: renamed(&went, &came),
            came,
            went,
            changed,
        }
    }

    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        self.came.is_empty() && self.went.is_empty() && self.changed.is_empty()
    }

    /// Whether more than a fifth of the groups published before would vanish: rarely what an office means.
    pub fn too_many_went(&self) -> bool {
        too_many(self.went.len(), self.before)
    }

    /// Whether something is taken back that was published before: a group, all that a field said, or what
    /// can lead to a person. Nothing of it may stay in the folder then.
    pub fn take_back(&self) -> bool {
        !self.went.is_empty()
            || self
                .changed
                .iter()
                .any(|changed| changed.fields.iter().any(FieldChange::takes_back))
    }
}

/// Whether so many of `before` groups are more than a fifth.
pub fn too_many(went: usize, before: usize) -> bool {
    went * VANISHING > before
}

impl Named {
    fn of(group: &Group<'_>) -> Self {
        Named {
            name: group.name().to_owned(),
            town: group.town().to_owned(),
            id: group.id().to_owned(),
        }
    }
}

fn by_id<'b>(index: &'b Index<'_>) -> BTreeMap<&'b str, Group<'b>> {
    let groups = (0..index.len()).filter_map(|number| index.group(GroupId(number)));
    groups.map(|group| (group.id(), group)).collect()
}

/// How many of `went` have the name and town of one that came, each counted once.
fn renamed(went: &[Named], came: &[Named]) -> usize {
    let mut places: HashMap<(&str, &str), usize> = HashMap::new();
    for group in came {
        *places.entry((&group.name, &group.town)).or_default() += 1;
    }
    let again = went.iter().filter(|group| {
        let left = places.get_mut(&(group.name.as_str(), group.town.as_str()));
        left.is_some_and(|left| {
            let one = *left > 0;
            *left -= usize::from(one);
            one
        })
    });
    again.count()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::catalogue::{Catalogue, ContactPoint, Group};
    use crate::compile;
    use expect_test::expect;
    use grufi_engine::Status;

    fn group(id: &str, name: &str) -> Group {
        Group {
            id: id.into(),
            name: name.into(),
            topics: vec!["Angst".into()],
            town: "Celle".into(),
            ..Group::default()
        }
    }

    fn index(groups: Vec<Group>) -> Vec<u8> {
        let catalogue = Catalogue {
            groups,
            contact_points: vec![ContactPoint {
                name: "KISS".into(),
                ..ContactPoint::default()
            }],
        };
        compile::compile_with(&catalogue.for_publication(), None).unwrap()
    }

    fn between(before: Vec<Group>, after: Vec<Group>) -> Changes {
        let (before, after) = (index(before), index(after));
        Changes::between(
            &Index::open(&before).unwrap(),
            &Index::open(&after).unwrap(),
        )
    }

    #[test]
    fn groups_come_go_and_change() {
        let moved = Group {
            languages: vec!["de".into(), "tr".into()],
            phone: "030 23125 1".into(),
            weekdays: 0b101,
            contact_point: Some(0),
            age_from: Some(18),
            ..group("b", "Aufatmen")
        };
        let was = Group {
            phone: "030 23125 2".into(),
            ..group("b", "Atmen")
        };
        let changes = between(
            vec![
                group("a", "Mut"),
                was,
                group("c", "Neubeginn"),
                group("e", "Ruhe"),
            ],
            vec![
                group("d", "Mut"),
                moved,
                group("c", "Neubeginn"),
                group("f", "Zuversicht"),
            ],
        );
        let mut seen = format!(
            "{} -> {}, {} renamed\n",
            changes.before, changes.after, changes.renamed
        );
        let names = |groups: &[Named]| {
            groups
                .iter()
                .map(|group| format!("{} ({}) {}", group.name, group.town, group.id))
                .collect::<Vec<_>>()
                .join(", ")
        };
        seen += &format!(
            "came: {}\nwent: {}\n",
            names(&changes.came),
            names(&changes.went)
        );
        for changed in &changes.changed {
            for field in &changed.fields {
                seen += &format!(
                    "{}: {}: {:?} -> {:?}\n",
                    changed.group.id, field.field, field.before, field.after
                );
            }
        }
        expect![[r#"
            4 -> 4, 1 renamed
            came: Mut (Celle) d, Zuversicht (Celle) f
            went: Mut (Celle) a, Ruhe (Celle) e
            b: Name: "Atmen" -> "Aufatmen"
            b: Alter: "" -> "ab 18"
            b: Sprachen: "" -> "Deutsch, Türkisch"
            b: Wochentage: "" -> "Mo, Mi"
            b: Kontaktstelle: "" -> "KISS"
            b: Telefon: "030 23125 2" -> "030 23125 1"
        "#]]
        .assert_eq(&seen);
    }

    #[test]
    fn a_fifth_may_go() {
        for (went, before, expected) in [
            (0, 0, false),
            (1, 5, false),
            (2, 9, true),
            (2, 10, false),
            (3, 10, true),
            (1, 1, true),
        ] {
            assert_eq!(too_many(went, before), expected, "{went} of {before}");
        }
    }

    #[test]
    fn what_is_taken_back() {
        let with = |phone: &str| Group {
            phone: phone.into(),
            ..group("a", "Mut")
        };
        let full = |status| Group {
            status: Some(status),
            ..group("a", "Mut")
        };
        let table = [
            (vec![with("1")], vec![with("1")], false),
            (vec![with("")], vec![with("1")], false),
            (vec![with("1")], vec![with("1"), group("b", "Neu")], false),
            (vec![with("1")], vec![with("")], true),
            (vec![with("1")], vec![with("2")], true),
            (vec![with("1"), group("b", "Neu")], vec![with("1")], true),
            (vec![full(Status::Open)], vec![full(Status::Full)], false),
        ];
        for (at, (before, after, expected)) in table.into_iter().enumerate() {
            assert_eq!(between(before, after).take_back(), expected, "row {at}");
        }
    }
}
