//! Columns: one value a row, read in place.
//!
//! ```text
//! text column    kind u8
//!   0 empty        every row is ""
//!   1 plain        the texts as rows
//!   2 dictionary   code width u8 (1 or 2), codes, number of distinct values u32, these as rows
//! number column  width u8 (1, 2 or 4), then the values
//! rows           u32 offset of every 16th row, then per row varint length and bytes
//! ```

use super::{Bitset, OpenError, Reader, Sections};

/// Rows between two offsets.
const BLOCK: u32 = 16;

/// A column of texts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct TextColumn<'b> {
    rows: u32,
    body: Body<'b>,
}

#[derive(Clone, Copy, Debug, Default)]
enum Body<'b> {
    #[default]
    Empty,
    Plain(Rows<'b>),
    Dictionary {
        codes: NumberColumn<'b>,
        values: Rows<'b>,
    },
}

/// Bytes of varying length, one body a row.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rows<'b> {
    rows: u32,
    blocks: &'b [u8],
    data: &'b [u8],
}

impl<'b> Rows<'b> {
    pub(crate) fn get(&self, row: u32) -> Option<&'b [u8]> {
        if row >= self.rows {
            return None;
        }
        let start = Reader::new(self.blocks.get((row / BLOCK) as usize * 4..)?).u32()?;
        let mut reader = Reader::new(self.data.get(start as usize..)?);
        for _ in 0..row % BLOCK {
            body(&mut reader)?;
        }
        body(&mut reader)
    }

    /// All rows in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &'b [u8]> + use<'b> {
        let mut reader = Reader::new(self.data);
        (0..self.rows).map_while(move |_| body(&mut reader))
    }

    fn text(&self, row: u32) -> Option<&'b str> {
        std::str::from_utf8(self.get(row)?).ok()
    }
}

/// The next body of rows.
fn body<'b>(reader: &mut Reader<'b>) -> Option<&'b [u8]> {
    let len = reader.varint()?;
    reader.take(len as usize)
}

impl<'b> Column<'b> for Rows<'b> {
    fn read(bytes: &'b [u8], rows: u32) -> Option<Self> {
        let (blocks, data) = bytes.split_at_checked(rows.div_ceil(BLOCK) as usize * 4)?;
        Some(Self { rows, blocks, data })
    }
}

/// A column that a section holds.
pub(crate) trait Column<'b>: Copy + Default {
    /// Reads a column of `rows` rows that fills `bytes`.
    fn read(bytes: &'b [u8], rows: u32) -> Option<Self>;

    /// Reads the column of the section with this tag.
    #[inline(never)]
    fn of_section(sections: &Sections<'b>, tag: u32, rows: u32) -> Result<Self, OpenError> {
        Self::read(sections.require(tag)?, rows).ok_or(OpenError::Section { tag })
    }

    /// Reads the columns of a table in the order of `tags`.
    fn of_sections<const N: usize>(
        sections: &Sections<'b>,
        table: u32,
        tags: &[u32; N],
        rows: u32,
    ) -> Result<[Self; N], OpenError> {
        let mut columns = [Self::default(); N];
        for (column, tag) in columns.iter_mut().zip(tags) {
            *column = Self::of_section(sections, table + tag, rows)?;
        }
        Ok(columns)
    }
}

impl<'b> Column<'b> for TextColumn<'b> {
    fn read(bytes: &'b [u8], rows: u32) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        let body = match reader.u8()? {
            0 => Body::Empty,
            1 => Body::Plain(Rows::read(reader.rest(), rows)?),
            2 => {
                let codes = NumberColumn::read_part(&mut reader, rows)?;
                let values = reader.u32()?;
                Body::Dictionary {
                    codes,
                    values: Rows::read(reader.rest(), values)?,
                }
            }
            _ => return None,
        };
        Some(Self { rows, body })
    }
}

impl<'b> TextColumn<'b> {
    /// The text of a row; "" where there is no such row.
    #[inline(never)]
    pub(crate) fn get(&self, row: u32) -> &'b str {
        let text = match &self.body {
            Body::Empty => None,
            Body::Plain(plain) => plain.text(row),
            Body::Dictionary { codes, values } => codes.get(row).and_then(|code| values.text(code)),
        };
        text.unwrap_or_default()
    }

    /// The rows whose text passes a test, which looks once at values that repeat.
    pub(crate) fn rows_that(&self, pass: &dyn Fn(&str) -> bool) -> Bitset {
        let mut rows = Bitset::empty(self.rows);
        let Body::Dictionary { codes, values } = &self.body else {
            for row in 0..self.rows {
                if pass(self.get(row)) {
                    rows.insert(row);
                }
            }
            return rows;
        };
        let mut passing = Bitset::empty(values.rows);
        for value in 0..values.rows {
            if pass(values.text(value).unwrap_or_default()) {
                passing.insert(value);
            }
        }
        if passing.count() > 0 {
            for row in 0..self.rows {
                if codes.get(row).is_some_and(|code| passing.contains(code)) {
                    rows.insert(row);
                }
            }
        }
        rows
    }

    /// Number of rows.
    pub(crate) const fn rows(&self) -> u32 {
        self.rows
    }
}

