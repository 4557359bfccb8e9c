//! People close to the visitor and whether they are the ones affected.

use super::slots::Kin;
use super::tables::Sense;
use super::text::Text;

/// What a mention of somebody close says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// They are affected.
    Affected,
    /// They died or left; the visitor is affected.
    Lost,
    /// They do harm to the visitor, or part from her.
    Harms,
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
    /// Whether a possessive says that it is her own.
    pub(super) own: bool,
    pub(super) state: State,
}

/// Senses of people, in the order of [`KIN`].
const SENSES: [Sense; 7] = [
    Sense::Partner,
    Sense::Child,
    Sense::Parent,
    Sense::Sibling,
    Sense::Friend,
    Sense::Colleague,
    Sense::OtherKin,
];
const KIN: [Kin; 7] = [
    Kin::Partner,
    Kin::Child,
    Kin::Parent,
    Kin::Sibling,
    Kin::Friend,
    Kin::Colleague,
    Kin::Other,
];

pub(super) fn read(text: &Text<'_>) -> Vec<Relation> {
    let mut relations: Vec<Relation> = Vec::new();
    for at in 0..text.len() {
        if let Some(relation) = relation_at(text, at) {
            relations.push(relation);
        }
    }
    relations
}

/// Whether a word names one of several mothers or fathers, or parents: the people a group is for.
pub(super) fn is_parents(text: &Text<'_>, at: usize) -> bool {
    let word = &text.words[at];
    word.senses.has(Sense::Parents)
        || parents_by_gender(text, at).is_some()
        || (word.folded.ends_with("eltern")
            || word.base.as_ref().is_some_and(|(base, _)| base == "eltern"))
            && !word.folded.starts_with("gross")
            && !word.folded.starts_with("schwieger")
}

/// "Mütter", "Scheidungsväter", "Müttergruppe": the sense of their gender.
pub(super) fn parents_by_gender(text: &Text<'_>, at: usize) -> Option<Sense> {
    let word = &text.words[at];
    let name = word
        .base
        .as_ref()
        .map_or(word.folded.as_str(), |(base, _)| base);
    let name = name.strip_suffix('n').unwrap_or(name);
    if !text.umlaut(at) || name.starts_with("gross") || name.starts_with("schwieger") {
        None
    } else if name.ends_with("mutter") {
        Some(Sense::Women)
    } else if name.ends_with("vater") {
        Some(Sense::Men)
    } else {
        None
    }
}

/// "Töchter", "Söhne": those a group is for, where no possessive owns them.
pub(super) fn is_offspring(text: &Text<'_>, at: usize) -> bool {
    text.says(at, 0, "tochter sohne tochtern sohnen") && text.umlaut(at)
}

/// The possessive that owns a word: "mein", up to three words before.
pub(super) fn owner(text: &Text<'_>, at: usize) -> Option<usize> {
    for back in 1..=4 {
        let word = text.word(at, -back)?;
        if word.senses.has(Sense::Mine) {
            return Some(at - back.unsigned_abs());
        }
        if SENSES.iter().any(|&sense| word.senses.has(sense)) && !word.senses.has(Sense::Young)
            || among("und mit von fur als der die das eine", &word.folded)
        {
            return None;
        }
    }
    None
}

/// Whether the words before a kin word say that the visitor is that person: "als Mutter", "ich bin die
/// Schwester", "alleinerziehende Mutter"; or the words after it whose kin: "Mutter von", "Sohn eines".
fn is_identity(text: &Text<'_>, at: usize) -> bool {
    let led = (1..=3).any(|back| {
        text.says(at, -back, "als bin sind im am")
            && (1..back).all(|between| {
                !text.is(at, -between, Sense::Mine) && !text.says(at, -between, "fur")
            })
            && (!text.says(at, -back, "im")
                || text
                    .raw(at - back.unsigned_abs())
                    .contains(['\'', '\u{2019}']))
            && (!text.says(at, -back, "am") || text.says(at, -back - 1, "i"))
    });
    let whose = text.says(at, 1, "von vom eines einer of")
        && !text.folded(at, 2).starts_with(|c: char| c.is_ascii_digit());
    led || whose
}

