//! Columns that are named after weekdays, with times or marks in their cells -> one phrase of a schedule.
//!
//! ```text
//! Mo            | Di | Mi            | Do       ->  Montag und Mittwoch 18-20 Uhr, Donnerstag 1. + 3. im Monat
//! 18-20         |    | 18-20         | 1. + 3.
//! ```
//! # Invariant
//! - Whatever stands in a cell is in the phrase word for word, unless it is a mark.

use super::rows::RawRow;
use super::table::one_line;
use crate::catalogue::schedule::{self, words::DAYS};
use grufi_engine::Day;

/// Cells that say that the group meets on the day.
const MARKS: [&str; 13] = [
    "x", "xx", "ja", "j", "1", "✓", "✔", "☑", "☒", "•", "●", "*", "+",
];
/// Cells that say that it does not.
const NONE: [&str; 9] = ["-", "–", "—", "/", "0", "nein", "n", "☐", "."];
/// Words in the name of such a column that say nothing of their own.
const NOTHING: [&str; 11] = [
    "treffen", "treff", "uhrzeit", "zeit", "zeiten", "am", "um", "ab", "von", "beginn", "uhr",
];
/// Words that tell the column with the end from the one with the beginning.
const END: [&str; 2] = ["bis", "ende"];

/// What a column of a weekday holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub day: Day,
    /// Whether the cells are ends of meetings, whose beginnings stand in another column.
    pub end: bool,
}

/// Which columns of a header stand for weekdays: only where several do, since "So" alone can be anything.
pub(super) fn slots(names: &[&str]) -> Vec<Option<Slot>> {
    let slots: Vec<Option<Slot>> = names.iter().map(|name| slot(name)).collect();
    let days = |slots: &[Option<Slot>]| {
        slots
            .iter()
            .flatten()
            .fold(0, |mask, slot| mask | slot.day.bit())
    };
    match days(&slots).count_ones() {
        0 | 1 => vec![None; names.len()],
        _ => slots,
    }
}

fn slot(name: &str) -> Option<Slot> {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphabetic());
    let (mut day, mut end) = (None, false);
    for word in words.filter(|word| !word.is_empty()) {
        match schedule::weekday(word) {
            Some(found) if day.is_none() => day = Some(found),
            _ if END.contains(&word) => end = true,
            _ if NOTHING.contains(&word) => {}
            _ => return None,
        }
    }
    day.map(|day| Slot { day, end })
}

/// Whether a row below the header names weekdays and nothing else: then it completes the header.
pub(super) fn are_all(row: &RawRow) -> bool {
    let names = row.cells.iter().map(|cell| cell.text.trim());
    let names: Vec<&str> = names.filter(|name| !name.is_empty()).collect();
    slots(&names).iter().all(Option::is_some) && !names.is_empty()
}

/// One meeting: the days and what their cells say; "" for a mark.
struct Told {
    days: Vec<Day>,
    text: String,
}

/// What the cells of the columns say together; "" where the group meets on none of the days.
pub(super) fn phrase(cells: &[(Slot, &str)]) -> String {
    let mut by_day: Vec<(Day, String)> = Vec::new();
    for (slot, text) in cells {
        let text = one_line(text);
        let lower = text.to_lowercase();
        if text.is_empty() || NONE.contains(&lower.as_str()) {
            continue;
        }
        let text = if MARKS.contains(&lower.as_str()) {
            String::new()
        } else {
            text
        };
        let before = by_day
            .iter_mut()
            .rfind(|(day, _)| slot.end && *day == slot.day);
        match before {
            Some((_, begin)) => *begin = format!("{begin}-{text}"),
            None => by_day.push((slot.day, text)),
        }
    }
    let mut told: Vec<Told> = Vec::new();
    for (day, text) in by_day {
        match told.iter_mut().find(|told| told.text == text) {
            Some(told) => told.days.push(day),
            None => told.push(Told {
                days: vec![day],
                text,
            }),
        }
    }
    // Days without a time come last, so that the time of another column counts for them alone.
    told.sort_by_key(|told| told.text.is_empty());
    let phrases: Vec<String> = told.iter().map(Told::phrase).collect();
    phrases.join(", ")
}

impl Told {
    fn phrase(&self) -> String {
        let days = self.days();
        let text = match is_time(&self.text) {
            true => format!("{} Uhr", self.text),
            false => self.text.clone(),
        };
        if text.is_empty() {
            return days;
        }
        let (nth, rest) = ordinals(&text);
        let readings = [
            (!nth.is_empty()).then(|| format!("{nth} {days} im Monat {rest}").trim().to_owned()),
            Some(format!("{days} {text}")),
            Some(format!("{text} {days}")),
        ];
        let mask = self.days.iter().fold(0, |mask, day| mask | day.bit());
        let mut readings: Vec<String> = readings.into_iter().flatten().collect();
        let understood = |reading: &String| {
            let schedule = schedule::parse(reading);
            schedule.rest.is_empty() && schedule.weekdays() == mask
        };
        let best = readings.iter().position(understood).unwrap_or(0);
        readings.swap_remove(best)
    }

