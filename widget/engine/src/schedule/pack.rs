//! Recurrences as they stand in an index.
//!
//! ```text
//! recurrence  how many numbers follow, then these; those left out are 0
//! numbers     kind, days, time, end, which, every, exceptions, months, from, until, online
//! number      digits of five bits, lowest first, each a character from '0' on; 32 more where another follows
//! kind        0 weekly | 1 monthly | 2 days of the month | 3 one day | 4 undated
//! time        0 not told | 1 to 6 part of the day | 8 + minute of the beginning; the end is 0 or a minute
//! which       weeks: 0 all | 1 even | 2 odd | 1 + interval; or ordinals of the month
//! every       months
//! months      those without a meeting
//! a date      year * 512 + month * 32 + day
//! ```
//! The text that [`super::parse`] reads says the same to people; to read that would cost visitors over two
//! kilobytes more.
//!
//! # Invariants
//! - No text makes [`unpack`] panic; what is no list of recurrences is an empty one.

use super::{ALL_MONTHS, Date, DayPart, MINUTES, Recurrence, Rule, Time, Weeks};

/// The first digit.
const ZERO: u8 = b'0';
/// What tells that another digit follows.
const MORE: u8 = 32;
/// What a time with a beginning is greater by than its minute.
const AT: u32 = 8;
/// Numbers of a recurrence, in their order.
const NUMBERS: usize = 11;

/// Reads what [`pack`] wrote.
pub(crate) fn unpack(text: &str) -> Vec<Recurrence> {
    let mut recurrences = Vec::new();
    let (mut numbers, mut left, mut at) = ([0; NUMBERS], 0, 0);
    let (mut number, mut shift) = (0_u32, 0);
    for byte in text.bytes() {
        let digit = byte.wrapping_sub(ZERO);
        if digit >= 2 * MORE || shift > 30 {
            return Vec::new();
        }
        number |= u32::from(digit % MORE) << shift;
        shift += 5;
        if digit >= MORE {
            continue;
        }
        if left == 0 {
            (left, at) = (number, 0);
            numbers = [0; NUMBERS];
        } else {
            left -= 1;
            let Some(slot) = numbers.get_mut(at) else {
                return Vec::new();
            };
            *slot = number;
            at += 1;
        }
        (number, shift) = (0, 0);
        if left == 0 {
            match recurrence(&numbers) {
                Some(one) => recurrences.push(one),
                None => return Vec::new(),
            }
        }
    }
    match (left, shift) {
        (0, 0) => recurrences,
        _ => Vec::new(),
    }
}

fn recurrence(numbers: &[u32; NUMBERS]) -> Option<Recurrence> {
    let [
        kind,
        days,
        time,
        end,
        which,
        every,
        exceptions,
        months,
        from,
        until,
        online,
    ] = *numbers;
    let mask = days as u8;
    let every = every as u8;
    let rule = match kind {
        0 => Rule::Weekly {
            days: mask,
            weeks: match which {
                0 => Weeks::All,
                1 => Weeks::Even,
                2 => Weeks::Odd,
                more => Weeks::Every((more - 1) as u8),
            },
        },
        1 => Rule::Monthly {
            nth: which as u8,
            days: mask,
            every,
        },
        2 => Rule::MonthDays { days },
        3 => Rule::On(date(days)?),
        4 => Rule::Undated {
            days: mask,
            months: every,
        },
        _ => return None,
    };
    let start = time.wrapping_sub(AT) as u16 % MINUTES;
    let time = match (DayPart::from_code(time as u8), end) {
        _ if time == 0 => Time::Unknown,
        (Some(part), _) if time < AT => Time::Part(part),
        (_, 0) => Time::At(start),
        (_, end) => Time::Between(start, end.min(MINUTES.into()) as u16),
    };
    Some(Recurrence {
        rule,
        time,
        months: !(months as u16) & ALL_MONTHS,
        from: date(from),
        until: date(until),
        exceptions: exceptions as u8,
        online: online != 0,
    })
}

fn date(number: u32) -> Option<Date> {
    Date::new(
        (number / 512) as u16,
        (number / 32 % 16) as u8,
        (number % 32) as u8,
    )
}

/// The text that [`unpack`] reads.
#[cfg(any(test, feature = "write"))]
pub(crate) fn pack(recurrences: &[Recurrence]) -> String {
    let mut text = String::new();
    let mut put = |mut number: u32| {
        while number >= MORE.into() {
            text.push(char::from(ZERO + MORE + (number % u32::from(MORE)) as u8));
            number /= u32::from(MORE);
        }
        text.push(char::from(ZERO + number as u8));
    };
    for one in recurrences {
        let numbers = numbers(one);
        let told = numbers.iter().rposition(|&number| number != 0);
        let told = told.map_or(1, |last| last + 1);
        put(told as u32);
        numbers[..told].iter().for_each(|&number| put(number));
    }
    text
}

#[cfg(any(test, feature = "write"))]
fn numbers(one: &Recurrence) -> [u32; NUMBERS] {
    let number =
        |date: Date| u32::from(date.year) * 512 + u32::from(date.month) * 32 + u32::from(date.day);
    let (kind, days, which, every) = match one.rule {
        Rule::Weekly { days, weeks } => {
            let weeks = match weeks {
                Weeks::All => 0,
                Weeks::Even => 1,
                Weeks::Odd => 2,
                Weeks::Every(weeks) => u32::from(weeks) + 1,
            };
            (0, days.into(), weeks, 0)
        }
        Rule::Monthly { nth, days, every } => (1, days.into(), nth.into(), every),
        Rule::MonthDays { days } => (2, days, 0, 0),
        Rule::On(day) => (3, number(day), 0, 0),
        Rule::Undated { days, months } => (4, days.into(), 0, months),
    };
    let time = match one.time {
        Time::Unknown => 0,
        Time::Part(part) => part.code().into(),
        Time::At(start) | Time::Between(start, _) => AT + u32::from(start),
    };
    [
        kind,
        days,
        time,
        one.time.end().unwrap_or(0).into(),
        which,
        every.into(),
        one.exceptions.into(),
        (!one.months & ALL_MONTHS).into(),
        one.from.map_or(0, number),
        one.until.map_or(0, number),
        one.online.into(),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::{next, parse};
    use super::*;

    #[test]
    fn texts() {
        for (text, packed) in [
            ("", ""),
            ("FREQ=WEEKLY;BYDAY=TU 19:00", "302lS1"),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 18:30 odd", "502nR102"),
            ("FREQ=MONTHLY;BYDAY=2TH 10:00-12:00", "618PC`F21"),
            ("FREQ=DAILY;COUNT=1 evening from=20260301", "33QSeO5"),
        ] {
            let recurrences = parse(text);
            assert_eq!(pack(&recurrences), packed, "{text}");
            assert_eq!(unpack(packed), recurrences, "{text}");
        }
    }

    #[test]
    fn what_is_no_list_of_recurrences_is_an_empty_one() {
        for text in [
            "3",
            "30",
            "302",
            "302lT1x",
            "302lT1 ",
            "<0000000000000",
            "10155",
            "1l",
            "ooooooooo",
            "ä",
        ] {
            assert_eq!(unpack(text), [], "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_harmless(text in "[0-9]{0,12}|[0-o]{0,30}|\\PC{0,12}") {
            let from = Date { year: 2026, month: 1, day: 1 };
            let recurrences = unpack(&text);
            next(&recurrences, from, 2);
            proptest::prop_assert_eq!(unpack(&pack(&recurrences)), recurrences);
        }
    }
}
