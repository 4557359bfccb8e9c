//! A bar on the terminal while something takes long.
//!
//! # Invariant
//! - Where standard error is no terminal, nothing is shown.

use grufi_indexer::import::Progress;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::cell::{Cell, RefCell};
use std::time::{Duration, Instant};

/// How long work is done before its bar appears.
const PATIENCE: Duration = Duration::from_millis(700);
/// Every how many parts the clock is looked at.
const STEP: u64 = 256;
/// How often a sign of life moves.
const TICK: Duration = Duration::from_millis(120);
/// Catalogues with fewer groups are compiled before anybody wonders.
const MANY: usize = 5_000;

/// Work whose parts are counted, one after the other.
pub struct Bar {
    bar: RefCell<ProgressBar>,
    since: Cell<Instant>,
    calls: Cell<u64>,
}

impl Default for Bar {
    fn default() -> Self {
        Bar {
            bar: RefCell::new(ProgressBar::hidden()),
            since: Instant::now().into(),
            calls: 0.into(),
        }
    }
}

impl Progress for Bar {
    fn begin(&self, work: &str) {
        self.finish();
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden());
        // The pattern is a constant; without it, the bar has its default style.
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {percent} %") {
            bar.set_style(style);
        }
        bar.set_message(work.to_owned());
        self.since.set(Instant::now());
        self.bar.replace(bar);
    }

    fn advance(&self, done: u64, total: u64) {
        self.calls.set(self.calls.get() + 1);
        if !self.calls.get().is_multiple_of(STEP) || self.since.get().elapsed() < PATIENCE {
            return;
        }
        let bar = self.bar.borrow();
        if bar.is_hidden() {
            // Hidden still where standard error is no terminal.
            bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        bar.set_length(total.max(done));
        bar.set_position(done);
    }

    fn finish(&self) {
        self.bar.borrow().finish_and_clear();
    }
}

/// Does work on so many groups that has no parts to count, with a sign of life and the time it takes.
pub fn during<T>(work: &str, groups: usize, run: impl FnOnce() -> T) -> T {
    if groups < MANY {
        return run();
    }
    let bar = ProgressBar::new_spinner().with_message(work.to_owned());
    if let Ok(style) = ProgressStyle::with_template("{msg} {spinner} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(TICK);
    let result = run();
    bar.finish_and_clear();
    result
}