    /// "Montag, Mittwoch und Freitag".
    fn days(&self) -> String {
        let names = Day::ALL.iter().zip(DAYS);
        let names = names.filter(|(day, _)| self.days.contains(day));
        let mut names: Vec<&str> = names.map(|(_, name)| name).collect();
        match names.pop() {
            Some(last) if !names.is_empty() => format!("{} und {last}", names.join(", ")),
            last => last.unwrap_or_default().to_owned(),
        }
    }
}

/// Whether a text is a time, or two, without a word that says so: "18", "18:00 - 20:00".
fn is_time(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.ends_with(|c: char| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || " :.-–".contains(c))
}

/// The ordinals at the beginning, "1. und 3.", and what follows them.
fn ordinals(text: &str) -> (String, String) {
    let apart = text.replace(['+', '&', '/'], " + ");
    let words: Vec<&str> = apart.split_whitespace().collect();
    let ordinal = |word: &str| {
        let word = word.trim_end_matches(',');
        let number = word.strip_suffix('.').unwrap_or_default();
        (number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit()))
            || ["letzter", "letzten", "vorletzter"].contains(&word.to_lowercase().as_str())
    };
    let joins = |word: &str| ["+", "und", "u."].contains(&word);
    let mut count = words
        .iter()
        .take_while(|word| ordinal(word) || joins(word))
        .count();
    while count > 0 && joins(words[count - 1]) {
        count -= 1;
    }
    match words.first().is_some_and(|word| ordinal(word)) {
        true => (words[..count].join(" "), words[count..].join(" ")),
        false => (String::new(), text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(names: &[&str]) -> String {
        let slots = slots(names).into_iter().map(|slot| match slot {
            None => "·".to_owned(),
            Some(Slot { day, end }) => {
                format!("{}{}", day as u8, if end { "-" } else { "" })
            }
        });
        slots.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn headers() {
        let table: [(&[&str], &str); 7] = [
            (&["Name", "Mo", "Di", "Mi.", "So"], "· 1 2 3 7"),
            (&["Montag", "dienstags", "Uhrzeit"], "1 2 ·"),
            (&["Mo von", "Mo bis", "Di von", "Di bis"], "1 1- 2 2-"),
            (&["Treffen Mo", "Treffen Do (Uhrzeit)"], "1 4"),
            (&["Mon", "Tue", "Saturday"], "1 2 6"),
            (&["So", "Wo", "Wann"], "· · ·"),
            (&["Montagsgruppe", "Di", "Die Gruppe"], "· · ·"),
        ];
        for (names, expected) in table {
            assert_eq!(days(names), expected, "{names:?}");
        }
    }

    #[test]
    fn phrases() {
        // Cells from Monday on, the phrase, the beginnings in minutes where all is understood.
        let table: [(&[&str], &str, Option<u8>); 14] = [
            (&["18:00"], "Montag 18:00 Uhr", Some(0b1)),
            (&["18", "", "18"], "Montag und Mittwoch 18 Uhr", Some(0b101)),
            (
                &["18-20", "10.30 - 12", "18-20"],
                "Montag und Mittwoch 18-20 Uhr, Dienstag 10.30 - 12 Uhr",
                Some(0b111),
            ),
            (
                &["x", "", "X", "", "✓"],
                "Montag, Mittwoch und Freitag",
                Some(0b10101),
            ),
            (&["-", "nein", "18 Uhr"], "Mittwoch 18 Uhr", Some(0b100)),
            (&["x", "18 Uhr"], "Dienstag 18 Uhr, Montag", Some(0b11)),
            (&["1. und 3."], "1. und 3. Montag im Monat", Some(0b1)),
            (
                &["1.+3., 18 Uhr"],
                "1. + 3., Montag im Monat 18 Uhr",
                Some(0b1),
            ),
            (
                &["2. u. 4. 19.30 Uhr"],
                "2. u. 4. Montag im Monat 19.30 Uhr",
                Some(0b1),
            ),
            (
                &["letzter 17 Uhr"],
                "letzter Montag im Monat 17 Uhr",
                Some(0b1),
            ),
            (&["14-tägig 18 Uhr"], "Montag 14-tägig 18 Uhr", Some(0b1)),
            (
                &["ab 18 Uhr\n(gerade KW)"],
                "Montag ab 18 Uhr (gerade KW)",
                Some(0b1),
            ),
            (&["bei Anna"], "Montag bei Anna", None),
            (&["", " ", "0"], "", Some(0)),
        ];
        for (cells, expected, understood) in table {
            let cells: Vec<(Slot, &str)> = Day::ALL
                .iter()
                .zip(cells)
                .map(|(day, text)| {
                    (
                        Slot {
                            day: *day,
                            end: false,
                        },
                        *text,
                    )
                })
                .collect();
            let phrase = phrase(&cells);
            assert_eq!(phrase, expected);
            let schedule = schedule::parse(&phrase);
            let all = schedule.rest.is_empty().then(|| schedule.weekdays());
            assert_eq!(all, understood, "{phrase}: {:?}", schedule.rest);
        }
    }

    #[test]
    fn beginnings_and_ends() {
        let slot = |day, end| Slot { day, end };
        let cells = [
            (slot(Day::Monday, false), "18:00"),
            (slot(Day::Monday, true), "20:00"),
            (slot(Day::Tuesday, false), "9"),
            (slot(Day::Tuesday, true), ""),
        ];
        assert_eq!(phrase(&cells), "Montag 18:00-20:00 Uhr, Dienstag 9 Uhr");
    }
}
