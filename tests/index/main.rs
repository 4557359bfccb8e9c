//! From the sample catalogue into the index and back.

use anyhow::{Context, Result, ensure};
use grufi_engine::Index;
use grufi_indexer::compile;
use grufi_tests::scale;

#[test]
fn every_field_of_the_catalogue_comes_back() -> Result<()> {
    let catalogue = scale::sample()?;
    let bytes = compile::compile_with(&catalogue, None)?;
    let index = Index::open(&bytes).ok().context("not opened")?;
    ensure!(
        index.len() as usize == catalogue.groups.len(),
        "{} groups",
        index.len()
    );
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
