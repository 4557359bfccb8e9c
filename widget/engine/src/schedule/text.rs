//! Reading the text of recurrences.
//!
//! ```text
//! RRULE of RFC 5545, section 3.3.10     then words, each where it is needed
//! FREQ=MONTHLY;BYDAY=2TU,4TU            19:00-21:00 not=holidays,school-holidays
//! FREQ=WEEKLY;INTERVAL=2;BYDAY=WE       18:00 even
//! FREQ=WEEKLY;INTERVAL=3;BYDAY=MO       from=20260105
//! FREQ=MONTHLY;BYDAY=FR                 evening undated online
//! FREQ=DAILY;COUNT=1                    from=20260317
//! ```
//! `even` and `odd` count the weeks by ISO 8601, which no RRULE with an interval can say over New Year after
//! a year of 53 weeks.

use super::{
    ALL_DAYS, ALL_MONTHS, Date, DayPart, Exception, MINUTES, Recurrence, Rule, Time, Weeks,
    ordinal_bit,
};

/// Codes of the weekdays, Monday first.
pub(super) const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Reads recurrences, one a line. Lines that are none, or that say what a [`Recurrence`] cannot say, are
/// passed over; a line with several ordinals that do not go together gives several recurrences.
pub fn parse(text: &str) -> Vec<Recurrence> {
    text.lines().filter_map(line).flatten().collect()
}

fn line(text: &str) -> Option<Vec<Recurrence>> {
    let mut words = text.split_ascii_whitespace();
    let parts = Parts::read(words.next()?)?;
    let mut common = Recurrence::new(Rule::MonthDays { days: 0 });
    common.until = parts.until;
    common.months = parts.months.unwrap_or(ALL_MONTHS);
    let (mut weeks, mut undated) = (None, false);
    for word in words {
        match word.split_once('=') {
            Some(("from", date)) => common.from = Some(Date::parse(date)?),
            Some(("not", keys)) => {
                for key in keys.split(',') {
                    common.exceptions |= Exception::from_key(key)?.bit();
                }
            }
            _ => match word {
                "even" => weeks = Some(Weeks::Even),
                "odd" => weeks = Some(Weeks::Odd),
                "online" => common.online = true,
                "undated" => undated = true,
                _ => common.time = time(word)?,
            },
        }
    }
    let rules = match undated {
        true => vec![parts.undated()?],
        false => parts.rules(weeks, common.from)?,
    };
    if let [Rule::On(_)] = rules[..] {
        common.from = None;
    }
    let one = |rule| Recurrence { rule, ..common };
    Some(rules.into_iter().map(one).collect())
}

/// The parts of an RRULE.
#[derive(Default)]
struct Parts<'t> {
    freq: &'t str,
    interval: u8,
    /// Weekdays and the ordinals of each; 0 where none stands before the day.
    by_day: Vec<(u8, u8)>,
    by_month_day: u32,
    months: Option<u16>,
    until: Option<Date>,
    once: bool,
}

impl<'t> Parts<'t> {
    fn read(rule: &'t str) -> Option<Self> {
        let mut parts = Parts {
            interval: 1,
            ..Parts::default()
        };
        for part in rule.split(';') {
            let (key, value) = part.split_once('=')?;
            match key {
                "FREQ" => parts.freq = value,
                "INTERVAL" => parts.interval = value.parse().ok().filter(|one| *one > 0)?,
                "BYDAY" => parts.by_day(value)?,
                "BYMONTHDAY" => {
                    for day in value.split(',') {
                        let day: u32 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
                        parts.by_month_day |= 1 << (day - 1);
                    }
                }
                "BYMONTH" => {
                    let mut months = 0;
                    for month in value.split(',') {
                        let month: u16 = month
                            .parse()
                            .ok()
                            .filter(|month| (1..=12).contains(month))?;
                        months |= 1 << (month - 1);
                    }
                    parts.months = Some(months);
                }
                "UNTIL" => parts.until = Some(Date::parse(value.get(..8)?)?),
                "COUNT" if value == "1" => parts.once = true,
                "WKST" if value == "MO" => {}
                _ => return None,
            }
        }
        Some(parts)
    }

