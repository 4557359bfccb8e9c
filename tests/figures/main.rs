//! Figures: how fast the engine and the finder answer, what an office waits for, and how big everything is.
//! `cargo xtask bench` runs this after building what it needs; names of parts leave out the others.

mod browser;
mod native;
mod office;
mod peer;
mod queries;
mod sizes;
mod spread;

use anyhow::{Result, ensure};

/// A part by its name.
type Part = (&'static str, fn() -> Result<()>);

const PARTS: [Part; 4] = [
    ("sizes", sizes::print),
    ("native", native::print),
    ("browser", browser::print),
    ("office", office::print),
];

fn main() -> Result<()> {
    // Cargo passes `--bench`.
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    for name in &wanted {
        let known = PARTS.iter().any(|(part, _)| part == name);
        ensure!(known, "no part is called {name}");
    }
    for (name, print) in PARTS {
        if wanted.is_empty() || wanted.iter().any(|part| part == name) {
            print()?;
        }
    }
    Ok(())
}
