//! Withheld values that an office also wrote into columns that are published.

use super::Group;
use super::column::{Column, ColumnSet};

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
/// Fewer digits than this make no telephone number.
const PHONE_DIGITS: usize = 6;
/// Shorter values stand in texts by chance.
const SHORTEST: usize = 3;

/// The withheld values of an entry that its published columns hold nevertheless.
pub fn of(group: &Group) -> Vec<Leak> {
    if group.discretion.unpublished {
        return Vec::new();
    }
    let mut leaks = Vec::new();
    for withheld in CONFIDENTIAL
        .into_iter()
        .filter(|column| group.withholds(*column))
    {
        for value in group
            .text_of(withheld)
            .lines()
            .map(str::trim)
            .filter(|value| !value.is_empty())
        {
            for published in Column::ALL
                .iter()
                .copied()
                .filter(|column| !group.withholds(*column))
            {
                if holds(&group.text_of(published), value, withheld == Column::Phone) {
                    leaks.push(Leak {
                        withheld,
                        published,
                        value: value.to_owned(),
                    });
                }
            }
        }
    }
    leaks
}

fn holds(text: &str, value: &str, phone: bool) -> bool {
    if phone {
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let number = digits(value);
        return number.len() >= PHONE_DIGITS && digits(text).contains(&number);
    }
    let fold = |text: &str| {
        text.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    };
    let (text, value) = (fold(text), fold(value));
    let value = value
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    value.chars().count() >= SHORTEST
        && text.match_indices(value).any(|(at, found)| {
            let outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            outside(text[..at].chars().next_back())
                && outside(text[at + found.len()..].chars().next())
        })
}

impl Group {
    /// The text of a column that may hold what another column withholds.
    pub(super) fn text_of(&self, column: Column) -> String {
        match column {
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
                Some("030 23125 100"),
            ),
            (Column::Phone, "Rufen Sie an: 030/23125-200", None),
            (
                Column::Person,
                "Leitung: erika  muster.",
                Some("Erika Muster"),
            ),
            (Column::Person, "Leitung: Erika Musterfrau", None),
            (
                Column::Web,
                "Mehr auf example.org/g1",
                Some("https://example.org/g1"),
            ),
            (Column::Street, "im Gemeindehaus, Weg 1", Some("Weg 1")),
            (Column::Street, "im Gemeindehaus, Weg 12", None),
        ];
        for (column, description, expected) in table {
            let discretion = Discretion {
                hidden: vec![column],
                ..Discretion::default()
            };
            let group = Group {
                description: description.into(),
                phone: "030 23125 100".into(),
                person: "Erika Muster".into(),
                web: vec!["https://example.org/g1".into()],
                street: "Weg 1".into(),
                discretion,
                ..Group::default()
            };
            let leak = of(&group).into_iter().next().map(|leak| leak.value);
            assert_eq!(leak.as_deref(), expected, "{description}");
        }
    }
}
