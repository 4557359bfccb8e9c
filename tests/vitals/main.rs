//! What a visitor with a cheap phone and a slow connection waits for, measured in Chromium as Lighthouse does.
//! `cargo xtask vitals` runs this after building what it needs.

use anyhow::{Result, ensure};
use grufi_tests::chromium::Chromium;
use grufi_tests::keyboard;
use grufi_tests::places;
use grufi_tests::server::{Manner, Server};
use serde_json::{Value, json};

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
const OBSERVE: &str = "window.vitals = { field: 0, ready: 0, paint: 0, shift: 0, task: 0, bytes: 0 };
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
    observe('longtask', (entry) => { vitals.task = Math.max(vitals.task, entry.duration) });
    for (const type of ['resource', 'navigation'])
        observe(type, (entry) => { vitals.bytes += entry.transferSize });";

/// Waits until the page rests, and reads.
const READ: &str = "new Promise((done) => setTimeout(() => done(
    [vitals.paint, vitals.field, vitals.ready, vitals.shift, vitals.task, vitals.bytes]), 1500))";

fn main() -> Result<()> {
    // Cargo passes `--bench`.
    let server = Manner::default()
        .folder("/finder/", places::site()?)
        .folder("/host-pages/", places::host_pages())
        .serve()?;
    println!(
        "Chromium, {SLOWER} times slower, slow 4G ({LATENCY} ms, {} kbit/s), host without compression,\n\
         middle of {ROUNDS} loads with an empty cache",
        DOWN * 8 / 1000
    );
    println!(
        "{:<26}{:>10}{:>10}{:>10}{:>10}{:>12}{:>12}{:>10}",
        "", "paint", "field", "ready", "shift", "task, load", "task, typed", "bytes"
    );
    for (name, path) in PAGES {
        let mut rounds = Vec::new();
        for _ in 0..ROUNDS {
            rounds.push(load(&server, path)?);
        }
        let middle = |number: usize| {
            let mut values: Vec<f64> = rounds.iter().map(|round| round[number]).collect();
            values.sort_by(f64::total_cmp);
            values[ROUNDS / 2]
        };
        let [paint, field, ready, shift, loading, bytes, typing] =
            [0, 1, 2, 3, 4, 5, 6].map(middle);
        println!(
            "{name:<26}{paint:>7.0} ms{field:>7.0} ms{ready:>7.0} ms{shift:>10.3}{loading:>9.0} ms{typing:>9.0} ms{bytes:>10.0}"
        );
    }
    Ok(())
}

/// Paint, field, ready, shift, longest task, bytes; then the longest task while typing. Tasks shorter than
/// 50 ms are no long tasks, and count as 0.
fn load(server: &Server, path: &str) -> Result<[f64; 7]> {
    let page = Chromium::shared()?.page()?;
    page.size(412, 823)?;
    page.call("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))?;
    page.call(
        "Network.emulateNetworkConditions",
        json!({ "offline": false, "latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP }),
    )?;
    page.before_scripts(OBSERVE)?;
    let finder = page.open_finder(&server.at(path))?;
    let [paint, field, ready, shift, loading, bytes] = read(&page.evaluate(READ)?)?;
    ensure!(ready > 0.0, "the finder did not say that it is ready");
    page.evaluate("vitals.task = 0")?;
    finder.type_text("Angst")?;
    keyboard::press(&page, keyboard::TAB)?;
    let [_, _, _, shift_typing, typing, _] = read(&page.evaluate(READ)?)?;
    Ok([
        paint,
        field,
        ready,
        shift.max(shift_typing),
        loading,
        bytes,
        typing,
    ])
}

fn read(value: &Value) -> Result<[f64; 6]> {
    Ok(serde_json::from_value(value.clone())?)
}
