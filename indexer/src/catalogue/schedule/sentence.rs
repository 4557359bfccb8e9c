//! Pieces -> clauses: which days, times and limits of a sentence belong together.
//!
//! Commas and brackets part a sentence. Days that come after a complete clause begin the next one; limits
//! after a comma ("..., nicht in den Ferien") hold for all clauses of their sentence.

use super::clause::{Clause, Cycle};
use super::grammar::{Item, Piece};
use super::negation::{self, Open};
use super::part::{Part, parts};
use super::token::Token;
use super::{Doubt, Schedule};
use grufi_engine::schedule::{ALL_MONTHS, MINUTES, Recurrence, Rule, Time};

/// The dot after a word of at most so many bytes is kept with it, where it is text.
const ABBREVIATION: usize = 4;

/// The schedule that pieces make.
pub(super) fn schedule(text: &str, tokens: &[Token<'_>], pieces: &[Piece]) -> Schedule {
    let mut parts = parts(pieces);
    let mut open = Open::Nothing;
    for (at, part) in parts.iter_mut().enumerate() {
        open = negation::resolve(&mut part.pieces, open, at == 0);
    }
    let mut untimed = false;
    let parts: Vec<Part> = parts
        .into_iter()
        .flat_map(|part| part.split(&mut untimed))
        .collect();
    let mut reader = Reader::default();
    for (at, part) in parts.iter().enumerate() {
        reader.part(part, parts.get(at + 1));
    }
    reader.flush();
    reader.finish(text, tokens)
}

#[derive(Default)]
struct Reader {
    clause: Clause,
    done: Vec<Recurrence>,
    /// Number of recurrences before this sentence.
    before_sentence: usize,
    /// Tokens that are kept as text: first, and after the last.
    texts: Vec<(usize, usize)>,
    by_arrangement: bool,
    doubts: Vec<Doubt>,
}

impl Reader {
    fn part(&mut self, part: &Part, next: Option<&Part>) {
        // "Einmal im Monat. Mittwochs 18 Uhr."
        if part.hard && !self.clause.is_cycle() {
            self.flush();
            self.before_sentence = self.done.len();
        }
        if self.is_text(part, next) {
            let first = part
                .pieces
                .iter()
                .position(|piece| piece.item != Item::Fill);
            let first = part.pieces.get(first.unwrap_or(0));
            let whole = first.zip(part.pieces.last());
            let begin = part.pieces.first().map_or(0, |piece| piece.first);
            self.texts.extend(whole.map(|(_, last)| (begin, last.end)));
            self.clause.noted |= self.clause.has_days();
            return;
        }
        let starts = part.has_days() || (part.has_ordinals() && !self.clause.has_days());
        if starts && self.clause.is_complete() {
            self.flush();
        }
        if !part.bracketed && part.limits_only() {
            for one in &mut self.done[self.before_sentence..] {
                for piece in &part.pieces {
                    limit(one, &piece.item);
                }
            }
        }
        self.read(part);
    }

    /// Whether a part is no more than a remark: it tells neither days nor times of meetings.
    fn is_text(&self, part: &Part, next: Option<&Part>) -> bool {
        let text = part.place(|item| *item == Item::Text);
        let (days, time) = (part.has_days() || part.has_ordinals(), part.has_time());
        let arrangement = part.place(|item| *item == Item::Arrangement);
        match (days, time, text) {
            (false, false, Some(text)) => {
                part.has_months()
                    || arrangement.is_some_and(|arrangement| text < arrangement)
                    || part.any(|item| {
                        matches!(item, Item::Part { .. } | Item::End(_) | Item::Parity { .. })
                    })
            }
            (false, false, None) => arrangement.is_some() && part.has_months(),
            (false, true, Some(_)) => !part.has_months() && !self.clause.times.is_empty(),
            (true, false, Some(_)) => {
                let timed = next.is_some_and(|next| next.has_time() && !next.has_days());
                let known = |known: u8| part.weekdays() != 0 && part.weekdays() & !known == 0;
                let now = self
                    .clause
                    .specs
                    .iter()
                    .fold(0, |all, spec| all | spec.days);
                let before = self.done[self.before_sentence..].iter();
                let before = before.fold(0, |all, one| all | one.weekdays());
                let aside = part.bracketed && self.clause.is_complete();
                !timed && !self.clause.times.is_empty() && (aside || known(now | before))
            }
            _ => false,
        }
    }

    fn read(&mut self, part: &Part) {
        let clause = &mut self.clause;
        let variant =
            part.has_time() && part.has_months() && !part.has_days() && !clause.times.is_empty();
        let variant = part.pieces.iter().find_map(|piece| match piece.item {
            Item::Season { months, .. } if variant => Some(months),
            _ => None,
        });
        if let Some(months) = variant {
            clause.vary(months);
        }
        if part.has_time() {
            clause.times_before = clause.times.len();
        }
        let arranged = part.any(|item| *item == Item::Arrangement) && !part.has_time();
        for (at, piece) in part.pieces.iter().enumerate() {
            let after = &part.pieces[at + 1..];
            let days_follow = after
                .iter()
                .any(|piece| matches!(piece.item, Item::Days { .. }));
            let mut cycle = Cycle::default();
            match piece.item {
                Item::Days { mask, part, sure } => {
                    clause.part = clause.part.or(part);
                    clause.add_days(mask);
                    if let Some(spec) = clause.specs.last_mut() {
                        spec.cycle.vague |= !sure || arranged;
                    }
                    clause.noted = false;
                }
                Item::Ordinals { nth, numbers, each } => {
                    let in_month = after.iter().any(|piece| piece.item == Item::Months(1));
                    let second = each && numbers == 0b10;
                    // "erster Werktag im Monat".
                    let unknown = after.first().is_some_and(|next| next.item == Item::Text);
                    if days_follow && nth != 0 {
                        clause.nth = Some((nth, second, *piece));
                    } else if nth != 0 && clause.specs.iter().any(|spec| spec.nth == 0) {
                        for spec in clause.specs.iter_mut().filter(|spec| spec.nth == 0) {
                            (spec.nth, spec.second) = (nth, second);
                        }
                    } else if numbers != 0 && in_month && !unknown {
                        clause.month_days |= numbers;
                    } else if nth != 0 {
                        clause.nth = Some((nth, second, *piece));
                    } else {
                        self.texts.push((piece.first, piece.end));
                    }
                }
                Item::Weeks(weeks) => cycle.weeks = Some(weeks),
                Item::Months(1) if clause.month_days != 0 => {}
                Item::Months(months) => cycle.months = Some(months),
                Item::Quarter => cycle.quarter = true,
                Item::Parity { even } => cycle.even = Some(even),
                Item::Times(times) => cycle.times = Some((times, *piece)),
                Item::Vague { told } => {
                    cycle.vague = true;
                    if told {
                        self.texts.push((piece.first, piece.end));
                    }
                }
                Item::Time { time, spoken } => clause.add_time(time, spoken, variant),
                Item::End(end) => match clause.times.last_mut() {
                    Some((time @ Time::At(_), _)) if time.start() != Some(end) => {
                        *time = Time::Between(time.start().unwrap_or(0), end);
                    }
                    _ => self.texts.push((piece.first, piece.end)),
                },
                Item::Lasts(minutes) => {
                    for (time, _) in &mut clause.times {
                        *time = lasting(*time, minutes);
                    }
                    if clause.times.is_empty() {
                        self.texts.push((piece.first, piece.end));
                    }
                }
                Item::Part { part, exact } => {
                    clause.part = clause.part.or(Some(part));
                    if !exact {
                        self.texts.push((piece.first, piece.end));
                    }
                }
                Item::Season { months, named } => {
                    if named {
                        self.doubts.push(Doubt::Season);
                    }
                    let times = &mut clause.times[clause.times_before..];
                    if variant.is_some() {
                    } else if part.bracketed && !part.has_days() && !times.is_empty() {
                        times.iter_mut().for_each(|time| time.1 = Some(months));
                    } else {
                        limit(&mut clause.limits, &piece.item);
                    }
                }
                Item::Date(date) => {
                    clause.dates.push(date);
                    clause.noted = false;
                }
                Item::NotDays { mask, nth } => clause.not_days.push((mask, nth, *piece)),
                Item::Except(_)
                | Item::NotMonths(_)
                | Item::From(_)
                | Item::Until(_)
                | Item::Online => {
                    limit(&mut clause.limits, &piece.item);
                }
                Item::Arrangement => self.by_arrangement = true,
                Item::Text => {
                    clause.noted = clause.has_days();
                    self.texts.push(with_fillers(&part.pieces, at));
                }
                Item::Fill | Item::Break(_) | Item::Not | Item::Pause(_) | Item::Special(_) => {}
            }
            if cycle != Cycle::default() {
                clause.add_cycle(cycle, *piece, days_follow);
            }
        }
    }

    /// Ends the clause.
    fn flush(&mut self) {
        let finished = std::mem::take(&mut self.clause).finish();
        self.doubts.extend(finished.doubts);
        let unused = finished.unused.iter().map(|piece| (piece.first, piece.end));
        self.texts.extend(unused);
        for one in finished.rules {
            if !self.done.contains(&one) {
                self.done.push(one);
            }
        }
        let Some(limits) = finished.limits else {
            return;
        };
        if self.done.is_empty() {
            self.done.push(limits);
        }
        for one in &mut self.done {
            one.months &= limits.months;
            one.exceptions |= limits.exceptions;
            one.online |= limits.online;
            one.from = one.from.or(limits.from);
            one.until = one.until.or(limits.until);
        }
    }

    fn finish(mut self, text: &str, tokens: &[Token<'_>]) -> Schedule {
        self.texts.sort_unstable();
        let mut ranges: Vec<(usize, usize)> = Vec::new();
        for (first, end) in self.texts {
            match ranges.last_mut() {
                Some(last) if first <= last.1 => last.1 = last.1.max(end),
                _ => ranges.push((first, end)),
            }
        }
        let slice = |(first, end): (usize, usize)| {
            let last = tokens.get(end.checked_sub(1)?)?;
            let dot = tokens
                .get(end)
                .filter(|dot| dot.is_sign(&["."]) && !dot.spaced);
            let dot = dot.filter(|_| last.text.len() <= ABBREVIATION);
            text.get(tokens.get(first)?.start..dot.unwrap_or(last).end())
        };
        for one in &mut self.done {
            if let Rule::On(_) = one.rule {
                one.from = None;
            }
            if one.months == 0 {
                // Months that exclude each other: the days are kept, dates are not made up.
                let days = one.weekdays();
                one.rule = Rule::Undated { days, months: 0 };
                one.months = ALL_MONTHS;
            }
        }
        let mut doubts = self.doubts;
        doubts.sort_unstable();
        doubts.dedup();
        Schedule {
            rules: self.done,
            by_arrangement: self.by_arrangement,
            rest: ranges
                .into_iter()
                .filter_map(slice)
                .map(str::to_owned)
                .collect(),
            doubts,
        }
    }
}

/// The tokens of a text and of the fillers that belong to it: "am Anleger".
fn with_fillers(pieces: &[Piece], at: usize) -> (usize, usize) {
    let fill = |piece: &&Piece| piece.item == Item::Fill;
    let before = pieces[..at].iter().rev().take_while(fill).last();
    let mut end = pieces[at].end;
    let behind: Vec<&Piece> = pieces[at + 1..].iter().take_while(fill).collect();
    let next = pieces.get(at + 1 + behind.len());
    if next.is_none_or(|next| next.item == Item::Text) {
        end = behind.last().map_or(end, |last| last.end);
    }
    (before.map_or(pieces[at].first, |piece| piece.first), end)
}

/// A time with an end where it has none.
fn lasting(time: Time, minutes: u16) -> Time {
    match time {
        Time::At(start) if start + minutes <= MINUTES => Time::Between(start, start + minutes),
        other => other,
    }
}

/// Narrows a recurrence by what an item says.
fn limit(one: &mut Recurrence, item: &Item) {
    match item {
        Item::Season { months, .. } => one.months &= months,
        Item::NotMonths(months) => one.months &= !months,
        Item::Except(kind) => one.exceptions |= kind.bit(),
        Item::From(date) => one.from = Some(*date),
        Item::Until(date) => one.until = Some(*date),
        Item::Online => one.online = true,
        _ => {}
    }
}
