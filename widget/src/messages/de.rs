//! German.

use super::{Counted, CrisisLine, Messages, Plural};
use grufi_engine::analysis::fold;
use grufi_engine::{Accessibility, FacetKind, Form, Gender, Reason, Status, Why, model::Day};

/// The German texts.
pub const MESSAGES: Messages = Messages {
    tag: "de",
    direction: "ltr",
    plural: |number| {
        if number == 1 {
            Plural::One
        } else {
            Plural::Other
        }
    },
    thousands: ".",
    date,

    finder: "Selbsthilfegruppen finden",
    search_label: "Was beschäftigt Sie?",
    search_hint: "Schreiben Sie es in eigenen Worten. Auch ein Ort hilft beim Suchen.",
    privacy: "Was Sie hier schreiben, bleibt auf Ihrem Gerät.",
    clear_text: "Eingabe löschen",

    suggestions: "Vorschläge",
    suggested: Counted {
        one: "# Vorschlag",
        other: "# Vorschläge",
    },
    groups: Counted {
        one: "# Gruppe",
        other: "# Gruppen",
    },
    place_suggested: "Ort",
    place_part: "Ort: ",
    group_suggested: "Gruppe",

    understood_label: "Verstanden",
    understood: ". Verstanden: ",
    take_out: " entfernen",
    spoken_part: "Sprache: ",
    part_names: "self=für Betroffene;relative=für Angehörige;parent=für Eltern;parents=für Eltern;\
                 professional=für Fachleute;women=für Frauen;men=für Männer;young=für Jüngere;\
                 seniors=für Ältere;queer=für queere Menschen;children=für Kinder;\
                 diverse=für inter* und nichtbinäre Menschen;monday=montags;tuesday=dienstags;\
                 wednesday=mittwochs;thursday=donnerstags;friday=freitags;saturday=samstags;\
                 sunday=sonntags;morning=vormittags;afternoon=nachmittags;evening=abends",

    none_fits: "Ganz genau passt noch keine Gruppe. Diese kommen Ihrer Suche am nächsten:",
    alternative,
    more_on: "Alle Gruppen zum Thema ",
    founding: "Eine eigene Gruppe gründen",

    examples_label: "Zum Beispiel",
    examples: &[
        "Mein Mann trinkt",
        "Ich kann nicht schlafen",
        "Diabetes",
        "Trauer um mein Kind",
        "Angst unter Menschen",
        "Ich pflege meine Mutter",
    ],
    groups_waiting: Counted {
        one: "# Selbsthilfegruppe ist hier zu finden.",
        other: "# Selbsthilfegruppen sind hier zu finden.",
    },
    show_all: "Alle Gruppen ansehen",

    groups_found: Counted {
        one: "# Gruppe gefunden",
        other: "# Gruppen gefunden",
    },
    groups_shown: Counted {
        one: "# wird angezeigt",
        other: "# werden angezeigt",
    },
    none_found: "Keine Gruppe gefunden",
    more_groups: Counted {
        one: "Weitere Gruppe anzeigen",
        other: "Weitere Gruppen anzeigen (noch #)",
    },

    filters: "Filter",
    reset_filters: "Filter zurücksetzen",
    remove_filter: "Filter entfernen:",
    more_values: "Alle anzeigen",
    fewer_values: "Weniger anzeigen",
    facet,

    form,
    status,
    day,
    gender,
    accessibility,
    languages: &[
        ("de", "Deutsch"),
        ("en", "Englisch"),
        ("tr", "Türkisch"),
        ("uk", "Ukrainisch"),
        ("ru", "Russisch"),
        ("ar", "Arabisch"),
        ("fa", "Persisch"),
        ("pl", "Polnisch"),
        ("dgs", "Deutsche Gebärdensprache"),
        ("gsg", "Deutsche Gebärdensprache"),
        ("nds", "Plattdeutsch"),
        ("kmr", "Kurmandschi"),
        ("ckb", "Sorani"),
        ("rom", "Romanes"),
    ],

    topics: "Themen",
    when: "Wann",
    place: "Wo",
    meeting_form: "Form",
    audience: "Für wen",
    spoken: "Sprachen",
    access: "Barrierefrei",
    person: "Ansprechperson",
    phone: "Telefon",
    email: "E-Mail",
    web: "Internet",
    hours: "Erreichbar",
    new_window: "öffnet ein neues Fenster",
    ages,
    read_more: "mehr anzeigen",
    read_less: "weniger anzeigen",
    contact_point: "Zuständige Kontaktstelle",
    first_contact: "Der erste Kontakt läuft über die Kontaktstelle",
    confirmed: "Angaben bestätigt am",
    why_label: "Passt zu Ihrer Suche:",
    why,

    empty_title: "Sie sind trotzdem nicht allein.",
    empty_text: "Dazu steht hier keine Gruppe. Versuchen Sie es mit einem anderen Wort oder ohne Ort.",
    empty_filtered: "Mit den gewählten Filtern bleibt keine Gruppe übrig.",
    empty_contact: "Die Kontaktstelle hört zu und sucht mit Ihnen weiter, kostenlos und vertraulich:",
    found_group: "Vielleicht warten andere auf genau diese Gruppe. Die Kontaktstelle hilft Ihnen auch \
                  dabei, eine neue zu gründen.",

    crisis_title: "Sie müssen da nicht allein durch.",
    crisis_text: "Wenn es gerade nicht auszuhalten ist oder jemand in Gefahr ist, rufen Sie bitte an. \
                  Dort ist jetzt jemand für Sie da:",
    crisis: &[
        CrisisLine {
            name: "Notruf",
            detail: "wenn ein Leben in Gefahr ist",
            numbers: &[("112", "112")],
        },
        CrisisLine {
            name: "TelefonSeelsorge",
            detail: "Tag und Nacht, kostenlos, ohne Ihren Namen",
            numbers: &[
                ("0800 1110111", "08001110111"),
                ("0800 1110222", "08001110222"),
                ("116 123", "116123"),
            ],
        },
        CrisisLine {
            name: "Ärztlicher Bereitschaftsdienst",
            detail: "wenn die Praxen geschlossen sind",
            numbers: &[("116 117", "116117")],
        },
        CrisisLine {
            name: "Nummer gegen Kummer",
            detail: "für Kinder und Jugendliche, Montag bis Samstag 14 bis 20 Uhr",
            numbers: &[("116 111", "116111")],
        },
        CrisisLine {
            name: "Hilfetelefon Gewalt gegen Frauen",
            detail: "Tag und Nacht, kostenlos, in vielen Sprachen",
            numbers: &[("116 016", "116016")],
        },
    ],
    crisis_announced: "Über den Ergebnissen stehen Notrufnummern.",
};

