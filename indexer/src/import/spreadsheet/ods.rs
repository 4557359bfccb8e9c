//! Workbooks of LibreOffice (OpenDocument Spreadsheet, ODF 1.2 part 1, chapter 9), row by row.
//!
//! Repetitions of rows and cells, by which a few bytes stand for millions of cells, are never written out
//! beyond [`limits`]; that is why this format is read here and not by calamine, which holds whole workbooks.

use super::super::archive::{Archive, damaged};
use super::super::limits;
use super::super::rows::{Origin, RawCell, RawRow};
use super::merged::{Block, Merged};
use super::{Sheet, Sink, clock, number, yes_no};
use crate::catalogue::Problem;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read};
use std::ops::ControlFlow;

/// Most bytes of the manifest that are looked at.
const MANIFEST: u64 = 1 << 20;
/// Most spaces that one `text:s` stands for.
const SPACES: u64 = 1_000;

pub(super) fn read(archive: &mut Archive<'_>, sink: &mut Sink<'_>) -> Result<(), Box<Problem>> {
    let file = sink.file.clone();
    let broken = || damaged(&file);
    if encrypted(archive).unwrap_or(true) {
        return Err(broken());
    }
    let content = archive.by_name("content.xml").map_err(|_| broken())?;
    let sheets = list(xml(content)).map_err(|_| broken())?;
    let alone = sheets.len() == 1;
    let chosen = sink.choose(sheets)?;
    let content = archive.by_name("content.xml").map_err(|_| broken())?;
    let mut content = xml(content);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match content.read_event_into(&mut buffer).map_err(|_| broken())? {
            Event::Start(tag) if tag.name().as_ref() == "table:table" => {
                let name = attribute(&tag, "table:name").unwrap_or_default();
                let chosen = chosen.iter().find(|(chosen, _)| *chosen == name);
                let Some((_, optional)) = chosen else {
                    skip(&mut content, &tag.to_owned()).map_err(|_| broken())?;
                    continue;
                };
                let origin = sink.begin(&name, *optional, alone);
                let read = Rows::default().read(&mut content, &origin, sink);
                sink.end();
                read.map_err(|_| damaged(&origin.name))?;
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn encrypted(archive: &mut Archive<'_>) -> Option<bool> {
    let mut manifest = String::new();
    let entry = archive.by_name("META-INF/manifest.xml").ok()?;
    entry.take(MANIFEST).read_to_string(&mut manifest).ok()?;
    Some(manifest.contains("encryption-data"))
}

fn xml<R: Read>(content: R) -> Reader<BufReader<R>> {
    let mut reader = Reader::from_reader(BufReader::new(content));
    reader.config_mut().expand_empty_elements = true;
    reader
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok()??;
    let value = attribute.normalized_value(quick_xml::XmlVersion::Explicit1_0);
    Some(value.ok()?.into_owned())
}

fn repeated(tag: &BytesStart<'_>, name: &str) -> u64 {
    attribute(tag, name)
        .and_then(|count| count.parse().ok())
        .unwrap_or(1)
}

fn skip<R: BufRead>(content: &mut Reader<R>, tag: &BytesStart<'_>) -> quick_xml::Result<()> {
    content.read_to_end_into(tag.name(), &mut Vec::new())?;
    Ok(())
}

/// The sheets; hidden ones have a style that is not displayed.
fn list<R: BufRead>(mut content: Reader<R>) -> quick_xml::Result<Vec<Sheet>> {
    let mut sheets = Vec::new();
    let mut style = String::new();
    let mut hidden = HashSet::new();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match content.read_event_into(&mut buffer)? {
            Event::Start(tag) => match tag.name().as_ref() {
                "style:style" => style = attribute(&tag, "style:name").unwrap_or_default(),
                "style:table-properties"
                    if attribute(&tag, "table:display").as_deref() == Some("false") =>
                {
                    hidden.insert(style.clone());
                }
                "table:table" => {
                    let style = attribute(&tag, "table:style-name");
                    sheets.push(Sheet {
                        name: attribute(&tag, "table:name").unwrap_or_default(),
                        hidden: style.is_some_and(|style| hidden.contains(&style)),
                        has_cells: true,
                    });
                    skip(&mut content, &tag.to_owned())?;
                }
                _ => {}
            },
            Event::Eof => return Ok(sheets),
            _ => {}
        }
    }
}

/// The rows of one sheet while they are read.
#[derive(Default)]
struct Rows {
    row: RawRow,
    /// How often the row at hand stands in the sheet.
    rows: u64,
    /// Empty cells that count only if another one follows.
    gap: u64,
    merged: Merged,
}

impl Rows {
    fn read<R: BufRead>(
        mut self,
        content: &mut Reader<R>,
        origin: &Origin,
        sink: &mut Sink<'_>,
    ) -> quick_xml::Result<()> {
        let mut buffer = Vec::new();
        let mut line = 1;
        let mut wanted = true;
        loop {
            buffer.clear();
            match content.read_event_into(&mut buffer)? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "table:table-row" => {
                        self.row = RawRow {
                            line,
                            cells: Vec::new(),
                        };
                        self.rows = repeated(&tag, "table:number-rows-repeated");
                        self.gap = 0;
                    }
                    // What merged cells cover, nobody sees.
                    "table:covered-table-cell" => {
                        let tag = tag.to_owned();
                        skip(content, &tag)?;
                        self.push(None, repeated(&tag, "table:number-columns-repeated"));
                    }
                    "table:table-cell" => {
                        let tag = tag.to_owned();
                        self.span(&tag, line);
                        let cell = Cell::read(content, &tag)?;
                        let cell = cell.value(line, self.row.cells.len(), origin, sink);
                        self.push(cell, repeated(&tag, "table:number-columns-repeated"));
                    }
                    "table:shapes" | "table:table" | "office:forms" => {
                        skip(content, &tag.to_owned())?;
                    }
                    _ => {}
                },
                Event::End(tag) => match tag.name().as_ref() {
                    "table:table-row" => {
                        wanted = wanted && self.emit(sink).is_continue();
                        line += self.rows;
                    }
                    "table:table" => {
                        self.merged.tell(origin, sink.report);
                        return Ok(());
                    }
                    _ => {}
                },
                Event::Eof => {
                    return Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof).into());
                }
                _ => {}
            }
        }
    }

    /// Notes that a cell goes over further rows, whose cells there are written as covered.
    fn span(&mut self, tag: &BytesStart<'_>, line: u64) {
        let rows = repeated(tag, "table:number-rows-spanned");
        if rows > 1 {
            let column = (self.row.cells.len() as u64).saturating_add(self.gap);
            self.merged.forget_before(line);
            self.merged.add(Block {
                first: line - 1,
                last: (line - 1).saturating_add(rows - 1),
                column: usize::try_from(column).unwrap_or(usize::MAX),
            });
        }
    }

    fn push(&mut self, cell: Option<RawCell>, times: u64) {
        let Some(cell) = cell else {
            self.gap = self.gap.saturating_add(times);
            return;
        };
        // One column too many is enough for the report.
        let most = limits::COLUMNS as u64 + 1;
        let from = (self.row.cells.len() as u64)
            .saturating_add(self.gap)
            .min(most);
        let to = from.saturating_add(times).min(most);
        self.gap = 0;
        self.row.cells.resize(from as usize, RawCell::default());
        self.row.cells.resize(to as usize, cell);
    }

    fn emit(&mut self, sink: &mut Sink<'_>) -> ControlFlow<()> {
        if self.row.cells.is_empty() {
            return ControlFlow::Continue(());
        }
        for _ in 1..self.rows {
            let next = RawRow {
                line: self.row.line + 1,
                cells: self.row.cells.clone(),
            };
            let mut row = std::mem::replace(&mut self.row, next);
            self.merged.fill(&mut row);
            sink.row(row)?;
        }
        self.merged.fill(&mut self.row);
        sink.row(std::mem::take(&mut self.row))
    }
}

