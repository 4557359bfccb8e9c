//! Fixed phrases: "nach Absprache", "online via Zoom", "nicht in den Ferien", "Sommerpause".

use super::super::token::Cursor;
use super::Item;
use grufi_engine::schedule::Exception;

/// Phrases with a meaning of their own.
pub(super) fn phrase(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    cursor
        .read(arrangement)
        .or_else(|| cursor.read(online))
        .or_else(|| cursor.read(special))
        .or_else(|| cursor.read(pause))
        .or_else(|| cursor.read(vague))
        .or_else(|| cursor.phrase(&UNBOUNDED).then_some(Item::Fill))
        .or_else(|| cursor.phrase(&NOT).then_some(Item::Not))
}

/// What says of a time only that it is none to the minute, or is one.
const UNBOUNDED: [&str; 5] = [
    "s t",
    "open end",
    "ende offen",
    "offenes ende",
    "mit offenem ende",
];

const NOT: [&str; 21] = [
    "ausser",
    "nicht",
    "kein",
    "keine",
    "keinen",
    "ohne",
    "except",
    "ausgenommen",
    "mit ausnahme",
    "mit ausnahme von",
    "mit ausnahme der",
    "nur nicht",
    "ausserhalb",
    "ausserhalb der",
    "entfaellt",
    "faellt aus",
    "fallen aus",
    "geschlossen",
    "entfallen",
    "nur ausserhalb der",
    "jedoch nicht",
];

fn arrangement(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    const FIXED: [&str; 17] = [
        "n v",
        "n a",
        "nv",
        "bitte erfragen",
        "bitte anrufen",
        "bitte nachfragen",
        "termine erfragen",
        "termin erfragen",
        "termine bitte erfragen",
        "termin bitte erfragen",
        "by appointment",
        "terminvereinbarung",
        "by arrangement",
        "individuelle terminvereinbarung",
        "termine individuell",
        "termine flexibel",
        "bitte telefonisch erfragen",
    ];
    const QUALIFIERS: [&str; 13] = [
        "tel",
        "telef",
        "telefonischer",
        "telefon",
        "telefonische",
        "persoenlicher",
        "individueller",
        "vorheriger",
        "vorh",
        "gegenseitiger",
        "termin",
        "gemeinsamer",
        "kurzer",
    ];
    const NOUNS: [&str; 15] = [
        "absprache",
        "vereinbarung",
        "verabredung",
        "ruecksprache",
        "anfrage",
        "nachfrage",
        "abspr",
        "vereinb",
        "terminvereinbarung",
        "terminabsprache",
        "absprachen",
        "vereinbarungen",
        "bedarf",
        "anruf",
        "absprsche",
    ];
    if cursor.phrase(&FIXED) {
        return Some(Item::Arrangement);
    }
    cursor.word(&[
        "termin", "termine", "treffen", "und", "oder", "sowie", "weitere",
    ]);
    cursor.word(&["termine", "treffen"]);
    cursor
        .word(&["nach", "n", "auf", "gemaess"])
        .then_some(())?;
    while cursor.word(&QUALIFIERS) {}
    cursor.word(&NOUNS).then_some(Item::Arrangement)
}

