//! The weekdays that a schedule names.

use super::{DASHES, Kind, TO, Token, tokens};
use grufi_engine::Day;

const DAILY: u8 = 0b111_1111;
const WORKDAYS: u8 = 0b001_1111;
const WEEKEND: u8 = 0b110_0000;

/// Beginnings of the weekdays' full names: "montags", "Dienstagabend", "Mondays".
const FULL: [(&str, Day); 15] = [
    ("montag", Day::Monday),
    ("dienstag", Day::Tuesday),
    ("mittwoch", Day::Wednesday),
    ("donnerstag", Day::Thursday),
    ("freitag", Day::Friday),
    ("samstag", Day::Saturday),
    ("sonnabend", Day::Saturday),
    ("sonntag", Day::Sunday),
    ("monday", Day::Monday),
    ("tuesday", Day::Tuesday),
    ("wednesday", Day::Wednesday),
    ("thursday", Day::Thursday),
    ("friday", Day::Friday),
    ("saturday", Day::Saturday),
    ("sunday", Day::Sunday),
];

/// Abbreviations, believed only where [`abbreviates`] says so.
const SHORT: [(&str, Day); 17] = [
    ("mo", Day::Monday),
    ("di", Day::Tuesday),
    ("mi", Day::Wednesday),
    ("do", Day::Thursday),
    ("fr", Day::Friday),
    ("sa", Day::Saturday),
    ("so", Day::Sunday),
    ("mon", Day::Monday),
    ("tue", Day::Tuesday),
    ("tues", Day::Tuesday),
    ("wed", Day::Wednesday),
    ("thu", Day::Thursday),
    ("thur", Day::Thursday),
    ("thurs", Day::Thursday),
    ("fri", Day::Friday),
    ("sat", Day::Saturday),
    ("sun", Day::Sunday),
];

/// Words that may follow an abbreviated weekday: "Di und Do", "Mi ab 18 Uhr".
const AFTER_SHORT: [&str; 18] = [
    "und",
    "u",
    "bis",
    "ab",
    "um",
    "von",
    "oder",
    "jeweils",
    "gegen",
    "abends",
    "vormittags",
    "nachmittags",
    "morgens",
    "im",
    "i",
    "and",
    "to",
    "at",
];

/// Words that take back the weekdays after them: "täglich außer sonntags".
const NEGATIONS: [&str; 7] = [
    "außer", "ausser", "nicht", "kein", "keine", "except", "ohne",
];
/// A negation reaches over this many words that are no weekdays: "nicht am ersten Montag".
const NEGATION_REACH: usize = 2;

/// The weekdays that a schedule names, Monday is bit 0.
pub fn weekdays(text: &str) -> u8 {
    let tokens = tokens(text);
    let (mut named, mut removed) = (0, 0);
    let mut negation: Option<usize> = None;
    let mut last: Option<(usize, Day)> = None;
    for (at, token) in tokens.iter().enumerate() {
        if token.is_word(&NEGATIONS) {
            negation = Some(NEGATION_REACH);
        } else if token.is_sign(&[",", ";", "(", ")"]) {
            negation = None;
        } else if let Some(days) = days_at(&tokens, at) {
            let day = single(days);
            let days = match (last, day) {
                (Some((from_at, from)), Some(to)) if is_range(&tokens[from_at + 1..at]) => {
                    range(from, to)
                }
                _ => days,
            };
            last = day.map(|day| (at, day));
            *(if negation.is_some() {
                &mut removed
            } else {
                &mut named
            }) |= days;
        } else if token.kind == Kind::Word && !token.is_word(&["und", "and"]) {
            negation = negation.and_then(|reach| reach.checked_sub(1));
        }
    }
    named & !removed
}

