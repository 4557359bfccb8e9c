//! Withheld values that an office also wrote into columns that are published.

use super::Group;
use super::column::{Column, ColumnSet};
use crate::clean::{mail, phone};

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

/// Words before a surname, folded.
const TITLES: [&str; 5] = ["frau", "herr", "herrn", "fr.", "hr."];

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

/// A published text as it is searched.
struct Text {
    folded: String,
    /// The same with mail addresses out of their disguises.
    undisguised: String,
    digits: String,
}

impl Text {
    fn of(text: &str) -> Self {
        Text {
            folded: folded(text),
            undisguised: folded(&mail::undisguised(text)),
            digits: digits(text),
        }
    }
}

/// What a withheld value is known by.
enum Sought {
    /// The digits of a telephone number after the zero or the country code.
    Digits(String),
    /// Words, one of which is enough, and a surname that gives a person away after a title.
    Words(Vec<String>, Option<String>),
    /// Too little to be told from chance.
    Nothing,
}

impl Sought {
    fn of(value: &str, column: Column) -> Self {
        if column == Column::Phone {
            let number = match phone::numbers(value).as_deref() {
                Some([number]) => number.dial.clone(),
                _ => value.to_owned(),
            };
            let national = number.strip_prefix("+49").unwrap_or(&number);
            let digits = digits(national.trim_start_matches('0'));
            return match digits.len() >= PHONE_DIGITS {
                true => Sought::Digits(digits),
                false => Sought::Nothing,
            };
        }
        let folded = folded(value);
        let bare = folded
            .trim_start_matches("https://")
            .trim_start_matches("http://");
        let bare = bare.trim_end_matches('/');
        if bare.chars().count() < SHORTEST {
            return Sought::Nothing;
        }
        if column != Column::Person {
            return Sought::Words(vec![bare.to_owned()], None);
        }
        // "Muster, Erika" is also "Erika Muster".
        let (written, surname) = match bare.split_once(", ") {
            Some((surname, first)) => {
                (vec![bare.to_owned(), format!("{first} {surname}")], surname)
            }
            None => {
                let surname = bare.rsplit_once(' ').map_or("", |(_, surname)| surname);
                (vec![bare.to_owned()], surname)
            }
        };
        let telling = surname.chars().count() >= SHORTEST;
        Sought::Words(written, telling.then(|| surname.to_owned()))
    }

    fn is_in(&self, text: &Text) -> bool {
        match self {
            Sought::Digits(digits) => text.digits.contains(digits.as_str()),
            Sought::Words(words, surname) => {
                let titled = |surname: &String| {
                    let with = |title: &str| stands_in(&text.folded, &format!("{title} {surname}"));
                    TITLES.iter().any(|title| with(title))
                };
                let stands = |words: &String| {
                    stands_in(&text.folded, words) || stands_in(&text.undisguised, words)
                };
                words.iter().any(stands) || surname.as_ref().is_some_and(titled)
            }
            Sought::Nothing => false,
        }
    }
}

/// Whether a text holds words that are not part of longer ones.
fn stands_in(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let outside = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        outside(text[..at].chars().next_back()) && outside(text[at + found.len()..].chars().next())
    })
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A text as readers take it: without the case, the spelling of umlauts, HTML, hyphens in the place of
/// spaces and invisible characters.
fn folded(text: &str) -> String {
    let mut text = text.to_lowercase();
    for (written, meant) in [
        ("&auml;", "ae"),
        ("&ouml;", "oe"),
        ("&uuml;", "ue"),
        ("&szlig;", "ss"),
        ("&amp;", "&"),
        ("&nbsp;", " "),
        ("ä", "ae"),
        ("ö", "oe"),
        ("ü", "ue"),
        ("a\u{308}", "ae"),
        ("o\u{308}", "oe"),
        ("u\u{308}", "ue"),
        ("ß", "ss"),
        ("<b>", ""),
        ("</b>", ""),
        ("<i>", ""),
        ("</i>", ""),
        ("<br>", " "),
        ("<br/>", " "),
        ("straße", "str."),
        ("strasse", "str."),
    ] {
        if text.contains(written) {
            text = text.replace(written, meant);
        }
    }
    let invisible = |c: &char| !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}');
    let plain = |c: char| {
        if matches!(c, '-' | '–' | '‑' | '_') {
            ' '
        } else {
            c
        }
    };
    let visible: String = text.chars().filter(invisible).map(plain).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
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
