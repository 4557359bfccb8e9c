//! Answer of the engine -> what is shown.

use super::card::Card;
use super::facets::Counts;
use super::finder::FinderState;
use super::nearby::Nearby;
use super::parts::{self, Part, Said};
use crate::messages::{Messages, filled};
use grufi_engine::{Alternative, GroupId, Highlighter, Hit, Index, RADII};
use std::vec::IntoIter;

/// What is shown for one request.
#[derive(Debug, Default)]
pub struct Results {
    /// Generation of the text that was asked for.
    pub generation: u32,
    /// Whether anything was asked for; if not, no groups are shown.
    pub asked: bool,
    /// Groups that match in all.
    pub total: u32,
    /// Whether the emergency numbers are to be shown.
    pub crisis: bool,
    /// How many of them fit in every respect, as far as that is sure.
    pub fitting: u32,
    /// What was understood besides the topic.
    pub parts: Vec<Part>,
    /// What says it.
    pub said: Said,
    /// What else may help, once that is prepared.
    pub nearby: Vec<Nearby>,
    /// The groups shown, as far as they are prepared.
    pub cards: Vec<Card>,
    /// How many groups each filter value would leave.
    pub counts: Counts,
    /// Name of the place from which distances count, where it is known.
    pub near: Option<String>,
    /// How many groups each radius would leave.
    pub within: [u32; RADII.len()],
    /// All groups that match, wherever they meet.
    pub anywhere: Vec<GroupId>,
    /// The groups to be shown that are not prepared yet.
    hits: IntoIter<Hit>,
    /// What else may help, to be prepared.
    others: IntoIter<Alternative>,
    /// Marks the words asked for.
    highlighter: Highlighter,
}

impl Results {
    /// Asks the engine. No group is prepared to be drawn yet: on slow phones that takes longer than to find it.
    pub fn of(index: &Index<'_>, state: &FinderState, words: &Messages) -> Self {
        let mut answer = index.search(&state.request());
        let asked = !state.is_initial();
        if !asked {
            answer.hits.clear();
            answer.alternatives.clear();
        }
        Self {
            generation: state.generation(),
            asked,
            total: u32::try_from(answer.total).unwrap_or(u32::MAX),
            fitting: u32::try_from(answer.fitting).unwrap_or(u32::MAX),
            parts: parts::parts(&answer.intent, state.text(), state.ignored(), words),
            said: parts::said(&answer.intent, state.text()),
            nearby: Vec::new(),
            crisis: answer.crisis,
            cards: Vec::new(),
            counts: Counts::new(&answer.counts),
            near: answer.near,
            within: answer.within,
            anywhere: answer.anywhere,
            hits: answer.hits.into_iter(),
            others: answer.alternatives.into_iter(),
            highlighter: answer.highlighter,
        }
    }

    /// Prepares so many groups more; whether there were any.
    pub fn prepare(&mut self, index: &Index<'_>, words: &Messages, groups: usize) -> bool {
        let left = self.hits.len() > 0;
        for hit in self.hits.by_ref().take(groups) {
            let card = Card::of(index, &hit, &self.highlighter, words);
            self.cards.extend(card);
        }
        left
    }

    /// Prepares a list more of what else may help; whether there was any.
    pub fn prepare_nearby(&mut self, index: &Index<'_>, words: &Messages) -> bool {
        let one = self.others.next();
        let nearby = one.map(|one| Nearby::of(index, &one, &self.highlighter, words));
        let left = nearby.is_some();
        self.nearby.extend(nearby);
        left
    }

    /// Keys of the cards: a new text makes all cards new, as other words are marked.
    pub fn keys(&self) -> Vec<u64> {
        self.cards.iter().map(|card| self.key(card.id)).collect()
    }

    /// The key of a group's card.
    pub fn key(&self, group: GroupId) -> u64 {
        u64::from(self.generation) << 32 | u64::from(group.0)
    }

    /// The card with this key.
    pub fn card(&self, key: u64) -> Option<&Card> {
        let mut nearby = self.nearby.iter();
        let mut cards = &self.cards;
        loop {
            if let Some(card) = cards.iter().find(|card| card.id.0 == key as u32) {
                return Some(card);
            }
            cards = &nearby.next()?.cards;
        }
    }

    /// How far away a group is, in kilometres, where it is shown.
    pub fn distance(&self, group: GroupId) -> Option<f32> {
        self.card(group.0.into())?.distance
    }

    /// Whether groups were found but none that fits in every respect.
    pub fn none_fits(&self) -> bool {
        self.asked && self.total > 0 && self.fitting == 0
    }

    /// Groups that match but are not to be shown yet.
    pub fn remaining(&self) -> u32 {
        let shown = self.cards.len() + self.hits.len();
        self.total
            .saturating_sub(u32::try_from(shown).unwrap_or(u32::MAX))
    }

    /// What the status line says; empty before anything was asked for.
    pub fn status(&self, words: &Messages) -> String {
        match (self.asked, self.total) {
            (false, _) => String::new(),
            (true, 0) => words.none_found.to_owned(),
            (true, total) => words.counted(words.groups_found, total),
        }
    }

    /// What a screen reader says.
    pub fn announcement(&self, words: &Messages) -> String {
        let mut text = self.status(words);
        if self.asked && self.remaining() > 0 {
            let shown = self.total - self.remaining();
            text = words.list(&[&text, &words.counted(words.groups_shown, shown)]);
        }
        if self.none_fits() {
            text.push_str(". ");
            text.push_str(words.none_fits);
        }
        if !self.parts.is_empty() {
            let mut parts: Vec<&str> = Vec::new();
            for part in &self.parts {
                parts.push(&part.label);
            }
            text.push_str(". ");
            text.push_str(&filled(words.understood, &words.list(&parts), ""));
        }
        if self.crisis {
            text.push_str(". ");
            text.push_str(words.crisis_announced);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(results: Results, expected: Expect) {
        expected.assert_eq(&results.announcement(Messages::of("de")));
    }

    #[test]
    fn announces() {
        let found = |total, crisis| Results {
            asked: true,
            total,
            fitting: total,
            crisis,
            ..Results::default()
        };
        check(Results::default(), expect![""]);
        check(found(0, false), expect!["Keine Gruppe gefunden"]);
        check(
            found(1034, false),
            expect!["1034 Gruppen gefunden, 0 werden angezeigt"],
        );
        check(
            found(1, true),
            expect![
                "1 Gruppe gefunden, 0 werden angezeigt. Über den Ergebnissen stehen Notrufnummern."
            ],
        );
    }
}
