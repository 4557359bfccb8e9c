//! Weekdays and beginnings that filters see, and texts that must do no harm.

use super::*;
use grufi_engine::Day;

#[test]
fn starts_of_schedules() {
    let table = [
        (
            "jeden 2. und 4. Dienstag im Monat, 19:00-21:00 Uhr",
            "19:00",
        ),
        ("14-tägig mittwochs (gerade Woche) 18 Uhr", "18:00"),
        ("letzter Freitag im Monat ab 17.30 Uhr", "17:30"),
        ("19 h", "19:00"),
        ("19h", "19:00"),
        ("18h30", "18:30"),
        ("18 Uhr 30", "18:30"),
        ("18 Uhr 30 Personen", "18:00"),
        ("19-21 Uhr", "19:00"),
        ("Mo-Do 19-21", "19:00"),
        ("9 bis 11 Uhr", "09:00"),
        ("von 9.30 bis 11 Uhr", "09:30"),
        ("Di 17.30", "17:30"),
        ("mittwochs, 19.30 - 21.00", "19:30"),
        ("um 19", "19:00"),
        ("ab 18 Jahren, 20 Uhr", "20:00"),
        ("am 1. Montag, 17.30 Uhr", "17:30"),
        ("am 17.03. um 18 Uhr", "18:00"),
        ("am 17.03.2026, 18:15 Uhr", "18:15"),
        ("jeden Freitag, 14:00–15:30 Uhr", "14:00"),
        ("7 pm", "19:00"),
        ("7:30 p.m.", "19:30"),
        ("12:30 am Montag", "12:30"),
        ("7am", "07:00"),
        ("00:30 Uhr", "00:30"),
        ("2-4 mal im Jahr", ""),
        ("alle 2-3 Wochen", ""),
        ("3x im Monat", ""),
        ("1. Freitag im Monat", ""),
        ("24 Uhr", ""),
        ("Raum 12", ""),
        ("nach Absprache", ""),
        ("0511 123456", ""),
    ];
    for (text, expected) in table {
        let time = parse(text)
            .start()
            .map(|minutes| format!("{:02}:{:02}", minutes / 60, minutes % 60));
        assert_eq!(time.unwrap_or_default(), expected, "{text}");
    }
}

#[test]
fn weekdays_of_schedules() {
    let table = [
        ("dienstags", "di"),
        ("Dienstags, 19 Uhr", "di"),
        ("Di. 19 Uhr", "di"),
        ("di. 19 uhr", "di"),
        ("jeden 2. und 4. Dienstag im Monat, 19:00-21:00 Uhr", "di"),
        ("14-tägig mittwochs (gerade Woche) 18 Uhr", "mi"),
        ("letzter Freitag im Monat ab 17.30 Uhr", "fr"),
        ("Mo-Fr 9-12 Uhr", "mo di mi do fr"),
        ("Mo.–Mi., 18 h", "mo di mi"),
        ("Montag bis Donnerstag", "mo di mi do"),
        ("Fr - Mo", "mo fr sa so"),
        ("Mo, Mi und Fr", "mo mi fr"),
        ("Di+Do 18:00", "di do"),
        ("Di/Do", "di do"),
        ("Mittwochabend", "mi"),
        ("1. Sonnabend im Quartal", "sa"),
        ("Sa + So 10 Uhr", "sa so"),
        ("Do ab 18 Uhr", "do"),
        ("jd. 1. Do. i. Mt. 15 - 17 h", "do"),
        ("täglich außer sonntags, 7 Uhr", "mo di mi do fr sa"),
        (
            "dienstags, nicht am ersten Dienstag im Monat; sonst mittwochs",
            "di mi",
        ),
        ("jeden Tag um 20 Uhr", "mo di mi do fr sa so"),
        ("werktags", "mo di mi do fr"),
        ("am Wochenende", "sa so"),
        ("every other Thursday, 7 pm", "do"),
        ("Mon-Wed 6:30 pm", "mo di mi"),
        ("nach Absprache", ""),
        ("So treffen wir uns: nach Absprache", ""),
        ("Anmeldung bei Fr. Meier", ""),
        ("do it yourself", ""),
        ("an einem Tag im Monat", ""),
        ("", ""),
    ];
    for (text, expected) in table {
        const SHORT: [&str; 7] = ["mo", "di", "mi", "do", "fr", "sa", "so"];
        let days =
            Day::of_mask(parse(text).weekdays()).map(|day| SHORT[usize::from(day.code()) - 1]);
        assert_eq!(days.collect::<Vec<_>>().join(" "), expected, "{text}");
    }
}

#[test]
fn long_texts_are_kept_as_they_stand() {
    let text = "dienstags 19 Uhr ".repeat(100_000);
    let schedule = parse(&text);
    assert!(schedule.rules.is_empty());
    assert_eq!(schedule.rest, [text.trim()]);
}

#[test]
fn next_dates_of_a_schedule() {
    let from = Date::parse("2026-11-22").expect("date");
    let table = [
        (
            "jeden 1. Montag im Monat 18 Uhr, nicht im Januar",
            "2026-12-07 18:00, 2027-02-01 18:00",
        ),
        (
            "freitags 10 Uhr, außer an Feiertagen",
            "2026-11-27 10:00, 2026-12-04 10:00",
        ),
        (
            "am 25. jeden Monats, nicht an Feiertagen",
            "2026-11-25, 2027-01-25",
        ),
        ("14-tägig montags 18 Uhr", ""),
        ("nach Absprache", ""),
    ];
    for (text, expected) in table {
        let dates = parse(text).next_dates(from, 2);
        let dates: Vec<String> = dates
            .iter()
            .map(|(date, start)| match start {
                Some(start) => format!("{date} {:02}:{:02}", start / 60, start % 60),
                None => date.to_string(),
            })
            .collect();
        assert_eq!(dates.join(", "), expected, "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,60}") {
        parse(&text);
    }

    #[test]
    fn no_mixture_of_its_words_panics(
        words in proptest::collection::vec(
            proptest::sample::select(vec![
                "Mo", "Di.", "dienstags", "1.", "und", "3.", "letzten", "im Monat", "nicht", "außer", "Ferien",
                "Juli", "-", "bis", "18", "Uhr", "19:30", ",", ";", "(", ")", ":", "/", "14-tägig", "gerade KW", "alle",
                "2", "Wochen", "jeden", "zweiten", "online", "nach Absprache", "17.03.2026", "ab", "Winter", "Pause",
                "abends", "halb", "acht", "am", "24", "0", "99", "feiertags", "vierteljährlich", "\n", ".", "Text",
            ]),
            0..16,
        ),
        from in 0_u8..2,
    ) {
        let text = words.join(if from == 0 { " " } else { "" });
        let schedule = parse(&text);
        schedule.next_dates(Date { year: 2026, month: 11, day: 22 }, 3);
        let written = grufi_engine::schedule::write(&schedule.rules);
        proptest::prop_assert_eq!(grufi_engine::schedule::parse(&written), schedule.rules, "{}", text);
    }
}
