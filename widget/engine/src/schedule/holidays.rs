//! Public holidays of Lower Saxony.

use super::Date;

/// Days with a fixed date, month and day: § 2 NFeiertagsG, as in force since 2018.
const FIXED: [(u8, u8); 6] = [(1, 1), (5, 1), (10, 3), (10, 31), (12, 25), (12, 26)];
/// Good Friday, Easter Monday, Ascension and Whit Monday, in days after Easter Sunday.
const AFTER_EASTER: [i32; 4] = [-2, 1, 39, 50];

/// Whether a date is a public holiday in Lower Saxony.
pub fn is_holiday(date: Date) -> bool {
    FIXED.contains(&(date.month, date.day))
        || AFTER_EASTER.contains(&(date.number() - easter(date.year).number()))
}

/// Easter Sunday of a year of the Gregorian calendar: Meeus, Jones, Butcher ("anonymous" algorithm,
/// Nature, 20 April 1876).
pub fn easter(year: u16) -> Date {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let days = h + l - 7 * m + 114;
    Date {
        year,
        month: (days / 31) as u8,
        day: (days % 31 + 1) as u8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_sundays() {
        for text in [
            "18180322", "19430425", "20000423", "20240331", "20250420", "20260405", "20270328",
            "20380425",
        ] {
            let date = Date::parse(text).expect(text);
            assert_eq!(easter(date.year), date);
        }
    }

    #[test]
    fn holidays_of_2026() {
        let first = Date::parse("20260101").expect("date").number();
        let days = (first..first + 365).map(Date::of_number);
        let holidays: Vec<_> = days
            .filter(|date| is_holiday(*date))
            .map(|date| (date.month, date.day))
            .collect();
        assert_eq!(
            holidays,
            [
                (1, 1),
                (4, 3),
                (4, 6),
                (5, 1),
                (5, 14),
                (5, 25),
                (10, 3),
                (10, 31),
                (12, 25),
                (12, 26)
            ]
        );
    }
}
