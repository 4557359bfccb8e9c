//! For whom the group should be; not whom the visitor tells of.

use super::kin::{Relation, is_offspring, is_parents, owner, parents_by_gender};
use super::slots::{Audience, SlotKind, Slots};
use super::tables::sense::{
    AUDIENCE, CHILDREN, CLIENTELE, DIVERSE, GROUP, MEN, PARENT, PARENTS, PEOPLE, PROFESSION, QUEER, RELATIVES, SENIORS,
    SIBLING, UNIT, WOMEN, YOUNG,
};
use super::text::{Text, ends_in};

#[inline(never)]
pub(super) fn read(text: &Text<'_>, relations: &[Relation], slots: &mut Slots) {
    let mut found = 0;
    for at in 0..text.words.len() {
        let (senses, last) = audiences(text, at);
        let told_of = relations.iter().any(|relation| (relation.first..=relation.at).contains(&at));
        if senses == 0 || told_of || refused(text, at) {
            continue;
        }
        let meant = meant(text, at, last, senses, relations);
        if meant != 0 {
            found |= meant;
            slots.mark(SlotKind::Audience, text.range(at, last));
        }
    }
    let bit = |audience: Audience| WOMEN << audience as u32;
    slots.audience = Audience::ALL.into_iter().filter(|&audience| found & bit(audience) != 0).collect();
}

/// What a word may say about the audience, and the last word of it.
#[inline(never)]
fn audiences(text: &Text<'_>, at: usize) -> (u64, usize) {
    let Some(word) = text.words.get(at) else { return (0, at) };
    let folded = word.folded.as_str();
    if text.says(at, 0, "nicht non") && text.folded(at, 1).starts_with("binar") {
        return (QUEER | DIVERSE, at + 1);
    }
    if text.says(at, 0, "alte alten alter") && text.is(at, 1, PEOPLE) {
        return (SENIORS, at + 1);
    }
    if let Some(age) = age(text, at) {
        return age;
    }
    let mut senses = (word.senses | word.base) & AUDIENCE;
    if is_parents(text, at) {
        senses |= PARENTS | parents_by_gender(text, at);
    }
    let many = match ends_in("frauen manner", folded) {
        Some("ehe") | None => 0,
        Some("trans") => QUEER,
        Some(_) => 1,
    };
    let women = many != 0 && folded.ends_with("frauen")
        || folded == "frau" && text.says(at, -1, "als")
        || is_offspring(text, at) && folded.starts_with('t')
        || feminine(text, at);
    let men = many != 0 && folded.ends_with("manner")
        || folded == "mann" && text.says(at, -1, "als")
        || is_offspring(text, at) && folded.starts_with('s');
    senses |= many & QUEER | u64::from(women) * WOMEN | u64::from(men) * MEN;
    if senses & DIVERSE != 0 && text.says(at, 0, "diverse diversen") && !text.is(at, 1, PEOPLE) {
        senses = 0;
    }
    (senses, at)
}

/// "Alkoholikerinnen", but not "Teilnehmerinnen und Teilnehmer", "TeilnehmerInnen", "beginnen".
#[inline(never)]
fn feminine(text: &Text<'_>, at: usize) -> bool {
    let folded = text.folded(at, 0);
    folded.len() >= 9
        && folded.ends_with("innen")
        && !text.says(at, 0, "beginnen gewinnen freundinnen kolleginnen")
        && !text.is(at, 0, CLIENTELE | PROFESSION)
        && !text.raw(at).contains('I')
        && !text.near(at, -1, 1, 0, "und oder u")
}

/// Ages: "unter 30", "U30", "ab 60", "Ü60", "60+", "60 plus".
#[inline(never)]
fn age(text: &Text<'_>, at: usize) -> Option<(u64, usize)> {
    let number = |word: &str| word.parse::<u8>().ok().filter(|age| (12..=99).contains(age));
    let old = |age: u8| if age >= 50 { SENIORS } else { 0 };
    let young = |age: u8| if age <= 35 { YOUNG } else { 0 };
    let word = text.words.get(at)?;
    // "u30" and "ü60" fold alike, and only one of both makes sense.
    if let Some(age) = word.folded.strip_prefix('u').and_then(number) {
        return Some((old(age) | young(age), at));
    }
    let after = |end: usize| text.text.get(end..).unwrap_or_default();
    if let Some(age) = number(&word.folded) {
        let plus = text.says(at, 1, "plus");
        return (plus || after(word.range.end).starts_with('+')).then_some((old(age), at + usize::from(plus)));
    }
    let age = number(text.folded(at, 1))?;
    let other = text.is(at, 2, UNIT) || text.says(at, -1, "seit") || after(text.range(at, at + 1).end).starts_with(['%', '€', ':']);
    let senses = match word.folded.as_str() {
        _ if other => return None,
        "unter" | "under" | "bis" => young(age),
        "uber" | "over" | "ab" => old(age),
        "u" => old(age) | young(age),
        _ => return None,
    };
    Some((senses, at + 1))
}

