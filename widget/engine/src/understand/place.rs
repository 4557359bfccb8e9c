//! Towns, districts and postcodes.
//!
//! The catalogue knows the names; the rules here tell which words may be one. A name that is a common
//! word as well ("leer", "Essen") needs a word before it that leads to a place, or one after it that
//! tells it apart. A name the catalogue only knows by tolerating an error must not be a word of another
//! slot.

use super::slots::{Place, SlotKind, Slots};
use super::tables::sense::{IN, NEAR, NOUN_PLACE, OTHER_PLACE, REGION};
use super::text::Text;
use crate::analysis::{is_function_word, tokens};

/// The places of a catalogue.
pub trait Places {
    /// The place that one to three folded words name: a town (also by the beginning of its name or
    /// without its addition), a district or a postcode. Tolerates one error in names of six letters and
    /// more. `near` of the result is ignored.
    fn find(&self, folded: &[&str]) -> Option<Place>;
}

pub(super) fn read(text: &Text<'_>, places: &dyn Places, slots: &mut Slots) {
    let mut best = i8::MIN;
    let mut at = 0;
    while let Some(word) = text.words.get(at) {
        let lead = lead(text, at);
        let found = if slots.taken(word.range.start) {
            None
        } else {
            place_at(text, places, at, lead.clear)
        };
        let Some((place, length)) = found else {
            at += 1;
            continue;
        };
        let mut last = at + length - 1;
        while text.is(last, 1, REGION) || text.says(last, 1, "herum") {
            last += 1;
        }
        slots.mark(SlotKind::Place, text.range(lead.first, last));
        // The first of those that are named most clearly.
        let clearly = i8::from(length > 1 || is_postcode(&word.folded));
        let weight = 2 * clearly + i8::from(lead.first < at) - 2 * i8::from(lead.district);
        if weight > best {
            best = weight;
            slots.place = Some(Place {
                near: lead.near,
                ..place
            });
        }
        at = last + 1;
    }
}

/// The words that lead to a place: "in", "in der Nähe von", "Landkreis", "rund um".
struct Lead {
    /// The first of them, or the place itself.
    first: usize,
    near: bool,
    district: bool,
    /// Whether they only ever lead to a place: not "im", "von", "um".
    clear: bool,
}

fn lead(text: &Text<'_>, at: usize) -> Lead {
    let mut lead = Lead {
        first: at,
        near: false,
        district: false,
        clear: false,
    };
    for back in 1..=5 {
        let leads = text.is(at, -back, IN);
        if !leads && !text.says(at, -back, "von vom der dem um im den the plz") {
            break;
        }
        lead.first -= 1;
        let near = text.is(at, -back, NEAR);
        lead.clear |= leads && (back == 1 || near);
        lead.near |= near || text.says(at, -back, "um");
        lead.district |= text.says(at, -back, "kreis landkreis lk region");
    }
    lead
}

/// The longest place that begins at a word, with its number of words.
fn place_at(text: &Text<'_>, places: &dyn Places, at: usize, led: bool) -> Option<(Place, usize)> {
    if is_function_word(text.folded(at, 0)) {
        return None;
    }
    let words = [text.folded(at, 0), text.folded(at, 1), text.folded(at, 2)];
    for length in [3, 2] {
        if let Some(words) = words
            .get(..length)
            .filter(|words| words.last() != Some(&""))
            && let Some(place) = places.find(words)
        {
            return Some((place, length));
        }
    }
    let place = places
        .find(words.get(..1)?)
        .or_else(|| declined(text, places, at))?;
    may_be_place(text, at, &place, led).then_some((place, 1))
}

#[inline(never)]
fn is_postcode(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether one word that the catalogue knows as a place is meant as one; `led` tells that the words before
/// it say so.
fn may_be_place(text: &Text<'_>, at: usize, place: &Place, led: bool) -> bool {
    let Some(word) = text.words.get(at) else {
        return false;
    };
    if word.senses & (NOUN_PLACE | OTHER_PLACE) == 0 {
        // Known by its own name, or by tolerating an error?
        return word.senses & !REGION == 0 || is_named(place, &word.folded);
    }
    // A capital tells nothing of nouns, nor at the beginning.
    let named = word.senses & OTHER_PLACE != 0 && at > 0 && word.capital && !text.shouted();
    led || named
        || text.is(at, 1, REGION) && !text.is(at, 1, NOUN_PLACE)
        || is_postcode(text.folded(at, 1))
        || is_postcode(text.folded(at, -1))
}

/// Whether a folded word is one of the words of a place's name.
fn is_named(place: &Place, folded: &str) -> bool {
    tokens(&place.name).any(|token| token.folded == folded)
}

/// A place in another language's case or script: "Celle'de", "в Целле", "في هانوفر".
fn declined(text: &Text<'_>, places: &dyn Places, at: usize) -> Option<Place> {
    let (raw, folded) = (text.raw(at), text.folded(at, 0));
    if let Some(name) = text.tables.arabic_town(raw) {
        return places.find(&[name]);
    }
    if matches!(raw.chars().next()?, '\u{400}'..='\u{52f}') {
        return places.find(&[folded.get(..folded.len().checked_sub(1)?)?]);
    }
    // Turkish "in" and "from".
    let name = ["de", "da", "te", "ta", "den", "dan"]
        .iter()
        .find_map(|case| folded.strip_suffix(case))?;
    places.find(&[name]).filter(|place| is_named(place, name))
}
