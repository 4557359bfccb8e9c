//! What the visitor does not want: "keine AA", "nicht christlich", "außer Gruppentherapie".
//!
//! Most negations in a cry for help tell of the trouble itself ("kann nicht schlafen", "keine Freunde",
//! "ohne Arbeit"). So a negation rules something out only where it names a kind of group, an illness or
//! an abbreviation, or where the wording is that of a wish ("bitte keine", "aber kein", "außer").

use super::slots::{SlotKind, Slots};
use super::tables::Sense;
use super::text::Text;

/// Endings of names of illnesses and of groups.
const TOPICS: [&str; 11] = [
    "sucht",
    "krebs",
    "storung",
    "gruppe",
    "itis",
    "phobie",
    "ismus",
    "therapie",
    "demenz",
    "syndrom",
    "krankheit",
];

pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    let mut at = 0;
    while at < text.len() {
        let not = at;
        at += 1;
        if !text.words[not].senses.has(Sense::Not) || text.says(not, 1, "nur") {
            continue;
        }
        let wish = is_wish(text, not);
        let mut first = at;
        while text
            .word(not, (first - not) as isize)
            .is_some_and(|word| is_filler(&word.folded))
        {
            first += 1;
        }
        let mut last = None;
        let mut next = first;
        while text.word(not, (next - not) as isize).is_some()
            && unwanted(text, next, wish && next == first, slots)
        {
            last = Some(next);
            next += 1;
            if text.says(next - 1, 1, "oder und noch")
                && text.word(next - 1, 2).is_some()
                && unwanted(text, next + 1, false, slots)
            {
                next += 1;
            }
        }
        if let Some(last) = last {
            slots.excluded.push(text.range(first, last));
            slots
                .spans
                .push((SlotKind::Excluded, text.range(not, last)));
            at = last + 1;
        }
    }
}

/// Whether the negation opens a wish about the group rather than tells of the trouble.
fn is_wish(text: &Text<'_>, not: usize) -> bool {
    let kein = text.folded(not, 0).starts_with("kein");
    text.says(not, 0, "ausser except")
        || text.says(not, -1, "bitte nur") && kein
        || kein && text.says(not, -1, "aber") && !text.any(Sense::I)
        || kein && text.says(not, 1, "bitte")
        || text
            .words
            .get(not + 2)
            .is_some_and(|word| word.folded == "sondern")
            && !text.any(Sense::I)
}

fn is_filler(folded: &str) -> bool {
    among("die der das den dem mehr so wieder schon zu zur zum bei mit wegen uber fur was bitte", folded)
}

fn unwanted(text: &Text<'_>, at: usize, wish: bool, slots: &Slots) -> bool {
    let Some(word) = text.words.get(at) else {
        return false;
    };
    let taken = slots
        .spans
        .iter()
        .any(|(kind, span)| kind.is_pure() && span.contains(&word.range.start));
    let raw = text.raw(at);
    let abbreviation = raw.len() >= 2 && raw.len() <= 5 && raw.chars().all(|c| c.is_uppercase());
    let shouted = text
        .words
        .iter()
        .enumerate()
        .all(|(at, _)| !text.raw(at).contains(char::is_lowercase));
    !taken
        && (word.senses.has(Sense::Unwanted)
            || word.senses.has(Sense::Group)
                && word.folded != "kontakt"
                && word.folded != "austausch"
                && word.folded != "gesprache"
            || TOPICS
                .iter()
                .any(|topic| word.folded.ends_with(topic) && word.folded.len() > topic.len())
            || abbreviation && !shouted
            || wish
                && word
                    .senses
                    .first_of(&[Sense::Skip, Sense::Not, Sense::Mine, Sense::I])
                    .is_none())
}
