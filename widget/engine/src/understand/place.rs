//! Towns, districts and postcodes.
//!
//! The catalogue knows the names; the rules here tell which words may be one. A name that is a common
//! word as well ("leer", "Essen") needs a word before it that leads to a place, or one after it that
//! tells it apart. A name the catalogue only knows by tolerating an error must not be a word of another
//! slot.

use super::slots::{Place, SlotKind, Slots};
use super::tables::{self, Sense};
use super::text::Text;
use crate::analysis::{fold, is_function_word, tokens};
use std::ops::Range;

/// The places of a catalogue.
pub trait Places {
    /// The place that one to three folded words name: a town (also by the beginning of its name or
    /// without its addition), a district or a postcode. Tolerates one error in names of six letters and
    /// more. `near` of the result is ignored.
    fn find(&self, folded: &[&str]) -> Option<Place>;
}

struct Candidate {
    place: Place,
    span: Range<usize>,
    weight: i8,
}

pub(super) fn read(text: &Text<'_>, places: &dyn Places, slots: &mut Slots) {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let taken = slots
            .spans
            .iter()
            .any(|(kind, span)| kind.is_pure() && span.contains(&text.words[at].range.start));
        match if taken {
            None
        } else {
            place_at(text, places, at)
        } {
            Some((candidate, length)) => {
                candidates.push(candidate);
                at += length;
            }
            None => at += 1,
        }
    }
    for candidate in &candidates {
        slots.spans.push((SlotKind::Place, candidate.span.clone()));
    }
    // The first of those that are named most clearly.
    let best = candidates.iter().map(|candidate| candidate.weight).max();
    slots.place = candidates
        .into_iter()
        .find(|c| Some(c.weight) == best)
        .map(|candidate| candidate.place);
}

/// The longest place that begins at a word, with its number of words.
fn place_at(text: &Text<'_>, places: &dyn Places, at: usize) -> Option<(Candidate, usize)> {
    let lead = lead(text, at);
    for length in (1..=3).rev() {
        let words: Option<Vec<&str>> = (0..length)
            .map(|offset| text.word(at, offset).map(|word| word.folded.as_str()))
            .collect();
        let Some(words) = words else { continue };
        if words.iter().all(|word| is_function_word(word)) {
            continue;
        }
        let found = places.find(&words);
        let found = if length == 1 {
            found.or_else(|| declined(text, places, at))
        } else {
            found
        };
        let Some(mut place) = found else { continue };
        let postcode = words[0].bytes().all(|byte| byte.is_ascii_digit());
        let length = words.len();
        if length == 1 && !postcode && !may_be_place(text, at, lead.as_ref(), &place) {
            continue;
        }
        let first = lead.as_ref().map_or(at, |lead| lead.first);
        let district = lead.as_ref().is_some_and(|lead| lead.district);
        place.near = lead.as_ref().is_some_and(|lead| lead.near);
        let weight = 2 * i8::from(postcode || length > 1) + i8::from(lead.is_some())
            - 2 * i8::from(district);
        let mut last = at + length - 1;
        while text.is(last, 1, Sense::Region)
            || text.phrase(last + 1, "herum") && text.says(last, 1, "herum")
        {
            last += 1;
        }
        let span = text.range(first, last);
        return Some((
            Candidate {
                place,
                span,
                weight,
            },
            last + 1 - at,
        ));
    }
    None
}

/// The words that lead to a place: "in", "in der Nähe von", "Landkreis", "rund um".
struct Lead {
    first: usize,
    near: bool,
    district: bool,
    /// Whether it stands right before the place and only ever leads to one: not "im", "von", "um".
    clear: bool,
}

