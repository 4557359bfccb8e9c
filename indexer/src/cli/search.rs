//! `grufi search`: the engine of the browser on the command line, one query a line.

use super::out::note;
use anyhow::Context;
use grufi_engine::{Answer, Index, Intent, Request, Why};
use grufi_indexer::published;
use serde::Serialize;
use std::io::{BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

/// One line of the output, a contract (see `README.md`).
#[derive(Serialize)]
struct Line<'a> {
    query: &'a str,
    intent: IntentLine<'a>,
    crisis: bool,
    hits: Vec<HitLine<'a>>,
}

#[derive(Serialize)]
struct IntentLine<'a> {
    topics: &'a [String],
    place: Option<&'a str>,
    role: Option<&'a str>,
    format: Option<&'static str>,
    days: Vec<&'static str>,
    audience: &'a [String],
    language: Option<&'a str>,
}

#[derive(Serialize)]
struct HitLine<'a> {
    id: &'a str,
    name: &'a str,
    score: f32,
    why: Vec<String>,
}

/// Answers the queries of standard input from the index of a published folder.
///
/// # Errors
/// Where the folder holds no readable index, or reading or writing fails.
pub fn run(dir: &Path, json: bool, max: usize) -> anyhow::Result<ExitCode> {
    if !json {
        note!("Fehler: Es fehlt: --json. Andere Ausgaben gibt es nicht.");
        return Ok(ExitCode::from(super::USAGE));
    }
    let bytes = published::index(dir)?;
    let index =
        Index::open(&bytes).with_context(|| format!("{}: Index nicht lesbar", dir.display()))?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let query =
            line.context("Standardeingabe nicht lesbar (erwartet: UTF-8, eine Anfrage je Zeile)")?;
        let answer = index.search(&Request {
            text: &query,
            limit: max,
            ..Request::default()
        });
        serde_json::to_writer(&mut out, &line_of(&index, &query, &answer))?;
        out.write_all(b"\n")?;
        out.flush()?;
    }
    Ok(ExitCode::SUCCESS)
}

fn line_of<'a>(index: &'a Index<'_>, query: &'a str, answer: &'a Answer) -> Line<'a> {
    let hits = answer.hits.iter().filter_map(|hit| {
        let group = index.group(hit.group)?;
        let why = hit.why.iter().map(reason).collect();
        Some(HitLine {
            id: group.id(),
            name: group.name(),
            score: hit.score,
            why,
        })
    });
    Line {
        query,
        intent: intent_of(&answer.intent),
        crisis: answer.crisis,
        hits: hits.collect(),
    }
}

fn intent_of(intent: &Intent) -> IntentLine<'_> {
    IntentLine {
        topics: &intent.topics,
        place: intent.place.as_deref(),
        role: intent.role.as_deref(),
        format: intent.form.map(|form| form.key()),
        days: intent.days.iter().map(|day| day.key()).collect(),
        audience: &intent.audience,
        language: intent.language.as_deref(),
    }
}

/// A reason in German.
fn reason(why: &Why) -> String {
    match why {
        Why::Topic { label, words } => format!("passt zu: {label}, wegen »{words}«"),
        Why::Text { words } => format!("im Eintrag: »{words}«"),
        Why::Place { name } => format!("Ort: {name}"),
    }
}
