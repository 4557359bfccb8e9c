//! The canonical tables as JSON: arrays of objects with the columns as keys. Empty
//! cells are there too, since import tells the tables apart by their columns.

use super::Error;
use super::cells::{self, Cell};
use crate::catalogue::PublicCatalogue;
use crate::catalogue::column::{ColumnSet, ContactColumn};
use crate::publish::Files;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// One entry: keys and values in canonical order.
struct Entry(Vec<(&'static str, Cell)>);

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, cell) in &self.0 {
            match cell {
                Cell::Text(text) => map.serialize_entry(key, text)?,
                Cell::List(texts) => map.serialize_entry(key, texts)?,
                Cell::Number(number) => map.serialize_entry(key, number)?,
            }
        }
        map.end()
    }
}

/// The tables of groups and of contact points; without contact points only the first.
pub(super) fn files(catalogue: &PublicCatalogue) -> Result<Files, Error> {
    let groups = catalogue.groups.iter().map(|group| {
        let cells = cells::columns().map(|column| (column.key(), cells::of_group(group, column)));
        Entry(cells.collect())
    });
    let mut files = Files::from([(
        "gruppen.json".to_owned(),
        pretty(&groups.collect::<Vec<_>>())?,
    )]);
    if !catalogue.contact_points.is_empty() {
        let points = catalogue.contact_points.iter().map(|point| {
            let cells = ContactColumn::ALL.iter();
            let cells = cells.map(|column| (column.key(), cells::of_contact_point(point, *column)));
            Entry(cells.collect())
        });
        files.insert(
            "kontaktstellen.json".to_owned(),
            pretty(&points.collect::<Vec<_>>())?,
        );
    }
    Ok(files)
}

/// JSON for people to read, ending with a line break.
pub(super) fn pretty(value: &impl Serialize) -> Result<Vec<u8>, Error> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(Error::Json)?;
    bytes.push(b'\n');
    Ok(bytes)
}
