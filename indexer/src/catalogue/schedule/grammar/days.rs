//! Weekdays: "dienstags", "Mo.-Fr.", "Di und Do", "täglich".

use super::super::lexicon;
use super::super::token::{Cursor, DASHES, Kind};
use super::{Item, cycle, time};
use grufi_engine::schedule::ALL_DAYS;
use grufi_engine::{Day, DayPart};

const WORKDAYS: u8 = 0b001_1111;
const WEEKEND: u8 = 0b110_0000;

/// Words that may follow an abbreviated weekday: "Di und Do", "Mi ab 18 Uhr".
const AFTER_SHORT: [&str; 29] = [
    "d",
    "des",
    "jeden",
    "jedes",
    "eines",
    "pro",
    "of",
    "und",
    "u",
    "sowie",
    "bis",
    "ab",
    "um",
    "von",
    "oder",
    "jeweils",
    "jew",
    "gegen",
    "ca",
    "abends",
    "vormittags",
    "nachmittags",
    "mittags",
    "morgens",
    "im",
    "i",
    "and",
    "to",
    "at",
];

/// Weekdays, alone, in lists and in ranges.
pub(super) fn days(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    let ordered = after_ordinal(cursor);
    let (mut mask, mut part) = range(cursor)?;
    let mut sure = true;
    loop {
        // "3. Do./Mon." is the third Thursday of the month.
        if ordered && cycle::of_month(&mut cursor.clone()) {
            break;
        }
        let more = cursor.read(|cursor| {
            let or = cursor.word(&["oder", "or"]);
            (or || cursor.and()).then_some(())?;
            while cursor.word(&["jeden", "am", "auch"]) {}
            Some((or, range(cursor)?))
        });
        let Some((or, (days, later))) = more else {
            break;
        };
        sure &= !or;
        mask |= days;
        part = part.or(later);
    }
    Some(Item::Days { mask, part, sure })
}

/// One weekday or one range of them.
fn range(cursor: &mut Cursor<'_, '_>) -> Option<(u8, Option<DayPart>)> {
    let (from, part) = some(cursor)?;
    let to = cursor.read(|cursor| {
        cursor.to().then_some(())?;
        single(some(cursor)?.0)
    });
    match (single(from), to) {
        (Some(from), Some(to)) => Some((between(from, to), part)),
        (None, Some(_)) => None,
        (_, None) => Some((from, part)),
    }
}

/// What one word or phrase says of weekdays.
fn some(cursor: &mut Cursor<'_, '_>) -> Option<(u8, Option<DayPart>)> {
    const DAILY: [&str; 8] = [
        "taeglich",
        "tgl",
        "taegl",
        "daily",
        "jeden tag",
        "jeder tag",
        "alle tage",
        "every day",
    ];
    const WORKING: [&str; 8] = [
        "werktags",
        "werktaeglich",
        "wochentags",
        "an werktagen",
        "an wochentagen",
        "unter der woche",
        "weekdays",
        "an allen werktagen",
    ];
    const FREE: [&str; 7] = [
        "am wochenende",
        "wochenends",
        "an wochenenden",
        "wochenende",
        "weekend",
        "weekends",
        "an den wochenenden",
    ];
    for (phrases, mask) in [
        (&DAILY[..], ALL_DAYS),
        (&WORKING, WORKDAYS),
        (&FREE, WEEKEND),
    ] {
        if cursor.phrase(phrases) {
            return Some((mask, None));
        }
    }
    let token = cursor.peek(0).filter(|token| token.kind == Kind::Word)?;
    // "Sonn- und Feiertage".
    let cut = cursor.peek(2).is_some_and(|next| next.spaced) && cursor.glued(1, &DASHES);
    if cut && token.lower == "sonn" {
        cursor.at += 2;
        return Some((Day::Sunday.bit(), None));
    }
    let full = lexicon::weekday(&token.lower);
    let short = || abbreviated(cursor).map(|day| (day, None));
    let (day, part) = full.or_else(short)?;
    cursor.at += 1;
    if full.is_none() && cursor.glued(0, &["."]) {
        cursor.at += 1;
    }
    Some((day.bit(), part))
}

