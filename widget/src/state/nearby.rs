//! What else may help where few groups fit, ready to be drawn.

use super::card::Card;
use crate::messages::Messages;
use grufi_engine::{Alternative, Highlighter, Hit, Index, Reason};

/// Groups with the reason why they are shown.
#[derive(Debug)]
pub struct Nearby {
    /// The reason.
    pub heading: String,
    /// The topic that all of them are on, in German, by which it is surely found; "" where it is the one that
    /// was asked for.
    pub topic: String,
    /// Some of these groups.
    pub cards: Vec<Card>,
}

impl Nearby {
    /// Takes over an alternative of the engine's.
    pub fn of(
        index: &Index<'_>,
        alternative: &Alternative,
        highlighter: &Highlighter,
        words: &Messages,
    ) -> Self {
        let mut cards = Vec::new();
        for &group in &alternative.groups {
            let hit = Hit {
                group,
                score: 0.0,
                distance: None,
                why: Vec::new(),
            };
            cards.extend(Card::of(index, &hit, highlighter, words));
        }
        let topic = match alternative.reason {
            Reason::Elsewhere | Reason::Remote => None,
            Reason::Broader(topic) | Reason::Related(topic) => index.concept(topic),
        };
        let topic = topic.map_or("", |topic| topic.label());
        Self {
            heading: words.alternative(alternative.reason, words.label(topic).unwrap_or(topic)),
            topic: topic.to_owned(),
            cards,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::messages::Messages;
    use crate::state::finder::FinderState;
    use crate::state::sample;
    use crate::state::view::View;
    use grufi_engine::Index;

    /// What is shown for a text: the hits, then heading and groups of each list, "+" for the hint that a group
    /// can be founded; "!" before it all where no group fits.
    fn shown(text: &str) -> String {
        let bytes = sample::with_topics();
        let index = Index::open(&bytes).unwrap();
        let words = Messages::of("de");
        let mut view = View::new(&index, words, FinderState::default());
        view.ask(&index, words, |state| state.set_text(text.into()));
        assert!(view.nearby().is_empty(), "drawn while the visitor types");
        let mut lists = view.nearby().len();
        while view.draw_others(view.asked, &index) {
            let before = std::mem::replace(&mut lists, view.nearby().len());
            assert!(lists <= before + 1, "more than a list in one piece");
        }
        let name = |id| index.group(id).unwrap().name().to_owned();
        let mut lines = Vec::new();
        if view.results.none_fits() {
            lines.push("!".to_owned());
        }
        lines.push(view.results.total.to_string());
        for key in view.nearby() {
            match view.results.nearby.get(usize::from(key as u8)) {
                None => lines.push("+".to_owned()),
                Some(nearby) => {
                    lines.push(nearby.heading.clone());
                    lines.extend(nearby.cards.iter().map(|card| name(card.id)));
                }
            }
        }
        lines.join(" | ")
    }

    #[test]
    fn few_groups_come_with_others() {
        for (text, expected) in [
            ("Diabetes", "10"),
            ("Angst", "1 | Verwandtes Thema: Schlaf | Schlaflos | +"),
            (
                "Angst in Celle",
                "! | 1 | Verwandtes Thema: Schlaf | Schlaflos | +",
            ),
            (
                "Schlaflos in Göttingen",
                "! | 1 | Verwandtes Thema: Angst | Mut gegen Angst | +",
            ),
            ("Mut", "1 | +"),
            ("xqzvwkj", "0"),
            ("", "12"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }
}
