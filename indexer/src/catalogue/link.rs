//! Completes a catalogue when all files are read: ids, and contact points by id or name.

use super::column::Column;
use super::{Catalogue, Group, id};
use std::collections::HashMap;

impl Catalogue {
    /// Gives an id to every entry without one and finds the contact points that groups name.
    ///
    /// An id that the office withholds is replaced. Made ids hold the name and the town, where several
    /// groups share these also the street or the venue, and never a part that is withheld.
    pub fn link(&mut self) {
        for point in self
            .contact_points
            .iter_mut()
            .filter(|point| point.id.is_empty())
        {
            point.id = id::from_name_and_place(&point.name, &[&point.town]);
        }
        self.make_group_ids();
        let names = ContactNames::of(self);
        for group in &mut self.groups {
            group.contact_point = names.find(&group.responsible);
        }
    }

    fn make_group_ids(&mut self) {
        let lacking =
            |group: &Group| group.id.is_empty() || group.discretion.hidden.contains(&Column::Id);
        let made: Vec<Option<String>> = self
            .groups
            .iter()
            .map(|group| {
                lacking(group).then(|| id::from_name_and_place(&group.name, &[town_of(group)]))
            })
            .collect();
        let mut uses: HashMap<(bool, &str), usize> = HashMap::new();
        for (group, id) in self.groups.iter().zip(&made) {
            if let Some(id) = id {
                *uses.entry((group.discretion.unpublished, id)).or_default() += 1;
            }
        }
        let ids: Vec<Option<String>> = self
            .groups
            .iter()
            .zip(&made)
            .map(|(group, id)| {
                let id = id.as_deref()?;
                let shared = uses
                    .get(&(group.discretion.unpublished, id))
                    .is_some_and(|uses| *uses > 1);
                Some(if shared {
                    id::from_name_and_place(id, &[place_of(group)])
                } else {
                    id.to_owned()
                })
            })
            .collect();
        for (group, id) in self.groups.iter_mut().zip(ids) {
            if let Some(id) = id {
                group.id = id;
            }
        }
    }
}

fn town_of(group: &Group) -> &str {
    if group.discretion.hidden.contains(&Column::Town) {
        ""
    } else {
        &group.town
    }
}

/// What tells groups of one name in one town apart.
fn place_of(group: &Group) -> &str {
    let told = |column, text| {
        if group.discretion.withholds(column) {
            ""
        } else {
            text
        }
    };
    match told(Column::Street, group.street.as_str()) {
        "" => told(Column::Venue, group.venue.as_str()),
        street => street,
    }
}

/// Contact points by id and by name.
pub(super) struct ContactNames {
    ids: HashMap<String, usize>,
    names: HashMap<String, usize>,
}

impl ContactNames {
    pub(super) fn of(catalogue: &Catalogue) -> Self {
        let (mut ids, mut names) = (HashMap::new(), HashMap::new());
        for (at, point) in catalogue.contact_points.iter().enumerate() {
            ids.entry(fold(&point.id)).or_insert(at);
            names.entry(fold(&point.name)).or_insert(at);
        }
        ContactNames { ids, names }
    }

    /// The contact point of an id or else of a name; the first where several have it.
    fn find(&self, reference: &str) -> Option<usize> {
        let reference = fold(reference);
        self.ids
            .get(&reference)
            .or_else(|| self.names.get(&reference))
            .copied()
    }
}

fn fold(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{ContactPoint, Discretion};

    fn group(id: &str, name: &str, town: &str, street: &str, hidden: &[Column]) -> Group {
        let discretion = Discretion {
            hidden: hidden.to_vec(),
            ..Discretion::default()
        };
        let (id, name, town, street) = (id.into(), name.into(), town.into(), street.into());
        Group {
            id,
            name,
            town,
            street,
            discretion,
            ..Group::default()
        }
    }

    #[test]
    fn ids_are_made_where_missing_or_withheld() {
        let mut catalogue = Catalogue {
            groups: vec![
                group("7", "Angst", "Celle", "", &[]),
                group("", "Angst", "Celle", "", &[]),
                group("", "AA", "Verden", "Weg 1", &[]),
                group("", "AA", "Verden", "Markt 2", &[]),
                group("", "Trauer", "Verden", "", &[Column::Town]),
                group("intern-99", "Sucht", "Verden", "", &[Column::Id]),
                group("", "NA", "Verden", "Weg 1", &[Column::Street]),
                group("", "NA", "Verden", "Weg 2", &[]),
            ],
            ..Catalogue::default()
        };
        catalogue.link();
        let ids: Vec<&str> = catalogue
            .groups
            .iter()
            .map(|group| group.id.as_str())
            .collect();
        let expected = [
            "7",
            "angst-celle",
            "aa-verden-weg-1",
            "aa-verden-markt-2",
            "trauer",
            "sucht-verden",
            "na-verden",
            "na-verden-weg-2",
        ];
        assert_eq!(ids, expected);
    }

    #[test]
    fn contact_points_by_id_or_name() {
        let point = |id: &str, name: &str| ContactPoint {
            id: id.into(),
            name: name.into(),
            ..Default::default()
        };
        let contact_points = vec![
            point("ks-a", "KISS A"),
            point("ks-b", "KISS B"),
            point("", "KISS C"),
        ];
        let table = [
            ("ks-b", Some(1)),
            ("KS-B", Some(1)),
            ("kiss  a", Some(0)),
            ("kiss-c", Some(2)),
            ("KISS D", None),
            ("", None),
        ];
        for (responsible, expected) in table {
            let groups = vec![Group {
                responsible: responsible.into(),
                ..Group::default()
            }];
            let mut catalogue = Catalogue {
                groups,
                contact_points: contact_points.clone(),
            };
            catalogue.link();
            assert_eq!(catalogue.groups[0].contact_point, expected, "{responsible}");
        }
    }
}
