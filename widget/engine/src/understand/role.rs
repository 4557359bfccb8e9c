//! Who speaks: somebody affected, a relative, a parent, a professional.
//!
//! The first of these rules that holds decides:
//! 1. A professional says so ("als Therapeutin", "Fallbesprechung") and tells of no own trouble.
//! 2. "Ich selbst bin betroffen" beats whoever else is mentioned.
//! 3. An own condition that is told before somebody else's ("ich habe Krebs und mein Mann ...").
//! 4. Parents of the affected; then relatives, by who is affected or named as such.
//! 5. Whoever lost somebody or is harmed by somebody is affected; who lost a child is a parent.
//! 6. Weaker sayings of an own condition ("leide an", "als Betroffene").

use super::kin::{Relation, State, children_of};
use super::slots::{Audience, Kin, Role, SlotKind, Slots};
use super::tables::sense::{
    AFFECTED, CLIENTELE, DAYS, FRIEND, GRIEF, I, ILL, MINE, ONLINE, PARENT, PARENTS, PHONE,
    PRACTICE, PROFESSION, RELATIVES, SEEK, TIMES, WEEKEND, WORRY,
};
use super::text::Text;

/// Before "Mutter" and "Vater": they speak of themselves.
pub(super) const YOUNG_PARENT: &str =
    "junge junger werdende werdender alleinerziehende alleinerziehender";

/// Told by professionals who seek help for themselves.
const TROUBLE: &str = "selbst selber burnout ausgebrannt leide erkrankt";

