//! Contact points (Selbsthilfekontaktstellen).

use super::list;
use crate::OpenError;
use crate::format::column::{Column, TextColumn};
use crate::format::{Sections, tag};

macro_rules! contact_point_table {
    (
        texts { $($(#[$tmeta:meta])* $text:ident = $ttag:ident;)+ }
        lists { $($(#[$lmeta:meta])* $list:ident = $ltag:ident;)+ }
    ) => {
        /// Tags of the columns.
        const TEXTS: [u32; [$(tag::$ttag,)+ $(tag::$ltag,)+].len()] =
            [$(tag::$ttag,)+ $(tag::$ltag,)+];

        /// Where a column stands among them.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy)]
        enum Text { $($text,)+ $($list,)+ }

        impl<'b> ContactPoint<'b> {
            $($(#[$tmeta])* pub fn $text(&self) -> &'b str { self.text(Text::$text) })+
            $($(#[$lmeta])* pub fn $list(&self) -> impl Iterator<Item = &'b str> + use<'b> {
                list(self.text(Text::$list))
            })+
        }
    };
}

contact_point_table! {
    texts {
        /// Id of the catalogue.
        id = ID;
        /// Name.
        name = NAME;
        /// Telephone number as written.
        phone = PHONE;
        /// Mail address.
        email = EMAIL;
        /// Web address.
        web = WEB;
        /// Opening hours as written.
        hours = HOURS;
        /// Street and number.
        street = STREET;
        /// Postcode.
        postcode = POSTCODE;
        /// Town.
        town = TOWN;
    }
    lists {
        /// Districts it is responsible for.
        districts = DISTRICTS;
        /// Postcodes it is responsible for, single ones or ranges such as `30159-30669`.
        postcode_ranges = POSTCODE_RANGES;
    }
}

/// The columns of the table of contact points.
pub(crate) struct ContactPoints<'b> {
    rows: u32,
    texts: [TextColumn<'b>; TEXTS.len()],
}

impl<'b> ContactPoints<'b> {
    pub(crate) fn read(sections: &Sections<'b>, rows: u32) -> Result<Self, OpenError> {
        let texts = Column::of_sections(sections, tag::CONTACT_POINTS, &TEXTS, rows)?;
        Ok(Self { rows, texts })
    }

    pub(crate) const fn rows(&self) -> u32 {
        self.rows
    }

    pub(crate) fn get(&self, number: u16) -> Option<ContactPoint<'_>> {
        let row = u32::from(number);
        (row < self.rows).then_some(ContactPoint { table: self, row })
    }
}

/// One contact point of an index. Every text is "" where the catalogue does not say.
#[derive(Clone, Copy)]
pub struct ContactPoint<'b> {
    table: &'b ContactPoints<'b>,
    row: u32,
}

impl<'b> ContactPoint<'b> {
    fn text(&self, column: Text) -> &'b str {
        self.table.texts[column as usize].get(self.row)
    }
}
