//! What must stay in the office is taken out of the catalogue here, before anything is compiled.
//!
//! # Invariant
//! A [`PublicCatalogue`] comes only from [`Catalogue::for_publication`]; compiling and publishing take
//! nothing else but an [`OfficeCatalogue`], which is marked on every page, so a withheld value cannot reach a published file. What an office wrote into a text that
//! is published is found by [`super::leaks`] and refused.

use super::Catalogue;
use super::column::{Column, ColumnSet};
use super::group::{Discretion, Group};
use super::schedule::Schedule;
use std::ops::Deref;

/// A catalogue without anything that must stay in the office.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicCatalogue(Catalogue);

impl Deref for PublicCatalogue {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        &self.0
    }
}

/// A catalogue with everything, for the office alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfficeCatalogue(Catalogue);

impl Deref for OfficeCatalogue {
    type Target = Catalogue;

    fn deref(&self) -> &Catalogue {
        &self.0
    }
}

impl Catalogue {
    /// Keeps everything. [`Discretion::hidden`] then names all columns of an entry that are withheld from
    /// the public and hold something, so that pages can say so.
    pub fn for_office(mut self) -> OfficeCatalogue {
        for group in &mut self.groups {
            let withheld = Column::ALL.iter().copied().filter(|column| {
                !group.discretion.unpublished
                    && group.withholds(*column)
                    && !group.text_of(*column).is_empty()
            });
            group.discretion.hidden = withheld.collect();
        }
        OfficeCatalogue(self)
    }

    /// Drops entries and parts of entries that must not be published. Of [`Discretion`] only remains that
    /// a group is reached through its contact point, which visitors are told.
    pub fn for_publication(mut self) -> PublicCatalogue {
        self.groups
            .retain(|group| !group.discretion.unpublished && !group.withholds(Column::Name));
        for group in &mut self.groups {
            let discretion = std::mem::take(&mut group.discretion);
            for column in Column::ALL
                .iter()
                .copied()
                .filter(|column| discretion.withholds(*column))
            {
                group.clear(column);
            }
            let told = !discretion.hidden.contains(&Column::ContactThrough);
            group.discretion.through_contact_point = discretion.through_contact_point && told;
        }
        PublicCatalogue(self)
    }
}

/// Columns that say how to reach a group by itself; the contact point stands in for them.
const REACHED_BY: [Column; 6] = [
    Column::Phone,
    Column::Email,
    Column::Person,
    Column::Web,
    Column::Venue,
    Column::Street,
];

impl Discretion {
    /// Whether a column of the entry stays in the office.
    pub fn withholds(&self, column: Column) -> bool {
        self.unpublished
            || self.hidden.contains(&column)
            || (self.through_contact_point && REACHED_BY.contains(&column))
    }
}

impl Group {
    pub(super) fn withholds(&self, column: Column) -> bool {
        self.discretion.withholds(column)
    }

