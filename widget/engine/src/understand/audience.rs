//! For whom the group should be; not whom the visitor tells of.

use super::kin::{Relation, is_offspring, is_parents, owner, parents_by_gender};
use super::slots::{Audience, SlotKind, Slots};
use super::tables::Sense;
use super::text::Text;

const SENSES: [Sense; 8] = [
    Sense::Women,
    Sense::Men,
    Sense::Young,
    Sense::Seniors,
    Sense::Parents,
    Sense::Queer,
    Sense::Children,
    Sense::Diverse,
];

pub(super) fn read(text: &Text<'_>, relations: &[Relation], slots: &mut Slots) {
    let mut found = [false; 8];
    for at in 0..text.len() {
        let (senses, last) = audiences(text, at);
        let told_of = relations
            .iter()
            .any(|relation| (relation.first..=relation.at).contains(&at));
        if senses.is_empty() || told_of || refused(text, at) {
            continue;
        }
        let mut spoken = false;
        for sense in senses {
            if let Some(number) = SENSES.iter().position(|&known| known == sense)
                && fits(text, at, last, sense, relations)
            {
                found[number] = true;
                spoken = true;
            }
        }
        if spoken {
            slots.spans.push((SlotKind::Audience, text.range(at, last)));
        }
    }
    slots.audience = Audience::ALL
        .into_iter()
        .zip(found)
        .filter(|(_, found)| *found)
        .map(|(a, _)| a)
        .collect();
}

/// What a word may say about the audience, and the last word of it.
fn audiences(text: &Text<'_>, at: usize) -> (Vec<Sense>, usize) {
    let word = &text.words[at];
    let mut senses: Vec<Sense> = SENSES
        .into_iter()
        .filter(|&sense| word.senses.has(sense))
        .collect();
    if let Some((base, base_senses)) = &word.base
        && !word.senses.has(Sense::Group)
    {
        senses.extend(SENSES.into_iter().filter(|&sense| base_senses.has(sense)));
        if base == "junge" {
            senses.clear();
        }
    }
    let folded = word.folded.as_str();
    if let Some(gender) = parents_by_gender(text, at) {
        senses.extend([gender, Sense::Parents]);
    } else if is_parents(text, at) {
        senses.push(Sense::Parents);
    }
    if folded.ends_with("frauen") && !folded.starts_with("ehe") {
        senses.push(Sense::Women);
    } else if folded.ends_with("manner") && !folded.starts_with("ehe") {
        senses.push(Sense::Men);
    } else if feminine(text, at) {
        senses.push(Sense::Women);
    } else if is_offspring(text, at) && owner(text, at).is_none() {
        senses.push(if folded.starts_with('t') {
            Sense::Women
        } else {
            Sense::Men
        });
    }
    if folded.starts_with("trans") && (folded.ends_with("frauen") || folded.ends_with("manner")) {
        senses.push(Sense::Queer);
    }
    if ["queer", "lesbisch", "schwul", "lsbt", "lgbt", "homosexuel"]
        .iter()
        .any(|queer| folded.starts_with(queer))
    {
        senses.push(Sense::Queer);
    }
    let mut last = at;
    if folded == "nicht" && text.folded(at, 1).starts_with("binar") {
        senses.extend([Sense::Queer, Sense::Diverse]);
        last = at + 1;
    } else if folded == "non" && text.folded(at, 1).starts_with("binar") {
        senses.extend([Sense::Queer, Sense::Diverse]);
        last = at + 1;
    } else if among("alte alten alter", folded) && text.is(at, 1, Sense::People) {
        senses.push(Sense::Seniors);
        last = at + 1;
    } else if folded == "كبار" || text.raw(at) == "كبار" {
        senses.push(Sense::Seniors);
    } else if among("frau mann", folded) && text.says(at, -1, "als") {
        senses.push(if folded == "frau" {
            Sense::Women
        } else {
            Sense::Men
        });
    } else if let Some((sense, end)) = age(text, at) {
        senses.push(sense);
        last = end;
    }
    if senses.contains(&Sense::Diverse)
        && folded.starts_with("diverse")
        && !text.is(at, 1, Sense::People)
    {
        senses.clear();
    }
    (senses, last)
}

/// "Alkoholikerinnen", but not "Teilnehmerinnen und Teilnehmer", "TeilnehmerInnen", "beginnen".
fn feminine(text: &Text<'_>, at: usize) -> bool {
    let folded = text.words[at].folded.as_str();
    let pair = |offset| text.says(at, offset, "und oder u");
    folded.len() >= 9
        && text.words[at]
            .senses
            .first_of(&[Sense::Clientele, Sense::Profession])
            .is_none()
        && folded.ends_with("innen")
        && !among("beginnen gewinnen freundinnen kolleginnen", folded)
        && !text.raw(at).contains('I')
        && !pair(1)
        && !pair(-1)
}

