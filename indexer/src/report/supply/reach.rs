//! How far people have to travel to a group on a topic.
//!
//! Distances are as the crow flies, from the middle of a district (the mean of its postcodes) to the place
//! of the meeting: good enough to compare, not to plan a journey.

use super::survey::{Entry, Survey};
use crate::places::{Position, distance_km};
use std::cmp::Reverse;

/// From so many kilometres on a group counts as far away: about an hour by car on country roads, more by
/// bus.
pub const FAR_KM: f64 = 50.0;

/// How far a topic reaches.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach {
    /// The topic.
    pub topic: String,
    /// Groups on it.
    pub groups: usize,
    /// Those of them that can be joined from anywhere.
    pub from_anywhere: usize,
    /// Districts without a group on it.
    pub districts_without: usize,
    /// Districts from which the nearest one is [`FAR_KM`] or more away, farthest first.
    pub far: Vec<Far>,
}

/// A district far from a topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Far {
    /// The district.
    pub district: String,
    /// Where the nearest group meets.
    pub nearest: Nearest,
}

/// The group nearest to a district.
#[derive(Clone, Debug, PartialEq)]
pub struct Nearest {
    /// Its district, "" where that is not known.
    pub district: String,
    /// Kilometres from the middle of the district that lacks one.
    pub km: f64,
}

/// What a district lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct Gaps {
    /// The district.
    pub district: String,
    /// Number of its groups.
    pub groups: usize,
    /// Frequent topics without a group, most frequent first, and where the nearest one is; `None` where
    /// no group on it meets at a known place.
    pub topics: Vec<(String, Option<Nearest>)>,
}

/// The reach of each topic, those with most far districts first.
pub(super) fn of_topics(survey: &Survey<'_>, topics: &[u16]) -> Vec<Reach> {
    let mut reaches: Vec<Reach> = topics
        .iter()
        .map(|&topic| {
            let entries = on(survey, topic);
            let mut far: Vec<Far> = (0..survey.districts.len())
                .filter_map(|district| {
                    let nearest = nearest(survey, district, &entries)?;
                    Some(Far {
                        district: survey.districts[district].name.to_owned(),
                        nearest,
                    })
                })
                .filter(|far| far.nearest.km >= FAR_KM)
                .collect();
            far.sort_by(|a, b| b.nearest.km.total_cmp(&a.nearest.km));
            let has = |district: usize| entries.iter().any(|e| e.district == Some(district));
            Reach {
                topic: survey.label(topic).to_owned(),
                groups: entries.len(),
                from_anywhere: entries.iter().filter(|entry| entry.from_anywhere).count(),
                districts_without: (0..survey.districts.len()).filter(|d| !has(*d)).count(),
                far,
            }
        })
        .collect();
    reaches.sort_by_key(|reach| Reverse(reach.far.len()));
    reaches
}

/// What each district lacks of the topics, in the order of the districts.
pub(super) fn gaps(survey: &Survey<'_>, topics: &[u16]) -> Vec<Gaps> {
    let by_topic: Vec<(u16, Vec<&Entry>)> = topics
        .iter()
        .map(|&topic| (topic, on(survey, topic)))
        .collect();
    let district = |number: usize| {
        let lacking = by_topic
            .iter()
            .filter(|(_, entries)| !entries.iter().any(|e| e.district == Some(number)));
        let topics = lacking.map(|(topic, entries)| {
            let label = survey.label(*topic).to_owned();
            (label, nearest(survey, number, entries))
        });
        let here = survey.entries.iter().filter(|e| e.district == Some(number));
        Gaps {
            district: survey.districts[number].name.to_owned(),
            groups: here.count(),
            topics: topics.collect(),
        }
    };
    (0..survey.districts.len()).map(district).collect()
}

/// The entries on a topic.
fn on<'s>(survey: &'s Survey<'_>, topic: u16) -> Vec<&'s Entry> {
    let entries = survey.entries.iter();
    entries
        .filter(|entry| entry.concepts.contains(&topic))
        .collect()
}

/// The entry nearest to a district among those that meet at a known place; 0 km if it is in the district.
fn nearest(survey: &Survey<'_>, district: usize, entries: &[&Entry]) -> Option<Nearest> {
    let home = survey.districts[district];
    let at = |entry: &&Entry| -> Option<(f64, Option<usize>)> {
        let position: Position = entry.position?;
        let km = match entry.district == Some(district) {
            true => 0.0,
            false => distance_km(home.centroid, position),
        };
        Some((km, entry.district))
    };
    let (km, there) = entries
        .iter()
        .filter_map(at)
        .min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))?;
    Some(Nearest {
        district: there.map_or(String::new(), |there| {
            survey.districts[there].name.to_owned()
        }),
        km,
    })
}
