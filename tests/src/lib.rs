//! What the end-to-end tests, the budgets and the benchmarks share.
//!
//! ```text
//! places     folders of the workspace
//! server     a web server that behaves as badly as real ones
//! devtools   the Chrome DevTools Protocol and WebDriver BiDi over one WebSocket
//! chromium   the browser: started, shared by tests that run at the same time, ended
//! firefox    the other browser, by WebDriver BiDi
//! page       one tab with a profile of its own
//! finder     one finder on a page, seen through its closed shadow root
//! states     the states of the finder, each with the way into it
//! keyboard   typing as a keyboard does
//! scale      catalogues of any size, varied from the sample
//! size       compressed sizes
//! ```
//!
//! # Invariants
//! - Nothing sleeps to let something happen: conditions are waited for, see [`wait`].
//! - Pages are not prepared for the tests: shadow roots are reached through the debugger, so that the
//!   finder runs as it does for visitors.
#![warn(missing_docs)]

pub mod chromium;
pub mod devtools;
pub mod finder;
pub mod firefox;
pub mod keyboard;
pub mod page;
pub mod places;
pub mod scale;
pub mod server;
pub mod size;
pub mod states;
pub mod wait;
