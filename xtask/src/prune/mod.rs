//! Takes out of the widget's module what no visitor can come across, but what compiler and linker of a stable
//! Rust cannot leave out: messages of panics, which end the finder without a word anyhow, with the code that
//! would write them and the places in the source that they would name, and Leptos' streams for server
//! functions, which nothing exports in the end. Together that is a twelfth of what visitors download.
//!
//! ```text
//! binary   sections and numbers of a module
//! linking  its symbols, and where they are mentioned
//! ```
//!
//! # Invariants
//! - A function is emptied only if it never returns and has a name in [`PANICS`], or if nothing that is reached
//!   mentions it. Emptied, it traps, as a panic does. What is reached begins with the exports, but for those
//!   in [`UNUSED`].
//! - Data is cleared only if nothing that is reached mentions it, or if it is a place in the source.
//! - Nothing is moved: what is left keeps number and address. Optimising afterwards makes use of the room.

mod binary;
mod linking;
#[cfg(test)]
mod tests;

use anyhow::{Context, Result, ensure};
use binary::{CODE, CUSTOM, DATA, EXPORTS, IMPORTS, Reader, Section, module, number, sections};
use linking::{Mention, Span, Symbol, mentions, symbols};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// In mangled names of the functions that panics end in.
const PANICS: [&str; 17] = [
    "4core9panicking",
    "4cell22panic_already_borrowed",
    "4cell30panic_already_mutably_borrowed",
    "5index16slice_index_fail",
    "9smallsort22panic_on_ord_violation",
    "17len_mismatch_fail",
    "16slice_error_fail",
    "19slice_error_fail_rt",
    "13unwrap_failed",
    "13expect_failed",
    "7raw_vec12handle_error",
    "17capacity_overflow",
    "13assert_failed",
    "18handle_alloc_error",
    "18panic_access_error",
    "9panicking11begin_panic",
    "rust_begin_unwind",
];

/// Beginnings of exports that the finder does not use: those of the streams of Leptos' server functions.
const UNUSED: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];

/// A body that traps at once, in bytes: no locals, `unreachable`, `end`.
const TRAP: [u8; 3] = [0, 0, 0x0b];

/// Bytes of [`std::panic::Location`]: address and length of the file's name, line and column.
const LOCATION: usize = 16;

/// A module that was linked with `--emit-relocs`, without what cannot be reached, and without relocations.
///
/// # Errors
/// If it is no such module, or holds none of the functions that panics end in: then their names have changed.
pub fn pruned(linked: &[u8]) -> Result<Vec<u8>> {
    let mut sections = sections(linked)?;
    let (functions, segments) = {
        let program = Program::read(&sections)?;
        let reached = program.reached()?;
        (program.code(&reached)?, program.data(&reached)?)
    };
    for section in &mut sections {
        match section.id {
            CODE => section.content = Cow::Owned(functions.clone()),
            DATA => section.content = Cow::Owned(segments.clone()),
            _ => {}
        }
    }
    sections.retain(|section| {
        section.id != CUSTOM || !(section.name == "linking" || section.name.starts_with("reloc."))
    });
    Ok(module(&sections))
}

/// A function or data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Item {
    Function(usize),
    Data(Span),
}

/// What there is, and what mentions what.
struct Program<'a> {
    code: &'a [u8],
    data: &'a [u8],
    symbols: Vec<Symbol<'a>>,
    code_mentions: Vec<Mention>,
    data_mentions: Vec<Mention>,
    /// How many functions are imported; those of this module are numbered after them.
    imported: usize,
    exports: Vec<(&'a str, usize)>,
    /// Where in the section each function's body is.
    bodies: Vec<Range<usize>>,
    /// Where in the section each segment's bytes are.
    segments: Vec<Range<usize>>,
}

impl<'a> Program<'a> {
    fn read(sections: &'a [Section]) -> Result<Self> {
        let place = |wanted: u8| sections.iter().position(|section| section.id == wanted);
        let content = |at: Option<usize>| at.map_or(&[][..], |at| &*sections[at].content);
        let (code, data) = (place(CODE), place(DATA));
        let linking = sections.iter().find(|section| section.name == "linking");
        let linking = linking.context("the module was linked without --emit-relocs")?;
        let mut read = Self {
            code: content(code),
            data: content(data),
            symbols: symbols(&linking.content)?,
            code_mentions: Vec::new(),
            data_mentions: Vec::new(),
            imported: imported(content(place(IMPORTS)))?,
            exports: exports(content(place(EXPORTS)))?,
            bodies: entries(content(code), |_| Ok(()))?,
            segments: entries(content(data), |reader| reader.constant_offset())?,
        };
        for section in sections.iter().filter(|one| one.name.starts_with("reloc.")) {
            let (about, mentions) = mentions(&section.content)?;
            if Some(about) == code {
                read.code_mentions = mentions;
            } else if Some(about) == data {
                read.data_mentions = mentions;
            }
        }
        Ok(read)
    }

    /// What exports reach, of functions and data. What is emptied reaches nothing.
    fn reached(&self) -> Result<BTreeSet<Item>> {
        let panics: BTreeSet<_> = self
            .symbols
            .iter()
            .filter_map(|one| self.panic(one))
            .collect();
        ensure!(
            !panics.is_empty(),
            "no function that panics end in is known"
        );
        let used = self
            .exports
            .iter()
            .filter(|(name, _)| !UNUSED.iter().any(|one| name.starts_with(one)));
        let mut open: Vec<_> = used.map(|(_, number)| Item::Function(*number)).collect();
        let mut reached = BTreeSet::new();
        while let Some(item) = open.pop() {
            let emptied = match item {
                Item::Function(number) => panics.contains(&number),
                Item::Data(span) => self.is_location(span),
            };
            if !emptied && reached.insert(item) {
                open.extend(self.mentioned(item));
            }
        }
        Ok(reached)
    }

