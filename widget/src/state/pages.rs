//! Which page of the finder is shown in place of the search, the way back, and the list of remembered groups.
//!
//! # Invariants
//! - All of it lives in memory only: the address, the history and the storage of the browser know nothing of it.

use crate::messages::{Messages, filled};
use grufi_engine::{GroupId, Index};

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// The search with its results.
    #[default]
    Search,
    /// The page of a group.
    Group(GroupId),
    /// The remembered groups.
    Remembered,
}

/// Where a page was opened from.
#[derive(Clone, Debug, Default)]
pub struct Way {
    /// What was shown there.
    pub shown: Shown,
    /// Id of the element that had the focus.
    pub opener: String,
    /// How far below the upper edge of the window it stood, in CSS pixels.
    pub top: Option<f64>,
}

/// What a text that is copied is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Handout {
    /// What the page says; shown only where it could not be copied.
    #[default]
    Text,
    /// A link to the page, shown in any case.
    Link,
}

/// The pages of one finder.
#[derive(Debug, Default)]
pub struct Pages {
    /// What is shown.
    shown: Shown,
    ways: Vec<Way>,
    /// Counts the pages drawn.
    serial: u64,
    remembered: Vec<GroupId>,
    /// The text that is copied.
    text: String,
    handout: Handout,
    by_hand: bool,
    told: &'static str,
}

impl Pages {
    /// What is shown.
    pub fn shown(&self) -> Shown {
        self.shown
    }

    /// A key that changes with the page; none while the search is shown.
    pub fn key(&self) -> Vec<u64> {
        match self.shown {
            Shown::Search => Vec::new(),
            _ => vec![self.serial],
        }
    }

    /// Shows a page, and remembers the way back.
    pub fn open(&mut self, shown: Shown, mut way: Way) {
        way.shown = self.shown;
        self.ways.push(way);
        self.show(shown);
    }

    /// Shows what was shown before; what stood there.
    pub fn back(&mut self) -> Way {
        let way = self.ways.pop().unwrap_or_default();
        self.show(way.shown);
        way
    }

    fn show(&mut self, shown: Shown) {
        self.shown = shown;
        self.serial += 1;
        self.hand_out("", Handout::Text);
    }

    /// A text is being copied.
    pub fn hand_out(&mut self, text: &str, handout: Handout) {
        self.text = text.to_owned();
        self.handout = handout;
        self.by_hand = handout == Handout::Link;
        self.told = "";
    }

    /// It was copied, or must be by hand.
    pub fn copied(&mut self, done: bool, words: &Messages) {
        self.by_hand |= !done;
        self.told = match done {
            true => words.copied,
            false => words.copy_by_hand,
        };
    }

    /// The text that is copied.
    pub fn handout(&self) -> (&str, Handout) {
        (&self.text, self.handout)
    }

    /// A key of this text where it is shown.
    pub fn handouts(&self) -> Vec<u64> {
        match self.by_hand {
            true => vec![self.handout as u64],
            false => Vec::new(),
        }
    }

    /// What was done with it, for the eye and for screen readers.
    pub fn told(&self) -> &'static str {
        self.told
    }

    /// What the button back is called; `asked` tells whether results are shown.
    pub fn back_label(&self, index: &Index<'_>, words: &Messages, asked: bool) -> String {
        match self.ways.last().map(|way| way.shown) {
            Some(Shown::Remembered) => words.back_to_list.to_owned(),
            Some(Shown::Group(id)) => {
                let name = index.group(id).map_or("", |group| group.name());
                filled(words.back_to_group, name, "")
            }
            _ if asked => words.back_to_results.to_owned(),
            _ => words.back_to_search.to_owned(),
        }
    }

    /// The remembered groups, in the order in which they were.
    pub fn remembered(&self) -> &[GroupId] {
        &self.remembered
    }

    /// Whether a group is remembered.
    pub fn is_remembered(&self, group: GroupId) -> bool {
        self.remembered.contains(&group)
    }

    /// Remembers a group, or forgets it.
    pub fn remember(&mut self, group: GroupId) {
        match self.remembered.iter().position(|one| *one == group) {
            Some(at) => drop(self.remembered.remove(at)),
            None => self.remembered.push(group),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::state::sample;

    #[test]
    fn the_way_back_is_the_way_taken() {
        let bytes = sample::bytes();
        let index = Index::open(&bytes).unwrap();
        let words = Messages::of("de");
        let [first, second] = ["g-full", "g-bare"].map(|id| index.find_group(id).unwrap());
        let mut pages = Pages::default();
        assert!(pages.key().is_empty());
        let way = |opener: &str| Way {
            opener: opener.into(),
            ..Way::default()
        };
        let label = |pages: &Pages, asked| pages.back_label(&index, words, asked);
        pages.open(Shown::Remembered, way("a"));
        assert_eq!(label(&pages, true), "Zurück zu den Ergebnissen");
        assert_eq!(label(&pages, false), "Zurück zur Suche");
        pages.open(Shown::Group(first), way("b"));
        assert_eq!(label(&pages, true), "Zurück zur Merkliste");
        let key = pages.key();
        pages.open(Shown::Group(second), way("c"));
        assert_eq!(label(&pages, true), "Zurück zu „Mut gegen Angst“");
        assert_ne!(pages.key(), key);
        for (opener, shown) in [
            ("c", Shown::Group(first)),
            ("b", Shown::Remembered),
            ("a", Shown::Search),
            ("", Shown::Search),
        ] {
            assert_eq!(pages.back().opener, opener);
            assert_eq!(pages.shown(), shown);
        }
        assert!(pages.key().is_empty());
    }

    #[test]
    fn what_cannot_be_copied_is_shown_and_links_are_in_any_case() {
        let words = Messages::of("de");
        for (handout, done, shown, told) in [
            (Handout::Text, true, false, words.copied),
            (Handout::Text, false, true, words.copy_by_hand),
            (Handout::Link, true, true, words.copied),
            (Handout::Link, false, true, words.copy_by_hand),
        ] {
            let mut pages = Pages::default();
            pages.hand_out("x", handout);
            assert_eq!(pages.told(), "");
            pages.copied(done, words);
            assert_eq!(pages.handout(), ("x", handout));
            assert_eq!((!pages.handouts().is_empty(), pages.told()), (shown, told));
            pages.open(Shown::Remembered, Way::default());
            assert!(pages.handouts().is_empty() && pages.told().is_empty());
        }
    }

    #[test]
    fn groups_are_remembered_in_their_order_and_forgotten() {
        let mut pages = Pages::default();
        for id in [3, 1, 2, 1] {
            pages.remember(GroupId(id));
        }
        assert_eq!(pages.remembered(), [GroupId(3), GroupId(2)]);
        assert!(pages.is_remembered(GroupId(2)) && !pages.is_remembered(GroupId(1)));
    }
}
