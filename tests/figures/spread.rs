//! Many measured times -> the two that are told.

use std::fmt;

/// Median and 95th percentile, in milliseconds.
pub struct Spread {
    p50: f64,
    p95: f64,
    most: f64,
}

impl Spread {
    /// The spread of at least one time, in milliseconds.
    pub fn of(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        let at = |share: f64| {
            let rank = (share * times.len() as f64).ceil() as usize;
            times
                .get(rank.saturating_sub(1))
                .copied()
                .unwrap_or(f64::NAN)
        };
        Self {
            p50: at(0.5),
            p95: at(0.95),
            most: at(1.0),
        }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:>10.3}{:>10.3}{:>10.3}", self.p50, self.p95, self.most)
    }
}
