//! Groups: what their cards show.

use super::list;
use crate::OpenError;
use crate::format::column::{NumberColumn, TextColumn};
use crate::format::{Sections, tag};
use crate::model::{Accessibility, Form, Gender, GroupId, Status};

macro_rules! group_table {
    (
        texts { $($(#[$tmeta:meta])* $text:ident = $ttag:ident;)+ }
        lists { $($(#[$lmeta:meta])* $list:ident = $ltag:ident;)+ }
        numbers { $($number:ident = $ntag:ident;)+ }
    ) => {
        /// The columns of the table of groups.
        #[derive(Clone, Copy)]
        pub(crate) struct Groups<'b> {
            rows: u32,
            $($text: TextColumn<'b>,)+
            $($list: TextColumn<'b>,)+
            $($number: NumberColumn<'b>,)+
        }

        impl<'b> Groups<'b> {
            #[inline(never)]
            pub(crate) fn read(sections: &Sections<'b>, rows: u32) -> Result<Self, OpenError> {
                let text = |column| TextColumn::of_section(sections, tag::GROUPS + column, rows);
                let number = |column| NumberColumn::of_section(sections, tag::GROUPS + column, rows);
                Ok(Self {
                    rows,
                    $($text: text(tag::$ttag)?,)+
                    $($list: text(tag::$ltag)?,)+
                    $($number: number(tag::$ntag)?,)+
                })
            }
        }

        impl<'b> Group<'b> {
            $($(#[$tmeta])* pub fn $text(&self) -> &'b str { self.groups.$text.get(self.row) })+
            $($(#[$lmeta])* pub fn $list(&self) -> impl Iterator<Item = &'b str> + use<'b> {
                list(self.groups.$list.get(self.row))
            })+
        }
    };
}

group_table! {
    texts {
        /// Id of the catalogue.
        id = ID;
        /// Name.
        name = NAME;
        /// Free text, may hold line breaks.
        description = DESCRIPTION;
        /// When it meets, as the office wrote it.
        schedule = SCHEDULE;
        /// Name of the meeting place.
        venue = VENUE;
        /// Street and number.
        street = STREET;
        /// Postcode.
        postcode = POSTCODE;
        /// Town.
        town = TOWN;
        /// Landkreis or kreisfreie Stadt.
        district = DISTRICT;
        /// Contact person.
        person = PERSON;
        /// Telephone number as written.
        phone = PHONE;
        /// Mail address.
        email = EMAIL;
        /// ISO date of the last confirmation.
        updated = UPDATED;
    }
    lists {
        /// Topics in the office's own words.
        topics = TOPICS;
        /// For whom.
        audience = AUDIENCE;
        /// Languages spoken, BCP 47 tags.
        languages = LANGUAGES;
        /// Web addresses.
        web = WEB;
    }
    numbers {
        form = FORM;
        status = STATUS;
        accessibility = ACCESSIBILITY;
        gender = GENDER;
        ages = AGES;
        days = DAYS;
        start = START;
        contact_point = CONTACT_POINT;
        via_contact_point = VIA_CONTACT_POINT;
        length = LENGTH;
    }
}

impl<'b> Groups<'b> {
    /// Age that stands for "no bound" in the column of ages.
    pub(crate) const NO_AGE: u8 = 0xff;

    pub(crate) const fn rows(&self) -> u32 {
        self.rows
    }

    pub(crate) fn get(&self, id: GroupId) -> Option<Group<'b>> {
        (id.0 < self.rows).then_some(Group {
            groups: *self,
            row: id.0,
        })
    }

    /// Number of words in the description.
    pub(crate) fn length(&self, row: u32) -> u32 {
        self.length.get(row).unwrap_or(0)
    }
}

/// One group of an index. Every text is "" where the catalogue does not say.
#[derive(Clone, Copy)]
pub struct Group<'b> {
    groups: Groups<'b>,
    row: u32,
}

impl Group<'_> {
    /// How it meets.
    pub fn form(&self) -> Option<Form> {
        Form::from_code(self.code(&self.groups.form))
    }

    /// Whether it takes new members.
    pub fn status(&self) -> Status {
        Status::from_code(self.code(&self.groups.status)).unwrap_or(Status::Open)
    }

    /// Whether the place can be reached with a wheelchair.
    pub fn accessibility(&self) -> Option<Accessibility> {
        Accessibility::from_code(self.code(&self.groups.accessibility))
    }

    /// For whom by gender, `None` for everybody.
    pub fn gender(&self) -> Option<Gender> {
        Gender::from_code(self.code(&self.groups.gender))
    }

    /// Least and greatest age in years.
    pub fn ages(&self) -> (Option<u8>, Option<u8>) {
        let ages = self.groups.ages.get(self.row).unwrap_or(u32::MAX);
        let bound = |age: u8| (age != Groups::NO_AGE).then_some(age);
        (bound(ages as u8), bound((ages >> 8) as u8))
    }

    /// Weekdays of the meetings, Monday is bit 0 (see [`crate::Day::of_mask`]).
    pub fn days(&self) -> u8 {
        self.code(&self.groups.days)
    }

    /// When a meeting begins, in minutes after midnight.
    pub fn start(&self) -> Option<u16> {
        let start = self.groups.start.get(self.row)?;
        start.checked_sub(1)?.try_into().ok()
    }

    /// Number of the responsible contact point, see [`crate::Index::contact_point`].
    pub fn contact_point(&self) -> Option<u16> {
        self.groups
            .contact_point
            .get(self.row)?
            .checked_sub(1)?
            .try_into()
            .ok()
    }

    /// Whether the first contact goes through the contact point.
    pub fn via_contact_point(&self) -> bool {
        self.code(&self.groups.via_contact_point) != 0
    }

    fn code(&self, column: &NumberColumn<'_>) -> u8 {
        column.get(self.row).unwrap_or(0) as u8
    }
}
