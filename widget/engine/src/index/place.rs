//! Places: the delivery postcodes of the catalogue's region, with town, district and position.
//!
//! Positions are steps on a grid of equal squares, east and north of a corner of the region; see
//! [`crate::write::PlaceRecord`].

use crate::OpenError;
use crate::analysis::fold;
use crate::format::column::{Column, NumberColumn, TextColumn};
use crate::format::{Reader, Sections, tag};

const TEXTS: [u32; 2] = [tag::NAME, tag::DISTRICT];
const NUMBERS: [u32; 3] = [tag::NUMBER, tag::EAST, tag::NORTH];

/// The columns of the table of places, ascending by postcode.
pub(crate) struct PlaceTable<'b> {
    rows: u32,
    /// Width of a step in metres.
    step: u32,
    texts: [TextColumn<'b>; TEXTS.len()],
    numbers: [NumberColumn<'b>; NUMBERS.len()],
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
        };
        if rows > 0 {
            table.texts = Column::of_sections(sections, tag::PLACES, &TEXTS, rows)?;
            table.numbers = Column::of_sections(sections, tag::PLACES, &NUMBERS, rows)?;
        }
        Ok(table)
    }

    pub(crate) fn get(&self, number: u32) -> Option<Place<'b>> {
        let [postcode, east, north] = [0, 1, 2].map(|column| self.numbers[column].get(number));
        let kilometres = |steps: u32| (steps * self.step) as f32 / 1000.0;
        Some(Place {
            number,
            postcode: postcode?,
            town: self.texts[0].get(number),
            district: self.texts[1].get(number),
            position: Position {
                east: kilometres(east?),
                north: kilometres(north?),
            },
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
    /// Linear in the number of places; towns with another first letter are passed over.
    pub(crate) fn by_town(&self, folded: &str) -> Option<Place<'b>> {
        let begins = |town: &str| {
            let letter = town
                .chars()
                .next()
                .map(|letter| fold(letter.encode_utf8(&mut [0; 4])));
            letter.is_some_and(|letter| folded.starts_with(&letter))
        };
        (0..self.rows)
            .filter_map(|number| self.get(number))
            .find(|place| begins(place.town) && is_called(place.town, folded))
    }

    /// The middle of a district, given by its folded name.
    pub(crate) fn middle(&self, folded: &str) -> Option<Position> {
        let (mut sum, mut count) = (Position::default(), 0.0);
        for number in 0..self.rows {
            if is_called(self.texts[1].get(number), folded) {
                let place = self.get(number)?;
                sum.east += place.position.east;
                sum.north += place.position.north;
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

/// Whether folded words are a town's name without what stands in brackets or behind a slash.
fn is_called(town: &str, folded: &str) -> bool {
    let short = town.split([' ', '/', '(']).collect::<Vec<_>>();
    let mut words = folded.split(' ');
    let mut named = false;
    for word in short.iter().filter(|word| !word.is_empty()) {
        match words.next() {
            Some(wanted) if fold(word) == wanted => named = true,
            Some(_) => return false,
            None => return named && town.contains(['(', '/']),
        }
    }
    named && words.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::is_called;

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
            assert_eq!(is_called(town, folded), called, "{town} / {folded}");
        }
    }
}
