//! The hour at which a schedule says that the group begins.

use super::{DASHES, Kind, TO, Token, days, tokens};

/// Words that announce a time: "um 19", "ab 17.30".
const ANNOUNCING: [&str; 7] = ["um", "ab", "gegen", "von", "at", "from", "jeweils"];
/// Earliest hour believed of a range without a word for time: "19-21", but not "2-4 mal im Jahr".
const RANGE_FROM: u16 = 7;

/// The start of the first time of day in a schedule, in minutes after midnight (0 to 1439).
pub fn start(text: &str) -> Option<u16> {
    let tokens = tokens(text);
    (0..tokens.len()).find_map(|at| time_at(&tokens, at))
}

/// The time that begins with the number at `at`.
fn time_at(tokens: &[Token<'_>], at: usize) -> Option<u16> {
    let hour = tokens.get(at)?.small_number()?;
    let inside = at > 0 && !tokens[at].spaced && tokens[at - 1].is_sign(&[".", ":", "/"]);
    if inside && at > 1 && tokens[at - 2].kind == Kind::Number {
        return None;
    }
    match minutes_at(tokens, at + 1) {
        Some(minutes) => {
            let colon = tokens[at + 1].text == ":";
            let told = colon
                || word_for_time(tokens, at + 3)
                || range_to(tokens, at + 3).is_some()
                || announced(tokens, at);
            told.then(|| clock(hour, minutes, tokens, at + 3))?
        }
        None if word_for_time(tokens, at + 1) => clock(
            hour,
            minutes_after_word(tokens, at + 2).unwrap_or(0),
            tokens,
            at + 1,
        ),
        None => {
            let range = range_to(tokens, at + 1);
            let hours = range.is_some_and(|(to, told)| told || (hour >= RANGE_FROM && to > hour));
            let alone = announced(tokens, at) && tokens.get(at + 1).is_none_or(ends_number);
            (hours || alone).then(|| clock(hour, 0, tokens, at + 1))?
        }
    }
}

/// Minutes after a colon or dot: ":30", ".30", but not the month of "17.03.".
fn minutes_at(tokens: &[Token<'_>], at: usize) -> Option<u16> {
    let (sign, minutes) = (tokens.get(at)?, tokens.get(at + 1)?);
    let joined =
        sign.is_sign(&[":", "."]) && !sign.spaced && !minutes.spaced && minutes.text.len() == 2;
    let dot = tokens
        .get(at + 2)
        .filter(|next| next.is_sign(&["."]) && !next.spaced);
    let date = dot.is_some() && tokens.get(at + 3).is_some();
    minutes
        .small_number()
        .filter(|minutes| joined && *minutes < 60 && !date)
}

/// Whether the token at `at` is a word for time: "Uhr", "h", "pm".
fn word_for_time(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(token) = tokens.get(at) else {
        return false;
    };
    let last = tokens
        .get(at + 1)
        .is_none_or(|next| next.kind == Kind::Sign);
    token.is_word(&["uhr", "h", "pm", "p"])
        || (token.is_word(&["am", "a"]) && (last || !token.spaced))
}

/// Minutes after the word: "18 Uhr 30", "18h30".
fn minutes_after_word(tokens: &[Token<'_>], at: usize) -> Option<u16> {
    let minutes = tokens
        .get(at)
        .filter(|token| token.text.len() == 2)?
        .small_number()?;
    let counts = tokens
        .get(at + 1)
        .is_some_and(|next| next.kind == Kind::Word && !next.is_word(&TO));
    (minutes < 60 && !counts).then_some(minutes)
}

/// The hour at which a range ends that goes on at `at`, and whether a word for time or minutes follow it.
fn range_to(tokens: &[Token<'_>], at: usize) -> Option<(u16, bool)> {
    tokens
        .get(at)
        .filter(|token| token.is_sign(&DASHES) || token.is_word(&TO))?;
    let hour = tokens
        .get(at + 1)?
        .small_number()
        .filter(|hour| *hour <= 24)?;
    let after = at + 2;
    if minutes_at(tokens, after).is_some() || word_for_time(tokens, after) {
        return Some((hour, true));
    }
    tokens
        .get(after)
        .is_none_or(ends_number)
        .then_some((hour, false))
}

/// Whether a number ends before this token, without being an ordinal or counting something.
fn ends_number(next: &Token<'_>) -> bool {
    next.is_sign(&[",", ";", ")", "(", "/", "+", "&"])
}

/// Whether a word that announces a time, or a weekday, stands before the number.
fn announced(tokens: &[Token<'_>], at: usize) -> bool {
    let before = tokens[..at]
        .iter()
        .rev()
        .find(|token| !token.is_sign(&[",", ".", ":"]));
    let Some(before) = before.filter(|token| token.kind == Kind::Word) else {
        return false;
    };
    before.is_word(&ANNOUNCING) || days::weekdays(before.text) != 0
}

/// Minutes after midnight; `tail` is the place of a word that may say "pm".
fn clock(hour: u16, minutes: u16, tokens: &[Token<'_>], tail: usize) -> Option<u16> {
    let half = tokens.get(tail);
    let hour = match hour {
        1..=11 if half.is_some_and(|half| half.is_word(&["pm", "p"])) => hour + 12,
        12 if half.is_some_and(|half| half.is_word(&["am", "a"]) && !half.spaced) => 0,
        _ => hour,
    };
    (hour < 24).then_some(hour * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::start;

    #[test]
    fn starts_of_schedules() {
        let table = [
            (
                "jeden 2. und 4. Dienstag im Monat, 19:00-21:00 Uhr",
                "19:00",
            ),
            ("14-tägig mittwochs (gerade Woche) 18 Uhr", "18:00"),
            ("letzter Freitag im Monat ab 17.30 Uhr", "17:30"),
            ("19 h", "19:00"),
            ("19h", "19:00"),
            ("18h30", "18:30"),
            ("18 Uhr 30", "18:30"),
            ("18 Uhr 30 Personen", "18:00"),
            ("19-21 Uhr", "19:00"),
            ("Mo-Do 19-21", "19:00"),
            ("9 bis 11 Uhr", "09:00"),
            ("von 9.30 bis 11 Uhr", "09:30"),
            ("Di 17.30", "17:30"),
            ("mittwochs, 19.30 - 21.00", "19:30"),
            ("um 19", "19:00"),
            ("ab 18 Jahren, 20 Uhr", "20:00"),
            ("am 1. Montag, 17.30 Uhr", "17:30"),
            ("am 17.03. um 18 Uhr", "18:00"),
            ("am 17.03.2026, 18:15 Uhr", "18:15"),
            ("jeden Freitag, 14:00–15:30 Uhr", "14:00"),
            ("7 pm", "19:00"),
            ("7:30 p.m.", "19:30"),
            ("12:30 am Montag", "12:30"),
            ("7am", "07:00"),
            ("00:30 Uhr", "00:30"),
            ("2-4 mal im Jahr", ""),
            ("alle 2-3 Wochen", ""),
            ("3x im Monat", ""),
            ("1. Freitag im Monat", ""),
            ("24 Uhr", ""),
            ("Raum 12", ""),
            ("nach Absprache", ""),
            ("0511 123456", ""),
        ];
        for (text, expected) in table {
            let time =
                start(text).map(|minutes| format!("{:02}:{:02}", minutes / 60, minutes % 60));
            assert_eq!(time.unwrap_or_default(), expected, "{text}");
        }
    }
}
