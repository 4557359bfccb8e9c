//! Times of day: "19:00-21:00 Uhr", "ab 17.30 Uhr", "19-21 h", "um halb acht", "abends".

use super::super::lexicon;
use super::super::token::{Cursor, DASHES, Kind};
use super::Item;
use grufi_engine::schedule::{DayPart, MINUTES, Time};

/// Words after which a number is an hour: "um 19".
const STRONG: [&str; 3] = ["um", "gegen", "at"];
/// Words after which a number is an hour where it counts nothing: "ab 18", but not "ab 18 Jahren".
const WEAK: [&str; 9] = [
    "ab", "von", "jeweils", "jew", "from", "zwischen", "ca", "etwa", "beginn",
];
const CLOCK: [&str; 5] = ["uhr", "h", "uhrzeit", "hrs", "uh"];
/// Earliest hour believed of a range without a word for time: "19-21", but not "2-4 mal im Jahr".
const RANGE_FROM: u16 = 7;

/// A time on the clock, in minutes after midnight.
struct Point {
    minutes: u16,
    /// How the text shows that it is one.
    told: Told,
    /// Whether "am" or "pm" says which half of the day.
    half: bool,
}

#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Told {
    /// A number only: "19".
    Bare,
    /// Two numbers with a dot: "19.30".
    Dotted,
    /// "19 Uhr", "19:30", "7 pm".
    Clock,
}

/// A time or a range of times. Numbers without a word for time are not believed after a text of unknown
/// meaning.
pub(super) fn time(cursor: &mut Cursor<'_, '_>, after_text: bool) -> Option<Item> {
    let day = after_day(cursor);
    let (mut strong, mut weak) = (false, false);
    loop {
        if cursor.word(&STRONG) {
            strong = true;
        } else if cursor.word(&WEAK) {
            weak = true;
        } else {
            break;
        }
    }
    if let Some(minutes) = cursor.read(|cursor| spoken(cursor, strong)) {
        let part = part_behind(cursor);
        let time = Time::At(minutes);
        return Some(Item::Time {
            time: part.map_or(time, |part| adjusted(time, part)),
            spoken: part.is_none(),
        });
    }
    let first = point(cursor)?;
    let second = cursor.read(|cursor| {
        let to = cursor.to() || (weak && cursor.word(&["und"]));
        to.then_some(())?;
        while cursor.word(&["ca", "gegen", "etwa", "um"]) {}
        point(cursor)
    });
    let told = match &second {
        Some(second) if second.told > first.told => second.told,
        _ => first.told,
    };
    let counts = !cursor.peek(0).is_none_or(|next| {
        next.is_sign(&[",", ";", ")", "(", "/", "+", "&", "-", "–"])
            || next.is_word(&[
                "und", "u", "sowie", "online", "im", "in", "oder", "am", "jeden",
            ])
            || lexicon::part(&next.lower).is_some()
    });
    let ascending = second
        .as_ref()
        .is_some_and(|second| second.minutes > first.minutes);
    let plausible = first.minutes / 60 >= RANGE_FROM && !after_text;
    let believed = match told {
        Told::Clock => true,
        Told::Dotted => {
            let dots = cursor.glued(0, &["."]);
            (strong
                || weak
                || day
                || second.is_some()
                || (plausible && first.minutes.is_multiple_of(5)))
                && (!dots || strong)
        }
        Told::Bare if strong => !cursor.glued(0, &["."]),
        Told::Bare => !counts && ((weak || day) || (ascending && plausible)),
    };
    believed.then_some(())?;
    let time = match second {
        None => Time::At(start(first.minutes)?),
        Some(second) => {
            // "7-9 pm": the half of the day is told once.
            let early = second.half && !first.half && first.minutes + MINUTES / 2 < second.minutes;
            let first = first.minutes + if early { MINUTES / 2 } else { 0 };
            between(start(first)?, second.minutes)?
        }
    };
    let part = part_behind(cursor);
    Some(Item::Time {
        time: part.map_or(time, |part| adjusted(time, part)),
        spoken: false,
    })
}

