//! The columns of the canonical tables, see the catalogue's description in the operator's handbook.

/// The columns of one kind of table.
pub trait ColumnSet: Copy + Eq + 'static {
    /// All columns in canonical order.
    const ALL: &'static [Self];

    /// The column's name in header rows and as JSON key.
    fn key(self) -> &'static str;

    /// The column of a name; upper case and surrounding space do not matter.
    fn from_key(key: &str) -> Option<Self> {
        let key = key.trim().to_lowercase();
        Self::ALL.iter().copied().find(|column| column.key() == key)
    }
}

macro_rules! columns {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $key:literal;)+ }) => {
        $(#[$meta])*
        #[allow(missing_docs)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($variant,)+ }

        impl ColumnSet for $name {
            const ALL: &'static [Self] = &[$($name::$variant,)+];

            fn key(self) -> &'static str {
                match self { $($name::$variant => $key,)+ }
            }
        }
    };
}

columns! {
    /// Columns of the table of groups.
    Column {
        Id = "id";
        Name = "name";
        Topics = "themen";
        Description = "beschreibung";
        Audience = "zielgruppe";
        Gender = "geschlecht";
        AgeFrom = "alter_von";
        AgeTo = "alter_bis";
        Languages = "sprachen";
        Form = "form";
        Schedule = "treffen";
        Venue = "treffort";
        Street = "strasse";
        Postcode = "plz";
        Town = "ort";
        District = "landkreis";
        Accessibility = "barrierefrei";
        Status = "status";
        ContactPoint = "kontaktstelle";
        Phone = "telefon";
        Email = "email";
        Web = "web";
        Updated = "stand";
        Person = "ansprechperson";
        Publish = "veroeffentlichen";
        ContactThrough = "kontakt_ueber";
        Hidden = "ausgeblendet";
    }
}

columns! {
    /// Columns of the table of contact points.
    ContactColumn {
        Id = "id";
        Name = "name";
        Districts = "landkreise";
        Postcodes = "plz_bereiche";
        Phone = "telefon";
        Email = "email";
        Web = "web";
        Hours = "oeffnungszeiten";
        Street = "strasse";
        Postcode = "plz";
        Town = "ort";
    }
}
