use super::super::{Doubt, Schedule, parse};
use super::{easy, english, german};
use grufi_engine::schedule::{
    ALL_MONTHS, Date, DayPart, Exception, MINUTES, Recurrence, Rule, Time, Weeks,
};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

#[test]
fn in_three_kinds_of_words() {
    // As written by an office; German; Leichte Sprache; English.
    let table = [
        (
            "2./4. Di im Monat 19.00-21.00",
            "jeden 2. und 4. Dienstag im Monat, 19 bis 21 Uhr",
            "An jedem 2. und 4. Dienstag im Monat. Von 19 Uhr bis 21 Uhr.",
            "every 2nd and 4th Tuesday of the month, 7 to 9 pm",
        ),
        (
            "Mo-Fr 9.30-12.30",
            "montags bis freitags, 9:30 bis 12:30 Uhr",
            "An jedem Montag, Dienstag, Mittwoch, Donnerstag und Freitag. Von 9:30 Uhr bis 12:30 Uhr.",
            "every Monday, Tuesday, Wednesday, Thursday and Friday, 9:30 am to 12:30 pm",
        ),
        (
            "14-tägig Mi (gerade KW) 18h, nicht in den Ferien, via Zoom",
            "jeden Mittwoch in geraden Kalenderwochen, 18 Uhr, online, außer in den Schulferien",
            "An jedem Mittwoch in geraden Kalender-Wochen. Um 18 Uhr. Das Treffen ist im Internet. \
             Nicht in den Schul-Ferien.",
            "every Wednesday in even calendar weeks, 6 pm, online, except in the school holidays",
        ),
        (
            "täglich 7 Uhr u. 21 Uhr",
            "täglich, 7 Uhr und 21 Uhr",
            "An jedem Tag. Um 7 Uhr und um 21 Uhr.",
            "every day, 7 am and 9 pm",
        ),
        (
            "14-tägig dienstags abends",
            "alle zwei Wochen dienstags, abends",
            "Alle 2 Wochen am Dienstag. Am Abend.",
            "every two weeks on Tuesday, in the evening",
        ),
        (
            "alle 2 Monate, letzter Do., 17 Uhr",
            "alle zwei Monate am letzten Donnerstag, 17 Uhr",
            "Alle 2 Monate am letzten Donnerstag. Um 17 Uhr.",
            "every two months on the last Thursday, 5 pm",
        ),
        (
            "1. Montag im Monat (Sommerpause Juli/August), außer feiertags",
            "jeden 1. Montag im Monat, nicht im Juli und August, außer an Feiertagen",
            "An jedem 1. Montag im Monat. Nicht im Juli und August. Nicht an Feier-Tagen.",
            "every 1st Monday of the month, not in July and August, except on public holidays",
        ),
        (
            "jeden Di 18 Uhr, Okt.-März, Winterpause",
            "jeden Dienstag, 18 Uhr, von Oktober bis März, Winterpause",
            "An jedem Dienstag. Um 18 Uhr. Von Oktober bis März. Im Winter ist Pause.",
            "every Tuesday, 6 pm, from October to March, with a winter break",
        ),
        (
            "am 15. des Monats 18.15 Uhr",
            "am 15. jedes Monats, 18:15 Uhr",
            "Am 15. in jedem Monat. Um 18:15 Uhr.",
            "on the 15th of each month, 6:15 pm",
        ),
        (
            "17.3.2026 18 Uhr",
            "am 17. März 2026, 18 Uhr",
            "Am 17. März 2026. Um 18 Uhr.",
            "on 17 March 2026, 6 pm",
        ),
        (
            "monatlich freitags, Anmeldung erbeten",
            "einmal im Monat freitags; Anmeldung erbeten",
            "1 Mal im Monat am Freitag. Bitte fragen Sie nach dem genauen Tag. Anmeldung erbeten.",
            "once a month on Friday; Anmeldung erbeten",
        ),
        (
            "Mo 18 Uhr, Do 10-12 Uhr und n.V.",
            "jeden Montag, 18 Uhr; jeden Donnerstag, 10 bis 12 Uhr; nach Absprache",
            "An jedem Montag. Um 18 Uhr. An jedem Donnerstag. Von 10 Uhr bis 12 Uhr. \
             Bitte fragen Sie nach einem Termin.",
            "every Monday, 6 pm; every Thursday, 10 am to 12 pm; by arrangement",
        ),
        ("", "", "", ""),
    ];
    for (text, in_german, in_easy, in_english) in table {
        let schedule = parse(text);
        assert_eq!(german(&schedule), in_german, "{text}");
        assert_eq!(easy(&schedule), in_easy, "{text}");
        assert_eq!(english(&schedule), in_english, "{text}");
    }
}

