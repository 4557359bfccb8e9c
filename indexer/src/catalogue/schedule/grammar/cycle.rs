//! How often: "1. und 3.", "alle zwei Wochen", "14-tägig", "im Monat", "gerade KW".

use super::super::lexicon;
use super::super::token::{Cursor, DASHES, Kind};
use super::Item;
use grufi_engine::schedule::{ALL_DAYS, ordinal_bit};

const EACH: [&str; 9] = [
    "jeden", "jede", "jeder", "jedem", "jedes", "jd", "jed", "every", "jdn",
];
const WEEK: [&str; 9] = [
    "woche",
    "wochen",
    "wo",
    "kalenderwoche",
    "kalenderwochen",
    "kw",
    "kws",
    "week",
    "weeks",
];
const MONTH: [&str; 6] = ["monat", "monate", "monaten", "month", "months", "monats"];
const DAY: [&str; 3] = ["tag", "tage", "tagen"];

/// Phrases that put ordinals into a month.
const OF_MONTH: [&str; 28] = [
    "im monat",
    "i m",
    "i monat",
    "im m",
    "im mt",
    "i mt",
    "im mon",
    "i mon",
    "des monats",
    "d m",
    "d mts",
    "d mt",
    "d monats",
    "im jeweiligen monat",
    "eines monats",
    "eines jeden monats",
    "eines jeden monat",
    "jeden monats",
    "jedes monats",
    "jeden monat",
    "pro monat",
    "je monat",
    "of the month",
    "of each month",
    "of every month",
    "in the month",
    "a month",
    "im lfd monat",
];

/// Cycles without ordinals.
pub(super) fn cycle(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    cursor
        .read(parity)
        .or_else(|| cursor.read(times_per))
        .or_else(|| cursor.read(every))
        .or_else(|| cursor.read(adverb))
        .or_else(|| cursor.read(|cursor| of_month(cursor).then_some(Item::Months(1))))
        .or_else(|| {
            let quarter = [
                "im quartal",
                "pro quartal",
                "des quartals",
                "jedes quartal",
                "je quartal",
            ];
            cursor.phrase(&quarter).then_some(Item::Quarter)
        })
}

/// "im Monat", "/Monat".
pub(super) fn of_month(cursor: &mut Cursor<'_, '_>) -> bool {
    cursor.phrase(&OF_MONTH) || (cursor.sign(&["/"]) && cursor.word(&["monat", "mon"]))
}

/// "1. und 3.", "jeden zweiten", "letzter".
pub(super) fn ordinals(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    while cursor.word(&["am", "an"]) {}
    let each = cursor.word(&EACH);
    let mut dotted = true;
    let members = cursor.list(|cursor| {
        while cursor.word(&["am", "der", "den", "des", "jeden", "jeder", "jd"]) {}
        let (value, dot) = ordinal(cursor)?;
        dotted &= dot;
        Some(value)
    })?;
    if !dotted && super::days::days(&mut cursor.clone()).is_none() {
        return None;
    }
    let mut item = (0, 0_u32);
    let mut numbers = true;
    for value in members {
        item.0 |= ordinal_bit(value);
        match u32::try_from(value) {
            Ok(day @ 1..=31) => item.1 |= 1 << (day - 1),
            _ => numbers = false,
        }
        if value > 5 {
            item.0 = 0;
        }
    }
    let numbers = if numbers { item.1 } else { 0 };
    if item.0 == 0 && numbers == 0 {
        return None;
    }
    let highest = 32 - numbers.leading_zeros();
    let nth = if highest > 5 { 0 } else { item.0 };
    Some(Item::Ordinals { nth, numbers, each })
}

