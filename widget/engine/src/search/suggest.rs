//! What a text that is being typed may become: topics, places, groups.
//!
//! A label fits where each word typed begins one of its words; a topic also where the text means it. Words
//! that say where or when are left aside for topics and groups, and the place is kept in what they fill in.

use super::context::Context;
use super::order::sort_scored;
use super::places::{plain, words_of};
use super::{Request, concepts, words};
use crate::analysis::{Token, tokens};
use crate::index::{Fields, Index, Lexicon};
use crate::model::GroupId;
use crate::understand::SlotKind;

/// Most topics and most places.
const MOST_TOPICS: usize = 4;
const MOST_PLACES: usize = 2;
/// Bytes that the last word needs for a topic or place, and for a group.
const SHORTEST: usize = 2;
const SHORTEST_FOR_GROUPS: usize = 3;
/// Share of the best topic's score from which on another one is meant as well.
const MEANT_TOO: f32 = 0.7;
/// Keys of the dictionary that are looked at, and groups for each of them.
const MOST_KEYS: usize = 120;
const MOST_GROUPS: usize = 24;

/// What a text may become.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What is shown.
    pub label: String,
    /// The text that it stands for.
    pub text: String,
    /// What it is.
    pub of: Suggested,
}

/// What is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggested {
    /// A topic, with its number of groups.
    Topic(u32),
    /// A town or district.
    Place,
    /// A group.
    Group(GroupId),
}

impl Index<'_> {
    /// What a text may become, at most `most`; nothing that would leave it as it is.
    ///
    /// # Complexity
    /// Linear in the labels of the topics.
    pub fn suggest(&self, text: &str, most: usize) -> Vec<Suggestion> {
        let context = Context::read(
            self,
            &Request {
                text,
                ..Request::default()
            },
        );
        let (mut typed, mut wanted): (Vec<Token>, Vec<Token>) = (Vec::new(), Vec::new());
        for token in tokens(text) {
            if !token.joined {
                if !context.slots.taken(token.range.start) {
                    wanted.push(token.clone());
                }
                typed.push(token);
            }
        }
        let Some(last) = typed.last().filter(|last| last.folded.len() >= SHORTEST) else {
            return Vec::new();
        };
        let mut found = Found {
            text,
            most: most.min(MOST_TOPICS),
            list: Vec::new(),
        };
        let places = context.slots.spans_of(SlotKind::Place);
        let place = places.first().and_then(|range| text.get(range.clone()));
        for (number, _) in self.topics(text, &wanted, &context) {
            if let Some(concept) = self.concept(number as u16) {
                let groups = concept.groups().len() as u32;
                let mut text = concept.label().to_owned();
                if let Some(place) = place {
                    text.push(' ');
                    text.push_str(place);
                }
                if groups > 0 {
                    found.add(concept.label(), text, Suggested::Topic(groups));
                }
            }
        }
        found.most = most.min(found.list.len() + MOST_PLACES);
        let mut named: Vec<u32> = Vec::new();
        let mut keys = 0;
        self.dictionary
            .beginning_with(&last.beginning(), &mut |_, entry| {
                keys += 1;
                let Some(term) = self.dictionary.term(entry) else {
                    return false;
                };
                let mut here = 0;
                for (number, fields) in term.postings() {
                    if fields.count(Fields::NAME) > 0 {
                        here += 1;
                        named.push(number);
                    } else if fields.count(Fields::PLACE) > 0
                        && let Some(group) = self.group(GroupId(number))
                    {
                        here += 1;
                        found.add_place(plain(group.town()), &typed);
                        found.add_place(plain(group.district()), &typed);
                    }
                    if here == MOST_GROUPS {
                        break;
                    }
                }
                keys < MOST_KEYS
            });
        found.most = most;
        for number in named {
            let group = GroupId(number);
            let name = self.group(group).map_or("", |group| group.name());
            if last.folded.len() >= SHORTEST_FOR_GROUPS && begins(name, &wanted) > 0 {
                found.add(name, name.to_owned(), Suggested::Group(group));
            }
        }
        found.list
    }

    /// The topics whose label begins so, those with most groups first, then those that the text means.
    fn topics(&self, text: &str, wanted: &[Token], context: &Context) -> Vec<(u32, f32)> {
        let mut topics: Vec<(u32, f32)> = Vec::new();
        for number in 0..self.concepts.len() {
            if let Some(concept) = self.concept(number as u16) {
                let fit = begins(concept.label(), wanted);
                if fit > 0 {
                    let groups = concept.groups().len();
                    topics.push((number, (fit * 10_000 + groups) as f32));
                }
            }
        }
        let words = words::read(self, text, &|byte| context.weight(byte));
        let mut least = 0.0;
        for meant in concepts::meant(self, &words) {
            if meant.score >= least && meant.is_sure(&words) {
                least = meant.score * MEANT_TOO;
                topics.push((meant.concept.into(), meant.score));
            }
        }
        sort_scored(&mut topics);
        topics
    }
}

/// 2 where each word typed begins a word of the label and the first one the label itself, 1 where only the
/// former, otherwise 0.
fn begins(label: &str, typed: &[Token]) -> usize {
    let words = words_of(label);
    let begun = |typed: &Token| words.iter().any(|word| word.starts_with(&typed.folded));
    if typed.is_empty() || !typed.iter().all(begun) {
        return 0;
    }
    1 + usize::from(words[0].starts_with(&typed[0].folded))
}

/// Suggestions, each once.
struct Found<'t> {
    text: &'t str,
    most: usize,
    list: Vec<Suggestion>,
}

impl Found<'_> {
    fn add(&mut self, label: &str, text: String, of: Suggested) {
        let known = self.list.iter().any(|one| one.text == text);
        if self.list.len() < self.most && !known && text != self.text {
            self.list.push(Suggestion {
                label: label.to_owned(),
                text,
                of,
            });
        }
    }

    /// Adds a place whose name the last words typed begin: "Angst Bad Pyr".
    fn add_place(&mut self, name: &str, typed: &[Token]) {
        if self.list.len() == self.most {
            return;
        }
        let words = words_of(name);
        for at in typed.len().saturating_sub(words.len())..typed.len() {
            let fits = |(word, typed): (&String, &Token)| word.starts_with(&typed.folded);
            if words.iter().zip(&typed[at..]).all(fits) {
                let before = self.text.get(..typed[at].range.start).unwrap_or_default();
                return self.add(name, [before, name].concat(), Suggested::Place);
            }
        }
    }
}
