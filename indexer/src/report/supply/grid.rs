//! Districts against areas of the thesaurus or topics.

use super::survey::{Entry, Survey};
use crate::thesaurus::Area;

/// How many groups there are of each kind in each district.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// Areas or topics.
    pub columns: Vec<String>,
    /// The districts in German alphabetical order; last, if they are not empty, groups without a known
    /// district, and those that meet at no place.
    pub rows: Vec<Row>,
}

/// A row of a grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Name of the district, or what else these groups have in common.
    pub label: String,
    /// Whether this is a district, so that an empty cell is a gap.
    pub is_district: bool,
    /// Number of groups by column; one on several topics counts for each.
    pub counts: Vec<usize>,
}

/// Label of groups whose district is not known.
const NOWHERE: &str = "Ort unbekannt";
/// Label of groups that meet at no place.
const ONLINE: &str = "Nur online oder am Telefon";

/// Areas of the thesaurus by district; a group counts once for each of its areas.
pub(super) fn areas(survey: &Survey<'_>) -> Grid {
    let mut areas: Vec<Area> = survey.thesaurus.concepts.iter().map(|c| c.area).collect();
    areas.sort();
    areas.dedup();
    let columns = areas.iter().map(|area| area.label().to_owned()).collect();
    grid(survey, columns, |entry| {
        let of_entry = entry.concepts.iter().filter_map(|&concept| {
            let area = survey.concept(concept)?.area;
            areas.iter().position(|other| *other == area)
        });
        let mut columns: Vec<usize> = of_entry.collect();
        columns.sort_unstable();
        columns.dedup();
        columns
    })
}

/// The given topics by district.
pub(super) fn topics(survey: &Survey<'_>, topics: &[u16]) -> Grid {
    let labels = topics.iter().map(|&topic| survey.label(topic).to_owned());
    grid(survey, labels.collect(), |entry| {
        let numbers = entry.concepts.iter();
        numbers
            .filter_map(|concept| topics.iter().position(|topic| topic == concept))
            .collect()
    })
}

fn grid(
    survey: &Survey<'_>,
    columns: Vec<String>,
    columns_of: impl Fn(&Entry) -> Vec<usize>,
) -> Grid {
    let row = |label: &str, is_district| Row {
        label: label.to_owned(),
        is_district,
        counts: vec![0; columns.len()],
    };
    let mut rows: Vec<Row> = survey
        .districts
        .iter()
        .map(|district| row(district.name, true))
        .chain([row(NOWHERE, false), row(ONLINE, false)])
        .collect();
    let nowhere = survey.districts.len();
    for entry in &survey.entries {
        let at = match entry.at_a_place {
            true => entry.district.unwrap_or(nowhere),
            false => nowhere + 1,
        };
        for column in columns_of(entry) {
            rows[at].counts[column] += 1;
        }
    }
    rows.retain(|row| row.is_district || row.counts.iter().any(|count| *count > 0));
    Grid { columns, rows }
}
