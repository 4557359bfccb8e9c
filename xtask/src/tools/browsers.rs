//! The browsers, from the system.
//!
//! Firefox needs no driver of its own: it speaks WebDriver BiDi itself.

use crate::places;
use crate::process::{command, output, run};
use crate::progress::step;
use anyhow::{Result, bail};
use std::env;

/// A browser that the tests start.
pub struct Browser {
    title: &'static str,
    /// The variable that may name its program.
    variable: &'static str,
    /// Names of its program.
    programs: &'static [&'static str],
    /// Debian's packages: the browser, and fonts for the scripts of the sample.
    packages: &'static [&'static str],
}

/// Chromium.
pub const CHROMIUM: Browser = Browser {
    title: "Chromium",
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome"],
    packages: &[
        "chromium",
        "chromium-driver",
        "fonts-dejavu-core",
        "fonts-noto-core",
    ],
};

/// Firefox with long-term support.
pub const FIREFOX: Browser = Browser {
    title: "Firefox",
    variable: "FIREFOX",
    programs: &["firefox-esr", "firefox"],
    packages: &["firefox-esr"],
};

impl Browser {
    /// Makes sure that the browser is there: named by its variable, on the PATH, or installed now.
    ///
    /// # Errors
    /// If it is not and this is no place to install it; the message gives the command.
    pub fn installed(&self) -> Result<()> {
        let Self {
            title, variable, ..
        } = self;
        if env::var_os(variable).is_some()
            || self
                .programs
                .iter()
                .any(|name| places::on_path(name).is_some())
        {
            return Ok(());
        }
        let install = format!(
            "apt-get install -y --no-install-recommends {}",
            self.packages.join(" ")
        );
        let root = output(command("id").arg("-u")).is_ok_and(|user| user == "0");
        if !root || places::on_path("apt-get").is_none() {
            bail!(
                "{title} is missing. Install it ({install}), or name its program in the variable {variable}."
            );
        }
        step(&format!("Installing {title}"), || {
            let apt = || {
                let mut apt = command("apt-get");
                apt.env("DEBIAN_FRONTEND", "noninteractive");
                apt
            };
            run(apt().args(["update", "-q"]))?;
            run(apt().args(install.split(' ').skip(1)))
        })
    }
}
