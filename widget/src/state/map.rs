//! Where groups meet: points on the map of the region, each for the groups that are nearest to it.
//!
//! # Invariants
//! - Each group that has a place belongs to one point.

use grufi_engine::{GroupId, Index, Place, RADII};

/// So many points at most have their names written on the map.
const NAMED: usize = 6;

/// A place where groups meet.
#[derive(Clone, Copy, Debug)]
pub struct Point<'b> {
    /// The place.
    pub place: Place<'b>,
    /// How many groups.
    pub groups: u32,
    /// East of the region's corner in tenths of a kilometre.
    pub east: i32,
    /// South of it.
    pub south: i32,
    /// Radius of the disc.
    pub size: i32,
    /// Whether the name is written on the map.
    pub named: bool,
    /// Kilometres within which all of these groups are.
    pub within: u32,
}

impl Point<'_> {
    /// What leads the finder there: postcode and town.
    pub fn near(&self) -> String {
        let mut name = self.place.postcode.to_string();
        while name.len() < 5 {
            name.insert(0, '0');
        }
        name.push(' ');
        name.push_str(self.place.town);
        name
    }
}

/// A line of [`Index::map`], from 0.
pub fn line<'b>(index: &Index<'b>, number: usize) -> &'b str {
    index.map().split('\n').nth(number).unwrap_or_default()
}

/// The points that have any of these groups.
pub fn points<'b>(index: &Index<'b>, groups: &[GroupId]) -> Vec<Point<'b>> {
    let mut points = Vec::new();
    for number in line(index, 3).split(' ') {
        if let Some(place) = number.parse().ok().and_then(|number| index.place(number)) {
            points.push(Point {
                place,
                groups: 0,
                east: (place.position.east * 10.0) as i32,
                south: (place.position.north * -10.0) as i32,
                size: 0,
                named: points.len() < NAMED,
                within: RADII[0],
            });
        }
    }
    let mut most = 1;
    for &group in groups {
        let Some(home) = index.place_of_group(group) else {
            continue;
        };
        let (mut nearest, mut least) = (0, f32::MAX);
        for (at, point) in points.iter().enumerate() {
            let distance = point.place.position.distance(&home.position);
            if distance < least {
                (nearest, least) = (at, distance);
            }
        }
        if let Some(point) = points.get_mut(nearest) {
            point.groups += 1;
            most = most.max(point.groups);
            for radius in RADII {
                if least > point.within as f32 {
                    point.within = radius;
                }
            }
        }
    }
    let reach = line(index, 1).parse().unwrap_or(0) as f32;
    points.retain(|point| point.groups > 0);
    for point in &mut points {
        let share = (point.groups as f32 / most as f32).sqrt();
        point.size = (reach * (0.3 + 0.65 * share)) as i32;
    }
    points
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use grufi_engine::write::{GroupRecord, Input, PlaceRecord, write};

    /// The points of a region with groups at these of its places.
    fn told(met: &[u16]) -> String {
        let place = |postcode, town, east, north| PlaceRecord {
            postcode,
            town,
            district: "",
            east,
            north,
        };
        let group = |&place| GroupRecord {
            place: Some(place),
            topics: vec!["x"],
            ..GroupRecord::default()
        };
        let bytes = write(&Input {
            groups: met.iter().map(group).collect(),
            places: vec![
                place(1067, "Celle", 50, 30),
                place(29303, "Bergen", 53, 38),
                place(29525, "Uelzen", 90, 50),
            ],
            step: 1000,
            map: "0 0 9 9\n40\nM0 0z\n0 2 77".to_owned(),
            ..Input::default()
        })
        .unwrap();
        let index = Index::open(&bytes).unwrap();
        assert_eq!(line(&index, 2), "M0 0z");
        let groups: Vec<GroupId> = (0..index.len()).map(GroupId).collect();
        let told = |point: &Point<'_>| {
            let Point {
                groups,
                east,
                south,
                size,
                within,
                ..
            } = point;
            format!(
                "{}: {groups}, {east} {south}, {size}, {within}",
                point.near()
            )
        };
        let points = points(&index, &groups);
        points.iter().map(told).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn each_group_belongs_to_the_nearest_point() {
        for (met, expected) in [
            (&[][..], ""),
            (&[0, 0], "01067 Celle: 2, 500 -300, 38, 5"),
            (
                &[0, 1, 1, 0, 2],
                "01067 Celle: 4, 500 -300, 38, 10 | 29525 Uelzen: 1, 900 -500, 25, 5",
            ),
        ] {
            assert_eq!(told(met), expected, "{met:?}");
        }
    }
}
