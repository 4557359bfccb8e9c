//! The other two ways to build the widget: Trunk, for development, and wasm-pack, for an npm package.

use crate::places;
use crate::process::{command, run};
use crate::progress::step;
use crate::tools::node::Node;
use crate::tools::rust::{self, Crate};
use crate::widget;
use anyhow::{Context, Result, ensure};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// How many times as big as the published WebAssembly the packed one may be. It is not pruned as that is, and so a
/// quarter bigger; but where wasm-opt is missing, wasm-pack leaves it unoptimised, twice as big, and says so only in
/// passing.
const LARGEST: f64 = 1.5;

/// Checks that `trunk build` works.
///
/// # Errors
/// If a tool cannot be installed, or the build fails or leaves no page.
pub fn trunk() -> Result<()> {
    rust::wasm_target()?;
    let trunk = Crate::trunk().program()?;
    let path = path_with_tools()?;
    let out = places::target()?.join("trunk");
    step("trunk build", || {
        // Trunk takes any other value of NO_COLOR than true and false for an error.
        run(command(&trunk)
            .arg("build")
            .arg("--dist")
            .arg(&out)
            .env("PATH", &path)
            .env_remove("NO_COLOR"))?;
        ensure!(
            out.join("index.html").is_file(),
            "trunk left no page in {}",
            out.display()
        );
        Ok(())
    })
}

/// Checks that `wasm-pack build widget` gives an optimised package for npm.
///
/// # Errors
/// If a tool cannot be installed, the build fails, or the package is not what it should be.
pub fn pack() -> Result<()> {
    widget::build()?;
    let pack = Crate::wasm_pack().program()?;
    let path = path_with_tools()?;
    let out = places::target()?.join("package");
    step("wasm-pack build", || {
        let build = [
            "build",
            "widget",
            "--profile",
            "wasm-release",
            "--mode",
            "no-install",
            "--target",
            "web",
            "--out-dir",
        ];
        run(command(&pack).args(build).arg(&out).env("PATH", &path))?;
        let packed = size(&out.join("grufi_widget_bg.wasm"))?;
        let published = size(&widget::unpacked()?)?;
        println!("    {packed} bytes of WebAssembly, {published} as published");
        ensure!(
            packed as f64 <= published as f64 * LARGEST,
            "wasm-opt did not run"
        );
        run(command("npm")
            .args(["pack", "--dry-run", "--loglevel=error"])
            .current_dir(&out))
    })
}

/// Size of a file in bytes.
fn size(file: &Path) -> Result<u64> {
    Ok(fs::metadata(file)
        .with_context(|| format!("no {}", file.display()))?
        .len())
}

/// The PATH with wasm-bindgen and wasm-opt on it.
fn path_with_tools() -> Result<OsString> {
    let programs = [Crate::wasm_bindgen()?.program()?, Node::tools()?.wasm_opt];
    let folders = programs
        .iter()
        .filter_map(|program| program.parent())
        .map(Path::to_path_buf);
    let path = env::var_os("PATH").unwrap_or_default();
    let all: Vec<PathBuf> = folders.chain(env::split_paths(&path)).collect();
    Ok(env::join_paths(all)?)
}
