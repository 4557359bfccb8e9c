//! Next dates of recurrences that groups really have.

use grufi_engine::schedule::{Date, next, parse, write};

#[test]
fn next_dates() {
    let table = [
        (
            "FREQ=MONTHLY;BYDAY=2TU,4TU 19:00-21:00",
            "20261122",
            "2026-11-24 2026-12-08 2026-12-22 2027-01-12",
        ),
        // 2026 has 53 weeks: two odd weeks follow each other.
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE 18:00 even",
            "20261201",
            "2026-12-09 2026-12-23 2027-01-13 2027-01-27",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE 18:00 odd",
            "20261201",
            "2026-12-02 2026-12-16 2026-12-30 2027-01-06",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO from=20260107",
            "20260101",
            "2026-01-26 2026-02-16 2026-03-09 2026-03-30",
        ),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=WE 18:00", "20261201", ""),
        ("FREQ=MONTHLY;BYDAY=FR undated", "20261201", ""),
        (
            "FREQ=MONTHLY;BYDAY=1MO not=holidays",
            "20260301",
            "2026-03-02 2026-05-04 2026-06-01 2026-07-06",
        ),
        (
            "FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3,4,5,6,9,10,11 17:30",
            "20260601",
            "2026-06-26 2026-09-25 2026-10-30 2026-11-27",
        ),
        (
            "FREQ=MONTHLY;BYDAY=-2TU",
            "20260201",
            "2026-02-17 2026-03-24 2026-04-21 2026-05-19",
        ),
        (
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA from=20260101",
            "20260201",
            "2026-03-07 2026-05-02 2026-07-04 2026-09-05",
        ),
        (
            "FREQ=MONTHLY;BYMONTHDAY=31",
            "20260201",
            "2026-03-31 2026-05-31 2026-07-31 2026-08-31",
        ),
        (
            "FREQ=DAILY;COUNT=1 18:00 from=20260317",
            "20260301",
            "2026-03-17",
        ),
        (
            "FREQ=DAILY;UNTIL=20260302",
            "20260301",
            "2026-03-01 2026-03-02",
        ),
        // A day told twice is listed once, with its time.
        (
            "FREQ=WEEKLY;BYDAY=WE 18:00\nFREQ=MONTHLY;BYDAY=-1WE",
            "20260218",
            "2026-02-18 2026-02-25 2026-03-04 2026-03-11",
        ),
        (
            "FREQ=DAILY 21:00\nFREQ=DAILY 07:00",
            "20260218",
            "2026-02-18 2026-02-18 2026-02-19 2026-02-19",
        ),
    ];
    for (text, from, expected) in table {
        let recurrences = parse(text);
        assert_eq!(write(&recurrences), text);
        let found = next(&recurrences, Date::parse(from).expect("date"), 4);
        let dates: Vec<String> = found
            .iter()
            .map(|one| {
                format!(
                    "{:04}-{:02}-{:02}",
                    one.date.year, one.date.month, one.date.day
                )
            })
            .collect();
        assert_eq!(dates.join(" "), expected, "{text}");
    }
}

#[test]
fn other_spellings_of_rules() {
    let table = [
        // Ordinals that do not go together.
        (
            "FREQ=MONTHLY;BYDAY=1MO,3WE",
            "FREQ=MONTHLY;BYDAY=1MO\nFREQ=MONTHLY;BYDAY=3WE",
        ),
        ("FREQ=MONTHLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "FREQ=DAILY"),
        (
            "FREQ=WEEKLY;WKST=MO;BYDAY=TU;UNTIL=20261231T225959Z",
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231",
        ),
        (
            "FREQ=WEEKLY from=20260107",
            "FREQ=WEEKLY;BYDAY=WE from=20260107",
        ),
        // What cannot be said is passed over.
        ("FREQ=WEEKLY;BYDAY=TH,FR;BYMONTHDAY=2,3", ""),
        ("FREQ=HOURLY", ""),
        ("FREQ=WEEKLY;INTERVAL=0;BYDAY=TU", ""),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=3", ""),
        ("FREQ=WEEKLY;BYDAY=1TU", ""),
        ("FREQ=MONTHLY;BYDAY=6TU", ""),
        ("FREQ=WEEKLY;BYDAY=TU 25:00", ""),
        ("FREQ=WEEKLY;BYDAY=TU even", ""),
        ("FREQ=WEEKLY;BYDAY=ü", ""),
        ("", ""),
    ];
    for (text, expected) in table {
        assert_eq!(write(&parse(text)), expected, "{text}");
    }
}
