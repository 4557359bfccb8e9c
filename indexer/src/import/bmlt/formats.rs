//! What the format codes of a meeting say.

use grufi_engine::{Form, Gender, Status};

/// The format codes of a meeting, those of the BMLT server and those of its sample data.
pub(super) struct Formats(Vec<String>);

impl Formats {
    /// The codes of a text, parted by commas or as a list that was joined by `|`.
    pub fn of(text: &str) -> Self {
        let codes = text
            .split([',', '|'])
            .map(|code| code.trim().to_uppercase());
        Formats(codes.collect())
    }

    pub fn any(&self, codes: &[&str]) -> bool {
        self.0.iter().any(|code| codes.contains(&code.as_str()))
    }

    /// `venue_type` is 1 at a place, 2 virtual, 3 hybrid; older servers tell by the codes only.
    pub fn form(&self, venue_type: &str) -> Option<Form> {
        Some(match venue_type {
            "2" => Form::Online,
            "3" => Form::Hybrid,
            _ if self.any(&["HY"]) => Form::Hybrid,
            _ if self.any(&["VM"]) => Form::Online,
            _ => Form::InPerson,
        })
    }

    /// TC: the place is closed for a time. With a virtual meeting instead (VM) the group goes on.
    pub fn status(&self) -> Option<Status> {
        let closed = self.any(&["TC"]) && !self.any(&["VM", "HY"]);
        closed.then_some(Status::Paused)
    }

    pub fn gender(&self) -> Option<Gender> {
        match (self.any(&["W"]), self.any(&["M"])) {
            (true, false) => Some(Gender::Women),
            (false, true) => Some(Gender::Men),
            _ => None,
        }
    }

    pub fn audience(&self) -> Vec<String> {
        let table: [(&[&str], &str); 4] = [
            (&["C", "CLOSED", "O", "OPEN"], "Betroffene"),
            (&["O", "OPEN"], "Interessierte"),
            (&["Y", "YP"], "Junge Menschen"),
            (&["GL", "LGBTQ"], "Lesben und Schwule"),
        ];
        let named = table.iter().filter(|(codes, _)| self.any(codes));
        named.map(|(_, audience)| (*audience).to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_and_states_by_format_codes() {
        let table = [
            ("", "", Some(Form::InPerson), None),
            ("VM", "", Some(Form::Online), None),
            ("VM,TC", "", Some(Form::Online), None),
            ("HY", "", Some(Form::Hybrid), None),
            ("TC", "", Some(Form::InPerson), Some(Status::Paused)),
            ("", "2", Some(Form::Online), None),
            ("VM", "3", Some(Form::Hybrid), None),
        ];
        for (codes, venue_type, form, status) in table {
            let formats = Formats::of(codes);
            assert_eq!(
                (formats.form(venue_type), formats.status()),
                (form, status),
                "{codes} {venue_type}"
            );
        }
    }
}
