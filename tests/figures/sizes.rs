//! What a visitor downloads.

use anyhow::Result;
use grufi_indexer::compile;
use grufi_tests::{places, scale, size};
use std::fs;

/// Measures and prints.
///
/// # Errors
/// If the widget is not built, or the sample cannot be compiled.
pub fn print() -> Result<()> {
    println!("\nSizes, bytes                              raw  packed");
    let mut code = 0;
    for (name, packed) in size::code()? {
        println!("  {name:<43}{packed:>9}");
        code += packed;
    }
    println!("  {:<43}{code:>9}", "code in all");
    let line = |name: &str, content: &[u8]| -> Result<usize> {
        let packed = size::published(content)?;
        println!("  {name:<34}{:>9}{packed:>9}", content.len());
        Ok(packed)
    };
    let mut tables = Vec::new();
    for file in places::sample() {
        tables.extend(fs::read(file)?);
    }
    let source = line("the sample's CSV files", &tables)?;
    let catalogue = scale::sample()?;
    let plain = line(
        "index without thesaurus",
        &compile::compile_with(&catalogue, None)?,
    )?;
    let whole = line("index with thesaurus", &compile::compile(&catalogue)?)?;
    println!(
        "  index without thesaurus to CSV: {:.2}, with thesaurus: {:.2}",
        plain as f64 / source as f64,
        whole as f64 / source as f64
    );
    Ok(())
}
