//! Folders of the workspace, and the cache for tools.

use anyhow::{Context, Result};
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

/// Cargo's target folder. The running program lies in it, wherever it was moved by configuration.
///
/// # Errors
/// If the program was copied elsewhere.
pub fn target() -> Result<PathBuf> {
    let program = env::current_exe()?;
    let marked = program
        .ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").is_file());
    Ok(marked
        .context("xtask runs outside of a target folder; start it by `cargo xtask`")?
        .to_path_buf())
}

/// Folder for tools that are kept between builds: `grufi` in `$XDG_CACHE_HOME` or `~/.cache`.
///
/// # Errors
/// If neither that variable nor the home folder is set.
pub fn cache() -> Result<PathBuf> {
    let set = |name| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let base = set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")));
    Ok(base
        .context("neither XDG_CACHE_HOME nor HOME is set: no place for tools")?
        .join("grufi"))
}

/// A program of this name on the PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}