/// "bis 20 Uhr", "Ende gegen 21 Uhr".
pub(super) fn end(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    cursor.word(&["bis", "ende"]).then_some(())?;
    while cursor.word(&["ca", "gegen", "um", "etwa", "maximal", "max", "spaetestens"]) {}
    let point = point(cursor).filter(|point| point.told == Told::Clock && point.minutes > 0)?;
    Some(Item::End(point.minutes))
}

/// "abends", "am frühen Nachmittag".
pub(super) fn part(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    while cursor.word(&["am", "in", "der", "jeweils", "the"]) {}
    let exact = !cursor.word(&["fruehen", "spaeten", "spaeter", "spaet"]);
    let token = cursor.peek(0).filter(|token| token.kind == Kind::Word)?;
    let part = lexicon::part(&token.lower)?;
    cursor.at += 1;
    cursor.dot();
    Some(Item::Part { part, exact })
}

fn part_behind(cursor: &mut Cursor<'_, '_>) -> Option<DayPart> {
    cursor.read(|cursor| match part(cursor)? {
        Item::Part { part, exact: true } => Some(part),
        _ => None,
    })
}

/// A time of a twelve-hour clock, in the half of the day that the words beside it tell.
pub(in crate::catalogue::schedule) fn adjusted(time: Time, part: DayPart) -> Time {
    let later = |minutes: u16| {
        let hours = match part {
            DayPart::Noon => 1..=3,
            DayPart::Afternoon => 1..=7,
            DayPart::Evening => 4..=11,
            DayPart::Night => 9..=11,
            DayPart::Morning | DayPart::Forenoon => return minutes,
        };
        minutes
            + if hours.contains(&(minutes / 60)) {
                MINUTES / 2
            } else {
                0
            }
    };
    match time {
        Time::At(start) => Time::At(later(start)),
        Time::Between(start, end) if later(start) != start && end <= MINUTES / 2 => {
            Time::Between(later(start), end + MINUTES / 2)
        }
        other => other,
    }
}

fn start(minutes: u16) -> Option<u16> {
    (minutes < MINUTES).then_some(minutes)
}

fn between(start: u16, end: u16) -> Option<Time> {
    let end = if end == 0 { MINUTES } else { end };
    (end <= MINUTES && end != start).then_some(Time::Between(start, end))
}

/// Whether a weekday, a part of the day or "im Monat" stands before the number.
fn after_day(cursor: &Cursor<'_, '_>) -> bool {
    let before = cursor.tokens[..cursor.at]
        .iter()
        .rev()
        .find(|token| !token.is_sign(&[",", ".", ":"]));
    before.is_some_and(|before| {
        before.kind == Kind::Word
            && (lexicon::weekday(&before.lower).is_some()
                || lexicon::short_weekday(&before.lower).is_some()
                || lexicon::part(&before.lower).is_some()
                || before.is_word(&["monat", "monats", "mon", "mt", "m", "taeglich"]))
    })
}

/// "halb acht", "viertel nach sieben", "acht Uhr", "um acht".
fn spoken(cursor: &mut Cursor<'_, '_>, announced: bool) -> Option<u16> {
    let shift: i16 = if cursor.phrase(&["viertel nach"]) {
        15
    } else if cursor.phrase(&["viertel vor", "dreiviertel"]) {
        -15
    } else if cursor.word(&["viertel"]) {
        -45
    } else if cursor.word(&["halb"]) {
        -30
    } else {
        0
    };
    let token = cursor.peek(0)?;
    let word =
        lexicon::number(&token.lower).filter(|_| token.lower != "eine" && token.lower != "einen");
    let hour = match shift {
        0 => word?,
        _ => token.number(2).or(word)?,
    };
    cursor.at += 1;
    let told = clock(cursor);
    ((1..=24).contains(&hour) && (shift != 0 || told || announced)).then_some(())?;
    let minutes = i16::try_from(hour * 60).ok()? + shift;
    u16::try_from(minutes)
        .ok()
        .filter(|minutes| *minutes < MINUTES)
}

