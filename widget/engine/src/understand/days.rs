//! Weekdays and time of day.

use super::slots::{Daytime, SlotKind, Slots};
use super::tables::{Sense, Senses};
use super::text::Text;
use crate::model::Day;

const DAYS: [Sense; 7] = [
    Sense::Monday,
    Sense::Tuesday,
    Sense::Wednesday,
    Sense::Thursday,
    Sense::Friday,
    Sense::Saturday,
    Sense::Sunday,
];
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
const ABBREVIATIONS: [&str; 7] = ["mo", "di", "mi", "do", "fr", "sa", "so"];
const TIMES: [(Sense, Daytime); 3] = [
    (Sense::Morning, Daytime::Morning),
    (Sense::Afternoon, Daytime::Afternoon),
    (Sense::Evening, Daytime::Evening),
];
const WEEKEND: u8 = 0b110_0000;
const WORKDAYS: u8 = 0b001_1111;
const ALL: u8 = 0b111_1111;

pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    let (mut wanted, mut refused) = (0_u8, 0_u8);
    // The mention before: its last word, its first day and whether it was negated.
    let mut before: Option<(usize, u8, bool)> = None;
    let mut at = 0;
    while at < text.len() {
        let Some((mut mask, length)) = days_at(text, at) else {
            daytime(
                text,
                at,
                before.is_some_and(|(last, _, _)| last + 1 == at),
                slots,
            );
            at += 1;
            continue;
        };
        let mut last = at + length - 1;
        let past = text.says(at, -1, "seit letzten letzter vergangenen gestern");
        if past {
            at = last + 1;
            continue;
        }
        let next_to = |gap| before.filter(|(last, _, _)| last + gap == at);
        let range_from = next_to(2).filter(|_| text.says(at, -1, "bis"));
        let range_from = range_from.or_else(|| next_to(1).filter(|_| text.words[at].hyphened));
        if let Some((_, from, _)) = range_from {
            // From the first day to this one: all bits between.
            mask |= (mask - 1) & !(from - 1);
        }
        let not = text.negated_before(at);
        let inherited = next_to(2).is_some_and(|(_, _, negated)| {
            negated && text.says(at, -1, "oder und noch or")
        });
        let after = if not.is_none() {
            text.negated_after(last)
        } else {
            None
        };
        let negated = not.is_some() || after.is_some() || inherited;
        *(if negated { &mut refused } else { &mut wanted }) |= mask;
        daytime(text, last, true, slots);
        before = Some((last, mask & mask.wrapping_neg(), negated));
        let mut first = not.unwrap_or(at);
        while text.says(first, -1, "am jeden immer unter in der ab nur") {
            first -= 1;
        }
        last = after.unwrap_or(last);
        slots.spans.push((SlotKind::Day, text.range(first, last)));
        at = last + 1;
    }
    if wanted == 0 && refused != 0 {
        wanted = ALL;
    }
    slots.days = Day::of_mask(wanted & !refused).collect();
}

/// The weekday mask that begins at a word, and how many words name it.
fn days_at(text: &Text<'_>, at: usize) -> Option<(u8, usize)> {
    let word = &text.words[at];
    let senses = word.base.as_ref().map_or(word.senses, |(_, base)| *base);
    if text.phrase(at, "hafta sonu") {
        return Some((WEEKEND, 2));
    }
    if text.raw(at) == "سه" && text.raw(at + 1) == "شنبه" {
        return Some((Day::Tuesday.bit(), 2));
    }
    if let Some(day) = senses.first_of(&DAYS) {
        return Some((1 << day, 1));
    }
    if senses.has(Sense::Weekend) || word.folded.starts_with("wochenend") {
        return Some((WEEKEND, 1));
    }
    if senses.has(Sense::Workdays) {
        return Some((WORKDAYS, 1));
    }
    if text.phrase(at, "woche")
        && (1..=2).any(|back| {
            text.says(at, -back, "unter") || back == 2 && text.phrase(at - 2, "in der")
        })
    {
        return Some((WORKDAYS, 1));
    }
    if let Some((day, _)) = named(&word.folded) {
        return Some((1 << day, 1));
    }
    let day = ABBREVIATIONS
        .iter()
        .position(|&abbreviation| abbreviation == word.folded)?;
    // "do", "so", "mi" are words of their own: another day, "am" or a time must stand by.
    let day_like = |offset: isize| {
        let beside = at
            .checked_add_signed(offset)
            .and_then(|beside| text.words.get(beside));
        beside.is_some_and(|word| {
            ABBREVIATIONS.contains(&word.folded.as_str())
                && (word.folded != "so" || text.words[at].folded == "sa" || offset == -1)
                || word.senses.first_of(&DAYS).is_some()
        })
    };
    let link = |offset: isize| text.says(at, offset, "und bis oder u");
    let timed = TIMES.iter().any(|(time, _)| text.is(at, 1, *time))
        || text.folded(at, 1).starts_with(|c: char| c.is_ascii_digit())
        || text.says(at, 2, "uhr");
    let led = text.says(at, -1, "am jeden immer nur nicht ersten");
    let known = day == 0
        || day_like(-1)
        || day_like(1)
        || link(-1) && day_like(-2)
        || link(1) && day_like(2)
        || word.folded != "so" && (timed || led);
    known.then_some((1 << day, 1))
}

