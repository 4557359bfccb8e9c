//! Programs from npm packages, in the cache.

use crate::places;
use crate::process::{command, need, run};
use crate::progress::step;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The packages with their exact versions. Both ship their programs inside the package.
const PACKAGES: [&str; 2] = ["binaryen@132.0.0", "esbuild@0.28.2"];

/// The programs.
pub struct Node {
    /// Makes WebAssembly smaller.
    pub wasm_opt: PathBuf,
    /// Makes scripts smaller.
    pub esbuild: PathBuf,
}

impl Node {
    /// The programs from the cache, installed there if they are missing.
    ///
    /// # Errors
    /// If npm is missing or cannot install them.
    pub fn tools() -> Result<Self> {
        need("node", "apt-get install nodejs npm")?;
        let folder = places::cache()?.join(PACKAGES.join("-").replace('@', "-"));
        let program = |name| folder.join("node_modules").join(".bin").join(name);
        let tools = Self {
            wasm_opt: program("wasm-opt"),
            esbuild: program("esbuild"),
        };
        if tools.wasm_opt.exists() && tools.esbuild.exists() {
            return Ok(tools);
        }
        install(&folder, &PACKAGES)?;
        Ok(tools)
    }

    /// What the results depend on.
    pub fn versions() -> String {
        PACKAGES.join(" ")
    }
}

/// Installs packages into a folder of the cache.
///
/// # Errors
/// If npm is missing or cannot install them.
pub fn install(folder: &Path, packages: &[&str]) -> Result<()> {
    need("npm", "apt-get install npm")?;
    let title = format!(
        "Installing {} into {}",
        packages.join(" and "),
        folder.display()
    );
    step(&title, || {
        fs::create_dir_all(folder)
            .with_context(|| format!("cannot create {}", folder.display()))?;
        let flags = [
            "install",
            "--no-audit",
            "--no-fund",
            "--save-exact",
            "--loglevel=error",
            "--prefix",
        ];
        run(command("npm").args(flags).arg(folder).args(packages))
            .with_context(|| format!("npm cannot install {}", packages.join(" and ")))
    })
}
