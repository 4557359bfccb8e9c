//! People close to the visitor and whether they are the ones affected.

use super::slots::Kin;
use super::tables::sense::{
    AUDIENCE, BYSTANDER, CHILD, CHILDREN, DEATH, DIED, GRIEF, HARM, I, ILL, KIN, OWNED, PARENT,
    PARTING, YOUNG,
};
use super::text::Text;

/// What a mention of somebody close says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// They are affected.
    Affected,
    /// They died, left or do harm; the visitor is affected.
    Lost,
    /// They are only mentioned: "mein Mann weiß nichts davon".
    Bystander,
}

/// Somebody close to the visitor.
pub(super) struct Relation {
    /// The word that names the person.
    pub(super) at: usize,
    /// The possessive before it, or `at`.
    pub(super) first: usize,
    /// Who is affected, seen from the visitor.
    pub(super) kin: Kin,
    /// Whether the text says that it is the visitor's own.
    pub(super) own: bool,
    pub(super) state: State,
}

/// After a word for somebody close: whose.
const WHOSE: &str = "von vom eines einer of";

pub(super) fn read(text: &Text<'_>) -> Vec<Relation> {
    let mut relations = Vec::new();
    for at in 0..text.words.len() {
        relations.extend(relation_at(text, at));
    }
    relations
}

fn relation_at(text: &Text<'_>, at: usize) -> Option<Relation> {
    let word = text.words.get(at).filter(|word| word.senses & KIN != 0)?;
    let back = text.owner(at);
    let mut kin = Kin::ALL
        .get((word.senses & KIN).trailing_zeros() as usize)
        .copied()?;
    let identity = back == 0 && is_identity(text, at);
    let named = if back > 0 {
        // "mein Junge", but "meine junge Kollegin".
        word.senses & YOUNG == 0 || word.senses & CHILD == 0 || back == 1 && !text.is(at, 1, KIN)
    } else if identity {
        kin = match kin {
            Kin::Parent => Kin::Child,
            Kin::Child => Kin::Parent,
            kin => kin,
        };
        // "als Kind", "als Frau" say when and who, not whose.
        word.senses & AUDIENCE & !CHILDREN == 0
            && (word.senses & OWNED == 0 && word.folded != "kind" || text.says(at, 1, WHOSE))
    } else {
        is_bare(text, at)
    };
    let first = at - back;
    named.then(|| Relation {
        at,
        first,
        kin,
        own: back > 0 || identity,
        state: state(text, first, at),
    })
}

/// Whether the visitor says to be that person: "als Mutter", "ich bin die Schwester", "Sohn eines".
fn is_identity(text: &Text<'_>, at: usize) -> bool {
    let before = text.back_over(at, "die der eine ein the a selbst auch");
    text.says(before, -1, "als bin sind as am")
        || text.says(at, 1, WHOSE) && text.number(at, 2) == 0
}

/// Whether a kin word without possessive means somebody of the visitor's.
fn is_bare(text: &Text<'_>, at: usize) -> bool {
    if text.says(at, -1, "als ohne jedes nach kein keine keinen inneres inneren")
        // "junge Mutter" speaks of herself: see role.
        || text.is(at, 0, PARENT) && (text.says(at, -1, super::role::YOUNG_PARENT) || text.says(at, 1, "mit kind"))
        || text.says(at, 0, "kind") && (text.any(PARENT, "wunsch wunschen wunsche") || text.says(at, 1, "kur"))
    {
        return false;
    }
    if !text.is(at, 0, OWNED) {
        return !text.is(at, 0, AUDIENCE) && !text.says(at, 1, "blues");
    }
    // "Mann trinkt", "beste Freundin".
    let after = text.folded(at, 1);
    let verb = after.len() > 2
        && after.ends_with('t')
        && text.word(at, -1).is_none()
        && !text.words.get(at + 1).is_some_and(|word| word.capital)
        && !text.says(at, 1, "mit nicht seit sucht gesucht")
        && !text.is(at, 1, HARM | PARTING | DIED)
        && !text.is(at, 0, CHILDREN);
    verb || text.folded(at, -1).starts_with("beste")
}

fn state(text: &Text<'_>, first: usize, at: usize) -> State {
    let by = text.says(first, -1, "von durch");
    let me = by || text.any(0, "mich mir uns me beni");
    // Died, left, hurts: after the person and before the next one.
    for next in at + 1..=at + 8 {
        let Some(word) = text.words.get(next) else {
            break;
        };
        if word.senses & KIN != 0 && word.senses & YOUNG == 0 {
            break;
        }
        let died = word.senses & DIED != 0
            && !by
            && !text.says(next, -1, "nicht seit job arbeit")
            && (word.folded != "genommen" || text.says(next, -1, "leben"));
        if died || word.senses & HARM != 0 && me || word.senses & PARTING != 0 {
            return State::Lost;
        }
        if next == at + 1 && word.senses & BYSTANDER != 0 {
            return State::Bystander;
        }
    }
    // "Tod meines Mannes", "Trauer um den Partner".
    if text.near(first, -3, -1, DEATH | GRIEF, "") {
        State::Lost
    } else if text.phrase(at + 1, "und ich")
        || text.says(first, -1, "und") && text.says(first, -2, "ich")
        || text.says(first, -1, "ohne bei vor gegen seit")
        || text.says(first, -1, "mit") && text.near(first, -4, -2, I, "") && text.any(ILL, "")
    {
        State::Bystander
    } else {
        State::Affected
    }
}

/// "Kinder psychisch kranker Eltern", "Kinder von Alkoholikern", "erwachsene Kinder": those who grew up
/// beside the affected.
#[inline(never)]
pub(super) fn children_of(text: &Text<'_>, at: usize) -> bool {
    text.says(at, 0, "kinder kind kindern children sohne tochter")
        && text.owner(at) == 0
        && (text.folded(at, -1).starts_with("erwachsene")
            || text.says(at, 1, WHOSE) && text.number(at, 2) == 0
            || (2..=4).any(|ahead| {
                text.is(at, ahead, super::tables::sense::PARENTS)
                    && text.folded(at, ahead - 1).ends_with("er")
            }))
}
