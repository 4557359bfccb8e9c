//! Who speaks: somebody affected, a relative, a parent, a professional.
//!
//! The first of these rules that holds decides:
//! 1. A professional says so ("als Therapeutin", "Fallbesprechung") and tells of no own trouble.
//! 2. "Ich selbst bin betroffen" beats whoever else is mentioned.
//! 3. An own condition that is told before somebody else's ("ich habe Krebs und mein Mann ...").
//! 4. Parents of the affected; then relatives, by who is affected or named as such.
//! 5. Whoever lost somebody or is harmed by somebody is affected; who lost a child is a parent.
//! 6. "Ich" with anything but a wish or a worry, and weaker sayings of the same.

use super::audience::children_of;
use super::kin::{Relation, State, is_parents, owner};
use super::slots::{Audience, Kin, Role, SlotKind, Slots};
use super::tables::sense::{
    AFFECTED, CLIENTELE, DAYS, FRIEND, GRIEF, I, ILL, MINE, ONLINE, PARENT, PHONE, PRACTICE, PROFESSION, RELATIVES,
    SEEK, TIMES, WEEKEND, WORRY,
};
use super::text::{Text, ends_in};

const ITSELF: &str = "selbst selber myself";

#[inline(never)]
pub(super) fn read(text: &Text<'_>, relations: &[Relation], slots: &mut Slots) {
    let Some((role, first, last)) = find(text, relations, slots) else { return };
    slots.role = Some(role);
    slots.mark(SlotKind::Role, text.range(first, last));
    if role == Role::Relative || role == Role::Parent {
        for relation in relations {
            if relation.state == State::Affected && !slots.kin.contains(&relation.kin) {
                slots.kin.push(relation.kin);
            }
        }
    }
}

/// The role, and the first and the last word that say it.
#[inline(never)]
fn find(text: &Text<'_>, relations: &[Relation], slots: &Slots) -> Option<(Role, usize, usize)> {
    let first = |holds: &dyn Fn(usize) -> bool| (0..text.words.len()).find(|&at| holds(at));
    let own = first(&|at| condition(text, at, relations));
    if let Some(at) = first(&|at| professional(text, at, own, relations)) {
        return Some((Role::Professional, at, at));
    }
    if let Some(at) = first(&|at| itself(text, at)) {
        return Some((Role::Themself, at, at));
    }
    let affected = |child: bool| {
        relations.iter().find(|r| r.state == State::Affected && (!child || r.kin == Kin::Child))
    };
    let relation = affected(true).or_else(|| affected(false));
    if let Some(at) = own.filter(|&at| relation.is_none_or(|relation| at < relation.first)) {
        return Some((Role::Themself, at, at));
    }
    let child_of = first(&|at| children_of(text, at) && owner(text, at).is_none());
    if child_of.is_none()
        && slots.audience.contains(&Audience::Parents)
        && let Some(at) = first(&|at| is_parents(text, at))
    {
        return Some((Role::Parent, at, at));
    }
    if let Some(relation) = relation {
        let role = if relation.kin == Kin::Child { Role::Parent } else { Role::Relative };
        return Some((role, relation.first, relation.at));
    }
    if let Some(at) = first(&|at| parent_by_word(text, at)) {
        return Some((Role::Parent, at, at));
    }
    if let Some(at) = child_of.or_else(|| first(&|at| relative_by_word(text, at))) {
        return Some((Role::Relative, at, at));
    }
    if let Some(lost) = relations.iter().find(|r| r.state == State::Lost) {
        // "Trauer um den Partner" names a topic.
        let said = lost.own || !text.any(GRIEF, "") || text.any(I, "");
        let role = if lost.kin == Kin::Child { Role::Parent } else { Role::Themself };
        return said.then_some((role, lost.first, lost.at));
    }
    first(&|at| weakly_self(text, at)).map(|at| (Role::Themself, at, at))
}

