//! Tags of the sections.

/// Table of groups: the high part of the tags of its columns.
pub(crate) const GROUPS: u32 = 0x100;
/// Table of contact points.
pub(crate) const CONTACT_POINTS: u32 = 0x200;
/// Table of places; at the tag itself: number of rows u32, width of a step in metres u32.
pub(crate) const PLACES: u32 = 0x500;
/// Table of concepts.
pub(crate) const CONCEPTS: u32 = 0x400;
/// Facets: 0x300 + code of the [`crate::FacetKind`].
pub(crate) const FACETS: u32 = 0x300;

/// Counts and texts of the whole index: groups u32, contact points u32, build id u64, then a text column
/// of two rows (notice, date of the newest entry).
pub(crate) const META: u32 = 1;
/// Dictionary: FST from key to offset in [`POSTINGS`].
pub(crate) const TERMS: u32 = 2;
/// Per term: a posting list, then one byte a posting: how often the term stands in name, topics,
/// description and place, two bits each from the lowest, capped at 3.
pub(crate) const POSTINGS: u32 = 3;

/// Links between concepts: rows of two lists (broader, related), each varint length and varint numbers.
pub(crate) const LINKS: u32 = 4;
/// Groups of concepts: rows of a posting list and a byte per posting, how well the group fits in 1/255.
pub(crate) const CONCEPT_GROUPS: u32 = 5;
/// Keys of the thesaurus and the concepts they point to, see [`crate::index`].
pub(crate) const VOCABULARY: u32 = 7;
/// Text of the rules that recognise a crisis, see [`crate::crisis`].
pub(crate) const CRISIS: u32 = 8;
/// Text of the tables of words that say something besides a topic, see [`crate::understand`].
pub(crate) const UNDERSTAND: u32 = 9;
/// Phrases of concepts: rows of ascending u16 hashes of the names that are kept as phrases.
pub(crate) const PHRASES: u32 = 6;

/// Areas of topics: for each value of the facet of topics, a byte, the number of its area or 0.
pub(crate) const AREAS: u32 = 10;
/// Text of the map of the region, see [`crate::Index::map`].
pub(crate) const MAP: u32 = 11;

/// Declares the text and number columns of a table. A cell of [`SCHEDULE`] is the schedule and, where it was
/// understood, after U+001F its recurrences as the engine's `schedule/pack.rs` tells.
macro_rules! columns {
    ($($name:ident = $tag:expr;)+) => { $(pub(crate) const $name: u32 = $tag;)+ };
}

columns! {
    ID = 0x01; NAME = 0x02; TOPICS = 0x03; DESCRIPTION = 0x04; AUDIENCE = 0x05; LANGUAGES = 0x06;
    SCHEDULE = 0x07; VENUE = 0x08; STREET = 0x09; POSTCODE = 0x0a; TOWN = 0x0b; DISTRICT = 0x0c;
    PERSON = 0x0d; PHONE = 0x0e; EMAIL = 0x0f; WEB = 0x10; UPDATED = 0x11; HOURS = 0x12;
    MEANT_FOR = 0x31;
    DISTRICTS = 0x13; POSTCODE_RANGES = 0x14;
    FORM = 0x20; STATUS = 0x21; ACCESSIBILITY = 0x22; GENDER = 0x23; AGES = 0x24; DAYS = 0x25;
    NUMBER = 0x2b; EAST = 0x2c; NORTH = 0x2d;
    START = 0x26; CONTACT_POINT = 0x27; VIA_CONTACT_POINT = 0x28; LENGTH = 0x29; PLACE = 0x2a;
}
