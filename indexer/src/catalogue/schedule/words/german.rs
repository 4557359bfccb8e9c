//! German, as offices write it well: "jeden 2. und 4. Dienstag im Monat, 19 bis 21 Uhr".

use super::super::{Date, Recurrence, Rule, Schedule, Time, Weeks};
use super::{DAYS, MONTHS, Year, by_times, list, named, number, ordinals, year};
use grufi_engine::schedule::{ALL_DAYS, DayPart, Exception};

const NUMBERS: [&str; 11] = [
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
];

/// The schedule in good German.
pub fn german(schedule: &Schedule) -> String {
    let rules = by_times(&schedule.rules);
    let mut sentences: Vec<String> = rules
        .iter()
        .map(|(one, times)| recurrence(one, times))
        .collect();
    if schedule.by_arrangement {
        sentences.push("nach Absprache".to_owned());
    }
    sentences.extend(schedule.rest.iter().cloned());
    sentences.join("; ")
}

fn recurrence(one: &Recurrence, times: &[Time]) -> String {
    let times: Vec<String> = times.iter().map(|one| time(*one)).collect();
    let date = |lead: &str, date: Option<grufi_engine::schedule::Date>| {
        date.map_or(String::new(), |date| {
            format!("{lead} {}", Date::from(date).german())
        })
    };
    let parts = [
        rule(&one.rule),
        list(&times, "und"),
        if one.online {
            "online".to_owned()
        } else {
            String::new()
        },
        date("ab", one.from),
        date("bis", one.until),
        months(one.months),
        exceptions(one),
        breaks(one),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn rule(rule: &Rule) -> String {
    match *rule {
        Rule::Weekly { days, weeks } => match weeks {
            Weeks::All => every_week(days),
            Weeks::Even => format!("{} in geraden Kalenderwochen", every_week(days)),
            Weeks::Odd => format!("{} in ungeraden Kalenderwochen", every_week(days)),
            Weeks::Every(weeks) => {
                format!("alle {} Wochen {}", number(weeks, &NUMBERS), adverbs(days))
            }
        },
        Rule::Monthly { nth, days, every } => {
            let lead = if every > 1 { "am" } else { "jeden" };
            let nth: Vec<String> = ordinals(nth).into_iter().map(ordinal).collect();
            let nth = list(&nth, "und");
            let days: Vec<String> = named(days.into(), &DAYS)
                .iter()
                .map(|day| format!("{lead} {nth} {day}"))
                .collect();
            match every {
                0 | 1 => format!("{} im Monat", list(&days, "und")),
                every => format!(
                    "alle {} Monate {}",
                    number(every, &NUMBERS),
                    list(&days, "und")
                ),
            }
        }
        Rule::MonthDays { days } => {
            let days: Vec<String> = (0..31)
                .filter(|day| days >> day & 1 != 0)
                .map(|day| format!("{}.", day + 1))
                .collect();
            format!("am {} jedes Monats", list(&days, "und"))
        }
        Rule::On(date) => format!("am {}", Date::from(date).german()),
        Rule::Undated { days, months } => {
            let days = if days == 0 {
                String::new()
            } else {
                adverbs(days)
            };
            let often = match months {
                0 if days.is_empty() => String::new(),
                0 => "meist".to_owned(),
                1 => "einmal im Monat".to_owned(),
                months => format!("alle {} Monate", number(months, &NUMBERS)),
            };
            [often, days].join(" ").trim().to_owned()
        }
    }
}

/// "jeden Dienstag", "montags bis freitags", "täglich".
fn every_week(days: u8) -> String {
    match days.count_ones() {
        1 | 2 => format!("jeden {}", list(&named(days.into(), &DAYS), "und")),
        _ => adverbs(days),
    }
}

/// "dienstags", "montags bis freitags", "täglich".
fn adverbs(days: u8) -> String {
    if days == ALL_DAYS {
        return "täglich".to_owned();
    }
    let names: Vec<String> = named(days.into(), &DAYS)
        .iter()
        .map(|day| format!("{}s", day.to_lowercase()))
        .collect();
    let run = days >> days.trailing_zeros();
    match &names[..] {
        [first, _, .., last] if run & (run + 1) == 0 => format!("{first} bis {last}"),
        _ => list(&names, "und"),
    }
}

pub(super) fn ordinal(ordinal: i8) -> String {
    match ordinal {
        -1 => "letzten".to_owned(),
        -2 => "vorletzten".to_owned(),
        ordinal => format!("{ordinal}."),
    }
}

fn time(time: Time) -> String {
    match time {
        Time::Unknown => String::new(),
        Time::At(start) => format!("{} Uhr", clock(start)),
        Time::Between(start, end) => format!("{} bis {} Uhr", clock(start), clock(end)),
        Time::Part(part) => match part {
            DayPart::Morning => "morgens",
            DayPart::Forenoon => "vormittags",
            DayPart::Noon => "mittags",
            DayPart::Afternoon => "nachmittags",
            DayPart::Evening => "abends",
            DayPart::Night => "nachts",
        }
        .to_owned(),
    }
}

/// "19", "19:30".
pub(super) fn clock(minutes: u16) -> String {
    match minutes % 60 {
        0 => format!("{}", minutes / 60),
        rest => format!("{}:{rest:02}", minutes / 60),
    }
}

fn months(months: u16) -> String {
    let names = |months: u16| list(&named(months.into(), &MONTHS), "und");
    match year(months) {
        Year::Whole => String::new(),
        Year::Run(first, last) => format!("von {} bis {}", MONTHS[first], MONTHS[last]),
        Year::Only(months) => format!("nur im {}", names(months)),
        Year::Without(months) => format!("nicht im {}", names(months)),
    }
}

fn exceptions(one: &Recurrence) -> String {
    let named = [
        (Exception::Holidays, "an Feiertagen"),
        (Exception::SchoolHolidays, "in den Schulferien"),
        (Exception::SummerHolidays, "in den Sommerferien"),
        (Exception::ChristmasHolidays, "in den Weihnachtsferien"),
    ];
    let chosen = named
        .iter()
        .filter(|(exception, _)| one.excepts(*exception));
    let chosen: Vec<String> = chosen.map(|(_, name)| (*name).to_owned()).collect();
    match chosen.is_empty() {
        true => String::new(),
        false => format!("außer {}", list(&chosen, "und")),
    }
}

fn breaks(one: &Recurrence) -> String {
    let named = [
        (Exception::SummerBreak, "Sommerpause"),
        (Exception::WinterBreak, "Winterpause"),
    ];
    let chosen = named
        .iter()
        .filter(|(exception, _)| one.excepts(*exception));
    let chosen: Vec<&str> = chosen.map(|(_, name)| *name).collect();
    chosen.join(", ")
}
