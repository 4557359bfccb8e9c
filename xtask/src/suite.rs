//! Formatting, lints, tests, browsers, budgets; and measuring.
//!
//! # Invariants
//! - A step that fails does not keep the others from running; in the end any failure counts.
//! - Everything is built for the whole workspace and in few profiles, so that no crate is built twice.

use crate::arguments::Part;
use crate::process::{cargo, run};
use crate::progress::{seconds, step};
use crate::tools::browsers::{CHROMIUM, FIREFOX};
use crate::tools::rust::{self, WASM};
use crate::tools::{axe, node};
use crate::{packaging, site};
use anyhow::{Result, bail};
use std::time::{Duration, Instant};

/// What a step came to.
struct Outcome {
    title: &'static str,
    time: Duration,
    failure: Option<String>,
}

/// The steps done so far.
#[derive(Default)]
struct Summary(Vec<Outcome>);

impl Summary {
    fn run(&mut self, title: &'static str, work: impl FnOnce() -> Result<()>) {
        let start = Instant::now();
        let failure = step(title, work).err().map(|error| format!("{error:#}"));
        if let Some(failure) = &failure {
            eprintln!("error: {failure}");
        }
        self.0.push(Outcome {
            title,
            time: start.elapsed(),
            failure,
        });
    }

    /// Prints the steps.
    fn end(self) -> Result<()> {
        println!("\nSummary");
        for Outcome {
            title,
            time,
            failure,
        } in &self.0
        {
            let word = if failure.is_none() { "ok" } else { "FAILED" };
            println!("  {word:<7}{:>9}  {title}", seconds(*time));
        }
        let failed = self
            .0
            .iter()
            .filter(|outcome| outcome.failure.is_some())
            .count();
        println!("steps: {} passed, {failed} failed", self.0.len() - failed);
        if failed > 0 {
            bail!("{failed} of {} steps failed", self.0.len());
        }
        Ok(())
    }
}

/// Sets up and runs the parts given, and Trunk and wasm-pack if `packages` says so.
///
/// # Errors
/// If a step failed.
pub fn test(parts: &[Part], packages: bool) -> Result<()> {
    let mut summary = Summary::default();
    summary.run("Set-up", || set_up(parts));
    for part in parts {
        match part {
            Part::Fmt => summary.run("Formatting", || {
                run(cargo().args(["fmt", "--all", "--check"]))
            }),
            Part::Clippy => {
                summary.run("Lints", || clippy(&["--workspace", "--all-targets"]));
                summary.run("Lints for the browser", || {
                    clippy(&["-p", "grufi-widget", "--target", WASM])
                });
            }
            Part::Unit => summary.run("Tests", || run(cargo().args(["test", "--workspace"]))),
            Part::Browser => {
                summary.run("Sample site", site::build);
                summary.run("Tests in Chromium", || {
                    run(&mut workspace_test("browser", &["--test-threads=2"]))
                });
                summary.run("Tests in Firefox", || {
                    run(&mut workspace_test("firefox", &["--test-threads=1"]))
                });
            }
            Part::Budget => {
                if !parts.contains(&Part::Browser) {
                    summary.run("Sample site", site::build);
                }
                summary.run("Budgets", || run(&mut workspace_test("budget", &[])));
            }
        }
    }
    if packages {
        summary.run("trunk build", packaging::trunk);
        summary.run("wasm-pack build", packaging::pack);
    }
    summary.end()
}

/// Sizes of the published sample against their limits.
///
/// # Errors
/// If a limit is exceeded.
pub fn budget() -> Result<()> {
    site::build()?;
    step("Budgets", || run(&mut workspace_test("budget", &[])))
}

/// Figures of the engine and of the finder in Chromium.
///
/// # Errors
/// If something cannot be built or measured.
pub fn bench() -> Result<()> {
    CHROMIUM.installed()?;
    site::build()?;
    step("Measuring", || {
        run(cargo().args(["bench", "-p", "grufi-tests", "--bench", "figures"]))
    })
}

/// Pictures of all states of the finder, and those of the handbook.
///
/// # Errors
/// If something cannot be built or shown.
pub fn screenshots() -> Result<()> {
    CHROMIUM.installed()?;
    site::build()?;
    step("Pictures", || {
        run(cargo().args(["bench", "-p", "grufi-tests", "--bench", "screenshots"]))
    })
}

/// What a visitor with a cheap phone and a slow connection waits for.
///
/// # Errors
/// If something cannot be built or measured.
pub fn vitals() -> Result<()> {
    CHROMIUM.installed()?;
    site::build()?;
    step("Measuring", || {
        run(cargo().args(["bench", "-p", "grufi-tests", "--bench", "vitals"]))
    })
}

/// Installs what the parts need.
fn set_up(parts: &[Part]) -> Result<()> {
    if parts
        .iter()
        .any(|part| matches!(part, Part::Fmt | Part::Clippy))
    {
        rust::components()?;
    }
    if parts
        .iter()
        .any(|part| matches!(part, Part::Clippy | Part::Browser | Part::Budget))
    {
        rust::wasm_target()?;
    }
    if parts
        .iter()
        .any(|part| matches!(part, Part::Browser | Part::Budget))
    {
        rust::Crate::wasm_bindgen()?.program()?;
        node::Node::tools()?;
    }
    if parts.contains(&Part::Browser) {
        CHROMIUM.installed()?;
        FIREFOX.installed()?;
        axe::installed()?;
    }
    Ok(())
}

fn clippy(what: &[&str]) -> Result<()> {
    run(cargo()
        .arg("clippy")
        .args(what)
        .args(["--", "-D", "warnings"]))
}

/// A test target that `cargo test` leaves out, as it needs the sample site.
fn workspace_test(name: &str, flags: &[&str]) -> std::process::Command {
    let mut command = cargo();
    // Failures are told by their messages; where an error was made says nothing about a page.
    command
        .args(["test", "--workspace", "--test", name, "--"])
        .args(flags)
        .env("RUST_LIB_BACKTRACE", "0");
    command
}
