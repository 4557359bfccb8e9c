//! One group on the pages: every field that is published.

use super::links;
use super::order::Entry;
use crate::catalogue::column::ColumnSet;
use crate::catalogue::{Catalogue, Group, language, values};
use grufi_engine::{Form, Status};
use maud::{Markup, html};

/// The article of a group. `contact_anchors` are those of the contact points in their order.
pub(super) fn article(
    entry: &Entry<'_>,
    catalogue: &Catalogue,
    contact_anchors: &[String],
) -> Markup {
    html! {
        article id=(entry.anchor) {
            h4 { (entry.group.name) }
            (body(entry.group, catalogue, contact_anchors))
        }
    }
}

/// All that follows a group's name.
pub(crate) fn body(group: &Group, catalogue: &Catalogue, contact_anchors: &[String]) -> Markup {
    let facts = facts(group);
    let state = state(group.status);
    html! {
        @if let Some(text) = office_only(group) { p.intern { (text) } }
        @if !state.is_empty() { p.state { (state) } }
        @if group.topics.len() > 1 { p.topics { "Themen: " (group.topics.join(", ")) } }
        @for paragraph in group.description.split("\n\n").filter(|paragraph| !paragraph.is_empty()) {
            p {
                @for (at, line) in paragraph.lines().enumerate() {
                    @if at > 0 { br; }
                    (line)
                }
            }
        }
        dl {
            @for (label, text) in facts { dt { (label) } dd { (text) } }
            @if !group.phone.is_empty() { dt { "Telefon" } dd { (links::phone(&group.phone)) } }
            @if !group.email.is_empty() { dt { "E-Mail" } dd { (links::mail(&group.email)) } }
            @if !group.web.is_empty() {
                dt { "Internet" }
                @for address in &group.web { dd { (links::web(address)) } }
            }
            (responsible(group, catalogue, contact_anchors))
        }
        @if let Some(date) = group.updated {
            p.updated { "Zuletzt bestätigt am " time datetime=(date.to_string()) { (date.german()) } }
        }
    }
}

fn responsible(group: &Group, catalogue: &Catalogue, anchors: &[String]) -> Markup {
    let label = match group.discretion.through_contact_point {
        true => "Kontakt über die Kontaktstelle",
        false => "Kontaktstelle",
    };
    let known = group
        .contact_point
        .and_then(|at| Some((catalogue.contact_points.get(at)?, anchors.get(at)?)));
    html! {
        @if let Some((point, anchor)) = known {
            dt { (label) }
            dd {
                a href={ "#" (anchor) } { (point.name) }
                @if !point.phone.is_empty() { ", Telefon " (links::phone(&point.phone)) }
            }
        } @else if !group.responsible.is_empty() {
            dt { (label) }
            dd { (group.responsible) }
        }
    }
}

/// What of a group the public does not see; in the public edition there is nothing of the kind.
fn office_only(group: &Group) -> Option<String> {
    let hidden: Vec<&str> = group
        .discretion
        .hidden
        .iter()
        .map(|column| column.key())
        .collect();
    match (group.discretion.unpublished, hidden.is_empty()) {
        (true, _) => Some("Nur intern: Diese Gruppe wird nicht veröffentlicht.".to_owned()),
        (false, false) => Some(format!("Nur intern: {}.", hidden.join(", "))),
        (false, true) => None,
    }
}

/// What visitors must know before they come; nothing for open groups.
fn state(status: Option<Status>) -> &'static str {
    match status {
        None | Some(Status::Open) => "",
        Some(Status::Full) => "Zurzeit voll: Bitte nachfragen, ob es eine Warteliste gibt.",
        Some(Status::Paused) => "Pausiert zurzeit.",
        Some(Status::Founding) => "In Gründung: Die Gruppe sucht ihre ersten Mitglieder.",
    }
}

/// The facts of a group, those with something to say, in the order in which visitors ask for them.
fn facts(group: &Group) -> Vec<(&'static str, String)> {
    let languages = group
        .languages
        .iter()
        .map(|tag| language::german_name(tag).unwrap_or(tag));
    let facts = [
        ("Treffen", group.schedule.clone()),
        ("Ort", group.place()),
        ("Landkreis", district(group)),
        (
            "Form",
            group
                .form
                .map_or("", |form| values::word(values::FORMS, form))
                .to_owned(),
        ),
        ("Für wen", group.audience.join(", ")),
        (
            "Geschlecht",
            group
                .gender
                .map_or("", |gender| values::word(values::GENDERS, gender))
                .to_owned(),
        ),
        ("Alter", ages(group)),
        ("Sprachen", languages.collect::<Vec<_>>().join(", ")),
        ("Barrierefrei", accessibility(group)),
        ("Ansprechperson", group.person.clone()),
    ];
    facts
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .collect()
}

