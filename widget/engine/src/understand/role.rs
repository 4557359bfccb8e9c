//! Who speaks: somebody affected, a relative, a parent, a professional.
//!
//! The first of these rules that holds decides:
//! 1. A professional says so ("als Therapeutin", "Fallbesprechung") and tells of no own trouble.
//! 2. "Ich selbst bin betroffen" beats whoever else is mentioned.
//! 3. Parents of the affected; then relatives, named as such or by who is affected. An own condition
//!    that is told first beats them ("ich habe Krebs und mein Mann ...").
//! 4. Whoever lost somebody or is harmed by somebody is affected; who lost a child is a parent.
//! 5. "Ich" with anything but a wish or a worry.

use super::audience::children_of;
use super::kin::{Relation, State, is_parents};
use super::slots::{Audience, Kin, Role, SlotKind, Slots};
use super::tables::Sense;
use super::text::Text;

pub(super) fn read(text: &Text<'_>, relations: &[Relation], slots: &mut Slots) {
    let Some((role, first, last)) = find(text, relations, slots) else {
        return;
    };
    slots.role = Some(role);
    slots.spans.push((SlotKind::Role, text.range(first, last)));
    if matches!(role, Role::Relative | Role::Parent) {
        slots.kin = relations
            .iter()
            .filter(|r| r.state == State::Affected)
            .map(|r| r.kin)
            .collect();
        slots.kin.dedup();
    }
}

type Found = (Role, usize, usize);

fn find(text: &Text<'_>, relations: &[Relation], slots: &Slots) -> Option<Found> {
    let own = condition(text, relations);
    if let Some(found) = professional(text, own, relations) {
        return Some(found);
    }
    if let Some(at) = itself(text) {
        return Some((Role::Themself, at, at));
    }
    let child_of = (0..text.len()).find(|&at| children_of(text, at) && !is_mine(text, at));
    let affected = |r: &&Relation| r.state == State::Affected;
    let alive = relations
        .iter()
        .find(|r| affected(r) && r.kin == Kin::Child);
    let alive = alive.or_else(|| relations.iter().find(affected));
    let told_first = own.filter(|&at| alive.is_none_or(|relation| at < relation.first));
    if let Some(at) = told_first {
        return Some((Role::Themself, at, at));
    }
    if child_of.is_none()
        && slots.audience.contains(&Audience::Parents)
        && let Some(at) = (0..text.len()).find(|&at| is_parents(text, at))
    {
        return Some((Role::Parent, at, at));
    }
    if let Some(relation) = alive {
        let role = if relation.kin == Kin::Child {
            Role::Parent
        } else {
            Role::Relative
        };
        return Some((role, relation.first, relation.at));
    }
    if let Some(at) = parent_by_word(text) {
        return Some((Role::Parent, at, at));
    }
    if let Some(at) = child_of.or_else(|| relatives(text)) {
        return Some((Role::Relative, at, at));
    }
    if let Some(lost) = relations
        .iter()
        .find(|r| matches!(r.state, State::Lost | State::Harms))
    {
        let said = lost.own || text.any(Sense::I) || !text.any(Sense::Grief);
        let role = if lost.kin == Kin::Child {
            Role::Parent
        } else {
            Role::Themself
        };
        return said.then_some((role, lost.first, lost.at));
    }
    own.or_else(|| weakly_self(text))
        .map(|at| (Role::Themself, at, at))
}

fn is_mine(text: &Text<'_>, at: usize) -> bool {
    super::kin::owner(text, at).is_some()
}

/// "als Therapeutin", "bin Ärztin und suche für Patienten", "Fachkräfte", "Sozialarbeiter" at the front.
fn professional(text: &Text<'_>, own: Option<usize>, relations: &[Relation]) -> Option<Found> {
    let clients = text.any(Sense::Clientele);
    for at in 0..text.len() {
        let word = &text.words[at];
        let base = word
            .base
            .as_ref()
            .is_some_and(|(_, base)| base.has(Sense::Practice));
        if (word.senses.has(Sense::Practice) || base) && text.negated_before(at).is_none() {
            return Some((Role::Professional, at, at));
        }
        if word.senses.has(Sense::Clientele) && is_mine(text, at) {
            return Some((Role::Professional, at, at));
        }
        if text.phrase(at, "arbeite mit") && !text.is(at, 2, Sense::Mine) {
            return Some((Role::Professional, at, at + 1));
        }
        if !word.senses.has(Sense::Profession) || is_mine(text, at) {
            continue;
        }
        let led = (1..=3)
            .any(|back| text.says(at, -back, "als bin sind am im"))
            && !text.says(at, -1, "beim zum zur bei im mit ohne kein keine keinen")
            && !text.near(at, -2, -1, Sense::Not);
        let opens = at == 0
            && !text.near(at, 1, 1, Sense::Not)
            && !text.says(0, 1, "sagt gesucht meint");
        let troubled = own
            .is_some_and(|own| own + 1 != at && !clients && text.words[own].folded != "bin")
            || relations
                .iter()
                .any(|relation| relation.own && relation.state == State::Affected)
            || text.any(Sense::Itself)
            || ["burnout", "ausgebrannt", "leide", "erkrankt"]
                .iter()
                .any(|ill| text.words.iter().any(|word| word.folded == *ill));
        if (led || opens || clients) && !(troubled && !clients) {
            return Some((Role::Professional, at, at));
        }
    }
    None
}

