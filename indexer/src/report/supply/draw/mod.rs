//! The picture of supply and need as a part of the page: each drawing with its numbers as a table.

mod bars;
mod heat;
mod tables;

use super::Supply;
use super::age::OLD_DAYS;
use super::reach::FAR_KM;
use super::shares::UNSAID;
use crate::catalogue::schedule::words::DAYS;
use crate::report::html::{Part, number, percent, plural};
use bars::Bar;
use heat::Heat;
use maud::{Markup, html};

/// The part.
pub(in crate::report) fn part(supply: &Supply) -> Part {
    let without: usize = supply.missing.iter().map(|area| area.without.len()).sum();
    let sections: [(&str, &str, Option<usize>, Markup); 9] = [
        ("bereiche", "Bereiche nach Landkreisen", None, areas(supply)),
        (
            "haeufige-themen",
            "Häufige Themen nach Landkreisen",
            None,
            topics(supply),
        ),
        (
            "luecken",
            "Lücken und Nachbarn",
            None,
            tables::gaps(&supply.gaps),
        ),
        (
            "weite-wege",
            "Weite Wege",
            None,
            tables::reach(&supply.reach),
        ),
        (
            "ohne-gruppe",
            "Themen ohne Gruppe",
            Some(without),
            tables::missing(&supply.missing),
        ),
        ("sprachen", "Sprachen", None, languages(supply)),
        (
            "zugang",
            "Form, Barrierefreiheit, Aufnahme",
            None,
            access(supply),
        ),
        ("woche", "Wochentage und Uhrzeiten", None, week(supply)),
        ("alter", "Alter der Einträge", None, age(supply)),
    ];
    let entries = sections.iter();
    let entries = entries
        .map(|(anchor, title, count, _)| ((*anchor).to_owned(), (*title).to_owned(), *count));
    Part {
        anchor: "angebot",
        title: "Angebot und Bedarf",
        count: None,
        sections: entries.collect(),
        body: html! {
            p.lead {
                "Was die " (plural(supply.groups, "Gruppe", "Gruppen")) " des Katalogs anbieten, und wo etwas fehlt."
                @if supply.unpublished > 0 {
                    " Mitgezählt " @if supply.unpublished == 1 { "ist " } @else { "sind " }
                    (plural(supply.unpublished, "Gruppe, die", "Gruppen, die"))
                    " nicht veröffentlicht " @if supply.unpublished == 1 { "wird." } @else { "werden." }
                }
            }
            @for (anchor, title, _, body) in &sections {
                section.picture id=(anchor) { h3 { (title) } (body) }
            }
        },
    }
}

fn areas(supply: &Supply) -> Markup {
    html! {
        p {
            "Gruppen, die sich in einem Landkreis treffen, nach den Bereichen ihrer Themen. Eine Gruppe zu Themen aus "
            "zwei Bereichen zählt in beiden."
        }
        (heat::grid("heat-bereiche", "Gruppen nach Bereich und Landkreis", &supply.areas))
    }
}

fn topics(supply: &Supply) -> Markup {
    html! {
        p {
            "Die " (supply.topics.columns.len()) " Themen mit den meisten Gruppen, von links nach rechts. Ein leeres "
            "Feld ist eine Lücke."
        }
        (heat::grid("heat-themen", "Gruppen nach Thema und Landkreis", &supply.topics))
    }
}

fn languages(supply: &Supply) -> Markup {
    html! {
        p { "In welchen Sprachen sich die Gruppen treffen; eine Gruppe in zwei Sprachen zählt zweimal." }
        (shares("Sprache", &supply.shares.languages, supply.groups))
    }
}

fn access(supply: &Supply) -> Markup {
    let lists = [
        ("Form", &supply.shares.forms),
        ("Barrierefrei", &supply.shares.accessibility),
        ("Aufnahme", &supply.shares.status),
    ];
    html! {
        div.beside {
            @for (title, list) in lists { (shares(title, list, supply.groups)) }
        }
    }
}

fn shares(title: &str, shares: &[super::shares::Share], groups: usize) -> Markup {
    let bars = shares.iter().map(|share| Bar {
        label: share.label.clone(),
        count: share.count,
        note: percent(share.count, groups),
        drawn: share.label != UNSAID,
    });
    bars::table(title, &bars.collect::<Vec<_>>())
}

fn week(supply: &Supply) -> Markup {
    let week = &supply.week;
    let (first, last) = week.span().unwrap_or((8, 21));
    let timeless = week.without_time.iter().any(|count| *count > 0);
    let hours = (first..=last).map(|hour| format!("{hour} Uhr"));
    let columns: Vec<String> = hours
        .chain(timeless.then(|| "ohne Uhrzeit".to_owned()))
        .collect();
    let rows = DAYS.iter().zip(week.hours.iter().zip(week.without_time));
    let rows: Vec<(&str, Vec<usize>)> = rows
        .map(|(day, (hours, without))| {
            let hours = hours[first..=last].iter().copied();
            (*day, hours.chain(timeless.then_some(without)).collect())
        })
        .collect();
    html! {
        p {
            "Wie viele Treffen in welcher Stunde beginnen. "
            @if week.without_day > 0 {
                "Bei " (plural(week.without_day, "Gruppe", "Gruppen")) " ist kein Wochentag bekannt."
            }
        }
        (Heat {
            id: "heat-woche",
            title: "Treffen nach Wochentag und Uhrzeit",
            first: "Wochentag",
            columns: &columns,
            rows: &rows,
            ruled: None,
        }.draw())
    }
}

fn age(supply: &Supply) -> Markup {
    let age = &supply.age;
    let years = age.years.iter().map(|(year, count)| Bar {
        label: year.to_string(),
        count: *count,
        note: percent(*count, supply.groups),
        drawn: true,
    });
    let unknown = Bar {
        label: "ohne Datum".to_owned(),
        count: age.unknown,
        note: percent(age.unknown, supply.groups),
        drawn: false,
    };
    let years = years.chain((age.unknown > 0).then_some(unknown));
    html! {
        p {
            "In welchem Jahr die Einträge zuletzt bestätigt wurden. "
            @if age.old > 0 {
                strong { (plural(age.old, "Eintrag ist", "Einträge sind")) " älter als " (OLD_DAYS / 365) " Jahre" }
                " und " @if age.old == 1 { "sollte" } @else { "sollten" } " nachgefragt werden."
            }
        }
        (bars::table("Jahr", &years.collect::<Vec<_>>()))
    }
}

/// Kilometres without decimals.
fn km(km: f64) -> String {
    // Distances on earth are far below what a number of this type holds.
    format!("{}\u{a0}km", number(km.round() as usize))
}

/// From how far on a group counts as far, in words.
fn far() -> String {
    km(FAR_KM)
}
