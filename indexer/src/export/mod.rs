//! A catalogue -> files for other programs and for paper.
//!
//! ```text
//! cells       what stands in a cell of the canonical tables
//! csv, json   the canonical tables
//! hsds        Open Referral, Human Services Data Specification 3.0
//! ical        calendars, RFC 5545
//! recurrence  the meetings of a group as entries of a calendar
//! guide       the printed guide
//! folder      the folder of an export, replaced whole or not at all
//! ```
//!
//! # Invariants
//! - Everything is made of a [`PublicCatalogue`]: what must stay in the office is in no export.
//! - The same catalogue on the same day gives the same files, byte by byte.

mod cells;
mod csv;
pub mod folder;
mod guide;
mod hsds;
mod ical;
mod json;
pub mod recurrence;

use crate::catalogue::{Date, PublicCatalogue};
use crate::compile;
use crate::publish::Files;
use std::fmt;

/// What to export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// The canonical tables as CSV for spreadsheets.
    Csv,
    /// The canonical tables as JSON.
    Json,
    /// Services and organizations of Open Referral.
    Hsds,
    /// A calendar per group and one for all.
    Ical,
    /// The printed guide as a page.
    Guide,
}

/// Why a catalogue cannot be exported.
#[derive(Debug)]
pub enum Error {
    /// A table cannot be written.
    Csv(::csv::Error),
    /// A value cannot be written as JSON.
    Json(serde_json::Error),
    /// The thesaurus, by which the guide is ordered, cannot be read.
    Thesaurus(compile::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Csv(error) => write!(f, "Die Tabelle lässt sich nicht schreiben ({error})"),
            Error::Json(error) => write!(f, "Das JSON lässt sich nicht schreiben ({error})"),
            Error::Thesaurus(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

/// The files of an export by name. `today` is the date that calendars begin with and the guide names.
///
/// # Errors
/// Where something cannot be written; no catalogue is known for which this happens.
pub fn files(catalogue: &PublicCatalogue, format: Format, today: Date) -> Result<Files, Error> {
    match format {
        Format::Csv => csv::files(catalogue),
        Format::Json => json::files(catalogue),
        Format::Hsds => hsds::files(catalogue),
        Format::Ical => Ok(ical::files(catalogue, today)),
        Format::Guide => guide::files(catalogue, today),
    }
}
