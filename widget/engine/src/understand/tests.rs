//! What whole texts say, as tables, and that no text breaks anything.

use super::*;
use crate::analysis::tokens;
use std::sync::LazyLock;

static TABLES: LazyLock<Tables<'static>> = LazyLock::new(|| Tables::read(tables_text().leak()));

/// A few towns and a postcode; tolerates one changed or missing letter as a catalogue does.
struct Towns;

const TOWNS: [&str; 17] = [
    "Achim",
    "Aurich",
    "Bad Bevensen",
    "Bergen",
    "Celle",
    "Essen",
    "Göttingen",
    "Hannover",
    "Leer",
    "Norden",
    "Oldenburg",
    "Springe",
    "Stade",
    "Syke",
    "Uelzen",
    "Wittmund",
    "31134",
];

impl Places for Towns {
    fn find(&self, folded: &[&str]) -> Option<Place> {
        let asked = folded.join(" ");
        let close = |name: &str| {
            name == asked
                || asked.len() >= 6
                    && name.len().abs_diff(asked.len()) <= 1
                    && name
                        .bytes()
                        .zip(asked.bytes())
                        .filter(|(a, b)| a == b)
                        .count()
                        + 1
                        >= name.len().max(asked.len())
        };
        let name = |town: &str| {
            tokens(town)
                .map(|token| token.folded)
                .collect::<Vec<_>>()
                .join(" ")
        };
        let town = TOWNS.iter().find(|town| close(&name(town)))?;
        Some(Place {
            name: (*town).to_owned(),
            near: false,
        })
    }
}

/// The slots in one line: place (`~` near), role, kin, form (`!` not), days, time, audience, language, excluded.
fn said(text: &str) -> String {
    let slots = understand(text, &Towns, &TABLES);
    let mut said: Vec<String> = Vec::new();
    said.extend(
        slots
            .place
            .map(|place| format!("{}{}", if place.near { "~" } else { "" }, place.name)),
    );
    said.extend(slots.role.map(|role| role.key().to_owned()));
    said.extend(slots.kin.iter().map(|kin| format!("{kin:?}")));
    said.extend(slots.form.map(|form| form.key().to_owned()));
    said.extend(slots.not_form.map(|form| format!("!{}", form.key())));
    said.extend(slots.days.iter().map(|day| day.key()[..3].to_owned()));
    said.extend(slots.daytime.map(|time| format!("{time:?}").to_lowercase()));
    said.extend(
        slots
            .audience
            .iter()
            .map(|audience| audience.key().to_owned()),
    );
    said.extend(slots.language);
    said.extend(
        slots
            .excluded
            .iter()
            .map(|range| format!("-{}", &text[range.clone()])),
    );
    said.join(" ")
}

fn check(table: &[(&str, &str)]) {
    for (text, expected) in table {
        assert_eq!(said(text), *expected, "{text}");
    }
}

#[test]
fn places() {
    check(&[
        ("Angst in Celle", "Celle"),
        ("celle zwänge", "Celle"),
        ("rund um Göttingen", "~Göttingen"),
        ("in der nähe von stade", "~Stade"),
        ("Raum Hannower", "~Hannover"),
        ("LK Aurich Krebs", "~Aurich"),
        ("bei Uelzen", "~Uelzen"),
        ("bad bevensen rheuma", "Bad Bevensen"),
        ("31134 tinnitus", "31134"),
        ("ich fühle mich leer", "self"),
        ("sucht in leer", "Leer"),
        ("Sucht, Leer", "Leer"),
        ("sucht leer ostfriesland", "Leer"),
        ("Angst vor Essen", ""),
        ("Gruppe in Essen", "Essen"),
        ("im Norden", ""),
        ("Landkreis Uelzen, Celle", "Celle"),
        ("Stade'de alkol", "Stade"),
        ("тревога в Ганновере", "Hannover"),
        ("قلق في هانوفر", "Hannover"),
    ]);
}

