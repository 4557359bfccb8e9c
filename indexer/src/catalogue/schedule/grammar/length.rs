//! How long a meeting lasts: "Dauer 90 Min.", "(ca. 1,5 Stunden)", "für zwei Stunden".

use super::super::lexicon;
use super::super::token::{Cursor, Kind};
use super::Item;

const MINUTES: [&str; 4] = ["min", "minuten", "mins", "minutes"];
const HOURS: [&str; 6] = ["std", "stunde", "stunden", "stdn", "hour", "hours"];
/// What is believed of a meeting, in minutes.
const BELIEVED: std::ops::RangeInclusive<u16> = 15..=12 * 60;

/// A length of time.
pub(super) fn length(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    while cursor.word(&[
        "dauer", "dauert", "fuer", "ca", "circa", "etwa", "rund", "je", "jeweils", "jew",
    ]) || cursor.sign(&[":"])
    {}
    let halves = halves(cursor)?;
    let minutes = match cursor.word(&HOURS) {
        true => halves.checked_mul(30)?,
        false => {
            cursor
                .word(&MINUTES)
                .then_some(halves)
                .filter(|halves| halves.is_multiple_of(2))?
                / 2
        }
    };
    BELIEVED.contains(&minutes).then_some(Item::Lasts(minutes))
}

/// A number, in halves: "90", "1,5", "1 1/2", "eineinhalb", "zwei".
fn halves(cursor: &mut Cursor<'_, '_>) -> Option<u16> {
    if cursor.word(&["eineinhalb", "anderthalb", "einundeinhalb"]) {
        return Some(3);
    }
    if cursor.word(&["zweieinhalb"]) {
        return Some(5);
    }
    let token = cursor.peek(0)?;
    let whole = match token.kind {
        Kind::Number => token.number(3)?,
        _ => lexicon::number(&token.lower)?,
    };
    cursor.at += 1;
    let half = cursor.read(|cursor| {
        let decimal =
            cursor.glued(0, &[",", "."]) && cursor.peek(1).is_some_and(|next| next.text == "5");
        if decimal {
            cursor.at += 2;
        } else if cursor.sign(&["½"]) {
        } else {
            let fraction = ["1", "/", "2"];
            let told = (0..)
                .zip(fraction)
                .all(|(at, text)| cursor.peek(at).is_some_and(|token| token.text == text));
            told.then_some(())?;
            cursor.at += fraction.len();
        }
        Some(1)
    });
    Some(whole * 2 + half.unwrap_or(0))
}
