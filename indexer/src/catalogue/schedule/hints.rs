//! What an office can write more clearly in its schedules.

use super::{Doubt, Recurrence, Rule, Schedule, Weeks, lexicon, token};

/// One thing to write more clearly; fields as those of [`crate::catalogue::Problem`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Stable code.
    pub code: &'static str,
    /// What is unclear.
    pub message: String,
    /// What to do.
    pub remedy: &'static str,
}

/// Words that speak of time, by their beginnings.
const OF_TIME: [&str; 12] = [
    "uhr",
    "woche",
    "kw",
    "monat",
    "quartal",
    "ferien",
    "schulferien",
    "feiertag",
    "werktag",
    "jahr",
    "pause",
    "advent",
];

impl Schedule {
    /// What could be clearer. A schedule without days is not judged: it may be open on purpose.
    pub fn hints(&self) -> Vec<Hint> {
        let mut hints = Vec::new();
        if self.doubts.contains(&Doubt::EverySecond) {
            hints.push(Hint {
                code: "schedule-every-second",
                message: "kann alle zwei Wochen heißen oder am zweiten im Monat".to_owned(),
                remedy: "»alle zwei Wochen« schreiben oder »im Monat« ergänzen.",
            });
        } else if self.rules.iter().any(lacks_beginning) {
            hints.push(Hint {
                code: "schedule-without-beginning",
                message: "sagt nicht, in welchen Wochen oder Monaten".to_owned(),
                remedy: "»gerade KW«, »ungerade KW« oder ein Datum wie »ab 12.1.2027« ergänzen, \
                         dann lassen sich die nächsten Termine nennen.",
            });
        }
        if self.doubts.contains(&Doubt::Season) {
            hints.push(Hint {
                code: "schedule-season",
                message:
                    "ist gelesen als Winter von Oktober bis März, Sommer von April bis September"
                        .to_owned(),
                remedy: "Sind andere Monate gemeint, die Monate nennen.",
            });
        }
        if self.rules.is_empty() {
            return hints;
        }
        for text in self.rest.iter().filter(|text| speaks_of_time(text)) {
            hints.push(Hint {
                code: "schedule-not-understood",
                message: format!("ist zum Teil nicht verstanden, »{text}«"),
                remedy: "Der Text erscheint so; Termine werden ohne diese Angabe berechnet.",
            });
        }
        hints
    }
}

/// Whether the dates could be told if it were known from when on to count.
fn lacks_beginning(one: &Recurrence) -> bool {
    let counted = match one.rule {
        Rule::Weekly { weeks, .. } => matches!(weeks, Weeks::Every(_)),
        Rule::Monthly { every, .. } => every > 1,
        _ => false,
    };
    counted && one.from.is_none()
}

/// Whether a text that was not understood says something about when the group meets.
fn speaks_of_time(text: &str) -> bool {
    token::tokens(text).iter().any(|token| {
        let word = token.lower.as_str();
        lexicon::weekday(word).is_some()
            || (token.text.len() > 3 && lexicon::month(word).is_some())
            || lexicon::ordinal(word).is_some()
            || OF_TIME.iter().any(|begin| word.starts_with(begin))
    })
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn what_could_be_clearer() {
        let table = [
            ("dienstags 19 Uhr, Anmeldung erbeten", ""),
            ("monatlich", ""),
            ("jeden zweiten Dienstag 19 Uhr", "schedule-every-second"),
            ("14-tägig dienstags", "schedule-without-beginning"),
            ("14-tägig dienstags ab 12.1.2027", ""),
            ("14-tägig dienstags, gerade KW", ""),
            (
                "alle zwei Monate am 1. Montag",
                "schedule-without-beginning",
            ),
            ("dienstags 18 Uhr, im Winter 17 Uhr", "schedule-season"),
            (
                "dienstags, in den Ferien nach Absprache",
                "schedule-not-understood",
            ),
            (
                "dienstags 19 Uhr, am 1. Dienstag mit Vortrag",
                "schedule-not-understood",
            ),
        ];
        for (text, expected) in table {
            let codes: Vec<&str> = parse(text).hints().iter().map(|hint| hint.code).collect();
            assert_eq!(codes.join(" "), expected, "{text}");
        }
    }
}
