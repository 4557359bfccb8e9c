//! What an office waits for: `grufi build` of a workbook with as many groups as no office has.

use anyhow::{Context, Result, ensure};
use grufi_indexer::catalogue::Date;
use grufi_indexer::export::{self, Format};
use grufi_tests::{places, scale};
use rust_xlsxwriter::Workbook;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Rows of the workbook.
const ROWS: usize = 100_000;
/// Seconds that they may take.
const LIMIT: f64 = 60.0;
/// How often memory is looked at.
const PERIOD: Duration = Duration::from_millis(50);

/// Measures and prints.
///
/// # Errors
/// If the workbook cannot be written or built, or if that takes too long.
pub fn print() -> Result<()> {
    println!("\nOffice: grufi build of {ROWS} rows of XLSX, limit {LIMIT} s");
    let folder = places::target()?.join("office");
    fs::create_dir_all(&folder)?;
    let [workbook, told] = ["katalog.xlsx", "told.txt"].map(|name| folder.join(name));
    write(&workbook)?;
    println!(
        "  {:<34}{:>9} bytes",
        "workbook",
        fs::metadata(&workbook)?.len()
    );
    let grufi = places::indexer()?;
    let mut slowest = 0.0_f64;
    for (name, page) in [("without report", false), ("with --bericht", true)] {
        let mut command = Command::new(&grufi);
        command.arg("build").arg(&workbook).arg("--out");
        command.arg(folder.join("public"));
        if page {
            command.arg("--bericht").arg(folder.join("bericht.html"));
        }
        command
            .stdout(Stdio::null())
            .stderr(fs::File::create(&told)?);
        let start = Instant::now();
        let (used, succeeded) = watched(command.spawn()?)?;
        let seconds = start.elapsed().as_secs_f64();
        let said = fs::read_to_string(&told)?;
        let last = said.lines().next_back().unwrap_or_default();
        ensure!(succeeded, "grufi build failed: {last}");
        let Used {
            megabytes,
            seconds: busy,
        } = used;
        println!(
            "  {name:<34}{seconds:>9.1} s, {busy:.1} of them of processors, {megabytes} MB at most"
        );
        slowest = slowest.max(seconds);
    }
    ensure!(slowest < LIMIT, "slower than {LIMIT} s");
    Ok(())
}

/// The catalogue of the scaler as a workbook with one sheet.
fn write(path: &Path) -> Result<()> {
    let catalogue = scale::catalogue(ROWS)?;
    let today = Date::parse("2026-03-01").context("no date")?;
    let files = export::files(&catalogue, Format::Csv, today)?;
    let table = files.get("gruppen.csv").context("no groups")?;
    let mut rows = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(table.as_slice());
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (line, row) in rows.records().enumerate() {
        for (column, cell) in row?.iter().enumerate() {
            let cell = cell.trim_start_matches('\u{feff}');
            if !cell.is_empty() {
                sheet.write(u32::try_from(line)?, u16::try_from(column)?, cell)?;
            }
        }
    }
    Ok(workbook.save(path)?)
}

/// What a program used, as far as the system tells it.
#[derive(Clone, Copy, Default)]
struct Used {
    /// Of memory at once.
    megabytes: u64,
    /// Of processors, so that what else runs on the machine does not count.
    seconds: f64,
}

/// Waits for a program: what it used, and whether it succeeded.
fn watched(mut child: Child) -> Result<(Used, bool)> {
    let mut used = Used::default();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((used, status.success()));
        }
        used.megabytes = used
            .megabytes
            .max(kilobytes(child.id()).unwrap_or_default() / 1000);
        used.seconds = seconds(child.id())
            .unwrap_or(used.seconds)
            .max(used.seconds);
        std::thread::sleep(PERIOD);
    }
}

/// The greatest use of memory of a running program so far.
fn kilobytes(program: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{program}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// The time that processors spent on a running program so far; Linux tells it in hundredths.
fn seconds(program: u32) -> Option<f64> {
    let stat = fs::read_to_string(format!("/proc/{program}/stat")).ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(11).take(2);
    ticks
        .map(|ticks| ticks.parse::<f64>().ok())
        .sum::<Option<f64>>()
        .map(|ticks| ticks / 100.0)
}
