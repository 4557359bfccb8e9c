//! Tokens -> pieces: what the words of a schedule say, each for itself.
//!
//! Every reader tries its pieces at one place; the first that finds something wins, and what none of them
//! knows is [`Item::Text`].

mod cycle;
mod dates;
mod days;
mod length;
mod phrases;
mod time;

pub(super) use time::adjusted;

use super::token::{Cursor, Kind, Token};
use grufi_engine::schedule::{Date, DayPart, Exception, Time};

/// What a piece says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Item {
    /// Weekdays; `sure` is false for "montags oder dienstags".
    Days {
        mask: u8,
        part: Option<DayPart>,
        sure: bool,
    },
    /// "1. und 3.", "jeden letzten": ordinals of weekdays, and the numbers as days of the month where all of
    /// them are numbers.
    Ordinals { nth: u8, numbers: u32, each: bool },
    /// Once in so many weeks.
    Weeks(u8),
    /// Once in so many months; "im Monat" is 1.
    Months(u8),
    /// "im Quartal".
    Quarter,
    /// So many times a month, more than once: "zweimal im Monat".
    Times(u8),
    /// Regularly, but how is not told: "alle 2-3 Wochen", "meist". Whether it says more than that.
    Vague { told: bool },
    /// In even or odd weeks.
    Parity { even: bool },
    /// A time; `spoken` for times of a twelve-hour clock ("halb acht").
    Time { time: Time, spoken: bool },
    /// An end, in minutes after midnight.
    End(u16),
    /// How long it lasts, in minutes.
    Lasts(u16),
    /// A part of the day; `exact` is false where the words say more ("am frühen Abend").
    Part { part: DayPart, exact: bool },
    /// Months of the year; whether they were told as a season.
    Season { months: u16, named: bool },
    /// One single day.
    Date(Date),
    /// Not before.
    From(Date),
    /// Not after.
    Until(Date),
    /// "nicht", "außer".
    Not,
    /// "Pause", "Sommerpause".
    Pause(Option<Exception>),
    /// Days that may be excepted: "Feiertage".
    Special(Exception),
    /// Days that are excepted; only after [`super::negation`].
    Except(Exception),
    /// Months that are excepted.
    NotMonths(u16),
    /// Weekdays that are excepted, 0 ordinals for all of them.
    NotDays { mask: u8, nth: u8 },
    /// "online".
    Online,
    /// "nach Absprache".
    Arrangement,
    /// Words without a meaning of their own: "jeweils", "um".
    Fill,
    /// Signs between parts of a sentence.
    Break(Break),
    /// What is not understood.
    Text,
}

/// Where a part of a sentence ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Break {
    /// A comma, a dash.
    Soft,
    Colon,
    /// A semicolon, a full stop, the end of a line.
    Hard,
    Open,
    Close,
}

/// An item and the tokens it was read from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    pub item: Item,
    /// First token.
    pub first: usize,
    /// The token after the last.
    pub end: usize,
}

/// Words that carry no meaning of their own where a schedule says when.
const FILL: [&str; 66] = [
    "und",
    "u",
    "sowie",
    "jeden",
    "jede",
    "jeder",
    "jedem",
    "jedes",
    "jd",
    "jed",
    "jew",
    "jeweils",
    "immer",
    "um",
    "ab",
    "von",
    "am",
    "an",
    "im",
    "in",
    "i",
    "der",
    "den",
    "dem",
    "des",
    "die",
    "das",
    "zu",
    "zur",
    "zum",
    "ist",
    "findet",
    "statt",
    "treffen",
    "treffs",
    "gruppentreffen",
    "treff",
    "termin",
    "termine",
    "wir",
    "uns",
    "trifft",
    "sich",
    "schon",
    "bereits",
    "regelmaessig",
    "gegen",
    "ca",
    "etwa",
    "jeweiligen",
    "zeit",
    "wann",
    "every",
    "on",
    "at",
    "the",
    "and",
    "each",
    "gruppe",
    "tagt",
    "nur",
    "from",
    "erst",
    "naechstes",
    "naechster",
    "naechste",
];
/// A dot after a capital word of at most so many bytes ends no sentence ("Fr. Meier"), nor does one after a
/// single letter ("i. d. R.").
const ABBREVIATION: usize = 3;
/// What words that tell how often hold.
const OFTEN: [&str; 6] = ["monat", "quartal", "woech", "taegig", "rhythmus", "turnus"];
const FILL_SIGNS: [&str; 7] = ["+", "&", "/", "*", "•", "·", "."];

