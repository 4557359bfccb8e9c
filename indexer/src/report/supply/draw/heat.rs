//! Heat maps in SVG, each with the same numbers as a table.
//!
//! Colour is not alone: every field holds its number, and empty ones are drawn as empty. Many rows are
//! drawn in several panels, so that they break across printed pages, each with its own head. The names of rows are
//! a drawing beside, which stays in sight where the fields are scrolled sideways.

use super::super::grid::Grid;
use crate::report::html::number;
use maud::{Markup, html};

/// Shades from the lightest to the darkest; the style sheet has their colours.
const SHADES: usize = 5;
/// Rows of one panel.
const PANEL: usize = 50;
/// Greatest width of the labels of rows, and height of a row, in units of the drawing.
const LABELS: usize = 190;
const ROW: usize = 22;
/// Least and greatest width of a field.
const FIELD: (usize, usize) = (27, 68);
/// Width of a drawing, if its fields allow it.
const WIDTH: usize = 880;

/// A heat map.
pub(super) struct Heat<'h> {
    /// Id of the drawing, for its parts to be named by.
    pub id: &'h str,
    /// What is counted.
    pub title: &'h str,
    /// What the rows are.
    pub first: &'h str,
    pub columns: &'h [String],
    pub rows: &'h [(&'h str, Vec<usize>)],
    /// From which row on a line sets the rest apart.
    pub ruled: Option<usize>,
}

/// A grid of districts as a heat map; its other rows stand below a line.
pub(super) fn grid(id: &str, title: &str, grid: &Grid) -> Markup {
    if grid.columns.is_empty() || grid.rows.is_empty() {
        return html! { p.note { "Dazu steht nichts im Katalog." } };
    }
    let rows: Vec<(&str, Vec<usize>)> = grid
        .rows
        .iter()
        .map(|row| (row.label.as_str(), row.counts.clone()))
        .collect();
    let heat = Heat {
        id,
        title,
        first: "Landkreis",
        columns: &grid.columns,
        rows: &rows,
        ruled: grid.rows.iter().position(|row| !row.is_district),
    };
    heat.draw()
}

/// The shade of a number, 0 for none: shades grow with the logarithm, since a few cities have most groups.
fn shade(count: usize, most: usize) -> usize {
    if count == 0 {
        return 0;
    }
    let share = (count as f64).ln_1p() / (most.max(1) as f64).ln_1p();
    ((share * SHADES as f64).ceil() as usize).clamp(1, SHADES)
}

