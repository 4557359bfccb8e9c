//! Great-circle distance.

/// A point in degrees, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// North of the equator.
    pub latitude: f64,
    /// East of Greenwich.
    pub longitude: f64,
}

/// Mean radius R1 of the ellipsoid GRS 80 in kilometres (H. Moritz, Geodetic Reference System 1980,
/// Journal of Geodesy 74, 2000).
pub const EARTH_RADIUS_KM: f64 = 6371.0088;

/// Distance as the crow flies, in kilometres, by the haversine formula (R. W. Sinnott, Virtues of the
/// Haversine, Sky and Telescope 68, 1984). Taking the earth for a sphere costs at most 0.6 %.
pub fn distance_km(a: Position, b: Position) -> f64 {
    let (north_a, north_b) = (a.latitude.to_radians(), b.latitude.to_radians());
    let east = (b.longitude - a.longitude).to_radians();
    let half_chord = ((north_b - north_a) / 2.0).sin().powi(2)
        + north_a.cos() * north_b.cos() * (east / 2.0).sin().powi(2);
    2.0 * EARTH_RADIUS_KM * half_chord.sqrt().min(1.0).asin()
}
