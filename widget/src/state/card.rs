//! One group, ready to be drawn.

use super::contact::{Contact, given};
use crate::links::{self, Link};
use crate::messages::Messages;
use crate::text::{Run, joined, runs, shortened};
use grufi_engine::{Group, GroupId, Highlighter, Hit, Index, Status};

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
    pub fn of(index: &Index<'_>, hit: &Hit, highlighter: &Highlighter, words: &Messages) -> Option<Self> {
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
            facts: facts.into_iter().map(|(label, text)| (label, marked(&text))).collect(),
            links: links(&group),
            contact: group.contact_point().and_then(|number| index.contact_point(number)).map(|point| Contact::of(&point)),
            via_contact_point: group.via_contact_point(),
            why: hit.why.iter().map(words.why).collect(),
            confirmed: Some(group.updated()).filter(|date| !date.is_empty()).map(|date| words.date_of(date)),
        })
    }
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
    let languages: Vec<&str> = group.languages().map(|tag| words.language(tag)).collect();
    vec![
        (words.when, group.schedule().trim().to_owned()),
        (words.place, place),
        (words.meeting_form, group.form().map(words.form).unwrap_or_default().to_owned()),
        (words.audience, joined(&[&audience.join(", "), gender, &(words.ages)(from, to)], " · ")),
        (words.spoken, languages.join(", ")),
        (words.access, group.accessibility().map(words.accessibility).unwrap_or_default().to_owned()),
        (words.person, group.person().trim().to_owned()),
    ]
}

fn links(group: &Group<'_>) -> Vec<Link> {
    let (phone, email) = (given(group.phone(), links::phone), given(group.email(), links::email));
    phone.into_iter().chain(email).chain(group.web().map(links::web)).collect()
}
