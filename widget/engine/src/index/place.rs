//! Places: the delivery postcodes of the catalogue's region, with town, district and position.
//!
//! Positions are steps on a grid of equal squares, east and north of a corner of the region; see
//! [`crate::write::PlaceRecord`].

use crate::OpenError;
use crate::analysis::fold;
use crate::format::column::{Column, NumberColumn, TextColumn};
use crate::format::{Reader, Sections, tag};
use std::sync::OnceLock;

const TEXTS: [u32; 2] = [tag::NAME, tag::DISTRICT];
const NUMBERS: [u32; 3] = [tag::NUMBER, tag::EAST, tag::NORTH];

/// The columns of the table of places, ascending by postcode.
pub(crate) struct PlaceTable<'b> {
    rows: u32,
    /// Width of a step in metres.
    step: u32,
    texts: [TextColumn<'b>; TEXTS.len()],
    numbers: [NumberColumn<'b>; NUMBERS.len()],
    /// The towns as folded words, made when first needed.
    towns: OnceLock<Vec<Name>>,
}

/// One place of an index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place<'b> {
    /// Number of the row.
    pub number: u32,
    /// Postcode as a number.
    pub postcode: u32,
    /// Town.
    pub town: &'b str,
    /// Landkreis or kreisfreie Stadt.
    pub district: &'b str,
    /// Where it lies.
    pub position: Position,
}

/// A point of the region.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Position {
    /// Kilometres east of the region's corner.
    pub east: f32,
    /// Kilometres north of it.
    pub north: f32,
}

impl Position {
    /// Distance as the crow flies in kilometres.
    pub fn distance(&self, other: &Self) -> f32 {
        let (east, north) = (self.east - other.east, self.north - other.north);
        (east * east + north * north).sqrt()
    }
}

impl<'b> PlaceTable<'b> {
    pub(crate) fn read(sections: &Sections<'b>) -> Result<Self, OpenError> {
        let mut head = Reader::new(sections.get(tag::PLACES).unwrap_or_default());
        let (rows, step) = match head.u32() {
            Some(rows) => (
                rows,
                head.u32().ok_or(OpenError::Section { tag: tag::PLACES })?,
            ),
            None => (0, 0),
        };
        let mut table = Self {
            rows,
            step,
            texts: Default::default(),
            numbers: Default::default(),
            towns: OnceLock::new(),
        };
        if rows > 0 {
            table.texts = Column::of_sections(sections, tag::PLACES, &TEXTS, rows)?;
            table.numbers = Column::of_sections(sections, tag::PLACES, &NUMBERS, rows)?;
        }
        Ok(table)
    }

    pub(crate) fn get(&self, number: u32) -> Option<Place<'b>> {
        Some(Place {
            number,
            postcode: self.numbers[0].get(number)?,
            town: self.texts[0].get(number),
            district: self.texts[1].get(number),
            position: self.position(number)?,
        })
    }

    /// Where a place lies.
    pub(crate) fn position(&self, number: u32) -> Option<Position> {
        let kilometres = |column: usize| {
            let steps = self.numbers[column].get(number)?;
            Some((steps * self.step) as f32 / 1000.0)
        };
        Some(Position {
            east: kilometres(1)?,
            north: kilometres(2)?,
        })
    }

    /// The place of a postcode.
    pub(crate) fn by_postcode(&self, postcode: u32) -> Option<Place<'b>> {
        let (mut low, mut high) = (0, self.rows);
        while low < high {
            let middle = (low + high) / 2;
            match self.numbers[0].get(middle)?.cmp(&postcode) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Equal => return self.get(middle),
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// The first place whose town, without its addition, is written with these folded words.
    ///
    /// # Complexity
    /// Linear in the number of places; their towns are folded at the first call.
    pub(crate) fn by_town(&self, folded: &str) -> Option<Place<'b>> {
        let towns = self.towns.get_or_init(|| {
            let town = |number| words_of(self.texts[0].get(number));
            (0..self.rows).map(town).collect()
        });
        let known = towns.iter().position(|town| town.is_called(folded))?;
        self.get(known as u32)
    }

    /// The middle of a district, given by its folded name.
    ///
    /// # Complexity
    /// Linear in the number of places.
    pub(crate) fn middle(&self, folded: &str) -> Option<Position> {
        if folded.is_empty() {
            return None;
        }
        let (mut sum, mut count) = (Position::default(), 0.0);
        for number in 0..self.rows {
            if words_of(self.texts[1].get(number)).is_called(folded) {
                let position = self.position(number)?;
                sum.east += position.east;
                sum.north += position.north;
                count += 1.0;
            }
        }
        (count > 0.0).then_some(Position {
            east: sum.east / count,
            north: sum.north / count,
        })
    }

    /// All places in the order of their postcodes.
    pub(crate) fn all(&self) -> impl Iterator<Item = Place<'b>> + '_ {
        (0..self.rows).filter_map(|number| self.get(number))
    }
}

/// A name as folded words, and the part of it that stands before its addition.
struct Name {
    folded: String,
    short: usize,
}

impl Name {
    /// Whether folded words are the name, with or without what stands in brackets or behind a slash.
    fn is_called(&self, folded: &str) -> bool {
        !folded.is_empty() && (self.folded == folded || self.folded[..self.short] == *folded)
    }
}

fn words_of(name: &str) -> Name {
    let mut folded = String::new();
    let mut short = None;
    for word in name.split_inclusive([' ', '/', '(']) {
        let bare = fold(word.trim_end_matches([' ', '/', '(']));
        if !bare.is_empty() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(&bare);
        }
        if word.ends_with(['/', '(']) {
            short.get_or_insert(folded.len());
        }
    }
    Name {
        short: short.unwrap_or(folded.len()),
        folded,
    }
}

#[cfg(test)]
mod tests {
    use super::words_of;

    #[test]
    fn towns_are_known_without_their_additions() {
        for (town, folded, called) in [
            ("Lingen (Ems)", "lingen", true),
            ("Nienburg/Weser", "nienburg", true),
            ("Bad Harzburg", "bad harzburg", true),
            ("Bad Harzburg", "bad", false),
            ("Bad Harzburg", "harzburg", false),
            ("Wülfrath", "wulfrath", true),
            ("Celle", "celle stadt", false),
            ("Celle", "", false),
        ] {
            assert_eq!(
                words_of(town).is_called(folded),
                called,
                "{town} / {folded}"
            );
        }
    }
}
