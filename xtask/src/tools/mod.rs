//! What the steps need, installed where it is missing.
//!
//! ```text
//! rust      toolchain parts, and programs that cargo installs into the cache
//! node      programs from npm packages, in the cache
//! axe       axe-core, which the accessibility tests run in the browser
//! browsers  Chromium and Firefox, from the system
//! ```

pub mod axe;
pub mod browsers;
pub mod node;
pub mod rust;
