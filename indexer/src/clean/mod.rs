//! Cleaning that is visible: values are put right or doubted, and each change and each doubt is a
//! [`Problem`](crate::catalogue::Problem) with the value as written and, where it is known, as it should be.
//!
//! ```text
//! non_values   "siehe oben", "k. A.", "#NV"
//! split        several values in a cell
//! audience     shortened words for whom a group is
//! phone        telephone numbers -> national spelling and E.164
//! mail, web    addresses
//! postcode     postcodes with lost or added zeros
//! place        postcode, town and district against the table of places
//! persons      names and mobile numbers of private persons in texts
//! duplicates   groups that stand in the catalogue twice
//! stand        dates of confirmation
//! age          entries that were not confirmed for long
//! origin       files with entries abroad, of which places and numbers are left alone
//! entries      all this for a group and a contact point
//! ```
//!
//! Importers of tables use `non_values` and `split` while they read, since these decide what a cell
//! holds; the rest works on the catalogue, whatever format it came from.
//!
//! # Invariants
//! - Cleaning what is clean changes nothing and says nothing.
//! - What is not understood stays word for word, or is left out with its text in the problem.
//! - No text is made longer than by the punctuation of its national spelling, or by what a shortened word is for.

pub mod age;
pub mod audience;
pub mod duplicates;
mod entries;
pub mod mail;
pub mod non_values;
pub mod note;
mod origin;
mod persons;
pub mod phone;
mod place;
pub mod postcode;
pub mod split;
pub mod stand;
pub mod web;

pub use note::Note;

use crate::catalogue::{Catalogue, Problem, Report, Severity};
use crate::places::Places;

/// Cleans all entries of a catalogue; `advance` is told how many of how many groups are done. Call it before
/// [`Catalogue::link`], which makes ids of the values.
pub fn catalogue(catalogue: &mut Catalogue, advance: &dyn Fn(u64, u64), report: &mut Report) {
    let places = match Places::embedded() {
        Ok(places) => places,
        Err(error) => {
            report.push(
                Problem::of_file(Severity::Error, "places", "Verzeichnis der Orte").says(
                    format!("Das Verzeichnis ist beschädigt ({error})"),
                    "Das Programm neu beziehen.",
                ),
            );
            return;
        }
    };
    let foreign = origin::foreign(catalogue, places);
    let total = catalogue.groups.len() as u64;
    for (done, group) in (1..).zip(&mut catalogue.groups) {
        advance(done, total);
        let german = !foreign.contains(&group.source.file);
        entries::group(group, german, places, report);
    }
    for point in &mut catalogue.contact_points {
        let german = !foreign.contains(&point.source.file);
        entries::contact_point(point, german, places, report);
    }
}
