//! Writing the text of recurrences, see [`super::parse`].

use super::{Exception, Recurrence, Rule, Time, Weeks, basic};
use std::fmt;

/// The text that [`super::parse`] reads.
impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.pattern())?;
        match self.time {
            Time::Unknown => {}
            Time::At(start) => write!(f, " {}", clock(start))?,
            Time::Between(start, end) => write!(f, " {}-{}", clock(start), clock(end))?,
            Time::Part(part) => write!(f, " {}", part.key())?,
        }
        match self.rule {
            Rule::Weekly {
                weeks: Weeks::Even, ..
            } => f.write_str(" even")?,
            Rule::Weekly {
                weeks: Weeks::Odd, ..
            } => f.write_str(" odd")?,
            Rule::Undated { .. } => f.write_str(" undated")?,
            _ => {}
        }
        let from = match self.rule {
            Rule::On(date) => Some(date),
            _ => self.from,
        };
        if let Some(from) = from {
            write!(f, " from={}", basic(from))?;
        }
        if self.exceptions != 0 {
            let keys = Exception::ALL
                .iter()
                .filter(|one| self.excepts(**one))
                .map(|one| one.key());
            write!(f, " not={}", keys.collect::<Vec<_>>().join(","))?;
        }
        if self.online {
            f.write_str(" online")?;
        }
        Ok(())
    }
}

/// One recurrence a line.
pub fn write(recurrences: &[Recurrence]) -> String {
    let lines: Vec<String> = recurrences.iter().map(Recurrence::to_string).collect();
    lines.join("\n")
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
