//! The index as a file: what is written is read again, what is damaged is refused, what was written by an
//! earlier build is still read, and what is found agrees with a naive scan.
#![allow(clippy::unwrap_used)]

mod ages;
mod damage;
mod daytime;
mod golden;
mod near;
mod oracle;
mod prepare;
mod round_trip;
mod signs;
mod sort;
#[path = "../schedule/strategy.rs"]
mod strategy;

use grufi_engine::schedule::{DayPart, Exception, Recurrence, Rule, Time, Weeks};
use grufi_engine::write::{
    ConceptRecord, ContactPointRecord, GroupRecord, Input, PlaceRecord, SchemeRecord, write,
};
use grufi_engine::{Accessibility, Day, Form, Gender, Status};
use std::collections::BTreeMap;

/// Every other Tuesday at 19:00 but on holidays, and the first Monday of a month before noon.
const TUESDAYS: [Recurrence; 2] = [
    Recurrence {
        time: Time::Between(19 * 60, 21 * 60),
        exceptions: Exception::Holidays.bit(),
        ..Recurrence::new(Rule::Weekly {
            days: Day::Tuesday.bit(),
            weeks: Weeks::Even,
        })
    },
    Recurrence {
        time: Time::Part(DayPart::Forenoon),
        ..Recurrence::new(Rule::Monthly {
            nth: 1,
            days: Day::Monday.bit(),
            every: 1,
        })
    },
];

/// A small catalogue that uses every field.
fn small() -> Input<'static> {
    Input {
        groups: vec![
            GroupRecord {
                id: "a",
                name: "Schlaflos in Celle",
                topics: vec!["Schlafstörungen", "Angst"],
                concepts: vec![(0, 255)],
                description: "Wir liegen nachts wach.\nEin zweiter Absatz.",
                audience: vec!["Betroffene", "Angehörige"],
                gender: Some(Gender::Women),
                age_from: Some(18),
                age_to: Some(99),
                languages: vec!["de", "tr"],
                form: Some(Form::Hybrid),
                schedule: "jeden Dienstag, 19 Uhr",
                recurrences: &TUESDAYS,
                days: 2,
                start: Some(19 * 60),
                venue: "Gemeindehaus",
                street: "Am Markt 1",
                postcode: "29221",
                town: "Celle",
                district: "Celle",
                place: Some(0),
                accessibility: Some(Accessibility::Partly),
                status: Some(Status::Full),
                contact_point: Some(0),
                via_contact_point: true,
                person: "Erika Beispiel",
                phone: "030 23125 000",
                email: "a@example.org",
                web: vec!["https://a.example.org", "https://b.example.org"],
                updated: "2026-01-31".to_owned(),
            },
            GroupRecord {
                id: "b",
                name: "Trauercafé",
                topics: vec!["Trauer"],
                ..GroupRecord::default()
            },
        ],
        places: vec![
            PlaceRecord {
                postcode: 29221,
                town: "Celle",
                district: "Celle",
                east: 100,
                north: 0,
            },
            PlaceRecord {
                postcode: 29303,
                town: "Bergen",
                district: "Celle",
                east: 0,
                north: 200,
            },
        ],
        step: 100,
        contact_points: vec![ContactPointRecord {
            id: "ks",
            name: "KISS Celle",
            districts: vec!["Celle", "Heidekreis"],
            postcode_ranges: vec!["29221-29229".to_owned()],
            phone: "030 23125 001",
            email: "ks@example.org",
            web: "https://ks.example.org",
            hours: "Mo 9-12",
            street: "Markt 2",
            postcode: "29221",
            town: "Celle",
        }],
        map: "0 -20 10 20
1
M0 0q1 1 1-1z
0 1"
        .to_owned(),
        scheme: None,
        notice: "Alles erfunden.",
    }
}

fn scheme() -> SchemeRecord {
    let concept = |id: &str, label: &str, area| ConceptRecord {
        area,
        id: id.to_owned(),
        label: label.to_owned(),
        ..ConceptRecord::default()
    };
    SchemeRecord {
        concepts: vec![
            concept("schlafstoerungen", "Schlafstörungen", 5),
            concept("trauer", "Trauer", 8),
        ],
        weights: BTreeMap::from([
            (grufi_engine::analysis::key("schlaflos"), vec![(0, 255)]),
            (grufi_engine::analysis::key("verwitwet"), vec![(1, 200)]),
        ]),
    }
}

fn bytes(input: &Input<'_>) -> Vec<u8> {
    write(input).unwrap()
}
