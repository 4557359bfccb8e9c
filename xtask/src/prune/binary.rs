//! WebAssembly's binary format, as far as pruning needs it: sections, and numbers in LEB128.

use anyhow::{Context, Result, ensure};
use std::borrow::Cow;

/// Magic number and version.
const HEADER: &[u8] = b"\0asm\x01\0\0\0";

/// Numbers of sections.
pub const CUSTOM: u8 = 0;
pub const IMPORTS: u8 = 2;
pub const EXPORTS: u8 = 7;
pub const CODE: u8 = 10;
pub const DATA: u8 = 11;

/// A section; the content of a custom one begins after its name.
pub struct Section<'a> {
    pub id: u8,
    pub name: &'a str,
    pub content: Cow<'a, [u8]>,
}

/// The sections of a module, in order.
///
/// # Errors
/// If the bytes are no module.
pub fn sections(module: &[u8]) -> Result<Vec<Section<'_>>> {
    let content = module.strip_prefix(HEADER).context("no WebAssembly")?;
    let mut reader = Reader::new(content);
    let mut sections = Vec::new();
    while !reader.is_at_end() {
        let id = reader.byte()?;
        let length = reader.number()?;
        let mut inner = Reader::new(reader.bytes(length)?);
        let name = if id == CUSTOM { inner.text()? } else { "" };
        sections.push(Section {
            id,
            name,
            content: Cow::Borrowed(inner.rest()),
        });
    }
    Ok(sections)
}

/// The module of these sections.
pub fn module(sections: &[Section]) -> Vec<u8> {
    let mut out = HEADER.to_vec();
    for section in sections {
        let mut content = Vec::new();
        if section.id == CUSTOM {
            number(section.name.len(), &mut content);
            content.extend(section.name.as_bytes());
        }
        content.extend_from_slice(&section.content);
        out.push(section.id);
        number(content.len(), &mut out);
        out.extend(content);
    }
    out
}

/// Appends a number without sign.
pub fn number(mut number: usize, out: &mut Vec<u8>) {
    while number > 0x7f {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Reads from the beginning of its bytes on.
pub struct Reader<'a> {
    all: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(all: &'a [u8]) -> Self {
        Self { all, at: 0 }
    }

    /// How many bytes have been read.
    pub fn at(&self) -> usize {
        self.at
    }

    pub fn is_at_end(&self) -> bool {
        self.at == self.all.len()
    }

    fn rest(&self) -> &'a [u8] {
        self.all.get(self.at..).unwrap_or_default()
    }

    pub fn bytes(&mut self, length: usize) -> Result<&'a [u8]> {
        let bytes = self.rest().get(..length).context("bytes are missing")?;
        self.at += length;
        Ok(bytes)
    }

    pub fn byte(&mut self) -> Result<u8> {
        Ok(self.bytes(1)?.first().copied().unwrap_or_default())
    }

    /// A number of up to 32 bits; a sign is lost.
    pub fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number as usize);
            }
        }
        anyhow::bail!("a number is too long")
    }

    pub fn text(&mut self) -> Result<&'a str> {
        let length = self.number()?;
        Ok(std::str::from_utf8(self.bytes(length)?)?)
    }

    /// The offset of a segment that is put where a constant says.
    pub fn constant_offset(&mut self) -> Result<()> {
        let (mode, constant) = (self.number()?, self.byte()?);
        ensure!((mode, constant) == (0, 0x41), "a segment without address");
        self.number()?;
        ensure!(self.byte()? == 0x0b, "an address that is computed");
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_written() {
        for (value, bytes) in [
            (0, &[0][..]),
            (127, &[127]),
            (128, &[0x80, 1]),
            (1_048_576, &[0x80, 0x80, 0x40]),
        ] {
            let mut out = Vec::new();
            number(value, &mut out);
            assert_eq!(out, bytes, "{value}");
            assert_eq!(Reader::new(bytes).number().ok(), Some(value));
        }
        assert!(Reader::new(&[0x80]).number().is_err());
    }

    #[test]
    fn sections_are_written_as_they_are_read() {
        let bytes = b"\0asm\x01\0\0\0\x00\x05\x04name\x01\x01\x00";
        let read = sections(bytes).expect("sections");
        let read_as: Vec<_> = read.iter().map(|one| (one.id, one.name)).collect();
        assert_eq!(read_as, [(CUSTOM, "name"), (1, "")]);
        assert_eq!(module(&read), bytes);
        assert!(sections(b"\0asm").is_err());
    }
}
