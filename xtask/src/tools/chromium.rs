//! The browser, from the system.

use crate::places;
use crate::process::{command, output, run};
use crate::progress::step;
use anyhow::{Result, bail};
use std::env;

/// Debian's packages: the browser, its driver, and fonts for the scripts of the sample.
const PACKAGES: [&str; 4] = [
    "chromium",
    "chromium-driver",
    "fonts-dejavu-core",
    "fonts-noto-core",
];

/// Makes sure that there is a Chromium: named by `CHROMIUM`, on the PATH, or installed now.
///
/// # Errors
/// If there is none and this is not the place to install one; the message gives the command.
pub fn installed() -> Result<()> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    if env::var_os("CHROMIUM").is_some() || names.iter().any(|name| places::on_path(name).is_some())
    {
        return Ok(());
    }
    let install = format!(
        "apt-get install -y --no-install-recommends {}",
        PACKAGES.join(" ")
    );
    let root = output(command("id").arg("-u")).is_ok_and(|user| user == "0");
    if !root || places::on_path("apt-get").is_none() {
        bail!(
            "Chromium is missing. Install it ({install}), or name its program in the variable CHROMIUM."
        );
    }
    step("Installing Chromium", || {
        let apt = || {
            let mut apt = command("apt-get");
            apt.env("DEBIAN_FRONTEND", "noninteractive");
            apt
        };
        run(apt().args(["update", "-q"]))?;
        run(apt().args(install.split(' ').skip(1)))
    })
}
