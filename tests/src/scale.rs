//! Catalogues of any size, varied from the sample: the same words in other combinations, at other places.
//!
//! # Invariants
//! - The same size gives the same catalogue.

use crate::places;
use anyhow::{Result, ensure};
use grufi_indexer::catalogue::{Catalogue, Group, PublicCatalogue, Report};
use grufi_indexer::import::{SourceFile, import};

/// Words of a description that are exchanged for words of other groups, one in this many.
const EXCHANGED: u64 = 4;

/// The sample catalogue as it is published.
///
/// # Errors
/// If it cannot be read or has errors.
pub fn sample() -> Result<PublicCatalogue> {
    Ok(read()?.for_publication())
}

/// A catalogue of `size` groups: those of the sample, and then variations of them.
///
/// # Errors
/// As [`sample`].
pub fn catalogue(size: usize) -> Result<PublicCatalogue> {
    let mut catalogue = read()?;
    let originals = std::mem::take(&mut catalogue.groups);
    let originals: Vec<Group> = originals
        .into_iter()
        .filter(|group| !group.discretion.unpublished)
        .collect();
    ensure!(!originals.is_empty(), "the sample has no groups");
    let words: Vec<&str> = originals
        .iter()
        .flat_map(|group| group.description.split_whitespace())
        .collect();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    catalogue.groups = (0..size)
        .map(|number| {
            let original = &originals[number % originals.len()];
            match number / originals.len() {
                0 => original.clone(),
                round => varied(original, round, &originals, &words, &mut random),
            }
        })
        .collect();
    Ok(catalogue.for_publication())
}

/// A group like `original`, at another place and in other words.
fn varied(
    original: &Group,
    round: usize,
    all: &[Group],
    words: &[&str],
    random: &mut Random,
) -> Group {
    let place = random.pick(all);
    let mut group = original.clone();
    group.id = format!("{}-{round}", original.id);
    group.name = format!("{} {}", original.name, place.town);
    group.description = original
        .description
        .split(' ')
        .map(|word| {
            if random.next().is_multiple_of(EXCHANGED) {
                *random.pick(words)
            } else {
                word
            }
        })
        .collect::<Vec<_>>()
        .join(" ");
    group.postcode.clone_from(&place.postcode);
    group.town.clone_from(&place.town);
    group.district.clone_from(&place.district);
    group.contact_point = place.contact_point;
    let time = random.pick(all);
    group.schedule.clone_from(&time.schedule);
    group.recurrences.clone_from(&time.recurrences);
    (group.weekdays, group.start) = (time.weekdays, time.start);
    group
}

fn read() -> Result<Catalogue> {
    let mut report = Report::default();
    let files = places::sample();
    let files: Vec<SourceFile> = files
        .iter()
        .filter_map(|path| SourceFile::read(path, &mut report))
        .collect();
    let catalogue = import(&files, &mut report);
    ensure!(!report.has_errors(), "the sample has errors:\n{report}");
    Ok(catalogue)
}

/// Numbers that look random: SplitMix64, Steele, Lea and Flood 2014.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// One of a list that is not empty.
    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[(self.next() % list.len() as u64) as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_size_gives_the_same_catalogue_of_that_size() -> Result<()> {
        let size = 3000;
        let catalogues = [catalogue(size)?, catalogue(size)?];
        assert_eq!(catalogues[0].groups, catalogues[1].groups);
        assert_eq!(catalogues[0].groups.len(), size);
        let mut ids: Vec<&str> = catalogues[0]
            .groups
            .iter()
            .map(|group| group.id.as_str())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), size, "ids are not unique");
        Ok(())
    }
}