pub(super) fn read(text: &Text<'_>, relations: &[Relation], slots: &mut Slots) {
    let Some((role, first, last)) = find(text, relations, slots) else {
        return;
    };
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
fn find(text: &Text<'_>, relations: &[Relation], slots: &Slots) -> Option<(Role, usize, usize)> {
    let word = |role, at| Some((role, at, at));
    let own = text.first(&|at| is_own_condition(text, at, relations));
    if let Some(at) = text.first(&|at| is_professional(text, at, own, relations)) {
        return word(Role::Professional, at);
    }
    if let Some(at) = text.first(&|at| {
        text.says(at, 0, "selbst selber myself")
            && (text.is(at, 1, AFFECTED) || text.is(at, -1, I) || text.says(at, -1, "bin"))
    }) {
        return word(Role::Themself, at);
    }
    let affected = |child: bool| {
        relations
            .iter()
            .find(|r| r.state == State::Affected && (!child || r.kin == Kin::Child))
    };
    let relation = affected(true).or_else(|| affected(false));
    if let Some(at) = own.filter(|&at| relation.is_none_or(|relation| at < relation.first)) {
        return word(Role::Themself, at);
    }
    let child_of = text.first(&|at| children_of(text, at));
    if child_of.is_none()
        && slots.audience.contains(&Audience::Parents)
        && let Some(at) = text.first(&|at| text.is(at, 0, PARENTS))
    {
        return word(Role::Parent, at);
    }
    if let Some(relation) = relation {
        let role = if relation.kin == Kin::Child {
            Role::Parent
        } else {
            Role::Relative
        };
        return Some((role, relation.first, relation.at));
    }
    if let Some(at) = text.first(&|at| {
        text.is(at, 0, PARENT)
            && text.owner(at) == 0
            && (text.says(at, -1, YOUNG_PARENT)
                || text.says(at, 1, "mit") && text.says(at, 2, "kind baby"))
    }) {
        return word(Role::Parent, at);
    }
    if let Some(at) = child_of.or_else(|| text.first(&|at| is_relative(text, at))) {
        return word(Role::Relative, at);
    }
    if let Some(lost) = relations.iter().find(|r| r.state == State::Lost) {
        // "Trauer um den Partner" names a topic.
        let said = lost.own || !text.near(lost.first, -4, -1, GRIEF, "") || text.any(I, "");
        let role = if lost.kin == Kin::Child {
            Role::Parent
        } else {
            Role::Themself
        };
        return said.then_some((role, lost.first, lost.at));
    }
    text.first(&|at| is_weakly_self(text, at))
        .and_then(|at| word(Role::Themself, at))
}

/// "als Therapeutin", "bin Ärztin und suche für Patienten", "Fachkräfte", "Sozialarbeiter" at the front.
fn is_professional(text: &Text<'_>, at: usize, own: Option<usize>, relations: &[Relation]) -> bool {
    let owned = text.owner(at) > 0;
    if text.is(at, 0, PRACTICE) && text.negated(at) == 0
        || text.is(at, 0, CLIENTELE) && owned
        || text.phrase(at, "arbeite mit") && !text.is(at, 2, MINE)
    {
        return true;
    }
    if owned || !text.is(at, 0, PROFESSION) {
        return false;
    }
    let led = text.near(at, -3, -1, 0, "als bin sind am")
        && !text.near(
            at,
            -2,
            -1,
            0,
            "beim zum zur bei mit ohne kein keine keinen nicht",
        );
    let opens = at == 0 && !text.says(at, 1, "sagt gesucht meint nicht mit");
    let troubled = own.is_some()
        || relations
            .iter()
            .any(|relation| relation.own && relation.state == State::Affected)
        || text.any(0, TROUBLE);
    text.any(CLIENTELE, "") || (led || opens) && !troubled
}

/// Whether "ich" tells of an own condition: not of a wish, a worry, the meeting or somebody close.
fn is_own_condition(text: &Text<'_>, at: usize, relations: &[Relation]) -> bool {
    let english = text.says(at, 0, "im ive") && text.range(at, at).len() > text.folded(at, 0).len();
    let bin = text.says(at, 1, "bin");
    (english || text.is(at, 0, I))
        && !text.near(at, -1, 4, WORRY, "")
        && (bin || !text.near(at, -1, 2, SEEK, ""))
        && !text.says(at, 2, "aus in auf neu from")
        && !text.is(at, 1, PROFESSION)
        && (!text.is(at, 2, PROFESSION) || text.any(0, TROUBLE))
        && (text.word(at, 1).is_some() || text.word(at, -1).is_some())
        // "ich bin 54"
        && !(bin && text.word(at, 3).is_none() && text.number(at, 2) > 0)
        // "ich kann nur abends"
        && !(text.near(at, -1, 1, 0, "kann") && text.near(at, -3, 4, ONLINE | PHONE | DAYS | WEEKEND | TIMES, ""))
        && !text.phrase(at + 1, "lebe mit")
        && !(text.phrase(at + 1, "habe einen") && text.near(at, 3, 5, FRIEND, ""))
        && !relations.iter().any(|relation| {
            let ahead = relation.first.wrapping_sub(at) as isize;
            (1..=7).contains(&ahead) && relation.state != State::Bystander && text.word(at, ahead).is_some()
                && !text.near(at, 1, ahead - 1, 0, "und and")
        })
}

/// "Angehörige", "pflegende", "ich pflege", "Angehörigengruppe".
fn is_relative(text: &Text<'_>, at: usize) -> bool {
    (text.is(at, 0, RELATIVES)
        || text.phrase(at, "co abhangig")
        || text.phrase(at, "ich pflege")
        || text.phrase(at, "lebe mit einem")
        || text.phrase(at, "lebe mit einer"))
        && text.negated(at) == 0
}

/// "leide an", "bei mir", "als Betroffene", "bin spielsüchtig", "verwitwet".
fn is_weakly_self(text: &Text<'_>, at: usize) -> bool {
    let ill = |ahead: isize| {
        let folded = text.folded(at, ahead);
        text.is(at, ahead, ILL) || folded.ends_with("suchtig") || folded.ends_with("krank")
    };
    (text.says(at, 0, "leide verwitwet")
        || text.phrase(at, "bei mir")
        || text.says(at, 0, "bin") && (1..=4).any(ill)
        || text.is(at, 0, AFFECTED) && text.says(at, -1, "als fur bin selbst nur"))
        && text.negated(at) == 0
}