/// The pieces of a schedule, without gaps.
pub(super) fn pieces(tokens: &[Token<'_>]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut cursor = Cursor { tokens, at: 0 };
    while cursor.at < tokens.len() {
        let first = cursor.at;
        if tokens[first].breaks && pieces.last().is_some_and(|last| last.item != HARD) {
            pieces.push(Piece {
                item: HARD,
                first,
                end: first,
            });
        }
        let after_text = pieces.last().is_some_and(|last| last.item == Item::Text);
        let item = item(&mut cursor, after_text);
        cursor.at = cursor.at.max(first + 1);
        pieces.push(Piece {
            item,
            first,
            end: cursor.at,
        });
    }
    pieces
}

const HARD: Item = Item::Break(Break::Hard);

fn item(cursor: &mut Cursor<'_, '_>, after_text: bool) -> Item {
    let readers: [fn(&mut Cursor<'_, '_>) -> Option<Item>; 9] = [
        dates::date,
        length::length,
        cycle::cycle,
        phrases::phrase,
        cycle::ordinals,
        days::days,
        time::end,
        dates::season,
        time::part,
    ];
    readers
        .iter()
        .find_map(|reader| cursor.read(reader))
        .or_else(|| cursor.read(|cursor| time::time(cursor, after_text)))
        .unwrap_or_else(|| rest(cursor))
}

/// Breaks, fillers, and text.
fn rest(cursor: &mut Cursor<'_, '_>) -> Item {
    if cursor.word(&FILL) {
        return Item::Fill;
    }
    let Some(token) = cursor.peek(0) else {
        return Item::Text;
    };
    cursor.at += 1;
    let apart = token.spaced;
    let before = cursor
        .at
        .checked_sub(2)
        .and_then(|at| cursor.tokens.get(at));
    let abbreviates = before.is_some_and(|word| {
        let longest = if word.is_capital() { ABBREVIATION } else { 1 };
        let short = word.kind == Kind::Word && word.text.len() <= longest;
        short && !apart && !word.is_word(&["uhr", "h"])
    });
    let spaced = cursor.peek(0).is_none_or(|next| next.spaced || next.breaks);
    match (token.kind, token.text) {
        (Kind::Sign, ",") => Item::Break(Break::Soft),
        (Kind::Sign, ":") if spaced => Item::Break(Break::Colon),
        (Kind::Sign, ";" | "|") => HARD,
        (Kind::Sign, ".") if abbreviates => Item::Fill,
        (Kind::Sign, "." | "!") if spaced && cursor.peek(0).is_none_or(Token::is_capital) => HARD,
        (Kind::Sign, "(" | "[") => Item::Break(Break::Open),
        (Kind::Sign, ")" | "]") => Item::Break(Break::Close),
        (Kind::Sign, "-" | "–" | "—") if apart && spaced => Item::Break(Break::Soft),
        (Kind::Sign, "-" | "–" | "—") => Item::Fill,
        (Kind::Sign, sign) if FILL_SIGNS.contains(&sign) => Item::Fill,
        // How often, in words that nobody foresaw: no dates are made up.
        (Kind::Word, _) if OFTEN.iter().any(|stem| token.lower.contains(stem)) => {
            Item::Vague { told: true }
        }
        _ => Item::Text,
    }
}