/// One ordinal, and whether it is told as one: "3." is, "3" is not.
fn ordinal(cursor: &mut Cursor<'_, '_>) -> Option<(i8, bool)> {
    let token = cursor.peek(0)?;
    if token.kind == Kind::Word {
        let value = lexicon::ordinal(&token.lower)?;
        cursor.at += 1;
        return Some((value, true));
    }
    let value = token.number(2).filter(|value| (1..=31).contains(value))? as i8;
    cursor.at += 1;
    let ending = [
        "te", "ten", "ter", "tes", "ste", "sten", "ster", "st", "nd", "rd", "th", "er",
    ];
    let next = cursor.peek(0);
    if next.is_some_and(|next| next.is_word(&ending) && !next.spaced) {
        cursor.at += 1;
        return Some((value, true));
    }
    if next.is_some_and(|next| next.is_sign(&["."])) {
        cursor.at += 1;
        // A number right behind makes it a date or a time.
        let date = cursor
            .peek(0)
            .is_some_and(|next| next.kind == Kind::Number && !next.spaced);
        return (!date).then_some((value, true));
    }
    (value <= 5).then_some((value, false))
}

/// "gerade Woche", "(ungerade KW)", "in geraden Monaten".
fn parity(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    const EVEN: [&str; 7] = [
        "gerade",
        "geraden",
        "gerader",
        "even",
        "ger",
        "gerad",
        "geradzahligen",
    ];
    const ODD: [&str; 9] = [
        "ungerade",
        "ungeraden",
        "ungerader",
        "odd",
        "unger",
        "ung",
        "ungrade",
        "ungraden",
        "ungeradzahligen",
    ];
    while cursor.word(&[
        "in", "an", "den", "der", "allen", "jede", "jeder", "nur", "alle", "jeweils",
    ]) {}
    let after = cursor.word(&WEEK);
    let even = cursor.word(&EVEN);
    (even || cursor.word(&ODD)).then_some(())?;
    if cursor.word(&MONTH) {
        let months = if even {
            0b1010_1010_1010
        } else {
            0b0101_0101_0101
        };
        return Some(Item::Season {
            months,
            named: false,
        });
    }
    let alone = cursor
        .peek(0)
        .is_none_or(|next| next.is_sign(&[")", ",", ";"]));
    let kalender = cursor.phrase(&["kalender wochen", "kalender woche"]);
    (kalender || cursor.word(&WEEK) || alone || after).then_some(Item::Parity { even })
}

/// "einmal im Monat", "2x monatlich", "4 x im Jahr".
fn times_per(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    let token = cursor.peek(0)?;
    let count = match token.kind {
        Kind::Word if token.lower == "1x" => 1,
        Kind::Word => {
            let number = token.lower.strip_suffix("mal").and_then(lexicon::number);
            cursor.at += 1;
            number?
        }
        Kind::Number => {
            let mut count = token.number(2)?;
            cursor.at += 1;
            if cursor.sign(&DASHES) || cursor.word(&["bis"]) {
                count = cursor.peek(0)?.number(2)?;
                cursor.at += 1;
            }
            (cursor.word(&["x", "mal"]) || cursor.sign(&["×"])).then_some(())?;
            count
        }
        Kind::Sign => return None,
    };
    let month = cursor.read(|cursor| of_month(cursor).then_some(()));
    let mut months = |phrases: &[&str]| cursor.phrase(phrases);
    let item = if month.is_some() || months(&["monatlich", "mtl", "monatl"]) {
        Item::Months(1)
    } else if months(&[
        "pro woche",
        "in der woche",
        "woechentlich",
        "die woche",
        "je woche",
    ]) {
        return Some(Item::Weeks(1));
    } else if months(&[
        "im quartal",
        "pro quartal",
        "vierteljaehrlich",
        "je quartal",
    ]) {
        Item::Months(3)
    } else if months(&["im jahr", "pro jahr", "jaehrlich", "im halbjahr", "je jahr"]) {
        Item::Vague { told: true }
    } else {
        return None;
    };
    Some(match (count, item) {
        (1, item) => item,
        (2..=5, Item::Months(1)) => Item::Times(count as u8),
        _ => Item::Vague { told: true },
    })
}

