//! For whom a group is, where the office shortened the word: each value is one choice of a filter, so "Angeh."
//! and "Angehörige" have to be the same.
//!
//! Only whole values are read, and only those that can mean one thing.

use super::note::Note;
use crate::catalogue::Severity;

/// What offices write, folded and without the full stop, and what it is for short.
const WRITTEN: [(&str, &str); 13] = [
    (
        "betr betroff betroffen betroffene betroffener betroffene/r betroffene(r) betroffene*r betroffene:r selbstbetroffene",
        "Betroffene",
    ),
    (
        "ang angeh angehör angehoer angehörige angehoerige angehöriger angehörige/r angehörige(r) angehörige*r angehörige:r",
        "Angehörige",
    ),
    ("elt eltern", "Eltern"),
    ("fam familie familien", "Familien"),
    ("kdr kind kinder", "Kinder"),
    ("jug jgdl jugendl jugendliche jugendlicher", "Jugendliche"),
    ("erw erwachs erwachsene erwachsener", "Erwachsene"),
    ("geschw geschwister", "Geschwister"),
    ("großelt grosselt großeltern grosseltern", "Großeltern"),
    ("part partner", "Partner"),
    (
        "interess interessierte interessierter interessenten",
        "Interessierte",
    ),
    ("fachl fachleute", "Fachleute"),
    ("fachkr fachkräfte fachkraefte", "Fachkräfte"),
];

/// The values with shortened ones written out, each once, and what was done.
pub fn clean(values: Vec<String>) -> (Vec<String>, Vec<Note>) {
    let mut cleaned: Vec<String> = Vec::with_capacity(values.len());
    let mut notes = Vec::new();
    for value in values {
        let meant = meant(&value);
        if meant != [value.as_str()] {
            notes.push(
                Note::new(Severity::Hint, "audience", &value)
                    .says("ist ausgeschrieben", "Zielgruppen ausschreiben.")
                    .proposes(meant.join("|")),
            );
        }
        for one in meant {
            if !cleaned.iter().any(|known| known == one) {
                cleaned.push(one.to_owned());
            }
        }
    }
    (cleaned, notes)
}

/// What a value means: itself, where it is not among those that offices shorten. Strokes part what is.
fn meant(value: &str) -> Vec<&str> {
    if let Some(whole) = known(value) {
        return vec![whole];
    }
    let parts: Option<Vec<&str>> = value.split(['/', '+']).map(known).collect();
    parts.unwrap_or_else(|| vec![value])
}

fn known(value: &str) -> Option<&'static str> {
    let folded = value.trim().trim_end_matches('.').to_lowercase();
    let (_, whole) = WRITTEN
        .iter()
        .find(|(written, _)| written.split(' ').any(|one| one == folded))?;
    Some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortened_audiences_are_written_out() {
        for (values, expected, hints) in [
            ("", "", 0),
            ("Betroffene|Angehörige", "Betroffene|Angehörige", 0),
            ("Betr.|Angeh.", "Betroffene|Angehörige", 2),
            (
                "betr|Angehör.|Interess.",
                "Betroffene|Angehörige|Interessierte",
                3,
            ),
            ("Betroffene/r|Angehörige*r", "Betroffene|Angehörige", 2),
            ("Betr./Angeh.", "Betroffene|Angehörige", 1),
            ("Betroffene + Angehörige", "Betroffene|Angehörige", 1),
            ("Betroffene|Betr.", "Betroffene", 1),
            ("eltern|Kdr.", "Eltern|Kinder", 2),
            ("pflegende Angehörige", "pflegende Angehörige", 0),
            ("Frauen/Mädchen", "Frauen/Mädchen", 0),
            ("Betr. nach OP", "Betr. nach OP", 0),
        ] {
            let list = |text: &str| -> Vec<String> {
                text.split_terminator('|').map(str::to_owned).collect()
            };
            let (cleaned, notes) = clean(list(values));
            assert_eq!(cleaned, list(expected), "{values}");
            assert_eq!(notes.len(), hints, "{values}");
            assert_eq!(clean(cleaned.clone()), (cleaned, Vec::new()), "{values}");
        }
    }
}