fn lead(text: &Text<'_>, at: usize) -> Option<Lead> {
    let mut first = at;
    let mut lead = Lead {
        first,
        near: false,
        district: false,
        clear: false,
    };
    let mut found = false;
    for back in 1..=5 {
        let Some(word) = text.word(at, -back) else {
            break;
        };
        let leads = word.senses.has(Sense::In);
        if !leads
            && !among("von vom der dem um im den the plz d", &word.folded)
        {
            break;
        }
        first -= 1;
        found |= leads || among("von um im plz", &word.folded);
        lead.clear |= leads && (back == 1 || word.senses.has(Sense::Near));
        lead.near |= word.senses.has(Sense::Near) || word.folded == "um";
        lead.district |= among("kreis landkreis lk region", &word.folded);
    }
    // "region hannover" and "stadt celle" say the town itself.
    lead.first = first;
    found.then_some(lead)
}

/// Whether one word that the catalogue knows as a place is meant as one.
fn may_be_place(text: &Text<'_>, at: usize, lead: Option<&Lead>, place: &Place) -> bool {
    let word = &text.words[at];
    let clear = lead.is_some_and(|lead| lead.clear);
    let told_apart = text.is(at, 1, Sense::Region) && !text.is(at, 1, Sense::NounPlace)
        || text
            .words
            .get(at + 1)
            .is_some_and(|next| text.is(at, 1, Sense::Region) && !next.senses.has(Sense::In))
        || [at.wrapping_sub(1), at + 1].iter().any(|&beside| {
            let digits = text.words.get(beside).map_or("", |word| &word.folded);
            digits.len() == 5 && digits.bytes().all(|byte| byte.is_ascii_digit())
        });
    if word.senses.has(Sense::NounPlace) {
        return clear || told_apart;
    }
    if word.senses.has(Sense::OtherPlace) {
        let inside = at > 0
            && !text.text[..word.range.start]
                .trim_end()
                .ends_with(['.', '!', '?']);
        let shouted = text
            .words
            .iter()
            .enumerate()
            .all(|(at, _)| !text.raw(at).contains(char::is_lowercase));
        return clear || told_apart || inside && text.capital(at) && !shouted;
    }
    if is_function_word(&word.folded) {
        return false;
    }
    // Known by its own name, or by tolerating an error?
    let exact = tokens(&place.name).any(|token| token.folded == word.folded);
    exact && word.folded.len() >= 3 || word.senses.none() || clear && word.senses.has(Sense::Region)
}

/// A place in another language's case or script: "Celle'de", "в Ганновере", "في هانوفر".
fn declined(text: &Text<'_>, places: &dyn Places, at: usize) -> Option<Place> {
    let raw = text.raw(at);
    let folded = &text.words[at].folded;
    match raw.chars().next()? {
        '\u{400}'..='\u{52f}' => {
            let latin = folded.replace("iu", "u").replace("shv", "schw");
            let stem = latin.strip_suffix(['e', 'i', 'a', 'u']).unwrap_or(&latin);
            let with_h = latin.strip_prefix('g').map(|rest| format!("h{rest}"));
            let stem_with_h = stem.strip_prefix('g').map(|rest| format!("h{rest}"));
            let forms = [
                Some(latin.as_str()),
                with_h.as_deref(),
                Some(stem),
                stem_with_h.as_deref(),
            ];
            forms
                .into_iter()
                .flatten()
                .filter(|form| form.len() >= 4)
                .find_map(|form| places.find(&[form]))
        }
        '\u{600}'..='\u{6ff}' => places.find(&[tables::arabic_town(raw)?]),
        _ => {
            let name = match raw.split_once(['\'', '\u{2019}']) {
                Some((name, _)) => fold(name),
                None => {
                    let case = ["de", "da", "te", "ta", "den", "dan", "ten", "tan"];
                    case.iter()
                        .find_map(|case| folded.strip_suffix(case))
                        .filter(|name| name.len() >= 5)?
                        .to_owned()
                }
            };
            let place = places.find(&[&name])?;
            let exact = tokens(&place.name).any(|token| token.folded == name);
            exact.then_some(place)
        }
    }
}
