//! Facets: the values that groups have, and who has them.

use super::sections::Writer;
use super::{GroupRecord, SchemeRecord, WriteError, check};
use crate::format::column::{put_rows, put_texts};
use crate::format::postings::put_postings;
use crate::format::tag;
use crate::model::{Day, FacetKind, Status};
use std::collections::BTreeMap;

/// Least fit, in 1/255, with which a concept is a group's topic in the filter.
const TOPIC_FIT: u8 = 160;

/// Spans of life: the first and the last year, and the label.
const SPANS: [(u8, u8, &str); 4] = [
    (0, 17, "0-17"),
    (18, 29, "18-29"),
    (30, 59, "30-59"),
    (60, u8::MAX, "60-"),
];

pub(super) fn write(
    groups: &[&GroupRecord<'_>],
    scheme: &SchemeRecord,
    writer: &mut Writer,
) -> Result<(), WriteError> {
    for &kind in FacetKind::ALL {
        let mut values: BTreeMap<(u8, &str), Vec<u32>> = BTreeMap::new();
        for (group, number) in groups.iter().zip(0..) {
            for value in values_of(kind, group, scheme) {
                let having = values.entry(value).or_default();
                if having.last() != Some(&number) {
                    having.push(number);
                }
            }
        }
        check("values of a facet", values.len(), 0xffff)?;
        if kind == FacetKind::Topic && !scheme.concepts.is_empty() {
            let areas = values.keys().map(|&(_, label)| area(label, scheme));
            writer.section(tag::AREAS, areas.collect());
        }
        let labels = put_texts(&values.keys().map(|&(_, label)| label).collect::<Vec<_>>());
        let lists = values.values().map(|having| {
            let mut list = Vec::new();
            put_postings(&mut list, having, groups.len() as u32);
            list
        });
        let mut body = Vec::new();
        body.extend((values.len() as u16).to_le_bytes());
        body.extend((labels.len() as u32).to_le_bytes());
        body.extend(labels);
        put_rows(&mut body, &lists.collect::<Vec<_>>());
        writer.section(tag::FACETS + u32::from(kind.code()), body);
    }
    Ok(())
}

/// The area of a topic; 0 where the thesaurus does not know it.
fn area(label: &str, scheme: &SchemeRecord) -> u8 {
    let mut concepts = scheme.concepts.iter();
    let concept = concepts.find(|concept| concept.label == label);
    concept.map_or(0, |concept| concept.area)
}

/// The values of a group: code (0 for texts), which orders them, and label.
fn values_of<'a>(
    kind: FacetKind,
    group: &GroupRecord<'a>,
    scheme: &'a SchemeRecord,
) -> Vec<(u8, &'a str)> {
    let text = |text: &'a str| {
        (!text.is_empty())
            .then_some((0, text))
            .into_iter()
            .collect()
    };
    let texts = |texts: &[&'a str]| texts.iter().map(|&text| (0, text)).collect();
    match kind {
        FacetKind::Topic => {
            let fitting = group.concepts.iter().filter(|&&(_, fit)| fit >= TOPIC_FIT);
            let labels: Vec<&str> = fitting
                .filter_map(|&(concept, _)| scheme.concepts.get(usize::from(concept)))
                .map(|concept| concept.label.as_str())
                .collect();
            if labels.is_empty() {
                texts(&group.topics)
            } else {
                texts(&labels)
            }
        }
        FacetKind::District => text(group.district),
        FacetKind::Form => group
            .form
            .map(|form| (form.code(), form.key()))
            .into_iter()
            .collect(),
        FacetKind::Day => Day::of_mask(group.days)
            .map(|day| (day.code(), day.key()))
            .collect(),
        FacetKind::Audience => texts(&group.audience),
        FacetKind::Gender => group
            .gender
            .map(|gender| (gender.code(), gender.key()))
            .into_iter()
            .collect(),
        FacetKind::Language => texts(&group.languages),
        FacetKind::Accessibility => group
            .accessibility
            .map(|value| (value.code(), value.key()))
            .into_iter()
            .collect(),
        FacetKind::Daytime => group
            .daytimes()
            .into_iter()
            .map(|time| (time.code(), time.key()))
            .collect(),
        FacetKind::Age => spans(group.age_from, group.age_to),
        FacetKind::Status => {
            let status = group.status.unwrap_or(Status::Open);
            vec![(status.code(), status.key())]
        }
    }
}

/// The spans of life that ages reach into; none where no age is named.
fn spans(from: Option<u8>, to: Option<u8>) -> Vec<(u8, &'static str)> {
    let (youngest, oldest) = (from.unwrap_or(0), to.unwrap_or(u8::MAX));
    SPANS
        .into_iter()
        .zip(1..)
        .filter(|&((first, last, _), _)| youngest <= last && first <= oldest)
        .filter(|_| from.is_some() || to.is_some())
        .map(|((_, _, label), code)| (code, label))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_reach_into_spans_of_life() {
        for (from, to, expected) in [
            (None, None, ""),
            (Some(18), None, "18-29 30-59 60-"),
            (Some(60), None, "60-"),
            (Some(16), Some(27), "0-17 18-29"),
            (Some(6), Some(12), "0-17"),
            (None, Some(17), "0-17"),
            (None, Some(45), "0-17 18-29 30-59"),
            (Some(75), Some(75), "60-"),
        ] {
            let labels: Vec<&str> = spans(from, to).iter().map(|span| span.1).collect();
            assert_eq!(labels.join(" "), expected, "{from:?} {to:?}");
        }
    }
}
