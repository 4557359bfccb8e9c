//! The state of a finder, from what is asked to what is drawn and told.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::state::contact::{for_district, responsible};
use crate::state::presets::Presets;
use crate::state::sample;

/// A finder with these presets on the sample.
fn with(region: &str, topic: &str, test: impl FnOnce(&Index<'_>, View)) {
    let bytes = sample::bytes();
    let index = Index::open(&bytes).unwrap();
    let presets = Presets {
        region: Some(region.into()),
        topic: Some(topic.into()),
        ..Presets::default()
    };
    let state = presets.state(&index);
    test(&index, View::new(&index, Messages::of("de"), state));
}

#[test]
fn presets_become_filters_where_the_catalogue_knows_them() {
    for (region, topic, text, filters, total) in [
        ("", "", "", 0, 0),
        ("göttingen", "", "", 1, 1),
        ("Göttingen, Celle", "", "", 2, 2),
        ("Entenhausen", "", "", 0, 0),
        ("", "diabetes", "", 1, 10),
        ("", "mut gegen angst", "mut gegen angst", 0, 1),
    ] {
        with(region, topic, |_, view| {
            assert_eq!(view.state.text(), text, "{region}/{topic}");
            assert_eq!(
                view.state.filters().iter().count(),
                filters,
                "{region}/{topic}"
            );
            assert_eq!(
                if view.results.asked {
                    view.results.total
                } else {
                    0
                },
                total,
                "{region}/{topic}"
            );
        });
    }
}

#[test]
fn pages_add_cards_and_keep_those_there() {
    with("", "", |index, mut view| {
        let words = Messages::of("de");
        assert!(view.results.keys().is_empty());
        view.ask(index, words, FinderState::show_all);
        assert_eq!(
            (view.results.cards.len(), view.results.remaining()),
            (10, 2)
        );
        let first = view.results.keys();
        view.ask(index, words, FinderState::show_more);
        assert_eq!(
            (view.results.cards.len(), view.results.remaining()),
            (12, 0)
        );
        assert_eq!(view.results.keys()[..10], first);
        view.ask(index, words, |state| state.set_text("online".into()));
        assert!(
            view.results.keys().iter().all(|key| !first.contains(key)),
            "other words are marked"
        );
    });
}

#[test]
fn a_new_text_draws_a_few_cards_at_once() {
    with("", "", |index, mut view| {
        let drawn = |view: &View| view.results.cards.len();
        view.ask(index, Messages::of("de"), |state| {
            state.set_text("onlin".into())
        });
        let earlier = view.asked;
        view.ask(index, Messages::of("de"), |state| {
            state.set_text("online".into())
        });
        assert_eq!(drawn(&view), DRAWN_AT_ONCE);
        assert!(!view.draw_others(earlier, index));
        assert_eq!(drawn(&view), DRAWN_AT_ONCE);
        view.suggestions.want();
        view.map = true;
        let mut pieces = Vec::new();
        let mut left = true;
        while left {
            left = view.draw_others(view.asked, index);
            pieces.push((drawn(&view), view.remaining(), view.mapped == view.asked));
        }
        let cards = [2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10].map(|cards| (cards, 0, false));
        assert_eq!(
            pieces,
            [&cards[..], &[(10, 0, true)]].concat(),
            "a second card, suggestions, then cards, then what follows them, then the map"
        );
    });
}

#[test]
fn descriptions_fold_when_the_text_changes() {
    with("", "angst", |index, mut view| {
        let card = view.results.keys()[0];
        view.toggle_description(card);
        assert!(view.is_unfolded(card));
        view.ask(index, Messages::of("de"), |state| {
            state.set_text("mut".into())
        });
        assert!(!view.is_unfolded(card));
    });
}

#[test]
fn another_language_keeps_what_was_typed_and_chosen() {
    with("Celle", "", |index, mut view| {
        let (german, english) = (Messages::of("de"), Messages::of("en"));
        view.ask(index, german, |state| state.set_text("schlaflos".into()));
        view.panel.open = true;
        view.panel.set_open(FacetKind::Form, true);
        let (asked, keys) = (view.asked, view.results.keys());
        view.speak(index, english);
        assert_eq!(view.drawing, 1);
        assert_eq!(view.state.text(), "schlaflos");
        assert_eq!(view.state.filters().iter().count(), 1);
        assert_eq!(view.results.keys(), keys);
        assert_eq!(view.results.status(view.words), "1 group found");
        assert_eq!(view.results.cards[0].facts[0].0, "Where");
        assert!(view.panel.open);
        let form = view.panel.section(FacetKind::Form);
        assert!(form.is_none_or(|section| section.open));
        view.announce(asked, german);
        assert_eq!(view.announced, "", "the announcement in German is dropped");
    });
}

#[test]
fn screen_readers_hear_only_the_last_answer() {
    with("", "angst", |index, mut view| {
        let (words, asked) = (Messages::of("de"), view.asked);
        view.ask(index, words, |state| state.set_text("xqzv".into()));
        view.announce(asked, words);
        assert_eq!(view.announced, "");
        view.announce(view.asked, words);
        assert_eq!(view.announced, "Keine Gruppe gefunden");
    });
}

#[test]
fn the_contact_point_is_that_of_the_district() {
    with("Göttingen", "", |index, mut view| {
        let name = |view: &View, region| {
            responsible(index, view.state.filters(), region)
                .unwrap()
                .name
        };
        assert_eq!(name(&view, None), "Kontakt Göttingen");
        view.ask(index, Messages::of("de"), FinderState::reset_filters);
        assert_eq!(name(&view, None), "Kontakt Celle");
        assert_eq!(
            name(&view, for_district(index, "Landkreis Göttingen")),
            "Kontakt Göttingen"
        );
        assert_eq!(for_district(index, "Uelzen"), None);
    });
}

#[test]
fn chosen_filters_start_unfolded() {
    with("Celle", "", |_, view| {
        let open = |kind| view.panel.section(kind).map(|section| section.open);
        assert_eq!(open(FacetKind::District), Some(true));
        assert_eq!(open(FacetKind::Topic), Some(false));
        assert_eq!(
            open(FacetKind::Gender),
            None,
            "a filter with one value parts nothing"
        );
    });
}
