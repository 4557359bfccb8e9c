//! Which groups are on which topics.

use crate::thesaurus::Thesaurus;
use grufi_engine::{FacetKind, Filters, GroupId, Index, Request};
use std::collections::{HashMap, HashSet};

/// Topics of groups, by group id.
#[derive(Clone, Debug, Default)]
pub struct Truth {
    topics: HashMap<String, HashSet<String>>,
    known: HashSet<String>,
}

impl Truth {
    /// Reads a TSV file with the columns `id` and `topics` (several by `|`). Groups that the index lacks, since they
    /// are not to be published, are left out: nothing finds them.
    ///
    /// # Errors
    /// What is wrong with the file, with its line.
    pub fn read(text: &str, index: &Index<'_>) -> Result<Self, csv::Error> {
        let groups = (0..index.len()).filter_map(|number| index.group(GroupId(number)));
        let published: HashSet<&str> = groups.map(|group| group.id()).collect();
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b'\t')
            .from_reader(text.as_bytes());
        let mut truth = Self::default();
        for record in reader.deserialize::<(String, String)>() {
            let (id, topics) = record?;
            if published.contains(id.as_str()) {
                truth.insert(id, topics.split('|').map(str::to_owned).collect());
            }
        }
        Ok(truth)
    }

    /// What the compiler understood: the topic filter of an index.
    pub fn of_index(index: &Index<'_>, thesaurus: &Thesaurus) -> Self {
        let ids: HashMap<&str, &str> = thesaurus
            .concepts
            .iter()
            .map(|concept| (concept.pref_label.as_str(), concept.id.as_str()))
            .collect();
        let mut topics: HashMap<String, HashSet<String>> = HashMap::new();
        let values = index.facet(FacetKind::Topic).into_iter().flat_map(|facet| {
            facet
                .values()
                .map(|value| (value.number(), value.label()))
                .collect::<Vec<_>>()
        });
        for (number, label) in values {
            let Some(id) = ids.get(label) else { continue };
            let mut filters = Filters::default();
            filters.toggle(FacetKind::Topic, number);
            let limit = index.len() as usize;
            for hit in index
                .search(&Request {
                    filters,
                    limit,
                    ..Request::default()
                })
                .hits
            {
                let group = index
                    .group(hit.group)
                    .map(|group| group.id())
                    .unwrap_or_default();
                topics
                    .entry(group.to_owned())
                    .or_default()
                    .insert((*id).to_owned());
            }
        }
        let mut truth = Self::default();
        topics
            .into_iter()
            .for_each(|(id, topics)| truth.insert(id, topics));
        truth
    }

    fn insert(&mut self, group: String, topics: HashSet<String>) {
        self.known.extend(topics.iter().cloned());
        self.topics.insert(group, topics);
    }

    /// Whether any group is on any of the topics.
    pub fn has_group_on(&self, topics: &[String]) -> bool {
        topics.iter().any(|topic| self.known.contains(topic))
    }

    /// Whether a group is on any of the topics.
    pub fn is_right(&self, group: &str, topics: &[String]) -> bool {
        self.topics
            .get(group)
            .is_some_and(|on| topics.iter().any(|topic| on.contains(topic)))
    }
}
