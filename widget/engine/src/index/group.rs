//! Groups: what their cards show.

use super::{LIST_SEPARATOR, list};
use crate::OpenError;
use crate::format::column::{Column, NumberColumn, TextColumn};
use crate::format::{Bitset, Sections, tag};
use crate::model::{Accessibility, Form, Gender, GroupId, Status};
use crate::schedule::{self, Date, Occurrence, Recurrence};
use std::sync::OnceLock;

macro_rules! group_table {
    (
        texts { $($(#[$tmeta:meta])* $text:ident = $ttag:ident;)+ }
        cells { $($cell:ident = $ctag:ident;)+ }
        lists { $($(#[$lmeta:meta])* $list:ident = $ltag:ident;)+ }
        numbers { $($number:ident = $ntag:ident;)+ }
    ) => {
        /// Tags of the columns of texts.
        const TEXTS: [u32; [$(tag::$ttag,)+ $(tag::$ctag,)+ $(tag::$ltag,)+].len()] =
            [$(tag::$ttag,)+ $(tag::$ctag,)+ $(tag::$ltag,)+];
        /// Tags of the columns of numbers.
        const NUMBERS: [u32; [$(tag::$ntag,)+].len()] = [$(tag::$ntag,)+];

        /// Where a column of texts stands among them.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy)]
        enum Text { $($text,)+ $($cell,)+ $($list,)+ }

        /// Where a column of numbers stands among them.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy)]
        enum Number { $($number,)+ }

        impl<'b> Group<'b> {
            $($(#[$tmeta])* pub fn $text(&self) -> &'b str { self.text(Text::$text) })+
            $($(#[$lmeta])* pub fn $list(&self) -> impl Iterator<Item = &'b str> + use<'b> {
                list(self.text(Text::$list))
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
    cells {
        schedule = SCHEDULE;
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
        place = PLACE;
    }
}

/// The columns of the table of groups.
pub(crate) struct Groups<'b> {
    rows: u32,
    texts: [TextColumn<'b>; TEXTS.len()],
    numbers: [NumberColumn<'b>; NUMBERS.len()],
    average_length: OnceLock<f32>,
}

impl<'b> Groups<'b> {
    /// Age that stands for "no bound" in the column of ages.
    pub(crate) const NO_AGE: u8 = 0xff;

    pub(crate) fn read(sections: &Sections<'b>, rows: u32) -> Result<Self, OpenError> {
        Ok(Self {
            rows,
            texts: Column::of_sections(sections, tag::GROUPS, &TEXTS, rows)?,
            numbers: Column::of_sections(sections, tag::GROUPS, &NUMBERS, rows)?,
            average_length: OnceLock::new(),
        })
    }

    pub(crate) const fn rows(&self) -> u32 {
        self.rows
    }

    pub(crate) fn get(&self, id: GroupId) -> Option<Group<'_>> {
        (id.0 < self.rows).then_some(Group {
            groups: self,
            row: id.0,
        })
    }

    /// Number of words in the description.
    pub(crate) fn length(&self, row: u32) -> u32 {
        self.number(Number::length, row).unwrap_or(0)
    }

    /// Words in a description on average, at least 1; counted when first needed.
    pub(crate) fn average_length(&self) -> f32 {
        *self.average_length.get_or_init(|| {
            let words: u64 = (0..self.rows).map(|row| u64::from(self.length(row))).sum();
            (words as f32 / self.rows.max(1) as f32).max(1.0)
        })
    }

    /// The groups whose postcode passes a test.
    pub(crate) fn by_postcode(&self, pass: &dyn Fn(&str) -> bool) -> Bitset {
        self.texts[Text::postcode as usize].rows_that(pass)
    }

    /// The groups whose town passes a test.
    pub(crate) fn by_town(&self, pass: &dyn Fn(&str) -> bool) -> Bitset {
        self.texts[Text::town as usize].rows_that(pass)
    }

    /// The groups whose district passes a test.
    pub(crate) fn by_district(&self, pass: &dyn Fn(&str) -> bool) -> Bitset {
        self.texts[Text::district as usize].rows_that(pass)
    }

    /// The groups one of whose audiences passes a test.
    pub(crate) fn by_audience(&self, pass: &dyn Fn(&str) -> bool) -> Bitset {
        let audience = &self.texts[Text::audience as usize];
        audience.rows_that(&|cell| list(cell).any(pass))
    }

    /// Number of its place.
    pub(crate) fn place(&self, row: u32) -> Option<u32> {
        self.number(Number::place, row)?.checked_sub(1)
    }

    fn number(&self, column: Number, row: u32) -> Option<u32> {
        self.numbers[column as usize].get(row)
    }
}

/// One group of an index. Every text is "" where the catalogue does not say.
#[derive(Clone, Copy)]
pub struct Group<'b> {
    groups: &'b Groups<'b>,
    row: u32,
}

impl<'b> Group<'b> {
    /// Its number.
    pub(crate) const fn number(&self) -> u32 {
        self.row
    }

    /// How it meets.
    pub fn form(&self) -> Option<Form> {
        Form::from_code(self.code(Number::form))
    }

    /// Whether it takes new members.
    pub fn status(&self) -> Status {
        Status::from_code(self.code(Number::status)).unwrap_or(Status::Open)
    }

    /// Whether the place can be reached with a wheelchair.
    pub fn accessibility(&self) -> Option<Accessibility> {
        Accessibility::from_code(self.code(Number::accessibility))
    }

    /// For whom by gender, `None` for everybody.
    pub fn gender(&self) -> Option<Gender> {
        Gender::from_code(self.code(Number::gender))
    }

    /// Least and greatest age in years.
    pub fn ages(&self) -> (Option<u8>, Option<u8>) {
        let ages = self.cell(Number::ages).unwrap_or(u32::MAX);
        let bound = |age: u8| (age != Groups::NO_AGE).then_some(age);
        (bound(ages as u8), bound((ages >> 8) as u8))
    }

    /// Weekdays of the meetings, Monday is bit 0 (see [`crate::Day::of_mask`]).
    pub fn days(&self) -> u8 {
        self.code(Number::days)
    }

    /// When a meeting begins, in minutes after midnight.
    pub fn start(&self) -> Option<u16> {
        let start = self.cell(Number::start)?;
        start.checked_sub(1)?.try_into().ok()
    }

    /// When it meets, as the office wrote it.
    pub fn schedule(&self) -> &'b str {
        self.scheduled().0
    }

    /// When it meets, as far as the schedule was understood; empty where the text is none.
    pub fn recurrences(&self) -> Vec<Recurrence> {
        schedule::unpack(self.scheduled().1)
    }

    /// The next meetings from a date on, see [`schedule::next`].
    pub fn next(&self, from: Date, count: usize) -> Vec<Occurrence> {
        schedule::next(&self.recurrences(), from, count)
    }

    /// Number of the responsible contact point, see [`crate::Index::contact_point`].
    pub fn contact_point(&self) -> Option<u16> {
        self.cell(Number::contact_point)?
            .checked_sub(1)?
            .try_into()
            .ok()
    }

    /// Whether the first contact goes through the contact point.
    pub fn via_contact_point(&self) -> bool {
        self.code(Number::via_contact_point) != 0
    }

    /// The schedule and its recurrences, packed. They stand in one cell, since equal schedules have equal
    /// recurrences: in a column of their own they would take nearly twice as many bytes.
    fn scheduled(&self) -> (&'b str, &'b str) {
        let cell = self.text(Text::schedule);
        let mut at = cell.len();
        while at > 0 {
            at -= 1;
            if cell.as_bytes().get(at) == Some(&(LIST_SEPARATOR as u8)) {
                let part = |range: Option<&'b str>| range.unwrap_or_default();
                return (part(cell.get(..at)), part(cell.get(at + 1..)));
            }
        }
        (cell, "")
    }

    fn text(&self, column: Text) -> &'b str {
        self.groups.texts[column as usize].get(self.row)
    }

    fn cell(&self, column: Number) -> Option<u32> {
        self.groups.number(column, self.row)
    }

    fn code(&self, column: Number) -> u8 {
        self.cell(column).unwrap_or(0) as u8
    }
}
