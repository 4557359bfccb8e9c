//! axe-core (MPL-2.0), which the accessibility tests run in the browser. It is a tool: nothing of it is
//! committed or published.

use super::node;
use crate::places;
use anyhow::{Context, Result};
use std::fs;

/// The package with its exact version.
const PACKAGE: &str = "axe-core@4.14.1";

/// Makes sure that `axe/axe.min.js` in the target folder is of this version, where the tests look for it.
///
/// # Errors
/// If npm is missing or cannot install it, or it cannot be copied.
pub fn installed() -> Result<()> {
    let folder = places::cache()?.join(PACKAGE.replace('@', "-"));
    let script = folder.join("node_modules/axe-core/axe.min.js");
    if !script.is_file() {
        node::install(&folder, &[PACKAGE])?;
    }
    let place = places::target()?.join("axe");
    fs::create_dir_all(&place)
        .and_then(|()| fs::copy(&script, place.join("axe.min.js")))
        .with_context(|| format!("cannot copy {} to {}", script.display(), place.display()))?;
    Ok(())
}