/// A cell as written.
#[derive(Default)]
struct Cell {
    kind: String,
    value: String,
    /// Its paragraphs as they are shown.
    text: String,
    is_error: bool,
}

impl Cell {
    fn read<R: BufRead>(content: &mut Reader<R>, tag: &BytesStart<'_>) -> quick_xml::Result<Self> {
        let told = |name| attribute(tag, name);
        let values = [
            "office:value",
            "office:date-value",
            "office:time-value",
            "office:boolean-value",
        ];
        let mut cell = Cell {
            kind: told("office:value-type").unwrap_or_default(),
            value: values.into_iter().find_map(told).unwrap_or_default(),
            text: String::new(),
            is_error: told("calcext:value-type").as_deref() == Some("error"),
        };
        let mut paragraphs = 0;
        let mut depth = 0;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match content.read_event_into(&mut buffer)? {
                Event::Start(inner) => match inner.name().as_ref() {
                    "office:annotation" | "draw:frame" | "table:table" => {
                        skip(content, &inner.to_owned())?;
                    }
                    name => {
                        depth += 1;
                        match name {
                            "text:p" if paragraphs > 0 => cell.text.push('\n'),
                            "text:tab" => cell.text.push('\t'),
                            "text:line-break" => cell.text.push('\n'),
                            "text:s" => {
                                let count = repeated(&inner, "text:c").min(SPACES);
                                cell.text.extend((0..count).map(|_| ' '));
                            }
                            _ => {}
                        }
                        paragraphs += u64::from(name == "text:p");
                    }
                },
                Event::Text(text) if depth > 0 => cell.text.push_str(&text.xml10_content()),
                Event::CData(text) if depth > 0 => cell.text.push_str(&text.xml10_content()),
                Event::GeneralRef(sign) if depth > 0 => match sign.resolve_char_ref()? {
                    Some(c) => cell.text.push(c),
                    None => {
                        let known =
                            quick_xml::escape::resolve_predefined_entity(&sign.xml10_content());
                        cell.text.push_str(known.unwrap_or_default());
                    }
                },
                Event::End(_) if depth == 0 => return Ok(cell),
                Event::End(_) => depth -= 1,
                Event::Eof => {
                    return Err(std::io::Error::from(std::io::ErrorKind::UnexpectedEof).into());
                }
                _ => {}
            }
        }
    }

    /// What the cell means; `None` where it is empty.
    fn value(self, line: u64, at: usize, origin: &Origin, sink: &mut Sink<'_>) -> Option<RawCell> {
        if self.is_error {
            sink.formula_error(origin, line, at, &self.text);
            return None;
        }
        let cell = match self.kind.as_str() {
            "float" | "currency" => match self.value.parse::<f64>() {
                // A format that shows leading zeros tells what the number means.
                Ok(value) if self.text.starts_with('0') && self.text.parse() == Ok(value) => {
                    RawCell::from(self.text.as_str())
                }
                Ok(value) => number(value),
                Err(_) => RawCell::from(self.text.as_str()),
            },
            "date" => RawCell::from(date(&self.value).as_str()),
            "time" => RawCell::from(time(&self.value).unwrap_or(self.text).as_str()),
            "boolean" => yes_no(self.value == "true"),
            _ => RawCell::from(self.text.as_str()),
        };
        (!cell.text.is_empty()).then_some(cell)
    }
}

/// An ISO date, with the time where it is not midnight.
fn date(value: &str) -> String {
    match value.split_once('T') {
        Some((date, time)) if time.starts_with("00:00") => date.to_owned(),
        Some((date, time)) => format!("{date} {}", time.get(..5).unwrap_or(time)),
        None => value.to_owned(),
    }
}

/// The time of day of a duration such as `PT19H30M00S`.
fn time(value: &str) -> Option<String> {
    let (hours, rest) = value.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M').unwrap_or(("0", rest));
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 1_000 && minutes < 60).then(|| clock(hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times() {
        let table = [
            ("2026-03-01", "2026-03-01"),
            ("2026-03-01T00:00:00", "2026-03-01"),
            ("2026-03-01T19:30:00", "2026-03-01 19:30"),
        ];
        for (value, expected) in table {
            assert_eq!(date(value), expected);
        }
        let table = [
            ("PT19H30M00S", Some("19:30")),
            ("PT09H00M00S", Some("9:00")),
            ("PT99999999999H", None),
            ("", None),
        ];
        for (value, expected) in table {
            assert_eq!(time(value).as_deref(), expected);
        }
    }
}
