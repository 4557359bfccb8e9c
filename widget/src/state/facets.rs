//! Filters: which values are shown, in which order, with which counts.

use grufi_engine::model::{Day, FacetKind};
use grufi_engine::{Accessibility, Facet, FacetCount, Filters, Form, Gender, Status};
use std::cmp::Reverse;

/// The filters in the order of the panel.
pub const ORDER: [FacetKind; 9] = [
    FacetKind::District,
    FacetKind::Form,
    FacetKind::Day,
    FacetKind::Audience,
    FacetKind::Gender,
    FacetKind::Language,
    FacetKind::Accessibility,
    FacetKind::Status,
    FacetKind::Topic,
];

/// Values shown of a long filter until all are asked for.
pub const MOST_FREQUENT: usize = 8;

/// A value of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its number in the facet.
    pub number: u16,
    /// Text of the catalogue or key of the enumeration.
    pub label: String,
    /// What it is sorted by: code of the enumeration, then the folded label.
    key: (u8, String),
}

/// The values of a facet, in the order of their enumeration or by alphabet.
pub fn values(facet: &Facet<'_>) -> Vec<Value> {
    let kind = facet.kind();
    sorted(kind, facet.values().map(|value| (value.number(), value.label().to_owned())))
}

fn sorted(kind: FacetKind, values: impl Iterator<Item = (u16, String)>) -> Vec<Value> {
    let mut values: Vec<Value> =
        values.map(|(number, label)| Value { number, key: (code(kind, &label), folded(&label)), label }).collect();
    values.sort_unstable_by(|a, b| a.key.cmp(&b.key));
    values
}

/// Code of an enumeration's key; 0 for texts and unknown keys.
fn code(kind: FacetKind, label: &str) -> u8 {
    match kind {
        FacetKind::Form => Form::from_key(label).map(Form::code),
        FacetKind::Day => Day::from_key(label).map(Day::code),
        FacetKind::Gender => Gender::from_key(label).map(Gender::code),
        FacetKind::Accessibility => Accessibility::from_key(label).map(Accessibility::code),
        FacetKind::Status => Status::from_key(label).map(Status::code),
        FacetKind::Topic | FacetKind::District | FacetKind::Audience | FacetKind::Language => None,
    }
    .unwrap_or(0)
}

/// Sorting key of a label: umlauts beside their base letters, as in a German index (DIN 5007-1).
fn folded(label: &str) -> String {
    let mut key = String::with_capacity(label.len());
    for c in label.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => key.push('a'),
            'ö' => key.push('o'),
            'ü' => key.push('u'),
            'ß' => key.push_str("ss"),
            c => key.push(c),
        }
    }
    key
}

/// How many groups each value would leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(Vec<FacetCount>);

impl Counts {
    /// Takes the counts of an answer.
    pub fn new(mut counts: Vec<FacetCount>) -> Self {
        counts.sort_unstable_by_key(|count| (count.kind, count.value));
        Self(counts)
    }

    /// Groups left if this value were chosen in addition; 0 for values the answer does not name.
    pub fn of(&self, kind: FacetKind, value: u16) -> u32 {
        let at = self.0.binary_search_by_key(&(kind, value), |count| (count.kind, count.value));
        at.ok().and_then(|at| self.0.get(at)).map_or(0, |count| count.groups)
    }
}

/// Whether a filter is long enough to be shortened.
pub fn is_long(values: &[Value]) -> bool {
    values.len() > MOST_FREQUENT + 2
}

/// The values to show: all of them if `expanded` or few, otherwise the chosen ones and the most frequent.
pub fn shown(kind: FacetKind, values: &[Value], counts: &Counts, chosen: &Filters, expanded: bool) -> Vec<Value> {
    if expanded || !is_long(values) {
        return values.to_vec();
    }
    let mut frequent: Vec<&Value> = values.iter().collect();
    frequent.sort_by_key(|value| (!chosen.contains(kind, value.number), Reverse(counts.of(kind, value.number))));
    let ticked = values.iter().filter(|value| chosen.contains(kind, value.number)).count();
    frequent.into_iter().take(MOST_FREQUENT.max(ticked)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn labels(values: &[Value]) -> String {
        values.iter().map(|value| value.label.as_str()).collect::<Vec<_>>().join(" ")
    }

    fn check(kind: FacetKind, given: &[&str], expected: Expect) {
        let given = given.iter().enumerate().map(|(number, label)| (number as u16, (*label).to_owned()));
        expected.assert_eq(&labels(&sorted(kind, given)));
    }

    #[test]
    fn sorts_by_meaning() {
        check(FacetKind::Day, &["sunday", "friday", "monday"], expect!["monday friday sunday"]);
        check(FacetKind::Form, &["telephone", "hybrid", "in-person"], expect!["in-person hybrid telephone"]);
        check(FacetKind::District, &["Uelzen", "Öhringen", "Osnabrück", "Oldenburg"], expect!["Öhringen Oldenburg Osnabrück Uelzen"]);
    }

    #[test]
    fn long_filters_show_the_chosen_and_the_most_frequent() {
        let kind = FacetKind::Topic;
        let given = (0..20u16).map(|number| (number, format!("t{number:02}")));
        let values = sorted(kind, given);
        let counts = Counts::new((0..20).map(|value| FacetCount { kind, value, groups: u32::from(value % 7) }).collect());
        let mut chosen = Filters::default();
        chosen.toggle(kind, 0);
        expect!["t00 t06 t13 t05 t12 t19 t04 t11"].assert_eq(&labels(&shown(kind, &values, &counts, &chosen, false)));
        assert_eq!(shown(kind, &values, &counts, &chosen, true).len(), 20);
    }

    #[test]
    fn values_without_a_count_leave_nothing() {
        let counts = Counts::new(vec![FacetCount { kind: FacetKind::Day, value: 2, groups: 5 }]);
        assert_eq!((counts.of(FacetKind::Day, 2), counts.of(FacetKind::Day, 3), counts.of(FacetKind::Form, 2)), (5, 0, 0));
    }
}
