//! Weekdays and time of day.

use super::slots::{Daytime, SlotKind, Slots};
use super::tables::sense::{AFTERNOON, DAYS, I, MONDAY, MORNING, NOT, TIMES, WEEKEND, WORKDAYS};
use super::text::{Text, Word, among};
use crate::model::Day;

/// German names with the number of the day.
const NAMES: [(&str, u8); 8] = [
    ("montag", 0),
    ("dienstag", 1),
    ("mittwoch", 2),
    ("donnerstag", 3),
    ("freitag", 4),
    ("samstag", 5),
    ("sonnabend", 5),
    ("sonntag", 6),
];
const ABBREVIATIONS: &str = "mo di mi do fr sa so";
const ALL: u8 = 0b111_1111;

/// The mention of days before the one that is read.
#[derive(Clone, Copy)]
struct Before {
    last: usize,
    mask: u8,
    negated: bool,
}

#[inline(never)]
pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    let (mut wanted, mut refused) = (0_u8, 0_u8);
    let mut before: Option<Before> = None;
    let mut at = 0;
    while at < text.words.len() {
        let Some(mut mask) = days_at(text, at) else {
            daytime(text, at, before.is_some_and(|before| before.last + 1 == at), slots);
            at += 1;
            continue;
        };
        if text.says(at, -1, "seit letzten letzter vergangenen gestern") {
            at += 1;
            continue;
        }
        let linked = |words: &str| before.filter(|before| before.last + 2 == at && text.says(at, -1, words));
        let hyphened = text.words.get(at).is_some_and(|word| word.hyphened);
        if let Some(from) = linked("bis to").or(before.filter(|before| hyphened && before.last + 1 == at)) {
            // All bits from the first day to this one.
            mask |= (mask - 1) & (from.mask.wrapping_neg());
        }
        let not = text.negated_before(at);
        let after = if not.is_none() { text.negated_after(at) } else { None };
        let negated =
            not.is_some() || after.is_some() || linked("oder und noch or").is_some_and(|before| before.negated);
        *(if negated { &mut refused } else { &mut wanted }) |= mask;
        daytime(text, at, true, slots);
        before = Some(Before { last: at, mask, negated });
        let first = text.back_over(not.unwrap_or(at), "am jeden immer unter in der ab nur");
        let last = after.unwrap_or(at);
        slots.mark(SlotKind::Day, text.range(first, last));
        at = last + 1;
    }
    if wanted == 0 && refused != 0 {
        wanted = ALL;
    }
    slots.days = Day::of_mask(wanted & !refused).collect();
}