/// "ich selbst", "selber betroffen", "bin selber spielsüchtig".
fn itself(text: &Text<'_>) -> Option<usize> {
    (0..text.len()).find(|&at| {
        text.is(at, 0, Sense::Itself)
            && (text.is(at, 1, Sense::Affected)
                || text.is(at, -1, Sense::I)
                || text.says(at, -1, "bin")
                || text.is(at, -2, Sense::I)
                    && !text.says(at, -1, "fur")
                    && text.is(at, 1, Sense::Ill))
            && text.negated_before(at).is_none()
    })
}

/// The word "ich" of somebody who tells of an own condition: not of a wish, a worry or somebody close.
fn condition(text: &Text<'_>, relations: &[Relation]) -> Option<usize> {
    let english = |at: usize| {
        text.words[at].folded == "im" && text.raw(at).contains(['\'', '\u{2019}'])
            || text.words[at].folded == "ive"
    };
    (0..text.len()).find(|&at| {
        if !text.is(at, 0, Sense::I) && !english(at) {
            return false;
        }
        let wish = text.near(at, -1, 2, Sense::Seek) && !kind_of_ill(text, at)
            || text.near(at, -1, 2, Sense::Worry)
            || text.says(at, 2, "aus in auf from")
            || text.folded(at, 1).is_empty() && text.folded(at, -1).is_empty()
            || mere_circumstance(text, at);
        let about = relations.iter().any(|relation| {
            relation.state != State::Bystander
                && relation.first > at
                && relation.first <= at + 7
                && text.words[relation.first].clause == text.words[at].clause
        });
        let somebody = text.phrase(at + 1, "lebe mit")
            || text.phrase(at + 1, "habe einen") && text.near(at, 3, 5, Sense::Friend);
        !wish && !about && !somebody && !text.is(at, 1, Sense::Profession)
    })
}

/// "ich kann nur abends", "kann ich nicht montags": about the meeting, not about oneself.
fn mere_circumstance(text: &Text<'_>, at: usize) -> bool {
    let can = text.says(at, 1, "kann") || text.says(at, -1, "kann");
    let times = [
        Sense::Online,
        Sense::Phone,
        Sense::Monday,
        Sense::Tuesday,
        Sense::Wednesday,
        Sense::Thursday,
        Sense::Friday,
        Sense::Saturday,
        Sense::Sunday,
        Sense::Weekend,
        Sense::Morning,
        Sense::Afternoon,
        Sense::Evening,
    ];
    can && (-3..=4).any(|offset| {
        text.word(at, offset)
            .is_some_and(|word| word.senses.first_of(&times).is_some())
    }) || text.says(at, 1, "bin")
        && (text.folded(at, 2).starts_with(|c: char| c.is_ascii_digit())
            && text.folded(at, 3).is_empty()
            || text.says(at, 2, "neu"))
}

/// Illness said of oneself: "spielsüchtig", "krebskrank", "Alkoholikerin".
fn kind_of_ill(text: &Text<'_>, at: usize) -> bool {
    (1..=4).any(|ahead| {
        text.word(at, ahead)
            .is_some_and(|word| is_ill(&word.folded, word.senses.has(Sense::Ill)))
    })
}

fn is_ill(folded: &str, known: bool) -> bool {
    known
        || ["suchtig", "krank", "abhangig", "betroffen", "behindert"]
            .iter()
            .any(|ill| folded.ends_with(ill))
}

/// Words that name a parent who speaks: "alleinerziehend", "junge Mutter", "Mutter mit Kind".
fn parent_by_word(text: &Text<'_>) -> Option<usize> {
    (0..text.len()).find(|&at| {
        let word = &text.words[at];
        let mother = word.senses.has(Sense::Parent)
            && among("mutter vater mama papa mother father", &word.folded);
        let speaks = text.says(at, -1, "junge junger werdende werdender als bin alleinerziehende alleinerziehender") || text.phrase(at + 1, "mit kind")
            || text.phrase(at + 1, "mit baby");
        mother && speaks && !is_mine(text, at) || word.folded.starts_with("alleinerziehend")
    })
}

/// "Angehörige", "pflegende", "ich pflege", "Angehörigengruppe".
fn relatives(text: &Text<'_>) -> Option<usize> {
    (0..text.len()).find(|&at| {
        let word = &text.words[at];
        let senses = word.base.as_ref().map_or(word.senses, |(_, base)| *base);
        (senses.has(Sense::Relatives)
            || text.phrase(at, "co abhangig")
            || text.phrase(at, "ich pflege")
            || among("geschwister partner", &word.folded)
                && text.says(at, 1, "von behinderter")
            || text.phrase(at, "lebe mit einem")
            || text.phrase(at, "lebe mit einer"))
            && text.negated_before(at).is_none()
    })
}

/// "leide an", "bei mir", "als Betroffene", "bin spielsüchtig", "verwitwet".
fn weakly_self(text: &Text<'_>) -> Option<usize> {
    (0..text.len()).find(|&at| {
        let word = &text.words[at];
        let said = among("leide verwitwet", &word.folded)
            || text.phrase(at, "bei mir")
            || word.folded == "bin" && kind_of_ill(text, at)
            || word.senses.has(Sense::Affected)
                && text.says(at, -1, "als fur bin selbst nur");
        said && text.negated_before(at).is_none()
    })
}
