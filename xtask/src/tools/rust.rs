//! Toolchain parts, and programs that cargo installs into the cache.

use crate::places;
use crate::process::{cargo, command, need, output, run};
use crate::progress::step;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The target of the widget.
pub const WASM: &str = "wasm32-unknown-unknown";
const RUSTUP: &str = "see https://rustup.rs, or your system's package rustup";

/// Makes sure that the widget's target is installed.
///
/// # Errors
/// If rustup is missing or cannot install it.
pub fn wasm_target() -> Result<()> {
    need("rustup", RUSTUP)?;
    let installed = output(command("rustup").args(["target", "list", "--installed"]))?;
    if installed.lines().any(|line| line == WASM) {
        return Ok(());
    }
    step(&format!("Installing the Rust target {WASM}"), || {
        run(command("rustup").args(["target", "add", WASM]))
    })
}

/// Makes sure that rustfmt and clippy are installed.
///
/// # Errors
/// If rustup is missing or cannot install them.
pub fn components() -> Result<()> {
    need("rustup", RUSTUP)?;
    let installed = output(command("rustup").args(["component", "list", "--installed"]))?;
    let missing: Vec<&str> = ["rustfmt", "clippy"]
        .into_iter()
        .filter(|name| !installed.lines().any(|line| line.starts_with(name)))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    step(&format!("Installing {}", missing.join(" and ")), || {
        run(command("rustup").args(["component", "add"]).args(&missing))
    })
}

/// A program that `cargo install` builds.
pub struct Crate {
    /// Name of the crate on its registry.
    pub name: &'static str,
    /// Name of the program.
    pub program: &'static str,
    /// Exact version.
    pub version: String,
    /// Further flags of `cargo install`.
    pub flags: &'static [&'static str],
}

impl Crate {
    /// wasm-bindgen's program. Its version must be the crate's; its own lock file names crates that are
    /// not served any more, so it is not used.
    ///
    /// # Errors
    /// If Cargo.lock does not name wasm-bindgen.
    pub fn wasm_bindgen() -> Result<Self> {
        let lock = fs::read_to_string(places::root().join("Cargo.lock"))
            .context("cannot read Cargo.lock")?;
        let version = locked_version(&lock, "wasm-bindgen")
            .context("Cargo.lock does not name wasm-bindgen")?;
        Ok(Self {
            name: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: version.to_owned(),
            flags: &[],
        })
    }

    /// Trunk. Without its lock file it does not compile.
    pub fn trunk() -> Self {
        let flags = &["--locked", "--no-default-features"];
        Self {
            name: "trunk",
            program: "trunk",
            version: "0.21.14".to_owned(),
            flags,
        }
    }

    /// wasm-pack.
    pub fn wasm_pack() -> Self {
        Self {
            name: "wasm-pack",
            program: "wasm-pack",
            version: "0.15.1".to_owned(),
            flags: &[],
        }
    }

    /// The program: from the PATH, from the cache, or else built into the cache now.
    ///
    /// # Errors
    /// If it cannot be built.
    pub fn program(&self) -> Result<PathBuf> {
        let folder = places::cache()?.join(format!("{}-{}", self.name, self.version));
        let cached = folder
            .join("bin")
            .join(self.program)
            .with_extension(env::consts::EXE_EXTENSION);
        let found = places::on_path(self.program)
            .into_iter()
            .chain([cached.clone()]);
        if let Some(program) = found.into_iter().find(|program| self.is_this(program)) {
            return Ok(program);
        }
        let title = format!(
            "Installing {} {} into {}",
            self.name,
            self.version,
            folder.display()
        );
        step(&title, || {
            run(cargo()
                .args(["install", self.name, "--version", &self.version])
                .args(self.flags)
                .arg("--root")
                .arg(&folder)
                // Kept out of the workspace's own builds.
                .env("CARGO_TARGET_DIR", folder.join("build")))?;
            fs::remove_dir_all(folder.join("build")).context("cannot clear the build folder")
        })?;
        Ok(cached)
    }

    /// Whether a program is of this version: `NAME VERSION (...)` is what `--version` prints.
    fn is_this(&self, program: &Path) -> bool {
        let printed = program
            .is_file()
            .then(|| output(command(program).arg("--version")).ok())
            .flatten();
        printed.is_some_and(|text| text.split_whitespace().nth(1) == Some(self.version.as_str()))
    }
}

/// The version of a package in a lock file.
fn locked_version<'l>(lock: &'l str, package: &str) -> Option<&'l str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_lock_file() {
        let lock = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n\n\
                    [[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n";
        for (package, version) in [
            ("wasm-bindgen", Some("0.2.130")),
            ("wasm-bindgen-macro", Some("0.2.1")),
            ("wasm", None),
        ] {
            assert_eq!(locked_version(lock, package), version, "{package}");
        }
    }
}
