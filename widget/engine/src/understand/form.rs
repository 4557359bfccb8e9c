//! How the group should meet.

use super::slots::{SlotKind, Slots};
use super::tables::Sense;
use super::text::Text;
use crate::model::Form;

/// One saying of a form.
struct Mention {
    form: Form,
    first: usize,
    last: usize,
    negated: bool,
    /// "lieber vor Ort als online": the second.
    lesser: bool,
}

pub(super) fn read(text: &Text<'_>, slots: &mut Slots) {
    let mentions = mentions(text);
    for mention in &mentions {
        slots
            .spans
            .push((SlotKind::Form, text.range(mention.first, mention.last)));
    }
    let refused: Vec<Form> = mentions
        .iter()
        .filter(|m| m.negated)
        .map(|m| m.form)
        .collect();
    let wanted: Vec<&Mention> = mentions
        .iter()
        .filter(|m| !m.negated && !m.lesser)
        .collect();
    let wants = |form| wanted.iter().any(|mention| mention.form == form);
    slots.not_form = [Form::Online, Form::InPerson, Form::Telephone]
        .into_iter()
        .find(|f| refused.contains(f));
    slots.form = if wants(Form::Hybrid) {
        Some(Form::Hybrid)
    } else if wanted.iter().any(|mention| mention.form != wanted[0].form) {
        // Both at once is hybrid; one or the other is no wish at all.
        let either = text
            .words
            .iter()
            .any(|word| among("oder egal or", &word.folded));
        (!either && wants(Form::Online) && wants(Form::InPerson)).then_some(Form::Hybrid)
    } else {
        wanted.first().map(|mention| mention.form)
    };
    if slots.form.is_none() && wanted.is_empty() {
        slots.form = match slots.not_form {
            Some(Form::Online) => Some(Form::InPerson),
            Some(Form::InPerson) => Some(Form::Online),
            _ => None,
        };
    }
}

fn mentions(text: &Text<'_>) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let Some((form, length)) = form_at(text, at) else {
            at += 1;
            continue;
        };
        let mut last = at + length - 1;
        let before = text.negated_before(at);
        let after = if before.is_none() {
            text.negated_after(last)
        } else {
            None
        };
        // "nicht online oder per Telefon"
        let inherited = at >= 2
            && text.says(at, -1, "oder noch")
            && mentions
                .last()
                .is_some_and(|mention| mention.negated && mention.last + 2 == at);
        let lesser = text.says(at, -1, "als statt anstatt than");
        let mut first = before.unwrap_or(at);
        while first > 0
            && text.says(first, -1, "per via am im uber ubers nur gern gerne")
        {
            first -= 1;
        }
        last = after.unwrap_or(last);
        if !text.not_only(at) {
            let negated = !lesser && (before.is_some() || after.is_some() || inherited);
            mentions.push(Mention {
                form,
                first,
                last,
                negated,
                lesser,
            });
        }
        at = last + 1;
    }
    mentions
}

/// The form that begins at a word, and how many words name it.
fn form_at(text: &Text<'_>, at: usize) -> Option<(Form, usize)> {
    let phrases: [(Form, &[&str]); 10] = [
        (Form::InPerson, &["vor", "ort"]),
        (Form::InPerson, &["face", "to", "face"]),
        (Form::InPerson, &["in", "person"]),
        (Form::InPerson, &["in", "echt"]),
        (Form::InPerson, &["von", "angesicht", "zu", "angesicht"]),
        (Form::InPerson, &["leute", "sehen"]),
        (Form::InPerson, &["echte", "menschen"]),
        (Form::InPerson, &["yuz", "yuze"]),
        (Form::Online, &["von", "zuhause", "aus"]),
        (Form::Online, &["von", "zu", "hause", "aus"]),
    ];
    if let Some((form, words)) = phrases.iter().find(|(_, words)| text.phrase(at, words)) {
        return Some((*form, words.len()));
    }
    let word = &text.words[at];
    let senses = word.base.as_ref().map_or(word.senses, |(_, base)| *base);
    let topic_follows = text.is(at, 1, Sense::OnlineTopic)
        || ["spiel", "sucht", "casino"]
            .iter()
            .any(|topic| text.folded(at, 1).contains(topic));
    if senses.has(Sense::Hybrid) || word.folded.starts_with("hybrid") {
        Some((Form::Hybrid, 1))
    } else if senses.has(Sense::Online) && !topic_follows && !about(text, at) {
        Some((Form::Online, 1))
    } else if senses.has(Sense::Net) && !topic_follows && by_net(text, at) && !addicted(text, at) {
        Some((Form::Online, 1))
    } else if senses.has(Sense::Phone) && !about(text, at) {
        Some((Form::Telephone, 1))
    } else if senses.has(Sense::InPerson) && in_person(text, at) {
        Some((Form::InPerson, 1))
    } else {
        None
    }
}

/// "Angst vor dem Telefon", "süchtig nach WhatsApp".
fn about(text: &Text<'_>, at: usize) -> bool {
    (1..=2).any(|back| text.says(at, -back, "vor nach fear"))
}

fn by_net(text: &Text<'_>, at: usize) -> bool {
    (1..=2).any(|back| {
        text.says(at, -back, "ubers uber per via im am mit przez ohne kein")
    })
}

fn addicted(text: &Text<'_>, at: usize) -> bool {
    text.near(at, -4, 4, Sense::OnlineTopic)
}

/// "persönlich" as an adverb, or before a meeting: not "persönliche Krise".
fn in_person(text: &Text<'_>, at: usize) -> bool {
    let word = &text.words[at];
    !word.folded.starts_with("personlich")
        || word.folded == "personlich"
        || text.is(at, 1, Sense::Group)
}
