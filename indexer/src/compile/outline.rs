//! The outline of the region, drawn from the positions of postcodes alone, for the map in the finder.
//!
//! A place belongs to the region if the nearest postcode does and is near. So the outline runs midway between
//! the region's postcodes and those of its neighbours and, where there are none (the sea), a little beyond the
//! last ones. On a grid of squares this is a field, positive within the region; smoothed, its contour at zero
//! is traced by marching squares (ambiguous squares count as joined), and thinned out by Douglas and Peucker's
//! rule. The finder draws the points as a smooth line.
//!
//! # Invariants
//! - Points are in tenths of a kilometre; the same places give the same points.
//! - The region lies to the left of each ring. Rings around less than [`SMALLEST`] are left out: ponds and
//!   rocks, not parts of a region.

use std::collections::BTreeMap;

/// Squares of the grid along the longer side of the region.
const SQUARES: f64 = 110.0;
/// Kilometres from the last postcode to the outline where no neighbour is: a little more than half of what lies
/// between villages.
const REACH: f64 = 8.5;
/// Times that each knot of the grid takes the mean of itself and its neighbours.
const SMOOTHING: usize = 2;
/// Share of the region's rectangle that a ring must enclose to be drawn.
const SMALLEST: f64 = 0.004;
/// Squares by which the thinned line may miss the traced one.
const TOLERANCE: f64 = 0.32;

/// A point in kilometres, or in knots of the grid.
type Point = [f64; 2];

/// The rings around the `inside` points, which exclude the `outside` ones.
pub(super) fn outline(inside: &[Point], outside: &[Point]) -> Vec<Vec<[i32; 2]>> {
    let extent = |axis: usize, start: f64, pick: fn(f64, f64) -> f64| {
        inside.iter().map(|point| point[axis]).fold(start, pick)
    };
    let low = [0, 1].map(|axis| extent(axis, f64::INFINITY, f64::min));
    let high = [0, 1].map(|axis| extent(axis, f64::NEG_INFINITY, f64::max));
    let side = (high[0] - low[0]).max(high[1] - low[1]);
    if !side.is_finite() {
        return Vec::new();
    }
    // Small regions lie denser, and their margin must not be most of them.
    let reach = REACH.min(side / 8.0 + 2.0);
    let square = (side + 2.0 * reach) / SQUARES;
    let margin = reach + 3.0 * square;
    let origin = low.map(|least| least - margin);
    let size =
        [0, 1].map(|axis| ((high[axis] - low[axis] + 2.0 * margin) / square).ceil() as usize + 1);
    let mut field = Field {
        size,
        values: vec![0.0; size[0] * size[1]],
    };
    let near = |points: &[Point]| field.distances(points, origin, square, 2.0 * reach);
    let (own, other) = (near(inside), near(outside));
    for (value, (own, other)) in field.values.iter_mut().zip(own.into_iter().zip(other)) {
        *value = (other - own).min(reach - own).clamp(-reach, reach);
    }
    for _ in 0..SMOOTHING {
        field.smooth();
    }
    let least = SMALLEST * size[0] as f64 * size[1] as f64;
    let rings = field
        .contours()
        .into_iter()
        .filter(|ring| area(ring).abs() >= least);
    let point = |knots: Point| {
        [0, 1].map(|axis| ((origin[axis] + knots[axis] * square) * 10.0).round() as i32)
    };
    let rings = rings.map(|ring| thinned(&ring).into_iter().map(point).collect());
    rings.filter(|ring: &Vec<_>| ring.len() > 2).collect()
}

/// Values on the knots of a grid, row by row from the south.
struct Field {
    size: [usize; 2],
    values: Vec<f64>,
}

/// Where the contour crosses the grid: on the side that begins at a knot and runs east (0) or north (1).
type Side = ([usize; 2], usize);

impl Field {
    fn at(&self, [x, y]: [usize; 2]) -> f64 {
        self.values[y * self.size[0] + x]
    }

    /// Per knot the distance to the nearest point, or `most` where none is as near.
    fn distances(&self, points: &[Point], origin: Point, square: f64, most: f64) -> Vec<f64> {
        let mut distances = vec![most; self.values.len()];
        for point in points {
            let [xs, ys] = [0, 1].map(|axis| {
                let knot =
                    |at: f64| ((at - origin[axis]) / square).clamp(0.0, self.size[axis] as f64);
                knot(point[axis] - most) as usize..knot(point[axis] + most) as usize
            });
            for y in ys {
                for x in xs.clone() {
                    let east = origin[0] + x as f64 * square - point[0];
                    let north = origin[1] + y as f64 * square - point[1];
                    let slot = &mut distances[y * self.size[0] + x];
                    *slot = slot.min(east.hypot(north));
                }
            }
        }
        distances
    }

    /// Each knot but those at the edge becomes the mean of itself (twice) and its four neighbours.
    fn smooth(&mut self) {
        let before = self.values.clone();
        let width = self.size[0];
        for y in 1..self.size[1] - 1 {
            for x in 1..width - 1 {
                let at = y * width + x;
                let around =
                    before[at - 1] + before[at + 1] + before[at - width] + before[at + width];
                self.values[at] = (2.0 * before[at] + around) / 6.0;
            }
        }
    }