/// A German weekday at the beginning of a word, tolerating one typing error where the word is nothing
/// but the day; with the rest of the word.
fn named(folded: &str) -> Option<(u8, &str)> {
    let compound = NAMES.iter().find_map(|&(name, day)| {
        let rest = folded.strip_prefix(name)?;
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        let known = rest.is_empty()
            || part_of_day(rest).is_some()
            || ["gruppe", "treff", "runde", "kreis"]
                .iter()
                .any(|group| rest.starts_with(group));
        known.then_some((day, rest))
    });
    compound.or_else(|| {
        let word = folded.strip_suffix('s').unwrap_or(folded);
        let close =
            |name: &str| name.as_bytes().first() == word.as_bytes().first() && one_edit(name, word);
        let (_, day) = NAMES
            .iter()
            .find(|(name, _)| word.len() >= 6 && close(name))?;
        Some((*day, ""))
    })
}

fn part_of_day(rest: &str) -> Option<Daytime> {
    [
        ("vormittag", Daytime::Morning),
        ("fruh", Daytime::Morning),
        ("morgen", Daytime::Morning),
        ("nachmittag", Daytime::Afternoon),
        ("mittag", Daytime::Afternoon),
        ("abend", Daytime::Evening),
    ]
    .iter()
    .find(|(part, _)| rest.starts_with(part))
    .map(|(_, time)| *time)
}

/// The time of day at a word; `beside` tells that a weekday stands before it or in it.
fn daytime(text: &Text<'_>, at: usize, beside: bool, slots: &mut Slots) {
    let word = &text.words[at];
    let compound = named(&word.folded).and_then(|(_, rest)| part_of_day(rest));
    let fruh = (beside && word.folded == "fruh").then_some(Daytime::Morning);
    let time = compound
        .or(fruh)
        .or_else(|| said(text, at, beside, word.senses))
        .or_else(|| hour(text, at));
    if let Some(time) = time
        && slots.daytime.is_none()
        && text.negated_before(at).is_none()
    {
        slots.daytime = Some(time);
        let first = if text.says(at, -1, "am") {
            at - 1
        } else {
            at
        };
        if compound.is_none() {
            slots.spans.push((SlotKind::Daytime, text.range(first, at)));
        }
    }
}

/// A time of day as a wish: not in a sentence about nights, mornings and evenings.
fn said(text: &Text<'_>, at: usize, beside: bool, senses: Senses) -> Option<Daytime> {
    let (_, time) = TIMES.iter().find(|(sense, _)| senses.has(*sense))?;
    if *time == Daytime::Evening
        && text.phrase(at, "feierabend")
        && !text.says(at, -1, "nach")
    {
        return None;
    }
    let wish = beside
        || text.says(at, -1, "nur gern gerne lieber eher erst bitte")
        || DAYS.iter().any(|day| text.is(at, 1, *day));
    let telling = text.words.iter().any(|other| {
        other.clause == text.words[at].clause
            && (other.senses.has(Sense::I)
                || other.senses.has(Sense::Not)
                || among("er sie mich mir jeden immer wach trinkt trinken kommt", &other.folded))
    });
    (wish || !telling).then_some(*time)
}

/// "18 Uhr", "17:30 Uhr", "nach der Arbeit".
fn hour(text: &Text<'_>, at: usize) -> Option<Daytime> {
    if text.says(at, 0, "arbeit") && text.says(at, -2, "nach") {
        return Some(Daytime::Evening);
    }
    let uhr = text.says(at, 1, "uhr")
        || text
            .words
            .get(at + 2)
            .is_some_and(|word| word.folded == "uhr");
    if !uhr {
        return None;
    }
    match text.folded(at, 0).parse::<u8>().ok()? {
        7..=11 => Some(Daytime::Morning),
        12..=16 => Some(Daytime::Afternoon),
        17..=22 => Some(Daytime::Evening),
        _ => None,
    }
}

/// Whether two ASCII words differ by one letter put in, left out, changed or swapped with the next.
fn one_edit(left: &str, right: &str) -> bool {
    let (a, b) = (left.as_bytes(), right.as_bytes());
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[same..], &b[same..]);
    match (a, b) {
        ([], []) => false,
        ([_, x @ ..], [_, y @ ..]) if x == y => true,
        ([_, x @ ..], y) if x == y => true,
        (x, [_, y @ ..]) if x == y => true,
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
            ("dienstag", "deinstag", true),
            ("freitag", "freitod", false),
            ("freitag", "freitag", false),
            ("sonntag", "montag", false),
        ] {
            assert_eq!(one_edit(left, right), expected, "{left} {right}");
        }
    }
}
