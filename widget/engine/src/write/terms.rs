//! The dictionary and its posting lists.

use super::GroupRecord;
use super::sections::Writer;
use crate::analysis::{is_function_word, tokens};
use crate::format::postings::put_postings;
use crate::format::tag;
use crate::index::Fields;
use std::collections::BTreeMap;

/// Per key, the groups that hold it and where.
type Occurrences = BTreeMap<String, BTreeMap<u32, Fields>>;

pub(super) fn write(groups: &[&GroupRecord<'_>], writer: &mut Writer) {
    let occurrences = collect(groups);
    let mut entries = Vec::new();
    let mut terms = fst::MapBuilder::memory();
    for (key, groups_of) in &occurrences {
        let inserted = terms.insert(key, entries.len() as u64);
        debug_assert!(inserted.is_ok(), "keys of a BTreeMap ascend");
        put_postings(
            &mut entries,
            &groups_of.keys().copied().collect::<Vec<_>>(),
            groups.len() as u32,
        );
        entries.extend(groups_of.values().map(|fields| fields.0));
    }
    writer.section(tag::TERMS, terms.into_map().into_fst().into_inner());
    writer.section(tag::POSTINGS, entries);
}

fn collect(groups: &[&GroupRecord<'_>]) -> Occurrences {
    let mut occurrences = Occurrences::new();
    for (group, number) in groups.iter().zip(0..) {
        let mut add = |text: &str, field: u8| {
            for token in tokens(text).filter(|token| !is_function_word(&token.folded)) {
                let key = token.key();
                occurrences
                    .entry(key)
                    .or_default()
                    .entry(number)
                    .or_default()
                    .add(field);
            }
        };
        add(group.name, Fields::NAME);
        group
            .topics
            .iter()
            .for_each(|topic| add(topic, Fields::TOPICS));
        group
            .audience
            .iter()
            .for_each(|audience| add(audience, Fields::DESCRIPTION));
        add(group.description, Fields::DESCRIPTION);
        for place in [group.town, group.district, group.postcode, group.venue] {
            add(place, Fields::PLACE);
        }
    }
    occurrences
}

/// Number of words in the description, for the length normalisation of BM25F.
pub(super) fn length(group: &GroupRecord<'_>) -> u32 {
    tokens(group.description)
        .filter(|token| !is_function_word(&token.folded))
        .count() as u32
}
