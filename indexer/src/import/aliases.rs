//! What offices call the columns: foreign header names -> canonical columns.
//!
//! Names are compared folded ([`fold`]): case, umlauts, space and punctuation do not matter. A name may stand
//! for several columns at once (`PLZ/Ort`); several names may feed one column, joined in the order of their
//! ranks (`Wochentag`, then `Uhrzeit`). Names that can mean different things are [`AMBIGUOUS`] and never
//! guessed. Names of what often stays in the office ("Telefon intern", "Mobil", "Nachname", "Bemerkung") are
//! not in here: only a mapping brings such columns into the catalogue.

mod contact_points;
mod derived;
mod groups;

use crate::catalogue::column::{Column, ColumnSet, ContactColumn};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Spellings of one column, or of several that share a cell.
pub(super) struct Alias<C: 'static> {
    /// The columns that the cell feeds; of several, each takes its part.
    columns: &'static [C],
    /// Place among the columns of the file that feed the same canonical column.
    rank: u8,
    /// Names as written, parted by `|`.
    names: &'static str,
}

/// What a header name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Meaning<C: 'static> {
    pub columns: &'static [C],
    pub rank: u8,
}

/// Canonical columns as importers see them.
pub(super) trait Target: ColumnSet {
    /// The table's name in mapping files.
    const KIND: &'static str;
    /// The column without which a table is none of this kind.
    const NAME: Self;
    /// The column that columns named after weekdays feed, and their rank in it.
    const WEEK: (Self, u8);

    /// The meaning of a header name.
    fn meaning(name: &str) -> Option<&'static Meaning<Self>>;

    /// Spellings and the column that each is proposed for.
    fn spellings() -> Vec<(&'static str, Self)>;

    /// What may part this cell's share from the rest; `None` for columns that take whole cells only.
    fn share(self) -> Option<Share>;

    /// How the cells of several columns of the file become one.
    fn joint(self) -> Joint;
}

/// The part of a cell that goes to a column when the cell feeds several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Share {
    Street,
    Postcode,
    Town,
    AgeFrom,
    AgeTo,
}

/// How cells are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// By a space.
    Space,
    /// As values of a list.
    List,
    /// As paragraphs.
    Lines,
    /// By a space, bare times of day told as such.
    Schedule,
    /// By a comma.
    Comma,
}

/// Header names that can mean different things: the columns that may be meant.
pub(super) const AMBIGUOUS: [(&str, &[&str]); 14] = [
    ("Kontakt", &["telefon", "email", "ansprechperson"]),
    ("Kontaktdaten", &["telefon", "email", "web"]),
    (
        "Kontakt und Anmeldung",
        &["telefon", "email", "ansprechperson"],
    ),
    ("Anmeldung", &["telefon", "email"]),
    ("Contact", &["telefon", "email", "ansprechperson"]),
    ("Internet", &["web", "veroeffentlichen"]),
    ("Datum", &["stand", "treffen"]),
    ("Date", &["stand", "treffen"]),
    ("Zeitraum", &["treffen", "stand"]),
    ("Bereich", &["themen", "landkreis"]),
    ("Titel", &["name", "themen"]),
    ("Art", &["form", "themen"]),
    ("Typ", &["form", "themen"]),
    ("Träger", &["kontaktstelle", "name"]),
];

/// Parts of header names that tell what may be published.
const CONFIDENTIAL: [&str; 7] = [
    "veroeffentl",
    "oeffentlich",
    "freigabe",
    "freigegeben",
    "vertraulich",
    "einwillig",
    "gesperrt",
];

/// Whether a header name sounds as if its cells told what may be published.
pub(super) fn tells_discretion(name: &str) -> bool {
    let name = fold(name);
    CONFIDENTIAL.iter().any(|part| name.contains(part))
}

/// The columns that an ambiguous header name may mean.
pub(super) fn ambiguous(name: &str) -> Option<&'static [&'static str]> {
    let name = fold(name);
    let mut known = AMBIGUOUS.iter();
    known
        .find(|(known, _)| fold(known) == name)
        .map(|(_, columns)| *columns)
}

/// Letters and digits in lower case; ä ö ü ß are ae oe ue ss.
pub(super) fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            _ if c.is_alphanumeric() => folded.push(c),
            _ => {}
        }
    }
    folded
}

fn table<C: ColumnSet>(aliases: &'static [Alias<C>]) -> HashMap<String, Meaning<C>> {
    let keys = C::ALL.iter().map(|column| {
        let columns = std::slice::from_ref(column);
        (fold(column.key()), Meaning { columns, rank: 0 })
    });
    let named = aliases.iter().flat_map(|alias| {
        let (columns, rank) = (alias.columns, alias.rank);
        let names = alias.names.split('|');
        names.map(move |name| (fold(name), Meaning { columns, rank }))
    });
    // The canonical names come last, so that no spelling takes their place.
    named.chain(keys).collect()
}

fn spellings<C: ColumnSet>(aliases: &'static [Alias<C>]) -> Vec<(&'static str, C)> {
    let keys = C::ALL.iter().map(|column| (column.key(), *column));
    let named = aliases
        .iter()
        .filter_map(|alias| Some((alias.names, *alias.columns.first()?)))
        .flat_map(|(names, column)| names.split('|').map(move |name| (name, column)));
    keys.chain(named).collect()
}

impl Target for Column {
    const KIND: &'static str = "gruppen";
    const NAME: Self = Column::Name;
    const WEEK: (Self, u8) = (Column::Schedule, 2);

