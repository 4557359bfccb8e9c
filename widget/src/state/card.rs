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
    pub topics: Vec<Vec<Run>>,
    /// The whole description.
    pub description: Vec<Run>,
    /// The beginning of a long description.
    pub beginning: Option<Vec<Run>>,
    /// When, where, form, for whom, languages, accessibility: label and text.
    pub facts: Vec<(&'static str, Vec<Run>)>,
    /// Telephone, mail, web pages.
    pub links: Vec<Link>,
    /// The responsible contact point.
    pub contact: Option<Contact>,
    /// Whether the first contact goes through the contact point.
    pub via_contact_point: bool,
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
        let mut facts = facts(&group, words);
        facts.retain(|(_, text)| !text.is_empty());
        Some(Self {
            id: hit.group,
            name: marked(group.name()),
            status: Some(group.status()).filter(|status| *status != Status::Open),
            topics: group.topics().take(TOPICS).map(marked).collect(),
            description: marked(description),
            beginning: shortened(description, DESCRIPTION).map(marked),
            facts: facts
                .into_iter()
                .map(|(label, text)| (label, marked(&text)))
                .collect(),
            links: links(&group),
            contact: group
                .contact_point()
                .and_then(|number| index.contact_point(number))
                .map(|point| Contact::of(&point)),
            via_contact_point: group.via_contact_point(),
            why: reasons(&hit.why).map(words.why).collect(),
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

fn facts(group: &Group<'_>, words: &Messages) -> Vec<(&'static str, String)> {
    let town = joined(&[group.postcode(), group.town()], " ");
    let mut place = joined(&[group.venue(), group.street(), &town], ", ");
    if place.is_empty() {
        place = group.district().to_owned();
    }
    let audience: Vec<&str> = group.audience().collect();
    let gender = group.gender().map(words.gender).unwrap_or_default();
    let (from, to) = group.ages();
    let languages: Vec<String> = group.languages().map(|tag| words.language(tag)).collect();
    vec![
        (words.when, group.schedule().trim().to_owned()),
        (words.place, place),
        (
            words.meeting_form,
            group.form().map(words.form).unwrap_or_default().to_owned(),
        ),
        (
            words.audience,
            joined(
                &[&audience.join(", "), gender, &(words.ages)(from, to)],
                " · ",
            ),
        ),
        (words.spoken, languages.join(", ")),
        (
            words.access,
            group
                .accessibility()
                .map(words.accessibility)
                .unwrap_or_default()
                .to_owned(),
        ),
        (words.person, group.person().trim().to_owned()),
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
                .map(|(label, text)| format!("{label}: {}", plain(text))),
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
            Sprachen: Deutsch, Türkisch
            Barrierefrei: teilweise
            Ansprechperson: Anna
            Phone: 030 23125-1
            Email: mut@example.org
            Web: mut.example.org
            Some(Full), über die Kontaktstelle: false
            Kontakt Göttingen
            9. März 2026"#]],
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
            Sprachen: Deutsch, Türkisch
            Barrierefrei: teilweise
            Ansprechperson: Anna
            Phone: 030 23125-1
            Email: mut@example.org
            Web: mut.example.org
            Some(Full), über die Kontaktstelle: false
            Kontakt Göttingen
            9. März 2026"#]],
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
