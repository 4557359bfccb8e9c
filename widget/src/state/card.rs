//! One group, ready to be drawn.

use super::contact::{Contact, given};
use crate::links::{self, Link};
use crate::messages::Messages;
use crate::text::{Run, joined, runs, shortened};
use grufi_engine::{Group, GroupId, Highlighter, Hit, Index, Status, Why};

/// Bytes of a description shown at first.
const DESCRIPTION: usize = 260;
/// Topics shown on a card.
const TOPICS: usize = 6;

/// A text of a card.
#[derive(Debug)]
pub struct Fact {
    /// The text, with marked words.
    pub runs: Vec<Run>,
    /// Whether it is a text of the catalogue, in its language; otherwise it is in the visitor's.
    pub original: bool,
}

/// What is shown of a group.
#[derive(Debug)]
pub struct Card {
    /// The group.
    pub id: GroupId,
    /// Its name.
    pub name: Vec<Run>,
    /// Whether it takes new members; `None` for groups that are simply open.
    pub status: Option<Status>,
    /// Its topics.
    pub topics: Vec<Fact>,
    /// The whole description.
    pub description: Vec<Run>,
    /// The beginning of a long description.
    pub beginning: Option<Vec<Run>>,
    /// When, where, form, for whom, languages, accessibility: label and text.
    pub facts: Vec<(&'static str, Fact)>,
    /// Telephone, mail, web pages.
    pub links: Vec<Link>,
    /// The responsible contact point.
    pub contact: Option<Contact>,
    /// Whether the first contact goes through the contact point.
    pub via_contact_point: bool,
    /// Kilometres from the place asked for.
    pub distance: Option<f32>,
    /// Why the group fits.
    pub why: Vec<String>,
    /// When the entry was last confirmed, in words.
    pub confirmed: Option<String>,
}

impl Card {
    /// The card of a hit; `None` if the index has no such group.
    pub fn of(
        index: &Index<'_>,
        hit: &Hit,
        highlighter: &Highlighter,
        words: &Messages,
    ) -> Option<Self> {
        let group = index.group(hit.group)?;
        let marked = |text: &str| runs(text, &highlighter.ranges(text));
        let description = group.description().trim();
        let fact = |text: &str, original| Fact {
            runs: marked(text),
            original,
        };
        let distance = hit.distance.map(|distance| words.kilometres(distance));
        let mut facts = facts(&group, distance.unwrap_or_default(), words);
        facts.retain(|(_, text, _)| !text.is_empty());
        Some(Self {
            id: hit.group,
            name: marked(group.name()),
            status: Some(group.status()).filter(|status| *status != Status::Open),
            topics: group
                .topics()
                .take(TOPICS)
                .map(|topic| match words.label(topic) {
                    Some(label) => fact(label, false),
                    None => fact(topic, true),
                })
                .collect(),
            description: marked(description),
            beginning: shortened(description, DESCRIPTION).map(marked),
            facts: facts
                .into_iter()
                .map(|(label, text, original)| (label, fact(&text, original)))
                .collect(),
            links: links(&group),
            contact: group
                .contact_point()
                .and_then(|number| index.contact_point(number))
                .map(|point| Contact::of(&point)),
            via_contact_point: group.via_contact_point(),
            distance: hit.distance,
            why: reasons(&hit.why).map(|why| words.why(why)).collect(),
            confirmed: Some(group.updated())
                .filter(|date| !date.is_empty())
                .map(|date| words.date_of(date)),
        })
    }
}

/// The reasons worth telling: that words stand in the entry is no news where they led to its topic.
fn reasons(why: &[Why]) -> impl Iterator<Item = &Why> {
    let led = move |said: &str| {
        why.iter()
            .any(|why| matches!(why, Why::Topic { words, .. } if words == said))
    };
    why.iter()
        .filter(move |why| !matches!(why, Why::Text { words } if led(words)))
}

/// Where a group meets: the address, or at least the district.
pub fn place(group: &Group<'_>) -> String {
    let town = joined(&[group.postcode(), group.town()], " ");
    let place = joined(&[group.venue(), group.street(), &town], ", ");
    match place.is_empty() {
        true => group.district().to_owned(),
        false => place,
    }
}

/// Label, text, and whether the text is the catalogue's own.
fn facts(
    group: &Group<'_>,
    distance: String,
    words: &Messages,
) -> Vec<(&'static str, String, bool)> {
    let place = place(group);
    let audience: Vec<&str> = group
        .audience()
        .map(|word| words.label(word).unwrap_or(word))
        .collect();
    let gender = group.gender().map(|gender| words.gender(gender));
    let (from, to) = group.ages();
    let languages: Vec<String> = group.languages().map(|tag| words.language(tag)).collect();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    vec![
        (words.when, group.schedule().trim().to_owned(), true),
        (words.place, place, true),
        (words.distance, distance, false),
        (
            words.meeting_form,
            group
                .form()
                .map(|form| words.form(form))
                .unwrap_or_default()
                .to_owned(),
            false,
        ),
        (
            words.audience,
            joined(
                &[
                    &words.list(&audience),
                    gender.unwrap_or_default(),
                    &words.ages(from, to),
                ],
                " · ",
            ),
            false,
        ),
        (words.spoken, words.list(&languages), false),
        (
            words.access,
            group
                .accessibility()
                .map(|value| words.accessibility(value))
                .unwrap_or_default()
                .to_owned(),
            false,
        ),
        (words.person, group.person().trim().to_owned(), true),
    ]
}

fn links(group: &Group<'_>) -> Vec<Link> {
    let (phone, email) = (
        given(group.phone(), links::phone),
        given(group.email(), links::email),
    );
    phone
        .into_iter()
        .chain(email)
        .chain(group.web().map(links::web))
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::state::sample;
    use expect_test::{Expect, expect};
    use grufi_engine::Request;

    fn plain(runs: &[Run]) -> String {
        runs.iter()
            .map(|run| {
                if run.marked {
                    format!("[{}]", run.text)
                } else {
                    run.text.clone()
                }
            })
            .collect()
    }

    fn check(id: &str, text: &str, expected: Expect) {
        let bytes = sample::bytes();
        let index = Index::open(&bytes).unwrap();
        let answer = index.search(&Request {
            text,
            limit: 10,
            ..Request::default()
        });
        let hit = Hit {
            group: index.find_group(id).unwrap(),
            score: 0.0,
            distance: None,
            why: Vec::new(),
        };
        let card = Card::of(&index, &hit, &answer.highlighter, Messages::of("de")).unwrap();
        let mut lines = vec![plain(&card.name)];
        lines.extend(
            card.facts
                .iter()
                .map(|(label, text)| format!("{label}: {}", plain(&text.runs))),
        );
        lines.extend(
            card.links
                .iter()
                .map(|link| format!("{:?}: {}", link.kind, link.text)),
        );
        lines.push(format!(
            "{:?}, über die Kontaktstelle: {}",
            card.status, card.via_contact_point
        ));
        lines.extend(card.contact.map(|contact| contact.name));
        lines.extend(card.confirmed);
        expected.assert_eq(&lines.join("\n"));
    }

    #[test]
    fn a_card_says_all_there_is_and_nothing_more() {
        check(
            "g-full",
            "",
            expect![[r#"
                Mut gegen Angst
                Wann: jeden Dienstag, 19 Uhr
                Wo: Haus am Markt, Markt 1, 37073 Göttingen
                Form: vor Ort
                Für wen: Betroffene, Angehörige · Frauen · ab 18 Jahren
                Sprachen: de, tr
                Barrierefrei: teilweise
                Ansprechperson: Anna
                Phone: 030 23125-1
                Email: mut@example.org
                Web: mut.example.org
                Some(Full), über die Kontaktstelle: false
                Kontakt Göttingen
                2026-03-09"#]],
        );
        check(
            "g-bare",
            "",
            expect![[r#"
            Schlaflos
            Wo: Celle
            None, über die Kontaktstelle: true
            Kontakt Celle"#]],
        );
        check(
            "g-full",
            "mut",
            expect![[r#"
                [Mut] gegen Angst
                Wann: jeden Dienstag, 19 Uhr
                Wo: Haus am Markt, Markt 1, 37073 Göttingen
                Form: vor Ort
                Für wen: Betroffene, Angehörige · Frauen · ab 18 Jahren
                Sprachen: de, tr
                Barrierefrei: teilweise
                Ansprechperson: Anna
                Phone: 030 23125-1
                Email: mut@example.org
                Web: mut.example.org
                Some(Full), über die Kontaktstelle: false
                Kontakt Göttingen
                2026-03-09"#]],
        );
    }

    #[test]
    fn words_that_led_to_the_topic_are_told_once() {
        let topic = Why::Topic {
            label: "Alkohol".into(),
            words: "trinkt".into(),
        };
        let text = |words: &str| Why::Text {
            words: words.into(),
        };
        let told = |why: &[Why]| reasons(why).cloned().collect::<Vec<_>>();
        assert_eq!(told(&[topic.clone(), text("trinkt")]).len(), 1);
        assert_eq!(told(&[topic.clone(), text("mann")]), [topic, text("mann")]);
    }
}
