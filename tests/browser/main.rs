//! The finder in Chromium, from the published sample catalogue: what hosts do to it, what visitors do with
//! it, and what never leaves it. One module for each concern.

mod accessibility;
mod browse;
mod calm;
mod choosing;
mod configuring;
mod embedding;
mod enlarging;
mod filters;
mod finder;
mod finding;
mod languages;
mod looks;
mod page;
mod privacy;
mod publishing;
mod reaching;
mod setting;
mod taking;
