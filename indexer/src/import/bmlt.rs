//! Meetings of a BMLT server (Basic Meeting List Toolbox), the meeting lists of Narcotics Anonymous.
//!
//! Two spellings of the keys: the server's own (`GetSearchResults` as JSON: `id_bigint`, `weekday_tinyint`,
//! `start_time`, ...) and the shorter ones of extracts from its database (`id`, `weekday_1sun`, `start`,
//! ...). Contact fields are those of the service body's volunteers and are not read.

mod formats;
mod numbering;

use super::json::Object;
use super::table::{one_line, paragraphs};
use crate::catalogue::{
    Discretion, Group, Problem, Report, Severity, Source, joined, language, schedule,
};
use formats::Formats;
use grufi_engine::{Accessibility, Day};
use numbering::Numbering;
use std::sync::Arc;

/// Topics of every meeting.
const TOPICS: [&str; 2] = ["Narcotics Anonymous", "Drogen"];

/// Whether objects are meetings of this format.
pub(super) fn recognises(objects: &[Object<'_>]) -> bool {
    objects.first().is_some_and(|object| {
        let has = |key| object.get(key).is_some();
        has("meeting_name")
            && (WEEKDAY.iter().any(|key| has(key)) || START.iter().any(|key| has(key)))
    })
}

const ID: [&str; 2] = ["id_bigint", "id"];
const WEEKDAY: [&str; 2] = ["weekday_tinyint", "weekday_1sun"];
const START: [&str; 2] = ["start_time", "start"];
const DURATION: [&str; 2] = ["duration_time", "duration"];
const LANGUAGE: [&str; 2] = ["lang_enum", "lang"];
const LATITUDE: [&str; 2] = ["latitude", "lat"];
const LONGITUDE: [&str; 2] = ["longitude", "lng"];

/// Reads all meetings.
pub(super) fn read(meetings: &[Object<'_>], file: &Arc<str>, report: &mut Report) -> Vec<Group> {
    let numbering = Numbering::of(meetings, file, report);
    meetings
        .iter()
        .map(|object| {
            Meeting {
                object,
                file,
                report,
            }
            .group(numbering)
        })
        .collect()
}

/// Key, line and text of the first of these keys that an object has.
fn first_of<'o>(object: &'o Object<'_>, keys: &[&str]) -> Option<(&'o str, u64, String)> {
    let member = keys.iter().find_map(|key| object.get(key))?;
    Some((&member.key, member.line, one_line(&member.text()?)))
}

/// The same, where the text says something.
fn filled<'o>(object: &'o Object<'_>, keys: &[&str]) -> Option<(&'o str, u64, String)> {
    first_of(object, keys).filter(|(_, _, text)| !text.is_empty())
}

/// One meeting while it is read.
struct Meeting<'m, 'f> {
    object: &'m Object<'f>,
    file: &'m Arc<str>,
    report: &'m mut Report,
}

impl Meeting<'_, '_> {
    fn group(mut self, numbering: Numbering) -> Group {
        let name = self.text(&["meeting_name"]);
        if name.is_empty() {
            let problem = self.problem(
                Severity::Error,
                "missing-name",
                "meeting_name",
                self.object.line,
            );
            self.report.push(problem.says(
                "Der Name fehlt",
                "Dem Treffen auf dem Server einen Namen geben.",
            ));
        }
        let formats = Formats::of(&self.text(&["formats"]));
        let day = self.weekday(numbering);
        let start = self.minutes(&START).filter(|start| *start < 24 * 60);
        let recurrences = schedule::feeds::bmlt(day, start, self.minutes(&DURATION));
        let link = self.text(&["virtual_meeting_link"]);
        let place = [self.text(&["location_text"]), self.text(&["location_info"])];
        let boroughs = [
            self.text(&["location_sub_province"]),
            self.text(&["location_city_subsection"]),
        ];
        Group {
            id: self.text(&ID),
            name,
            topics: TOPICS.map(str::to_owned).to_vec(),
            description: paragraphs(
                &self
                    .object
                    .get("comments")
                    .and_then(|c| c.text())
                    .unwrap_or_default(),
            ),
            audience: formats.audience(),
            gender: formats.gender(),
            languages: self.languages(),
            form: formats.form(&self.text(&["venue_type"])),
            schedule: schedule::words::german(&recurrences),
            weekdays: recurrences.weekdays(),
            start: recurrences.start(),
            recurrences,
            venue: joined(place, ", "),
            street: self.text(&["location_street"]),
            postcode: Some(self.text(&["location_postal_code_1"]))
                .filter(|code| code.contains(|c: char| c.is_ascii_digit()))
                .unwrap_or_default(),
            town: self.text(&["location_municipality"]),
            district: boroughs
                .into_iter()
                .find(|name| !name.is_empty())
                .unwrap_or_default(),
            coordinates: self.coordinates(),
            accessibility: formats.any(&["WC", "WCHR"]).then_some(Accessibility::Yes),
            status: formats.status(),
            phone: self.text(&["phone_meeting_number"]),
            web: crate::catalogue::validate::web(&link)
                .ok()
                .into_iter()
                .collect(),
            discretion: Discretion {
                unpublished: self.text(&["published"]) == "0",
                ..Discretion::default()
            },
            source: Source {
                file: Arc::clone(self.file),
                line: self.object.line,
            },
            ..Group::default()
        }
    }

    /// The text of the first of these keys that the meeting has, in one line.
    fn text(&self, keys: &[&str]) -> String {
        first_of(self.object, keys)
            .map(|(_, _, text)| text)
            .unwrap_or_default()
    }

