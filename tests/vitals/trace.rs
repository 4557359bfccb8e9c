//! What the page's main thread did, task by task, from the browser's own trace.

use anyhow::{Context, Result};
use grufi_tests::page::Page;
use grufi_tests::wait;
use serde_json::{Value, json};

/// What is recorded: tasks, and what they consist of.
const CATEGORIES: &str =
    "devtools.timeline,disabled-by-default-devtools.timeline,v8,toplevel,blink.user_timing";
/// Tasks as the main thread runs them.
const TASK: &str = "RunTask";
/// From here on, the page asked for is the page.
const COMMITTED: &str = "commitNavigationEnd";
/// So many tasks are told of.
const TOLD: usize = 3;
/// Pieces of a task that are told of, in milliseconds.
const TELLING: f64 = 4.0;

/// One task of the main thread.
pub struct Task {
    /// When it began, in milliseconds since the recording did.
    pub start: f64,
    /// How long it took, in milliseconds.
    pub time: f64,
    /// How long of that it ran, slowed down as the processor is.
    pub work: f64,
    /// Its larger pieces, each with its time; those that lie within another one stand after it.
    pub pieces: Vec<String>,
}

/// Begins to record.
///
/// # Errors
/// If the browser refuses it.
pub fn begin(page: &Page) -> Result<()> {
    page.forget_events()?;
    page.call(
        "Tracing.start",
        json!({ "categories": format!("-*,{CATEGORIES}"), "transferMode": "ReportEvents" }),
    )
    .map(drop)
}

/// Ends the recording: the tasks of the page that ran longest, longest first.
///
/// # Errors
/// If the browser does not hand the recording over, or there is no page in it.
pub fn end(page: &Page) -> Result<Vec<Task>> {
    page.call("Tracing.end", json!({}))?;
    wait::until("the recording", || {
        let complete = page.events("Tracing.tracingComplete")?;
        Ok((!complete.is_empty()).then_some(()))
    })?;
    let mut events: Vec<Value> = Vec::new();
    for part in page.events("Tracing.dataCollected")? {
        events.extend(
            part.params["value"]
                .as_array()
                .into_iter()
                .flatten()
                .cloned(),
        );
    }
    // The thread on which scripts ran longest is the page's.
    let main = events
        .iter()
        .filter(|event| event["name"] == "FunctionCall" || event["name"] == "EvaluateScript")
        .max_by(|a, b| time(a).total_cmp(&time(b)))
        .map(|event| (event["pid"].clone(), event["tid"].clone()))
        .context("the page ran no script")?;
    events.retain(|event| (&event["pid"], &event["tid"]) == (&main.0, &main.1));
    // What the browser does to leave the page before is not this page's.
    let here = events.iter().filter(|event| event["name"] == COMMITTED);
    let here = here.map(start).fold(f64::MIN, f64::max);
    events.retain(|event| event["ph"] == "X" && start(event) > here);
    events.sort_by(|a, b| start(a).total_cmp(&start(b)));
    let first = events.first().map_or(0.0, start);
    let mut tasks: Vec<&Value> = events
        .iter()
        .filter(|event| event["name"] == TASK)
        .collect();
    tasks.sort_by(|a, b| work(b).total_cmp(&work(a)));
    tasks.truncate(TOLD);
    let told = tasks.into_iter().map(|task| {
        let within = |event: &&Value| {
            start(event) > start(task)
                && start(event) < start(task) + time(task)
                && time(event) >= TELLING
        };
        Task {
            start: start(task) - first,
            time: time(task),
            work: work(task),
            pieces: events.iter().filter(within).map(piece).collect(),
        }
    });
    Ok(told.collect())
}

fn start(event: &Value) -> f64 {
    event["ts"].as_f64().unwrap_or(0.0) / 1000.0
}

fn time(event: &Value) -> f64 {
    event["dur"].as_f64().unwrap_or(0.0) / 1000.0
}

/// The time in which the thread ran: what others on the machine took from it is not in it.
fn work(event: &Value) -> f64 {
    event["tdur"].as_f64().unwrap_or(0.0) / 1000.0
}

/// The name of a piece, with its place in the sources where there is one, and its time.
fn piece(event: &Value) -> String {
    let data = &event["args"]["data"];
    let name = event["name"].as_str().unwrap_or_default();
    let function = data["functionName"].as_str().unwrap_or_default();
    let file = data["url"]
        .as_str()
        .unwrap_or_default()
        .rsplit('/')
        .next()
        .unwrap_or_default();
    let place = [function, file].map(|part| {
        if part.is_empty() {
            String::new()
        } else {
            format!(" {part}")
        }
    });
    format!("{name}{}{} {:.0}", place[0], place[1], time(event))
}
