//! Texts in a row.

use super::{ContactPoint, Group};

/// The texts that say something, with `separator` between them.
pub(crate) fn joined<T: AsRef<str>>(texts: impl AsRef<[T]>, separator: &str) -> String {
    let texts = texts.as_ref().iter().map(AsRef::as_ref);
    let telling: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
    telling.join(separator)
}

impl Group {
    /// The meeting place in one line.
    pub(crate) fn place(&self) -> String {
        let town = joined([&self.postcode, &self.town], " ");
        joined([&self.venue, &self.street, &town], ", ")
    }
}

impl ContactPoint {
    /// The postal address in one line.
    pub(crate) fn address(&self) -> String {
        let town = joined([&self.postcode, &self.town], " ");
        joined([&self.street, &town], ", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_in_one_line() {
        let table = [
            (
                ["Haus", "Weg 1", "29221", "Celle"],
                "Haus, Weg 1, 29221 Celle",
            ),
            (["", "Weg 1", "", "Celle"], "Weg 1, Celle"),
            (["Haus", "", "29221", ""], "Haus, 29221"),
            (["", "", "", ""], ""),
        ];
        for ([venue, street, postcode, town], expected) in table {
            let group = Group {
                venue: venue.into(),
                street: street.into(),
                postcode: postcode.into(),
                town: town.into(),
                ..Group::default()
            };
            assert_eq!(group.place(), expected);
        }
    }
}
