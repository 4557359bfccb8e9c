//! `grufi check`: reads a catalogue and reports what is wrong with it.

use super::args::Reading;
use super::bericht::Bericht;
use super::out::{self, note, say};
use super::reading;
use anyhow::Context;
use grufi_indexer::catalogue::Date;
use grufi_indexer::compile::topics;
use grufi_indexer::crisis;
use grufi_indexer::publish::told;
use grufi_indexer::report::{Outcome, terminal};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::SystemTime;

/// Names the moment to take for now, in seconds since 1970, so that the same input gives the same report
/// (reproducible-builds.org).
const NOW: &str = "SOURCE_DATE_EPOCH";

pub fn run(
    files: &[PathBuf],
    json: bool,
    reading: &Reading,
    bericht: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    let (catalogue, mut report) = reading::read(files, reading, bericht.is_some());
    topics::report_unknown(&catalogue, &mut report)
        .context("Die Themen lassen sich nicht zuordnen")?;
    crisis::outdated(today())
        .into_iter()
        .for_each(|problem| report.push(problem));
    match json {
        true => say!("{}", report.to_json())?,
        false => say!("{}", terminal::problems(&report))?,
    }
    if let Some(path) = bericht {
        Bericht::new(path, &catalogue, today())?.write(&report, None, Outcome::Checked, None)?;
    }
    Ok(if report.has_errors() {
        ExitCode::from(super::FAILED)
    } else {
        ExitCode::SUCCESS
    })
}

/// Prints or writes the template of a mapping.
pub fn template(
    files: &[PathBuf],
    out: Option<&Path>,
    reading: &Reading,
) -> anyhow::Result<ExitCode> {
    let (template, report) = reading::template(files, reading);
    if report.has_errors() {
        note!("{report}");
        return Ok(ExitCode::from(super::FAILED));
    }
    match out {
        None => out::print(&template)?,
        Some(out) => {
            // An edited mapping is not overwritten.
            let created = fs::File::create_new(out);
            let written = created.and_then(|mut file| file.write_all(template.as_bytes()));
            if let Err(error) = written {
                let path = out.display();
                anyhow::bail!("{path} lässt sich nicht anlegen: {}", told(&error));
            }
            say!(
                "Vorlage geschrieben: {}. Nach dem Ergänzen: --zuordnung {}",
                out.display(),
                out.display()
            )?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The date of today, UTC.
pub fn today() -> Date {
    let told = std::env::var(NOW)
        .ok()
        .and_then(|seconds| seconds.parse().ok());
    let now = || {
        SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs())
    };
    date_of(told.unwrap_or_else(now) / 86_400)
}

/// The date that many days after 1970-01-01, with years from March on (Hinnant, "chrono-compatible
/// low-level date algorithms", civil_from_days).
fn date_of(days: u64) -> Date {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    Date {
        year: year as u16,
        month: month as u8,
        day: day as u8,
    }
}

#[cfg(test)]
mod tests {
    use super::date_of;

    #[test]
    fn days_since_1970() {
        for (days, expected) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (11_016, "2000-02-29"),
            (11_017, "2000-03-01"),
            (20_779, "2026-11-22"),
            (20_818, "2026-12-31"),
        ] {
            assert_eq!(date_of(days).to_string(), expected, "{days}");
        }
    }
}
