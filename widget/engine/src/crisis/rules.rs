//! The text of the rules, compiled.
//!
//! Every distinct set of alternatives becomes an *element* with a number; a rule is a sequence of
//! elements with the greatest distance between them; a word of a request is the set of the elements it
//! satisfies.

use super::spelling::{LONG, is_typo, squeeze};
use crate::analysis;
use xxhash_rust::xxh64::xxh64;

/// Words that may stand between two words of a rule.
const NEXT: usize = 1;
/// The same after `..`.
const NEAR: usize = 3;
/// The same after `...`.
const FAR: usize = 7;
/// The same after `&`: the word begins a part of its own.
pub(super) const ANYWHERE: usize = usize::MAX;

/// The text of the rules, line by line; classes stand before their use. The index carries it, so that the
/// code in the browser stays small.
#[cfg(any(test, feature = "write"))]
pub(crate) fn text() -> String {
    use super::{german, german_contexts, german_events, languages};

    [
        german::RULES,
        german_events::RULES,
        german_contexts::RULES,
        languages::RULES,
    ]
    .join("\n")
}

/// What a rule is for, see the table of [`super`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Mask,
    Past,
    Calm,
    Strong,
    Event,
    Theme,
    Alone,
}

impl Kind {
    fn read(name: &str) -> Option<Self> {
        Some(match name {
            "mask" => Self::Mask,
            "past" => Self::Past,
            "calm" => Self::Calm,
            "strong" => Self::Strong,
            "event" => Self::Event,
            "theme" => Self::Theme,
            "alone" => Self::Alone,
            _ => return None,
        })
    }
}

/// One word of a rule.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    /// Number of the element.
    pub(super) element: usize,
    /// Most words skipped before it.
    pub(super) gap: usize,
    /// Whether the clause must end with it.
    pub(super) last: bool,
}

/// A rule: all its parts must be found, in any order.
#[derive(Debug)]
pub(super) struct Rule<'t> {
    pub(super) kind: Kind,
    pub(super) steps: Vec<Step>,
    /// The line it stands in.
    pub(super) source: &'t str,
}

impl Rule<'_> {
    /// The parts between `&`.
    pub(super) fn parts(&self) -> impl Iterator<Item = &[Step]> {
        self.steps.chunk_by(|_, next| next.gap != ANYWHERE)
    }
}

/// How a word of the rules is compared with a word of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    Folded,
    Beginning,
    Slip,
    Typo,
    Part,
}

#[derive(Debug)]
struct Word {
    how: How,
    form: String,
    element: usize,
}

/// The compiled rules.
#[derive(Debug, Default)]
pub(crate) struct Rules<'t> {
    pub(super) list: Vec<Rule<'t>>,
    /// The element of negations.
    pub(super) negation: usize,
    /// Alternatives of each element, as written, classes resolved.
    elements: Vec<String>,
    /// Whole words and beginnings, as [`marked`] with their elements, ascending.
    exact: Vec<u64>,
    /// What is compared one by one.
    loose: Vec<Word>,
}

/// Rules on the way: the lines compiled so far, and those that are left. Compiling all of them at once would
/// keep a slow phone from answering for a tenth of a second.
#[derive(Debug, Default)]
pub(crate) struct Compiler<'t> {
    rules: Rules<'t>,
    classes: Vec<(&'t str, String)>,
    rest: &'t str,
}

impl<'t> Compiler<'t> {
    /// Begins with the text of the rules.
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            rest: text,
            ..Self::default()
        }
    }

    /// Compiles so many lines more; whether any are left then. Lines that are none are passed over.
    pub(crate) fn step(&mut self, lines: usize) -> bool {
        for _ in 0..lines {
            let (line, rest) = self.rest.split_once('\n').unwrap_or((self.rest, ""));
            self.rest = rest;
            let Some((head, body)) = line.split_once(' ') else {
                continue;
            };
            if let Some(name) = head.strip_prefix('@') {
                let words = resolve(body.strip_prefix("= ").unwrap_or(body), &self.classes);
                self.classes.push((name, words));
            } else if let Some(kind) = Kind::read(head) {
                self.rules.add(kind, body, line, &self.classes);
            }
        }
        !self.rest.is_empty()
    }

    /// The rules, all of them.
    pub(crate) fn finish(mut self) -> Rules<'t> {
        while self.step(1) {}
        let mut rules = self.rules;
        rules.negation = rules.element(&resolve("@neg", &self.classes));
        rules.exact.sort_unstable();
        rules
    }
}

impl<'t> Rules<'t> {
    /// Compiles the text of rules at once.
    #[cfg(test)]
    pub(crate) fn compile(text: &'t str) -> Self {
        Compiler::new(text).finish()
    }

    /// Adds a line, once for each choice among the phrases of its parts.
    fn add(&mut self, kind: Kind, body: &str, source: &'t str, classes: &[(&str, String)]) {
        let parts: Vec<_> = body
            .split('&')
            .map(|part| self.variants(part, classes))
            .collect();
        for steps in product(&parts) {
            self.list.push(Rule {
                kind,
                steps,
                source,
            });
        }
    }

    /// The sequences of steps that a part of a line stands for.
    fn variants(&mut self, part: &str, classes: &[(&str, String)]) -> Vec<Vec<Step>> {
        let mut groups = Vec::new();
        let mut gap = ANYWHERE;
        for group in part.split(' ') {
            match group {
                "" => {}
                ".." => gap = NEAR,
                "..." => gap = FAR,
                _ => {
                    let adjacent = group.strip_prefix('_');
                    let gap_before = if adjacent.is_some() { 0 } else { gap };
                    groups.push(self.group(adjacent.unwrap_or(group), gap_before, classes));
                    gap = NEXT;
                }
            }
        }
        product(&groups)
    }

