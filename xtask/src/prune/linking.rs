//! What the linker says of a module with `--emit-relocs`: its symbols, and where they are mentioned. The format
//! is that of object files: <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use super::binary::Reader;
use anyhow::{Result, ensure};

const VERSION: usize = 2;
const SYMBOL_TABLE: u8 = 8;
/// Flags of a symbol: it is not defined here; it has a name nevertheless.
const UNDEFINED: usize = 0x10;
const EXPLICIT_NAME: usize = 0x40;

/// A symbol of the module; in the order of the table, by which relocations know them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol<'a> {
    /// A function by its number.
    Function { number: usize, name: &'a str },
    /// Bytes of a segment.
    Data(Span),
    /// What is neither, or not defined here.
    Other,
}

/// Bytes of a segment, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub segment: usize,
    pub start: usize,
    pub length: usize,
}

/// A place in the content of a section that mentions a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    pub at: usize,
    pub symbol: usize,
}

/// The symbols in the section `linking`.
///
/// # Errors
/// If it is of another version.
pub fn symbols(content: &[u8]) -> Result<Vec<Symbol<'_>>> {
    let mut reader = Reader::new(content);
    ensure!(reader.number()? == VERSION, "another version of linking");
    let mut symbols = Vec::new();
    while !reader.is_at_end() {
        let (kind, length) = (reader.byte()?, reader.number()?);
        let mut table = Reader::new(reader.bytes(length)?);
        if kind == SYMBOL_TABLE {
            for _ in 0..table.number()? {
                symbols.push(symbol(&mut table)?);
            }
        }
    }
    Ok(symbols)
}

fn symbol<'a>(table: &mut Reader<'a>) -> Result<Symbol<'a>> {
    let (kind, flags) = (table.byte()?, table.number()?);
    let defined = flags & UNDEFINED == 0;
    Ok(match kind {
        // A function, global, tag or table.
        0 | 2 | 4 | 5 => {
            let number = table.number()?;
            let named = defined || flags & EXPLICIT_NAME != 0;
            let name = if named { table.text()? } else { "" };
            match kind {
                0 => Symbol::Function { number, name },
                _ => Symbol::Other,
            }
        }
        1 => {
            table.text()?;
            if !defined {
                return Ok(Symbol::Other);
            }
            Symbol::Data(Span {
                segment: table.number()?,
                start: table.number()?,
                length: table.number()?,
            })
        }
        3 => {
            table.number()?;
            Symbol::Other
        }
        kind => anyhow::bail!("a symbol of kind {kind}"),
    })
}

/// The number of the section that a section `reloc.*` is about, and its mentions, in order of place.
///
/// # Errors
/// If there is a kind of relocation that is not known.
pub fn mentions(content: &[u8]) -> Result<(usize, Vec<Mention>)> {
    let mut reader = Reader::new(content);
    let section = reader.number()?;
    let mut mentions = Vec::new();
    for _ in 0..reader.number()? {
        let kind = reader.byte()?;
        let (at, symbol) = (reader.number()?, reader.number()?);
        match kind {
            // Functions and their places in the table.
            0..=2 | 12 | 18 | 19 | 26 => mentions.push(Mention { at, symbol }),
            // Addresses, with an addend.
            3..=5 | 8 | 11 | 14..=17 | 21 | 23 | 25 => {
                reader.number()?;
                mentions.push(Mention { at, symbol });
            }
            // Places in sections, with an addend.
            9 | 22 => drop(reader.number()?),
            // Types, globals, tags and tables.
            6 | 7 | 10 | 13 | 20 => {}
            kind => anyhow::bail!("a relocation of kind {kind}"),
        }
    }
    mentions.sort_unstable();
    Ok((section, mentions))
}
