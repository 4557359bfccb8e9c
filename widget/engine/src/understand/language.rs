//! The language the group should speak.
//!
//! "Russisch" and "auf Russisch" name it; "russische Gruppe" and "russische Mütter" do as well, where the
//! adjective describes whom the group is for. "Russischer Vater" tells of somebody's origin.

use super::slots::{SlotKind, Slots};
use super::tables::Named;
use super::tables::sense::{AUDIENCE, GROUP};
use super::text::Text;

pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    for (at, word) in text.words.iter().enumerate() {
        let named = if text.phrase(at, "sign language") {
            Some((Named::Surely, "gsg"))
        } else {
            text.tables.language(text.raw(at), &word.folded)
        };
        let Some((named, tag)) = named else { continue };
        let meant = match named {
            Named::Surely => true,
            Named::Barely => {
                !text.says(at, -1, "bin ist sind halb am im my mein meine einen unser")
            }
            Named::AsAdjective => text.is(at, 1, GROUP | AUDIENCE) || text.is(at, 2, GROUP),
        };
        if meant && text.negated(at) == 0 {
            let spoken = text.says(
                at,
                1,
                "sprechende sprechend sprachige speaking sprache language iazyke movoiu",
            );
            let first = text.back_over(at, "auf in spreche po na nur muttersprache");
            slots.mark(
                SlotKind::Language,
                text.range(first, at + usize::from(spoken)),
            );
            slots.language.get_or_insert_with(|| tag.to_owned());
        }
    }
}
