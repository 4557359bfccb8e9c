//! One clause: the days, the times and the limits that belong together, and the recurrences it makes.

use super::Doubt;
use super::grammar::Piece;
use grufi_engine::schedule::{ALL_MONTHS, Date, DayPart, MINUTES, Recurrence, Rule, Time, Weeks};

/// Months in which a quarter begins, and in which it ends.
const QUARTER_BEGINS: u16 = 0b0010_0100_1001;
const QUARTER_ENDS: u16 = QUARTER_BEGINS << 2;
/// Ordinals counted from the beginning of the month, in the bits of [`Rule::Monthly`].
const COUNTED: u8 = 0b1_1111;

/// How often, as far as it is told.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Cycle {
    pub weeks: Option<u8>,
    pub even: Option<bool>,
    pub months: Option<u8>,
    pub quarter: bool,
    /// So many times a month, and where that is told.
    pub times: Option<(u8, Piece)>,
    /// Which of the days is not told.
    pub vague: bool,
}

impl Cycle {
    /// Takes over what `other` tells.
    pub fn add(&mut self, other: Cycle) {
        self.weeks = other.weeks.or(self.weeks);
        self.even = other.even.or(self.even);
        self.months = other.months.or(self.months);
        self.quarter |= other.quarter;
        self.times = other.times.or(self.times);
        self.vague |= other.vague;
    }

    /// Once in so many months, 0 where that is not told.
    fn undated_months(self) -> u8 {
        let quarter = self.quarter.then_some(3);
        self.months.or(quarter).unwrap_or(0)
    }
}

/// Weekdays with their ordinals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spec {
    pub days: u8,
    /// Ordinals as in [`Rule::Monthly`], 0 for none.
    pub nth: u8,
    /// "jeden zweiten": every other one, unless a month stands behind it.
    pub second: bool,
    pub cycle: Cycle,
}

/// A clause while it is read.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    pub specs: Vec<Spec>,
    pub dates: Vec<Date>,
    /// Days of the month: the first is bit 0.
    pub month_days: u32,
    /// Times, and the months of those that differ by season.
    pub times: Vec<(Time, Option<u16>)>,
    /// Number of times before the last part of the sentence that told one.
    pub times_before: usize,
    pub part: Option<DayPart>,
    /// Ordinals whose weekday has not come yet.
    pub nth: Option<(u8, bool, Piece)>,
    /// A cycle for the days to come, and the pieces that told it.
    pub cycle: Cycle,
    pub cycle_pieces: Vec<Piece>,
    /// Exceptions of weekdays: days, ordinals, piece.
    pub not_days: Vec<(u8, u8, Piece)>,
    /// Limits of all its recurrences.
    pub limits: Recurrence,
    /// Whether text stands in it.
    pub noted: bool,
}

/// Days that are not told.
const NO_DAYS: Rule = Rule::Undated { days: 0, months: 0 };

impl Default for Clause {
    fn default() -> Self {
        Clause {
            specs: Vec::new(),
            dates: Vec::new(),
            month_days: 0,
            times: Vec::new(),
            times_before: 0,
            part: None,
            nth: None,
            cycle: Cycle::default(),
            cycle_pieces: Vec::new(),
            not_days: Vec::new(),
            limits: Recurrence::new(NO_DAYS),
            noted: false,
        }
    }
}

/// What a clause turned into.
#[derive(Default)]
pub(super) struct Finished {
    pub rules: Vec<Recurrence>,
    pub doubts: Vec<Doubt>,
    /// Pieces that could not be used.
    pub unused: Vec<Piece>,
    /// Limits without days and times of their own.
    pub limits: Option<Recurrence>,
}

impl Clause {
    /// Whether days are told.
    pub fn has_days(&self) -> bool {
        !self.specs.is_empty() || !self.dates.is_empty() || self.month_days != 0
    }

    /// Whether nothing but how often is told so far.
    pub fn is_cycle(&self) -> bool {
        let bare = !self.has_days() && self.times.is_empty() && self.part.is_none();
        bare && self.cycle != Cycle::default() && self.limits == Recurrence::new(NO_DAYS)
    }

    /// Whether days that come now begin a new clause.
    pub fn is_complete(&self) -> bool {
        self.has_days() && (!self.times.is_empty() || self.noted)
    }

