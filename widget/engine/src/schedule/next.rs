//! The dates on which groups meet.

use super::date::days_of_month;
use super::{Date, Exception, MINUTES, Recurrence, Rule, Time, Weeks, is_holiday};

/// How far [`next`] looks ahead, in days: eight years.
pub const HORIZON: i32 = 8 * 366;

/// One meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The date.
    pub date: Date,
    /// The time of day.
    pub time: Time,
    /// Place of its recurrence in the list.
    pub recurrence: usize,
}

/// The next meetings from a date on (itself included), at most `count`, earliest first.
///
/// Where one recurrence tells the time of a day and another does not, the day is listed once, with its time.
/// Breaks without dates (school holidays, a summer break) are not taken out: whoever shows dates says them.
///
/// # Complexity
/// One look at each day up to the last meeting found or to [`HORIZON`].
pub fn next(recurrences: &[Recurrence], from: Date, count: usize) -> Vec<Occurrence> {
    let mut found: Vec<Occurrence> = Vec::new();
    let first = from.number();
    for number in first..first.saturating_add(HORIZON) {
        let date = Date::of_number(number);
        let open = |one: &Recurrence| {
            one.is_dated()
                && one.until.is_none_or(|until| date <= until)
                && !matches!(one.rule, Rule::On(day) if day < date)
        };
        if found.len() >= count || !recurrences.iter().any(open) {
            break;
        }
        // One after the other by the hour, those without one last: a sort would be instantiated for this type
        // alone, which costs visitors kilobytes.
        let (mut least, mut timed) = (0, false);
        loop {
            let mut earliest = u64::MAX;
            let mut meeting = None;
            for (recurrence, one) in recurrences.iter().enumerate() {
                let start = one.time.start().unwrap_or(MINUTES);
                let key = u64::from(start) << 32 | recurrence as u64;
                if key >= least && key < earliest && one.is_on(date) {
                    earliest = key;
                    meeting = Some(Occurrence {
                        date,
                        time: one.time,
                        recurrence,
                    });
                }
            }
            let Some(meeting) = meeting else { break };
            if meeting.time.start().is_some() {
                timed = true;
            } else if timed {
                break;
            }
            found.push(meeting);
            least = earliest + 1;
        }
    }
    found.truncate(count);
    found
}

impl Recurrence {
    /// Whether the group meets on this date.
    pub fn is_on(&self, date: Date) -> bool {
        let month = u32::from(date.month).wrapping_sub(1);
        self.is_dated()
            && self
                .months
                .checked_shr(month)
                .is_some_and(|months| months & 1 != 0)
            && self.from.is_none_or(|from| from <= date)
            && self.until.is_none_or(|until| date <= until)
            && self.matches(date)
            && !(self.excepts(Exception::Holidays) && is_holiday(date))
    }

    fn matches(&self, date: Date) -> bool {
        let weekday = |days: u8| days & date.weekday().bit() != 0;
        match self.rule {
            Rule::Weekly { days, weeks } => weekday(days) && self.in_week(weeks, date),
            Rule::Monthly { nth, days, every } => {
                weekday(days) && nth & ordinals(date) != 0 && self.in_month(every, date)
            }
            Rule::MonthDays { days } => {
                let place = u32::from(date.day).wrapping_sub(1);
                days.checked_shr(place).is_some_and(|days| days & 1 != 0)
            }
            Rule::On(day) => day == date,
            Rule::Undated { .. } => false,
        }
    }

    fn in_week(&self, weeks: Weeks, date: Date) -> bool {
        match weeks {
            Weeks::All => true,
            Weeks::Even => date.iso_week().1.is_multiple_of(2),
            Weeks::Odd => !date.iso_week().1.is_multiple_of(2),
            Weeks::Every(weeks) => self.from.is_some_and(|from| {
                let passed = (date.monday() - from.monday()) / 7;
                passed.checked_rem(i32::from(weeks)) == Some(0)
            }),
        }
    }

    fn in_month(&self, every: u8, date: Date) -> bool {
        let months = |date: Date| i32::from(date.year) * 12 + i32::from(date.month);
        every <= 1
            || self
                .from
                .is_some_and(|from| (months(date) - months(from)) % i32::from(every) == 0)
    }
}

/// The ordinals that a date has among its weekdays of the month.
fn ordinals(date: Date) -> u8 {
    let left = days_of_month(date.year, date.month).saturating_sub(date.day) / 7;
    let from_end = match left {
        0 => 1 << 5,
        1 => 1 << 6,
        _ => 0,
    };
    1 << (date.day.saturating_sub(1) / 7).min(4) | from_end
}
