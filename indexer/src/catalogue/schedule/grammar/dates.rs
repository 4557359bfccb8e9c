//! Dates and months: "17.03.2026", "ab September 2026", "von Oktober bis März", "im Winter".

use super::super::lexicon;
use super::super::token::{Cursor, DASHES, Kind};
use super::Item;
use grufi_engine::schedule::{Date, days_of_month};

/// October to March, the winter half of the year as offices use the word.
const WINTER: u16 = 0b1110_0000_0111;
/// April to September.
const SUMMER: u16 = 0b0001_1111_1000;
/// Days of a month in front of which a year is looked for, in a list of dates.
const LIST: usize = 40;

/// A date, with what "ab" and "bis" make of it; dates without a year are text.
pub(super) fn date(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    let from = cursor.phrase(&[
        "ab dem",
        "ab",
        "vom",
        "beginnend am",
        "beginnend ab",
        "from",
        "ab anfang",
    ]);
    let until = !from && cursor.phrase(&["bis zum", "bis", "until", "bis ende"]);
    while cursor.word(&["am", "den", "dem"]) {}
    let year_from = *cursor;
    if let Some((month, day)) = cursor.read(day_and_month) {
        let year = cursor.read(year).or_else(|| year_ahead(year_from));
        let date = year.and_then(|year| Date::new(year, month, day));
        return Some(match date {
            None => Item::Text,
            Some(date) if from => Item::From(date),
            Some(date) if until => Item::Until(date),
            Some(date) => Item::Date(date),
        });
    }
    if let Some(date) = cursor.read(iso) {
        return Some(match (from, until) {
            (true, _) => Item::From(date),
            (_, true) => Item::Until(date),
            _ => Item::Date(date),
        });
    }
    if !from && !until {
        return None;
    }
    let month = cursor
        .peek(0)
        .and_then(|token| lexicon::month(&token.lower))?
        + 1;
    cursor.at += 1;
    cursor.dot();
    let year = year(cursor)?;
    match from {
        true => Date::new(year, month, 1).map(Item::From),
        false => Date::new(year, month, days_of_month(year, month)).map(Item::Until),
    }
}

/// "17.03.", "17. März": month and day.
fn day_and_month(cursor: &mut Cursor<'_, '_>) -> Option<(u8, u8)> {
    let day = cursor
        .peek(0)?
        .number(2)
        .filter(|day| (1..=31).contains(day))?;
    cursor.at += 1;
    cursor.glued(0, &["."]).then_some(())?;
    cursor.at += 1;
    let token = cursor.peek(0)?;
    let month = match token.kind {
        Kind::Word => lexicon::month(&token.lower)? + 1,
        _ => token.number(2).filter(|month| (1..=12).contains(month))? as u8,
    };
    cursor.at += 1;
    match token.kind {
        Kind::Word => cursor.dot(),
        _ => {
            cursor.glued(0, &["."]).then_some(())?;
            cursor.at += 1;
        }
    }
    Some((month, day as u8))
}

/// A year: four digits, or two right behind a dot.
fn year(cursor: &mut Cursor<'_, '_>) -> Option<u16> {
    let token = cursor.peek(0).filter(|token| token.kind == Kind::Number)?;
    let value = token.number(4)?;
    let year = match token.text.len() {
        4 => value,
        2 if !token.spaced && cursor.before().is_some_and(|dot| dot.text == ".") => 2000 + value,
        _ => return None,
    };
    let clock = cursor
        .peek(1)
        .is_some_and(|next| next.is_word(&["uhr", "h"]));
    if clock || !(1900..2200).contains(&year) {
        return None;
    }
    cursor.at += 1;
    Some(year)
}

/// The year that a later date of the same list tells: "12.1., 9.2. und 16.3.2027".
fn year_ahead(mut cursor: Cursor<'_, '_>) -> Option<u16> {
    for _ in 0..LIST {
        // "12., 19. und 26. Januar" is not a list of full dates.
        cursor.read(day_and_month)?;
        if let Some(year) = cursor.read(year) {
            return Some(year);
        }
        cursor.and().then_some(())?;
    }
    None
}

/// "2026-03-17".
fn iso(cursor: &mut Cursor<'_, '_>) -> Option<Date> {
    let mut numbers = [0; 3];
    for (place, digits) in [4, 2, 2].into_iter().enumerate() {
        if place > 0 {
            cursor.glued(0, &DASHES).then_some(())?;
            cursor.at += 1;
        }
        let token = cursor.peek(0).filter(|token| token.text.len() == digits)?;
        numbers[place] = token.number(digits)?;
        cursor.at += 1;
    }
    let [year, month, day] = numbers;
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Months and seasons: "Juli/August", "von September bis Mai", "im Winter".
pub(super) fn season(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    let between = cursor.clone().phrase(&["zwischen"]);
    while cursor.word(&[
        "von", "im", "in", "den", "der", "monaten", "monat", "nur", "zwischen", "waehrend", "des",
    ]) {}
    if let Some(months) = half_year(cursor) {
        return Some(Item::Season {
            months,
            named: true,
        });
    }
    let mut vague = false;
    let members = cursor.list(|cursor| {
        cursor.word(&["im", "in"]);
        let from = one_month(cursor, &mut vague)?;
        let to = cursor.read(|cursor| {
            (cursor.to() || (between && cursor.word(&["und"]))).then_some(())?;
            one_month(cursor, &mut vague)
        });
        Some(range(from, to.unwrap_or(from)))
    })?;
    let months = members.into_iter().fold(0, |mask, months| mask | months);
    let dated = cursor.read(year).is_some();
    Some(match vague || dated {
        true => Item::Text,
        false => Item::Season {
            months,
            named: false,
        },
    })
}

fn half_year(cursor: &mut Cursor<'_, '_>) -> Option<u16> {
    let token = cursor.peek(0)?;
    let season = ["", "monate", "monaten", "halbjahr", "zeit", "s"];
    let months = [("winter", WINTER), ("sommer", SUMMER)];
    let (_, months) = months.iter().find(|(name, _)| {
        let tail = token.lower.strip_prefix(name);
        tail.is_some_and(|tail| season.contains(&tail))
    })?;
    cursor.at += 1;
    Some(*months)
}

fn one_month(cursor: &mut Cursor<'_, '_>, vague: &mut bool) -> Option<u8> {
    let middle = cursor.word(&["mitte"]);
    cursor.word(&["ende", "anfang", "einschliesslich", "einschl", "inkl"]);
    let month = lexicon::month(&cursor.peek(0)?.lower)?;
    *vague |= middle;
    cursor.at += 1;
    cursor.dot();
    Some(month)
}

/// The months from one to another, over the end of the year where needed.
fn range(from: u8, to: u8) -> u16 {
    (0..12_u8)
        .filter(|month| match from <= to {
            true => (from..=to).contains(month),
            false => *month >= from || *month <= to,
        })
        .fold(0, |mask, month| mask | 1 << month)
}