    /// Empties a column and everything that was made from it. The id is made anew when the catalogue is
    /// linked and holds nothing withheld, see [`super::id`].
    fn clear(&mut self, column: Column) {
        match column {
            Column::Topics => self.topics.clear(),
            Column::Description => self.description.clear(),
            Column::Audience => self.audience.clear(),
            Column::Gender => self.gender = None,
            Column::AgeFrom => self.age_from = None,
            Column::AgeTo => self.age_to = None,
            Column::Languages => self.languages.clear(),
            Column::Form => self.form = None,
            Column::Schedule => {
                self.schedule.clear();
                self.recurrences = Schedule::default();
                self.weekdays = 0;
                self.start = None;
            }
            Column::Venue => self.venue.clear(),
            Column::Street => self.street.clear(),
            Column::Postcode => self.postcode.clear(),
            Column::Town => self.town.clear(),
            Column::District => self.district.clear(),
            Column::Accessibility => self.accessibility = None,
            Column::Status => self.status = None,
            Column::ContactPoint => {
                self.responsible.clear();
                self.contact_point = None;
            }
            Column::Phone => self.phone.clear(),
            Column::Email => self.email.clear(),
            Column::Web => self.web.clear(),
            Column::Updated => self.updated = None,
            Column::Person => self.person.clear(),
            Column::Id
            | Column::Name
            | Column::Publish
            | Column::ContactThrough
            | Column::Hidden => {}
        }
        if matches!(
            column,
            Column::Venue | Column::Street | Column::Postcode | Column::Town | Column::District
        ) {
            self.coordinates = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Date;
    use grufi_engine::{Accessibility, Form, Gender, Status};

    /// A group in which every column is filled with a value of its own.
    fn full() -> Group {
        Group {
            id: "g1".into(),
            name: "Name".into(),
            topics: vec!["Thema".into()],
            description: "Beschreibung".into(),
            audience: vec!["Betroffene".into()],
            gender: Some(Gender::Women),
            age_from: Some(18),
            age_to: Some(99),
            languages: vec!["de".into()],
            form: Some(Form::InPerson),
            schedule: "dienstags, 19 Uhr".into(),
            weekdays: 2,
            start: Some(1140),
            venue: "Gemeindehaus".into(),
            street: "Weg 1".into(),
            postcode: "27283".into(),
            town: "Verden".into(),
            district: "Kreis".into(),
            coordinates: Some((52.9, 9.2)),
            accessibility: Some(Accessibility::Yes),
            status: Some(Status::Open),
            responsible: "ks".into(),
            contact_point: Some(0),
            phone: "030 23125 100".into(),
            email: "a@example.org".into(),
            web: vec!["https://example.org/g1".into()],
            person: "Erika Muster".into(),
            updated: Date::parse("2026-01-01"),
            ..Group::default()
        }
    }

    fn published(discretion: Discretion) -> Option<Group> {
        let groups = vec![Group {
            discretion,
            ..full()
        }];
        Catalogue {
            groups,
            ..Catalogue::default()
        }
        .for_publication()
        .groups
        .first()
        .cloned()
    }

    #[test]
    fn open_entries_are_published_whole() {
        assert_eq!(published(Discretion::default()), Some(full()));
    }

    #[test]
    fn unpublished_entries_are_dropped() {
        assert_eq!(
            published(Discretion {
                unpublished: true,
                ..Discretion::default()
            }),
            None
        );
        assert_eq!(
            published(Discretion {
                hidden: vec![Column::Name],
                ..Discretion::default()
            }),
            None
        );
    }

    #[test]
    fn groups_reached_through_their_contact_point_keep_only_town_and_district() {
        let group = published(Discretion {
            through_contact_point: true,
            ..Discretion::default()
        });
        let expected = Group {
            phone: String::new(),
            email: String::new(),
            person: String::new(),
            web: Vec::new(),
            venue: String::new(),
            street: String::new(),
            coordinates: None,
            discretion: Discretion {
                through_contact_point: true,
                ..Discretion::default()
            },
            ..full()
        };
        assert_eq!(group, Some(expected));
    }

    #[test]
    fn each_hidden_column_is_emptied_and_no_other() {
        let texts = |group: &Group| {
            let values = format!("{group:?}");
            values.len()
        };
        for column in Column::ALL
            .iter()
            .copied()
            .filter(|column| *column != Column::Name)
        {
            let group = published(Discretion {
                hidden: vec![column],
                ..Discretion::default()
            });
            let group = group.expect("published");
            let kept = matches!(
                column,
                Column::Id | Column::Publish | Column::ContactThrough | Column::Hidden
            );
            assert_eq!(texts(&group) == texts(&full()), kept, "{}", column.key());
            for other in Column::ALL.iter().copied().filter(|other| *other != column) {
                assert_eq!(
                    group.text_of(other),
                    full().text_of(other),
                    "{} {}",
                    column.key(),
                    other.key()
                );
            }
            if !matches!(column, Column::Id | Column::Name) {
                assert_eq!(group.text_of(column), "");
            }
        }
    }
}
