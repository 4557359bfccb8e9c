//! The tables of HSDS, known by their columns and not by the files' names, and what they link to.

use crate::import::record::key_of;
use std::collections::HashSet;

/// The tables of the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::import) enum Kind {
    Organizations,
    Services,
    ServiceAtLocations,
    Locations,
    Addresses,
    Phones,
    Schedules,
    Languages,
    Accessibility,
    Contacts,
    Attributes,
    TaxonomyTerms,
    /// A table from which nothing is needed.
    Unused,
}

/// A table has all columns of the first list and at least one of the second, unless that is empty. The
/// first match counts, so that narrow signatures stand before wide ones.
const SIGNATURES: &[(Kind, &[&str], &[&str])] = &[
    (Kind::Unused, &["last_action_type"], &[]),
    (Kind::Unused, &["extent"], &["service_id", "extent_type"]),
    (Kind::Unused, &["document"], &["service_id", "uri"]),
    (Kind::Unused, &["amount", "currency"], &[]),
    (Kind::Unused, &["identifier_type", "identifier"], &[]),
    (
        Kind::Unused,
        &["source"],
        &["service_id", "organization_id"],
    ),
    (Kind::Attributes, &["link_id", "taxonomy_term_id"], &[]),
    (
        Kind::TaxonomyTerms,
        &["code", "name"],
        &["taxonomy", "taxonomy_id", "term_uri"],
    ),
    (
        Kind::Languages,
        &["code"],
        &["service_id", "location_id", "phone_id"],
    ),
    (Kind::Schedules, &["id"], &["freq", "byday", "opens_at"]),
    (Kind::Addresses, &["address_1", "location_id"], &[]),
    (
        Kind::Phones,
        &["number"],
        &[
            "service_id",
            "location_id",
            "organization_id",
            "contact_id",
            "service_at_location_id",
        ],
    ),
    (Kind::Contacts, &["id", "name"], &["title", "department"]),
    (Kind::Locations, &["id", "location_type"], &[]),
    (
        Kind::Locations,
        &["id", "latitude", "longitude", "transportation"],
        &[],
    ),
    (
        Kind::Accessibility,
        &["location_id", "description"],
        &["details"],
    ),
    (
        Kind::Services,
        &["id", "name", "status"],
        &[
            "organization_id",
            "program_id",
            "eligibility_description",
            "application_process",
        ],
    ),
    (
        Kind::Organizations,
        &["id", "name", "description"],
        &[
            "legal_status",
            "tax_status",
            "year_incorporated",
            "parent_organization_id",
            "website",
        ],
    ),
    (
        Kind::ServiceAtLocations,
        &["id", "service_id", "location_id"],
        &[],
    ),
    (
        Kind::Unused,
        &["id", "name", "description", "organization_id"],
        &[],
    ),
    (
        Kind::Unused,
        &["id", "name", "description"],
        &["uri", "version"],
    ),
];

impl Kind {
    /// The table with these columns, `None` for tables of other formats.
    pub(in crate::import) fn of(columns: &[String]) -> Option<Self> {
        let columns: HashSet<String> = columns.iter().map(|name| key_of(name)).collect();
        let matches = |(_, all, any): &&(Kind, &[&str], &[&str])| {
            all.iter().all(|key| columns.contains(*key))
                && (any.is_empty() || any.iter().any(|key| columns.contains(*key)))
        };
        SIGNATURES.iter().find(matches).map(|(kind, ..)| *kind)
    }

    /// Columns that name the record to which a row belongs, and the key under which it then stands. A row
    /// may belong to several: a schedule to a service and to its location.
    pub(super) fn owners(self) -> (&'static str, &'static [&'static str]) {
        const ANY: &[&str] = &[
            "service_at_location_id",
            "service_id",
            "location_id",
            "organization_id",
            "contact_id",
        ];
        match self {
            Kind::ServiceAtLocations => ("service_at_locations", &["service_id"]),
            Kind::Addresses => ("addresses", &["location_id"]),
            Kind::Phones => ("phones", ANY),
            Kind::Schedules => ("schedules", ANY),
            Kind::Languages => ("languages", ANY),
            Kind::Accessibility => ("accessibility", &["location_id"]),
            Kind::Contacts => ("contacts", ANY),
            Kind::Attributes => ("attributes", &["link_id"]),
            _ => ("", &[]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_by_their_columns() {
        let table = [
            (
                "id,organization_id,program_id,name,status,description",
                Some(Kind::Services),
            ),
            ("ID,Name,Status,Organization ID", Some(Kind::Services)),
            (
                "id,name,description,email,website",
                Some(Kind::Organizations),
            ),
            (
                "id,location_type,url,organization_id,name,latitude,longitude",
                Some(Kind::Locations),
            ),
            (
                "id,service_id,location_id,description",
                Some(Kind::ServiceAtLocations),
            ),
            (
                "id,location_id,address_1,city,postal_code",
                Some(Kind::Addresses),
            ),
            (
                "id,location_id,service_id,number,extension,type",
                Some(Kind::Phones),
            ),
            (
                "id,service_id,location_id,freq,byday,opens_at",
                Some(Kind::Schedules),
            ),
            (
                "id,service_id,location_id,phone_id,name,code,note",
                Some(Kind::Languages),
            ),
            (
                "id,location_id,description,details,url",
                Some(Kind::Accessibility),
            ),
            (
                "id,service_id,name,title,department,email",
                Some(Kind::Contacts),
            ),
            (
                "id,link_id,taxonomy_term_id,link_type,link_entity,value",
                Some(Kind::Attributes),
            ),
            (
                "id,code,name,description,parent_id,taxonomy,language",
                Some(Kind::TaxonomyTerms),
            ),
            ("id,service_id,name,extent,extent_type", Some(Kind::Unused)),
            (
                "id,organization_id,name,alternate_name,description",
                Some(Kind::Unused),
            ),
            ("id,name,themen,beschreibung,status,email,web", None),
            ("id,name,landkreise,telefon,email,web", None),
            ("Name,Day,Time,Location,Address,City,Types", None),
        ];
        for (columns, expected) in table {
            let columns: Vec<String> = columns.split(',').map(str::to_owned).collect();
            assert_eq!(Kind::of(&columns), expected, "{columns:?}");
        }
    }
}
