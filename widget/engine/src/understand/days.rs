//! Weekdays and time of day.

use super::slots::{SlotKind, Slots};
use super::tables::among;
use super::tables::sense::{
    AFTERNOON, DAYS, EVENING, I, MONDAY, MORNING, NOT, TIMES, WEEKEND, WORKDAYS,
};
use super::text::Text;
use crate::model::{Day, Daytime};

const ABBREVIATIONS: &str = "mo di mi do fr sa so";
const ALL: u8 = 0b111_1111;

pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    let (mut wanted, mut refused) = (0_u8, 0_u8);
    // The mention before: where it ends, its days, and whether they were refused.
    let (mut end, mut days, mut negated) = (usize::MAX, 0, false);
    let mut at = 0;
    while at < text.words.len() {
        let mut mask = days_at(text, at);
        if mask == 0 || text.says(at, -1, "seit letzten letzter vergangenen gestern") {
            daytime(text, at, end.wrapping_add(1) == at, slots);
            at += 1;
            continue;
        }
        let linked = end.wrapping_add(2) == at;
        let hyphened =
            end.wrapping_add(1) == at && text.words.get(at).is_some_and(|word| word.hyphened);
        if hyphened || linked && text.says(at, -1, "bis to") {
            // All bits from the first day to this one.
            mask |= (mask - 1) & u8::wrapping_neg(days);
        }
        let before = text.negated(at);
        let after = if before == 0 {
            text.negated_after(at)
        } else {
            0
        };
        negated = before + after > 0 || negated && linked && text.says(at, -1, "oder und noch or");
        *(if negated { &mut refused } else { &mut wanted }) |= mask;
        daytime(text, at, true, slots);
        let first = text.back_over(at - before, "am jeden immer unter in der ab nur");
        slots.mark(SlotKind::Day, text.range(first, at + after));
        (end, days) = (at, mask);
        at += after + 1;
    }
    if wanted == 0 && refused != 0 {
        wanted = ALL;
    }
    slots.days.extend(Day::of_mask(wanted & !refused));
}

/// The weekdays that a word names, Monday in bit 0.
fn days_at(text: &Text<'_>, at: usize) -> u8 {
    let Some(word) = text.words.get(at) else {
        return 0;
    };
    if word.senses & DAYS != 0 {
        return ((word.senses & DAYS) / MONDAY) as u8;
    }
    if word.senses & WEEKEND != 0 || text.says(at, 0, "sonu") && text.says(at, -1, "hafta") {
        return 0b110_0000;
    }
    if word.senses & WORKDAYS != 0
        || text.says(at, 0, "woche") && text.near(at, -2, -1, 0, "unter in")
    {
        return 0b001_1111;
    }
    // "do", "so", "mi" are words of their own: another day, "am" or a time must stand by.
    let Some(day) = ABBREVIATIONS
        .split(' ')
        .position(|abbreviation| abbreviation == word.folded)
    else {
        return 0;
    };
    let is_day = |offset: isize| {
        text.words
            .get(at.wrapping_add_signed(offset))
            .is_some_and(|beside| {
                beside.senses & DAYS != 0
                    || among(ABBREVIATIONS, &beside.folded)
                        && (beside.folded != "so" || offset < 0 || day == 5)
            })
    };
    let link = |offset| text.says(at, offset, "und bis oder u");
    let known = day == 0
        || is_day(-1)
        || is_day(1)
        || link(-1) && is_day(-2)
        || link(1) && is_day(2)
        || day != 6
            && (text.is(at, 1, TIMES)
                || text.says(at, 2, "uhr")
                || text.says(at, -1, "am jeden immer nur nicht ersten"));
    if known { 1 << day } else { 0 }
}

/// The time of day at a word; `beside` tells that a weekday stands before it or in it.
fn daytime(text: &Text<'_>, at: usize, beside: bool, slots: &mut Slots) {
    let Some(word) = text.words.get(at) else {
        return;
    };
    // Not in a sentence about nights, mornings and evenings.
    let wish = beside
        || text.near(at, -1, 1, DAYS, "nur gern gerne lieber eher erst bitte")
        || !text.near(
            at,
            -9,
            9,
            I | NOT,
            "er sie mich mir jeden immer wach trinkt trinken kommt",
        );
    let hour = if text.says(at, 1, "uhr") {
        text.number(at, 0)
    } else {
        0
    };
    let time = if word.senses & MORNING != 0 && wish || (7..=11).contains(&hour) {
        Daytime::Morning
    } else if word.senses & AFTERNOON != 0 && wish || (12..=16).contains(&hour) {
        Daytime::Afternoon
    } else if word.senses & EVENING != 0 && wish
        || (17..=22).contains(&hour)
        || text.says(at, 0, "arbeit") && text.says(at, -2, "nach")
    {
        Daytime::Evening
    } else {
        return;
    };
    if slots.daytime.is_none() && text.negated(at) == 0 {
        slots.daytime = Some(time);
        let first = text.back_over(at, "am ab um der nach");
        slots.mark(SlotKind::Daytime, text.range(first, at));
    }
}
