//! Compressed sizes.

use crate::places;
use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use grufi_indexer::publish;
use std::fs;
use std::io::Write;

/// Loader, glue and WebAssembly: name, and bytes as they are published.
///
/// # Errors
/// If they have not been built.
pub fn code() -> Result<[(&'static str, usize); 3]> {
    let folder = places::widget()?;
    let script = |name| -> Result<_> { Ok((name, published(&fs::read(folder.join(name))?)?)) };
    // Packed when it was built, and published so.
    let module = "widget.packed";
    let packed = fs::read(folder.join(module))?.len();
    Ok([script("grufi.js")?, script("glue.js")?, (module, packed)])
}

/// Bytes of `content` as `gzip -9` packs it, which is how files of others are measured.
///
/// # Errors
/// Never: memory is written to.
pub fn gzip(content: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?.len())
}

/// Bytes of `content` as it is published: packed by the indexer.
///
/// # Errors
/// As [`publish::gzip`].
pub fn published(content: &[u8]) -> Result<usize> {
    Ok(publish::gzip(content)?.len())
}