/// "nicht für Jugendliche", "Angst vor Männern", "ohne Frauen".
#[inline(never)]
fn refused(text: &Text<'_>, at: usize) -> bool {
    text.negated_before(at).is_some() || text.not_only(at) || text.says(at, -1, "vor durch gegen ohne against")
}

/// The senses that are meant for the audience at this place.
#[inline(never)]
fn meant(text: &Text<'_>, at: usize, last: usize, mut senses: u64, relations: &[Relation]) -> u64 {
    if senses & PARENTS != 0 && parents_told_of(text, at) {
        senses &= !(PARENTS | parents_by_gender(text, at));
    }
    if senses & CHILDREN != 0 {
        let parents = (0..text.words.len()).any(|other| other != at && is_parents(text, other));
        let with_parents = text.near(at, -1, 1, 0, "und oder u and");
        let told_of = text.says(at, -1, "mit der die den ihre ihren deren erwachsene erwachsenen")
            || text.folded(at, -1).parse::<u8>().is_ok()
            || children_of(text, at)
            || owner(text, at).is_some();
        if parents != with_parents || told_of {
            senses &= !CHILDREN;
        }
    }
    // "mein Sohn ist schwul": told of, unless the word stands with those the group is for.
    let told_of = of_relatives(text, at);
    if senses & QUEER != 0 && (told_of || !relations.is_empty() && !text.is(at, 1, GROUP | AUDIENCE)) {
        senses &= !(QUEER | WOMEN | MEN);
    }
    let kin = text.is(last, 1, SIBLING) || relations.iter().any(|relation| relation.at == last + 1 && relation.own);
    if kin || told_of || owner(text, at).is_some() || text.any(CLIENTELE, "") {
        senses &= !(YOUNG | SENIORS);
    }
    senses
}

/// Whether relatives or parents stand before whom a word tells of: "Eltern von Jugendlichen".
#[inline(never)]
fn of_relatives(text: &Text<'_>, at: usize) -> bool {
    let back = (1..=5).find(|&back| {
        text.is(at, -back, RELATIVES | PARENT)
            || text.says(at, -back, "und oder")
            || text.word(at, -back).is_some() && is_parents(text, at - back.unsigned_abs())
    });
    back.is_some_and(|back| !text.says(at, -back, "und oder"))
}

/// Whether parents are told of: owned, or as the trouble of their children.
#[inline(never)]
fn parents_told_of(text: &Text<'_>, at: usize) -> bool {
    let ill = "kranke suchtige abhangige narzisstische toxische trinkende bedurftige demente alte gewalttatige";
    let before = text.folded(at, -1);
    owner(text, at).is_some()
        || ill.split(' ').any(|ill| before.ends_with(ill))
        || text.says(at, -1, "durch ohne der vom ihre seine")
        || (1..=4).any(|back| text.word(at, -back).is_some() && children_of(text, at - back.unsigned_abs()))
}

/// "Kinder psychisch kranker Eltern", "Kinder von Alkoholikern", "erwachsene Kinder": those who grew up
/// beside the affected.
pub(super) fn children_of(text: &Text<'_>, at: usize) -> bool {
    text.says(at, 0, "kinder kind kindern children sohne tochter")
        && (text.folded(at, -1).starts_with("erwachsene")
            || text.says(at, 1, "von eines einer aus of") && text.folded(at, 2).parse::<u8>().is_err()
            || (2..=4).any(|ahead| {
                text.folded(at, ahead - 1).ends_with("er")
                    && text.word(at, ahead).is_some()
                    && is_parents(text, at + ahead.unsigned_abs())
            }))
}