/// "als Therapeutin", "bin Ärztin und suche für Patienten", "Fachkräfte", "Sozialarbeiter" at the front.
#[inline(never)]
fn professional(text: &Text<'_>, at: usize, own: Option<usize>, relations: &[Relation]) -> bool {
    let Some(word) = text.words.get(at) else { return false };
    let clients = text.any(CLIENTELE, "");
    if (word.senses | word.base) & PRACTICE != 0 && text.negated_before(at).is_none()
        || word.senses & CLIENTELE != 0 && owner(text, at).is_some()
        || text.phrase(at, "arbeite mit") && !text.is(at, 2, MINE)
    {
        return true;
    }
    if word.senses & PROFESSION == 0 || owner(text, at).is_some() {
        return false;
    }
    let led = text.near(at, -3, -1, 0, "als bin sind am im")
        && !text.near(at, -2, -1, 0, "beim zum zur bei mit ohne kein keine keinen nicht");
    let opens = at == 0 && !text.says(at, 1, "sagt gesucht meint nicht");
    let troubled = own.is_some_and(|own| own + 1 != at && text.folded(own, 0) != "bin")
        || relations.iter().any(|relation| relation.own && relation.state == State::Affected)
        || text.any(0, "selbst selber burnout ausgebrannt leide erkrankt");
    clients || (led || opens) && !troubled
}

/// "ich selbst", "selber betroffen", "bin selber spielsüchtig".
#[inline(never)]
fn itself(text: &Text<'_>, at: usize) -> bool {
    text.says(at, 0, ITSELF)
        && (text.is(at, 1, AFFECTED)
            || text.is(at, -1, I)
            || text.says(at, -1, "bin")
            || text.is(at, -2, I) && text.is(at, 1, ILL))
        && text.negated_before(at).is_none()
}

/// Whether "ich" tells of an own condition: not of a wish, a worry or somebody close.
#[inline(never)]
fn condition(text: &Text<'_>, at: usize, relations: &[Relation]) -> bool {
    let english = text.says(at, 0, "im ive") && text.raw(at).contains(['\'', '\u{2019}']);
    if !english && !text.is(at, 0, I) {
        return false;
    }
    let wish = text.near(at, -1, 2, SEEK | WORRY, "") && !text.says(at, 1, "bin") || text.near(at, -1, 4, WORRY, "")
        || text.says(at, 2, "aus in auf neu from")
        || text.word(at, 1).is_none() && text.word(at, -1).is_none();
    // "ich kann nur abends": about the meeting.
    let meeting = text.near(at, -1, 1, 0, "kann") && text.near(at, -3, 4, ONLINE | PHONE | DAYS | WEEKEND | TIMES, "");
    // "ich bin 54"
    let aged = text.says(at, 1, "bin") && text.word(at, 3).is_none() && text.folded(at, 2).parse::<u8>().is_ok();
    let somebody = text.phrase(at + 1, "lebe mit")
        || text.phrase(at + 1, "habe einen") && text.near(at, 3, 5, FRIEND, "")
        || relations.iter().any(|relation| {
            let ahead = relation.first.wrapping_sub(at);
            (1..=7).contains(&ahead) && relation.state != State::Bystander && text.word(at, ahead as isize).is_some()
        });
    !wish && !meeting && !aged && !somebody && !text.is(at, 1, PROFESSION)
}

/// Words that name a parent who speaks: "alleinerziehend", "junge Mutter", "Mutter mit Kind".
#[inline(never)]
fn parent_by_word(text: &Text<'_>, at: usize) -> bool {
    let speaks = text.says(at, -1, "junge junger werdende werdender als bin alleinerziehende alleinerziehender")
        || text.says(at, 1, "mit") && text.says(at, 2, "kind baby");
    text.folded(at, 0).starts_with("alleinerziehend") || text.is(at, 0, PARENT) && speaks && owner(text, at).is_none()
}

/// "Angehörige", "pflegende", "ich pflege", "Angehörigengruppe".
#[inline(never)]
fn relative_by_word(text: &Text<'_>, at: usize) -> bool {
    let named = text.words.get(at).is_some_and(|word| (word.senses | word.base) & RELATIVES != 0);
    (named
        || text.phrase(at, "co abhangig")
        || text.phrase(at, "ich pflege")
        || text.phrase(at, "lebe mit einem")
        || text.phrase(at, "lebe mit einer"))
        && text.negated_before(at).is_none()
}

/// "leide an", "bei mir", "als Betroffene", "bin spielsüchtig", "verwitwet".
#[inline(never)]
fn weakly_self(text: &Text<'_>, at: usize) -> bool {
    let ill = |ahead: isize| {
        text.is(at, ahead, ILL) || ends_in("suchtig krank abhangig betroffen behindert", text.folded(at, ahead)).is_some()
    };
    let said = text.says(at, 0, "leide verwitwet")
        || text.phrase(at, "bei mir")
        || text.says(at, 0, "bin") && (1..=4).any(ill)
        || text.is(at, 0, AFFECTED) && text.says(at, -1, "als fur bin selbst nur");
    said && text.negated_before(at).is_none()
}
