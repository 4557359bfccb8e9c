//! Catalogues of other publishers: Open Referral and Meeting Guide.
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/hsds.rs"]
mod hsds;
mod meetings;
mod referral;

use expect_test::Expect;
use grufi_indexer::catalogue::{Catalogue, Group, Report};
use grufi_indexer::import::{SourceFile, import};

fn read(files: &[(&str, &str)]) -> (Catalogue, Report) {
    let files = files.iter().map(|(name, text)| SourceFile {
        name: (*name).into(),
        bytes: text.as_bytes().to_vec(),
    });
    let mut report = Report::default();
    let catalogue = import(&files.collect::<Vec<_>>(), &mut report);
    (catalogue, report)
}

/// What matters of a group, a line each; empty fields are left out.
fn told(group: &Group) -> String {
    let fields = [
        ("id", group.id.clone()),
        ("name", group.name.clone()),
        ("topics", group.topics.join("|")),
        ("audience", group.audience.join("|")),
        ("description", group.description.replace('\n', "/")),
        ("ages", format!("{:?} {:?}", group.age_from, group.age_to)),
        ("languages", group.languages.join("|")),
        ("form", format!("{:?}", group.form)),
        (
            "schedule",
            format!(
                "{} [{:07b} {:?}]",
                group.schedule, group.weekdays, group.start
            ),
        ),
        (
            "place",
            [
                group.venue.as_str(),
                &group.street,
                &group.postcode,
                &group.town,
                &group.district,
            ]
            .join(" / "),
        ),
        ("coordinates", format!("{:?}", group.coordinates)),
        (
            "state",
            format!(
                "{:?} {:?} {:?}",
                group.accessibility, group.status, group.gender
            ),
        ),
        (
            "contact",
            [
                group.responsible.as_str(),
                &group.person,
                &group.phone,
                &group.email,
            ]
            .join(" / "),
        ),
        ("web", group.web.join("|")),
        (
            "updated",
            group
                .updated
                .map(|date| date.to_string())
                .unwrap_or_default(),
        ),
        ("unpublished", group.discretion.unpublished.to_string()),
    ];
    let fields = fields
        .iter()
        .filter(|(_, text)| !text.is_empty() && text != "None");
    fields
        .map(|(key, text)| format!("{key}: {text}\n"))
        .collect()
}

fn check((catalogue, report): &(Catalogue, Report), expected: Expect) {
    let groups: Vec<String> = catalogue.groups.iter().map(told).collect();
    let points = catalogue.contact_points.iter().map(|point| {
        format!(
            "contact point: {} / {} / {} / {} / {}\n",
            point.id, point.name, point.phone, point.email, point.town
        )
    });
    expected.assert_eq(&format!(
        "{}{}{report}\n",
        groups.join("\n"),
        points.collect::<String>()
    ));
}
