//! Postcode, town and district of an entry against the table of places.
//!
//! # Invariant
//! Nothing is filled in from what the office withholds.

use super::note::Note;
use super::postcode::is_postcode;
use crate::catalogue::column::Column;
use crate::catalogue::nearest::nearest;
use crate::catalogue::{Group, Severity};
use crate::places::{Place, Places};

/// Postcodes named in a remedy.
const NAMED: usize = 3;
/// Words around the name of a district.
const DISTRICT_WORDS: [&str; 7] = [
    "landkreis",
    "lk",
    "kreis",
    "stadt",
    "region",
    "kreisfreie",
    "lkr",
];

/// What there is to say about a town that stands beside a postcode.
pub(super) fn town(postcode: &str, town: &str, places: &Places) -> Option<(Column, Note)> {
    if !is_postcode(postcode) {
        return None;
    }
    let Some(place) = places.by_postcode(postcode) else {
        let proposals = listed(&places.by_town(town));
        let remedy = match proposals.as_str() {
            "" => "Die Ziffern prüfen; die Postleitzahl eines Postfachs hilft Besuchern nicht."
                .to_owned(),
            _ => format!("Postleitzahlen von {town}: {proposals}."),
        };
        let note = Note::new(Severity::Warning, "postcode-unknown", postcode)
            .says("steht nicht im Verzeichnis der Postleitzahlen", remedy);
        return Some((Column::Postcode, note));
    };
    if town.is_empty() || is_in(town, place, places) {
        return None;
    }
    let elsewhere = places.by_town(town);
    let note = |severity, code| Note::new(severity, code, town);
    let told = if let Some(meant) = nearest(town, [place.town]).filter(|_| elsewhere.is_empty()) {
        note(Severity::Warning, "town-spelling")
            .says(
                format!("heißt bei der Postleitzahl {postcode} sonst »{meant}«"),
                "Die Schreibweise prüfen.",
            )
            .proposes(meant)
    } else if elsewhere.is_empty() {
        note(Severity::Hint, "town-unknown").says(
            format!(
                "ist als Ort nicht bekannt; die Postleitzahl {postcode} gehört zu {}",
                place.town
            ),
            "Postleitzahl und Ort prüfen.",
        )
    } else {
        note(Severity::Warning, "postcode-town")
            .says(
                format!(
                    "hat nicht die Postleitzahl {postcode}; sie gehört zu {}",
                    place.town
                ),
                format!(
                    "Eines von beiden ändern. Postleitzahlen von {town}: {}.",
                    listed(&elsewhere)
                ),
            )
            .proposes(place.town)
    };
    Some((Column::Town, told))
}

/// Whether a town as written may have the postcode of a place: its name, that of a part of it, or one of
/// both with an addition.
fn is_in(town: &str, place: &Place, places: &Places) -> bool {
    let has = |name: &str| {
        let found = places.by_town(name.trim());
        found.iter().any(|other| other.postcode == place.postcode)
    };
    let pieces = town.split([',', '/', '(', ')', '-', '–']);
    has(town)
        || pieces
            .chain(town.split(" OT "))
            .any(|piece| !piece.trim().is_empty() && has(piece))
}

fn listed(places: &[&Place]) -> String {
    let codes: Vec<&str> = places
        .iter()
        .take(NAMED)
        .map(|place| place.postcode)
        .collect();
    let more = if places.len() > NAMED { ", …" } else { "" };
    format!("{}{more}", codes.join(", "))
}

/// Fills in the district of a group that has a postcode, or compares it.
pub(super) fn district(group: &mut Group, places: &Places) -> Option<Note> {
    let withheld = [Column::Postcode, Column::Town, Column::District]
        .into_iter()
        .any(|column| group.discretion.withholds(column));
    let place = places.by_postcode(&group.postcode)?;
    if group.district.is_empty() {
        if withheld {
            return None;
        }
        group.district = place.district.to_owned();
        return Some(
            Note::new(Severity::Hint, "district-filled", "")
                .says(
                    format!(
                        "Der Landkreis ist aus der Postleitzahl {} ergänzt: {}",
                        group.postcode, place.district
                    ),
                    "Nichts zu tun; wenn er nicht stimmt, den Landkreis eintragen.",
                )
                .proposes(place.district),
        );
    }
    let named = words(&group.district);
    let is = |name: &str| words(name) == named;
    let known = places.districts().iter().any(|district| is(district.name));
    (known && !is(place.district)).then(|| {
        Note::new(Severity::Hint, "district", &group.district)
            .says(
                format!(
                    "ist nicht der Landkreis der Postleitzahl {}",
                    group.postcode
                ),
                format!("Meist gehört sie zu: {}.", place.district),
            )
            .proposes(place.district)
    })
}

/// The words of a district's name without those that all have, sorted.
fn words(name: &str) -> Vec<String> {
    let lower = name.to_lowercase();
    let mut words: Vec<String> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !DISTRICT_WORDS.contains(word))
        .map(str::to_owned)
        .collect();
    words.sort();
    words
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::catalogue::Discretion;

    #[test]
    fn towns() {
        let table = [
            ("29221", "Celle", ""),
            ("29221", "celle", ""),
            ("29221", "", ""),
            ("29221", "Celle (Altstadt)", ""),
            ("30449", "Hannover-Linden", ""),
            ("31582", "Nienburg", ""),
            (
                "29221",
                "Zelle",
                "heißt bei der Postleitzahl 29221 sonst »Celle«",
            ),
            (
                "29221",
                "Qwxdorf",
                "ist als Ort nicht bekannt; die Postleitzahl 29221 gehört zu Celle",
            ),
            (
                "29221",
                "Verden",
                "hat nicht die Postleitzahl 29221; sie gehört zu Celle",
            ),
            (
                "09999",
                "Celle",
                "steht nicht im Verzeichnis der Postleitzahlen",
            ),
            ("1917", "Kamenz", ""),
            ("", "Celle", ""),
        ];
        let places = Places::embedded().unwrap();
        for (postcode, name, expected) in table {
            let told = town(postcode, name, places).map(|(_, note)| note.message);
            assert_eq!(told.unwrap_or_default(), expected, "{postcode} {name}");
        }
    }

    #[test]
    fn districts() {
        let table = [
            ("", None, "Celle", "district-filled"),
            ("Celle", None, "Celle", ""),
            ("Landkreis Celle", None, "Landkreis Celle", ""),
            ("Verden", None, "Verden", "district"),
            ("Südheide", None, "Südheide", ""),
            ("", Some(Column::Postcode), "", ""),
            ("", Some(Column::Town), "", ""),
            ("", Some(Column::District), "", ""),
            ("", Some(Column::Phone), "Celle", "district-filled"),
        ];
        for (written, hidden, expected, code) in table {
            let mut group = Group {
                postcode: "29221".into(),
                district: written.into(),
                discretion: Discretion {
                    hidden: hidden.into_iter().collect(),
                    ..Discretion::default()
                },
                ..Group::default()
            };
            let note = district(&mut group, Places::embedded().unwrap());
            assert_eq!(group.district, expected, "{written} {hidden:?}");
            assert_eq!(
                note.map_or("", |note| note.code),
                code,
                "{written} {hidden:?}"
            );
        }
    }
}
