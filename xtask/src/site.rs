//! The sample catalogue -> `target/demo`, and its preview.

use crate::places;
use crate::process::{cargo, command, run, run_quietly};
use crate::progress::step;
use crate::widget;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the sample.
///
/// # Errors
/// If there is no target folder.
pub fn folder() -> Result<PathBuf> {
    Ok(places::target()?.join("demo"))
}

/// Builds widget and indexer, and publishes the sample catalogue.
///
/// # Errors
/// If a step fails.
pub fn build() -> Result<()> {
    widget::build()?;
    step("Compiling the indexer", || {
        run(cargo().args(["build", "--release", "-p", "grufi-indexer"]))
    })?;
    step("Publishing the sample catalogue", || {
        let mut grufi = command(indexer()?);
        grufi.arg("build").args(sample()?);
        run_quietly(
            grufi
                .arg("--out")
                .arg(folder()?)
                .arg("--widget")
                .arg(widget::folder()?),
        )
    })
}

/// Builds the sample's folder and serves it until the user ends it.
///
/// # Errors
/// If a step fails, or the port is taken.
pub fn demo(port: Option<u16>) -> Result<()> {
    build()?;
    let port = port.map(|port| ["--port".to_owned(), port.to_string()]);
    run(command(indexer()?)
        .arg("preview")
        .arg(folder()?)
        .args(port.into_iter().flatten()))
}

fn indexer() -> Result<PathBuf> {
    Ok(places::target()?
        .join("release")
        .join("grufi")
        .with_extension(env::consts::EXE_EXTENSION))
}

/// The files of the sample catalogue, from the root of the workspace, as the indexer's messages name them.
fn sample() -> Result<Vec<PathBuf>> {
    let folder = Path::new("www").join("sample");
    let files =
        fs::read_dir(places::root().join(&folder)).context("cannot read the sample catalogue")?;
    let names = files
        .map(|file| Ok(file?.file_name()))
        .collect::<Result<Vec<_>>>()?;
    let mut tables: Vec<PathBuf> = names.iter().map(|name| folder.join(name)).collect();
    tables.retain(|path| path.extension().is_some_and(|ending| ending == "csv"));
    tables.sort();
    Ok(tables)
}