    /// The number of a function that panics end in.
    fn panic(&self, symbol: &Symbol) -> Option<usize> {
        let Symbol::Function { number, name } = symbol else {
            return None;
        };
        let body = self.bodies.get(number.checked_sub(self.imported)?)?;
        // The last instruction of a function that never returns is `unreachable`.
        let never_returns = self.code.get(body.clone())?.ends_with(&TRAP[1..]);
        let named = PANICS.iter().any(|part| name.contains(part));
        (named && never_returns).then_some(*number)
    }

    /// Where in its section an item is.
    fn place(&self, item: Item) -> Option<Range<usize>> {
        match item {
            Item::Function(number) => self.bodies.get(number.checked_sub(self.imported)?).cloned(),
            Item::Data(span) => {
                let start = self.segments.get(span.segment)?.start + span.start;
                Some(start..start + span.length)
            }
        }
    }

    /// What an item mentions.
    fn mentioned(&self, item: Item) -> impl Iterator<Item = Item> {
        let place = self.place(item).unwrap_or_default();
        let mentions = match item {
            Item::Function(_) => &self.code_mentions,
            Item::Data(_) => &self.data_mentions,
        };
        let from = mentions.partition_point(|mention| mention.at < place.start);
        let mentions = mentions[from..]
            .iter()
            .take_while(move |mention| mention.at < place.end);
        mentions.filter_map(|mention| match *self.symbols.get(mention.symbol)? {
            Symbol::Function { number, .. } => Some(Item::Function(number)),
            Symbol::Data(span) => Some(Item::Data(span)),
            Symbol::Other => None,
        })
    }

    /// Whether data is a place in the source: the name of a file, a line and a column.
    fn is_location(&self, span: Span) -> bool {
        if span.length != LOCATION {
            return false;
        }
        let mut mentioned = self.mentioned(Item::Data(span));
        let (Some(Item::Data(name)), None) = (mentioned.next(), mentioned.next()) else {
            return false;
        };
        let name = self.place(Item::Data(name)).unwrap_or_default();
        let name = self.data.get(name).unwrap_or_default();
        name.ends_with(b".rs") || name.ends_with(b".rs\0")
    }

    /// The code section, with traps in place of functions that are not reached.
    fn code(&self, reached: &BTreeSet<Item>) -> Result<Vec<u8>> {
        let mut code = Vec::with_capacity(self.code.len());
        number(self.bodies.len(), &mut code);
        for (at, body) in self.bodies.iter().enumerate() {
            let body = match reached.contains(&Item::Function(at + self.imported)) {
                true => self.code.get(body.clone()).context("a body is missing")?,
                false => &TRAP,
            };
            number(body.len(), &mut code);
            code.extend(body);
        }
        Ok(code)
    }

    /// The data section, with zeros in place of what is not reached. Symbols may share bytes.
    fn data(&self, reached: &BTreeSet<Item>) -> Result<Vec<u8>> {
        let mut data = self.data.to_vec();
        let mut known = BTreeMap::new();
        for symbol in &self.symbols {
            if let Symbol::Data(span) = *symbol {
                known.insert(span, reached.contains(&Item::Data(span)));
            }
        }
        let places = |wanted: bool| {
            let spans = known.iter().filter(move |(_, reached)| **reached == wanted);
            spans.filter_map(|(span, _)| self.place(Item::Data(*span)))
        };
        for place in places(false) {
            data.get_mut(place).context("data is missing")?.fill(0);
        }
        for place in places(true) {
            let kept = self.data.get(place.clone()).context("data is missing")?;
            data[place].copy_from_slice(kept);
        }
        Ok(data)
    }
}

/// How many functions a module imports.
fn imported(section: &[u8]) -> Result<usize> {
    let mut reader = Reader::new(section);
    let count = if section.is_empty() {
        0
    } else {
        reader.number()?
    };
    for _ in 0..count {
        reader.text()?;
        reader.text()?;
        ensure!(reader.byte()? == 0, "an import that is no function");
        reader.number()?;
    }
    Ok(count)
}

/// Names and numbers of the functions that a module exports.
fn exports(section: &[u8]) -> Result<Vec<(&str, usize)>> {
    let mut reader = Reader::new(section);
    let mut exports = Vec::new();
    for _ in 0..reader.number()? {
        let (name, kind, number) = (reader.text()?, reader.byte()?, reader.number()?);
        if kind == 0 {
            exports.push((name, number));
        }
    }
    Ok(exports)
}

/// Where the bytes of each entry of a section are, which follow its length; before that is what `head` reads.
fn entries(section: &[u8], head: impl Fn(&mut Reader) -> Result<()>) -> Result<Vec<Range<usize>>> {
    let mut reader = Reader::new(section);
    let mut entries = Vec::new();
    for _ in 0..reader.number()? {
        head(&mut reader)?;
        let length = reader.number()?;
        let start = reader.at();
        reader.bytes(length)?;
        entries.push(start..start + length);
    }
    Ok(entries)
}
