//! Figures: how fast the engine and the finder answer, and how big everything is. `cargo xtask bench` runs
//! this after building what it needs.

mod browser;
mod native;
mod peer;
mod queries;
mod sizes;
mod spread;

use anyhow::Result;

fn main() -> Result<()> {
    // Cargo passes `--bench`.
    sizes::print()?;
    native::print()?;
    browser::print()
}
