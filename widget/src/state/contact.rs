//! A contact point, ready to be drawn, and which one is responsible.

use super::presets::same_district;
use crate::links::{self, Link};
use crate::text::joined;
use grufi_engine::{ContactPoint, FacetKind, Filters, Index};

/// What is shown of a contact point; texts are empty where the catalogue has none.
#[derive(Debug)]
pub struct Contact {
    /// Its name.
    pub name: String,
    /// Street, postcode, town.
    pub address: String,
    /// When somebody answers.
    pub hours: String,
    /// Telephone number.
    pub phone: Option<Link>,
    /// Mail address.
    pub email: Option<Link>,
    /// Web page.
    pub web: Option<Link>,
}

impl Contact {
    /// Takes over a contact point of the index.
    pub fn of(point: &ContactPoint<'_>) -> Self {
        Self {
            name: point.name().to_owned(),
            address: joined(
                &[
                    point.street(),
                    &joined(&[point.postcode(), point.town()], " "),
                ],
                ", ",
            ),
            hours: point.hours().to_owned(),
            phone: given(point.phone(), links::phone),
            email: given(point.email(), links::email),
            web: given(point.web(), links::web),
        }
    }
}

/// A link of a cell that is not empty.
pub fn given(cell: &str, link: fn(&str) -> Link) -> Option<Link> {
    (!cell.trim().is_empty()).then(|| link(cell))
}

/// The contact point for a visitor: that of a chosen district, else the element's own (`region`), else the
/// first.
pub fn responsible(index: &Index<'_>, filters: &Filters, region: Option<u16>) -> Option<Contact> {
    let chosen = filters
        .iter()
        .filter(|(kind, _)| *kind == FacetKind::District)
        .filter_map(|(kind, value)| index.facet(kind)?.value(value))
        .find_map(|value| for_district(index, value.label()));
    index
        .contact_point(chosen.or(region).unwrap_or(0))
        .map(|point| Contact::of(&point))
}

/// Number of the contact point that is responsible for a district.
pub fn for_district(index: &Index<'_>, district: &str) -> Option<u16> {
    let at = index
        .contact_points()
        .position(|point| point.districts().any(|name| same_district(name, district)))?;
    u16::try_from(at).ok()
}