fn online(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    const NAMES: [&str; 19] = [
        "online",
        "zoom",
        "jitsi",
        "skype",
        "webex",
        "bigbluebutton",
        "bbb",
        "videokonferenz",
        "videokonferenzen",
        "videochat",
        "videotreffen",
        "videocall",
        "onlinetreffen",
        "onlinegruppe",
        "virtuell",
        "digital",
        "onlinemeeting",
        "online meeting",
        "zoommeeting",
    ];
    const AFTER_LEAD: [&str; 5] = ["teams", "ms teams", "video", "internet", "microsoft teams"];
    // A choice, not a form: "auch online", "vor Ort oder online".
    let choice = cursor.word(&[
        "auch",
        "oder",
        "und",
        "sowie",
        "teilweise",
        "teils",
        "hybrid",
        "bzw",
    ]);
    let lead = cursor.word(&["via", "per", "ueber", "als", "in", "mit", "on"]);
    (cursor.phrase(&NAMES) || (lead && cursor.phrase(&AFTER_LEAD))).then_some(())?;
    if cursor.glued(0, &["-"]) {
        cursor.at += 1;
        cursor
            .word(&[
                "treffen",
                "gruppe",
                "meeting",
                "konferenz",
                "gruppentreffen",
                "format",
            ])
            .then_some(())?;
    }
    let other =
        cursor
            .clone()
            .phrase(&["oder vor", "und vor", "oder in", "und in", "oder praesenz"]);
    Some(if choice || other {
        Item::Text
    } else {
        Item::Online
    })
}

fn special(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    const TERM: [&str; 8] = [
        "nur in der schulzeit",
        "nur waehrend der schulzeit",
        "in der schulzeit",
        "waehrend der schulzeit",
        "nur in schulwochen",
        "in den schulwochen",
        "nur zur schulzeit",
        "nur in den schulwochen",
    ];
    if cursor.phrase(&TERM) {
        return Some(Item::Except(Exception::SchoolHolidays));
    }
    while cursor.word(&[
        "in", "den", "an", "der", "waehrend", "allen", "alle", "von", "die", "ueber", "zu", "on",
    ]) {}
    while cursor.word(&[
        "gesetzlichen",
        "gesetzliche",
        "niedersaechsischen",
        "nds",
        "nieders",
        "offiziellen",
    ]) {}
    const KINDS: [(&[&str], Exception); 4] = [
        (
            &[
                "feiertag",
                "feiertage",
                "feiertagen",
                "feiertags",
                "public holidays",
                "holidays",
                "bank holidays",
                "feiert",
            ],
            Exception::Holidays,
        ),
        (
            &[
                "ferien",
                "schulferien",
                "ferienzeit",
                "ferienzeiten",
                "schulferienzeit",
                "school holidays",
            ],
            Exception::SchoolHolidays,
        ),
        (&["sommerferien"], Exception::SummerHolidays),
        (&["weihnachtsferien"], Exception::ChristmasHolidays),
    ];
    let found = KINDS.iter().find(|(words, _)| cursor.phrase(words))?;
    Some(Item::Special(found.1))
}

fn pause(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    while cursor.word(&["mit", "in", "der", "waehrend", "eine", "einer"]) {}
    const KINDS: [(&[&str], Option<Exception>); 4] = [
        (&["sommerpause"], Some(Exception::SummerBreak)),
        (&["winterpause"], Some(Exception::WinterBreak)),
        (&["ferienpause"], Some(Exception::SchoolHolidays)),
        (&["pause", "gruppenpause"], None),
    ];
    let found = KINDS.iter().find(|(words, _)| cursor.word(words))?;
    Some(Item::Pause(found.1))
}

fn vague(cursor: &mut Cursor<'_, '_>) -> Option<Item> {
    const OPEN: [&str; 4] = ["meist", "meistens", "ueberwiegend", "vorwiegend"];
    const TOLD: [&str; 23] = [
        "im wechsel",
        "im wechsel mit",
        "abwechselnd",
        "wechselweise",
        "nach terminplan",
        "wechselnde termine",
        "unregelmaessig",
        "wechselnd",
        "wechselnde",
        "gelegentlich",
        "sporadisch",
        "ab und zu",
        "mitte des monats",
        "anfang des monats",
        "ende des monats",
        "mitte d m",
        "anfang d m",
        "ende d m",
        "mitte des mt",
        "zum monatsende",
        "monatsmitte",
        "zu wechselnden terminen",
        "an wechselnden tagen",
    ];
    if cursor.phrase(&OPEN) {
        return Some(Item::Vague { told: false });
    }
    cursor.phrase(&TOLD).then_some(Item::Vague { told: true })
}