fn date(year: u16, month: u8, day: u8) -> String {
    const MONTHS: [&str; 12] = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];
    let name = MONTHS
        .get(usize::from(month).wrapping_sub(1))
        .copied()
        .unwrap_or_default();
    [&day.to_string(), ". ", name, " ", &year.to_string()].concat()
}

fn facet(kind: FacetKind) -> &'static str {
    match kind {
        FacetKind::Topic => "Thema",
        FacetKind::District => "Landkreis oder Stadt",
        FacetKind::Form => "Form",
        FacetKind::Day => "Wochentag",
        FacetKind::Audience => "Für wen",
        FacetKind::Gender => "Geschlecht",
        FacetKind::Language => "Sprache",
        FacetKind::Accessibility => "Barrierefrei",
        FacetKind::Status => "Aufnahme",
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::InPerson => "vor Ort",
        Form::Online => "online",
        Form::Hybrid => "vor Ort und online",
        Form::Telephone => "am Telefon",
    }
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Open => "offen für Neue",
        Status::Full => "zurzeit voll",
        Status::Paused => "macht gerade Pause",
        Status::Founding => "in Gründung",
    }
}

fn day(day: Day) -> &'static str {
    match day {
        Day::Monday => "Montag",
        Day::Tuesday => "Dienstag",
        Day::Wednesday => "Mittwoch",
        Day::Thursday => "Donnerstag",
        Day::Friday => "Freitag",
        Day::Saturday => "Samstag",
        Day::Sunday => "Sonntag",
    }
}

fn gender(gender: Gender) -> &'static str {
    match gender {
        Gender::Women => "Frauen",
        Gender::Men => "Männer",
        Gender::Diverse => "trans*, inter*, nichtbinär",
    }
}

fn accessibility(accessibility: Accessibility) -> &'static str {
    match accessibility {
        Accessibility::Yes => "ja",
        Accessibility::No => "nein",
        Accessibility::Partly => "teilweise",
    }
}

fn ages(from: Option<u8>, to: Option<u8>) -> String {
    match (
        from.map(|age| age.to_string()),
        to.map(|age| age.to_string()),
    ) {
        (Some(from), Some(to)) => [&from, " bis ", &to, " Jahre"].concat(),
        (Some(from), None) => ["ab ", &from, " Jahren"].concat(),
        (None, Some(to)) => ["bis ", &to, " Jahre"].concat(),
        (None, None) => String::new(),
    }
}

fn alternative(reason: Reason) -> &'static str {
    match reason {
        Reason::Elsewhere => "Zum gleichen Thema an anderen Orten",
        Reason::Remote => "Zum gleichen Thema online oder am Telefon",
        Reason::Broader(_) => "Weiter gefasstes Thema: ",
        Reason::Related(_) => "Verwandtes Thema: ",
    }
}

fn why(why: &Why) -> String {
    match why {
        Why::Topic { label, words } if words.is_empty() || fold(label) == fold(words) => {
            ["Thema ", label].concat()
        }
        Why::Topic { label, words } => ["Thema ", label, " (Sie schrieben „", words, "“)"].concat(),
        Why::Text { words } => ["„", words, "“ steht im Eintrag"].concat(),
        Why::Place { name } => ["Ort ", name].concat(),
    }
}
