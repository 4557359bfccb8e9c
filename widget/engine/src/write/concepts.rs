//! The table of concepts: labels, links, groups and phrases.

use super::GroupRecord;
use super::sections::Writer;
use crate::format::bytes::put_varint;
use crate::format::column::{put_numbers, put_rows, put_texts};
use crate::format::postings::put_postings;
use crate::format::tag;
use crate::index::{FULL_WEIGHT, phrase_hash, put_vocabulary, slug};
use crate::model::MeantFor;
use std::collections::{BTreeMap, BTreeSet};

/// A compiled thesaurus.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SchemeRecord {
    /// The concepts; everything else counts in here.
    pub concepts: Vec<ConceptRecord>,
    /// Per dictionary key, the concepts it points to, ascending, with weights in 1/255. The number of concepts
    /// stands for none of them: what people look for that is no topic.
    pub weights: BTreeMap<String, Vec<(u16, u8)>>,
}

/// One concept of a compiled thesaurus.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConceptRecord {
    /// Id within the thesaurus.
    pub id: String,
    /// Preferred label.
    pub label: String,
    /// Number of its area of life, from 1; 0 where it has none.
    pub area: u8,
    /// Whom groups on it are for.
    pub meant_for: MeantFor,
    /// Wider concepts.
    pub broader: Vec<u16>,
    /// Neighbouring concepts.
    pub related: Vec<u16>,
    /// Names that are kept as phrases, each as its dictionary keys.
    pub names: Vec<BTreeSet<String>>,
}

pub(super) fn write(groups: &[&GroupRecord<'_>], scheme: &SchemeRecord, writer: &mut Writer) {
    let concepts = &scheme.concepts;
    if concepts.is_empty() {
        return;
    }
    writer.section(
        tag::CONCEPTS,
        (concepts.len() as u32).to_le_bytes().to_vec(),
    );
    let mut text = |column, value: fn(&ConceptRecord) -> &str| {
        writer.section(
            tag::CONCEPTS + column,
            put_texts(&concepts.iter().map(value).collect::<Vec<_>>()),
        );
    };
    // The id is the label's slug but for a few.
    text(tag::ID, |concept| {
        if slug(&concept.label) == concept.id {
            ""
        } else {
            &concept.id
        }
    });
    text(tag::NAME, |concept| &concept.label);
    let meant_for = concepts
        .iter()
        .map(|concept| concept.meant_for.code().into());
    let meant_for: Vec<u32> = meant_for.collect();
    writer.section(tag::CONCEPTS + tag::MEANT_FOR, put_numbers(&meant_for));
    let links = concepts.iter().map(|concept| {
        let mut body = Vec::new();
        for list in [&concept.broader, &concept.related] {
            put_varint(&mut body, list.len() as u32);
            list.iter()
                .for_each(|&number| put_varint(&mut body, number.into()));
        }
        body
    });
    writer.section(tag::LINKS, table(links));
    let postings = (0..concepts.len()).map(|number| {
        let fit = |group: &GroupRecord<'_>| {
            group
                .concepts
                .iter()
                .find(|&&(concept, _)| usize::from(concept) == number)
                .map(|&(_, fit)| fit)
        };
        let fits: Vec<(u32, u8)> = (0..)
            .zip(groups)
            .filter_map(|(row, group)| fit(group).map(|fit| (row, fit)))
            .collect();
        let mut body = Vec::new();
        put_postings(
            &mut body,
            &fits.iter().map(|&(row, _)| row).collect::<Vec<_>>(),
            groups.len() as u32,
        );
        body.extend(fits.iter().map(|&(_, fit)| fit));
        body
    });
    writer.section(tag::CONCEPT_GROUPS, table(postings));
    let phrases = concepts.iter().map(|concept| {
        let mut body = Vec::new();
        let hash = |keys: &BTreeSet<String>| {
            keys.iter().fold(0, |phrase, key| phrase_hash(phrase, key)) as u16
        };
        let hashes: BTreeSet<u16> = concept.names.iter().map(hash).collect();
        hashes
            .iter()
            .for_each(|hash| body.extend(hash.to_le_bytes()));
        body
    });
    writer.section(tag::PHRASES, table(phrases));
    let keys = scheme
        .weights
        .iter()
        .map(|(key, concepts)| (key.as_str(), levels(concepts)));
    writer.section(tag::VOCABULARY, put_vocabulary(keys));
}

/// The concepts of a key with weights as the vocabulary holds them; what rounds to nothing is left out.
fn levels(concepts: &[(u16, u8)]) -> Vec<(u16, u8)> {
    let level = |weight: u8| (f32::from(weight) / 255.0 * f32::from(FULL_WEIGHT)).round() as u8;
    concepts
        .iter()
        .map(|&(concept, weight)| (concept, level(weight)))
        .filter(|&(_, level)| level > 0)
        .collect()
}

/// Bodies as rows.
fn table(bodies: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    let mut rows = Vec::new();
    put_rows(&mut rows, &bodies.collect::<Vec<_>>());
    rows
}