/// Ages: "unter 30", "U30", "ab 60", "Ü60", "60+", "60 plus".
fn age(text: &Text<'_>, at: usize) -> Option<(Sense, usize)> {
    let folded = text.words[at].folded.as_str();
    let number = |word: &str| {
        word.parse::<u8>()
            .ok()
            .filter(|age| (12..=99).contains(age))
    };
    let old = |age: u8, last| (age >= 50).then_some((Sense::Seniors, last));
    let young = |age: u8, last| (age <= 35).then_some((Sense::Young, last));
    // "u30" and "ü60" fold alike; "u 30" and "u-30" are two words.
    if let Some(age) = folded.strip_prefix('u').and_then(number) {
        return if age <= 35 {
            young(age, at)
        } else {
            old(age, at)
        };
    }
    let no_age = |at: usize| {
        text.is(at, 1, Sense::Unit)
            || text.text[text.words[at].range.end..].starts_with(['%', '€', ':'])
    };
    let next =
        number(text.folded(at, 1)).filter(|_| !no_age(at + 1) && !text.says(at, -1, "seit"));
    match (folded, next) {
        ("unter" | "u" | "under" | "bis", Some(age)) if !text.umlaut(at) => young(age, at + 1),
        ("uber" | "u" | "over" | "ab", Some(age)) => old(age, at + 1),
        _ => {
            let age = number(folded)?;
            let plus = text.text[text.words[at].range.end..].starts_with('+');
            if plus {
                old(age, at)
            } else if text.says(at, 1, "plus") {
                old(age, at + 1)
            } else {
                None
            }
        }
    }
}

/// "nicht für Jugendliche", "Angst vor Männern", "ohne Frauen".
fn refused(text: &Text<'_>, at: usize) -> bool {
    text.negated_before(at).is_some()
        || text.not_only(at)
        || text.says(at, -1, "vor durch gegen ohne against")
}

/// Whether a sense is meant for the audience at this place.
fn fits(text: &Text<'_>, at: usize, last: usize, sense: Sense, relations: &[Relation]) -> bool {
    let word = &text.words[at];
    let joined = |offset| text.says(at, offset, "und oder u and");
    match sense {
        // "alkoholkranke Eltern" and "Kinder kranker Mütter" are told of; "Tod der Eltern" too.
        Sense::Parents => !parents_told_of(text, at),
        Sense::Women | Sense::Men if parents_by_gender(text, at).is_some() => {
            !parents_told_of(text, at)
        }
        Sense::Children => {
            let parents = (0..text.len()).any(|other| other != at && is_parents(text, other));
            let with = text.says(at, -1, "mit der die den ihre ihren deren erwachsene erwachsenen und") || text
                .folded(at, -1)
                .starts_with(|c: char| c.is_ascii_digit());
            let both = parents && (joined(1) || joined(-1));
            both || !parents && !with && !children_of(text, at) && owner(text, at).is_none()
        }
        // Whose parents or relatives: "Angehörige junger Menschen".
        Sense::Young | Sense::Seniors => {
            let kin_follows = text.word(last, 1).is_some_and(|next| {
                relations
                    .iter()
                    .any(|relation| relation.at == last + 1 && relation.own)
                    || next.senses.has(Sense::Sibling)
            });
            !kin_follows
                && !of_relatives(text, at)
                && owner(text, at).is_none()
                && !(sense == Sense::Young && text.any(Sense::Clientele))
        }
        // "mein Sohn ist schwul": told of, unless the word stands with those the group is for.
        _ if word.senses.has(Sense::Queer) || sense == Sense::Queer => {
            !of_relatives(text, at)
                && (relations.is_empty()
                    || text.word(at, 1).is_some_and(|next| {
                        next.senses.has(Sense::Group) || next.senses.first_of(&SENSES).is_some()
                    })
                    || word.base.is_some())
        }
        _ => true,
    }
}

/// Whether relatives or parents stand before whom a word tells of: "Eltern von Jugendlichen".
fn of_relatives(text: &Text<'_>, at: usize) -> bool {
    (1..=5).any(|back| {
        let Some(before) = text.word(at, -back) else {
            return false;
        };
        let relatives = is_parents(text, at - back.unsigned_abs())
            || before.senses.has(Sense::Relatives)
            || before.senses.has(Sense::Parent);
        relatives && !(1..back).any(|between| text.says(at, -between, "und oder"))
    })
}

/// Whether parents are told of: owned, as the trouble of their children, or lost.
fn parents_told_of(text: &Text<'_>, at: usize) -> bool {
    let before = text.folded(at, -1);
    let ill = [
        "kranke",
        "suchtige",
        "abhangige",
        "narzisstische",
        "toxische",
        "trinkende",
        "bedurftige",
        "demente",
        "alte",
        "alternde",
        "gewalttatige",
    ]
    .iter()
    .any(|ill| before.ends_with(ill));
    owner(text, at).is_some()
        || ill
        || among("durch ohne der vom ihre seine", before)
        || (1..=4).any(|back| {
            let Some(child) = text.word(at, -back) else {
                return false;
            };
            among("kinder kind children", &child.folded)
                && children_of(text, at - back.unsigned_abs())
        })
}

/// "Kinder psychisch kranker Eltern", "Kinder von Alkoholikern", "erwachsene Kinder": those who grew up
/// beside the affected.
pub(super) fn children_of(text: &Text<'_>, at: usize) -> bool {
    if !text.says(at, 0, "kinder kind kindern children sohne tochter") {
        return false;
    }
    let after = text.folded(at, 1);
    let digits = text.folded(at, 2).starts_with(|c: char| c.is_ascii_digit());
    text.folded(at, -1).starts_with("erwachsene")
        || among("von eines einer aus of", after) && !digits
        || (2..=4).any(|ahead| {
            text.word(at, ahead).is_some()
                && is_parents(text, at + ahead.unsigned_abs())
                && text.folded(at, ahead - 1).ends_with("er")
        })
}
