//! What is answered where there is nothing to answer.

use grufi_engine::{Index, Request};
use std::fmt;

/// How a set of nonsense fared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NonsenseFigures {
    /// Number of lines.
    pub lines: usize,
    /// Lines that were answered with groups, and the first of these.
    pub answered: Vec<[String; 2]>,
}

impl NonsenseFigures {
    /// Asks all lines.
    pub fn measure(index: &Index<'_>, lines: &[String]) -> Self {
        let answered = lines.iter().filter_map(|line| {
            let answer = index.search(&Request {
                text: line,
                limit: 1,
                ..Request::default()
            });
            let group = index.group(answer.hits.first()?.group)?;
            Some([line.clone(), group.name().to_owned()])
        });
        Self {
            lines: lines.len(),
            answered: answered.collect(),
        }
    }
}

impl fmt::Display for NonsenseFigures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "Ohne Treffer: {} von {} Zeilen",
            self.lines - self.answered.len(),
            self.lines
        )?;
        for [line, group] in &self.answered {
            writeln!(f, "  {line}  [zuerst: {group}]")?;
        }
        Ok(())
    }
}
