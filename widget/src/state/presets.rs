//! Attributes of the element -> the first request.

use super::finder::FinderState;
use grufi_engine::analysis::{fold, tokens};
use grufi_engine::{FacetKind, Filters, Index};

/// What the host page set on the element, as written there.
#[derive(Clone, Debug, Default)]
pub struct Presets {
    /// District or districts, parted by commas.
    pub region: Option<String>,
    /// A topic of the catalogue, or a text to start with.
    pub topic: Option<String>,
    /// Heading level of a group's name.
    pub heading: Option<String>,
}

impl Presets {
    /// The request to start with. A region becomes a filter where the catalogue has that district; a topic
    /// becomes a filter where the catalogue has it, and the text of the field otherwise.
    pub fn state(&self, index: &Index<'_>) -> FinderState {
        let mut filters = Filters::default();
        for region in self.regions() {
            choose(&mut filters, index, FacetKind::District, |label| {
                same_district(label, region)
            });
        }
        let topic = self.topic.as_deref().unwrap_or_default().trim();
        let known = !topic.is_empty()
            && choose(&mut filters, index, FacetKind::Topic, |label| {
                fold(label) == fold(topic)
            });
        let text = if known { "" } else { topic };
        FinderState::new(text.to_owned(), filters)
    }

    /// The districts named by the region.
    pub fn regions(&self) -> impl Iterator<Item = &str> {
        let text = self.region.as_deref().unwrap_or_default();
        text.split(',')
            .map(str::trim)
            .filter(|region| !region.is_empty())
    }

    /// Tag of the headings that hold a group's name: h3, or the level set, from 2 to 6.
    pub fn heading_tag(&self) -> &'static str {
        match self
            .heading
            .as_deref()
            .map(|level| level.trim().trim_start_matches(['h', 'H']))
        {
            Some("2") => "h2",
            Some("4") => "h4",
            Some("5") => "h5",
            Some("6") => "h6",
            _ => "h3",
        }
    }
}

/// Tag of the headings below one.
pub fn below(heading: &str) -> &'static str {
    match heading.as_bytes() {
        [_, b'2'] => "h3",
        [_, b'3'] => "h4",
        [_, b'4'] => "h5",
        _ => "h6",
    }
}

/// Chooses every value whose label fits; whether there was one.
fn choose(
    filters: &mut Filters,
    index: &Index<'_>,
    kind: FacetKind,
    fits: impl Fn(&str) -> bool,
) -> bool {
    let mut chosen = false;
    for value in index.facet(kind).iter().flat_map(|facet| facet.values()) {
        if fits(value.label()) && !filters.contains(kind, value.number()) {
            filters.toggle(kind, value.number());
            chosen = true;
        }
    }
    chosen
}

/// Whether two names mean the same district: "Göttingen" fits "Landkreis Göttingen" and "Göttingen (Stadt)",
/// but those two do not fit each other.
pub fn same_district(a: &str, b: &str) -> bool {
    let ((kind_a, name_a), (kind_b, name_b)) = (parted(a), parted(b));
    name_a == name_b && (kind_a == kind_b || kind_a.is_empty() || kind_b.is_empty())
}

/// Kind of a district, empty where none is named, and the words of its proper name.
fn parted(district: &str) -> (&'static str, Vec<String>) {
    let mut kind = "";
    let mut name = Vec::new();
    for word in tokens(district).map(|token| token.folded) {
        match word.as_str() {
            "landkreis" | "kreis" | "lk" | "region" => kind = "landkreis",
            "stadt" | "hansestadt" | "kreisfreie" => kind = "stadt",
            _ => name.push(word),
        }
    }
    (kind, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn districts() {
        for (a, b, same) in [
            ("Göttingen", "Landkreis Göttingen", true),
            ("göttingen", "Stadt Göttingen", true),
            ("Landkreis Göttingen", "Stadt Göttingen", false),
            ("LK Celle", "Landkreis Celle", true),
            ("Region Hannover", "Hannover", true),
            ("Oldenburg (Stadt)", "Stadt Oldenburg", true),
            ("Oldenburg (Landkreis)", "Oldenburg", true),
            ("Oldenburg (Landkreis)", "Oldenburg (Stadt)", false),
            ("Celle", "Cellerland", false),
        ] {
            assert_eq!(same_district(a, b), same, "{a} / {b}");
        }
    }

    #[test]
    fn regions_and_heading() {
        let presets = |region: &str, heading: &str| Presets {
            region: Some(region.into()),
            heading: Some(heading.into()),
            ..Presets::default()
        };
        assert_eq!(
            presets(" Celle, ,Uelzen ", "")
                .regions()
                .collect::<Vec<_>>(),
            ["Celle", "Uelzen"]
        );
        for (heading, tag) in [
            ("", "h3"),
            ("2", "h2"),
            ("h4", "h4"),
            ("7", "h3"),
            ("1", "h3"),
        ] {
            assert_eq!(presets("", heading).heading_tag(), tag);
        }
    }
}
