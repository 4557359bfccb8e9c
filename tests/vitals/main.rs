//! What a visitor with a cheap phone and a slow connection waits for, measured in Chromium as Lighthouse does.
//! `cargo xtask vitals` runs this after building what it needs.

mod trace;

use anyhow::{Result, ensure};
use grufi_tests::chromium::Chromium;
use grufi_tests::keyboard;
use grufi_tests::places;
use grufi_tests::server::{Manner, Server};
use serde_json::{Value, json};
use std::time::Duration;
use trace::Task;

/// How many times slower the processor is.
const SLOWER: u32 = 4;
/// Slow 4G as Lighthouse has it: milliseconds until an answer begins, and bytes a second down and up.
const LATENCY: u32 = 150;
const DOWN: u32 = 1_638_400 / 8;
const UP: u32 = 768_000 / 8;
/// Loads of each page; the middle one counts.
const ROUNDS: usize = 5;

/// The pages: the published one, which holds the whole list, and that of a host.
const PAGES: [(&str, &str); 2] = [
    ("index.html of the folder", "/finder/"),
    ("a host's page", "/host-pages/room.html"),
];

/// Hears what the browser measures. What follows an input within half a second does not count as a shift.
/// The field is usable as soon as there is a root: what is typed into it from then on counts.
const OBSERVE: &str = "window.vitals = { field: 0, ready: 0, paint: 0, shift: 0, bytes: 0 };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
        requestAnimationFrame(() => requestAnimationFrame(() => { vitals.field ||= performance.now() }));
        return attach.call(this, options);
    };
    document.addEventListener('grufi-ready', () => { vitals.ready = performance.now() }, true);
    const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each))
        .observe({ type, buffered: true });
    observe('paint', (entry) => { vitals.paint = entry.startTime });
    observe('layout-shift', (entry) => { if (!entry.hadRecentInput) vitals.shift += entry.value });
    for (const type of ['resource', 'navigation'])
        observe(type, (entry) => { vitals.bytes += entry.transferSize });";

/// Reads what was heard.
const READ: &str = "[vitals.paint, vitals.field, vitals.ready, vitals.shift, vitals.bytes]";

/// What is typed, and the pause after each letter.
const TYPED: &str = "Angst in Celle";
const BETWEEN: Duration = Duration::from_millis(180);
/// After this time a page has been loaded and rests.
const SETTLED: Duration = Duration::from_secs(12);

fn main() -> Result<()> {
    // Cargo passes `--bench`.
    let server = Manner::default()
        .folder("/finder/", places::site()?)
        .folder("/host-pages/", places::host_pages())
        .serve()?;
    println!(
        "Chromium, {SLOWER} times slower, slow 4G ({LATENCY} ms, {} kbit/s), host without compression,\n\
         middle and worst of {ROUNDS} loads with an empty cache; the longest task of the page's main thread",
        DOWN * 8 / 1000
    );
    for (name, path) in PAGES {
        let rounds: Vec<Load> = (0..ROUNDS)
            .map(|_| load(&server, path))
            .collect::<Result<_>>()?;
        println!("\n{name}");
        for (at, what) in MEASURED.iter().enumerate() {
            let mut values: Vec<f64> = rounds.iter().map(|round| round.figures[at]).collect();
            values.sort_by(f64::total_cmp);
            let digits = if *what == "layout shift" { 3 } else { 0 };
            println!(
                "  {what:<26}{:>10.digits$}{:>10.digits$}",
                values[ROUNDS / 2],
                values[ROUNDS - 1]
            );
        }
        for (told, at) in [("loading", LOADING), ("typing", TYPING)] {
            let worst = rounds
                .iter()
                .max_by(|a, b| a.figures[at].total_cmp(&b.figures[at]));
            let tasks = worst.map_or(&[][..], |worst| &worst.tasks[(at - LOADING) / 2]);
            for task in tasks {
                println!(
                    "  {told}, {:.0} ms of {:.0} ms, after {:.0} ms: {}",
                    task.work,
                    task.time,
                    task.start,
                    task.pieces.join(", ")
                );
            }
        }
    }
    Ok(())
}

/// What is measured, in this order: milliseconds, but for the shift and the bytes. The work of a task is the time
/// in which it ran: on a machine that does other things, it says more than the time it took.
const MEASURED: [&str; 9] = [
    "first paint",
    "field usable",
    "finder ready",
    "layout shift",
    "bytes",
    "longest work, loading",
    "longest task, loading",
    "longest work, typing",
    "longest task, typing",
];
const LOADING: usize = 5;
const TYPING: usize = 7;

/// One load of a page, and some typing.
struct Load {
    figures: [f64; MEASURED.len()],
    /// The tasks that ran longest while loading and while typing.
    tasks: [Vec<Task>; 2],
}

fn load(server: &Server, path: &str) -> Result<Load> {
    let page = Chromium::shared()?.page()?;
    page.size(412, 823)?;
    page.call("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))?;
    page.call(
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP }),
    )?;
    page.before_scripts(OBSERVE)?;
    trace::begin(&page)?;
    page.start(&server.at(path))?;
    // Nothing is asked of the page meanwhile: the answers would be tasks of their own.
    std::thread::sleep(SETTLED);
    let loading = trace::end(&page)?;
    let finder = page.finder(0)?;
    let [paint, field, ready, shift, bytes] = read(&page.evaluate(READ)?)?;
    ensure!(ready > 0.0, "the finder did not say that it is ready");
    finder.call(
        "function () { this.querySelector('input[type=search]').focus() }",
        &[],
    )?;
    trace::begin(&page)?;
    for letter in TYPED.chars() {
        keyboard::type_text(&page, &letter.to_string())?;
        std::thread::sleep(BETWEEN);
    }
    keyboard::press(&page, keyboard::TAB)?;
    std::thread::sleep(Duration::from_millis(2000));
    let typing = trace::end(&page)?;
    let [_, _, _, shift_typing, _] = read(&page.evaluate(READ)?)?;
    let work = |tasks: &[Task]| tasks.first().map_or(0.0, |task| task.work);
    let time = |tasks: &[Task]| tasks.iter().map(|task| task.time).fold(0.0, f64::max);
    Ok(Load {
        figures: [
            paint,
            field,
            ready,
            shift.max(shift_typing),
            bytes,
            work(&loading),
            time(&loading),
            work(&typing),
            time(&typing),
        ],
        tasks: [loading, typing],
    })
}

fn read(value: &Value) -> Result<[f64; 5]> {
    Ok(serde_json::from_value(value.clone())?)
}
