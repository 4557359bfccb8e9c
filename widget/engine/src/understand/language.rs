//! The language the group should speak.
//!
//! "Russisch" and "auf Russisch" name it; "russische Gruppe" and "russische Mütter" do as well, where the
//! adjective describes whom the group is for. "Russischer Vater" tells of somebody's origin.

use super::kin::is_parents;
use super::slots::{SlotKind, Slots};
use super::tables::sense::{AUDIENCE, GROUP};
use super::tables::{Named, language};
use super::text::Text;

#[inline(never)]
pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    for (at, word) in text.words.iter().enumerate() {
        let sign = text.phrase(at, "sign language").then_some((Named::Surely, "gsg"));
        let Some((named, tag)) = sign.or_else(|| language(text.raw(at), &word.folded)) else { continue };
        let meant = match named {
            Named::Surely => true,
            Named::Barely => !text.says(at, -1, "bin ist sind halb am im my mein meine einen unser"),
            Named::AsAdjective => {
                text.is(at, 1, GROUP | AUDIENCE)
                    || text.is(at, 2, GROUP)
                    || [1, 2].iter().any(|&ahead| text.word(at, ahead).is_some_and(|word| word.base != 0))
                    || is_parents(text, at + 1)
            }
        };
        if meant && text.negated_before(at).is_none() {
            let mut last = at;
            while text.says(last, 1, "sprechende sprechend sprachige sprachig speaking sprache language iazyke movoiu") {
                last += 1;
            }
            let first = text.back_over(at, "auf in spreche po na nur muttersprache");
            slots.mark(SlotKind::Language, text.range(first, last));
            slots.language.get_or_insert(tag);
        }
    }
}
