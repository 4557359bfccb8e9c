//! The problems as parts of the page, one for each urgency: with the row as it stands and as it should be.

use super::html::{Part, number, plural as counted};
use super::kinds::{Kind, kinds, meaning, plural};
use crate::catalogue::{Problem, Report, Severity};
use maud::{Markup, html};
use std::collections::HashMap;

/// So many of one kind stand open; the others are folded below them.
const OPEN: usize = 12;
/// So many problems of a kind are shown with their whole row; it is what makes the page large.
const ROWS_SHOWN: usize = 200;
/// So many problems of a kind are shown at all; a page with more is read by nobody and opened by no
/// browser. The JSON output has every one.
const SHOWN: usize = 5_000;

/// What should change in a row: columns, the values meant (`None` for the whole cell), how they should read.
type Proposals<'r> = Vec<(&'r str, Option<&'r str>, &'r str)>;

/// What is known of rows besides their problems.
struct Context<'r> {
    report: &'r Report,
    /// Names of the entries by file and line.
    names: &'r HashMap<(&'r str, u64), &'r str>,
    /// What should change in a row, from all its problems, by file and line.
    proposals: HashMap<(&'r str, u64), Proposals<'r>>,
}

impl<'r> Context<'r> {
    fn new(report: &'r Report, names: &'r HashMap<(&'r str, u64), &'r str>) -> Self {
        let mut proposals: HashMap<(&str, u64), Proposals<'_>> = HashMap::new();
        for problem in report.problems() {
            let parts = (problem.line, &problem.column, &problem.proposal);
            if let (Some(line), Some(column), Some(proposal)) = parts {
                let row = proposals.entry((&problem.file, line)).or_default();
                row.push((column, problem.value.as_deref(), proposal));
            }
        }
        Context {
            report,
            names,
            proposals,
        }
    }
}

/// One part for each urgency with problems; one that says that there are none.
pub(super) fn parts(report: &Report, names: &HashMap<(&str, u64), &str>) -> Vec<Part> {
    let kinds = kinds(report);
    let context = Context::new(report, names);
    if kinds.is_empty() {
        return vec![Part {
            anchor: "pruefung",
            title: "Prüfung",
            count: None,
            sections: Vec::new(),
            body: html! { p.lead { "Alles in Ordnung: Bei der Prüfung ist nichts aufgefallen." } },
        }];
    }
    let all: Vec<(usize, Kind<'_>)> = (1..).zip(kinds).collect();
    let parts = all.chunk_by(|(_, a), (_, b)| a.severity == b.severity);
    parts.map(|kinds| part(kinds, &context)).collect()
}

fn part(kinds: &[(usize, Kind<'_>)], context: &Context<'_>) -> Part {
    let severity = kinds[0].1.severity;
    let anchor = match severity {
        Severity::Error => "fehler",
        Severity::Warning => "warnungen",
        Severity::Hint => "hinweise",
    };
    let section = |(at, kind): &(usize, Kind<'_>)| {
        (format!("art-{at}"), kind.title(), Some(kind.problems.len()))
    };
    let body = html! {
        p.lead { (meaning(severity)) }
        @for (at, kind) in kinds {
            details.kind.(severity_class(severity)) id={ "art-" (at) } open[severity != Severity::Hint] {
                summary {
                    h3 { (kind.title()) }
                    span.count { (number(kind.problems.len())) }
                }
                (problems(kind, context))
            }
        }
    };
    Part {
        anchor,
        title: plural(severity),
        count: Some(context.report.count(severity)),
        sections: kinds.iter().map(section).collect(),
        body,
    }
}

fn severity_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "hint",
    }
}

fn problems(kind: &Kind<'_>, context: &Context<'_>) -> Markup {
    let rest = kind.problems.len().saturating_sub(SHOWN);
    let shown = &kind.problems[..kind.problems.len().min(SHOWN)];
    // One more is shown rather than folded.
    let open = if shown.len() <= OPEN + 1 {
        shown.len()
    } else {
        OPEN
    };
    let (open, folded) = shown.split_at(open);
    let remedy = common_remedy(shown);
    let entries = |problems: &[&Problem], from: usize| {
        html! {
            ol.problems {
                @for (at, problem) in problems.iter().enumerate() {
                    (entry(problem, context, from + at < ROWS_SHOWN, remedy.is_none()))
                }
            }
        }
    };
    html! {
        @if let Some(remedy) = remedy { p.remedy { (remedy) } }
        (entries(open, 0))
        @if !folded.is_empty() {
            details.more {
                summary { (counted(folded.len(), "weiterer Eintrag", "weitere Einträge")) }
                (entries(folded, open.len()))
            }
        }
        @if kind.problems.len() > ROWS_SHOWN {
            p.note { "Ganze Zeilen stehen nur bei den ersten " (number(ROWS_SHOWN)) "." }
        }
        @if rest > 0 {
            p.note { (counted(rest, "weiterer Eintrag", "weitere Einträge")) " dieser Art: siehe grufi check --json." }
        }
    }
}

/// What is to be done about all of several problems, where it is the same.
fn common_remedy<'p>(problems: &[&'p Problem]) -> Option<&'p str> {
    let (first, others) = problems.split_first()?;
    let same = others.iter().all(|problem| problem.remedy == first.remedy);
    (same && !others.is_empty()).then_some(&first.remedy)
}