/// The weekdays that a word names, Monday in bit 0.
#[inline(never)]
fn days_at(text: &Text<'_>, at: usize) -> Option<u8> {
    let word = text.words.get(at)?;
    let senses = word.senses | word.base;
    if senses & DAYS != 0 {
        return Some(((senses & DAYS) / MONDAY) as u8);
    }
    if senses & WEEKEND != 0 || text.says(at, 0, "sonu") && text.says(at, -1, "hafta") {
        return Some(0b110_0000);
    }
    if senses & WORKDAYS != 0 || text.says(at, 0, "woche") && text.near(at, -2, -1, 0, "unter in") {
        return Some(0b001_1111);
    }
    if let Some((day, _)) = named(&word.folded) {
        return Some(1 << day);
    }
    // "do", "so", "mi" are words of their own: another day, "am" or a time must stand by.
    let day = ABBREVIATIONS.split(' ').position(|abbreviation| abbreviation == word.folded)?;
    let is_day = |offset: isize| {
        let beside = at.checked_add_signed(offset).and_then(|at| text.words.get(at));
        beside.is_some_and(|beside| {
            beside.senses & DAYS != 0
                || among(ABBREVIATIONS, &beside.folded) && (beside.folded != "so" || offset < 0 || day == 5)
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
    known.then_some(1 << day)
}

/// A German weekday at the beginning of a word, with the rest of it: a time of day or a kind of group.
/// Where the word is nothing but the day, one typing error is tolerated.
#[inline(never)]
fn named(folded: &str) -> Option<(u8, &str)> {
    let word = folded.strip_suffix('s').unwrap_or(folded);
    NAMES.iter().find_map(|&(name, day)| match folded.strip_prefix(name) {
        Some(rest) => {
            let rest = rest.strip_prefix('s').unwrap_or(rest);
            let known = rest.is_empty() || part_of_day(rest).is_some() || rest.starts_with("gr") || rest.starts_with("tr");
            known.then_some((day, rest))
        }
        None => (word.len() >= 6 && one_edit(name.as_bytes(), word.as_bytes())).then_some((day, "")),
    })
}

fn part_of_day(rest: &str) -> Option<Daytime> {
    if rest.starts_with("vorm") || rest.starts_with("fruh") || rest.starts_with("morgen") {
        Some(Daytime::Morning)
    } else if rest.starts_with("nachm") || rest.starts_with("mittag") {
        Some(Daytime::Afternoon)
    } else {
        rest.starts_with("abend").then_some(Daytime::Evening)
    }
}

/// The time of day at a word; `beside` tells that a weekday stands before it or in it.
#[inline(never)]
fn daytime(text: &Text<'_>, at: usize, beside: bool, slots: &mut Slots) {
    let Some(word) = text.words.get(at) else { return };
    let time = if word.senses & TIMES != 0 && wished(text, at, beside) {
        match word.senses & TIMES {
            MORNING => Some(Daytime::Morning),
            AFTERNOON => Some(Daytime::Afternoon),
            _ => Some(Daytime::Evening),
        }
    } else if text.says(at, 0, "arbeit") && text.says(at, -2, "nach") {
        Some(Daytime::Evening)
    } else if beside {
        named(&word.folded).and_then(|(_, rest)| part_of_day(rest)).or_else(|| part_of_day(&word.folded))
    } else {
        hour(text, at, word)
    };
    if time.is_some() && slots.daytime.is_none() && text.negated_before(at).is_none() {
        slots.daytime = time;
        let first = text.back_over(at, "am ab um der nach");
        slots.mark(SlotKind::Daytime, text.range(first, at));
    }
}

/// Whether a time of day is a wish: not in a sentence about nights, mornings and evenings.
#[inline(never)]
fn wished(text: &Text<'_>, at: usize, beside: bool) -> bool {
    if text.says(at, 0, "feierabend") {
        return text.says(at, -1, "nach");
    }
    beside
        || text.says(at, -1, "nur gern gerne lieber eher erst bitte")
        || text.is(at, 1, DAYS)
        || !text.near(at, -9, 9, I | NOT, "er sie mich mir jeden immer wach trinkt trinken kommt")
}

/// "18 Uhr", "17:30 Uhr".
#[inline(never)]
fn hour(text: &Text<'_>, at: usize, word: &Word) -> Option<Daytime> {
    let uhr = [1, 2].iter().any(|ahead| text.words.get(at + ahead).is_some_and(|word| word.folded == "uhr"));
    match word.folded.parse::<u8>().ok().filter(|_| uhr)? {
        7..=11 => Some(Daytime::Morning),
        12..=16 => Some(Daytime::Afternoon),
        17..=22 => Some(Daytime::Evening),
        _ => None,
    }
}

/// Whether two words begin alike and differ by one letter put in, left out, changed or swapped with the
/// next.
#[inline(never)]
fn one_edit(a: &[u8], b: &[u8]) -> bool {
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    if same == 0 {
        return false;
    }
    match (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default()) {
        ([_, x @ ..], y) | (y, [_, x @ ..]) if x == y => true,
        ([_, x @ ..], [_, y @ ..]) if x == y => true,
        ([p, q, x @ ..], [r, s, y @ ..]) => p == s && q == r && x == y,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_edit_is_one() {
        for (left, right, expected) in [
            ("mittwoch", "mitwoch", true),
            ("mitwoch", "mittwoch", true),
            ("dienstag", "deinstag", true),
            ("dienstag", "dienszag", true),
            ("freitag", "freitod", false),
            ("freitag", "freitag", false),
            ("sonntag", "montag", false),
        ] {
            assert_eq!(one_edit(left.as_bytes(), right.as_bytes()), expected, "{left} {right}");
        }
    }
}