    /// Adds a cycle to the days told so far that have none, or keeps it for those to come.
    pub fn add_cycle(&mut self, cycle: Cycle, piece: Piece, days_follow: bool) {
        if self.specs.is_empty() || days_follow {
            self.cycle.add(cycle);
            self.cycle_pieces.push(piece);
        } else {
            for spec in &mut self.specs {
                let told = spec.cycle;
                spec.cycle = cycle;
                spec.cycle.add(told);
            }
        }
    }

    /// Adds weekdays.
    pub fn add_days(&mut self, days: u8) {
        let (nth, second) = self
            .nth
            .take()
            .map_or((0, false), |(nth, second, _)| (nth, second));
        self.specs.push(Spec {
            days,
            nth,
            second,
            cycle: self.cycle,
        });
        self.cycle_pieces.clear();
    }

    /// Adds a time, in the half of the day that was told before it.
    pub fn add_time(&mut self, time: Time, spoken: bool, months: Option<u16>) {
        let time = match (self.part, time) {
            (Some(part), time) => super::grammar::adjusted(time, part),
            // Groups do not meet at half past seven in the morning unless they say so.
            (None, Time::At(start)) if spoken && start < 9 * 60 => Time::At(start + MINUTES / 2),
            (None, time) => time,
        };
        self.times.push((time, months));
    }

    /// Makes room for times of other months: months told so far that exclude them belong to the times so
    /// far ("im Winter 17 Uhr, im Sommer 18 Uhr").
    pub fn vary(&mut self, months: u16) {
        if self.limits.months & months == 0 {
            let before = self.limits.months;
            for (_, told) in &mut self.times {
                *told = told.or(Some(before));
            }
            self.limits.months = ALL_MONTHS;
        }
    }

    /// The recurrences of this clause.
    pub fn finish(mut self) -> Finished {
        let mut finished = Finished::default();
        self.ordinals_to_weekdays();
        self.drop_weekdays_of_dates();
        finished.unused.extend(self.nth.map(|(.., piece)| piece));
        let mut rules: Vec<(Rule, u16)> = Vec::new();
        for spec in self.merged() {
            rules.push(self.rule(spec, &mut finished));
        }
        if self.month_days != 0 {
            let days = self.month_days;
            rules.push((Rule::MonthDays { days }, ALL_MONTHS));
        } else if rules.is_empty() {
            finished
                .unused
                .extend(self.not_days.iter().map(|(.., piece)| *piece));
        }
        rules.extend(self.dates.iter().map(|date| (Rule::On(*date), ALL_MONTHS)));
        if rules.is_empty() {
            finished
                .unused
                .extend(self.cycle.times.map(|(_, piece)| piece));
            let untimed = self.times.is_empty() && self.part.is_none();
            let unlimited = self.limits == Recurrence::new(NO_DAYS);
            let weekly = self.cycle.weeks.is_some() || self.cycle.even.is_some();
            if weekly || (untimed && unlimited) {
                finished.unused.append(&mut self.cycle_pieces);
            }
            if untimed && unlimited {
                return finished;
            }
            let months = self.cycle.undated_months();
            if untimed && months == 0 {
                finished.limits = Some(self.limits);
                return finished;
            }
            rules.push((Rule::Undated { days: 0, months }, ALL_MONTHS));
        }
        let times = self.times();
        for (rule, rule_months) in rules {
            for (time, months) in &times {
                finished.rules.push(Recurrence {
                    rule,
                    time: *time,
                    months: months & rule_months,
                    ..self.limits
                });
            }
        }
        finished
    }

    /// The times with their months: where some are told with a season, the others have the rest of the year.
    fn times(&self) -> Vec<(Time, u16)> {
        if self.times.is_empty() {
            let time = self.part.map_or(Time::Unknown, Time::Part);
            return vec![(time, self.limits.months)];
        }
        let told = self.times.iter().filter_map(|(_, months)| *months);
        let rest = ALL_MONTHS & !told.fold(0, |mask, months| mask | months);
        let rest = if rest == 0 { ALL_MONTHS } else { rest };
        let months = |told: Option<u16>| self.limits.months & told.unwrap_or(rest);
        self.times
            .iter()
            .map(|(time, told)| (*time, months(*told)))
            .collect()
    }