/// The district where it says more than the town.
fn district(group: &Group) -> String {
    if group.district == group.town {
        String::new()
    } else {
        group.district.clone()
    }
}

fn ages(group: &Group) -> String {
    match (group.age_from, group.age_to) {
        (Some(from), Some(to)) => format!("{from} bis {to} Jahre"),
        (Some(from), None) => format!("ab {from} Jahren"),
        (None, Some(to)) => format!("bis {to} Jahre"),
        (None, None) => String::new(),
    }
}

/// Says nothing of groups that meet without a place.
fn accessibility(group: &Group) -> String {
    match group.form {
        Some(Form::Online | Form::Telephone) => String::new(),
        _ => group
            .accessibility
            .map_or("", |known| values::word(values::ACCESSIBILITIES, known))
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{ContactPoint, Date};
    use expect_test::expect;
    use grufi_engine::Accessibility;

    #[test]
    fn articles_hold_every_field_escaped() {
        let group = Group {
            name: "Mut & <b>mehr</b>".into(),
            topics: vec!["Angst".into(), "Panik".into()],
            description: "Erste Zeile\nzweite <i>\n\nAbsatz".into(),
            audience: vec!["Betroffene".into(), "Angehörige".into()],
            gender: Some(grufi_engine::Gender::Women),
            age_from: Some(18),
            languages: vec!["de".into(), "tlh".into()],
            form: Some(Form::Hybrid),
            schedule: "dienstags, 19 Uhr".into(),
            venue: "Haus \"Eck\"".into(),
            street: "Weg 1".into(),
            postcode: "27283".into(),
            town: "Verden".into(),
            district: "Landkreis Verden".into(),
            accessibility: Some(Accessibility::Partly),
            status: Some(Status::Full),
            contact_point: Some(0),
            phone: "030 23125-1".into(),
            email: "a@example.org".into(),
            web: vec!["https://example.org".into()],
            person: "E. M.".into(),
            updated: Date::parse("2026-03-01"),
            ..Group::default()
        };
        let point = ContactPoint {
            name: "KISS".into(),
            phone: "030 23125-2".into(),
            ..ContactPoint::default()
        };
        let catalogue = Catalogue {
            contact_points: vec![point],
            ..Catalogue::default()
        };
        let entry = Entry {
            group: &group,
            anchor: "gruppe-1".into(),
        };
        let html = article(&entry, &catalogue, &["kontaktstelle-kiss".into()]).into_string();
        let lines = html.replace("<p", "\n<p").replace("<dt", "\n<dt");
        expect![[r##"
            <article id="gruppe-1"><h4>Mut &amp; &lt;b&gt;mehr&lt;/b&gt;</h4>
            <p class="state">Zurzeit voll: Bitte nachfragen, ob es eine Warteliste gibt.</p>
            <p class="topics">Themen: Angst, Panik</p>
            <p>Erste Zeile<br>zweite &lt;i&gt;</p>
            <p>Absatz</p><dl>
            <dt>Treffen</dt><dd>dienstags, 19 Uhr</dd>
            <dt>Ort</dt><dd>Haus &quot;Eck&quot;, Weg 1, 27283 Verden</dd>
            <dt>Landkreis</dt><dd>Landkreis Verden</dd>
            <dt>Form</dt><dd>hybrid</dd>
            <dt>Für wen</dt><dd>Betroffene, Angehörige</dd>
            <dt>Geschlecht</dt><dd>Frauen</dd>
            <dt>Alter</dt><dd>ab 18 Jahren</dd>
            <dt>Sprachen</dt><dd>Deutsch, tlh</dd>
            <dt>Barrierefrei</dt><dd>teilweise</dd>
            <dt>Ansprechperson</dt><dd>E. M.</dd>
            <dt>Telefon</dt><dd><a href="tel:+4930231251">030 23125-1</a></dd>
            <dt>E-Mail</dt><dd><a href="mailto:a@example.org">a@example.org</a></dd>
            <dt>Internet</dt><dd><a href="https://example.org" rel="noopener">example.org</a></dd>
            <dt>Kontaktstelle</dt><dd><a href="#kontaktstelle-kiss">KISS</a>, Telefon <a href="tel:+4930231252">030 23125-2</a></dd></dl>
            <p class="updated">Zuletzt bestätigt am <time datetime="2026-03-01">1. März 2026</time></p></article>"##]].assert_eq(&lines);
    }
}
