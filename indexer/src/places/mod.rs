//! Postcodes, towns and districts of Germany.
//!
//! ```text
//! read      the files of `indexer/places/` -> Places
//! names     names of towns and districts -> what they are compared by
//! distance  great-circle distance
//! ```
//!
//! # Invariants
//! - Every delivery postcode has one row, and with it one town, one district and one position.
//! - A district belongs to one state.
//! - The same question gets the same answer in the same order.

mod distance;
mod names;
mod read;

pub use distance::{EARTH_RADIUS_KM, Position, distance_km};
pub use read::{Fault, PlacesError};

use std::sync::OnceLock;

/// A delivery postcode.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Five digits.
    pub postcode: &'static str,
    /// The town or municipality; the largest one where the postcode serves several.
    pub town: &'static str,
    /// Landkreis or kreisfreie Stadt, see [`District::name`].
    pub district: &'static str,
    /// The state (Land): `Niedersachsen`.
    pub state: &'static str,
    /// A point of the town, or of the postcode's area where the town is large.
    pub position: Position,
}

/// A Landkreis or a kreisfreie Stadt.
#[derive(Clone, Debug, PartialEq)]
pub struct District {
    /// The name in common use, without the word Landkreis; `Oldenburg (Stadt)` and
    /// `Oldenburg (Landkreis)` where both share one.
    pub name: &'static str,
    /// The state (Land).
    pub state: &'static str,
    /// Mean of the positions of its postcodes.
    pub centroid: Position,
}

/// The table of places.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    /// By postcode.
    places: Vec<Place>,
    /// By name.
    districts: Vec<District>,
    /// Key of a name, how near it is to what was asked, place of the postcode in `places`; sorted.
    names: Vec<(Box<str>, Nearness, u16)>,
}

/// What a name is to its postcode; the order of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    /// The town.
    Town,
    /// The town without what tells it from others: `Lingen` for `Lingen (Ems)`.
    Short,
    /// A district of the town or a village.
    Part,
}

impl Places {
    /// The table that comes with the indexer; read at the first call.
    ///
    /// # Errors
    /// [`PlacesError`] where a file is malformed; the tests read them.
    pub fn embedded() -> Result<&'static Self, PlacesError> {
        static PLACES: OnceLock<Result<Places, PlacesError>> = OnceLock::new();
        PLACES
            .get_or_init(|| {
                Self::read(
                    include_str!("../../places/plz.tsv"),
                    include_str!("../../places/orte.tsv"),
                )
            })
            .as_ref()
            .map_err(Clone::clone)
    }

    /// All postcodes in order.
    pub fn all(&self) -> &[Place] {
        &self.places
    }

    /// All districts by name (byte order).
    pub fn districts(&self) -> &[District] {
        &self.districts
    }

    /// The place of a postcode; blanks around it do not matter.
    ///
    /// # Complexity
    /// Logarithmic in the number of postcodes.
    pub fn by_postcode(&self, postcode: &str) -> Option<&Place> {
        let postcode = postcode.trim();
        let found = self
            .places
            .binary_search_by(|place| place.postcode.cmp(postcode));
        self.places.get(found.ok()?)
    }

    /// The postcodes of a town, a district of a town or a village, whatever its case and the spelling
    /// of its umlauts: first those of the town of this name, then those of towns that are so called
    /// for short (`Lingen` for `Lingen (Ems)`), then those of parts; each by postcode.
    ///
    /// A name with an addition that no town has (`Celle (Stadt)`) is looked up without it.
    ///
    /// # Complexity
    /// Logarithmic in the number of names, linear in the answer.
    pub fn by_town(&self, town: &str) -> Vec<&Place> {
        let mut found = self.named(&names::key(town));
        if found.is_empty() {
            found = self.named(&names::key(names::short(town)));
        }
        found
    }

    /// The district of a postcode.
    pub fn district_of(&self, postcode: &str) -> Option<&District> {
        let place = self.by_postcode(postcode)?;
        let found = self
            .districts
            .binary_search_by(|district| district.name.cmp(place.district));
        self.districts.get(found.ok()?)
    }

    /// The district of this name, compared as in [`Places::by_town`]; a word before it such as Landkreis
    /// does not matter.
    pub fn district(&self, name: &str) -> Option<&District> {
        let key = names::key(name);
        let bare = ["landkreis ", "kreis ", "stadt "]
            .iter()
            .find_map(|word| key.strip_prefix(word))
            .unwrap_or(&key);
        let found = |key: &str| {
            let mut districts = self.districts.iter();
            districts.find(|district| names::key(district.name) == key)
        };
        found(&key).or_else(|| found(bare))
    }

    /// The `n` districts nearest to a district by the distance of their centroids in kilometres,
    /// nearest first; none for an unknown district. Its name is compared as in [`Places::by_town`].
    ///
    /// # Complexity
    /// n log n in the number of districts (400).
    pub fn neighbouring_districts(&self, district: &str, n: usize) -> Vec<(&District, f64)> {
        let key = names::key(district);
        let Some(home) = self
            .districts
            .iter()
            .find(|other| names::key(other.name) == key)
        else {
            return Vec::new();
        };
        let mut others: Vec<_> = self
            .districts
            .iter()
            .filter(|other| other.name != home.name)
            .map(|other| (other, distance_km(home.centroid, other.centroid)))
            .collect();
        others.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.name.cmp(b.0.name)));
        others.truncate(n);
        others
    }

    /// The postcodes with this key, each once.
    fn named(&self, key: &str) -> Vec<&Place> {
        let start = self.names.partition_point(|name| *name.0 < *key);
        let mut found: Vec<&Place> = Vec::new();
        for (name, _, place) in &self.names[start..] {
            if **name != *key {
                break;
            }
            let place = &self.places[usize::from(*place)];
            if !found.iter().any(|other| other.postcode == place.postcode) {
                found.push(place);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests;