#[test]
fn roles() {
    check(&[
        ("mein Mann spielt", "relative Partner"),
        ("für meine alte Mutter", "relative Parent"),
        ("mutti verwirrt", "relative Parent"),
        ("meine beste Freundin kotzt", "relative Friend"),
        ("Kollege säuft", "relative Colleague"),
        ("Tante hat Krebs", "relative Other"),
        ("als Angehöriger", "relative"),
        ("Angehörigengruppe Demenz", "relative"),
        ("bin die Schwester von einem Junkie", "relative Sibling"),
        ("erwachsene Kinder von Trinkern", "relative Parent"),
        ("unsere Tochter hungert", "parent Child"),
        ("Kind 9 Jahre ADHS", "parent Child"),
        ("meine kinder streiten", "parent Child"),
        ("als Mutter eines Süchtigen", "parent Child"),
        ("ich habe einen Sohn mit Asthma", "parent Child"),
        ("als Kind geschlagen", ""),
        ("ich habe Rheuma", "self"),
        ("ich selber bin süchtig, mein Sohn weiß nichts", "self"),
        ("Ich habe Krebs und mein Mann leidet mit", "self"),
        (
            "mein Mann trinkt und ich kann nicht schlafen",
            "relative Partner",
        ),
        ("als Betroffener", "self"),
        ("bei mir wurde MS festgestellt", "self"),
        ("verwitwet mit 40", "self"),
        ("meine Frau ist gestorben", "self"),
        ("Ehemann verstorben, Trauergruppe", "self"),
        ("Trauer um den Partner", ""),
        ("nach dem Tod meines Vaters", "self"),
        ("mein Freund schlägt mich", "self"),
        ("mein Baby ist gestorben", "parent"),
        ("ich suche eine Gruppe in Celle", "Celle"),
        ("ich kann nur abends", "evening"),
        ("als Psychologin", "professional"),
        ("ich bin Ärztin und suche für Patienten", "professional"),
        ("Lehrer mit Burnout", ""),
        ("meine Ärztin schickt mich", ""),
        ("Supervision", "professional"),
        ("für meine Klienten", "professional"),
    ]);
}

#[test]
fn roles_in_other_languages() {
    check(&[
        ("my son is depressed", "parent Child"),
        ("i am an addict", "self"),
        ("babam demans", "relative Parent"),
        ("kızım yemiyor", "parent Child"),
        ("мой брат пьет", "relative Sibling"),
        ("дружина хворіє", "relative Partner"),
        ("moja żona pije", "relative Partner"),
        ("ابنتي مريضة", "parent Child"),
        ("مادرم مریض است", "relative Parent"),
    ]);
}

#[test]
fn forms() {
    check(&[
        ("Angst per Video", "online"),
        ("Onlinegruppe Angst", "online"),
        ("übers Internet", "online"),
        ("Online-Sucht", ""),
        ("online spielen", ""),
        ("am Telefon", "telephone"),
        ("Angst vor dem Telefon", ""),
        ("lieber persönlich", "in-person"),
        ("persönliche Krise", ""),
        ("in Präsenz oder online", ""),
        ("vor Ort und online", "hybrid"),
        ("hybrides Treffen", "hybrid"),
        ("lieber online als vor Ort", "online"),
        ("nicht online", "in-person !online"),
        ("bitte kein Zoom", "in-person !online"),
        ("online geht nicht", "in-person !online"),
        ("nicht vor Ort", "online !in-person"),
        ("nicht telefonisch", "!telephone"),
        ("nicht nur online", ""),
    ]);
}

#[test]
fn days_and_times() {
    check(&[
        ("montags oder Freitagabend", "mon fri evening"),
        ("Dinstag", "tue"),
        ("Mo-Mi", "mon tue wed"),
        ("Mo, Do, So", "mon thu sun"),
        ("Mittwoch bis Freitag", "wed thu fri"),
        ("am Wochenende", "sat sun"),
        ("unter der Woche ab 18 Uhr", "mon tue wed thu fri evening"),
        ("nicht am Wochenende", "mon tue wed thu fri"),
        ("montags kann ich nicht", "tue wed thu fri sat sun"),
        ("nicht dienstags oder mittwochs", "mon thu fri sat sun"),
        ("nach Feierabend", "evening"),
        ("nur vormittags", "morning"),
        ("jeden Tag", ""),
        ("ich komme morgens nicht hoch", "self"),
        ("was soll ich do", ""),
        ("so traurig", ""),
        ("seit Montag", ""),
        ("pazartesi akşamları", "mon evening"),
    ]);
}

#[test]
fn audiences() {
    check(&[
        ("Frauengruppe", "women"),
        ("für Männer", "men"),
        ("Angst vor Männern", ""),
        ("mein Mann", "relative Partner"),
        ("Alkoholikerinnen", "women"),
        ("Raucherinnen und Raucher", ""),
        ("U30", "young"),
        ("ab 60", "seniors"),
        ("ü70 Treff", "seniors"),
        ("über 60 Kilo abgenommen", ""),
        ("Rentnertreff", "seniors"),
        ("Müttertreff", "parent women parents"),
        ("junge Väter", "parent men young parents"),
        ("Eltern von Jugendlichen", "parent parents"),
        ("alkoholkranke Eltern", ""),
        ("meine Eltern", "relative Parent"),
        ("für Kinder mit Diabetes", "children"),
        ("Kinderwunsch", ""),
        ("Papas von behinderten Kindern", "parent Child"),
        ("Eltern und Kinder", "parent parents children"),
        ("lesbische Frauen", "women queer"),
        ("mein Sohn ist schwul", "parent Child"),
        ("nicht-binär", "queer diverse"),
        ("diverse Probleme", ""),
        ("nicht für Frauen", ""),
        ("meine ältere Schwester", "relative Sibling"),
    ]);
}

