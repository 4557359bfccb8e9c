//! Filters: which values are shown, in which order, with which counts.

use crate::messages::Messages;
use grufi_engine::analysis::fold;
use grufi_engine::model::{Day, Daytime, FacetKind};
use grufi_engine::{Accessibility, Facet, FacetCount, Filters, Form, Gender, Status};

/// The filters in the order of the panel.
pub const ORDER: [FacetKind; 11] = [
    FacetKind::District,
    FacetKind::Form,
    FacetKind::Day,
    FacetKind::Daytime,
    FacetKind::Audience,
    FacetKind::Gender,
    FacetKind::Age,
    FacetKind::Language,
    FacetKind::Accessibility,
    FacetKind::Status,
    FacetKind::Topic,
];

/// Values shown of a long filter until all are asked for.
pub const MOST_FREQUENT: usize = 8;

/// A value of a filter.
#[derive(Debug)]
pub struct Value {
    /// Its number in the facet.
    pub number: u16,
    /// What it is sorted by: code of the enumeration, then the folded label.
    key: (u8, String),
}

/// The values of a facet, in the order of their enumeration or by alphabet.
pub fn values(facet: &Facet<'_>, words: &Messages) -> Vec<Value> {
    let kind = facet.kind();
    let mut values = Vec::with_capacity(usize::from(facet.len()));
    facet.values().for_each(|value| {
        let name = match kind {
            FacetKind::Topic => words.label(value.label()),
            _ => None,
        };
        let code = code(kind, value.label());
        insert(
            &mut values,
            value.number(),
            (code, fold(name.unwrap_or(value.label()))),
        );
    });
    values
}

/// Puts a value where it belongs. A sort would be instantiated for this type alone, which costs more bytes
/// of code than the few hundred values cost time.
fn insert(values: &mut Vec<Value>, number: u16, key: (u8, String)) {
    let at = values.partition_point(|value| value.key <= key);
    values.insert(at, Value { number, key });
}

/// Code of an enumeration's key; 0 for texts and unknown keys.
fn code(kind: FacetKind, label: &str) -> u8 {
    match kind {
        FacetKind::Form => Form::from_key(label).map(Form::code),
        FacetKind::Day => Day::from_key(label).map(Day::code),
        FacetKind::Daytime => Daytime::from_key(label).map(Daytime::code),
        FacetKind::Gender => Gender::from_key(label).map(Gender::code),
        FacetKind::Accessibility => Accessibility::from_key(label).map(Accessibility::code),
        FacetKind::Status => Status::from_key(label).map(Status::code),
        FacetKind::Topic
        | FacetKind::District
        | FacetKind::Audience
        | FacetKind::Language
        | FacetKind::Age => None,
    }
    .unwrap_or(0)
}

/// How many groups each value would leave: by code of the facet, then number of the value.
#[derive(Debug, Default)]
pub struct Counts(Vec<Vec<u32>>);

impl Counts {
    /// Takes the counts of an answer.
    pub fn new(counts: &[FacetCount]) -> Self {
        let mut by_kind = vec![Vec::new(); FacetKind::ALL.len() + 1];
        for count in counts {
            let (facet, value) = (usize::from(count.kind.code()), usize::from(count.value));
            if let Some(groups) = by_kind.get_mut(facet) {
                if groups.len() <= value {
                    groups.resize(value + 1, 0);
                }
                groups[value] = count.groups;
            }
        }
        Self(by_kind)
    }

    /// Groups left if this value were chosen in addition; 0 for values the answer does not name.
    pub fn of(&self, kind: FacetKind, value: u16) -> u32 {
        let groups = self.0.get(usize::from(kind.code()));
        groups
            .and_then(|groups| groups.get(usize::from(value)))
            .copied()
            .unwrap_or(0)
    }
}

/// Whether a filter is long enough to be shortened.
pub fn is_long(values: &[Value]) -> bool {
    values.len() > MOST_FREQUENT + 2
}

