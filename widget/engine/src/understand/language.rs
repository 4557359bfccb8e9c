//! The language the group should speak.
//!
//! "russisch" and "auf Russisch" name it; "russische Gruppe" and "russische Frauen" do as well, for whom
//! the adjective describes is whom the group is for. "Russischer Vater" tells of somebody's origin.

use super::slots::{SlotKind, Slots};
use super::tables::{LanguageWord, Sense, language};
use super::text::Text;

pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    for at in 0..text.len() {
        let word = &text.words[at];
        let (tag, length) = if text.phrase(at, "sign language") {
            ("gsg", 2)
        } else if let Some((named, tag)) = language(text.raw(at), &word.folded) {
            if !meant(text, at, named) {
                continue;
            }
            (tag, 1)
        } else {
            continue;
        };
        if text.negated_before(at).is_some() {
            continue;
        }
        let mut first = at;
        while text.says(first, -1, "auf in spreche po na nur muttersprache") {
            first -= 1;
        }
        let mut last = at + length - 1;
        while text.says(last, 1, "sprechende sprechend sprachige sprachig speaking sprache iazyke movoiu") {
            last += 1;
        }
        slots.language.get_or_insert(tag);
        slots
            .spans
            .push((SlotKind::Language, text.range(first, last)));
    }
}

fn meant(text: &Text<'_>, at: usize, named: LanguageWord) -> bool {
    match named {
        LanguageWord::Sure => true,
        LanguageWord::Name => !text.says(at, -1, "bin ist sind halb am im my mein meine einen unser"),
        LanguageWord::Adjective => [1, 2].iter().any(|&offset| {
            let Some(word) = text.word(at, offset) else {
                return false;
            };
            let plural = [
                Sense::Women,
                Sense::Men,
                Sense::Parents,
                Sense::Seniors,
                Sense::Young,
            ];
            let people = plural.iter().any(|&sense| word.senses.has(sense))
                || text.umlaut(at + offset.unsigned_abs())
                    && among("mutter vater", &word.folded);
            word.senses.has(Sense::Group) && word.folded != "na"
                || word.base.is_some()
                || word.folded.ends_with("gruppe")
                || people && offset == 1
        }),
    }
}