    /// "Am 1. und 3. im Monat, dienstags": the numbers were ordinals of the weekday.
    fn ordinals_to_weekdays(&mut self) {
        let numbers = u8::try_from(self.month_days).unwrap_or(0) & COUNTED;
        let plain = self.specs.iter().all(|spec| spec.nth == 0);
        if u32::from(numbers) == self.month_days && plain && !self.specs.is_empty() {
            self.specs.iter_mut().for_each(|spec| spec.nth = numbers);
            self.month_days = 0;
        }
    }

    /// "Dienstag, 17.03.2026": the weekday only repeats what the date says.
    fn drop_weekdays_of_dates(&mut self) {
        if self.dates.is_empty() {
            return;
        }
        let days = self
            .dates
            .iter()
            .fold(0, |mask, date| mask | date.weekday().bit());
        self.specs
            .retain(|spec| spec.nth != 0 || spec.days & !days != 0);
    }

    /// The specs, those that differ by their days only as one.
    fn merged(&self) -> Vec<Spec> {
        let mut merged: Vec<Spec> = Vec::new();
        for spec in &self.specs {
            let same = merged.iter_mut().find(|one| {
                Spec {
                    days: spec.days,
                    ..**one
                } == *spec
            });
            match same {
                Some(one) => one.days |= spec.days,
                None => merged.push(*spec),
            }
        }
        merged
    }

    /// The rule of weekdays, and the months in which it holds.
    fn rule(&self, spec: Spec, finished: &mut Finished) -> (Rule, u16) {
        let Spec {
            mut days,
            mut nth,
            second,
            mut cycle,
        } = spec;
        // "zweimal im Monat, 1. und 3. Freitag" is clear, "zweimal im Monat freitags" is not.
        if let Some((times, piece)) = cycle.times
            && nth.count_ones() != u32::from(times)
        {
            cycle.vague = true;
            finished.unused.push(piece);
        }
        let Cycle { weeks, even, .. } = cycle;
        let in_month = cycle.months.is_some() || cycle.quarter;
        let mut every_week = nth == 0 && weeks.unwrap_or(1) == 1 && even.is_none() && !in_month;
        for (mask, excepted, piece) in &self.not_days {
            let kept = days & !mask;
            if *excepted == 0 && kept != 0 {
                days = kept;
            } else if every_week
                && *excepted & !COUNTED == 0
                && *mask & days == days
                && *excepted != 0
            {
                nth = COUNTED & !excepted;
                every_week = false;
            } else if nth & !excepted & COUNTED != 0 && *excepted & nth != 0 && *mask & days == days
            {
                nth &= !excepted;
            } else {
                finished.unused.push(*piece);
            }
        }
        if cycle.vague {
            let months = cycle.undated_months();
            return (Rule::Undated { days, months }, ALL_MONTHS);
        }
        let weeks = match (even, weeks) {
            (Some(true), None | Some(1 | 2)) => Some(Weeks::Even),
            (Some(false), None | Some(1 | 2)) => Some(Weeks::Odd),
            (_, Some(weeks @ 2..)) => Some(Weeks::Every(weeks)),
            _ => None,
        };
        if second && !in_month {
            if weeks.is_none() {
                finished.doubts.push(Doubt::EverySecond);
            }
            let weeks = weeks.unwrap_or(Weeks::Every(2));
            return (Rule::Weekly { days, weeks }, ALL_MONTHS);
        }
        match nth {
            0 if in_month => {
                let months = cycle.undated_months();
                (Rule::Undated { days, months }, ALL_MONTHS)
            }
            0 => {
                let weeks = weeks.unwrap_or(Weeks::All);
                (Rule::Weekly { days, weeks }, ALL_MONTHS)
            }
            nth if cycle.quarter => {
                let months = if nth & COUNTED == nth {
                    QUARTER_BEGINS
                } else {
                    QUARTER_ENDS
                };
                (
                    Rule::Monthly {
                        nth,
                        days,
                        every: 1,
                    },
                    months,
                )
            }
            nth => {
                let every = cycle.months.unwrap_or(1).max(1);
                (Rule::Monthly { nth, days, every }, ALL_MONTHS)
            }
        }
    }
}
