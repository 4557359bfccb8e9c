//! Whether a topic is for the relatives who ask: parents of the ill, their children, their siblings, or anybody
//! close to them.

use super::concepts::Meant;
use super::order::sort_by_score;
use crate::index::Index;
use crate::model::MeantFor;
use crate::understand::Kin;

/// Factor for a topic for relatives where one asks, for a topic for other relatives than the one who asks, and for
/// one that is for those affected alone.
const FOR_THEM: f32 = 1.2;
const FOR_OTHERS: f32 = 0.6;
const FOR_AFFECTED: f32 = 0.8;

/// Whose relatives a topic is for by its label: "Eltern essgestörter Kinder" are those of a child.
fn affected(label: &str) -> Option<Kin> {
    let name = label.split(": ").last().unwrap_or(label);
    let begins = |word: &str| {
        name.strip_prefix(word)
            .is_some_and(|rest| rest.starts_with(' '))
    };
    if begins("Eltern") {
        Some(Kin::Child)
    } else if begins("Kinder") || begins("Erwachsene Kinder") {
        Some(Kin::Parent)
    } else if begins("Geschwister") {
        Some(Kin::Sibling)
    } else {
        None
    }
}

/// Whether a concept is for relatives and, as far as is known who is ill, for those who ask.
pub(super) fn is_for(index: &Index<'_>, number: u16, ill: &[Kin]) -> bool {
    index.concept(number).is_some_and(|concept| {
        concept.meant_for() == MeantFor::Kin
            && affected(concept.label()).is_none_or(|one| suits(one, ill))
    })
}

fn suits(affected: Kin, ill: &[Kin]) -> bool {
    ill.is_empty() || ill.contains(&affected)
}

/// Who asks for somebody else rather means a topic for relatives than one for those affected, and none for other
/// relatives.
pub(super) fn weigh(index: &Index<'_>, meant: &mut Vec<Meant>, ill: &[Kin]) {
    for meant in meant.iter_mut() {
        let Some(concept) = index.concept(meant.concept) else {
            continue;
        };
        meant.score *= match affected(concept.label()) {
            Some(one) if !suits(one, ill) => FOR_OTHERS,
            _ => match concept.meant_for() {
                MeantFor::Kin => FOR_THEM,
                MeantFor::Affected => FOR_AFFECTED,
                MeantFor::Anyone => 1.0,
            },
        };
    }
    sort_by_score(meant, |meant| meant.score);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_tell_whose_relatives_they_are_for() {
        for (label, expected) in [
            ("Eltern essgestörter Kinder", Some(Kin::Child)),
            (
                "Kinder und Jugendliche aus Suchtfamilien",
                Some(Kin::Parent),
            ),
            ("Krebs: Kinder krebskranker Eltern", Some(Kin::Parent)),
            ("Erwachsene Kinder aus Suchtfamilien", Some(Kin::Parent)),
            (
                "Geschwister von kranken oder behinderten Menschen",
                Some(Kin::Sibling),
            ),
            ("Angehörige von Suchtkranken", None),
            ("Kinderrheuma", None),
            ("Eltern-Kind-Entfremdung", None),
        ] {
            assert_eq!(affected(label), expected, "{label}");
        }
    }
}
