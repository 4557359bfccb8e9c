//! When groups meet: weekday by hour.

use crate::catalogue::Group;
use grufi_engine::Day;

/// Number of meetings by weekday and hour; a group that meets on two weekdays counts for both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// By weekday, Monday first, and by the hour in which the meeting begins, 0 to 23.
    pub hours: [[usize; 24]; 7],
    /// By weekday, meetings whose time is not known.
    pub without_time: [usize; 7],
    /// Entries whose weekday is not known.
    pub without_day: usize,
}

impl Week {
    /// Counts the entries.
    pub fn of(groups: &[Group]) -> Self {
        let mut week = Week::default();
        for group in groups {
            let hour = group.start.map(|minutes| usize::from(minutes) / 60);
            for day in Day::of_mask(group.weekdays) {
                let day = usize::from(day.code()) - 1;
                match hour.and_then(|hour| week.hours[day].get_mut(hour)) {
                    Some(count) => *count += 1,
                    None => week.without_time[day] += 1,
                }
            }
            week.without_day += usize::from(Day::of_mask(group.weekdays).next().is_none());
        }
        week
    }

    /// First and last hour with a meeting, `None` if there is none.
    pub fn span(&self) -> Option<(usize, usize)> {
        let used = |hour: &usize| self.hours.iter().any(|day| day[*hour] > 0);
        Some(((0..24).find(used)?, (0..24).rev().find(used)?))
    }
}
