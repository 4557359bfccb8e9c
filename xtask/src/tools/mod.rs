//! What the steps need, installed where it is missing.
//!
//! ```text
//! rust      toolchain parts, and programs that cargo installs into the cache
//! node      programs from npm packages, in the cache
//! chromium  the browser, from the system
//! ```

pub mod chromium;
pub mod node;
pub mod rust;