    /// The variants of one group of alternatives: its single words as one step, each phrase on its own.
    fn group(&mut self, group: &str, gap: usize, classes: &[(&str, String)]) -> Vec<Vec<Step>> {
        let last = group.ends_with('$');
        let resolved = resolve(group.trim_end_matches('$'), classes);
        let (phrases, words): (Vec<&str>, Vec<&str>) =
            resolved.split('|').partition(|word| word.contains('_'));
        let mut variants = Vec::new();
        if !words.is_empty() {
            variants.push(vec![Step {
                element: self.element(&words.join("|")),
                gap,
                last,
            }]);
        }
        for phrase in phrases {
            let mut steps: Vec<Step> = phrase
                .split('_')
                .map(|word| Step {
                    element: self.element(&resolve(word, classes)),
                    gap: 0,
                    last: false,
                })
                .collect();
            if let Some(first) = steps.first_mut() {
                first.gap = gap;
            }
            if let Some(end) = steps.last_mut() {
                end.last = last;
            }
            variants.push(steps);
        }
        variants
    }

    /// The number of a set of alternatives.
    fn element(&mut self, words: &str) -> usize {
        if let Some(known) = self.elements.iter().position(|element| element == words) {
            return known;
        }
        let element = self.elements.len();
        for word in words.split('|') {
            let (how, bare) = if let Some(part) = word.strip_prefix('*') {
                (How::Part, part.trim_end_matches('*'))
            } else if let Some(bare) = word.strip_suffix('*') {
                (How::Beginning, bare)
            } else if let Some(bare) = word.strip_suffix('~') {
                (How::Typo, bare)
            } else {
                (How::Folded, word)
            };
            let form = squeeze(&analysis::fold(bare));
            if how == How::Folded && form.len() >= LONG {
                self.loose.push(Word {
                    how: How::Slip,
                    form: form.clone(),
                    element,
                });
            }
            match how {
                How::Folded | How::Beginning => {
                    self.exact
                        .push(marked(how, &form) | element as u64 & ELEMENT);
                }
                _ => self.loose.push(Word { how, form, element }),
            }
        }
        self.elements.push(words.to_owned());
        element
    }

    /// The rules of a kind.
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &Rule<'t>> {
        self.list.iter().filter(move |rule| rule.kind == kind)
    }

    /// The elements that a folded word satisfies.
    pub(super) fn elements_of(&self, folded: &str) -> Elements {
        let folded = &squeeze(folded);
        let mut found = Elements(vec![0; self.elements.len().div_ceil(64)]);
        self.each(How::Folded, folded, &mut found);
        let ends = folded.char_indices().map(|(at, c)| at + c.len_utf8());
        ends.for_each(|end| self.each(How::Beginning, &folded[..end], &mut found));
        for word in &self.loose {
            let hit = match word.how {
                How::Slip => is_typo(&word.form, folded, false),
                How::Typo => is_typo(&word.form, folded, word.form.len() >= LONG),
                _ => folded
                    .as_bytes()
                    .windows(word.form.len().max(1))
                    .any(|part| part == word.form.as_bytes()),
            };
            if hit {
                found.insert(word.element);
            }
        }
        found
    }

    fn each(&self, how: How, form: &str, found: &mut Elements) {
        let marked = marked(how, form);
        let at = self.exact.partition_point(|&known| known < marked);
        for known in &self.exact[at..] {
            if known & !ELEMENT != marked {
                break;
            }
            found.insert((known & ELEMENT) as usize);
        }
    }
}

/// Bits of a number of an element.
const ELEMENT: u64 = 0xffff;

/// A form, which is the whole word or its beginning, as a number that leaves room for that of an element: sorting
/// texts would be code of its own. That two forms share one is as good as impossible.
fn marked(how: How, form: &str) -> u64 {
    xxh64(form.as_bytes(), u64::from(how == How::Beginning)) & !ELEMENT
}

/// One choice from each set of alternatives, joined, for all choices.
fn product(choices: &[Vec<Vec<Step>>]) -> Vec<Vec<Step>> {
    choices.iter().fold(vec![Vec::new()], |before, variants| {
        before
            .iter()
            .flat_map(|sofar| variants.iter().map(move |next| [&sofar[..], next].concat()))
            .collect()
    })
}

/// A set of elements.
#[derive(Clone, Debug)]
pub(super) struct Elements(Vec<u64>);

impl Elements {
    fn insert(&mut self, element: usize) {
        self.0[element / 64] |= 1 << (element % 64);
    }

    pub(super) fn contains(&self, element: usize) -> bool {
        self.0[element / 64] & (1 << (element % 64)) != 0
    }

    pub(super) fn clear(&mut self) {
        self.0.fill(0);
    }
}

/// Alternatives with the names of classes replaced by their words.
fn resolve(alternatives: &str, classes: &[(&str, String)]) -> String {
    let words = alternatives.split('|').map(|word| {
        let class = word
            .strip_prefix('@')
            .and_then(|name| classes.iter().find(|(known, _)| *known == name));
        class.map_or(word, |(_, words)| words)
    });
    words.collect::<Vec<_>>().join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_class_or_a_rule_and_every_class_is_known() {
        let text = text();
        for line in text.lines() {
            let head = line.split(' ').next().unwrap_or_default();
            assert!(
                line.is_empty() || head.starts_with('@') || Kind::read(head).is_some(),
                "{line}"
            );
        }
        for element in &Rules::compile(&text).elements {
            assert!(!element.contains('@'), "{element}");
            assert!(element.split('|').all(|word| !word.is_empty()), "{element}");
        }
    }
}
