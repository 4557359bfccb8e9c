//! What visitors see of a group, field by field.

use crate::catalogue::{language, values};
use grufi_engine::{Day, Group, Index};

/// Fields that can lead to a person.
const PERSONAL: [&str; 10] = [
    "Name",
    "Beschreibung",
    "Treffort",
    "Straße",
    "PLZ",
    "Ort",
    "Ansprechperson",
    "Telefon",
    "E-Mail",
    "Internet",
];

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Name of the field, as the published pages call it.
    pub field: &'static str,
    /// What visitors saw before, "" for nothing.
    pub before: String,
    /// What they will see, "" for nothing.
    pub after: String,
}

impl FieldChange {
    /// Whether all that the field said is taken back, or what can lead to a person.
    pub(super) fn takes_back(&self) -> bool {
        !self.before.is_empty() && (self.after.is_empty() || PERSONAL.contains(&self.field))
    }
}

/// The fields of a group that differ between two indexes.
pub(super) fn differences(
    (was, before): (&Group<'_>, &Index<'_>),
    (is, after): (&Group<'_>, &Index<'_>),
) -> Vec<FieldChange> {
    let pairs = fields(was, before).into_iter().zip(fields(is, after));
    pairs
        .filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| FieldChange {
            field,
            before,
            after,
        })
        .collect()
}

/// What visitors see of a group, field by field, in one order.
fn fields(group: &Group<'_>, index: &Index<'_>) -> Vec<(&'static str, String)> {
    let list = |values: &mut dyn Iterator<Item = &str>| values.collect::<Vec<_>>().join(", ");
    let word = |word: Option<&'static str>| word.unwrap_or_default().to_owned();
    let ages = match group.ages() {
        (None, None) => String::new(),
        (Some(from), None) => format!("ab {from}"),
        (None, Some(to)) => format!("bis {to}"),
        (Some(from), Some(to)) => format!("{from} bis {to}"),
    };
    let contact = group
        .contact_point()
        .and_then(|number| index.contact_point(number));
    let through = if group.via_contact_point() {
        "über die Kontaktstelle"
    } else {
        ""
    };
    vec![
        ("Name", group.name().to_owned()),
        ("Themen", list(&mut group.topics())),
        ("Beschreibung", group.description().to_owned()),
        ("Für wen", list(&mut group.audience())),
        (
            "Geschlecht",
            word(
                group
                    .gender()
                    .map(|value| values::word(values::GENDERS, value)),
            ),
        ),
        ("Alter", ages),
        (
            "Sprachen",
            list(
                &mut group
                    .languages()
                    .map(|tag| language::german_name(tag).unwrap_or(tag)),
            ),
        ),
        (
            "Form",
            word(group.form().map(|value| values::word(values::FORMS, value))),
        ),
        ("Treffen", group.schedule().to_owned()),
        ("Wochentage", days(group.days())),
        ("Treffort", group.venue().to_owned()),
        ("Straße", group.street().to_owned()),
        ("PLZ", group.postcode().to_owned()),
        ("Ort", group.town().to_owned()),
        ("Landkreis", group.district().to_owned()),
        (
            "Barrierefrei",
            word(
                group
                    .accessibility()
                    .map(|value| values::word(values::ACCESSIBILITIES, value)),
            ),
        ),
        (
            "Status",
            values::word(values::STATUSES, group.status()).to_owned(),
        ),
        (
            "Kontaktstelle",
            contact.map_or(String::new(), |point| point.name().to_owned()),
        ),
        ("Kontakt", through.to_owned()),
        ("Ansprechperson", group.person().to_owned()),
        ("Telefon", group.phone().to_owned()),
        ("E-Mail", group.email().to_owned()),
        ("Internet", list(&mut group.web())),
        ("Stand", group.updated().to_owned()),
    ]
}

fn days(mask: u8) -> String {
    let names = Day::of_mask(mask).map(|day| match day {
        Day::Monday => "Mo",
        Day::Tuesday => "Di",
        Day::Wednesday => "Mi",
        Day::Thursday => "Do",
        Day::Friday => "Fr",
        Day::Saturday => "Sa",
        Day::Sunday => "So",
    });
    names.collect::<Vec<_>>().join(", ")
}
