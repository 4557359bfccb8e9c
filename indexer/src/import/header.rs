//! Which row names the columns, and which table it is: groups or contact points.

use super::aliases::{self, Target};
use super::foreign;
use super::mapping::{Kind, SourceMapping};
use super::rows::{Origin, RawCell, RawRow};
use super::weekdays;
use crate::catalogue::column::{Column, ContactColumn};

/// What the names of a header tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Known {
    /// Names known in tables of groups only.
    groups: usize,
    /// Names known in tables of contact points only.
    contact_points: usize,
    /// Names known in both.
    both: usize,
    /// Names that only the mapping knows.
    mapped: usize,
}

impl Known {
    fn of(row: &RawRow, mapping: Option<&SourceMapping>) -> Self {
        let mut known = Known::default();
        for name in row.cells.iter().map(|cell| cell.text.trim()) {
            let group = Column::meaning(name).is_some();
            let contact_point = ContactColumn::meaning(name).is_some();
            match (group, contact_point) {
                (true, true) => known.both += 1,
                (true, false) => known.groups += 1,
                (false, true) => known.contact_points += 1,
                (false, false) if mapping.is_some_and(|mapping| mapping.names(name)) => {
                    known.mapped += 1;
                }
                (false, false) => {}
            }
        }
        let names: Vec<&str> = row.cells.iter().map(|cell| cell.text.as_str()).collect();
        known.both += usize::from(weekdays::slots(&names).iter().any(Option::is_some));
        known
    }

    fn count(self) -> usize {
        self.groups + self.contact_points + self.both + self.mapped
    }
}

/// The number of names in a row that are known in any table; all of them in tables of other formats.
pub(super) fn known(row: &RawRow) -> usize {
    match foreign::kind(Some(row), None) {
        Some(_) => row.cells.len(),
        None => Known::of(row, None).count(),
    }
}

/// The place of the header among the first rows, none of which is empty: the row with the most known names,
/// the first where several have as many. Below the first row, a header has at least two.
pub(super) fn find(
    rows: &[RawRow],
    origin: &Origin,
    mapping: Option<&SourceMapping>,
) -> Option<usize> {
    let among = if origin.header_is_first {
        1
    } else {
        rows.len()
    };
    let mut best: Option<(usize, usize)> = None;
    for (at, row) in rows.iter().take(among).enumerate() {
        let count = Known::of(row, mapping).count();
        let least = if at == 0 { 1 } else { 2 };
        if count >= least && best.is_none_or(|(_, most)| count > most) {
            best = Some((at, count));
        }
    }
    best.map(|(at, _)| at)
}

/// Takes the names of weekdays from the row below a header, where these alone stand there.
pub(super) fn complete(header: &mut RawRow, body: &mut Vec<RawRow>) {
    if !body.first().is_some_and(weekdays::are_all) {
        return;
    }
    let below = body.remove(0);
    let width = header.cells.len().max(below.cells.len());
    header.cells.resize(width, RawCell::default());
    for (name, day) in header.cells.iter_mut().zip(below.cells) {
        if !day.text.trim().is_empty() {
            *name = day;
        }
    }
}

/// Which table a header belongs to. What the mapping says goes first, then the names that only one kind of
/// table has; where these do not tell, the name of the sheet or file.
pub(super) fn kind(header: &RawRow, origin: &Origin, mapping: Option<&SourceMapping>) -> Kind {
    if let Some(kind) = mapping.and_then(|mapping| mapping.kind) {
        return kind;
    }
    let known = Known::of(header, mapping);
    let sheet = origin.sheet.as_deref().unwrap_or(&origin.file);
    let called_so = aliases::fold(sheet).contains("kontaktstelle");
    match known.groups.cmp(&known.contact_points) {
        std::cmp::Ordering::Less => Kind::ContactPoints,
        std::cmp::Ordering::Equal if called_so => Kind::ContactPoints,
        _ => Kind::Groups,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn row(text: &str) -> RawRow {
        RawRow {
            line: 1,
            cells: text.split(';').map(Into::into).collect(),
        }
    }

    fn origin(sheet: Option<&str>) -> Origin {
        let file = Arc::from("a");
        match sheet {
            Some(sheet) => Origin::of_sheet(&file, sheet, false),
            None => Origin::of_file(&file),
        }
    }

    #[test]
    fn headers_are_found_below_titles() {
        let table: [(&[&str], Option<usize>); 6] = [
            (&["name;themen", "Angst;Angst"], Some(0)),
            (
                &[
                    "Selbsthilfegruppen 2026;",
                    "Stand: März;",
                    "Bezeichnung;Thema;PLZ/Ort",
                ],
                Some(2),
            ),
            (&["name;x", "Gruppe;Telefon;Sucht"], Some(1)),
            (&["Spalte 1;Spalte 2", "Online;Name"], None),
            (&["Bezeichnung;x", "Angst;y"], Some(0)),
            (&["a;b"], None),
        ];
        for (rows, expected) in table {
            let rows: Vec<RawRow> = rows.iter().map(|text| row(text)).collect();
            assert_eq!(find(&rows, &origin(None), None), expected, "{rows:?}");
        }
    }

    #[test]
    fn kinds_of_tables() {
        let table = [
            ("name;themen", None, Kind::Groups),
            ("id;name;telefon;email;themen", None, Kind::Groups),
            ("id;name;landkreise;telefon", None, Kind::ContactPoints),
            (
                "Kontaktstelle;Öffnungszeiten;Tel.",
                None,
                Kind::ContactPoints,
            ),
            ("Name;Telefon;Ort", None, Kind::Groups),
            (
                "Name;Telefon;Ort",
                Some("Kontaktstellen"),
                Kind::ContactPoints,
            ),
            (
                "Name;Telefon;Kontaktstelle;Thema",
                Some("Kontaktstellen"),
                Kind::Groups,
            ),
        ];
        for (header, sheet, expected) in table {
            assert_eq!(
                kind(&row(header), &origin(sheet), None),
                expected,
                "{header}"
            );
        }
    }
}
