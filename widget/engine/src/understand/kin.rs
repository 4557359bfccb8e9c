//! People close to the visitor and whether they are the ones affected.

use super::slots::Kin;
use super::tables::sense::{
    BYSTANDER, CHILD, CHILDREN, DEATH, DIED, GRIEF, HARM, I, ILL, KIN, MEN, MINE, OWNED, PARENT, PARENTS, PARTING,
    WOMEN, YOUNG,
};
use super::text::{Text, ends_in};

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

#[inline(never)]
pub(super) fn read(text: &Text<'_>) -> Vec<Relation> {
    (0..text.words.len()).filter_map(|at| relation_at(text, at)).collect()
}

/// Whether a word names mothers or fathers in the plural, or parents: people whom a group is for.
pub(super) fn is_parents(text: &Text<'_>, at: usize) -> bool {
    let Some(word) = text.words.get(at) else { return false };
    (word.senses | word.base) & PARENTS != 0
        || parents_by_gender(text, at) != 0
        || ends_in("eltern", &word.folded).is_some_and(|rest| !rest.starts_with("gross") && !rest.starts_with("schwieger"))
}

/// "Mütter", "Scheidungsväter", "Müttergruppe": the sense of their gender, or 0.
pub(super) fn parents_by_gender(text: &Text<'_>, at: usize) -> u64 {
    let Some(word) = text.words.get(at) else { return 0 };
    let name = word.folded.as_str();
    if !word.umlaut || name.starts_with("gross") || name.starts_with("schwieger") {
        0
    } else if name == "mutter" || name.starts_with("mutter") && word.base != 0 || ends_in("mutter muttern", name).is_some() {
        WOMEN
    } else if name == "vater" || name.starts_with("vater") && word.base != 0 || ends_in("vater vatern", name).is_some() {
        MEN
    } else {
        0
    }
}

/// "Töchter", "Söhne" whom no possessive owns: whom a group is for.
pub(super) fn is_offspring(text: &Text<'_>, at: usize) -> bool {
    text.says(at, 0, "tochter tochtern sohne sohnen")
        && text.words.get(at).is_some_and(|word| word.umlaut)
        && owner(text, at).is_none()
}

/// The possessive that owns a word: "mein", up to three words before.
#[inline(never)]
pub(super) fn owner(text: &Text<'_>, at: usize) -> Option<usize> {
    for back in 1..=4 {
        if text.is(at, -back, MINE) {
            return Some(at - back.unsigned_abs());
        }
        if text.is(at, -back, KIN) && !text.is(at, -back, YOUNG)
            || text.says(at, -back, "und mit von fur als der die das eine")
        {
            return None;
        }
    }
    None
}

/// Whether the visitor says to be that person: "als Mutter", "ich bin die Schwester", "Sohn eines".
#[inline(never)]
fn is_identity(text: &Text<'_>, at: usize) -> bool {
    let led = (1..=3).find(|&back| !text.says(at, -back, "die der eine ein the a selbst auch")).is_some_and(|back| {
        text.says(at, -back, "als bin sind as") || text.says(at, -back, "am im") && text.folded(at, -back - 1) != "in"
    });
    led || text.says(at, 1, WHOSE) && text.folded(at, 2).parse::<u8>().is_err()
}

#[inline(never)]
fn relation_at(text: &Text<'_>, at: usize) -> Option<Relation> {
    let word = text.words.get(at).filter(|word| word.senses & KIN != 0)?;
    let kin = match (word.senses & KIN).trailing_zeros() {
        0 => Kin::Partner,
        1 => Kin::Child,
        2 => Kin::Parent,
        3 => Kin::Sibling,
        4 => Kin::Friend,
        5 => Kin::Colleague,
        _ => Kin::Other,
    };
    let owned = word.senses & OWNED != 0;
    if let Some(first) = owner(text, at) {
        // "mein Junge", but "meine junge Kollegin".
        let adjective = word.senses & YOUNG != 0 && word.senses & CHILD != 0 && (first + 1 < at || text.is(at, 1, KIN));
        return (!adjective).then(|| Relation { at, first, kin, own: true, state: state(text, first, at) });
    }
    if parents_by_gender(text, at) != 0 || is_offspring(text, at) {
        return None;
    }
    let identity = is_identity(text, at);
    if identity {
        // "als Kind", "als Frau" say when and who, not whose.
        if (owned || word.folded == "kind") && !text.says(at, 1, WHOSE) || is_parents(text, at) {
            return None;
        }
    } else if !bare(text, at, kin, owned) {
        return None;
    }
    let kin = match kin {
        Kin::Parent if identity => Kin::Child,
        Kin::Child if identity => Kin::Parent,
        kin => kin,
    };
    Some(Relation { at, first: at, kin, own: identity, state: state(text, at, at) })
}

/// Whether a kin word without possessive means somebody of the visitor's.
#[inline(never)]
fn bare(text: &Text<'_>, at: usize, kin: Kin, owned: bool) -> bool {
    if text.says(at, -1, "als ohne jedes nach kein keine keinen inneres inneren")
        // "junge Mutter" speaks of herself: see role.
        || kin == Kin::Parent
            && (text.says(at, -1, "junge junger werdende werdender alleinerziehende alleinerziehender")
                || text.says(at, 1, "mit kind"))
        || text.says(at, 0, "kind") && (text.any(PARENT, "wunsch wunschen wunsche") || text.says(at, 1, "kur"))
    {
        return false;
    }
    let hyphened = [at, at + 1].iter().any(|&at| text.words.get(at).is_some_and(|word| word.hyphened));
    if !owned {
        return !hyphened && !text.says(at, 1, "blues");
    }
    // "Mann trinkt", "beste Freundin".
    let after = text.folded(at, 1);
    let verb = after.len() >= 3
        && after.ends_with('t')
        && !text.words.get(at + 1).is_some_and(|word| word.capital)
        && !text.says(at, 1, "mit nicht seit sucht gesucht mobbt")
        && !text.is(at, 1, HARM | PARTING | DIED);
    verb && text.word(at, -1).is_none() && !text.is(at, 0, CHILDREN) || text.folded(at, -1).starts_with("beste")
}

#[inline(never)]
fn state(text: &Text<'_>, first: usize, at: usize) -> State {
    let by = text.says(first, -1, "von durch");
    let me = text.any(0, "mich mir uns me beni");
    // Died, left, hurts: after the person and before the next one, in this clause or the following.
    for next in at + 1..=at + 8 {
        let Some(word) = text.words.get(next) else { break };
        if word.senses & KIN != 0 && word.senses & YOUNG == 0 {
            break;
        }
        let died = word.senses & DIED != 0
            && !by
            && !text.says(next, -1, "nicht seit job arbeit")
            && (word.folded != "genommen" || text.says(next, -1, "leben"));
        let harm = word.senses & HARM != 0 && (me || by) || word.senses & PARTING != 0;
        if died || harm {
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
