//! Contact points (Selbsthilfekontaktstellen).

use super::list;
use crate::OpenError;
use crate::format::column::TextColumn;
use crate::format::{Sections, tag};

macro_rules! contact_point_table {
    ($($(#[$meta:meta])* $text:ident = $tag:ident;)+) => {
        /// The columns of the table of contact points.
        #[derive(Clone, Copy)]
        pub(crate) struct ContactPoints<'b> {
            rows: u32,
            districts: TextColumn<'b>,
            postcode_ranges: TextColumn<'b>,
            $($text: TextColumn<'b>,)+
        }

        impl<'b> ContactPoints<'b> {
            #[inline(never)]
            pub(crate) fn read(sections: &Sections<'b>, rows: u32) -> Result<Self, OpenError> {
                let text = |column| TextColumn::of_section(sections, tag::CONTACT_POINTS + column, rows);
                Ok(Self {
                    rows,
                    districts: text(tag::DISTRICTS)?,
                    postcode_ranges: text(tag::POSTCODE_RANGES)?,
                    $($text: text(tag::$tag)?,)+
                })
            }
        }

        impl<'b> ContactPoint<'b> {
            $($(#[$meta])* pub fn $text(&self) -> &'b str { self.table.$text.get(self.row) })+
        }
    };
}

contact_point_table! {
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

impl<'b> ContactPoints<'b> {
    pub(crate) const fn rows(&self) -> u32 {
        self.rows
    }

    pub(crate) fn get(&self, number: u16) -> Option<ContactPoint<'b>> {
        let row = u32::from(number);
        (row < self.rows).then_some(ContactPoint { table: *self, row })
    }
}

/// One contact point of an index. Every text is "" where the catalogue does not say.
#[derive(Clone, Copy)]
pub struct ContactPoint<'b> {
    table: ContactPoints<'b>,
    row: u32,
}

impl<'b> ContactPoint<'b> {
    /// Districts it is responsible for.
    pub fn districts(&self) -> impl Iterator<Item = &'b str> + use<'b> {
        list(self.table.districts.get(self.row))
    }

    /// Postcodes it is responsible for, single ones or ranges such as `30159-30669`.
    pub fn postcode_ranges(&self) -> impl Iterator<Item = &'b str> + use<'b> {
        list(self.table.postcode_ranges.get(self.row))
    }
}
