//! How the columns of one file become canonical ones: decided once by the header ([`decide`]), applied to every row.

mod decide;

use super::aliases::{Joint, Share, Target};
use super::mapping::SourceMapping;
use super::rows::{Origin, RawCell, RawRow};
use super::split;
use super::table::{Cell, Row};
use super::weekdays::{self, Slot};
use crate::catalogue::Report;

/// What fills one canonical column.
struct Feed<C> {
    target: C,
    /// Columns of the file, in the order in which their cells are joined.
    parts: Vec<Part>,
    /// What every row has, where no column fills it.
    constant: String,
    /// Words of the file and what they mean, folded.
    values: Vec<(String, String)>,
}

struct Part {
    /// Place among the columns of the file.
    at: usize,
    /// All shares of the cell, and which one is wanted; `None` for the whole cell.
    share: Option<(Share, Vec<Share>)>,
    /// The weekday that the column stands for.
    slot: Option<Slot>,
}

/// The plan of a table.
pub(super) struct Plan<C> {
    feeds: Vec<Feed<C>>,
}

impl<C: Target> Plan<C> {
    /// Decides what each column of the header is. What is unknown, ambiguous or double is reported.
    pub fn of(
        header: &RawRow,
        origin: &Origin,
        mapping: Option<&SourceMapping>,
        report: &mut Report,
    ) -> Self {
        Plan {
            feeds: decide::feeds(header, origin, mapping, report),
        }
    }

    /// The canonical columns that are filled.
    pub fn targets(&self) -> impl Iterator<Item = C> + '_ {
        self.feeds.iter().map(|feed| feed.target)
    }

    /// Where the cells of each canonical column stand in the file.
    pub fn places(&self) -> impl Iterator<Item = (C, Vec<usize>)> + '_ {
        let places = |feed: &Feed<C>| feed.parts.iter().map(|part| part.at).collect();
        self.feeds
            .iter()
            .map(move |feed| (feed.target, places(feed)))
    }

    /// Names of all columns of the file, as problems tell them: the canonical one of a column that alone fills it,
    /// else the one that stands there.
    pub fn names(&self, head: &RawRow) -> Vec<String> {
        let names = head.cells.iter().map(|cell| cell.text.trim().to_owned());
        let mut names: Vec<String> = names.collect();
        let parts = || self.feeds.iter().flat_map(|feed| &feed.parts);
        for feed in &self.feeds {
            if let [part] = feed.parts.as_slice()
                && parts().filter(|other| other.at == part.at).count() == 1
                && let Some(name) = names.get_mut(part.at)
            {
                *name = feed.target.key().to_owned();
            }
        }
        names
    }

    /// Whether a column is filled.
    pub fn has(&self, target: C) -> bool {
        self.targets().any(|known| known == target)
    }

    /// The canonical row; its cells stand in the order of [`Plan::targets`]. `mend` may put a cell right.
    pub fn apply(&self, row: &RawRow, mut mend: impl FnMut(C, &RawCell) -> Option<String>) -> Row {
        let cells = self.feeds.iter().map(|feed| {
            let cells = feed.cells(row, &mut mend);
            let line = cells.first().map_or(0, |(_, line)| *line);
            let text = feed.translated(joined(feed.target.joint(), cells));
            Cell { text, line }
        });
        Row {
            line: row.line,
            cells: cells.collect(),
        }
    }
}

impl<C: Target> Feed<C> {
    /// What the columns of the file have for it, and the lines; columns of weekdays are one.
    fn cells(
        &self,
        row: &RawRow,
        mend: &mut impl FnMut(C, &RawCell) -> Option<String>,
    ) -> Vec<(String, u64)> {
        let mut cells: Vec<(String, u64)> = Vec::new();
        let mut week: Vec<(Slot, &str)> = Vec::new();
        let mut week_at = (0, 0);
        for part in &self.parts {
            let Some(cell) = row.cells.get(part.at) else {
                continue;
            };
            let text = match (&part.slot, &part.share) {
                (Some(slot), _) => {
                    if week.is_empty() {
                        week_at = (cells.len(), cell.line);
                    }
                    week.push((*slot, &cell.text));
                    continue;
                }
                (None, Some((share, all))) => split::share(&cell.text, *share, all),
                (None, None) => mend(self.target, cell).unwrap_or_else(|| cell.text.clone()),
            };
            if self.parts.len() == 1 || !text.trim().is_empty() {
                cells.push((text, cell.line));
            }
        }
        let phrase = weekdays::phrase(&week);
        if !phrase.is_empty() {
            cells.insert(week_at.0, (phrase, week_at.1));
        }
        cells
    }

    fn translated(&self, text: String) -> String {
        if text.trim().is_empty() {
            return match self.constant.is_empty() {
                true => text,
                false => self.constant.clone(),
            };
        }
        if self.values.is_empty() {
            return text;
        }
        let meaning = |word: &str| {
            let word = fold_value(word);
            let mut known = self.values.iter();
            known
                .find(|(from, _)| *from == word)
                .map(|(_, to)| to.clone())
        };
        match (meaning(&text), self.target.joint()) {
            (Some(meaning), _) => meaning,
            (None, Joint::List) => {
                let values = text.split('|');
                let told =
                    values.map(|word| meaning(word).unwrap_or_else(|| word.trim().to_owned()));
                told.collect::<Vec<_>>().join("|")
            }
            (None, _) => text,
        }
    }
}

/// A word of a cell as it is compared: signs matter, space and case do not.
fn fold_value(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// The cells of several columns as one text.
pub(super) fn joined(joint: Joint, mut cells: Vec<(String, u64)>) -> String {
    let glue = match joint {
        _ if cells.len() <= 1 => return cells.pop().map(|(text, _)| text).unwrap_or_default(),
        Joint::Schedule => return schedule(&cells),
        Joint::Space => " ",
        Joint::List => "|",
        Joint::Lines => "\n",
        Joint::Comma => ", ",
    };
    let texts: Vec<&str> = cells.iter().map(|(text, _)| text.trim()).collect();
    texts.join(glue)
}

/// Weekday, time and the like as one text: bare times that follow each other are a beginning and an end.
fn schedule(cells: &[(String, u64)]) -> String {
    let bare = |text: &str| {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        (1..=4).contains(&digits)
            && text.len() <= 5
            && text.chars().all(|c| c.is_ascii_digit() || ":.".contains(c))
    };
    let mut text = String::new();
    let mut within_time = false;
    for cell in cells.iter().map(|(text, _)| text.trim()) {
        let is_time = bare(cell);
        match (within_time, is_time) {
            (true, true) => text.push('-'),
            (true, false) => text.push_str(" Uhr, "),
            (false, _) if text.is_empty() => {}
            (false, true) => text.push_str(", "),
            (false, false) => text.push(' '),
        }
        text.push_str(cell);
        within_time = is_time;
    }
    if within_time {
        text.push_str(" Uhr");
    }
    text
}
