//! The files of `indexer/places/`; their README tells what the columns mean.
//!
//! Nothing is copied but the keys of names: places point into the text.

use super::distance::Position;
use super::{District, Nearness, Place, Places, names};
use std::collections::BTreeMap;
use std::fmt;

const POSTCODES: &str = "plz.tsv";
const PARTS: &str = "orte.tsv";
const POSTCODES_HEADER: &str = "plz\tort\tkreis\tland\tlat\tlon";
const PARTS_HEADER: &str = "plz\tort";

/// States by their codes in ISO 3166-2:DE.
const STATES: [(&str, &str); 16] = [
    ("BB", "Brandenburg"),
    ("BE", "Berlin"),
    ("BW", "Baden-Württemberg"),
    ("BY", "Bayern"),
    ("HB", "Bremen"),
    ("HE", "Hessen"),
    ("HH", "Hamburg"),
    ("MV", "Mecklenburg-Vorpommern"),
    ("NI", "Niedersachsen"),
    ("NW", "Nordrhein-Westfalen"),
    ("RP", "Rheinland-Pfalz"),
    ("SH", "Schleswig-Holstein"),
    ("SL", "Saarland"),
    ("SN", "Sachsen"),
    ("ST", "Sachsen-Anhalt"),
    ("TH", "Thüringen"),
];

/// A file that is no table of places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacesError {
    /// Name of the file.
    pub file: &'static str,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The first line is not this header.
    Header(&'static str),
    /// Not this many columns, or an empty one.
    Columns(usize),
    /// No five digits.
    Postcode(String),
    /// Not after the line before it.
    Order(String),
    /// No code of a state.
    State(String),
    /// No degrees within Germany.
    Coordinate(String),
    /// A district that an earlier line puts in another state.
    District(String),
    /// A postcode without a row in the table.
    Unknown(String),
    /// More rows than the table can number.
    Length,
}

impl fmt::Display for PlacesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, line {}: ", self.file, self.line)?;
        match &self.fault {
            Fault::Header(expected) => write!(f, "expected the header {expected:?}"),
            Fault::Columns(expected) => write!(f, "expected {expected} columns, none empty"),
            Fault::Postcode(got) => write!(f, "postcode {got:?} is not five digits"),
            Fault::Order(got) => write!(f, "{got:?} is not after the line before it"),
            Fault::State(got) => write!(f, "{got:?} is no state of ISO 3166-2:DE"),
            Fault::Coordinate(got) => write!(f, "{got:?} is no coordinate in Germany"),
            Fault::District(got) => write!(f, "district {got:?} lies in two states"),
            Fault::Unknown(got) => write!(f, "postcode {got:?} is not in {POSTCODES}"),
            Fault::Length => write!(f, "more than {} rows", u16::MAX),
        }
    }
}

impl std::error::Error for PlacesError {}

impl Places {
    /// Reads the table of postcodes and that of the parts of towns.
    ///
    /// # Errors
    /// [`PlacesError`] at the first line that is malformed.
    pub(super) fn read(postcodes: &'static str, parts: &'static str) -> Result<Self, PlacesError> {
        let mut places: Vec<Place> = Vec::new();
        for (number, line) in rows(POSTCODES, postcodes, POSTCODES_HEADER)? {
            let place = place(line, places.last().map(|last| last.postcode));
            places.push(place.map_err(|fault| PlacesError {
                file: POSTCODES,
                line: number,
                fault,
            })?);
        }
        let districts = districts(&places)?;

        let mut names = Vec::with_capacity(places.len() * 2);
        for (number, place) in places.iter().enumerate() {
            let number = u16::try_from(number).map_err(|_| PlacesError {
                file: POSTCODES,
                line: number + 2,
                fault: Fault::Length,
            })?;
            names.push((names::key(place.town).into(), Nearness::Town, number));
            let short = names::short(place.town);
            if short != place.town {
                names.push((names::key(short).into(), Nearness::Short, number));
            }
        }
        let mut last = "";
        for (number, line) in rows(PARTS, parts, PARTS_HEADER)? {
            let part = part(line, last, &places);
            last = line;
            let (name, place) = part.map_err(|fault| PlacesError {
                file: PARTS,
                line: number,
                fault,
            })?;
            names.push((names::key(name).into(), Nearness::Part, place));
        }
        names.sort();
        Ok(Self {
            places,
            districts,
            names,
        })
    }
}