impl Heat<'_> {
    /// Legend, drawing and table.
    pub fn draw(&self) -> Markup {
        let most = self.most();
        html! {
            figure.heat {
                (self.legend(most))
                @for (panel, rows) in self.rows.chunks(PANEL).enumerate() {
                    div.wide tabindex="0" role="group" aria-label=(self.title) { (self.panel(panel, rows, most)) }
                }
                details.table {
                    summary { "Dieselben Zahlen als Tabelle" }
                    (self.table())
                }
            }
        }
    }

    /// The greatest number above the line.
    fn most(&self) -> usize {
        let rows = &self.rows[..self.ruled.unwrap_or(self.rows.len())];
        rows.iter()
            .flat_map(|(_, counts)| counts)
            .copied()
            .max()
            .unwrap_or(0)
    }

    fn field(&self) -> usize {
        ((WIDTH - LABELS) / self.columns.len().max(1)).clamp(FIELD.0, FIELD.1)
    }

    /// Width of the labels of rows: a letter is about 6.5 wide.
    fn labels(&self) -> usize {
        let lengths = self.rows.iter().map(|(label, _)| label.chars().count());
        (lengths.max().unwrap_or(0) * 13 / 2 + 14).min(LABELS)
    }

    /// The number from which on each shade is used.
    fn legend(&self, most: usize) -> Markup {
        let mut steps: Vec<(usize, usize, usize)> = Vec::new();
        for count in 1..=most {
            let shade = shade(count, most);
            match steps.last_mut() {
                Some((last, _, to)) if *last == shade => *to = count,
                _ => steps.push((shade, count, count)),
            }
        }
        html! {
            p.legend {
                span.step { svg.swatch viewBox="0 0 16 16" aria-hidden="true" { rect.h0 x="1" y="1" width="14" height="14" {} } "keine" }
                @for (shade, from, to) in steps {
                    span.step {
                        svg.swatch viewBox="0 0 16 16" aria-hidden="true" { rect class={ "h" (shade) } x="1" y="1" width="14" height="14" {} }
                        @if from == to { (number(from)) } @else { (number(from)) " bis " (number(to)) }
                    }
                }
            }
        }
    }

    fn panel(&self, panel: usize, rows: &[(&str, Vec<usize>)], most: usize) -> Markup {
        let field = self.field();
        let longest = self.columns.iter().map(|label| label.chars().count()).max();
        // Heads stand at 60 degrees; a letter is about 6 wide.
        let head = (longest.unwrap_or(0).min(HEAD) * 11 / 2 + 14).max(40);
        let beyond = head * 3 / 5;
        let labels = self.labels();
        let (width, height) = (
            field * self.columns.len() + beyond,
            head + ROW * rows.len() + 4,
        );
        let id = format!("{}-{panel}", self.id);
        let ruled = self.ruled.and_then(|at| at.checked_sub(panel * PANEL));
        html! {
            svg.map.names width=(labels) viewBox={ "0 0 " (labels) " " (height) } preserveAspectRatio="xMaxYMin" aria-hidden="true" {
                @for (at, (label, _)) in rows.iter().enumerate() {
                    text.label x=(labels - 8) y=(head + at * ROW + 15) { (cut(label, ROWS)) }
                }
            }
            svg.map width=(width) viewBox={ "0 0 " (width) " " (height) } preserveAspectRatio="xMinYMin" role="img" aria-labelledby=(id) {
                title id=(id) { (self.title) ". Dieselben Zahlen stehen darunter als Tabelle." }
                @for (at, label) in self.columns.iter().enumerate() {
                    @let x = at * field + field / 2;
                    text.head transform={ "translate(" (x + 3) " " (head - 6) ") rotate(-60)" } { (cut(label, HEAD)) title { (label) } }
                }
                @for (at, (label, counts)) in rows.iter().enumerate() {
                    @let y = head + at * ROW;
                    @if at > 0 && ruled == Some(at) {
                        line.rule x1="0" x2=(field * self.columns.len()) y1=(y) y2=(y) {}
                    }
                    @for (column, count) in counts.iter().enumerate() {
                        @let x = column * field;
                        @let shade = shade(*count, most);
                        rect class={ "h" (shade) } x=(x + 1) y=(y + 1) width=(field - 2) height=(ROW - 2) rx="3" {
                            title { (label) ", " (self.columns[column]) ": " (count) }
                        }
                        @if *count > 0 {
                            text class={ "n n" (shade) } x=(x + field / 2) y=(y + 15) { (number(*count)) }
                        }
                    }
                }
            }
        }
    }

    fn table(&self) -> Markup {
        html! {
            div.wide tabindex="0" role="group" aria-label={ (self.title) ", Tabelle" } {
                table.numbers {
                    caption { (self.title) }
                    thead { tr {
                        th scope="col" { (self.first) }
                        @for label in self.columns { th.number scope="col" { (label) } }
                    } }
                    tbody {
                        @for (label, counts) in self.rows {
                            tr {
                                th scope="row" { (label) }
                                @for count in counts { td.number.none[*count == 0] { (number(*count)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Longest labels of a column and of a row, in characters.
const HEAD: usize = 36;
const ROWS: usize = 28;

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some(_) => text.chars().take(most - 1).chain(['…']).collect(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_grow_and_only_nothing_is_empty() {
        for most in [1, 2, 7, 40, 5000] {
            let shades: Vec<usize> = (0..=most).map(|count| shade(count, most)).collect();
            assert!(shades.is_sorted(), "{most}");
            assert_eq!((shades[0], shades[most]), (0, SHADES), "{most}");
            assert!(shades[1] > 0, "{most}");
        }
    }

    #[test]
    fn every_field_has_its_number_and_all_is_escaped() {
        let columns = ["<b>".to_owned(), "Angst".to_owned()];
        let rows = [("Celle & Co", vec![0, 3]), ("online", vec![9, 0])];
        let heat = Heat {
            id: "x",
            title: "T",
            first: "Landkreis",
            columns: &columns,
            rows: &rows,
            ruled: Some(1),
        };
        let html = heat.draw().into_string();
        assert_eq!(
            html.matches("<rect class=\"h0\" x=").count(),
            3,
            "legend and two fields"
        );
        assert!(html.contains("Celle &amp; Co, Angst: 3") && html.contains(">3</text>"));
        assert!(html.contains("<line class=\"rule\"") && !html.contains("<b>"));
        // Nine lies below the line and does not pale the districts.
        assert!(html.contains("class=\"n n5\""));
    }

    #[test]
    fn many_rows_are_drawn_in_panels() {
        let columns = ["Angst".to_owned()];
        let rows: Vec<(&str, Vec<usize>)> = (0..101).map(|n| ("Kreis", vec![n])).collect();
        let heat = Heat {
            id: "x",
            title: "T",
            first: "Landkreis",
            columns: &columns,
            rows: &rows,
            ruled: None,
        };
        assert_eq!(
            heat.draw()
                .into_string()
                .matches("<svg class=\"map\" ")
                .count(),
            3
        );
    }
}
