//! The places that the index carries, so that a visitor may name her village, and distances can be told:
//! the postcodes of the catalogue's region, which are all districts in which it has a group or a contact point,
//! or those of the whole of Germany.
//!
//! # Invariants
//! - A group whose place must not be published has no postcode here, and with it no position.

use super::outline::outline;
use crate::catalogue::Catalogue;
use crate::places::{EARTH_RADIUS_KM, Place, Places};
use grufi_engine::write::{GroupRecord, PlaceRecord};
use std::collections::{BTreeMap, BTreeSet};

/// Which places visitors can name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Those of the districts in which the catalogue has a group or a contact point.
    #[default]
    Region,
    /// All of Germany, for catalogues that people from elsewhere look into as well.
    Germany,
}

impl Scope {
    /// Steps of the grid from one side of the places to the other: as many as a byte can number, so that a
    /// position takes two bytes. For Lower Saxony a step is a little over a kilometre. In the whole of Germany
    /// it would be three and a half, too much for a radius of ten, so there a position takes four bytes.
    fn steps(self) -> f64 {
        match self {
            Scope::Region => 255.0,
            Scope::Germany => 900.0,
        }
    }
}

/// The region of a catalogue.
pub(super) struct Region {
    /// The places, ascending by postcode.
    pub(super) places: Vec<PlaceRecord<'static>>,
    /// The width of a step in metres.
    pub(super) step: u32,
    /// The rings of its outline in tenths of a kilometre.
    pub(super) outline: Vec<Vec<[i32; 2]>>,
}

/// The region of a catalogue, on a plane, and the places of the scope.
pub(super) fn region(catalogue: &Catalogue, table: &'static Places, scope: Scope) -> Region {
    let groups = catalogue.groups.iter().map(|group| &group.postcode);
    let points = catalogue.contact_points.iter().map(|point| &point.postcode);
    let districts: BTreeSet<&str> = groups
        .chain(points)
        .filter_map(|postcode| Some(table.by_postcode(postcode)?.district))
        .collect();
    let is_inside = |place: &&Place| districts.contains(place.district);
    let places: Vec<&Place> = table
        .all()
        .iter()
        .filter(|place| scope == Scope::Germany || is_inside(place))
        .collect();
    let latitudes = || places.iter().map(|place| place.position.latitude);
    let longitudes = || places.iter().map(|place| place.position.longitude);
    let (south, west) = (
        latitudes().fold(90.0, f64::min),
        longitudes().fold(180.0, f64::min),
    );
    let north = latitudes().fold(-90.0, f64::max);
    // Equirectangular projection on the region's middle parallel: over 300 km it is wrong by less than 1 %.
    let metres = EARTH_RADIUS_KM * 1000.0 * 1.0_f64.to_radians();
    let shrink = ((south + north) / 2.0).to_radians().cos();
    let plane = |place: &Place| {
        let position = place.position;
        [
            (position.longitude - west) * metres * shrink,
            (position.latitude - south) * metres,
        ]
    };
    let widest = places
        .iter()
        .flat_map(|place| plane(place))
        .fold(0.0, f64::max);
    let step = (widest / scope.steps()).ceil().max(1.0);
    let records = places.iter().filter_map(|place| {
        let [east, north] = plane(place).map(|metres| (metres / step).round() as u32);
        Some(PlaceRecord {
            postcode: place.postcode.parse().ok()?,
            town: place.town,
            district: place.district,
            east,
            north,
        })
    });
    let kilometres = |place: &Place| plane(place).map(|metres| metres / 1000.0);
    let (inside, outside): (Vec<&Place>, Vec<&Place>) = table.all().iter().partition(is_inside);
    let [inside, outside] = [inside, outside].map(|places| -> Vec<_> {
        let places = places.into_iter();
        places.map(kilometres).collect()
    });
    Region {
        places: records.collect(),
        step: step as u32,
        outline: outline(&inside, &outside),
    }
}

/// Fills in [`GroupRecord::place`] by postcode.
pub(super) fn assign(places: &[PlaceRecord<'_>], groups: &mut [GroupRecord<'_>]) {
    let numbers: BTreeMap<u32, u16> = places.iter().map(|place| place.postcode).zip(0..).collect();
    for group in groups {
        let postcode = group.postcode.trim().parse().ok();
        group.place = postcode.and_then(|postcode: u32| numbers.get(&postcode).copied());
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::catalogue::Group;

    #[test]
    fn all_places_of_germany_if_wished() {
        let group = Group {
            postcode: "29221".to_owned(),
            ..Group::default()
        };
        let catalogue = Catalogue {
            groups: vec![group],
            ..Catalogue::default()
        };
        let table = Places::embedded().unwrap();
        let [near, all] =
            [Scope::Region, Scope::Germany].map(|scope| region(&catalogue, table, scope));
        assert!(near.places.iter().all(|place| place.district == "Celle"));
        assert_eq!(all.places.len(), table.all().len());
        let find = |postcode| {
            let mut places = all.places.iter();
            places.find(|place| place.postcode == postcode).unwrap()
        };
        let (celle, munich) = (find(29221), find(80331));
        let east = f64::from(celle.east) - f64::from(munich.east);
        let north = f64::from(celle.north) - f64::from(munich.north);
        let kilometres = east.hypot(north) * f64::from(all.step) / 1000.0;
        assert!((490.0..515.0).contains(&kilometres), "{kilometres}");
        assert!(all.step < 1100, "{}", all.step);
        // The map shows the region in either case.
        assert!(!near.outline.is_empty() && near.outline.len() == all.outline.len());
    }
}
