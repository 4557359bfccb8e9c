//! For whom the group should be; not whom the visitor tells of.

use super::kin::{Relation, children_of};
use super::slots::{Audience, SlotKind, Slots};
use super::tables::sense::{
    AUDIENCE, CHILDREN, CLIENTELE, DIVERSE, GROUP, MEN, PARENT, PARENTS, PEOPLE, QUEER, RELATIVES,
    SENIORS, SIBLING, UNIT, WOMEN, YOUNG,
};
use super::text::Text;

pub(super) fn read(text: &Text<'_>, relations: &[Relation], slots: &mut Slots) {
    let mut found = 0;
    for at in 0..text.words.len() {
        let (senses, first) = senses_at(text, at);
        let told_of = relations
            .iter()
            .any(|relation| (relation.first..=relation.at).contains(&at));
        if senses != 0 && !told_of && !refused(text, first) {
            let meant = meant(text, at, senses, relations);
            if meant != 0 {
                found |= meant;
                slots.mark(SlotKind::Audience, text.range(first, at));
            }
        }
    }
    for audience in Audience::ALL {
        if found & (WOMEN << audience as u32) != 0 {
            slots.audience.push(audience);
        }
    }
}

/// What the words that end at one may say about the audience, and the first of them.
fn senses_at(text: &Text<'_>, at: usize) -> (u64, usize) {
    let age = age(text, at);
    let pair = |first: &str, second: &str| {
        text.says(at, -1, first) && text.folded(at, 0).starts_with(second)
    };
    if age != 0 {
        (
            age,
            if text.number(at, 0) == 0 || text.followed_by(at, '+') {
                at
            } else {
                at.saturating_sub(1)
            },
        )
    } else if pair("nicht non", "binar") {
        (QUEER | DIVERSE, at - 1)
    } else if text.says(at, -1, "alte alten alter") && text.is(at, 0, PEOPLE) {
        (SENIORS, at - 1)
    } else if text.says(at, -1, "als") && text.says(at, 0, "frau mann") {
        (if text.says(at, 0, "frau") { WOMEN } else { MEN }, at)
    } else if text.folded(at, 0).starts_with("diverse") && !text.is(at, 1, PEOPLE)
        || text.folded(at, 0).ends_with("innen")
            && (text.near(at, -1, 1, 0, "und oder u") || text.raw(at).ends_with("Innen"))
    {
        (0, at)
    } else {
        (
            text.words.get(at).map_or(0, |word| word.senses & AUDIENCE),
            at,
        )
    }
}

/// Ages that end at a word: "unter 30", "U30", "ab 60", "Ü60", "60+", "60 plus".
fn age(text: &Text<'_>, at: usize) -> u64 {
    let number = text.number(at, 0);
    // "u30" and "ü60" fold alike, and only one of both makes sense.
    let glued = text
        .folded(at, 0)
        .strip_prefix('u')
        .map_or(0, |age| age.parse().unwrap_or(0));
    let age: u8 = number.max(glued);
    let up = glued > 0
        || text.says(at, -1, "uber over ab u")
        || text.followed_by(at, '+')
        || text.says(at, 1, "plus");
    let down = glued > 0 || text.says(at, -1, "unter under bis u");
    if text.is(at, 1, UNIT) || text.says(at, -2, "seit") || text.followed_by(at, ':') {
        0
    } else if up && (50..=99).contains(&age) {
        SENIORS
    } else if down && (12..=40).contains(&age) {
        YOUNG
    } else {
        0
    }
}

/// "nicht für Jugendliche", "Angst vor Männern", "ohne Frauen".
fn refused(text: &Text<'_>, at: usize) -> bool {
    text.negated(at) > 0 || text.not_only(at) || text.says(at, -1, "vor durch gegen ohne against")
}

/// Those of the senses that are meant for the audience.
fn meant(text: &Text<'_>, at: usize, mut senses: u64, relations: &[Relation]) -> u64 {
    let owned = text.owner(at) > 0;
    let told_of = of_relatives(text, at);
    if senses & PARENTS != 0 && (owned || parents_told_of(text, at)) {
        senses &= !(PARENTS | WOMEN | MEN);
    }
    // Children with their parents, or of their own; not "mit Kindern", "Auszug der Kinder".
    if text
        .words
        .iter()
        .enumerate()
        .any(|(other, word)| other != at && word.senses & PARENTS != 0)
        != text.near(at, -1, 1, 0, "und oder u and")
        || text.says(
            at,
            -1,
            "mit der die den ihre ihren deren erwachsene erwachsenen",
        )
        || text.number(at, -1) > 0
        || children_of(text, at)
        || owned
        || told_of
    {
        senses &= !CHILDREN;
    }
    // "mein Sohn ist schwul": told of, unless the word stands with those the group is for.
    if senses & QUEER != 0
        && (told_of || !relations.is_empty() && !text.is(at, 1, GROUP | AUDIENCE))
    {
        senses &= !(QUEER | WOMEN | MEN);
    }
    if told_of
        || owned
        || text.is(at, 1, SIBLING)
        || relations.iter().any(|relation| relation.at == at + 1)
        || text.any(CLIENTELE, "")
    {
        senses &= !(YOUNG | SENIORS);
    }
    senses
}

/// Whether relatives or parents stand before whom a word tells of: "Eltern von Jugendlichen".
fn of_relatives(text: &Text<'_>, at: usize) -> bool {
    for back in 1..=5 {
        if text.says(at, -back, "und oder") {
            return false;
        }
        if text.is(at, -back, RELATIVES | PARENT | PARENTS) {
            return true;
        }
    }
    false
}

/// Whether parents are told of as the trouble of their children: "alkoholkranke Eltern".
fn parents_told_of(text: &Text<'_>, at: usize) -> bool {
    let ill = "kranke suchtige abhangige narzisstische toxische trinkende bedurftige demente alte gewalttatige";
    ill.split(' ').any(|ill| text.folded(at, -1).ends_with(ill))
        || text.says(at, -1, "durch ohne der vom ihre seine")
        || (1..=4).any(|back| {
            text.word(at, -back).is_some() && children_of(text, at - back.unsigned_abs())
        })
}