    fn meaning(name: &str) -> Option<&'static Meaning<Self>> {
        static TABLE: LazyLock<HashMap<String, Meaning<Column>>> =
            LazyLock::new(|| table(groups::ALIASES));
        TABLE
            .get(&fold(name))
            .or_else(|| derived::meaning(name, &TABLE))
    }

    fn spellings() -> Vec<(&'static str, Self)> {
        spellings(groups::ALIASES)
    }

    fn share(self) -> Option<Share> {
        Some(match self {
            Column::Street => Share::Street,
            Column::Postcode => Share::Postcode,
            Column::Town => Share::Town,
            Column::AgeFrom => Share::AgeFrom,
            Column::AgeTo => Share::AgeTo,
            _ => return None,
        })
    }

    fn joint(self) -> Joint {
        match self {
            Column::Topics
            | Column::Audience
            | Column::Languages
            | Column::Web
            | Column::Hidden => Joint::List,
            Column::Description => Joint::Lines,
            Column::Schedule => Joint::Schedule,
            Column::Venue | Column::Phone | Column::Email => Joint::Comma,
            _ => Joint::Space,
        }
    }
}

impl Target for ContactColumn {
    const KIND: &'static str = "kontaktstellen";
    const NAME: Self = ContactColumn::Name;
    const WEEK: (Self, u8) = (ContactColumn::Hours, 1);

    fn meaning(name: &str) -> Option<&'static Meaning<Self>> {
        static TABLE: LazyLock<HashMap<String, Meaning<ContactColumn>>> =
            LazyLock::new(|| table(contact_points::ALIASES));
        TABLE
            .get(&fold(name))
            .or_else(|| derived::meaning(name, &TABLE))
    }

    fn spellings() -> Vec<(&'static str, Self)> {
        spellings(contact_points::ALIASES)
    }

    fn share(self) -> Option<Share> {
        Some(match self {
            ContactColumn::Street => Share::Street,
            ContactColumn::Postcode => Share::Postcode,
            ContactColumn::Town => Share::Town,
            _ => return None,
        })
    }

    fn joint(self) -> Joint {
        match self {
            ContactColumn::Districts | ContactColumn::Postcodes | ContactColumn::Web => Joint::List,
            ContactColumn::Phone | ContactColumn::Email | ContactColumn::Hours => Joint::Comma,
            _ => Joint::Space,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn names<C>(aliases: &'static [Alias<C>]) -> Vec<&'static str> {
        let names = aliases.iter().flat_map(|alias| alias.names.split('|'));
        names.collect()
    }

    fn keys<C: Target>(name: &str) -> String {
        let keys = C::meaning(name).map(|meaning| {
            let keys = meaning.columns.iter().map(|column| column.key());
            keys.collect::<Vec<_>>().join("+")
        });
        keys.unwrap_or_default()
    }

    #[test]
    fn header_names_of_groups() {
        let table = [
            ("Bezeichnung", "name"),
            ("  GRUPPENNAME ", "name"),
            ("Name der Gruppe:", "name"),
            ("Thema", "themen"),
            ("Stichworte", "themen"),
            ("PLZ/Ort", "plz+ort"),
            ("PLZ, Ort", "plz+ort"),
            ("E-Mail-Adresse", "email"),
            ("Tel.", "telefon"),
            ("Telefonnummer", "telefon"),
            ("Homepage", "web"),
            ("Uhrzeit", "treffen"),
            ("Wochentag", "treffen"),
            ("Treffpunkt", "treffort"),
            ("Straße Nr.", "strasse"),
            ("Straße und Hausnummer", "strasse"),
            ("Landkreis/Stadt", "landkreis"),
            ("Zielgruppe(n)", "zielgruppe"),
            ("letzte Aktualisierung", "stand"),
            ("Kontaktstelle", "kontaktstelle"),
            ("Alter", "alter_von+alter_bis"),
            ("Anschrift", "strasse+plz+ort"),
            ("Group name", "name"),
            ("Krankheitsbild / Thema", "themen"),
            ("Treffen (Tag)", "treffen"),
            ("zust. Kontaktstelle", "kontaktstelle"),
            ("Website URL", "web"),
            ("Kontakttelefon", "telefon"),
            ("E-Mail Kontakt", "email"),
            ("Zuletzt geprüft am", "stand"),
            ("letzte Rückmeldung", "stand"),
            ("Tel./Fax", "telefon"),
            ("Telefon (privat)", ""),
            ("Ansprechpartner (intern)", ""),
            ("Name, Ort", ""),
            ("Treffpunkt und Zeit", ""),
            ("ZIP code", "plz"),
            ("Veröffentlichen", "veroeffentlichen"),
            ("Telefon intern", ""),
            ("Mobil", ""),
            ("Nachname", ""),
            ("Bemerkung", ""),
            ("Kontakt", ""),
        ];
        for (name, expected) in table {
            assert_eq!(keys::<Column>(name), expected, "{name}");
        }
    }

    #[test]
    fn header_names_of_contact_points() {
        let table = [
            ("Kontaktstelle", "name"),
            ("Zuständigkeitsgebiet", "landkreise"),
            ("Sprechzeiten", "oeffnungszeiten"),
            ("PLZ Ort", "plz+ort"),
            ("Themen", ""),
        ];
        for (name, expected) in table {
            assert_eq!(keys::<ContactColumn>(name), expected, "{name}");
        }
    }

    #[test]
    fn no_name_stands_twice() {
        for (names, least) in [
            (names(groups::ALIASES), 200),
            (names(contact_points::ALIASES), 60),
        ] {
            let mut seen = HashSet::new();
            for name in &names {
                assert!(seen.insert(fold(name)), "{name} stands twice");
            }
            assert!(names.len() >= least, "{}", names.len());
        }
    }
}
