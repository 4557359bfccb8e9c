//! What is printed while a step runs.

use anyhow::Result;
use std::time::{Duration, Instant};

/// Runs a step between two lines: what it does, and how long it took.
///
/// # Errors
/// Those of the step.
pub fn step<T>(title: &str, run: impl FnOnce() -> Result<T>) -> Result<T> {
    println!("==> {title}");
    let start = Instant::now();
    let result = run();
    let end = if result.is_ok() { "done" } else { "FAILED" };
    println!("    {end} after {}", seconds(start.elapsed()));
    result
}

/// Says that a step was not needed.
pub fn unchanged(title: &str) {
    println!("==> {title}: unchanged");
}

/// Seconds with one digit after the point.
pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
