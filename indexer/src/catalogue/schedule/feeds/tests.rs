use super::super::words::german;
use super::*;

fn said(schedule: &Schedule) -> String {
    let rules: Vec<String> = schedule.rules.iter().map(Recurrence::to_string).collect();
    [rules.join(" | "), german(schedule)].join(" = ")
}

#[test]
fn schedules_of_hsds() {
    let base = Hsds {
        opens_at: "10:00:00",
        closes_at: "18:00",
        ..Hsds::default()
    };
    let table = [
        (
            Hsds {
                freq: "WEEKLY",
                interval: "1",
                byday: "TH,FR",
                ..base
            },
            "FREQ=WEEKLY;BYDAY=TH,FR 10:00-18:00 = jeden Donnerstag und Freitag, 10 bis 18 Uhr",
        ),
        (
            Hsds {
                freq: "MONTHLY",
                byday: "2TU, 4TU",
                closes_at: "",
                ..base
            },
            "FREQ=MONTHLY;BYDAY=2TU,4TU 10:00 = jeden 2. und 4. Dienstag im Monat, 10 Uhr",
        ),
        (
            Hsds {
                freq: "MONTHLY",
                byday: "1MO,-1FR",
                ..base
            },
            "FREQ=MONTHLY;BYDAY=1MO 10:00-18:00 | FREQ=MONTHLY;BYDAY=-1FR 10:00-18:00 = \
             jeden 1. Montag im Monat, 10 bis 18 Uhr; jeden letzten Freitag im Monat, 10 bis 18 Uhr",
        ),
        (
            Hsds {
                freq: "WEEKLY",
                interval: "2",
                byday: "WE",
                dtstart: "2027-01-13",
                ..base
            },
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE 10:00-18:00 from=20270113 = \
             alle zwei Wochen mittwochs, 10 bis 18 Uhr, ab 13. Januar 2027",
        ),
        (
            Hsds {
                freq: "WEEKLY",
                dtstart: "2027-01-13",
                count: "3",
                ..base
            },
            "FREQ=WEEKLY;BYDAY=WE;UNTIL=20270127 10:00-18:00 from=20270113 = \
             jeden Mittwoch, 10 bis 18 Uhr, ab 13. Januar 2027, bis 27. Januar 2027",
        ),
        (
            Hsds {
                freq: "MONTHLY",
                bymonthday: "15",
                opens_at: "09:00+01:00",
                closes_at: "",
                ..base
            },
            "FREQ=MONTHLY;BYMONTHDAY=15 09:00 = am 15. jedes Monats, 9 Uhr",
        ),
        (
            Hsds {
                freq: "weekly",
                byday: "MO",
                attending_type: "online by video",
                opens_at: "09:00Z",
                ..base
            },
            "FREQ=WEEKLY;BYDAY=MO online = jeden Montag, online; 09:00Z",
        ),
        // What cannot be said: from the description, or as it stands.
        (
            Hsds {
                freq: "WEEKLY",
                byday: "TH",
                byweekno: "41,42",
                description: "jeden 1. Montag",
                ..base
            },
            "FREQ=MONTHLY;BYDAY=1MO = jeden 1. Montag im Monat",
        ),
        (
            Hsds {
                freq: "WEEKLY",
                byday: "TH",
                byweekno: "41,42",
                notes: "Bring a friend",
                ..base
            },
            "FREQ=WEEKLY 10:00-18:00 undated = \
             10 bis 18 Uhr; FREQ=WEEKLY;BYDAY=TH;BYWEEKNO=41,42; Bring a friend",
        ),
        // Some sources leave out the frequency.
        (
            Hsds {
                byday: "2TU",
                ..base
            },
            "FREQ=MONTHLY;BYDAY=2TU 10:00-18:00 = jeden 2. Dienstag im Monat, 10 bis 18 Uhr",
        ),
        (
            Hsds {
                freq: "WEEKLY",
                byday: "MO",
                description: "montags, 10-18 Uhr",
                ..base
            },
            "FREQ=WEEKLY;BYDAY=MO 10:00-18:00 = jeden Montag, 10 bis 18 Uhr",
        ),
        (
            Hsds {
                freq: "WEEKLY",
                interval: "2",
                byday: "SU",
                wkst: "SU",
                dtstart: "2027-01-03",
                ..base
            },
            "FREQ=WEEKLY 10:00-18:00 undated = 10 bis 18 Uhr; FREQ=WEEKLY;INTERVAL=2;BYDAY=SU",
        ),
        (Hsds::default(), " = "),
    ];
    for (fields, expected) in table {
        assert_eq!(said(&hsds(&fields)), expected, "{fields:?}");
    }
}

#[test]
fn schedules_of_the_meeting_guide() {
    let table = [
        (
            ("0", "20:00", "21:00", "", ""),
            "FREQ=WEEKLY;BYDAY=SU 20:00-21:00 = jeden Sonntag, 20 bis 21 Uhr",
        ),
        (
            ("Monday", "7:30 PM", "", "", ""),
            "FREQ=WEEKLY;BYDAY=MO 19:30 = jeden Montag, 19:30 Uhr",
        ),
        (
            ("1|3", "06:00", "", "O,ONL", ""),
            "FREQ=WEEKLY;BYDAY=MO,WE 06:00 online = jeden Montag und Mittwoch, 6 Uhr, online",
        ),
        (
            ("6", "23:00", "00:00", "ONL", "hybrid"),
            "FREQ=WEEKLY;BYDAY=SA 23:00-24:00 = jeden Samstag, 23 bis 24 Uhr",
        ),
        (("", "", "", "", ""), " = nach Absprache"),
        (("9", "noon", "", "", ""), " = 9; noon"),
    ];
    for ((day, time, end_time, types, attendance_option), expected) in table {
        let fields = MeetingGuide {
            day,
            time,
            end_time,
            types,
            attendance_option,
        };
        assert_eq!(said(&meeting_guide(&fields)), expected, "{fields:?}");
    }
}

#[test]
fn schedules_of_bmlt() {
    let table = [
        (
            Some(Day::Friday),
            Some(840),
            Some(90),
            "jeden Freitag, 14 bis 15:30 Uhr",
        ),
        (
            Some(Day::Sunday),
            Some(1410),
            Some(60),
            "jeden Sonntag, 23:30 bis 0:30 Uhr",
        ),
        (
            Some(Day::Sunday),
            Some(1380),
            Some(60),
            "jeden Sonntag, 23 bis 24 Uhr",
        ),
        (Some(Day::Monday), Some(0), None, "jeden Montag, 0 Uhr"),
        (None, Some(600), Some(0), "10 Uhr"),
        (Some(Day::Monday), None, Some(60), "jeden Montag"),
        (None, None, None, ""),
    ];
    for (day, start, duration, expected) in table {
        assert_eq!(german(&bmlt(day, start, duration)), expected);
    }
}
