//! A contact point, ready to be drawn, and which one is responsible.

use super::presets::same_district;
use crate::links::{self, Link};
use crate::text::joined;
use grufi_engine::{ContactPoint, FacetKind, Filters, Index};

/// What is shown of a contact point; texts are empty where the catalogue has none.
#[derive(Clone, Debug, PartialEq, Eq)]
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
            address: joined(&[point.street(), &joined(&[point.postcode(), point.town()], " ")], ", "),
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

/// The contact point for a visitor: that of a chosen district, else of the element's region, else the first.
pub fn responsible(index: &Index<'_>, filters: &Filters, region: Option<&str>) -> Option<Contact> {
    let chosen = filters
        .iter()
        .filter(|(kind, _)| *kind == FacetKind::District)
        .filter_map(|(kind, value)| index.facet(kind)?.value(value))
        .find_map(|value| for_district(index, value.label()));
    chosen
        .or_else(|| region.and_then(|region| for_district(index, region)))
        .or_else(|| index.contact_points().next().map(|point| Contact::of(&point)))
}

fn for_district(index: &Index<'_>, district: &str) -> Option<Contact> {
    let mut points = index.contact_points();
    points.find(|point| point.districts().any(|name| same_district(name, district))).map(|point| Contact::of(&point))
}
