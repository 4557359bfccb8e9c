//! The map in the finder, as the text that the index carries: the outline of the region as a path that the
//! finder need only draw, and the places that stand for those around them, so that points stay where they are
//! whatever is searched for.
//!
//! # Invariants
//! - Each group that has a place is nearer than [`APART`] to a point; no two points are.
//! - The first points are those whose names are written on the map.
//! - Lengths are tenths of a kilometre, east and south of the region's south-western corner.

use grufi_engine::write::{GroupRecord, PlaceRecord};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Share of the map's longer side by which points are apart: 24 pixels, so that a finger can tell them apart, of
/// a map that is 290 pixels wide.
const APART: f64 = 0.083;

/// So many points have their names written on the map.
const NAMED: usize = 6;
/// What a name takes up, in the least distance between points.
const NAME_WIDTH: f64 = 2.3;
const NAME_HEIGHT: f64 = 1.3;

/// The text of a map, see [`grufi_engine::Index::map`]. The rings of the outline are in tenths of a kilometre
/// east and north; `step` is the width in metres of those in which places are told.
pub(super) fn map(
    outline: &[Vec<[i32; 2]>],
    places: &[PlaceRecord<'_>],
    step: u32,
    groups: &[GroupRecord<'_>],
) -> String {
    let ends = |axis: usize| {
        let along = || outline.iter().flatten().map(|point| point[axis]);
        Some((along().min()?, along().max()?))
    };
    let (Some((west, east)), Some((south, north))) = (ends(0), ends(1)) else {
        return String::new();
    };
    let (width, height) = (east - west, north - south);
    let apart = f64::from(width.max(height)) * APART;
    let path: String = outline.iter().map(|ring| smooth(ring)).collect();
    let numbers: Vec<String> = points(places, step, groups, apart)
        .iter()
        .map(u16::to_string)
        .collect();
    format!(
        "{west} {} {width} {height}\n{}\n{path}\n{}",
        -north,
        (apart / 2.0) as u32,
        numbers.join(" ")
    )
}

/// A ring as path data: parabolas that meet midway between each two points, which are where they bend.
fn smooth(ring: &[[i32; 2]]) -> String {
    let ring: Vec<[i32; 2]> = ring.iter().map(|&[east, north]| [east, -north]).collect();
    let middle = |at: usize| {
        let next = ring[(at + 1) % ring.len()];
        [0, 1].map(|axis| (ring[at][axis] + next[axis]) / 2)
    };
    let Some(last) = ring.len().checked_sub(1) else {
        return String::new();
    };
    let mut from = middle(last);
    let mut path = format!("M{} {}q", from[0], from[1]);
    for (at, bend) in ring.iter().enumerate() {
        let to = middle(at);
        for length in [
            bend[0] - from[0],
            bend[1] - from[1],
            to[0] - from[0],
            to[1] - from[1],
        ] {
            // A minus parts numbers as well as a blank.
            if length >= 0 && !path.ends_with('q') {
                path.push(' ');
            }
            let _ = write!(path, "{length}");
        }
        from = to;
    }
    path + "z"
}

/// Places that stand for those around them: again and again the town, of those left, in which most groups meet.
fn points(
    places: &[PlaceRecord<'_>],
    step: u32,
    groups: &[GroupRecord<'_>],
    apart: f64,
) -> Vec<u16> {
    // The first place of each town, and how many groups meet in the town.
    let mut towns: BTreeMap<&str, (u16, u32)> = BTreeMap::new();
    for (number, place) in (0..).zip(places) {
        towns.entry(place.town).or_insert((number, 0));
    }
    let met = groups.iter().filter_map(|group| group.place);
    for place in met.filter_map(|place| places.get(usize::from(place))) {
        if let Some((_, groups)) = towns.get_mut(place.town) {
            *groups += 1;
        }
    }
    let mut towns: Vec<(u16, u32)> = towns.into_values().filter(|town| town.1 > 0).collect();
    towns.sort_by_key(|&(place, groups)| (std::cmp::Reverse(groups), place));
    let mut points: Vec<u16> = Vec::new();
    for (place, _) in towns {
        let distance = |&other: &u16| {
            let [a, b] = [place, other].map(|number| &places[usize::from(number)]);
            let east = f64::from(a.east) - f64::from(b.east);
            let north = f64::from(a.north) - f64::from(b.north);
            east.hypot(north) * f64::from(step) / 100.0
        };
        if points.iter().all(|point| distance(point) >= apart) {
            points.push(place);
        }
    }
    // First those whose names, written above them, do not run into each other.
    let mut named: Vec<u16> = Vec::new();
    for &point in &points {
        let [east, north] = [NAME_WIDTH, NAME_HEIGHT].map(|share| share * apart);
        let clear = |&other: &u16| {
            let [a, b] = [point, other].map(|number| &places[usize::from(number)]);
            let tenths = |a: u32, b: u32| f64::from(a.abs_diff(b)) * f64::from(step) / 100.0;
            tenths(a.east, b.east) >= east || tenths(a.north, b.north) >= north
        };
        if named.len() < NAMED && named.iter().all(clear) {
            named.push(point);
        }
    }
    points.retain(|point| !named.contains(point));
    named.extend(points);
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_is_a_smooth_outline_and_points_that_are_apart() {
        let place = |postcode, town, east, north| PlaceRecord {
            postcode,
            town,
            district: "",
            east,
            north,
        };
        let places = [
            place(1, "Celle", 50, 30),
            place(2, "Bergen", 53, 34),
            place(3, "Celle", 51, 30),
            place(4, "Uelzen", 90, 50),
            place(5, "Dannenberg", 99, 58),
        ];
        let outline = [vec![[-20, -20], [980, -20], [980, 580], [-20, 580]]];
        for (met, points) in [
            (&[][..], ""),
            (&[2, 0, 3, 1], "0 3"),
            (&[1, 1, 0, 4, 3], "1 3 4"),
        ] {
            let groups: Vec<GroupRecord<'_>> = met
                .iter()
                .map(|&place| GroupRecord {
                    place: Some(place),
                    ..GroupRecord::default()
                })
                .collect();
            let path = "M-20 -280q0 300 500 300 500 0 500-300 0-300-500-300-500 0-500 300z";
            assert_eq!(
                map(&outline, &places, 1000, &groups),
                format!("-20 -580 1000 600\n41\n{path}\n{points}")
            );
        }
        assert_eq!(map(&[], &places, 1000, &[]), "");
    }
}
