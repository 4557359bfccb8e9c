//! Organizations of HSDS -> contact points.

use super::super::record::Record;
use super::attributes::Attributes;
use super::{mail, phones};
use crate::catalogue::column::ContactColumn;
use crate::catalogue::{ContactPoint, PostcodeRange, Report};

/// Reads an organization.
pub(super) fn read(organization: &Record, report: &mut Report) -> ContactPoint {
    let own = Attributes::of(organization);
    let location = organization.records("locations").first();
    let address = location.and_then(|location| location.records("addresses").first());
    let told = |key: &str| address.map(|address| address.text(key)).unwrap_or_default();
    let web = match own.list(ContactColumn::Web) {
        own if own.is_empty() => organization.webs("website", report),
        own => own,
    };
    let postcodes = own.list(ContactColumn::Postcodes);
    ContactPoint {
        id: match own.text(ContactColumn::Id) {
            own if own.is_empty() => organization.text("id"),
            own => own,
        },
        name: organization.text("name"),
        districts: own.list(ContactColumn::Districts),
        postcodes: postcodes
            .iter()
            .filter_map(|range| PostcodeRange::parse(range))
            .collect(),
        phone: phones(&[organization], own.any()),
        email: match own.text(ContactColumn::Email) {
            own if own.is_empty() => mail(organization, report),
            own => own,
        },
        web,
        hours: own.text(ContactColumn::Hours),
        street: told("address_1"),
        postcode: told("postal_code"),
        town: told("city"),
        source: organization.source(),
    }
}
