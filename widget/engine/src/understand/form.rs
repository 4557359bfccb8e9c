//! How the group should meet.

use super::slots::{SlotKind, Slots};
use super::tables::sense::{GROUP, HYBRID, IN_PERSON, NET, ONLINE, ONLINE_TOPIC, PHONE};
use super::text::{Text, among};
use crate::model::Form;

/// Forms that several words name.
const PHRASES: [(Form, &str); 9] = [
    (Form::InPerson, "vor ort"),
    (Form::InPerson, "face to face"),
    (Form::InPerson, "in person"),
    (Form::InPerson, "in echt"),
    (Form::InPerson, "leute sehen"),
    (Form::InPerson, "echte menschen"),
    (Form::InPerson, "yuz yuze"),
    (Form::Online, "von zuhause aus"),
    (Form::Online, "von zu hause aus"),
];

#[inline(never)]
pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    // Bits of the codes of forms; the last mention that was negated.
    let (mut wanted, mut refused, mut last_refused) = (0_u8, 0_u8, None);
    let mut at = 0;
    while at < text.words.len() {
        let Some((form, length)) = form_at(text, at) else {
            at += 1;
            continue;
        };
        let before = text.negated_before(at);
        let after = if before.is_none() { text.negated_after(at + length - 1) } else { None };
        let last = after.unwrap_or(at + length - 1);
        // "nicht online oder per Telefon"
        let inherited = text.says(at, -1, "oder noch") && last_refused == at.checked_sub(2);
        let first = text.back_over(before.unwrap_or(at), "per via am im uber ubers nur gern gerne");
        slots.mark(SlotKind::Form, text.range(first, last));
        let bit = 1 << form.code();
        if before.is_some() || after.is_some() || inherited {
            refused |= bit;
            last_refused = Some(last);
        } else if !text.says(at, -1, "als statt anstatt than") && !text.not_only(at) {
            wanted |= bit;
        }
        at = last + 1;
    }
    let has = |forms: u8, form: Form| forms & 1 << form.code() != 0;
    let both = has(wanted, Form::Online) && has(wanted, Form::InPerson);
    slots.not_form = [Form::Online, Form::InPerson, Form::Telephone].into_iter().find(|&form| has(refused, form));
    slots.form = match (wanted, slots.not_form) {
        (0, Some(Form::Online)) => Some(Form::InPerson),
        (0, Some(Form::InPerson)) => Some(Form::Online),
        _ if has(wanted, Form::Hybrid) || both && !text.any(0, "oder egal or") => Some(Form::Hybrid),
        // One or the other is no wish at all.
        _ => Form::ALL.iter().copied().find(|form| wanted == 1 << form.code()),
    };
}

/// The form that begins at a word, and how many words name it.
#[inline(never)]
fn form_at(text: &Text<'_>, at: usize) -> Option<(Form, usize)> {
    if let Some((form, words)) = PHRASES.iter().find(|(_, words)| text.phrase(at, words)) {
        return Some((*form, words.split(' ').count()));
    }
    let word = text.words.get(at)?;
    let senses = word.senses | word.base;
    let topic = text.is(at, 1, ONLINE_TOPIC);
    // "Angst vor dem Telefon", "süchtig nach WhatsApp".
    let about = text.near(at, -2, -1, 0, "vor nach fear");
    if senses & HYBRID != 0 {
        Some((Form::Hybrid, 1))
    } else if senses & ONLINE != 0 && !topic && !about
        || senses & NET != 0
            && text.near(at, -2, -1, 0, "ubers uber per via im am mit przez ohne kein")
            && !text.near(at, -4, 4, ONLINE_TOPIC, "")
    {
        Some((Form::Online, 1))
    } else if senses & PHONE != 0 && !about {
        Some((Form::Telephone, 1))
    } else if senses & IN_PERSON != 0
        // "persönlich" as an adverb, or before a meeting: not "persönliche Krise".
        && (!among("personliche personlichen personlicher personliches", &word.folded) || text.is(at, 1, GROUP))
    {
        Some((Form::InPerson, 1))
    } else {
        None
    }
}
