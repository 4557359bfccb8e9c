//! The commands of `grufi`, one file each, and their arguments.

pub mod args;
mod bar;
mod bericht;
mod build;
mod check;
mod eval;
mod export;
mod mime;
pub mod out;
mod preview;
mod reading;
mod search;
mod thesaurus;
mod topics;

use args::Command;
use std::process::ExitCode;

/// Exit status: errors in the input, or something that could not be read or written.
pub const FAILED: u8 = 1;
/// Exit status: wrong usage.
pub const USAGE: u8 = 2;

/// Carries a command out.
///
/// # Errors
/// What went wrong outside the input, as text for operators; what is wrong in the input is printed by the
/// command itself and shows in the exit status.
pub fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Build {
            files,
            out,
            widget,
            intern,
            places,
            reading,
            bericht,
            really,
        } => build::run(
            &files,
            &out,
            widget.as_deref(),
            &reading,
            bericht.as_deref(),
            build::Wishes {
                intern,
                scope: places.into(),
                really,
            },
        ),
        Command::Check {
            files,
            themen: true,
            reading,
            ..
        } => topics::run(&files, &reading),
        Command::Check {
            files,
            template: true,
            out,
            reading,
            ..
        } => check::template(&files, out.as_deref(), &reading),
        Command::Check {
            files,
            json,
            reading,
            bericht,
            ..
        } => check::run(&files, json, &reading, bericht.as_deref()),
        Command::Export {
            files,
            format,
            out,
            reading,
        } => export::run(&files, format.into(), &out, &reading),
        Command::Preview { dir, port } => preview::run(&dir, port),
        Command::Search { dir, json, max } => search::run(&dir, json, max),
        Command::Thesaurus { task, out } => thesaurus::run(task, out.as_deref()),
        Command::Eval { folds: true, .. } => eval::folds(),
        Command::Eval {
            files,
            truth,
            ablation,
            ..
        } => eval::run(&files, truth.as_deref(), ablation),
    }
}