/// A column of numbers.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NumberColumn<'b> {
    width: u8,
    data: &'b [u8],
}

impl<'b> Column<'b> for NumberColumn<'b> {
    fn read(bytes: &'b [u8], rows: u32) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        let column = Self::read_part(&mut reader, rows)?;
        reader.rest().is_empty().then_some(column)
    }
}

impl<'b> NumberColumn<'b> {
    fn read_part(reader: &mut Reader<'b>, rows: u32) -> Option<Self> {
        let width = reader.u8()?;
        if !matches!(width, 1 | 2 | 4) {
            return None;
        }
        Some(Self {
            width,
            data: reader.take((rows as usize).checked_mul(usize::from(width))?)?,
        })
    }

    /// The number of a row, `None` where there is no such row.
    #[inline(never)]
    pub(crate) fn get(&self, row: u32) -> Option<u32> {
        let width = usize::from(self.width);
        let at = (row as usize).checked_mul(width)?;
        let mut value = [0; 4];
        value[..width].copy_from_slice(self.data.get(at..at + width)?);
        Some(u32::from_le_bytes(value))
    }
}

/// The bytes of a text column; repeated values go to a dictionary where that is smaller.
#[cfg(any(feature = "write", test))]
pub(crate) fn put_texts<'t>(texts: &[&'t str]) -> Vec<u8> {
    use std::collections::BTreeMap;

    if texts.iter().all(|text| text.is_empty()) {
        return vec![0];
    }
    let mut codes: BTreeMap<&'t str, u32> = texts.iter().map(|&text| (text, 0)).collect();
    let values: Vec<&str> = codes.keys().copied().collect();
    codes.values_mut().zip(0..).for_each(|(code, n)| *code = n);
    let mut plain = vec![1];
    put_rows(&mut plain, texts);
    let mut dictionary = vec![2];
    dictionary.extend(put_numbers(
        &texts.iter().map(|text| codes[text]).collect::<Vec<_>>(),
    ));
    dictionary.extend((values.len() as u32).to_le_bytes());
    put_rows(&mut dictionary, &values);
    if dictionary.len() < plain.len() {
        dictionary
    } else {
        plain
    }
}

/// Appends rows.
#[cfg(any(feature = "write", test))]
pub(crate) fn put_rows(out: &mut Vec<u8>, bodies: &[impl AsRef<[u8]>]) {
    let mut data = Vec::new();
    for (row, body) in bodies.iter().map(AsRef::as_ref).enumerate() {
        if row % BLOCK as usize == 0 {
            out.extend((data.len() as u32).to_le_bytes());
        }
        super::bytes::put_varint(&mut data, body.len() as u32);
        data.extend(body);
    }
    out.extend(data);
}

/// The bytes of a number column, as narrow as its greatest value allows.
#[cfg(any(feature = "write", test))]
pub(crate) fn put_numbers(numbers: &[u32]) -> Vec<u8> {
    let width = match numbers.iter().max().copied().unwrap_or(0) {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        _ => 4,
    };
    let mut out = vec![width];
    for number in numbers {
        out.extend(&number.to_le_bytes()[..usize::from(width)]);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn texts_round_trip(texts in vec("[a-cäß]{0,3}|\\PC{0,40}", 1..80)) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let bytes = put_texts(&texts);
            let column = TextColumn::read(&bytes, texts.len() as u32).expect("own bytes");
            for (row, text) in texts.iter().enumerate() {
                prop_assert_eq!(column.get(row as u32), *text);
            }
            prop_assert_eq!(column.get(texts.len() as u32), "");
            let long = column.rows_that(&|text| text.len() > 2);
            let expected = (0..).zip(&texts).filter(|(_, text)| text.len() > 2);
            prop_assert_eq!(long.iter().collect::<Vec<_>>(), expected.map(|(row, _)| row).collect::<Vec<_>>());
        }

        #[test]
        fn rows_round_trip(bodies in vec(vec(any::<u8>(), 0..200), 0..50)) {
            let mut bytes = Vec::new();
            put_rows(&mut bytes, &bodies);
            let rows = Rows::read(&bytes, bodies.len() as u32).expect("own bytes");
            prop_assert_eq!(rows.iter().collect::<Vec<_>>(), bodies.iter().map(Vec::as_slice).collect::<Vec<_>>());
            for (row, body) in (0..).zip(&bodies) {
                prop_assert_eq!(rows.get(row), Some(&body[..]));
            }
            prop_assert_eq!(rows.get(bodies.len() as u32), None);
        }

        #[test]
        fn numbers_round_trip(numbers in vec(0u32..100_000, 1..40)) {
            let bytes = put_numbers(&numbers);
            let column = NumberColumn::read(&bytes, numbers.len() as u32).expect("own bytes");
            for (row, number) in numbers.iter().enumerate() {
                prop_assert_eq!(column.get(row as u32), Some(*number));
            }
        }

        #[test]
        fn foreign_bytes_are_harmless(bytes in vec(any::<u8>(), 0..60), row in 0u32..50) {
            if let Some(column) = TextColumn::read(&bytes, 40) {
                column.get(row);
                column.rows_that(&|text| text.len() > 2);
            }
        }
    }
}
