//! The rules on the words of a text.

use super::rules::{Elements, Kind, Rule, Rules, Step};
use crate::analysis;

/// What parts two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Break {
    None,
    Clause,
    Sentence,
}

/// One word of the text.
struct Word {
    elements: Elements,
    negation: bool,
    /// What parts it from the word before.
    before: Break,
}

/// The first and last word of a match.
type Span = (usize, usize);

/// The line of the rule that raises the alarm.
pub(super) fn fired<'t>(rules: &Rules<'t>, text: &str) -> Option<&'t str> {
    let mut words = read(rules, text);
    for mask in rules.of(Kind::Mask) {
        while let Some(spans) = find(mask, &words) {
            for (first, last) in spans {
                words[first..=last]
                    .iter_mut()
                    .for_each(|word| word.elements.clear());
            }
        }
    }
    let said = |kind| rules.of(kind).any(|rule| find(rule, &words).is_some());
    let past = said(Kind::Past);
    let calm = past || said(Kind::Calm);
    let little = |rule: &Rule<'_>| {
        rule.parts()
            .all(|steps| words.len() <= steps.len() + steps.len() / 2)
    };
    let alarms = |rule: &&Rule<'t>| match rule.kind {
        Kind::Strong => true,
        Kind::Event => !past,
        Kind::Theme => !calm,
        Kind::Alone => !calm && little(rule),
        Kind::Mask | Kind::Past | Kind::Calm => false,
    };
    let mut alarming = rules.list.iter().filter(alarms);
    alarming
        .find(|rule| find(rule, &words).is_some())
        .map(|rule| rule.source)
}

fn read(rules: &Rules<'_>, text: &str) -> Vec<Word> {
    let mut end = 0;
    let tokens = analysis::tokens(text).filter(|token| !token.joined);
    tokens
        .map(|token| {
            let before = parted_by(text.get(end..token.range.start).unwrap_or_default());
            end = token.range.end;
            let elements = rules.elements_of(&token.folded);
            Word {
                negation: elements.contains(rules.negation),
                elements,
                before,
            }
        })
        .collect()
}

/// Dots that trail off end no sentence.
fn parted_by(between: &str) -> Break {
    if between.contains(['!', '?', ';', '\n', '؟', '؛'])
        || between.bytes().filter(|&byte| byte == b'.').count() == 1
    {
        Break::Sentence
    } else if between.contains([',', ':', '،']) {
        Break::Clause
    } else {
        Break::None
    }
}

/// The first places where the parts of a rule match.
fn find(rule: &Rule<'_>, words: &[Word]) -> Option<Vec<Span>> {
    let heeds_negation = !matches!(rule.kind, Kind::Mask | Kind::Past | Kind::Calm);
    rule.parts()
        .map(|steps| find_part(steps, words, heeds_negation))
        .collect()
}

fn find_part(steps: &[Step], words: &[Word], heeds_negation: bool) -> Option<Span> {
    let (first, rest) = steps.split_first()?;
    (0..words.len())
        .filter(|&at| fits(first, words, at))
        .find_map(|at| {
            let word = &words[at];
            let negated =
                at > 0 && word.before == Break::None && words[at - 1].negation && !word.negation;
            if heeds_negation && negated {
                return None;
            }
            follow(rest, words, at, heeds_negation).map(|last| (at, last))
        })
}

/// The place of the last step, the steps before it standing up to `at`.
fn follow(steps: &[Step], words: &[Word], at: usize, heeds_negation: bool) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(at);
    };
    for next in at + 1..words.len().min(at + step.gap + 2) {
        if words[next].before == Break::Sentence {
            return None;
        }
        if fits(step, words, next)
            && let Some(last) = follow(rest, words, next, heeds_negation)
        {
            return Some(last);
        }
        if heeds_negation && words[next].negation {
            return None;
        }
    }
    None
}

fn fits(step: &Step, words: &[Word], at: usize) -> bool {
    let ends = || {
        words
            .get(at + 1)
            .is_none_or(|next| next.before != Break::None)
    };
    words[at].elements.contains(step.element) && (!step.last || ends())
}
