//! The page of a group, ready to be drawn: its card, with the next dates, how first contact goes, and all of its
//! description; and the same as plain text.

use super::card::{Card, Fact};
use super::dates::{breaks, next_dates};
use crate::messages::{Messages, filled};
use crate::text::{Run, joined, runs};
use grufi_engine::schedule::{Date, basic, ending, moment};
use grufi_engine::{Group, GroupId, Highlighter, Hit, Index};

/// What an entry says of coming without telling before: in the schedule or the description.
const WALK_IN: &str = "ohne anmeld|keine anmeld|anmeldung nicht|keine voranmeld|ohne voranmeld";
/// The same of telling before; less than this may be about something else, such as care for children.
const SIGN_UP: &str = "anmeldung erbeten|anmeldung erforderlich|nur mit anmeldung|nach anmeldung|anmeldung bitte|anmeldung nötig|nur nach voranmeldung";

/// The card of a group with all that its page shows.
pub fn sheet(
    index: &Index<'_>,
    id: GroupId,
    distance: Option<f32>,
    today: Date,
    words: &Messages,
) -> Option<Card> {
    let group = index.group(id)?;
    let hit = Hit {
        group: id,
        score: 0.0,
        distance,
        why: Vec::new(),
    };
    let mut card = Card::of(index, &hit, &Highlighter::default(), words)?;
    card.beginning = None;
    let dates = dates(&group, today, words);
    let contact = first_contact(&group, &card, words);
    for (label, text) in [(words.next_dates, dates), (words.contact_how, contact)] {
        if !text.is_empty() {
            let fact = Fact {
                runs: runs(&text, &[]),
                original: false,
            };
            card.facts.push((label, fact));
        }
    }
    Some(card)
}

/// The next dates, one a line, and when the group does not meet.
fn dates(group: &Group<'_>, today: Date, words: &Messages) -> String {
    let mut lines = String::new();
    for one in next_dates(group, today) {
        let (year, month, day) = (one.year, one.month, one.day);
        let date = Date { year, month, day };
        let mut when = basic(date);
        if let Some(start) = one.start {
            when = moment(date, start);
            if let Some(end) = one.end {
                when.push('/');
                when.push_str(&ending(date, start, end));
            }
        }
        lines.push_str(&words.meeting(&when));
        lines.push('\n');
    }
    let mut excepted: Vec<&str> = Vec::new();
    for exception in breaks(group) {
        excepted.push(words.exception(exception));
    }
    if !excepted.is_empty() && !lines.is_empty() {
        lines.push_str(&filled(words.no_meeting, &words.list(&excepted), ""));
    }
    lines.truncate(lines.trim_end().len());
    lines
}

/// How first contact goes: through whom, and whether to tell before. Only what the entry says.
fn first_contact(group: &Group<'_>, card: &Card, words: &Messages) -> String {
    let who = if group.via_contact_point() || card.links.is_empty() && card.contact.is_some() {
        words.contact_via_point
    } else if card.links.is_empty() {
        ""
    } else {
        words.contact_direct
    };
    let said = joined(&[group.schedule(), group.description()], " ").to_ascii_lowercase();
    let says = |phrases: &str| phrases.split('|').any(|phrase| said.contains(phrase));
    let before = if says(WALK_IN) {
        words.walk_in
    } else if says(SIGN_UP) {
        words.sign_up
    } else {
        ""
    };
    joined(&[who, before], " ")
}

/// A card as plain text, one thing a line.
pub fn plain(card: &Card, words: &Messages) -> String {
    let mut text = String::new();
    line(&mut text, "", &unmarked(&card.name));
    if let Some(status) = card.status {
        line(&mut text, "", words.status(status));
    }
    for (label, fact) in &card.facts {
        line(&mut text, label, &unmarked(&fact.runs));
    }
    for link in &card.links {
        line(&mut text, "", &link.text);
    }
    if let Some(contact) = &card.contact {
        line(&mut text, words.contact_point, &contact.name);
        line(&mut text, "", &contact.address);
        line(&mut text, words.hours, &contact.hours);
        let ways = [&contact.phone, &contact.email, &contact.web];
        for link in ways.into_iter().flatten() {
            line(&mut text, "", &link.text);
        }
    }
    text
}

fn line(text: &mut String, label: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    if !label.is_empty() {
        text.push_str(label);
        text.push_str(": ");
    }
    text.push_str(value);
    text.push('\n');
}

fn unmarked(runs: &[Run]) -> String {
    let mut text = String::new();
    for run in runs {
        text.push_str(&run.text);
    }
    text
}

