//! The index as it was written, and as it was not: every field comes back, every damage is told.

use anyhow::{Context, Result, ensure};
use grufi_engine::Index;
use grufi_indexer::catalogue::PublicCatalogue;
use grufi_indexer::compile;
use grufi_tests::scale;

/// Groups of the index that is damaged; few, as it is damaged at every byte.
const GROUPS: usize = 8;
/// A small index with everything in it but the thesaurus.
fn small() -> Result<(PublicCatalogue, Vec<u8>)> {
    let catalogue = scale::catalogue(GROUPS)?;
    let bytes = compile::compile_with(&catalogue, None)?;
    ensure!(Index::open(&bytes).is_ok_and(|index| index.len() as usize == catalogue.groups.len()));
    Ok((catalogue, bytes))
}

#[test]
fn every_field_comes_back() -> Result<()> {
    let (catalogue, bytes) = small()?;
    let index = Index::open(&bytes).ok().context("not opened")?;
    for group in &catalogue.groups {
        let id = index
            .find_group(&group.id)
            .with_context(|| format!("{} is missing", group.id))?;
        let got = index.group(id).context("no group")?;
        let contact_point = got
            .contact_point()
            .and_then(|number| index.contact_point(number))
            .map(|point| point.name());
        let expected = group
            .contact_point
            .map(|number| catalogue.contact_points[number].name.as_str());
        for (field, got, expected) in [
            ("id", got.id(), &group.id),
            ("name", got.name(), &group.name),
            ("description", got.description(), &group.description),
            ("schedule", got.schedule(), &group.schedule),
            ("venue", got.venue(), &group.venue),
            ("street", got.street(), &group.street),
            ("postcode", got.postcode(), &group.postcode),
            ("town", got.town(), &group.town),
            ("district", got.district(), &group.district),
            ("person", got.person(), &group.person),
            ("phone", got.phone(), &group.phone),
            ("email", got.email(), &group.email),
        ] {
            ensure!(
                got == expected,
                "{field} of {}: {got:?} instead of {expected:?}",
                group.id
            );
        }
        ensure!(
            got.topics().eq(group.topics.iter().map(String::as_str)),
            "topics of {}",
            group.id
        );
        ensure!(
            got.audience().eq(group.audience.iter().map(String::as_str)),
            "audience of {}",
            group.id
        );
        ensure!(
            got.languages()
                .eq(group.languages.iter().map(String::as_str)),
            "languages of {}",
            group.id
        );
        ensure!(
            got.web().eq(group.web.iter().map(String::as_str)),
            "web of {}",
            group.id
        );
        ensure!(
            got.form() == group.form && got.gender() == group.gender,
            "form, gender of {}",
            group.id
        );
        ensure!(
            got.ages() == (group.age_from, group.age_to),
            "ages of {}",
            group.id
        );
        ensure!(got.days() == group.weekdays, "days of {}", group.id);
        ensure!(
            got.accessibility() == group.accessibility,
            "accessibility of {}",
            group.id
        );
        ensure!(contact_point == expected, "contact point of {}", group.id);
    }
    Ok(())
}

#[test]
fn a_changed_byte_is_an_error() -> Result<()> {
    let (_, mut bytes) = small()?;
    for at in 0..bytes.len() {
        bytes[at] ^= 0xff;
        ensure!(
            Index::open(&bytes).is_err(),
            "byte {at} of {} does not matter",
            bytes.len()
        );
        bytes[at] ^= 0xff;
    }
    Ok(())
}

#[test]
fn every_beginning_is_an_error() -> Result<()> {
    let (_, bytes) = small()?;
    for length in 0..bytes.len() {
        ensure!(
            Index::open(&bytes[..length]).is_err(),
            "{length} of {} bytes are enough",
            bytes.len()
        );
    }
    Ok(())
}

#[test]
fn foreign_bytes_are_an_error() {
    for bytes in [
        &b""[..],
        b"GIF89a",
        b"<!doctype html><title>404</title>",
        &[0; 4096],
        &[0xff; 4096],
    ] {
        assert!(Index::open(bytes).is_err(), "{bytes:.8?}");
    }
}
