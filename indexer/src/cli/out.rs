//! What commands say: results on standard output, the rest on standard error.
//!
//! # Invariant
//! - A reader who went away (`grufi check ... | head`) is no failure: what is left to say is dropped, and the
//!   command does its work to the end. Only where nothing but the output is wanted does it end there, see
//!   [`is_unread`].

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

/// Prints a line to standard output.
macro_rules! say {
    ($($text:tt)*) => { $crate::cli::out::print(format_args!("{}\n", format_args!($($text)*))) };
}

/// Prints a line to standard error.
macro_rules! note {
    ($($text:tt)*) => { $crate::cli::out::tell(format_args!($($text)*)) };
}

pub(crate) use {note, say};

/// Prints a text to standard output, without colours where it is no terminal.
///
/// # Errors
/// That it cannot be written, as on a full disk.
pub fn print(text: impl Display) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    match write!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Prints a line to standard error. There is no other place to tell that this fails.
pub fn tell(text: impl Display) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// Whether a command ended because nobody reads its output any more.
pub fn is_unread(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let kind = match cause.downcast_ref::<serde_json::Error>() {
            Some(error) => error.io_error_kind(),
            None => cause.downcast_ref::<io::Error>().map(io::Error::kind),
        };
        kind == Some(ErrorKind::BrokenPipe)
    })
}
