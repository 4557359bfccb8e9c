//! Withheld values that an office also wrote into columns that are published.

mod sought;

use super::Group;
use super::column::{Column, ColumnSet};
use sought::{Sought, Text};

/// A withheld value that stands in a column which is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// The column that withholds the value.
    pub withheld: Column,
    /// The column that would publish it.
    pub published: Column,
    /// The value.
    pub value: String,
}

/// Columns whose values are looked for in the texts that are published.
const CONFIDENTIAL: [Column; 9] = [
    Column::Phone,
    Column::Email,
    Column::Web,
    Column::Person,
    Column::Venue,
    Column::Street,
    Column::Postcode,
    Column::Town,
    Column::District,
];
/// The withheld values of an entry that its published columns hold nevertheless, in one of them or
/// parted between two neighbours.
pub fn of(group: &Group) -> Vec<Leak> {
    let holds_back = |column| group.withholds(column) && !group.text_of(column).is_empty();
    if group.discretion.unpublished || !CONFIDENTIAL.into_iter().any(holds_back) {
        return Vec::new();
    }
    let published: Vec<(Column, String)> = Column::ALL
        .iter()
        .copied()
        .filter(|column| !group.withholds(*column))
        .map(|column| (column, group.text_of(column)))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let texts: Vec<(Column, Text)> = published
        .iter()
        .map(|(column, text)| (*column, Text::of(text)))
        .collect();
    let joined: Vec<(Column, Text)> = published
        .windows(2)
        .map(|pair| (pair[0].0, Text::of(&format!("{} {}", pair[0].1, pair[1].1))))
        .collect();
    let mut leaks = Vec::new();
    for withheld in CONFIDENTIAL
        .into_iter()
        .filter(|column| group.withholds(*column))
    {
        for value in values(&group.text_of(withheld), withheld) {
            let sought = Sought::of(&value, withheld);
            let holding = |texts: &[(Column, Text)]| -> Vec<Column> {
                let found = texts.iter().filter(|(_, text)| sought.is_in(text));
                found.map(|(column, _)| *column).collect()
            };
            let mut found = holding(&texts);
            if found.is_empty() {
                found = holding(&joined);
            }
            leaks.extend(found.into_iter().map(|published| Leak {
                withheld,
                published,
                value: value.clone(),
            }));
        }
    }
    leaks
}

/// The values of a cell, each of which must not be published.
fn values(text: &str, column: Column) -> Vec<String> {
    let separators: &[&str] = match column {
        Column::Phone | Column::Email => &["\n", ", ", ";", "|"],
        _ => &["\n"],
    };
    let mut values = vec![text.to_owned()];
    for separator in separators {
        values = values
            .iter()
            .flat_map(|value| value.split(separator))
            .map(|value| value.trim().to_owned())
            .collect();
    }
    values.retain(|value| !value.is_empty());
    values
}

