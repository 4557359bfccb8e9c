//! Weekday, start and duration as a German schedule.

use super::joined;
use grufi_engine::Day;

/// "jeden Freitag, 14:00–15:30 Uhr".
pub(super) fn german(day: Option<Day>, start: Option<u16>, duration: Option<u16>) -> String {
    const NAMES: [&str; 7] = [
        "Montag",
        "Dienstag",
        "Mittwoch",
        "Donnerstag",
        "Freitag",
        "Samstag",
        "Sonntag",
    ];
    let day = day
        .map(|day| format!("jeden {}", NAMES[usize::from(day.code()) - 1]))
        .unwrap_or_default();
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    let time = match (start, duration) {
        (None, _) => String::new(),
        (Some(start), None | Some(0)) => format!("{} Uhr", clock(start)),
        (Some(start), Some(duration)) => {
            format!("{}–{} Uhr", clock(start), clock(start + duration))
        }
    };
    joined(&[day, time], ", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schedules_in_german() {
        let table = [
            (
                Some(Day::Friday),
                Some(840),
                Some(90),
                "jeden Freitag, 14:00–15:30 Uhr",
            ),
            (
                Some(Day::Sunday),
                Some(1410),
                Some(60),
                "jeden Sonntag, 23:30–00:30 Uhr",
            ),
            (Some(Day::Monday), Some(0), None, "jeden Montag, 00:00 Uhr"),
            (None, Some(600), Some(0), "10:00 Uhr"),
            (Some(Day::Monday), None, Some(60), "jeden Montag"),
            (None, None, None, ""),
        ];
        for (day, start, duration, expected) in table {
            assert_eq!(german(day, start, duration), expected);
        }
    }
}
