//! Numbers with bars, as a table: whoever does not see the bars reads the numbers.

use crate::report::html::number;
use maud::{Markup, html};

/// Width of the longest bar, in units of the drawing.
const WIDTH: usize = 200;

/// A line with its bar.
#[derive(Clone, Debug)]
pub(super) struct Bar {
    pub label: String,
    pub count: usize,
    /// What stands behind the number: a share.
    pub note: String,
    /// Whether the line has a bar; lines that say that nothing is known would dwarf the others.
    pub drawn: bool,
}

/// The lines under a head that says what they are.
pub(super) fn table(head: &str, bars: &[Bar]) -> Markup {
    let drawn = bars.iter().filter(|bar| bar.drawn);
    let most = drawn.map(|bar| bar.count).max().unwrap_or(0).max(1);
    html! {
        table.bars {
            thead { tr {
                th scope="col" { (head) }
                th.number scope="col" { "Gruppen" }
                th.number scope="col" { "Anteil" }
                td {}
            } }
            tbody {
                @for bar in bars {
                    tr {
                        th scope="row" { (bar.label) }
                        td.number { (number(bar.count)) }
                        td.number { (bar.note) }
                        td.bar {
                            @if bar.count > 0 && bar.drawn {
                                svg viewBox={ "0 0 " (WIDTH) " 12" } preserveAspectRatio="none" aria-hidden="true" {
                                    rect width=((bar.count * WIDTH / most).max(2)) height="12" rx="2" {}
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
