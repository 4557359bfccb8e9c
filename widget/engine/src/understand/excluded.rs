//! What the visitor does not want: "keine AA", "nicht christlich", "außer Gruppentherapie".
//!
//! Most negations in a cry for help tell of the trouble itself ("kann nicht schlafen", "keine Freunde",
//! "ohne Arbeit"). So a negation rules something out only where it names a kind of group, an illness or
//! an abbreviation, or where the wording is that of a wish ("bitte keine", "aber kein", "außer").

use super::slots::{SlotKind, Slots};
use super::tables::sense::{GROUP, I, MINE, NOT, SKIP, UNWANTED};
use super::text::{Text, ends_in};

/// Endings of names of illnesses and of groups.
const TOPICS: &str = "sucht krebs storung gruppe itis phobie ismus therapie demenz syndrom krankheit";

#[inline(never)]
pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    let mut at = 0;
    while at < text.words.len() {
        let not = at;
        at += 1;
        if !text.is(not, 0, NOT) || text.says(not, 1, "nur") {
            continue;
        }
        let mut first = at;
        while text.says(first, 0, "die der das den dem mehr so wieder zu zur zum bei mit wegen uber fur was bitte")
            && text.word(not, (first - not) as isize).is_some()
        {
            first += 1;
        }
        let mut next = first;
        let mut wish = is_wish(text, not);
        while text.word(not, (next - not) as isize).is_some() {
            let linked = next > first && text.says(next, 0, "oder und noch") && unwanted(text, next + 1, false, slots);
            if !linked && !unwanted(text, next, wish, slots) {
                break;
            }
            next += 1 + usize::from(linked);
            wish = false;
        }
        if next > first {
            slots.excluded.push(text.range(first, next - 1));
            slots.mark(SlotKind::Excluded, text.range(not, next - 1));
            at = next;
        }
    }
}

/// Whether the negation opens a wish about the group rather than tells of the trouble.
#[inline(never)]
fn is_wish(text: &Text<'_>, not: usize) -> bool {
    text.says(not, 0, "ausser except")
        || text.folded(not, 0).starts_with("kein")
            && (text.says(not, -1, "bitte nur") || text.says(not, 1, "bitte") || text.says(not, -1, "aber") && !text.any(I, ""))
}

#[inline(never)]
fn unwanted(text: &Text<'_>, at: usize, wish: bool, slots: &Slots) -> bool {
    let Some(word) = text.words.get(at) else { return false };
    let raw = text.raw(at);
    let abbreviation = (2..=5).contains(&raw.len()) && raw.chars().all(char::is_uppercase) && !text.shouted();
    !slots.taken(word.range.start)
        && (word.senses & UNWANTED != 0
            || word.senses & GROUP != 0 && !text.says(at, 0, "kontakt austausch gesprache")
            || ends_in(TOPICS, &word.folded).is_some()
            || abbreviation
            || wish && word.senses & (SKIP | NOT | MINE | I) == 0)
}