/// The weekday that the word here abbreviates, where it does so: "Do 18 Uhr", "Di.+Do.", "Fr, 19 Uhr", but
/// not "So treffen wir uns" or "Anmeldung bei Fr. Meier".
fn abbreviated(cursor: &Cursor<'_, '_>) -> Option<Day> {
    let token = cursor.peek(0)?;
    let (day, doubtful) = lexicon::short_weekday(&token.lower)?;
    let dotted = cursor.glued(1, &["."]);
    let after = Cursor {
        at: cursor.at + 1 + usize::from(dotted),
        ..*cursor
    };
    let timed = time::time(&mut after.clone(), false).is_some();
    let Some(next) = after.peek(0) else {
        return (token.is_capital() || dotted).then_some(day);
    };
    let listed = after.clone().read(|cursor| {
        (cursor.and() || cursor.to()).then_some(())?;
        let next = cursor.peek(0)?;
        let day = lexicon::weekday(&next.lower).map(|(day, _)| day);
        day.or_else(|| lexicon::short_weekday(&next.lower).map(|(day, _)| day))
    });
    let follows = match next.kind {
        Kind::Word => {
            // "Di. in geraden Wochen", but not "Fr. Meier".
            (dotted && !next.is_capital())
                || next.is_word(&AFTER_SHORT)
                || lexicon::weekday(&next.lower).is_some()
                || lexicon::short_weekday(&next.lower).is_some_and(|(_, doubtful)| !doubtful)
        }
        _ => !next.is_sign(&DASHES) || listed.is_some() || next.spaced,
    };
    let announced = next.is_word(&["ab", "um", "von"]) && {
        let mut after = after;
        after.at += 1;
        after.peek(0).is_some_and(|next| next.kind == Kind::Number)
    };
    let certain = timed || listed.is_some() || announced;
    let kept = match doubtful {
        true => certain || (follows && after_ordinal(cursor) || after_list(cursor)),
        false => {
            let told = follows || after_ordinal(cursor) || after_list(cursor);
            certain || (told && (dotted || token.is_capital()))
        }
    };
    kept.then_some(day)
}

/// Whether an ordinal stands before: "1. So im Monat".
fn after_ordinal(cursor: &Cursor<'_, '_>) -> bool {
    cursor.before().is_some_and(|before| {
        lexicon::ordinal(&before.lower).is_some()
            || (before.is_sign(&["."])
                && cursor.at > 1
                && cursor.tokens[cursor.at - 2].number(1).is_some())
    })
}

/// Whether a weekday and a sign stand before: "Sa/So".
fn after_list(cursor: &Cursor<'_, '_>) -> bool {
    let mut before = cursor.tokens[..cursor.at].iter().rev();
    let sign = before
        .find(|token| !token.is_sign(&["."]))
        .is_some_and(|token| {
            token.is_sign(&["/", "+", "&", ",", "-", "–"]) || token.is_word(&["und", "u", "bis"])
        });
    let day = before.find(|token| !token.is_sign(&["."]));
    sign && day.is_some_and(|day| {
        lexicon::short_weekday(&day.lower).is_some() || lexicon::weekday(&day.lower).is_some()
    })
}

/// The day of a mask that holds just one.
fn single(mask: u8) -> Option<Day> {
    let mut days = Day::of_mask(mask);
    days.next().filter(|_| days.next().is_none())
}

/// The days from one to another, over the end of the week where needed.
fn between(from: Day, to: Day) -> u8 {
    let within = |day: &&Day| match from <= to {
        true => (from..=to).contains(*day),
        false => **day >= from || **day <= to,
    };
    Day::ALL
        .iter()
        .filter(within)
        .fold(0, |mask, day| mask | day.bit())
}