fn entry(problem: &Problem, context: &Context<'_>, with_row: bool, with_remedy: bool) -> Markup {
    let place = problem.line.map(|line| (problem.file.as_str(), line));
    let row = place.and_then(|(file, line)| context.report.rows.find(file, line));
    let name = place.and_then(|place| context.names.get(&place));
    let column = problem.column.as_deref().unwrap_or_default();
    let stands = match &row {
        Some(cells) => Some(match (cell(cells, column), problem.value.as_deref()) {
            // Of several values in a cell, the one that should read in another way.
            (Some(cell), Some(value)) if problem.proposal.is_some() && cell.contains(value) => {
                value
            }
            (cell, value) => cell.or(value).unwrap_or(""),
        }),
        None => problem.value.as_deref(),
    };
    html! {
        li.problem {
            p.where {
                @if let Some(line) = problem.line { b { "Zeile " (line) } " " }
                @if let Some(name) = name { span.group { (name) } " " }
                span.file { (problem.file) }
            }
            @if !column.is_empty() {
                (before_after(column, stands, problem.proposal.as_deref()))
            }
            p.what {
                @if let Some(value) = &problem.value { q { (value) } " " }
                (problem.message) "."
                @if with_remedy { " " (problem.remedy) }
            }
            @if let (Some(cells), true) = (&row, with_row) {
                details.row {
                    summary { "Die ganze Zeile" }
                    (whole_row(cells, column, place.and_then(|place| context.proposals.get(&place))))
                }
            }
        }
    }
}

/// A cell as it stands and, where that is known, as it should be.
fn before_after(column: &str, stands: Option<&str>, proposal: Option<&str>) -> Markup {
    html! {
        dl.cell {
            div { dt { "Spalte" } dd.column { (column) } }
            @if let Some(stands) = stands {
                div { dt { "steht da:" } dd { (value("old", stands)) } }
            }
            @if let Some(proposal) = proposal {
                div { dt { "richtig wohl:" } dd { (value("new", proposal)) } }
            }
        }
    }
}

fn value(class: &str, text: &str) -> Markup {
    html! {
        @if text.trim().is_empty() { span.empty { "leer" } }
        @else if class == "new" { ins { (text) } }
        @else { span.old { (text) } }
    }
}

fn whole_row(cells: &[(&str, &str)], column: &str, proposals: Option<&Proposals<'_>>) -> Markup {
    let is_meant = |name: &str| !column.is_empty() && same(name, column);
    let proposed = |name: &str, text: &str| {
        let proposals = proposals.into_iter().flatten();
        let mut meant = proposals
            .filter(|(column, ..)| same(name, column))
            .peekable();
        meant.peek()?;
        Some(
            meant.fold(text.to_owned(), |text, (_, value, proposal)| match value {
                Some(value) if text.contains(value) => text.replacen(value, proposal, 1),
                _ => (*proposal).to_owned(),
            }),
        )
    };
    html! {
        div.wide {
            table {
                thead {
                    tr {
                        th scope="col" { "Spalte" }
                        th scope="col" { "So steht sie da" }
                        @if proposals.is_some() { th scope="col" { "So sollte sie sein" } }
                    }
                }
                tbody {
                    @for (name, text) in cells {
                        tr.meant[is_meant(name)] {
                            th scope="row" { (name) }
                            td { (text) }
                            @if proposals.is_some() {
                                td {
                                    @match proposed(name, text) {
                                        Some(proposal) => (value("new", &proposal)),
                                        None => (text),
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The cell of a column; spelling of the name does not matter.
fn cell<'r>(cells: &[(&'r str, &'r str)], column: &str) -> Option<&'r str> {
    let (_, text) = cells.iter().find(|(name, _)| same(name, column))?;
    Some(text)
}

fn same(name: &str, column: &str) -> bool {
    name.trim().to_lowercase() == column.trim().to_lowercase()
}
