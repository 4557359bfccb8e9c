//! Leichte Sprache: one statement a sentence, long words parted by hyphens, numbers as digits.

use super::super::{Date, Recurrence, Rule, Schedule, Time, Weeks};
use super::german::{clock, ordinal};
use super::{DAYS, MONTHS, Year, by_times, list, named, ordinals, year};
use grufi_engine::schedule::{ALL_DAYS, DayPart, Exception};

/// The schedule in Leichte Sprache.
pub fn easy(schedule: &Schedule) -> String {
    let mut sentences: Vec<String> = Vec::new();
    for (one, times) in by_times(&schedule.rules) {
        sentences.extend(recurrence(&one, &times));
    }
    if schedule.by_arrangement {
        sentences.push("Bitte fragen Sie nach einem Termin".to_owned());
    }
    sentences.extend(schedule.rest.iter().cloned());
    let ended = sentences
        .iter()
        .map(|sentence| match sentence.ends_with(['.', '!', '?']) {
            true => sentence.clone(),
            false => format!("{sentence}."),
        });
    ended.collect::<Vec<_>>().join(" ")
}

fn recurrence(one: &Recurrence, times: &[Time]) -> Vec<String> {
    let mut sentences = vec![rule(&one.rule)];
    let times: Vec<String> = times.iter().map(|one| time(*one)).collect();
    sentences.push(capital(&list(&times, "und")));
    if one.online {
        sentences.push("Das Treffen ist im Internet".to_owned());
    }
    let date = |lead: &str, date: grufi_engine::schedule::Date| {
        format!("{lead} {}", Date::from(date).german())
    };
    sentences.extend(one.from.map(|from| date("Ab dem", from)));
    sentences.extend(one.until.map(|until| date("Bis zum", until)));
    let names = |months: u16| list(&named(months.into(), &MONTHS), "und");
    sentences.push(match year(one.months) {
        Year::Whole => String::new(),
        Year::Run(first, last) => format!("Von {} bis {}", MONTHS[first], MONTHS[last]),
        Year::Only(months) => format!("Nur im {}", names(months)),
        Year::Without(months) => format!("Nicht im {}", names(months)),
    });
    let exceptions = Exception::ALL.iter().filter(|one_of| one.excepts(**one_of));
    sentences.extend(exceptions.map(|exception| {
        match exception {
            Exception::Holidays => "Nicht an Feier-Tagen",
            Exception::SchoolHolidays => "Nicht in den Schul-Ferien",
            Exception::SummerHolidays => "Nicht in den Sommer-Ferien",
            Exception::ChristmasHolidays => "Nicht in den Weihnachts-Ferien",
            Exception::SummerBreak => "Im Sommer ist Pause",
            Exception::WinterBreak => "Im Winter ist Pause",
        }
        .to_owned()
    }));
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn rule(rule: &Rule) -> String {
    let days = |mask: u8| match mask {
        0 => String::new(),
        ALL_DAYS => "Tag".to_owned(),
        mask => list(&named(mask.into(), &DAYS), "und"),
    };
    match *rule {
        Rule::Weekly { days: mask, weeks } => match weeks {
            Weeks::All => format!("An jedem {}", days(mask)),
            Weeks::Even => format!("An jedem {} in geraden Kalender-Wochen", days(mask)),
            Weeks::Odd => format!("An jedem {} in ungeraden Kalender-Wochen", days(mask)),
            Weeks::Every(weeks) if mask == ALL_DAYS => {
                format!("Alle {weeks} Wochen an jedem Tag")
            }
            Weeks::Every(weeks) => format!("Alle {weeks} Wochen am {}", days(mask)),
        },
        Rule::Monthly {
            nth,
            days: mask,
            every,
        } => {
            let nth: Vec<String> = ordinals(nth).into_iter().map(ordinal).collect();
            let nth = list(&nth, "und");
            let named: Vec<String> = named(mask.into(), &DAYS)
                .iter()
                .map(|day| format!("{nth} {day}"))
                .collect();
            match every {
                0 | 1 => format!("An jedem {} im Monat", list(&named, "und")),
                every => format!("Alle {every} Monate am {}", list(&named, "und")),
            }
        }
        Rule::MonthDays { days } => {
            let days: Vec<String> = (0..31)
                .filter(|day| days >> day & 1 != 0)
                .map(|day| format!("{}.", day + 1))
                .collect();
            format!("Am {} in jedem Monat", list(&days, "und"))
        }
        Rule::On(date) => format!("Am {}", Date::from(date).german()),
        Rule::Undated { days: 0, months: 0 } => String::new(),
        Rule::Undated { days: mask, months } => {
            let often = match months {
                0 => "Meist".to_owned(),
                1 => "1 Mal im Monat".to_owned(),
                months => format!("Alle {months} Monate"),
            };
            let on = match mask {
                0 => String::new(),
                ALL_DAYS => " an einem Tag".to_owned(),
                mask => format!(" am {}", list(&named(mask.into(), &DAYS), "oder")),
            };
            format!("{often}{on}. Bitte fragen Sie nach dem genauen Tag")
        }
    }
}

fn time(time: Time) -> String {
    match time {
        Time::Unknown => String::new(),
        Time::At(start) => format!("um {} Uhr", clock(start)),
        Time::Between(start, end) => format!("von {} Uhr bis {} Uhr", clock(start), clock(end)),
        Time::Part(part) => match part {
            DayPart::Morning => "am Morgen",
            DayPart::Forenoon => "am Vormittag",
            DayPart::Noon => "am Mittag",
            DayPart::Afternoon => "am Nachmittag",
            DayPart::Evening => "am Abend",
            DayPart::Night => "in der Nacht",
        }
        .to_owned(),
    }
}

/// With a capital at the beginning; the words here begin with ASCII letters.
fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