/// "alle zwei Wochen", "jede 2. Woche", "every other week".
fn every(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    if cursor.phrase(&["every other", "every second"]) {
        return match cursor.word(&MONTH) {
            true => Some(Item::Months(2)),
            false => {
                cursor.word(&WEEK);
                Some(Item::Weeks(2))
            }
        };
    }
    let about = cursor.word(&["ca", "etwa", "circa", "ungefaehr"]);
    let all = cursor.word(&["alle", "aller"]);
    if !all && !cursor.word(&EACH) {
        return None;
    }
    let count = match all {
        true => count(cursor)?,
        false => ordinal(cursor).map_or(Some(1), |(value, _)| u16::try_from(value).ok())?,
    };
    let range = cursor.read(|cursor| {
        (cursor.to() || cursor.word(&["oder"])).then_some(())?;
        self::count(cursor)
    });
    cursor.sign(&["-"]);
    let item = if cursor.word(&WEEK) {
        Item::Weeks(u8::try_from(count).ok()?)
    } else if cursor.word(&MONTH) {
        Item::Months(u8::try_from(count).ok()?)
    } else if cursor.word(&DAY) {
        days(count)
    } else {
        return None;
    };
    let ok = range.is_none() && count > 0 && !about;
    Some(if ok { item } else { Item::Vague { told: true } })
}

fn count(cursor: &mut Cursor<'_, '_>) -> Option<u16> {
    let token = cursor.peek(0)?;
    let number = token.number(2).or_else(|| lexicon::number(&token.lower))?;
    cursor.at += 1;
    Some(number)
}

/// Every so many days.
fn days(count: u16) -> Item {
    match count {
        1 => Item::Days {
            mask: ALL_DAYS,
            part: None,
            sure: true,
        },
        count if count.is_multiple_of(7) => Item::Weeks((count / 7) as u8),
        _ => Item::Vague { told: true },
    }
}

/// "wöchentlich", "14-tägig", "zweimonatlich".
fn adverb(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    const WEEKLY: [&str; 6] = [
        "woechentlich",
        "woechig",
        "woech",
        "woe",
        "weekly",
        "woechentl",
    ];
    const MONTHLY: [&str; 7] = [
        "monatlich",
        "monatig",
        "mtl",
        "monatl",
        "monthly",
        "montl",
        "mtlch",
    ];
    const DAILY: [&str; 9] = [
        "taegig", "taeglich", "taegl", "tgl", "taegige", "taegigen", "taegiges", "taegi", "tg",
    ];
    let number = match cursor.peek(0)?.kind {
        Kind::Number => {
            let number = cursor.peek(0)?.number(2)?;
            cursor.at += 1;
            cursor.sign(&DASHES);
            Some(number)
        }
        _ => None,
    };
    let word = cursor.peek(0).filter(|token| token.kind == Kind::Word)?;
    let fixed = match word.lower.as_str() {
        "fortnightly" => Some(Item::Weeks(2)),
        "vierteljaehrlich" | "quartalsweise" | "quarterly" => Some(Item::Months(3)),
        "halbjaehrlich" => Some(Item::Months(6)),
        _ => None,
    };
    if let (None, Some(item)) = (number, fixed) {
        cursor.at += 1;
        return Some(item);
    }
    let split = |endings: &[&str]| -> Option<Option<u16>> {
        let prefix = endings
            .iter()
            .find_map(|ending| word.lower.strip_suffix(ending))?;
        match prefix {
            "" => Some(None),
            prefix => Some(Some(lexicon::number(prefix)?)),
        }
    };
    let unit: fn(u16) -> Item = if let Some(spoken) = split(&WEEKLY) {
        return finish(cursor, number.or(spoken).unwrap_or(1), |count| {
            Item::Weeks(count as u8)
        });
    } else if let Some(spoken) = split(&MONTHLY) {
        return finish(cursor, number.or(spoken).unwrap_or(1), |count| {
            Item::Months(count as u8)
        });
    } else {
        days
    };
    let count = number.or(split(&DAILY)?)?;
    split(&DAILY)?;
    finish(cursor, count, unit)
}

fn finish(cursor: &mut Cursor<'_, '_>, count: u16, item: fn(u16) -> Item) -> Option<Item> {
    cursor.at += 1;
    cursor.dot();
    (1..=52).contains(&count).then(|| item(count))
}
