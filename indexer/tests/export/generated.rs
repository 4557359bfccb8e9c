//! Catalogues made up of all that the canonical tables can hold.

use grufi_engine::{Accessibility, Form, Gender, Status};
use grufi_indexer::catalogue::{
    Catalogue, ContactPoint, Date, Discretion, Group, PostcodeRange, PublicCatalogue, Report,
    schedule,
};
use grufi_indexer::clean::{self, non_values};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// Text as import tidies it, with all that formats give a meaning; what says nothing is empty.
fn text() -> impl Strategy<Value = String> {
    "[-=+@'\"<>&;,|\\\\.:% a-zA-ZäöüÄß0-9😀]{0,14}".prop_map(|text| {
        let text = text.replace('|', "/");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let says_nothing = non_values::of(&text, "telefon").is_some();
        if says_nothing { String::new() } else { text }
    })
}

/// Entries without what parts them in a cell.
fn list() -> impl Strategy<Value = Vec<String>> {
    let entry = text().prop_map(|text| text.replace([',', ';', '/'], "+"));
    prop::collection::vec(entry.prop_filter("empty", |text| !text.is_empty()), 0..4)
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(values: &[T]) -> impl Strategy<Value = T> + use<T> {
    prop::sample::select(values.to_vec())
}

fn webs() -> impl Strategy<Value = Vec<String>> {
    let addresses = [
        "https://example.org",
        "https://example.org/größe?a=b&c=%20",
        "http://www.example.org/50%#a#b",
        "https://example.org/\"><script>",
    ];
    prop::collection::vec(one_of(&addresses).prop_map(str::to_owned), 0..3)
}

fn mail() -> impl Strategy<Value = String> {
    one_of(&[
        "",
        "a@example.org",
        "jürgen@example.org",
        "=a..b@example.org",
    ])
    .prop_map(str::to_owned)
}

fn optional<T: Copy + std::fmt::Debug + 'static>(
    values: &[T],
) -> impl Strategy<Value = Option<T>> + use<T> {
    let values: Vec<Option<T>> = values.iter().copied().map(Some).chain([None]).collect();
    prop::sample::select(values)
}

prop_compose! {
    fn place()(
        venue in text(), street in text(), town in text(), district in text(),
        postcode in one_of(&["", "29221", "01067"]),
        coordinates in prop::option::of((-90.0_f64..90.0, -180.0_f64..180.0)),
    ) -> Group {
        let rounded = |degrees: f64| (degrees * 1024.0).round() / 1024.0;
        let coordinates = coordinates.map(|(latitude, longitude)| (rounded(latitude), rounded(longitude)));
        let coordinates = coordinates.filter(|place| *place != (0.0, 0.0));
        Group { venue, street, town, district, postcode: postcode.to_owned(), coordinates, ..Group::default() }
    }
}

prop_compose! {
    fn facts()(
        topics in list(), audience in list(),
        gender in optional(Gender::ALL), form in optional(Form::ALL),
        status in optional(Status::ALL), accessibility in optional(Accessibility::ALL),
        ages in (prop::option::of(0_u8..60), prop::option::of(60_u8..=120)),
        languages in prop::sample::subsequence(vec!["de", "gsg", "pt-BR", "zh-Hant-TW", "tlh"], 0..4),
        through_contact_point in any::<bool>(),
        updated in one_of(&["", "2026-03-01", "1999-12-31"]),
        day in one_of(&["", "mittwochs 19.30 Uhr ", "jeden 2. Dienstag im Monat ", "Mo und Do, 10-12 Uhr "]),
    ) -> Group {
        Group {
            topics: topics.into_iter().chain(["Angst".to_owned()]).collect(),
            audience, gender, form, status, accessibility,
            age_from: ages.0,
            age_to: ages.1,
            languages: languages.into_iter().map(str::to_owned).collect(),
            updated: Date::parse(updated),
            discretion: Discretion { through_contact_point, ..Discretion::default() },
            schedule: day.to_owned(),
            ..Group::default()
        }
    }
}

prop_compose! {
    fn group()(
        place in place(), facts in facts(),
        id in text(), name in text(), schedule in text(), phone in text(), person in text(),
        description in prop::collection::vec(text(), 0..4),
        responsible in one_of(&["", "ks-1", "=Stelle", "gibt es nicht"]),
        email in mail(), web in webs(),
    ) -> Group {
        let schedule = format!("{}{schedule}", facts.schedule).trim().to_owned();
        let recurrences = schedule::parse(&schedule);
        let description = description.join("\n").replace("\n\n\n", "\n\n");
        Group {
            id, phone, person, email, web,
            name: format!("{name}N"),
            description: description.trim().to_owned(),
            weekdays: recurrences.weekdays(),
            start: recurrences.start(),
            recurrences,
            schedule,
            responsible: responsible.to_owned(),
            venue: place.venue,
            street: place.street,
            town: place.town,
            district: place.district,
            postcode: place.postcode,
            coordinates: place.coordinates,
            ..facts
        }
    }
}

prop_compose! {
    fn contact_point()(
        name in text(), districts in list(), phone in text(), hours in text(), street in text(), town in text(),
        email in mail(), web in webs(),
        postcodes in prop::collection::vec((1_000_u32..50_000, 0_u32..49_999), 0..3),
    ) -> ContactPoint {
        let postcodes = postcodes.into_iter();
        ContactPoint {
            name: format!("{name}K"),
            districts, phone, hours, street, town, email, web,
            postcodes: postcodes.map(|(first, more)| PostcodeRange { first, last: first + more }).collect(),
            ..ContactPoint::default()
        }
    }
}

fn catalogue() -> impl Strategy<Value = PublicCatalogue> {
    let groups = prop::collection::vec(group(), 1..5);
    let points = prop::collection::vec(contact_point(), 0..3);
    (groups, points).prop_map(|(mut groups, mut contact_points)| {
        for (at, group) in groups.iter_mut().enumerate() {
            group.id = format!("{}{at}", group.id);
        }
        for (at, point) in contact_points.iter_mut().enumerate() {
            point.id = format!("ks-{}", at + 1);
            if at == 1 {
                point.name = "=Stelle".to_owned();
            }
        }
        let mut catalogue = Catalogue {
            groups,
            contact_points,
        };
        clean::catalogue(&mut catalogue, &|_, _| (), &mut Report::default());
        catalogue.link();
        catalogue.for_publication()
    })
}

/// The same cases in every run.
pub fn for_all(cases: u32, test: impl Fn(PublicCatalogue)) {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new_with_rng(config, rng);
    let result = runner.run(&catalogue(), |catalogue| {
        test(catalogue);
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}
