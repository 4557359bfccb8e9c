//! How the group should meet.

use super::slots::{SlotKind, Slots};
use super::tables::sense::{GROUP, HYBRID, IN_PERSON, NET, ONLINE, ONLINE_TOPIC, PHONE};
use super::text::Text;
use crate::model::Form;

/// Forms that several words name, with the number of words.
const PHRASES: [(Form, usize, &str); 8] = [
    (Form::InPerson, 2, "vor ort"),
    (Form::InPerson, 3, "face to face"),
    (Form::InPerson, 2, "in person"),
    (Form::InPerson, 2, "in echt"),
    (Form::InPerson, 2, "leute sehen"),
    (Form::InPerson, 2, "echte menschen"),
    (Form::InPerson, 2, "yuz yuze"),
    (Form::Online, 4, "von zu hause aus"),
];
/// The bit of a form in a set.
const fn bit(form: Form) -> u8 {
    1 << form.code()
}

const ONLINE_AND_IN_PERSON: u8 = bit(Form::Online) | bit(Form::InPerson);

pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    let (mut wanted, mut refused) = (0_u8, 0_u8);
    // Where the last refusal ends.
    let mut refused_to = usize::MAX;
    let mut at = 0;
    while at < text.words.len() {
        let (form, length) = form_at(text, at);
        let Some(form) = form else {
            at += 1;
            continue;
        };
        let before = text.negated(at);
        let mut last = at + length - 1;
        let after = if before == 0 {
            text.negated_after(last)
        } else {
            0
        };
        last += after;
        slots.mark(
            SlotKind::Form,
            text.range(
                text.back_over(at - before, "per via am im uber ubers nur gern gerne"),
                last,
            ),
        );
        // "nicht online oder per Telefon"
        if before + after > 0 || text.says(at, -1, "oder noch") && refused_to.wrapping_add(2) == at
        {
            refused |= bit(form);
            refused_to = last;
        } else if !text.says(at, -1, "als statt anstatt than") && !text.not_only(at) {
            wanted |= bit(form);
        }
        at = last + 1;
    }
    let one = |set: u8| Form::ALL.iter().copied().find(|&form| set == bit(form));
    slots.not_form =
        one(refused).or_else(|| (refused & bit(Form::Online) != 0).then_some(Form::Online));
    slots.form = if wanted == 0 && slots.not_form.is_some() {
        one(ONLINE_AND_IN_PERSON & !refused)
    } else if wanted & ONLINE_AND_IN_PERSON == ONLINE_AND_IN_PERSON && !text.any(0, "oder egal or")
    {
        Some(Form::Hybrid)
    } else {
        // One or the other is no wish at all.
        one(wanted)
    };
}

/// The form that begins at a word, and how many words name it.
fn form_at(text: &Text<'_>, at: usize) -> (Option<Form>, usize) {
    for (form, length, words) in PHRASES {
        if text.phrase(at, words) {
            return (Some(form), length);
        }
    }
    // "Angst vor dem Telefon", "süchtig nach WhatsApp".
    let about = text.near(at, -2, -1, 0, "vor nach fear");
    let form = if text.is(at, 0, HYBRID) {
        Some(Form::Hybrid)
    } else if about {
        None
    } else if text.is(at, 0, ONLINE) && !text.is(at, 1, ONLINE_TOPIC)
        || text.is(at, 0, NET)
            && text.near(
                at,
                -2,
                -1,
                0,
                "ubers uber per via im am mit przez ohne kein",
            )
            && !text.near(at, -4, 4, ONLINE_TOPIC, "")
    {
        Some(Form::Online)
    } else if text.is(at, 0, PHONE) {
        Some(Form::Telephone)
    } else {
        // "persönlich" as an adverb, or before a meeting: not "persönliche Krise".
        let adverb = text.is(at, 1, GROUP) || !text.folded(at, 0).starts_with("personliche");
        (text.is(at, 0, IN_PERSON) && adverb).then_some(Form::InPerson)
    };
    (form, 1)
}
