//! Compressed sizes.

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;
use grufi_indexer::publish;
use std::io::Write;

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
