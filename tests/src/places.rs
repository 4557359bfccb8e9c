//! Folders of the workspace.

use anyhow::{Context, Result, ensure};
use std::env;
use std::path::{Path, PathBuf};

/// Root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(1)
        .unwrap_or(Path::new("."))
        .to_path_buf()
}

/// Cargo's target folder, in which this program lies.
///
/// # Errors
/// If it lies elsewhere.
pub fn target() -> Result<PathBuf> {
    let program = env::current_exe()?;
    let marked = program
        .ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").is_file());
    Ok(marked.context("not in a target folder")?.to_path_buf())
}

/// The published sample catalogue, with the finder.
///
/// # Errors
/// If it has not been built.
pub fn site() -> Result<PathBuf> {
    built("demo", "grufi.js", "cargo xtask site")
}

/// Loader, glue and WebAssembly.
///
/// # Errors
/// If they have not been built.
pub fn widget() -> Result<PathBuf> {
    built("widget", "widget.packed", "cargo xtask widget")
}

/// The program `grufi` as it is given to offices.
///
/// # Errors
/// If it has not been built.
pub fn indexer() -> Result<PathBuf> {
    let name = format!("grufi{}", env::consts::EXE_SUFFIX);
    let folder = built("release", &name, "cargo build --release -p grufi-indexer")?;
    Ok(folder.join(name))
}

/// The script of axe-core.
///
/// # Errors
/// If it has not been installed.
pub fn axe() -> Result<PathBuf> {
    Ok(built("axe", "axe.min.js", "cargo xtask test --only browser")?.join("axe.min.js"))
}

/// Pages of imaginary hosts. They expect the published folder beside theirs, as `../finder/`.
pub fn host_pages() -> PathBuf {
    root().join("www").join("host-pages")
}

/// The files of the sample catalogue: groups, then contact points.
pub fn sample() -> [PathBuf; 2] {
    let folder = root().join("www").join("sample");
    [
        folder.join("gruppen.csv"),
        folder.join("kontaktstellen.csv"),
    ]
}

fn built(name: &str, file: &str, command: &str) -> Result<PathBuf> {
    let folder = target()?.join(name);
    ensure!(
        folder.join(file).is_file(),
        "{} is not built: {command}",
        folder.display()
    );
    Ok(folder)
}
