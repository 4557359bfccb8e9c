//! Opened indexes, by number: one engine in memory per index, however many finders show it.

use crate::messages;
use crate::state::finder::FinderState;
use crate::state::results::Results;
use grufi_engine::{Filters, Index, OpenError};
use std::cell::{Cell, RefCell};

/// Texts that are answered before any visitor's: browsers compile a function when it first runs, which would make
/// the first letter typed the slowest. For the same reason, the first of them is answered in parts.
const REHEARSED: [&str; 5] = ["a", "a", "a", "an", "angst"];

thread_local! {
    static OPENED: RefCell<Vec<&'static Index<'static>>> = const { RefCell::new(Vec::new()) };
    /// How many of them were; one engine does it for all.
    static DONE: Cell<usize> = const { Cell::new(0) };
}

/// Does a part of the work that the first answer of an index would do; whether any may be left.
pub fn prepare(index: &Index<'_>) -> bool {
    if index.prepare() {
        return true;
    }
    let done = DONE.get();
    let Some(text) = REHEARSED.get(done) else {
        return false;
    };
    DONE.set(done + 1);
    let state = FinderState::new((*text).to_owned(), Filters::default());
    match (done, messages::get(0)) {
        (0, _) => drop(index.concepts_of(text)),
        (1, _) => drop(index.search(&state.request())),
        (_, Some(words)) => drop(Results::of(index, &state, words).prepare(index, words, 1)),
        (_, None) => {}
    }
    true
}

/// Opens an index and returns its number. Its bytes are kept until the page is left.
///
/// # Errors
/// If the bytes are no readable index.
pub fn open(bytes: Vec<u8>) -> Result<u32, OpenError> {
    let index = Box::leak(Box::new(Index::open(bytes.leak())?));
    Ok(OPENED.with_borrow_mut(|opened| {
        opened.push(index);
        (opened.len() - 1) as u32
    }))
}

/// The index with this number.
pub fn get(number: u32) -> Option<&'static Index<'static>> {
    OPENED.with_borrow(|opened| opened.get(number as usize).copied())
}