#[test]
fn languages() {
    check(&[
        ("auf Russisch", "ru"),
        ("polnische Gruppe", "pl"),
        ("kurdische Mütter", "parent women parents ku"),
        ("mein türkischer Vater", "relative Parent"),
        ("ich bin türkisch", "self"),
        ("arabischsprachig", "ar"),
        ("Gebärdensprache", "gsg"),
        ("english speaking", "en"),
        ("по-русски", "ru"),
        ("депрессия", ""),
        ("nicht auf Englisch", ""),
    ]);
}

#[test]
fn exclusions() {
    check(&[
        ("Alkohol, keine AA", "-AA"),
        ("kein Kreuzbund oder AA", "-Kreuzbund oder AA"),
        ("nicht christlich", "-christlich"),
        ("bitte keine Gesprächstherapie", "-Gesprächstherapie"),
        ("Krebs, aber kein Brustkrebs", "-Brustkrebs"),
        ("kann nicht schlafen", ""),
        ("keine Freunde", ""),
        ("ohne Arbeit", ""),
    ]);
}

#[test]
fn whole_requests() {
    check(&[
        (
            "Meine Frau ist depressiv, suche was für Angehörige im Raum Oldenburg, gern online, dienstags abends",
            "~Oldenburg relative Partner online tue evening",
        ),
        (
            "Mütter mit Krebs, Wittmund, Samstag, nicht online",
            "Wittmund parent in-person !online sat women parents",
        ),
        (
            "als Sozialarbeiter suche ich für Klienten in Syke eine russische Gruppe",
            "Syke professional ru",
        ),
    ]);
}

#[test]
fn spans_hold_the_small_words_that_belong_to_them() {
    let text = "Angst in der Nähe von Celle, nicht montags";
    let spans: Vec<_> = understand(text, &Towns, &TABLES)
        .spans
        .into_iter()
        .map(|(kind, at)| (kind, &text[at]))
        .collect();
    assert_eq!(
        spans,
        [
            (SlotKind::Place, "in der Nähe von Celle"),
            (SlotKind::Day, "nicht montags")
        ]
    );
}

proptest::proptest! {
    #[test]
    fn any_text_is_read(text in "\\PC{0,60}") {
        whole(&text)?;
    }

    #[test]
    fn any_words_are_read(words in proptest::collection::vec(proptest::sample::select(VOCABULARY), 0..12)) {
        whole(&words.join(""))?;
    }
}

/// Words and signs that the rules ask for, to try them in any order.
const VOCABULARY: &[&str] = &[
    "nicht ",
    "kein ",
    "mein ",
    "ich ",
    "bin ",
    "Mütter ",
    "kinder ",
    "kranker ",
    "eltern ",
    "online ",
    "vor ",
    "ort ",
    "mo",
    "-",
    "mi ",
    "sonntag",
    "abend ",
    ", ",
    "über ",
    "60",
    "+",
    " u",
    "30 ",
    "türkische ",
    "gruppe ",
    "in ",
    "leer ",
    "celle",
    "'de ",
    "von ",
    "oder ",
    "AA ",
    "im ",
    "norden ",
    "в ",
    "Целле ",
    "زوجي ",
    "tod ",
    "gestorben ",
    "für ",
    "bis ",
    "freitag ",
    "als ",
    "ärztin ",
    "selbst ",
    "nur ",
    "innen ",
    "18",
    " uhr ",
    "31134 ",
];

fn whole(text: &str) -> Result<(), proptest::test_runner::TestCaseError> {
    let slots = understand(text, &Towns, &TABLES);
    for range in slots
        .spans
        .iter()
        .map(|(_, range)| range)
        .chain(&slots.excluded)
    {
        proptest::prop_assert!(
            text.get(range.clone()).is_some_and(|part| !part.is_empty()),
            "{range:?}"
        );
    }
    proptest::prop_assert!(slots.spans.is_sorted_by_key(|(_, range)| range.start));
    proptest::prop_assert!(slots.days.is_sorted());
    Ok(())
}