    fn problem(&self, severity: Severity, code: &'static str, column: &str, line: u64) -> Problem {
        Problem::of_file(severity, code, self.file)
            .line(line)
            .column(column)
    }

    fn weekday(&mut self, numbering: Numbering) -> Option<Day> {
        let (key, line, text) = filled(self.object, &WEEKDAY)?;
        let day = text.parse().ok().and_then(|number| numbering.day(number));
        if day.is_none() {
            let problem = self
                .problem(Severity::Error, "bmlt-weekday", key, line)
                .value(&text);
            self.report.push(problem.says(
                "ist kein Wochentag",
                "Eine Zahl von 1 (Sonntag) bis 7 eintragen.",
            ));
        }
        day
    }

    /// Hours, minutes and perhaps seconds, in minutes.
    fn minutes(&mut self, keys: &[&str]) -> Option<u16> {
        let (key, line, text) = filled(self.object, keys)?;
        let mut parts = text.split(':').map(|part| part.parse::<u16>().ok());
        let minutes = match (parts.next().flatten(), parts.next().flatten()) {
            (Some(hours @ 0..=24), Some(minutes @ 0..=59)) => Some(hours * 60 + minutes),
            _ => None,
        };
        if minutes.is_none() {
            let problem = self
                .problem(Severity::Warning, "bmlt-time", key, line)
                .value(&text);
            self.report.push(problem.says(
                "ist keine Uhrzeit und wird übergangen",
                "Eine Zeit wie 19:30:00 eintragen.",
            ));
        }
        minutes
    }

    fn languages(&mut self) -> Vec<String> {
        let Some((key, line, text)) = filled(self.object, &LANGUAGE) else {
            return Vec::new();
        };
        let tag = language::tag(&text);
        if tag.is_none() {
            let problem = self
                .problem(Severity::Warning, "language", key, line)
                .value(&text);
            self.report.push(problem.says(
                "ist keine bekannte Sprache und wird übergangen",
                "Ein Kürzel wie »en« eintragen.",
            ));
        }
        tag.into_iter().collect()
    }

    /// Latitude and longitude; 0, 0 stands for unknown.
    fn coordinates(&self) -> Option<(f64, f64)> {
        let degrees = |keys: &[&str], limit: f64| {
            self.text(keys)
                .parse::<f64>()
                .ok()
                .filter(|degrees| degrees.abs() <= limit)
        };
        let place = (degrees(&LATITUDE, 90.0)?, degrees(&LONGITUDE, 180.0)?);
        (place != (0.0, 0.0)).then_some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::super::json;
    use super::*;
    use expect_test::{Expect, expect};

    fn check(text: &str, expected: Expect) {
        let mut report = Report::default();
        let objects = json::objects(text, "a.json").expect("json");
        assert!(recognises(&objects));
        let groups = read(&objects, &Arc::from("a.json"), &mut report);
        let mut seen = String::new();
        for group in groups {
            seen += &format!("{group:#?}\n");
        }
        for problem in report.problems() {
            seen += &format!("{problem}\n");
        }
        expected.assert_eq(&seen);
    }

    #[test]
    fn keys_of_the_server() {
        check(
            r#"[{"id_bigint": "5", "weekday_tinyint": "6", "start_time": "14:00:00", "duration_time": "01:30:00",
               "formats": "C,VM,TC,W,WC", "lang_enum": "en", "latitude": "40.5", "longitude": "-73.25",
               "meeting_name": "Clean", "comments": "Bring\na friend", "location_text": "Church",
               "location_info": "2nd floor", "location_street": "1 Main St", "location_municipality": "Albany",
               "location_sub_province": "Albany County", "location_postal_code_1": "12203-1234",
               "virtual_meeting_link": "https://example.org/5", "published": "1"}]"#,
            expect![[r#"
                Group {
                    id: "5",
                    name: "Clean",
                    topics: [
                        "Narcotics Anonymous",
                        "Drogen",
                    ],
                    description: "Bring\na friend",
                    audience: [
                        "Betroffene",
                    ],
                    gender: Some(
                        Women,
                    ),
                    age_from: None,
                    age_to: None,
                    languages: [
                        "en",
                    ],
                    form: Some(
                        Online,
                    ),
                    schedule: "jeden Freitag, 14 bis 15:30 Uhr",
                    weekdays: 16,
                    start: Some(
                        840,
                    ),
                    recurrences: Schedule {
                        rules: [
                            Recurrence {
                                rule: Weekly {
                                    days: 16,
                                    weeks: All,
                                },
                                time: Between(
                                    840,
                                    930,
                                ),
                                months: 4095,
                                from: None,
                                until: None,
                                exceptions: 0,
                                online: false,
                            },
                        ],
                        by_arrangement: false,
                        rest: [],
                        doubts: [],
                    },
                    venue: "Church, 2nd floor",
                    street: "1 Main St",
                    postcode: "12203-1234",
                    town: "Albany",
                    district: "Albany County",
                    coordinates: Some(
                        (
                            40.5,
                            -73.25,
                        ),
                    ),
                    accessibility: Some(
                        Yes,
                    ),
                    status: None,
                    responsible: "",
                    contact_point: None,
                    phone: "",
                    email: "",
                    web: [
                        "https://example.org/5",
                    ],
                    person: "",
                    updated: None,
                    discretion: Discretion {
                        unpublished: false,
                        through_contact_point: false,
                        hidden: [],
                    },
                    source: Source {
                        file: "a.json",
                        line: 1,
                    },
                }
            "#]],
        );
    }
}
