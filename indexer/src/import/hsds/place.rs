//! Locations of HSDS -> the place of a group.

use super::super::record::Record;
use crate::catalogue::{Report, Severity, joined, values};
use grufi_engine::{Accessibility, Form};

/// Where a group meets.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Place {
    pub venue: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    pub district: String,
    pub coordinates: Option<(f64, f64)>,
    pub accessibility: Option<Accessibility>,
    pub form: Option<Form>,
    /// What is told of the place in whole sentences.
    pub notes: Vec<String>,
}

/// Reads a location. Where it was exported by us, `own`, nothing of it is told besides.
pub(super) fn read(location: &Record, own: bool, report: &mut Report) -> Place {
    let address = location.records("addresses").first();
    let told = |key: &str| address.map(|address| address.text(key)).unwrap_or_default();
    let mut place = Place {
        venue: joined([location.text("name"), told("address_2")], ", "),
        street: told("address_1"),
        postcode: told("postal_code"),
        town: told("city"),
        district: told("region"),
        coordinates: coordinates(location, report),
        form: match location.text("location_type").as_str() {
            "virtual" => Some(Form::Online),
            "physical" => Some(Form::InPerson),
            _ => None,
        },
        ..Place::default()
    };
    for told in location.records("accessibility") {
        let text = told.text("description");
        let meaning = accessibility(&text);
        place.accessibility = place.accessibility.or(meaning);
        let whole = joined([text.clone(), told.text("details")], ", ");
        if !whole.is_empty() && !own {
            place.notes.push(format!("Barrierefreiheit: {whole}"));
        }
    }
    let way = location.text("transportation");
    if !way.is_empty() {
        place.notes.push(format!("Anfahrt: {way}"));
    }
    place
}

/// The meaning of a word of the catalogue or of a sentence about wheelchairs.
fn accessibility(text: &str) -> Option<Accessibility> {
    let lower = text.to_lowercase();
    let names = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    values::meaning(values::ACCESSIBILITIES, text).or_else(|| {
        let wheelchairs = names(&["wheelchair", "rollstuhl"]);
        let doubtful = names(&[
            "no ",
            "not ",
            "nicht",
            "kein",
            "limited",
            "partial",
            "teilweise",
        ]);
        (wheelchairs && !doubtful).then_some(Accessibility::Yes)
    })
}

/// Latitude and longitude; 0, 0 stands for unknown.
fn coordinates(location: &Record, report: &mut Report) -> Option<(f64, f64)> {
    let mut degrees = |key: &str, limit: f64| {
        let text = location.text(key);
        let degrees = text
            .parse::<f64>()
            .ok()
            .filter(|degrees| degrees.abs() <= limit);
        if degrees.is_none() && !text.is_empty() {
            let problem = location.problem(Severity::Warning, "coordinates", key);
            let remedy = format!("Eine Zahl von -{limit} bis {limit} eintragen.");
            report.push(problem.says("ist keine geografische Angabe und wird übergangen", remedy));
        }
        degrees
    };
    let place = (degrees("latitude", 90.0), degrees("longitude", 180.0));
    let place = (place.0?, place.1?);
    (place != (0.0, 0.0)).then_some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accessibility_in_sentences() {
        let table = [
            ("ja", Some(Accessibility::Yes)),
            ("teilweise", Some(Accessibility::Partly)),
            (
                "Wheelchair access is possible on all levels.",
                Some(Accessibility::Yes),
            ),
            ("No wheelchair access", None),
            ("nicht mit dem Rollstuhl zu erreichen", None),
            ("Induction loop", None),
            ("", None),
        ];
        for (text, expected) in table {
            assert_eq!(accessibility(text), expected, "{text}");
        }
    }
}