    /// Adds weekdays, those of equal ordinals together.
    fn by_day(&mut self, value: &str) -> Option<()> {
        let mut nth = [None::<u8>; 7];
        for item in value.split(',') {
            let (ordinal, code) = item.split_at_checked(item.len().checked_sub(2)?)?;
            let day = DAYS.iter().position(|day| *day == code)?;
            let bit = match ordinal {
                "" => 0,
                ordinal => Some(ordinal_bit(ordinal.parse().ok()?)).filter(|bit| *bit != 0)?,
            };
            let known = nth.get_mut(day)?;
            if known.is_some_and(|known| (known == 0) != (bit == 0)) {
                return None;
            }
            *known = Some(known.unwrap_or(0) | bit);
        }
        for (day, nth) in nth.iter().enumerate() {
            let Some(nth) = *nth else { continue };
            match self.by_day.iter_mut().find(|(_, known)| *known == nth) {
                Some((days, _)) => *days |= 1 << day,
                None => self.by_day.push((1 << day, nth)),
            }
        }
        Some(())
    }

    fn rules(&self, weeks: Option<Weeks>, from: Option<Date>) -> Option<Vec<Rule>> {
        let weekly = |days: u8| -> Option<Vec<Rule>> {
            let weeks = match (self.interval, weeks) {
                (1, None) => Weeks::All,
                (2, Some(weeks)) => weeks,
                (weeks, None) => Weeks::Every(weeks),
                _ => return None,
            };
            Some(vec![Rule::Weekly { days, weeks }])
        };
        match (self.freq, &self.by_day[..], self.by_month_day) {
            ("DAILY", [], 0) if self.once => Some(vec![Rule::On(from?)]),
            _ if self.once => None,
            ("DAILY", [], 0) if self.interval == 1 => weekly(ALL_DAYS),
            ("WEEKLY", [(days, 0)], 0) => weekly(*days),
            ("WEEKLY", [], 0) => weekly(from?.weekday().bit()),
            ("MONTHLY", [], days) if days != 0 && self.interval == 1 => {
                Some(vec![Rule::MonthDays { days }])
            }
            ("MONTHLY", [(days, 0)], 0) if self.interval == 1 => weekly(*days),
            ("MONTHLY", by_day, 0) if by_day.iter().all(|(_, nth)| *nth != 0) => {
                let rule = |(days, nth): &(u8, u8)| Rule::Monthly {
                    nth: *nth,
                    days: *days,
                    every: self.interval,
                };
                Some(by_day.iter().map(rule).collect()).filter(|rules: &Vec<_>| !rules.is_empty())
            }
            _ => None,
        }
    }

    fn undated(&self) -> Option<Rule> {
        let days = match self.by_day[..] {
            [] => 0,
            [(days, 0)] => days,
            _ => return None,
        };
        let months = match self.freq {
            "MONTHLY" => self.interval,
            "WEEKLY" => 0,
            _ => return None,
        };
        Some(Rule::Undated { days, months })
    }
}

/// `18:00`, `18:00-20:00` or the key of a [`DayPart`].
fn time(word: &str) -> Option<Time> {
    if let Some(part) = DayPart::from_key(word) {
        return Some(Time::Part(part));
    }
    match word.split_once('-') {
        None => Some(Time::At(clock(word).filter(|start| *start < MINUTES)?)),
        Some((start, end)) => Some(Time::Between(
            clock(start).filter(|start| *start < MINUTES)?,
            clock(end).filter(|end| *end > 0)?,
        )),
    }
}

/// `18:05`, up to `24:00`, in minutes after midnight.
fn clock(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |text: &str| -> Option<u16> {
        let digits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| text.parse().ok())?
    };
    let minutes = number(minutes).filter(|minutes| *minutes < 60)?;
    Some(number(hours)? * 60 + minutes).filter(|clock| *clock <= MINUTES)
}
