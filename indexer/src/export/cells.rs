//! What stands in a cell of the canonical tables; import reads the same value from it.

use crate::catalogue::column::{Column, ContactColumn};
use crate::catalogue::values::{self, Words};
use crate::catalogue::{ContactPoint, Group, PostcodeRange, language};

/// The columns of an export: those that say what stays in the office have nothing to say.
pub(super) fn columns() -> impl Iterator<Item = Column> {
    use crate::catalogue::column::ColumnSet;
    let withheld = |column: &Column| matches!(column, Column::Publish | Column::Hidden);
    Column::ALL
        .iter()
        .copied()
        .filter(move |column| !withheld(column))
}

/// A value of a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Text(String),
    /// Several, parted by `|` where the format has no lists.
    List(Vec<String>),
    Number(u8),
}

impl Cell {
    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Text(text) => text.is_empty(),
            Cell::List(texts) => texts.is_empty(),
            Cell::Number(_) => false,
        }
    }

    /// The value as text.
    pub fn text(&self) -> String {
        match self {
            Cell::Text(text) => text.clone(),
            Cell::List(texts) => texts.join("|"),
            Cell::Number(number) => number.to_string(),
        }
    }
}

/// The cell of a group.
pub(super) fn of_group(group: &Group, column: Column) -> Cell {
    let text = |text: &str| Cell::Text(text.to_owned());
    let age = |age: Option<u8>| age.map_or(Cell::Text(String::new()), Cell::Number);
    match column {
        Column::Id => text(&group.id),
        Column::Name => text(&group.name),
        Column::Topics => Cell::List(group.topics.clone()),
        Column::Description => text(&group.description),
        Column::Audience => Cell::List(group.audience.clone()),
        Column::Gender => word(values::GENDERS, group.gender),
        Column::AgeFrom => age(group.age_from),
        Column::AgeTo => age(group.age_to),
        Column::Languages => Cell::List(group.languages.iter().map(|tag| spoken(tag)).collect()),
        Column::Form => word(values::FORMS, group.form),
        Column::Schedule => text(&group.schedule),
        Column::Venue => text(&group.venue),
        Column::Street => text(&group.street),
        Column::Postcode => text(&group.postcode),
        Column::Town => text(&group.town),
        Column::District => text(&group.district),
        Column::Accessibility => word(values::ACCESSIBILITIES, group.accessibility),
        Column::Status => word(values::STATUSES, group.status),
        Column::ContactPoint => text(&group.responsible),
        Column::Phone => text(&group.phone),
        Column::Email => text(&group.email),
        Column::Web => Cell::List(group.web.clone()),
        Column::Updated => Cell::Text(
            group
                .updated
                .map(|date| date.to_string())
                .unwrap_or_default(),
        ),
        Column::Person => text(&group.person),
        Column::ContactThrough => {
            let told = group.discretion.through_contact_point.then_some(true);
            word(values::CONTACT_THROUGH, told)
        }
        Column::Publish | Column::Hidden => Cell::Text(String::new()),
    }
}

/// The cell of a contact point.
pub(super) fn of_contact_point(point: &ContactPoint, column: ContactColumn) -> Cell {
    let text = |text: &str| Cell::Text(text.to_owned());
    match column {
        ContactColumn::Id => text(&point.id),
        ContactColumn::Name => text(&point.name),
        ContactColumn::Districts => Cell::List(point.districts.clone()),
        ContactColumn::Postcodes => Cell::List(point.postcodes.iter().map(range).collect()),
        ContactColumn::Phone => text(&point.phone),
        ContactColumn::Email => text(&point.email),
        ContactColumn::Web => Cell::List(point.web.clone()),
        ContactColumn::Hours => text(&point.hours),
        ContactColumn::Street => text(&point.street),
        ContactColumn::Postcode => text(&point.postcode),
        ContactColumn::Town => text(&point.town),
    }
}

fn word<T: Copy + PartialEq>(words: Words<T>, meaning: Option<T>) -> Cell {
    Cell::Text(
        meaning
            .map_or("", |meaning| values::word(words, meaning))
            .to_owned(),
    )
}

/// The German name of a language where it stands for exactly this tag.
pub(super) fn spoken(tag: &str) -> String {
    let name = language::german_name(tag);
    let name = name.filter(|name| language::tag(name).as_deref() == Some(tag));
    name.unwrap_or(tag).to_owned()
}

fn range(range: &PostcodeRange) -> String {
    match range.first == range.last {
        true => format!("{:05}", range.first),
        false => format!("{:05}-{:05}", range.first, range.last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_as_what_they_were() {
        for (tag, expected) in [
            ("tr", "Türkisch"),
            ("gsg", "Deutsche Gebärdensprache"),
            ("pt-BR", "pt-BR"),
            ("tlh", "tlh"),
        ] {
            assert_eq!(spoken(tag), expected);
            assert_eq!(language::tag(&spoken(tag)).as_deref(), Some(tag));
        }
        for (text, expected) in [
            ("29221-29229", "29221-29229"),
            ("26*", "26000-26999"),
            ("1067", "10670-10679"),
            ("01067", "01067"),
        ] {
            let parsed = PostcodeRange::parse(text).expect("range");
            assert_eq!(range(&parsed), expected);
            assert_eq!(PostcodeRange::parse(expected), Some(parsed));
        }
    }
}
