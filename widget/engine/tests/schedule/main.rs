//! Recurrences: their text, and their dates against the crate `rrule` as an oracle.

mod oracle;
mod strategy;
mod table;
