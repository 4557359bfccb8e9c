//! The other two ways to build the widget: Trunk, for development, and wasm-pack, for an npm package.

use crate::places;
use crate::process::{command, run};
use crate::progress::step;
use crate::tools::node::Node;
use crate::tools::rust::{self, Crate};
use anyhow::{Context, Result, ensure};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// wasm-pack leaves the module unoptimised and says so only in passing where wasm-opt is missing: such a
/// module is bigger than this, in bytes.
const LARGEST_MODULE: u64 = 450_000;

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
    rust::wasm_target()?;
    let pack = Crate::wasm_pack().program()?;
    let path = path_with_tools()?;
    let out = places::target()?.join("package");
    step("wasm-pack build", || {
        let build = [
            "build",
            "widget",
            "--mode",
            "no-install",
            "--target",
            "web",
            "--out-dir",
        ];
        run(command(&pack).args(build).arg(&out).env("PATH", &path))?;
        let module = out.join("grufi_widget_bg.wasm");
        let size = fs::metadata(&module)
            .with_context(|| format!("no {}", module.display()))?
            .len();
        ensure!(
            size <= LARGEST_MODULE,
            "{} has {size} bytes: wasm-opt did not run",
            module.display()
        );
        println!("    {size} bytes of WebAssembly");
        run(command("npm")
            .args(["pack", "--dry-run", "--loglevel=error"])
            .current_dir(&out))
    })
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
