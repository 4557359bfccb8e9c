//! Opened indexes, by number: one engine in memory per index, however many finders show it.

use grufi_engine::{Index, OpenError};
use std::cell::RefCell;

thread_local! {
    static OPENED: RefCell<Vec<&'static Index<'static>>> = const { RefCell::new(Vec::new()) };
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