/// The values to show: all of them if `expanded` or few, otherwise the chosen ones and the most frequent.
pub fn shown(
    kind: FacetKind,
    values: &[Value],
    counts: &Counts,
    chosen: &Filters,
    expanded: bool,
) -> Vec<u16> {
    let numbers = values.iter().map(|value| value.number);
    if expanded || !is_long(values) {
        return numbers.collect();
    }
    let mut shown: Vec<u16> = numbers
        .filter(|number| chosen.contains(kind, *number))
        .collect();
    while shown.len() < MOST_FREQUENT {
        let rest = values
            .iter()
            .filter(|value| !shown.contains(&value.number))
            .rev();
        let Some(next) = rest.max_by_key(|value| counts.of(kind, value.number)) else {
            break;
        };
        // What would leave nothing is only in the way, as long as there is anything else.
        if counts.of(kind, next.number) == 0 && !shown.is_empty() {
            break;
        }
        shown.push(next.number);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn sorted(kind: FacetKind, labels: &[&str]) -> Vec<Value> {
        let mut values = Vec::new();
        labels.iter().enumerate().for_each(|(number, label)| {
            insert(&mut values, number as u16, (code(kind, label), fold(label)))
        });
        values
    }

    fn check(kind: FacetKind, labels: &[&str], expected: Expect) {
        let sorted = sorted(kind, labels);
        let sorted: Vec<&str> = sorted
            .iter()
            .map(|value| labels[usize::from(value.number)])
            .collect();
        expected.assert_eq(&sorted.join(" "));
    }

    #[test]
    fn sorts_by_meaning() {
        check(
            FacetKind::Day,
            &["sunday", "friday", "monday"],
            expect!["monday friday sunday"],
        );
        check(
            FacetKind::Daytime,
            &["evening", "afternoon", "morning"],
            expect!["morning afternoon evening"],
        );
        check(
            FacetKind::Form,
            &["telephone", "hybrid", "in-person"],
            expect!["in-person hybrid telephone"],
        );
        check(
            FacetKind::Age,
            &["60-", "18-29", "0-17", "30-59"],
            expect!["0-17 18-29 30-59 60-"],
        );
        check(
            FacetKind::District,
            &["Uelzen", "Öhringen", "Osnabrück", "Oldenburg"],
            expect!["Öhringen Oldenburg Osnabrück Uelzen"],
        );
    }

    #[test]
    fn long_filters_show_the_chosen_and_the_most_frequent() {
        let kind = FacetKind::Topic;
        let labels: Vec<String> = (0..20).map(|number| format!("t{number:02}")).collect();
        let values = sorted(kind, &labels.iter().map(String::as_str).collect::<Vec<_>>());
        let count = |value: u16| FacetCount {
            kind,
            value,
            groups: u32::from(value % 7),
        };
        let counts = Counts::new(&(0..20).map(count).collect::<Vec<_>>());
        let mut chosen = Filters::default();
        chosen.toggle(kind, 0);
        assert_eq!(
            shown(kind, &values, &counts, &chosen, false),
            [0, 6, 13, 5, 12, 19, 4, 11]
        );
        assert_eq!(shown(kind, &values, &counts, &chosen, true).len(), 20);
        let few = Counts::new(&(4..6).map(count).collect::<Vec<_>>());
        assert_eq!(shown(kind, &values, &few, &chosen, false), [0, 5, 4]);
        let (none, all) = (Counts::default(), Filters::default());
        assert_eq!(shown(kind, &values, &none, &all, false).len(), 1);
    }

    #[test]
    fn values_without_a_count_leave_nothing() {
        let counts = Counts::new(&[FacetCount {
            kind: FacetKind::Day,
            value: 2,
            groups: 5,
        }]);
        assert_eq!(
            (
                counts.of(FacetKind::Day, 2),
                counts.of(FacetKind::Day, 3),
                counts.of(FacetKind::Form, 2)
            ),
            (5, 0, 0)
        );
    }
}
