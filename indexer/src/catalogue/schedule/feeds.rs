//! Schedules of other catalogues, from the fields in which they come.
//!
//! Each function takes the fields as they stand, empty where the source has none, and keeps in
//! [`Schedule::rest`] what it cannot say otherwise.

#[cfg(test)]
mod tests;

use super::{Date, Recurrence, Rule, Schedule, Time, Weeks, parse};
use grufi_engine::Day;
use grufi_engine::schedule::{self, MINUTES, basic};

/// Most occurrences that a count may name.
const MOST: usize = 1000;

/// A schedule of Open Referral HSDS 3.0, see its `schedule.json`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hsds<'f> {
    /// `valid_from`: a date.
    pub valid_from: &'f str,
    /// `valid_to`: a date.
    pub valid_to: &'f str,
    /// `dtstart`: a date.
    pub dtstart: &'f str,
    /// `until`: a date.
    pub until: &'f str,
    /// `count`: a number.
    pub count: &'f str,
    /// `wkst`: a weekday in two letters.
    pub wkst: &'f str,
    /// `freq`: `WEEKLY` or `MONTHLY`.
    pub freq: &'f str,
    /// `interval`: a number.
    pub interval: &'f str,
    /// `byday`: `TU,TH` or `2MO,-1FR`.
    pub byday: &'f str,
    /// `byweekno`: numbers.
    pub byweekno: &'f str,
    /// `bymonthday`: numbers.
    pub bymonthday: &'f str,
    /// `byyearday`: numbers.
    pub byyearday: &'f str,
    /// `opens_at`: `19:00`, perhaps with seconds and an offset.
    pub opens_at: &'f str,
    /// `closes_at`: as `opens_at`.
    pub closes_at: &'f str,
    /// `description`: free text.
    pub description: &'f str,
    /// `attending_type`: free text.
    pub attending_type: &'f str,
    /// `notes`: free text.
    pub notes: &'f str,
}

/// The schedule that the fields of HSDS tell. A rule that cannot be said is read from the description where
/// that is a schedule, and otherwise kept as it stands.
pub fn hsds(fields: &Hsds<'_>) -> Schedule {
    let mut schedule = Schedule::default();
    let described = parse(fields.description.trim());
    match rules(fields) {
        Some(rules) => {
            schedule.rules = rules;
            if described.rules != schedule.rules {
                schedule.rest.push(fields.description.trim().to_owned());
            }
        }
        None if described.weekdays() != 0 => schedule = described,
        None => {
            let time = time(local(fields.opens_at), local(fields.closes_at));
            if time != Time::Unknown {
                schedule.rules.push(Recurrence {
                    time,
                    ..Recurrence::new(weekly(0))
                });
            }
            schedule.rest.push(fields.rule());
            schedule.rest.push(fields.description.trim().to_owned());
        }
    }
    schedule.rest.push(fields.notes.trim().to_owned());
    let attending = fields.attending_type.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| attending.contains(word));
    if says(&["online", "virtual", "remote", "video"]) && !says(&["person", "vor ort", "hybrid"]) {
        schedule.rules.iter_mut().for_each(|one| one.online = true);
    }
    for clock in [fields.opens_at, fields.closes_at] {
        if !clock.trim().is_empty() && local(clock).is_none() {
            schedule.rest.push(clock.trim().to_owned());
        }
    }
    schedule.rest.retain(|text| !text.is_empty());
    schedule
}

impl Hsds<'_> {
    /// The rule as RFC 5545 writes it, for what cannot be said otherwise.
    fn rule(&self) -> String {
        let parts = [
            ("FREQ", self.freq),
            ("INTERVAL", self.interval),
            ("BYDAY", self.byday),
            ("BYMONTHDAY", self.bymonthday),
            ("BYWEEKNO", self.byweekno),
            ("BYYEARDAY", self.byyearday),
            ("COUNT", self.count),
        ];
        let parts: Vec<String> = parts
            .iter()
            .map(|(key, value)| (key, value.replace(' ', "").to_uppercase()))
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| format!("{key}={value}"))
            .collect();
        parts.join(";")
    }
}

fn rules(fields: &Hsds<'_>) -> Option<Vec<Recurrence>> {
    let date = |text: &str| Date::parse(text).map(schedule::Date::from);
    let start = date(fields.dtstart).or_else(|| date(fields.valid_from));
    let interval: u8 = match fields.interval.trim() {
        "" => 1,
        interval => interval.parse().ok()?,
    };
    let weeks_from_monday = matches!(fields.wkst.trim(), "" | "MO");
    if interval > 1 && !weeks_from_monday {
        return None;
    }
    // Some sources leave out the frequency.
    let freq = match (fields.freq.trim(), fields.byday.trim()) {
        ("", byday) if byday.contains(|c: char| c.is_ascii_digit()) => "MONTHLY",
        ("", byday) if !byday.is_empty() => "WEEKLY",
        (freq, _) => freq,
    };
    let counted = Hsds {
        freq,
        count: "",
        ..*fields
    };
    let from = start.map_or(String::new(), |start| format!(" from={}", basic(start)));
    let mut rules = schedule::parse(&format!("{}{from}", counted.rule()));
    if rules.is_empty() {
        return None;
    }
    let time = time(local(fields.opens_at), local(fields.closes_at));
    let until = date(fields.until).or_else(|| date(fields.valid_to));
    for one in &mut rules {
        one.time = time;
        one.until = until;
        one.from = if interval > 1 {
            start
        } else {
            date(fields.valid_from)
        };
    }
    if let Some(count) = Some(fields.count.trim()).filter(|count| !count.is_empty()) {
        let count: usize = count
            .parse()
            .ok()
            .filter(|count| (1..=MOST).contains(count))?;
        let last = schedule::next(&rules, start?, count).last()?.date;
        for one in &mut rules {
            one.from = start;
            one.until = Some(one.until.map_or(last, |until| until.min(last)));
        }
    }
    Some(rules)
}

