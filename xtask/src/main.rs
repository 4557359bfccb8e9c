//! The workshop: every command that builds, shows or checks GruFi.
//!
//! ```text
//! arguments  the command line
//! places     folders of the workspace and the cache
//! process    other programs: found, run, their exit codes
//! progress   what is printed while a step runs
//! stamp      which steps need not be done again
//! tools/     what the steps need, installed where it is missing
//! texts      the widget's texts, as its build script compiles them
//! prune/     the widget's module without what cannot be reached in it
//! glue       the module's script, without what the module does not import
//! widget     loader, glue, WebAssembly and texts -> target/widget
//! site       the sample catalogue -> target/demo, and its preview
//! suite      formatting, lints, tests, browsers, budgets
//! packaging  Trunk and wasm-pack
//! ```
//!
//! # Invariants
//! - No step waits for standard input, and every step's exit code counts.
//! - Nothing is installed into the system but the browsers, and that only by apt-get as root; tools go into a
//!   cache folder of the user.

mod arguments;
mod glue;
mod packaging;
mod places;
mod process;
mod progress;
mod prune;
mod site;
mod stamp;
mod suite;
#[path = "../../widget/messages/compile.rs"]
mod texts;
mod tools;
mod widget;

use arguments::Command;
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = match arguments::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(message) => {
            eprintln!("{message}\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Help => println!("{}", arguments::USAGE),
        Command::Widget => widget::build()?,
        Command::Site => site::build()?,
        Command::Demo { port } => site::demo(port)?,
        Command::Test { parts, packages } => suite::test(&parts, packages)?,
        Command::Budget => suite::budget()?,
        Command::Bench => suite::bench()?,
        Command::Screenshots => suite::screenshots()?,
        Command::Vitals => suite::vitals()?,
        Command::Trunk => packaging::trunk()?,
        Command::Pack => packaging::pack()?,
    }
    Ok(())
}
