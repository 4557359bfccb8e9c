//! Which lines raise the crisis notice.

use grufi_engine::{Index, Request};
use serde::Deserialize;
use std::fmt;

/// One line of a crisis set.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct CrisisLine {
    /// `yes` where the notice is wanted.
    pub crisis: String,
    /// As typed.
    pub query: String,
}

/// How a crisis set fared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CrisisFigures {
    /// Lines that want the notice, and lines that do not.
    pub lines: [usize; 2],
    /// Lines that want it and do not get it.
    pub missed: Vec<String>,
    /// Lines that get it and do not want it.
    pub false_alarms: Vec<String>,
}

impl CrisisFigures {
    /// Asks all lines.
    pub fn measure(index: &Index<'_>, lines: &[CrisisLine]) -> Self {
        let mut figures = Self::default();
        for line in lines {
            let wanted = line.crisis == "yes";
            let raised = index
                .search(&Request {
                    text: &line.query,
                    limit: 1,
                    ..Request::default()
                })
                .crisis;
            figures.lines[usize::from(!wanted)] += 1;
            match (wanted, raised) {
                (true, false) => figures.missed.push(line.query.clone()),
                (false, true) => figures.false_alarms.push(line.query.clone()),
                _ => {}
            }
        }
        figures
    }
}

impl fmt::Display for CrisisFigures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [wanted, unwanted] = self.lines;
        writeln!(
            f,
            "Erkannt: {} von {wanted} Notlagen",
            wanted - self.missed.len()
        )?;
        writeln!(
            f,
            "Falscher Alarm: {} von {unwanted} anderen Zeilen",
            self.false_alarms.len()
        )?;
        for line in &self.missed {
            writeln!(f, "  nicht erkannt: {line}")?;
        }
        for line in &self.false_alarms {
            writeln!(f, "  falscher Alarm: {line}")?;
        }
        Ok(())
    }
}
