//! Other programs: found, run without standard input, their exit codes checked.

use crate::places;
use anyhow::{Context, Result, bail};
use std::env;
use std::path::Path;
use std::process::{Command, Stdio};

/// A program that runs in the root of the workspace.
pub fn command(program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    command.current_dir(places::root()).stdin(Stdio::null());
    command
}

/// The cargo that started this program.
pub fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program to its end.
///
/// # Errors
/// If it cannot be started, or ends with a code other than 0; both name its command line.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {}", line(command)))?;
    if !status.success() {
        bail!("{status}: {}", line(command));
    }
    Ok(())
}

/// Runs a program to its end and prints only the last line of its standard error and its standard output;
/// all of both if it fails.
///
/// # Errors
/// As [`run`].
pub fn run_quietly(command: &mut Command) -> Result<()> {
    let output = command
        .output()
        .with_context(|| format!("cannot start {}", line(command)))?;
    let printed = [&output.stderr, &output.stdout].map(|text| String::from_utf8_lossy(text));
    if !output.status.success() {
        bail!("{}: {}\n{}", output.status, line(command), printed.join(""));
    }
    for last in printed
        .iter()
        .filter_map(|text| text.trim_end().lines().last())
    {
        println!("    {last}");
    }
    Ok(())
}

/// Runs a program to its end and gives what it printed, trimmed.
///
/// # Errors
/// As [`run`].
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("cannot start {}", line(command)))?;
    if !output.status.success() {
        bail!("{}: {}", output.status, line(command));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Makes sure that a program is on the PATH.
///
/// # Errors
/// If it is not; the message gives the command that installs it.
pub fn need(program: &str, install: &str) -> Result<()> {
    if places::on_path(program).is_none() {
        bail!("{program} is missing. Install it: {install}");
    }
    Ok(())
}

/// The command line as one would type it.
fn line(command: &Command) -> String {
    let words = [command.get_program()]
        .into_iter()
        .chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
