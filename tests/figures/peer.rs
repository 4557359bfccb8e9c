//! The peer: what a search without an index does. It reads every text for every word and ranks the groups
//! by how many of the words they hold. It knows no typos, no inflection and no topics.

use grufi_engine::analysis::fold;
use grufi_indexer::catalogue::PublicCatalogue;

/// The folded text of every group.
pub struct Scan(Vec<String>);

impl Scan {
    /// Takes the texts of a catalogue.
    pub fn new(catalogue: &PublicCatalogue) -> Self {
        let text = |group: &grufi_indexer::catalogue::Group| {
            let topics = group.topics.join(" ");
            fold(
                &[
                    &group.name,
                    &topics,
                    &group.description,
                    &group.town,
                    &group.district,
                ]
                .map(|s| s.as_str())
                .join(" "),
            )
        };
        Self(catalogue.groups.iter().map(text).collect())
    }

    /// Numbers of the best groups, at most `limit`.
    pub fn search(&self, query: &str, limit: usize) -> Vec<usize> {
        let query = fold(query);
        let words: Vec<&str> = query.split_whitespace().collect();
        let held = |text: &String| words.iter().filter(|word| text.contains(**word)).count();
        let mut found: Vec<(usize, usize)> = self
            .0
            .iter()
            .map(held)
            .enumerate()
            .filter(|(_, held)| *held > 0)
            .collect();
        found.sort_by_key(|&(number, held)| (std::cmp::Reverse(held), number));
        found
            .into_iter()
            .take(limit)
            .map(|(number, _)| number)
            .collect()
    }
}
