//! The engine on this machine, beside its peer.

use crate::peer::Scan;
use crate::queries::KINDS;
use crate::spread::Spread;
use anyhow::{Context, Result};
use grufi_engine::{Index, Request};
use grufi_indexer::compile;
use grufi_tests::{scale, size};
use std::hint::black_box;
use std::time::Instant;

/// Numbers of groups.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// Groups asked for at once, as the finder does.
const LIMIT: usize = 10;
/// Times that each request is made, and an index opened.
const ROUNDS: usize = 40;

/// Measures and prints.
///
/// # Errors
/// If a catalogue cannot be compiled.
pub fn print() -> Result<()> {
    println!("\nNative, milliseconds                      p50       p95       max");
    for size in SIZES {
        let catalogue = scale::catalogue(size)?;
        let start = Instant::now();
        let bytes = compile::compile(&catalogue)?;
        let compiled = start.elapsed().as_secs_f64();
        println!(
            "{size} groups: index of {} bytes, {} packed, compiled in {compiled:.1} s",
            bytes.len(),
            size::published(&bytes)?
        );
        let opened = (0..ROUNDS).map(|_| milliseconds(|| Index::open(black_box(&bytes))));
        println!("  {:<30}{}", "open", Spread::of(opened.collect()));
        let index = Index::open(&bytes)
            .ok()
            .context("the index cannot be opened")?;
        let scan = Scan::new(&catalogue);
        for kind in KINDS {
            let ask = |text| {
                index.search(&Request {
                    text,
                    limit: LIMIT,
                    ..Request::default()
                })
            };
            let engine = times(kind.texts, |text| milliseconds(|| ask(text)));
            let peer = times(kind.texts, |text| milliseconds(|| scan.search(text, LIMIT)));
            println!("  {:<30}{engine}", kind.name);
            println!("  {:<30}{peer}", format!("{}, by scanning", kind.name));
        }
    }
    Ok(())
}

fn times(texts: &[&'static str], mut measure: impl FnMut(&'static str) -> f64) -> Spread {
    let rounds = (0..ROUNDS).flat_map(|_| texts.iter().copied());
    Spread::of(rounds.map(&mut measure).collect())
}

fn milliseconds<T>(work: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    black_box(work());
    start.elapsed().as_secs_f64() * 1000.0
}