    /// The closed lines along which the field is zero, what is positive to their left.
    fn contours(&self) -> Vec<Vec<Point>> {
        let mut next: BTreeMap<Side, Side> = BTreeMap::new();
        for y in 0..self.size[1] - 1 {
            for x in 0..self.size[0] - 1 {
                self.cross(x, y, &mut next);
            }
        }
        let mut rings = Vec::new();
        while let Some((start, mut to)) = next.pop_first() {
            let mut ring = vec![self.crossing(start)];
            while to != start {
                ring.push(self.crossing(to));
                let Some(further) = next.remove(&to) else {
                    break;
                };
                to = further;
            }
            rings.push(ring);
        }
        rings
    }

    /// Notes how the contour crosses a square: around it against the clock, from where one goes out to where
    /// one comes in again.
    fn cross(&self, x: usize, y: usize, next: &mut BTreeMap<Side, Side>) {
        let corners = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]];
        let sides = [([x, y], 0), ([x + 1, y], 1), ([x, y + 1], 0), ([x, y], 1)];
        let within = corners.map(|corner| self.at(corner) > 0.0);
        for from in 0..4 {
            if within[from] && !within[(from + 1) % 4] {
                let comes_in = |&to: &usize| !within[to % 4] && within[(to + 1) % 4];
                if let Some(to) = (from + 1..from + 4).find(comes_in) {
                    next.insert(sides[from], sides[to % 4]);
                }
            }
        }
    }

    /// Where the contour crosses a side.
    fn crossing(&self, (knot, axis): Side) -> Point {
        let mut end = knot;
        end[axis] += 1;
        let (start, end) = (self.at(knot), self.at(end));
        let mut point = knot.map(|at| at as f64);
        point[axis] += start / (start - end);
        point
    }
}

/// Twice signed, halved: positive for rings against the clock.
fn area(ring: &[Point]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(a, b)| a[0] * b[1] - b[0] * a[1])
        .sum::<f64>()
        / 2.0
}

/// A ring with the points that matter: its halves between the first point and the one farthest from it.
fn thinned(ring: &[Point]) -> Vec<Point> {
    let Some(&first) = ring.first() else {
        return Vec::new();
    };
    let far = |a: &Point| (a[0] - first[0]).hypot(a[1] - first[1]);
    let middle = (0..ring.len()).max_by(|&a, &b| far(&ring[a]).total_cmp(&far(&ring[b])));
    let middle = middle.unwrap_or(0);
    let mut kept = Vec::new();
    keep(&ring[..=middle], &mut kept);
    let mut rest = ring[middle..].to_vec();
    rest.push(first);
    keep(&rest, &mut kept);
    kept
}

/// Adds what matters of a line but its last point.
fn keep(line: &[Point], kept: &mut Vec<Point>) {
    let (Some(&start), Some(&end)) = (line.first(), line.last()) else {
        return;
    };
    let [east, north] = [end[0] - start[0], end[1] - start[1]];
    let length = east.hypot(north).max(f64::MIN_POSITIVE);
    let miss = |point: &Point| {
        ((point[0] - start[0]) * north - (point[1] - start[1]) * east).abs() / length
    };
    let worst = (1..line.len().saturating_sub(1))
        .max_by(|&a, &b| miss(&line[a]).total_cmp(&miss(&line[b])));
    match worst {
        Some(at) if miss(&line[at]) > TOLERANCE => {
            keep(&line[..=at], kept);
            keep(&line[at..], kept);
        }
        _ => kept.push(start),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Points every two kilometres of a rectangle.
    fn rectangle(east: std::ops::Range<i32>, north: std::ops::Range<i32>) -> Vec<Point> {
        let row = |y: i32| {
            east.clone()
                .step_by(2)
                .map(move |x| [f64::from(x), f64::from(y)])
        };
        north.clone().step_by(2).flat_map(row).collect()
    }

    fn in_km(ring: &[[i32; 2]]) -> Vec<Point> {
        ring.iter()
            .map(|point| point.map(|at| f64::from(at) / 10.0))
            .collect()
    }

    #[test]
    fn the_outline_lies_between_neighbours_and_a_little_beyond_the_shore() {
        let inside = rectangle(0..101, 0..61);
        let neighbour = rectangle(104..140, -20..80);
        let rings = outline(&inside, &neighbour);
        assert_eq!(rings.len(), 1);
        let ring = in_km(&rings[0]);
        let most = |axis: usize| ring.iter().map(|point| point[axis]).fold(0.0, f64::max);
        assert!((101.0..103.5).contains(&most(0)), "{}", most(0));
        assert!((66.0..70.0).contains(&most(1)), "{}", most(1));
        assert!(area(&ring) > 100.0 * 60.0, "against the clock");
        assert!(ring.len() < 60, "{} points", ring.len());
    }

    #[test]
    fn parts_and_holes_are_rings_of_their_own() {
        let mut parts = rectangle(0..41, 0..41);
        parts.extend(rectangle(90..121, 0..31));
        assert_eq!(outline(&parts, &[]).len(), 2);
        let city = rectangle(20..41, 20..41);
        let mut around = rectangle(0..61, 0..61);
        around.retain(|point| !city.contains(point));
        let areas: Vec<bool> = outline(&around, &city)
            .iter()
            .map(|ring| area(&in_km(ring)) > 0.0)
            .collect();
        assert_eq!(areas, [true, false]);
    }

    #[test]
    fn few_places_have_an_outline_and_none_has_none() {
        assert_eq!(outline(&[[3.0, 4.0]], &[]).len(), 1);
        assert_eq!(outline(&[], &[[3.0, 4.0]]), Vec::<Vec<[i32; 2]>>::new());
    }
}