/// A meeting of the Meeting Guide format, see github.com/code4recovery/spec.
#[derive(Clone, Copy, Debug, Default)]
pub struct MeetingGuide<'f> {
    /// `day`: 0 (Sunday) to 6, or in sheets the English or German name; several parted by `|` or `,`; empty for
    /// meetings by appointment.
    pub day: &'f str,
    /// `time`: `19:00`; in sheets also `7:00 PM`.
    pub time: &'f str,
    /// `end_time`: as `time`.
    pub end_time: &'f str,
    /// `types`: codes parted by `|` or `,`; `ONL` is online.
    pub types: &'f str,
    /// `attendance_option`: `in_person`, `hybrid`, `online` or `inactive`.
    pub attendance_option: &'f str,
}

/// The schedule that the fields of a Meeting Guide meeting tell.
pub fn meeting_guide(fields: &MeetingGuide<'_>) -> Schedule {
    let split = |text: &'_ str| -> Vec<String> {
        let parts = text
            .split(['|', ','])
            .map(|part| part.trim().to_lowercase());
        parts.filter(|part| !part.is_empty()).collect()
    };
    let mut schedule = Schedule::default();
    let mut days = 0;
    for name in split(fields.day) {
        match weekday(&name) {
            Some(day) => days |= day.bit(),
            None => schedule.rest.push(name),
        }
    }
    schedule.by_arrangement = fields.day.trim().is_empty();
    let (start, end) = (spoken(fields.time), spoken(fields.end_time));
    for (text, minutes) in [(fields.time, start), (fields.end_time, end)] {
        if minutes.is_none() && !text.trim().is_empty() {
            schedule.rest.push(text.trim().to_owned());
        }
    }
    let time = time(start, end);
    let online = match fields.attendance_option.trim() {
        "" => split(fields.types).iter().any(|code| code == "onl"),
        option => option == "online",
    };
    if days != 0 || time != Time::Unknown {
        schedule.rules.push(Recurrence {
            time,
            online,
            ..Recurrence::new(weekly(days))
        });
    }
    schedule
}

/// The schedule of a meeting on a BMLT server: weekday, beginning and duration in minutes.
pub fn bmlt(day: Option<Day>, start: Option<u16>, duration: Option<u16>) -> Schedule {
    let end = start.zip(duration).map(|(start, duration)| {
        let end = start.saturating_add(duration);
        if end > MINUTES { end % MINUTES } else { end }
    });
    let time = time(start, end);
    let days = day.map_or(0, Day::bit);
    let mut schedule = Schedule::default();
    if days != 0 || time != Time::Unknown {
        schedule.rules.push(Recurrence {
            time,
            ..Recurrence::new(weekly(days))
        });
    }
    schedule
}

/// Every week on these days, or on days that are not told.
fn weekly(days: u8) -> Rule {
    match days {
        0 => Rule::Undated { days, months: 0 },
        days => Rule::Weekly {
            days,
            weeks: Weeks::All,
        },
    }
}

fn time(start: Option<u16>, end: Option<u16>) -> Time {
    match (start.filter(|start| *start < MINUTES), end) {
        (None, _) => Time::Unknown,
        (Some(start), None) => Time::At(start),
        (Some(start), Some(end)) if start == end => Time::At(start),
        (Some(start), Some(0)) => Time::Between(start, MINUTES),
        (Some(start), Some(end)) => Time::Between(start, end),
    }
}

/// 0 is Sunday.
fn weekday(text: &str) -> Option<Day> {
    let number = text.parse::<u8>().ok().filter(|number| *number < 7);
    match number {
        Some(0) => Some(Day::Sunday),
        Some(number) => Day::from_code(number),
        None => Day::from_key(text).or_else(|| {
            let mut days = Day::of_mask(parse(text).weekdays());
            days.next().filter(|_| days.next().is_none())
        }),
    }
}

/// `19:00`, `7:00 PM`, in minutes after midnight.
fn spoken(text: &str) -> Option<u16> {
    local(text).or_else(|| parse(text).start())
}

/// `10:00`, `10:00:00`, `09:00+01:00` in minutes after midnight, up to 24:00. An offset belongs to the place
/// of the meeting and changes nothing; `Z` is no local time.
fn local(text: &str) -> Option<u16> {
    let clock = text.trim();
    let (clock, _) = clock.split_at(clock.find(['+', '-']).unwrap_or(clock.len()));
    let mut parts = clock.trim().split(':');
    let number = |part: Option<&str>| -> Option<u16> {
        let part = part.filter(|part| (1..=2).contains(&part.len()))?;
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse().ok())?
    };
    let (hours, minutes) = (number(parts.next())?, number(parts.next())?);
    let seconds = parts.next().is_none_or(|seconds| {
        let whole = seconds.split('.').next();
        number(whole).is_some()
    });
    let minutes = (seconds && minutes < 60).then_some(hours * 60 + minutes)?;
    (minutes <= MINUTES && parts.next().is_none()).then_some(minutes)
}