fn relation_at(text: &Text<'_>, at: usize) -> Option<Relation> {
    let word = &text.words[at];
    let kind = word.senses.first_of(&SENSES)?;
    let owner = owner(text, at);
    let boy = word.senses.has(Sense::Young) && word.senses.has(Sense::Child);
    if owner.is_none()
        && (is_parents(text, at) && !word.senses.has(Sense::Owned)
            || parents_by_gender(text, at).is_some())
    {
        return None;
    }
    if owner.is_none() && is_identity(text, at) {
        // "als Kind", "als Frau" say when and who, not whose.
        let whose = text.says(at, 1, "von vom eines einer of");
        let plain = word.senses.has(Sense::Owned) || word.folded.starts_with("kind");
        if plain && !whose || is_parents(text, at) {
            return None;
        }
        let kin = match KIN[kind] {
            Kin::Parent => Kin::Child,
            Kin::Child => Kin::Parent,
            same => same,
        };
        return Some(Relation {
            at,
            first: at,
            kin,
            own: true,
            state: state(text, at, at),
        });
    }
    let kin = KIN[kind];
    let named = match owner {
        // "mein junge Kollegin", "mein Partner Kreis": the possessive owns what follows.
        Some(owner) => {
            !boy || at - owner == 1
                && text
                    .word(at, 1)
                    .is_none_or(|next| next.senses.first_of(&SENSES).is_none())
        }
        None => bare(text, at, kin),
    };
    if !named {
        return None;
    }
    let first = owner.unwrap_or(at);
    Some(Relation {
        at,
        first,
        kin,
        own: owner.is_some(),
        state: state(text, first, at),
    })
}

/// Whether a kin word without possessive means somebody of the visitor's.
fn bare(text: &Text<'_>, at: usize, kin: Kin) -> bool {
    let word = &text.words[at];
    let before = text.folded(at, -1);
    if among("als ohne jedes nach kein keine keinen", before) || before.starts_with("inner")
    {
        return false;
    }
    let after = text.folded(at, 1);
    let wished = text
        .words
        .iter()
        .any(|word| word.folded.starts_with("wunsch"));
    if word.folded == "kind"
        && (wished || text.any(Sense::Parent) || after == "kur" || before == "nach")
    {
        return false;
    }
    // "junge Mutter", "alleinerziehender Vater" speak of themselves: see role.
    if kin == Kin::Parent
        && (among("junge junger werdende werdender alleinerziehende alleinerziehender", before) || among("mit kind", after))
    {
        return false;
    }
    if is_offspring(text, at) {
        return false;
    }
    if !word.senses.has(Sense::Owned) {
        return after != "blues"
            && !text.words[at].hyphened
            && !text.words.get(at + 1).is_some_and(|next| next.hyphened);
    }
    // "Mann trinkt", "beste Freundin".
    let verb = among("ist hat will kann", after)
        || after.len() >= 4
            && after.ends_with('t')
            && !text.capital(at + 1)
            && !among("nicht seit sucht gesucht mobbt", after)
            && text.word(at, 1).is_some_and(|next| {
                next.senses
                    .first_of(&[Sense::Harm, Sense::Parting, Sense::Died])
                    .is_none()
            });
    let opens = text.word(at, -1).is_none();
    opens && verb && !word.senses.has(Sense::Children) || before.starts_with("beste")
}

fn state(text: &Text<'_>, first: usize, at: usize) -> State {
    let other = |word: usize| {
        word != at
            && text.words[word].senses.first_of(&SENSES).is_some()
            && !text.words[word].senses.has(Sense::Young)
    };
    // Died, left, hurts: after the person and before the next one.
    let mut next = at + 1;
    while next < text.len()
        && next <= at + 8
        && text.words[next].clause <= text.words[at].clause + 1
        && !other(next)
    {
        let senses = text.words[next].senses;
        let by = text.says(first, -1, "von durch");
        if senses.has(Sense::Died)
            && !by
            && !text.says(next, -1, "nicht seit")
            && !text.says(next, 0, "tote")
        {
            let lost = !text.says(next, 0, "verloren") || !text.says(next, -1, "job");
            let suicide = text.says(next, 0, "suizid selbstmord intihar");
            if lost && (!suicide || text.says(next, -1, "durch nach hat")) {
                return State::Lost;
            }
        }
        let me = text
            .words
            .iter()
            .any(|word| among("mich mir uns me beni", &word.folded));
        if senses.has(Sense::Harm) && (me || by) || senses.has(Sense::Parting) {
            return State::Harms;
        }
        if next == at + 1 && senses.has(Sense::Bystander) {
            return State::Bystander;
        }
        next += 1;
    }
    // "Tod meines Mannes", "Trauer um den Partner", "meinen Mann verloren" are before it.
    if (1..=4).any(|back| {
        text.is(first, -back, Sense::Death)
            || text.is(first, -back, Sense::Grief) && text.near(first, -back, -1, Sense::Skip)
    }) || text.is(first, -1, Sense::Grief)
        || (1..=3).any(|back| text.says(first, -back, "trauer trauere trauern"))
    {
        return State::Lost;
    }
    let with_me = text.phrase(at + 1, "und ich")
        || first >= 2 && text.phrase(first - 2, "ich und");
    let beside = text.says(first, -1, "ohne bei vor gegen seit") || text.says(first, -1, "mit")
        && text.near(first, -4, -2, Sense::I)
        && text.any(Sense::Ill);
    if with_me || beside {
        State::Bystander
    } else {
        State::Affected
    }
}
