//! What the types of a meeting say: codes of the specification in JSON, their English names in sheets.

use grufi_engine::{Accessibility, Gender};

/// Code, names in sheets.
const NAMES: &[(&str, &[&str])] = &[
    ("AL", &["alateen", "concurrent with alateen"]),
    ("AL-AN", &["al-anon", "concurrent with al-anon"]),
    ("ASL", &["american sign language"]),
    ("BE", &["beginner", "newcomer"]),
    ("C", &["closed"]),
    ("DE", &["german"]),
    ("EN", &["english"]),
    ("FR", &["french"]),
    ("G", &["gay"]),
    ("GR", &["greek"]),
    ("ITA", &["italian"]),
    ("L", &["lesbian"]),
    ("LGBTQ", &["lgbtqia+", "lgbtq+"]),
    ("M", &["men", "men only"]),
    ("NDG", &["indigenous", "native american"]),
    ("O", &["open"]),
    ("ONL", &["online", "online meeting"]),
    ("P", &["professionals"]),
    ("POC", &["people of color"]),
    ("POL", &["polish"]),
    ("POR", &["portuguese"]),
    ("RUS", &["russian"]),
    ("S", &["spanish"]),
    ("SEN", &["seniors"]),
    ("T", &["transgender"]),
    ("TC", &["location temporarily closed", "temporarily closed"]),
    ("UKR", &["ukrainian"]),
    ("W", &["women", "women only"]),
    ("X", &["wheelchair access", "wheelchair accessible"]),
    ("XT", &["cross talk permitted"]),
    ("Y", &["young people"]),
];

/// The types of a meeting as codes.
pub(super) struct Types(Vec<String>);

impl Types {
    /// The types of a text, parted by commas or as a list that was joined by `|`.
    pub fn of(text: &str) -> Self {
        let codes = text.split([',', '|', ';']).map(|written| {
            let lower = written.trim().to_lowercase();
            let named = NAMES
                .iter()
                .find(|(_, names)| names.contains(&lower.as_str()));
            named.map_or_else(|| lower.to_uppercase(), |(code, _)| (*code).to_owned())
        });
        Types(codes.filter(|code| !code.is_empty()).collect())
    }

    fn any(&self, codes: &[&str]) -> bool {
        self.0.iter().any(|code| codes.contains(&code.as_str()))
    }

    /// The codes of a table that the meeting has, with what they stand for.
    fn found<T: Copy>(&self, table: &[(&[&str], T)]) -> Vec<T> {
        let found = table.iter().filter(|(codes, _)| self.any(codes));
        found.map(|(_, meaning)| *meaning).collect()
    }

    /// Topics of other fellowships than Alcoholics Anonymous.
    pub fn fellowships(&self) -> Vec<String> {
        let found = self.found(&[(&["AL-AN"], "Al-Anon"), (&["AL"], "Alateen")]);
        let mut topics: Vec<String> = found.into_iter().map(str::to_owned).collect();
        if !topics.is_empty() {
            topics.push("Angehörige von Suchtkranken".to_owned());
        }
        topics
    }

    pub fn audience(&self) -> Vec<String> {
        let found = self.found(&[
            (&["C", "O"], "Betroffene"),
            (&["O"], "Interessierte"),
            (&["Y"], "Junge Menschen"),
            (&["SEN"], "Ältere Menschen"),
            (&["L", "G", "LGBTQ"], "Lesben und Schwule"),
            (&["BE"], "Neue"),
        ]);
        found.into_iter().map(str::to_owned).collect()
    }

    pub fn gender(&self) -> Option<Gender> {
        match (self.any(&["W"]), self.any(&["M"]), self.any(&["T"])) {
            (true, false, _) => Some(Gender::Women),
            (false, true, _) => Some(Gender::Men),
            (false, false, true) => Some(Gender::Diverse),
            _ => None,
        }
    }

    /// BCP 47 tags.
    pub fn languages(&self) -> Vec<String> {
        let found = self.found(&[
            (&["DE"], "de"),
            (&["EN"], "en"),
            (&["ASL"], "ase"),
            (&["FR"], "fr"),
            (&["GR"], "el"),
            (&["ITA"], "it"),
            (&["POL"], "pl"),
            (&["POR"], "pt"),
            (&["RUS"], "ru"),
            (&["S"], "es"),
            (&["UKR"], "uk"),
        ]);
        found.into_iter().map(str::to_owned).collect()
    }

    pub fn accessibility(&self) -> Option<Accessibility> {
        self.any(&["X"]).then_some(Accessibility::Yes)
    }

    pub fn online(&self) -> bool {
        self.any(&["ONL"])
    }

    /// The place is closed for a time.
    pub fn closed_for_now(&self) -> bool {
        self.any(&["TC"])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names() {
        let table = [
            (
                "O|W|X|DE",
                Some(Gender::Women),
                vec!["de"],
                Some(Accessibility::Yes),
            ),
            (
                "Open, Men Only, Russian",
                Some(Gender::Men),
                vec!["ru"],
                None,
            ),
            ("closed; women; men", None, vec![], None),
            ("", None, vec![], None),
        ];
        for (text, gender, languages, accessibility) in table {
            let types = Types::of(text);
            let read = (types.gender(), types.languages(), types.accessibility());
            let languages = languages.into_iter().map(str::to_owned).collect();
            assert_eq!(read, (gender, languages, accessibility), "{text}");
        }
        assert!(Types::of("online meeting").online() && Types::of("O|TC").closed_for_now());
        assert_eq!(
            Types::of("AL-AN").fellowships(),
            ["Al-Anon", "Angehörige von Suchtkranken"]
        );
    }
}
