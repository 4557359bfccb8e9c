//! Topics of the thesaurus without any group.

use super::survey::Survey;

/// What an area lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Name of the area.
    pub area: String,
    /// Number of its topics.
    pub topics: usize,
    /// Those without a group, in the order of the thesaurus.
    pub without: Vec<Lacking>,
}

/// A topic without a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lacking {
    /// The topic.
    pub topic: String,
    /// The nearest wider topic with groups, and their number.
    pub wider: Option<(String, usize)>,
}

/// What each area lacks, in the order of the areas.
pub(super) fn by_area(survey: &Survey<'_>) -> Vec<Missing> {
    let counts = survey.counts();
    let mut areas: Vec<Missing> = Vec::new();
    for (concept, count) in survey.thesaurus.concepts.iter().zip(&counts) {
        let area = concept.area.label();
        if areas.last().is_none_or(|last| last.area != area) {
            areas.push(Missing {
                area: area.to_owned(),
                topics: 0,
                without: Vec::new(),
            });
        }
        let Some(last) = areas.last_mut() else {
            continue;
        };
        last.topics += 1;
        if *count == 0 {
            last.without.push(Lacking {
                topic: concept.pref_label.clone(),
                wider: wider(survey, &concept.broader, &counts),
            });
        }
    }
    areas
}

/// The first concept with groups on the way up, level by level.
fn wider(survey: &Survey<'_>, broader: &[String], counts: &[usize]) -> Option<(String, usize)> {
    let mut level: Vec<usize> = numbers(survey, broader);
    let mut seen = level.clone();
    while !level.is_empty() {
        if let Some(&found) = level.iter().find(|number| counts[**number] > 0) {
            let label = survey.thesaurus.concepts[found].pref_label.clone();
            return Some((label, counts[found]));
        }
        let above = level
            .iter()
            .flat_map(|number| numbers(survey, &survey.thesaurus.concepts[*number].broader));
        let mut next: Vec<usize> = above.filter(|number| !seen.contains(number)).collect();
        next.sort_unstable();
        next.dedup();
        seen.extend(&next);
        level = next;
    }
    None
}

fn numbers(survey: &Survey<'_>, ids: &[String]) -> Vec<usize> {
    let concepts = &survey.thesaurus.concepts;
    ids.iter()
        .filter_map(|id| concepts.iter().position(|concept| concept.id == *id))
        .collect()
}