impl Group {
    /// The text of a column that may hold what another column withholds.
    pub(super) fn text_of(&self, column: Column) -> String {
        match column {
            Column::Id => self.id.clone(),
            Column::Name => self.name.clone(),
            Column::Topics => self.topics.join("\n"),
            Column::Description => self.description.clone(),
            Column::Audience => self.audience.join("\n"),
            Column::Schedule => self.schedule.clone(),
            Column::Venue => self.venue.clone(),
            Column::Street => self.street.clone(),
            Column::Postcode => self.postcode.clone(),
            Column::Town => self.town.clone(),
            Column::District => self.district.clone(),
            Column::ContactPoint => self.responsible.clone(),
            Column::Phone => self.phone.clone(),
            Column::Email => self.email.clone(),
            Column::Web => self.web.join("\n"),
            Column::Person => self.person.clone(),
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Discretion;

    #[test]
    fn leaks_of_withheld_values() {
        let table = [
            (
                Column::Phone,
                "Rufen Sie an: 030/23125-100",
                Some("030 23125-100"),
            ),
            (
                Column::Phone,
                "Rufen Sie an: +49 (0)30 23 12 51 00",
                Some("030 23125-100"),
            ),
            (Column::Phone, "oder 0406696912", Some("040 6696912 (AB)")),
            (Column::Phone, "Rufen Sie an: 030/23125-200", None),
            (
                Column::Email,
                "an muster (at) example.org",
                Some("muster@example.org"),
            ),
            (Column::Email, "an erika@example.org", None),
            (
                Column::Person,
                "Leitung: erika  müller.",
                Some("Erika Müller"),
            ),
            (
                Column::Person,
                "Leitung: Erika-Mueller",
                Some("Erika Müller"),
            ),
            (
                Column::Person,
                "Leitung: <b>Erika</b> M&uuml;ller",
                Some("Erika Müller"),
            ),
            (
                Column::Person,
                "Leitung: Erika&nbsp;M&#252;ller",
                Some("Erika Müller"),
            ),
            (
                Column::Phone,
                "Rufen Sie an: 030&#8211;23125&#8209;100",
                Some("030 23125-100"),
            ),
            (
                Column::Person,
                "Fragen an Frau Müller",
                Some("Erika Müller"),
            ),
            (Column::Person, "Leitung: Erika Müllerin", None),
            (Column::Person, "Erika und Frau Schmidt", None),
            (
                Column::Web,
                "Mehr auf example.org/g1",
                Some("https://example.org/g1"),
            ),
            (
                Column::Street,
                "im Gemeindehaus, Große Str. 1",
                Some("Große Straße 1"),
            ),
            (Column::Street, "im Gemeindehaus, Große Straße 12", None),
        ];
        for (column, description, expected) in table {
            let discretion = Discretion {
                hidden: vec![column],
                ..Discretion::default()
            };
            let group = Group {
                description: description.into(),
                phone: "030 23125-100, 040 6696912 (AB)".into(),
                email: "muster@example.org".into(),
                person: "Erika Müller".into(),
                web: vec!["https://example.org/g1".into()],
                street: "Große Straße 1".into(),
                discretion,
                ..Group::default()
            };
            let leak = of(&group).into_iter().next().map(|leak| leak.value);
            assert_eq!(leak.as_deref(), expected, "{description}");
        }
    }

    #[test]
    fn names_with_the_surname_first() {
        let table = [
            ("Erika Muster hilft", true),
            ("Muster, Erika", true),
            ("Fragen an Fr. Muster", true),
            ("Fragen an Frau Erika", false),
        ];
        for (description, expected) in table {
            let group = Group {
                description: description.into(),
                person: "Muster, Erika".into(),
                discretion: Discretion {
                    hidden: vec![Column::Person],
                    ..Discretion::default()
                },
                ..Group::default()
            };
            assert_eq!(!of(&group).is_empty(), expected, "{description}");
        }
    }

    #[test]
    fn values_parted_between_columns_and_in_ids() {
        let hidden = |column, group: Group| {
            let leaks = of(&Group {
                discretion: Discretion {
                    hidden: vec![column],
                    ..Discretion::default()
                },
                person: "Erika Muster".into(),
                phone: "030 23125100".into(),
                ..group
            });
            leaks.first().map(|leak| leak.published)
        };
        let table = [
            (
                Column::Person,
                "g1",
                &["Angst", "bei Erika"][..],
                "Muster, abends",
                Some(Column::Topics),
            ),
            (
                Column::Person,
                "g1",
                &["bei Erika", "Muster"],
                "",
                Some(Column::Topics),
            ),
            (Column::Person, "erika-muster-1", &[], "", Some(Column::Id)),
            (
                Column::Phone,
                "g1",
                &["Vorwahl 030"],
                "dann 23125-100",
                Some(Column::Topics),
            ),
            (Column::Person, "g1", &["Erika"], "und Muster", None),
        ];
        for (column, id, topics, description, expected) in table {
            let group = Group {
                id: id.into(),
                topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
                description: description.into(),
                ..Group::default()
            };
            assert_eq!(hidden(column, group), expected, "{topics:?} {description}");
        }
    }
}