/// The days that the token at `at` names.
fn days_at(tokens: &[Token<'_>], at: usize) -> Option<u8> {
    let token = tokens.get(at).filter(|token| token.kind == Kind::Word)?;
    let every = || at > 0 && tokens[at - 1].is_word(&["jeden", "jeder", "every"]);
    match token.lower.as_str() {
        "täglich" | "daily" => Some(DAILY),
        "tag" | "day" if every() => Some(DAILY),
        "werktags" | "werktäglich" | "wochentags" | "weekdays" => Some(WORKDAYS),
        "wochenende" | "weekend" | "weekends" => Some(WEEKEND),
        word => {
            let full = FULL.iter().find(|(name, _)| word.starts_with(name));
            let short = || {
                SHORT
                    .iter()
                    .find(|(name, _)| *name == word && abbreviates(tokens, at))
            };
            full.or_else(short).map(|(_, day)| day.bit())
        }
    }
}

/// Whether a word that may abbreviate a weekday does so: "Do 18 Uhr", "Di.+Do.", "Fr, 19 Uhr", but not
/// "So treffen wir uns" or "Anmeldung bei Fr. Meier".
fn abbreviates(tokens: &[Token<'_>], at: usize) -> bool {
    let dotted = tokens
        .get(at + 1)
        .is_some_and(|next| next.is_sign(&["."]) && !next.spaced);
    if !dotted && !tokens[at].text.starts_with(char::is_uppercase) {
        return false;
    }
    let Some(next) = tokens.get(at + 1 + usize::from(dotted)) else {
        return true;
    };
    next.kind != Kind::Word
        || next.is_word(&AFTER_SHORT)
        || SHORT.iter().any(|(name, _)| *name == next.lower)
        || FULL.iter().any(|(name, _)| next.lower.starts_with(name))
}

/// Whether these tokens between two weekdays make them the ends of a range: "Mo.-Fr.", "Montag bis Freitag".
fn is_range(between: &[Token<'_>]) -> bool {
    let mut between = between.iter().filter(|token| !token.is_sign(&["."]));
    let joins = between
        .next()
        .is_some_and(|token| token.is_sign(&DASHES) || token.is_word(&TO));
    joins && between.next().is_none()
}

/// The day of a mask that holds just one.
fn single(mask: u8) -> Option<Day> {
    let mut days = Day::of_mask(mask);
    days.next().filter(|_| days.next().is_none())
}

/// The days from one to another, over the end of the week where needed.
fn range(from: Day, to: Day) -> u8 {
    let within = |day: &&Day| match from <= to {
        true => (from..=to).contains(*day),
        false => **day >= from || **day <= to,
    };
    Day::ALL
        .iter()
        .filter(within)
        .fold(0, |mask, day| mask | day.bit())
}

#[cfg(test)]
mod tests {
    use super::weekdays;
    use grufi_engine::Day;

    #[test]
    fn weekdays_of_schedules() {
        let table = [
            ("dienstags", "di"),
            ("Dienstags, 19 Uhr", "di"),
            ("Di. 19 Uhr", "di"),
            ("di. 19 uhr", "di"),
            ("jeden 2. und 4. Dienstag im Monat, 19:00-21:00 Uhr", "di"),
            ("14-tägig mittwochs (gerade Woche) 18 Uhr", "mi"),
            ("letzter Freitag im Monat ab 17.30 Uhr", "fr"),
            ("Mo-Fr 9-12 Uhr", "mo di mi do fr"),
            ("Mo.–Mi., 18 h", "mo di mi"),
            ("Montag bis Donnerstag", "mo di mi do"),
            ("Fr - Mo", "mo fr sa so"),
            ("Mo, Mi und Fr", "mo mi fr"),
            ("Di+Do 18:00", "di do"),
            ("Di/Do", "di do"),
            ("Mittwochabend", "mi"),
            ("1. Sonnabend im Quartal", "sa"),
            ("Sa + So 10 Uhr", "sa so"),
            ("Do ab 18 Uhr", "do"),
            ("jd. 1. Do. i. Mt. 15 - 17 h", "do"),
            ("täglich außer sonntags, 7 Uhr", "mo di mi do fr sa"),
            (
                "dienstags, nicht am ersten Dienstag im Monat; sonst mittwochs",
                "mi",
            ),
            ("jeden Tag um 20 Uhr", "mo di mi do fr sa so"),
            ("werktags", "mo di mi do fr"),
            ("am Wochenende", "sa so"),
            ("every other Thursday, 7 pm", "do"),
            ("Mon-Wed 6:30 pm", "mo di mi"),
            ("nach Absprache", ""),
            ("So treffen wir uns: nach Absprache", ""),
            ("Anmeldung bei Fr. Meier", ""),
            ("do it yourself", ""),
            ("an einem Tag im Monat", ""),
            ("", ""),
        ];
        for (text, expected) in table {
            const SHORT: [&str; 7] = ["mo", "di", "mi", "do", "fr", "sa", "so"];
            let days = Day::of_mask(weekdays(text)).map(|day| SHORT[usize::from(day.code()) - 1]);
            assert_eq!(days.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }
}
