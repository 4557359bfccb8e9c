//! What was understood of a text besides its topic, part by part, so that the visitor can take parts out.
//!
//! # Invariants
//! - A part that was taken out stays out as long as its words stay the same, and no longer.

use crate::messages::{Messages, filled};
use grufi_engine::{Intent, SlotKind, SlotKinds};

/// A part of a text, understood.
#[derive(Debug, PartialEq)]
pub struct Part {
    /// The kinds of slots that say so.
    pub kinds: SlotKinds,
    /// What it was understood as.
    pub label: String,
}

impl Part {
    /// The same for the same part.
    pub fn key(&self) -> u32 {
        hash(self.kinds.bits().into(), &self.label)
    }
}

/// For each kind of slot a hash of the words that say it, by which a part is known again; of the whole text
/// where no single words do.
pub type Said = [u32; SlotKind::ALL.len()];

/// Which words say what.
pub fn said(intent: &Intent, text: &str) -> Said {
    let mut said = Said::default();
    for (said, kind) in said.iter_mut().zip(SlotKind::ALL) {
        let words = spoken(intent, kind, text);
        *said = hash(0, if words.is_empty() { text } else { &words });
    }
    said
}

/// The parts of a text that were understood and not taken out. Slots that say the same are one part.
pub fn parts(intent: &Intent, text: &str, ignored: SlotKinds, words: &Messages) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for kind in SlotKind::ALL {
        let mut several: Vec<&str> = Vec::new();
        let mut around = "#";
        let label = match kind {
            SlotKind::Place => {
                around = words.place_part;
                intent.place.clone().unwrap_or_default()
            }
            SlotKind::Form => intent.form.map_or("", |form| words.form(form)).to_owned(),
            SlotKind::Language => {
                around = words.spoken_part;
                let tag = intent.language.as_deref();
                tag.map_or(String::new(), |tag| words.language(tag))
            }
            SlotKind::Excluded if ignored.contains(kind) => String::new(),
            SlotKind::Excluded => spoken(intent, kind, text),
            SlotKind::Role | SlotKind::Day | SlotKind::Daytime | SlotKind::Audience => {
                let mut say = |key| several.push(words.part_name(key));
                match kind {
                    SlotKind::Day => intent.days.iter().for_each(|day| say(day.key())),
                    SlotKind::Audience => intent.audience.iter().for_each(|key| say(key)),
                    SlotKind::Daytime => say(intent.daytime.map_or("", |time| time.key())),
                    _ => say(intent.role.as_deref().unwrap_or_default()),
                }
                // Most texts say none of these, and what joins lists is slow to begin with.
                match several.as_slice() {
                    [] | [""] => String::new(),
                    _ => words.list(&several),
                }
            }
        };
        if label.is_empty() {
            continue;
        }
        let label = filled(around, &label, "");
        match parts.iter_mut().find(|part| part.label == label) {
            Some(part) => part.kinds = part.kinds.with(kind),
            None => parts.push(Part {
                kinds: SlotKinds::default().with(kind),
                label,
            }),
        }
    }
    parts
}

/// The words of a slot.
fn spoken(intent: &Intent, kind: SlotKind, text: &str) -> String {
    let mut words = String::new();
    for (one, range) in &intent.spans {
        if *one == kind {
            if !words.is_empty() {
                words.push_str(" … ");
            }
            words.push_str(text.get(range.clone()).unwrap_or_default());
        }
    }
    words
}

/// FNV-1a.
fn hash(seed: u32, text: &str) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    text.bytes().fold(seed ^ 0x811c_9dc5, step)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::messages::Messages;
    use crate::state::finder::FinderState;
    use crate::state::sample;
    use crate::state::view::View;
    use grufi_engine::Index;

    fn labels(view: &View) -> String {
        let parts = &view.results.parts;
        let labels: Vec<&str> = parts.iter().map(|part| part.label.as_str()).collect();
        labels.join(" | ")
    }

    fn with(text: &str, test: impl FnOnce(&Index<'_>, View)) {
        let bytes = sample::with_topics();
        let index = Index::open(&bytes).unwrap();
        let words = Messages::of("de");
        let mut view = View::new(&index, words, FinderState::default());
        view.ask(&index, words, |state| state.set_text(text.into()));
        test(&index, view);
    }

    fn take_out(index: &Index<'_>, view: &mut View, label: &str) {
        let part = view.results.parts.iter().find(|part| part.label == label);
        let (kinds, said) = (part.unwrap().kinds, view.results.said);
        view.ask(index, Messages::of("de"), |state| state.ignore(kinds, said));
    }

    #[test]
    fn understood_parts_have_labels() {
        for (text, expected) in [
            ("Angst", ""),
            ("Angst in Göttingen", "Ort: Göttingen"),
            ("Angst online", "online"),
            ("Angst Dienstag abends", "dienstags | abends"),
            ("Angst Frauen", "für Frauen"),
            ("mein Mann hat Angst", "für Angehörige"),
            ("Angst Gruppe auf Türkisch", "Sprache: tr"),
            (
                "Angst aber bitte keine Gesprächsgruppe",
                "keine Gesprächsgruppe",
            ),
        ] {
            with(text, |_, view| {
                assert_eq!(labels(&view), expected, "{text}")
            });
        }
    }

    #[test]
    fn a_part_stays_out_while_its_words_stay() {
        with("Angst in Göttingen online", |index, mut view| {
            let words = Messages::of("de");
            assert_eq!(labels(&view), "Ort: Göttingen | online");
            take_out(index, &mut view, "Ort: Göttingen");
            assert_eq!(labels(&view), "online");
            assert!(view.results.total > 0);
            for (text, expected) in [
                ("Angst in Göttingen online und", "online"),
                ("Angst in Celle online", "Ort: Celle | online"),
                ("Angst in Göttingen online", "Ort: Göttingen | online"),
            ] {
                view.ask(index, words, |state| state.set_text(text.into()));
                assert_eq!(labels(&view), expected, "{text}");
            }
            take_out(index, &mut view, "online");
            view.ask(index, words, |state| state.set_text("Angst".into()));
            view.ask(index, words, |state| state.set_text("Angst online".into()));
            assert_eq!(labels(&view), "online", "the part was gone in between");
        });
    }

    #[test]
    fn the_words_of_a_part_taken_out_are_required_of_no_group() {
        with("Schlaflos Göttingen", |index, mut view| {
            take_out(index, &mut view, "Ort: Göttingen");
            assert_eq!(view.results.cards.len(), 1);
            assert_eq!(view.results.cards[0].name[0].text, "Schlaflos");
            assert!(labels(&view).is_empty());
        });
    }
}