/// What tells a group from others in a list: its name, and when and where it meets.
pub fn details(group: &Group<'_>, words: &Messages) -> String {
    let place = match (group.town(), group.form()) {
        ("", Some(form)) => words.form(form),
        (town, _) => town,
    };
    joined(&[place, group.schedule()], " · ")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::state::sample;
    use expect_test::{Expect, expect};
    use grufi_engine::schedule::parse;
    use grufi_engine::write::{GroupRecord, Input, write};

    fn check(bytes: &[u8], id: &str, distance: Option<f32>, expected: Expect) {
        let index = Index::open(bytes).unwrap();
        let words = Messages::of("de");
        let id = index.find_group(id).unwrap();
        let today = Date::parse("20261122").unwrap();
        let card = sheet(&index, id, distance, today, words).unwrap();
        expected.assert_eq(&plain(&card, words));
    }

    #[test]
    fn a_sheet_says_all_there_is() {
        let bytes = sample::bytes();
        check(
            &bytes,
            "g-full",
            Some(12.4),
            expect![[r#"
                Mut gegen Angst
                zurzeit voll
                Wann: jeden Dienstag, 19 Uhr
                Wo: Haus am Markt, Markt 1, 37073 Göttingen
                Entfernung: etwa 12 km Luftlinie
                Form: vor Ort
                Für wen: Betroffene, Angehörige · Frauen · ab 18 Jahren
                Sprachen: de, tr
                Barrierefrei: teilweise
                Ansprechperson: Anna
                Erster Kontakt: Sie können sich direkt an die Gruppe wenden.
                030 23125-1
                mut@example.org
                mut.example.org
                Zuständige Kontaktstelle: Kontakt Göttingen
                040 66969-1
            "#]],
        );
        check(
            &bytes,
            "g-bare",
            Some(0.2),
            expect![[r#"
                Schlaflos
                Wo: Celle
                Entfernung: am gesuchten Ort
                Erster Kontakt: Bitte wenden Sie sich zuerst an die Kontaktstelle.
                Zuständige Kontaktstelle: Kontakt Celle
            "#]],
        );
    }

    /// The facts of a group with this schedule and this description.
    fn facts(recurrences: &str, schedule: &str, description: &str) -> String {
        let recurrences = parse(recurrences);
        let bytes = write(&Input {
            groups: vec![GroupRecord {
                id: "g",
                name: "G",
                schedule,
                description,
                recurrences: &recurrences,
                ..GroupRecord::default()
            }],
            ..Input::default()
        });
        let bytes = bytes.unwrap();
        let index = Index::open(&bytes).unwrap();
        let words = Messages::of("de");
        let today = Date::parse("20261122").unwrap();
        let card = sheet(&index, GroupId(0), None, today, words).unwrap();
        plain(&card, words)
    }

    #[test]
    fn dates_come_with_what_is_excepted() {
        let dates = facts(
            "FREQ=MONTHLY;BYDAY=1TH 22:00-00:30 not=school-holidays,summer-break",
            "1. Donnerstag",
            "",
        );
        for part in [
            "Nächste Termine: 20261203T220000/20261204T003000\n20270107T220000/",
            "\nKein Treffen: in den Schulferien, in der Sommerpause\n",
        ] {
            assert!(dates.contains(part), "{dates}");
        }
        assert!(!facts("", "nach Absprache", "").contains("Termine"));
    }

    #[test]
    fn whether_to_tell_before_is_said_only_where_it_is_sure() {
        for (schedule, description, expected) in [
            ("Mi 18 Uhr, Anmeldung erbeten", "", "vorher an."),
            ("Zugang nach Anmeldung", "", "vorher an."),
            (
                "",
                "Bitte nur mit Anmeldung, der Raum ist klein.",
                "vorher an.",
            ),
            ("", "Keine Anmeldung, Spendenhut.", "nicht nötig."),
            ("", "Ohne Anmeldung, kostenlos.", "nicht nötig."),
            ("", "Kinderbetreuung bitte 2 Tage vorher ansagen.", ""),
            ("", "Anmeldung zum Funktionstraining bei Frau A.", ""),
            ("", "", ""),
        ] {
            let text = facts("", schedule, description);
            let said = text.lines().find(|line| line.starts_with("Erster Kontakt"));
            let end = said.unwrap_or_default();
            assert_eq!(end.is_empty(), expected.is_empty(), "{text}");
            assert!(end.ends_with(expected), "{text}");
        }
    }
}