/// The lines after the header with their numbers.
fn rows(
    file: &'static str,
    text: &'static str,
    header: &'static str,
) -> Result<impl Iterator<Item = (usize, &'static str)>, PlacesError> {
    let mut lines = text.lines();
    if lines.next() != Some(header) {
        return Err(PlacesError {
            file,
            line: 1,
            fault: Fault::Header(header),
        });
    }
    Ok((2..).zip(lines))
}

/// The columns of a line, none of them empty.
fn columns<const N: usize>(line: &'static str) -> Result<[&'static str; N], Fault> {
    let mut columns = [""; N];
    let mut rest = line.split('\t');
    for column in &mut columns {
        *column = rest
            .next()
            .filter(|column| !column.trim().is_empty())
            .ok_or(Fault::Columns(N))?;
    }
    rest.next()
        .is_none()
        .then_some(columns)
        .ok_or(Fault::Columns(N))
}

/// A row of the table of postcodes; `last` is the postcode before it.
fn place(line: &'static str, last: Option<&str>) -> Result<Place, Fault> {
    let [postcode, town, district, state, latitude, longitude] = columns(line)?;
    if postcode.len() != 5 || !postcode.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Fault::Postcode(postcode.to_owned()));
    }
    if last.is_some_and(|last| last >= postcode) {
        return Err(Fault::Order(postcode.to_owned()));
    }
    let (_, state) = STATES
        .iter()
        .find(|(code, _)| *code == state)
        .ok_or_else(|| Fault::State(state.to_owned()))?;
    // The outermost points are Oberstdorf, List on Sylt, Selfkant and Neißeaue.
    let position = Position {
        latitude: degrees(latitude, 47.0, 55.2)?,
        longitude: degrees(longitude, 5.8, 15.1)?,
    };
    Ok(Place {
        postcode,
        town,
        district,
        state,
        position,
    })
}

fn degrees(text: &str, least: f64, most: f64) -> Result<f64, Fault> {
    let degrees: Option<f64> = text.parse().ok();
    degrees
        .filter(|degrees| (least..=most).contains(degrees))
        .ok_or_else(|| Fault::Coordinate(text.to_owned()))
}

/// The districts of the places by name.
fn districts(places: &[Place]) -> Result<Vec<District>, PlacesError> {
    let mut members: BTreeMap<&'static str, Vec<&Place>> = BTreeMap::new();
    for (number, place) in places.iter().enumerate() {
        let others = members.entry(place.district).or_default();
        if others
            .last()
            .is_some_and(|other| other.state != place.state)
        {
            let fault = Fault::District(place.district.to_owned());
            return Err(PlacesError {
                file: POSTCODES,
                line: number + 2,
                fault,
            });
        }
        others.push(place);
    }
    let district = |(name, places): (&'static str, Vec<&Place>)| {
        let mean = |degrees: fn(&Position) -> f64| {
            let sum: f64 = places.iter().map(|place| degrees(&place.position)).sum();
            sum / places.len() as f64
        };
        Some(District {
            name,
            state: places.first()?.state,
            centroid: Position {
                latitude: mean(|position| position.latitude),
                longitude: mean(|position| position.longitude),
            },
        })
    };
    Ok(members.into_iter().filter_map(district).collect())
}

/// A row of the table of parts: the name and the place of its postcode in `places`.
fn part(line: &'static str, last: &str, places: &[Place]) -> Result<(&'static str, u16), Fault> {
    let [postcode, name] = columns(line)?;
    if last >= line {
        return Err(Fault::Order(line.to_owned()));
    }
    let found = places
        .binary_search_by(|place| place.postcode.cmp(postcode))
        .map_err(|_| Fault::Unknown(postcode.to_owned()))?;
    Ok((name, u16::try_from(found).map_err(|_| Fault::Length)?))
}
