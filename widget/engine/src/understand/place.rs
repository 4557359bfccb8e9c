//! Towns, districts and postcodes.
//!
//! The catalogue knows the names; the rules here tell which words may be one. A name that is a common
//! word as well ("leer", "Essen") needs a word before it that leads to a place, or one after it that
//! tells it apart. A name the catalogue only knows by tolerating an error must not be a word of another
//! slot.

use super::slots::{Place, SlotKind, Slots};
use super::tables::arabic_town;
use super::tables::sense::{IN, NEAR, NOUN_PLACE, OTHER_PLACE, REGION};
use super::text::Text;
use crate::analysis::{fold, is_function_word, tokens};

/// The places of a catalogue.
pub trait Places {
    /// The place that one to three folded words name: a town (also by the beginning of its name or
    /// without its addition), a district or a postcode. Tolerates one error in names of six letters and
    /// more. `near` of the result is ignored.
    fn find(&self, folded: &[&str]) -> Option<Place>;
}

#[inline(never)]
pub(super) fn read(text: &Text<'_>, places: &dyn Places, slots: &mut Slots) {
    let mut best = None;
    let mut at = 0;
    while let Some(word) = text.words.get(at) {
        let found = if slots.taken(word.range.start) { None } else { place_at(text, places, at) };
        let Some((place, length)) = found else {
            at += 1;
            continue;
        };
        let lead = lead(text, at);
        let mut last = at + length - 1;
        while text.is(last, 1, REGION) || text.says(last, 1, "herum") {
            last += 1;
        }
        slots.mark(SlotKind::Place, text.range(lead.first, last));
        // The first of those that are named most clearly.
        let weight = 2 * i8::from(length > 1 || is_postcode(&word.folded)) + i8::from(lead.first < at)
            - 2 * i8::from(lead.district);
        if best.is_none_or(|best| weight > best) {
            best = Some(weight);
            slots.place = Some(Place { near: lead.near, ..place });
        }
        at = last + 1;
    }
}

/// The longest place that begins at a word, with its number of words.
#[inline(never)]
fn place_at(text: &Text<'_>, places: &dyn Places, at: usize) -> Option<(Place, usize)> {
    for length in (1..=3).rev() {
        if text.word(at, length as isize - 1).is_none() {
            continue;
        }
        let words = [text.folded(at, 0), text.folded(at, 1), text.folded(at, 2)];
        let words = words.get(..length)?;
        if words.iter().all(|word| is_function_word(word)) {
            return None;
        }
        let found = places.find(words);
        let found = if length == 1 { found.or_else(|| declined(text, places, at)) } else { found };
        if let Some(place) = found
            && (length > 1 || may_be_place(text, at, &place))
        {
            return Some((place, length));
        }
    }
    None
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

#[inline(never)]
fn lead(text: &Text<'_>, at: usize) -> Lead {
    let mut lead = Lead { first: at, near: false, district: false, clear: false };
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

fn is_postcode(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether one word that the catalogue knows as a place is meant as one.
#[inline(never)]
fn may_be_place(text: &Text<'_>, at: usize, place: &Place) -> bool {
    let Some(word) = text.words.get(at) else { return false };
    let ambiguous = word.senses & (NOUN_PLACE | OTHER_PLACE) != 0;
    if is_postcode(&word.folded) {
        return true;
    }
    if !ambiguous {
        // Known by its own name, or by tolerating an error?
        return !is_function_word(&word.folded) && (word.senses & !REGION == 0 || is_named(place, &word.folded));
    }
    let told_apart = text.is(at, 1, REGION) && !text.is(at, 1, NOUN_PLACE)
        || is_postcode(text.folded(at, 1))
        || is_postcode(text.folded(at, -1));
    // A capital tells nothing of nouns, nor at the beginning.
    let named = word.senses & OTHER_PLACE != 0 && at > 0 && word.capital && !text.shouted();
    lead(text, at).clear || told_apart || named
}

/// Whether a folded word is one of the words of a place's name.
#[inline(never)]
fn is_named(place: &Place, folded: &str) -> bool {
    tokens(&place.name).any(|token| token.folded == folded)
}

/// A place in another language's case or script: "Celle'de", "в Ганновере", "في هانوفر".
#[inline(never)]
fn declined(text: &Text<'_>, places: &dyn Places, at: usize) -> Option<Place> {
    let raw = text.raw(at);
    let folded = text.folded(at, 0);
    match raw.chars().next()? {
        '\u{400}'..='\u{52f}' => {
            let mut stem = folded.to_owned();
            if let Some(soft) = stem.find("iu") {
                stem.remove(soft);
            }
            // The case ending goes, and Г stands for H.
            (0..4).find_map(|form| {
                let name = if form & 1 == 0 { stem.as_str() } else { stem.strip_suffix(['e', 'i', 'a', 'u'])? };
                if form < 2 { places.find(&[name]) } else { places.find(&[&("h".to_owned() + name.strip_prefix('g')?)]) }
            })
        }
        '\u{600}'..='\u{6ff}' => places.find(&[arabic_town(raw)?]),
        _ => {
            let apostrophe = raw.find(['\'', '\u{2019}']);
            let name = match apostrophe {
                Some(end) => fold(raw.get(..end)?),
                None => folded.get(..folded.len().checked_sub(2)?).filter(|_| folded.ends_with("de"))?.to_owned(),
            };
            places.find(&[&name]).filter(|place| is_named(place, &name))
        }
    }
}
