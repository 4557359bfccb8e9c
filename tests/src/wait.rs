//! Waiting for conditions.

use anyhow::{Context, Result, bail};
use std::thread;
use std::time::{Duration, Instant};

/// How long a condition may take to come true. Generous: test machines are slow and shared.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// Pause between two looks.
const PAUSE: Duration = Duration::from_millis(15);

/// Looks until there is something to see.
///
/// # Errors
/// If looking fails, or there is nothing to see within [`PATIENCE`]; both name what was waited for.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let start = Instant::now();
    loop {
        if let Some(seen) = look().with_context(|| format!("while waiting for {what}"))? {
            return Ok(seen);
        }
        if start.elapsed() > PATIENCE {
            bail!("waited in vain for {what}");
        }
        thread::sleep(PAUSE);
    }
}