fn point(cursor: &mut Cursor<'_, '_>) -> Option<Point> {
    let token = cursor.peek(0).filter(|token| token.kind == Kind::Number)?;
    if token.text.len() > 2 {
        let digits = token.number(4)?;
        cursor.at += 1;
        let told = clock(cursor);
        let ranged = cursor.peek(0).is_some_and(|next| next.is_sign(&DASHES));
        let exists = digits / 100 <= 24 && digits % 100 < 60 && (told || ranged);
        return exists.then_some(Point {
            minutes: digits / 100 * 60 + digits % 100,
            told: if told { Told::Clock } else { Told::Bare },
            half: false,
        });
    }
    let hour = token.number(2).filter(|hour| *hour <= 24)?;
    cursor.at += 1;
    let (mut minutes, mut told) = match cursor.read(minutes) {
        Some((minutes, told)) => (minutes, told),
        None => (0, Told::Bare),
    };
    if clock(cursor) {
        if told == Told::Bare {
            minutes = cursor.read(minutes_behind).unwrap_or(0);
        }
        told = Told::Clock;
    }
    let (hour, half) = half_of_day(cursor, hour);
    if half {
        told = Told::Clock;
    }
    let minutes = hour * 60 + minutes;
    (minutes <= MINUTES).then_some(Point {
        minutes,
        told,
        half,
    })
}

/// Minutes after a colon, a dot or a comma: ":30", ".30", but not the month of "17.03.2026".
fn minutes(cursor: &mut Cursor<'_, '_>) -> Option<(u16, Told)> {
    let sign = cursor.peek(0).filter(|sign| !sign.spaced)?;
    let told = match sign.text {
        ":" => Told::Clock,
        "." => Told::Dotted,
        "," => Told::Bare,
        _ => return None,
    };
    cursor.at += 1;
    let token = cursor
        .peek(0)
        .filter(|token| token.text.len() == 2 && !token.spaced)?;
    let minutes = token.number(2).filter(|minutes| *minutes < 60)?;
    cursor.at += 1;
    if told == Told::Dotted && cursor.glued(0, &["."]) {
        // "17.03. um 18 Uhr" is a date, "um 17.30." ends a sentence.
        let last = cursor
            .peek(1)
            .is_none_or(|next| next.kind == Kind::Word && next.is_capital());
        last.then_some(())?;
    }
    if told == Told::Clock && cursor.glued(0, &[":"]) {
        // Seconds.
        let seconds = cursor.peek(1).and_then(|token| token.number(2));
        cursor.at += if seconds.is_some() { 2 } else { 0 };
    }
    if told == Told::Bare {
        return cursor
            .clone()
            .word(&CLOCK)
            .then_some((minutes, Told::Dotted));
    }
    Some((minutes, told))
}

/// Takes a word for time; a dot behind it ends the sentence.
fn clock(cursor: &mut Cursor<'_, '_>) -> bool {
    let found = cursor.peek(0).is_some_and(|token| token.is_word(&CLOCK));
    cursor.at += usize::from(found);
    found
}

/// Minutes after the word: "18 Uhr 30", "18h30".
fn minutes_behind(cursor: &mut Cursor<'_, '_>) -> Option<u16> {
    let token = cursor.peek(0).filter(|token| token.text.len() == 2)?;
    let minutes = token.number(2).filter(|minutes| *minutes < 60)?;
    cursor.at += 1;
    let word = |ahead| cursor.peek(ahead).filter(|next| next.kind == Kind::Word);
    let dash = cursor.peek(0).is_some_and(|next| next.is_sign(&DASHES));
    // "18 Uhr 30 Personen", "18 Uhr 14-tägig".
    let counts = word(usize::from(dash)).is_some_and(|next| !next.is_word(&["bis", "und", "to"]));
    (!counts).then_some(minutes)
}

/// The hour by "am" and "pm", and whether one of them stands here.
fn half_of_day(cursor: &mut Cursor<'_, '_>, hour: u16) -> (u16, bool) {
    let Some(token) = cursor.peek(0) else {
        return (hour, false);
    };
    let last = cursor.peek(1).is_none_or(|next| next.kind == Kind::Sign);
    let late = token.is_word(&["pm", "p"]);
    let early = token.is_word(&["am", "a"]) && (last || !token.spaced);
    if !late && !early {
        return (hour, false);
    }
    let dotted = token.lower.len() == 1;
    cursor.at += 1;
    if dotted {
        cursor.sign(&["."]);
        cursor.word(&["m"]);
    }
    match hour {
        1..=11 if late => (hour + 12, true),
        12 if early => (0, true),
        _ => (hour, true),
    }
}
