//! English: "every 2nd and 4th Tuesday of the month, 7 to 9 pm".

use super::super::{Recurrence, Rule, Schedule, Time, Weeks};
use super::{Year, by_times, list, named, number, ordinals, year};
use grufi_engine::schedule::{ALL_DAYS, Date, DayPart, Exception};

const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const NUMBERS: [&str; 11] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

/// The schedule in English; what was not understood stays in its language.
pub fn english(schedule: &Schedule) -> String {
    let mut sentences: Vec<String> = by_times(&schedule.rules)
        .iter()
        .map(|(one, times)| recurrence(one, times))
        .collect();
    if schedule.by_arrangement {
        sentences.push("by arrangement".to_owned());
    }
    sentences.extend(schedule.rest.iter().cloned());
    sentences.join("; ")
}

fn recurrence(one: &Recurrence, times: &[Time]) -> String {
    let times: Vec<String> = times.iter().map(|one| time(*one)).collect();
    let mut parts = vec![rule(&one.rule), list(&times, "and")];
    if one.online {
        parts.push("online".to_owned());
    }
    parts.extend(one.from.map(|from| format!("from {}", date(from))));
    parts.extend(one.until.map(|until| format!("until {}", date(until))));
    let names = |months: u16| list(&named(months.into(), &MONTHS), "and");
    parts.push(match year(one.months) {
        Year::Whole => String::new(),
        Year::Run(first, last) => format!("from {} to {}", MONTHS[first], MONTHS[last]),
        Year::Only(months) => format!("only in {}", names(months)),
        Year::Without(months) => format!("not in {}", names(months)),
    });
    let exceptions = Exception::ALL.iter().filter(|one_of| one.excepts(**one_of));
    parts.extend(exceptions.map(|exception| {
        match exception {
            Exception::Holidays => "except on public holidays",
            Exception::SchoolHolidays => "except in the school holidays",
            Exception::SummerHolidays => "except in the summer school holidays",
            Exception::ChristmasHolidays => "except in the Christmas holidays",
            Exception::SummerBreak => "with a summer break",
            Exception::WinterBreak => "with a winter break",
        }
        .to_owned()
    }));
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

fn rule(rule: &Rule) -> String {
    let plain = |mask: u8| match mask {
        ALL_DAYS => "day".to_owned(),
        mask => list(&named(mask.into(), &DAYS), "and"),
    };
    match *rule {
        Rule::Weekly { days, weeks } => match weeks {
            Weeks::All => format!("every {}", plain(days)),
            Weeks::Even => format!("every {} in even calendar weeks", plain(days)),
            Weeks::Odd => format!("every {} in odd calendar weeks", plain(days)),
            Weeks::Every(weeks) => format!(
                "every {} weeks on {}",
                number(weeks, &NUMBERS),
                if days == ALL_DAYS {
                    "all days".to_owned()
                } else {
                    plain(days)
                }
            ),
        },
        Rule::Monthly { nth, days, every } => {
            let nth: Vec<String> = ordinals(nth).into_iter().map(ordinal).collect();
            let nth = list(&nth, "and");
            let days: Vec<String> = named(days.into(), &DAYS)
                .iter()
                .map(|day| format!("{nth} {day}"))
                .collect();
            match every {
                0 | 1 => format!("every {} of the month", list(&days, "and")),
                every => format!(
                    "every {} months on the {}",
                    number(every, &NUMBERS),
                    list(&days, "and the")
                ),
            }
        }
        Rule::MonthDays { days } => {
            let days: Vec<String> = (0..31_i8)
                .filter(|day| days >> day & 1 != 0)
                .map(|day| ordinal(day + 1))
                .collect();
            format!("on the {} of each month", list(&days, "and"))
        }
        Rule::On(day) => format!("on {}", date(day)),
        Rule::Undated { days: 0, months: 0 } => String::new(),
        Rule::Undated { days, months } => {
            let days = match days {
                0 => String::new(),
                ALL_DAYS => " on any day".to_owned(),
                days => format!(" on {}", list(&named(days.into(), &DAYS), "or")),
            };
            let often = match months {
                0 => "mostly".to_owned(),
                1 => "once a month".to_owned(),
                months => format!("every {} months", number(months, &NUMBERS)),
            };
            format!("{often}{days}")
        }
    }
}

fn ordinal(ordinal: i8) -> String {
    let ending = match ordinal {
        -1 => return "last".to_owned(),
        -2 => return "second to last".to_owned(),
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    };
    format!("{ordinal}{ending}")
}

fn date(date: Date) -> String {
    let month = MONTHS.get(usize::from(date.month).wrapping_sub(1));
    let month = month.copied().unwrap_or_default();
    format!("{} {month} {}", date.day, date.year)
}

fn time(time: Time) -> String {
    match time {
        Time::Unknown => String::new(),
        Time::At(start) => format!("{} {}", clock(start), half(start)),
        Time::Between(start, end) if half(start) == half(end) && start < end => {
            format!("{} to {} {}", clock(start), clock(end), half(end))
        }
        Time::Between(start, end) => format!(
            "{} {} to {} {}",
            clock(start),
            half(start),
            clock(end),
            half(end)
        ),
        Time::Part(part) => match part {
            DayPart::Morning | DayPart::Forenoon => "in the morning",
            DayPart::Noon => "at noon",
            DayPart::Afternoon => "in the afternoon",
            DayPart::Evening => "in the evening",
            DayPart::Night => "at night",
        }
        .to_owned(),
    }
}

/// "7", "7:30".
fn clock(minutes: u16) -> String {
    let hour = match minutes / 60 % 12 {
        0 => 12,
        hour => hour,
    };
    match minutes % 60 {
        0 => hour.to_string(),
        rest => format!("{hour}:{rest:02}"),
    }
}

fn half(minutes: u16) -> &'static str {
    match minutes / 60 % 24 {
        0..12 => "am",
        _ => "pm",
    }
}
