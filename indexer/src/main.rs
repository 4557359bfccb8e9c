//! The command line `grufi`: reads arguments, calls the library, speaks German.
//!
//! Exit status: 0 done, 1 errors in the input (or the output could not be written), 2 wrong usage.

mod cli;

use cli::out::note;
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = match cli::args::parse(std::env::args_os()) {
        Ok(command) => command,
        Err(answer) => return answer.print(),
    };
    cli::run(command).unwrap_or_else(|error| {
        if cli::out::is_unread(&error) {
            return ExitCode::SUCCESS;
        }
        note!("Fehler: {error:#}");
        ExitCode::from(cli::FAILED)
    })
}