#[test]
fn phrases_of_offices_survive_being_said_well() {
    for row in include_str!("../../../../tests/fixtures/schedules.tsv").lines() {
        let phrase = row.split('\t').next().unwrap_or_default();
        let read = parse(phrase);
        let said = Schedule {
            rest: Vec::new(),
            ..read
        };
        let mut again = parse(&german(&said));
        // Said well, nothing is in doubt.
        assert_eq!(again.doubts, Vec::<Doubt>::new(), "{phrase}");
        again.doubts.clone_from(&said.doubts);
        assert_eq!(again, said, "{phrase}: {}", german(&said));
    }
}

fn dates() -> impl Strategy<Value = Date> {
    let first = Date::new(2020, 1, 1).expect("date").number();
    (first..first + 20 * 365).prop_map(Date::of_number)
}

fn times() -> impl Strategy<Value = Time> {
    prop_oneof![
        Just(Time::Unknown),
        (0..MINUTES).prop_map(Time::At),
        (0..MINUTES, 1..=MINUTES).prop_map(|(start, end)| match start == end {
            true => Time::At(start),
            false => Time::Between(start, end),
        }),
        select(DayPart::ALL).prop_map(Time::Part),
    ]
}

fn rules() -> impl Strategy<Value = Rule> {
    let weeks = prop_oneof![
        3 => Just(Weeks::All),
        1 => Just(Weeks::Even),
        1 => Just(Weeks::Odd),
        1 => (2_u8..20).prop_map(Weeks::Every),
    ];
    prop_oneof![
        4 => (1_u8..128, weeks).prop_map(|(days, weeks)| Rule::Weekly { days, weeks }),
        4 => (1_u8..128, 1_u8..128, 1_u8..14)
            .prop_map(|(nth, days, every)| Rule::Monthly { nth, days, every }),
        1 => (1_u32..1 << 31).prop_map(|days| Rule::MonthDays { days }),
        1 => dates().prop_map(Rule::On),
        1 => (1_u8..128, 0_u8..13).prop_map(|(days, months)| Rule::Undated { days, months }),
    ]
}

fn recurrences() -> impl Strategy<Value = Recurrence> {
    let months = prop_oneof![2 => Just(ALL_MONTHS), 1 => 1..=ALL_MONTHS];
    let exceptions = prop_oneof![2 => Just(0), 1 => 0_u8..1 << Exception::ALL.len()];
    let limits = (
        option::weighted(0.2, dates()),
        option::weighted(0.2, dates()),
    );
    (rules(), times(), months, limits, exceptions, any::<bool>()).prop_map(
        |(rule, time, months, (from, until), exceptions, online)| Recurrence {
            rule,
            time,
            months,
            from: from.filter(|_| !matches!(rule, Rule::On(_))),
            until,
            exceptions,
            online,
        },
    )
}

fn schedules() -> impl Strategy<Value = Schedule> {
    let rest = select(vec![
        "Anmeldung erbeten",
        "Gesprächskreis",
        "Gäste willkommen",
        "bitte klingeln",
    ]);
    (
        prop::collection::vec(recurrences(), 0..4),
        any::<bool>(),
        prop::collection::vec(rest, 0..3),
    )
        .prop_map(|(mut rules, by_arrangement, rest)| {
            for at in (1..rules.len()).rev() {
                if rules[..at].contains(&rules[at]) {
                    rules.remove(at);
                }
            }
            Schedule {
                rules,
                by_arrangement,
                rest: rest.into_iter().map(str::to_owned).collect(),
                doubts: Vec::new(),
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn german_is_read_as_it_was_meant(schedule in schedules()) {
        let said = german(&schedule);
        prop_assert_eq!(parse(&said), schedule, "{}", said);
    }

    #[test]
    fn nothing_is_left_unsaid(schedule in schedules()) {
        let empty = schedule.rules.is_empty() && !schedule.by_arrangement && schedule.rest.is_empty();
        prop_assert_eq!(easy(&schedule).is_empty(), empty);
        prop_assert_eq!(english(&schedule).is_empty(), empty);
    }
}
