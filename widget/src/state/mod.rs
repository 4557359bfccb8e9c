//! What the finder knows and shows, apart from how it is drawn.
//!
//! ```text
//! finder    what the visitor has asked for so far -> request
//! presets   attributes of the element -> the first request
//! results   answer of the engine -> what is shown
//! facets    which values of a filter are shown, in which order, with which counts
//! palette   the host's colours, made readable
//! panel     the filters together
//! browse    topics by area of life
//! map       where groups meet
//! card      one group, ready to be drawn
//! calendar  the meetings of a group as a file
//! contact   a contact point, ready to be drawn
//! founding  the prepared mail of those who want to found a group
//! dates     the next dates of a group
//! parts     what was understood of the text, to be taken out
//! nearby    what else may help where few groups fit
//! pages     which page is shown, the way back, remembered groups
//! sheet     the page of a group, and its text
//! similar   groups like another one
//! suggestions what the text may become while it is typed
//! view      all of it together
//! ```
//!
//! # Invariants
//! - Nothing here touches the document, so that all of it is tested natively.

pub mod browse;
pub mod calendar;
pub mod card;
pub mod contact;
pub mod dates;
pub mod facets;
pub mod finder;
pub mod founding;
pub mod map;
pub mod nearby;
pub mod pages;
pub mod palette;
pub mod panel;
pub mod parts;
pub mod presets;
pub mod results;
#[cfg(test)]
mod sample;
pub mod sheet;
pub mod similar;
pub mod suggestions;
pub mod view;
