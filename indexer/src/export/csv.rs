//! The canonical tables as CSV that spreadsheets open well: `;`, UTF-8 with a byte order mark, CRLF.
//!
//! # Invariant
//! No cell can be taken for a formula, see [`guard`](crate::import::guard).

use super::Error;
use super::cells::{self, Cell};
use crate::catalogue::PublicCatalogue;
use crate::catalogue::column::{ColumnSet, ContactColumn};
use crate::import::guard::guarded;
use crate::publish::Files;
use csv::{Terminator, WriterBuilder};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The tables of groups and of contact points; without contact points only the first.
pub(super) fn files(catalogue: &PublicCatalogue) -> Result<Files, Error> {
    let columns: Vec<_> = cells::columns().collect();
    let rows = catalogue.groups.iter();
    let rows = rows.map(|group| columns.iter().map(|column| cells::of_group(group, *column)));
    let groups = table(columns.iter().map(|column| column.key()), rows)?;
    let mut files = Files::from([("gruppen.csv".to_owned(), groups)]);
    if !catalogue.contact_points.is_empty() {
        let columns = ContactColumn::ALL;
        let rows = catalogue.contact_points.iter().map(|point| {
            columns
                .iter()
                .map(|column| cells::of_contact_point(point, *column))
        });
        let points = table(columns.iter().map(|column| column.key()), rows)?;
        files.insert("kontaktstellen.csv".to_owned(), points);
    }
    Ok(files)
}

fn table<'k, R: Iterator<Item = Cell>>(
    header: impl Iterator<Item = &'k str>,
    rows: impl Iterator<Item = R>,
) -> Result<Vec<u8>, Error> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(header).map_err(Error::Csv)?;
    for row in rows {
        let row = row.map(|cell| guarded(&cell.text()).into_owned());
        writer.write_record(row).map_err(Error::Csv)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::Csv(error.into_error().into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Catalogue, Group};

    #[test]
    fn cells_that_are_no_formulas() {
        let group = Group {
            id: "1".into(),
            name: "=cmd|'/c calc'!A1".into(),
            topics: vec!["+Angst".into(), "Panik".into()],
            description: "-- \"Mut\"; und\n@mehr".into(),
            phone: "+49 30 23125".into(),
            ..Group::default()
        };
        let groups = vec![group];
        let catalogue = Catalogue {
            groups,
            ..Catalogue::default()
        }
        .for_publication();
        let files = files(&catalogue).expect("csv");
        let text = String::from_utf8(files["gruppen.csv"].clone()).expect("utf-8");
        let (header, row) = text.split_once("\r\n").expect("two lines");
        assert!(header.starts_with("\u{feff}id;name;themen;"), "{header}");
        assert!(!header.contains("veroeffentlichen") && !header.contains("ausgeblendet"));
        assert_eq!(
            row,
            "1;'=cmd|'/c calc'!A1;'+Angst|Panik;\"'-- \"\"Mut\"\"; und\n@mehr\";;;;;;;;;;;;;;;;'+49 30 23125;;;;;\r\n"
        );
        assert!(!files.contains_key("kontaktstellen.csv"));
    }
}
