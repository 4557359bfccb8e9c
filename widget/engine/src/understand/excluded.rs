//! What the visitor does not want: "keine AA", "nicht christlich", "außer Gruppentherapie".
//!
//! Most negations in a cry for help tell of the trouble itself ("kann nicht schlafen", "keine Freunde",
//! "ohne Arbeit"). So a negation rules something out only where it names a kind of group, an illness or
//! an abbreviation, or where the wording is that of a wish ("bitte keine", "aber kein", "außer").

use super::slots::{SlotKind, Slots};
use super::tables::sense::{GROUP, I, MINE, NOT, SKIP, UNWANTED};
use super::text::Text;

/// Endings of names of illnesses and of groups.
const TOPICS: &str =
    "sucht krebs storung gruppe itis phobie ismus therapie demenz syndrom krankheit";

pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    let mut not = 0;
    while not < text.words.len() {
        let mut first = not + 1;
        while text.says(
            first,
            0,
            "die der das den dem mehr so wieder zu zur zum bei mit wegen uber fur was bitte",
        ) {
            first += 1;
        }
        let mut next = first;
        if text.is(not, 0, NOT) {
            let wish = is_wish(text, not);
            // "kein AA oder NA"
            while text.word(not, (next - not) as isize).is_some()
                && (unwanted(text, next, wish && next == first, slots)
                    || next > first
                        && text.says(next, 0, "oder und noch")
                        && unwanted(text, next + 1, false, slots))
            {
                next += 1;
            }
        }
        if next > first {
            slots.excluded.push(text.range(first, next - 1));
            slots.mark(SlotKind::Excluded, text.range(not, next - 1));
        }
        not = if next > first { next } else { not + 1 };
    }
}

/// Whether the negation opens a wish about the group rather than tells of the trouble.
fn is_wish(text: &Text<'_>, not: usize) -> bool {
    text.says(not, 0, "ausser except")
        || text.folded(not, 0).starts_with("kein")
            && (text.near(not, -1, 1, 0, "bitte")
                || text.says(not, -1, "nur")
                || text.says(not, -1, "aber") && !text.any(I, ""))
}

fn unwanted(text: &Text<'_>, at: usize, wish: bool, slots: &Slots) -> bool {
    let Some(word) = text.words.get(at) else {
        return false;
    };
    let raw = text.raw(at);
    let abbreviation =
        raw.len() >= 2 && raw.bytes().all(|byte| byte.is_ascii_uppercase()) && !text.shouted();
    !slots.taken(word.range.start)
        && !text.says(at, 0, "kontakt austausch gesprache")
        && (word.senses & (UNWANTED | GROUP) != 0
            || TOPICS
                .split(' ')
                .any(|topic| word.folded.len() > topic.len() && word.folded.ends_with(topic))
            || abbreviation
            || wish && word.senses & (SKIP | NOT | MINE | I) == 0)
}
