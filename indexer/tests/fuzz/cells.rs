//! Odd cells.

use crate::mutation::TOKENS;
use proptest::prelude::*;

/// Texts of words that mean something, characters that part or turn them, and anything else.
pub fn cell() -> impl Strategy<Value = String> {
    let token = prop::sample::select(TOKENS.to_vec()).prop_map(str::to_owned);
    let digits = "[0-9 ()/+.-]{1,24}";
    let words = prop::sample::select(vec![
        "jeden",
        "2.",
        "Dienstag",
        "im Monat",
        "14-tägig",
        "gerade Woche",
        "19:00",
        "-21 h",
        "ab 17.30 Uhr",
        "außer Ferien",
        "a@example.org",
        "example.org",
        "Celle",
        "29221",
        "Erika Muster",
        "und",
        "oder",
        "Angst",
        "Tel.",
        "(AB)",
    ]);
    let part = prop_oneof![
        3 => words.prop_map(str::to_owned),
        2 => token,
        2 => digits,
        1 => ".{0,8}",
    ];
    prop::collection::vec((part, prop::sample::select(vec!["", " ", ", "])), 0..10).prop_map(
        |parts| {
            let parts = parts.into_iter().map(|(part, space)| part + space);
            parts.collect()
        },
    )
}
