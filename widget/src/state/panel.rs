//! The filter panel: which filters there are, which are unfolded, and which values they show.

use super::facets::{self, Counts, Value};
use crate::messages::Messages;
use grufi_engine::{FacetKind, Filters, Index};

/// All filters of an index.
#[derive(Debug, Default)]
pub struct Panel {
    /// Whether the panel is shown where there is no room for it beside the results.
    pub open: bool,
    /// Whether the filter by place is unfolded.
    pub near: bool,
    /// The filters that part the groups, in order.
    pub sections: Vec<Section>,
}

/// One filter.
#[derive(Debug)]
pub struct Section {
    /// What it filters by.
    pub kind: FacetKind,
    /// Whether it is unfolded.
    pub open: bool,
    /// Whether all values are shown, not only the most frequent.
    pub expanded: bool,
    /// Numbers of the values shown, in order.
    pub shown: Vec<u16>,
    values: Vec<Value>,
}

impl Section {
    /// Whether there are values beyond the most frequent.
    pub fn is_long(&self) -> bool {
        facets::is_long(&self.values)
    }

    fn arrange(&mut self, counts: &Counts, chosen: &Filters) {
        self.shown = facets::shown(self.kind, &self.values, counts, chosen, self.expanded);
    }
}

impl Panel {
    /// The panel of an index; filters chosen already are unfolded. Facets with a single value are left out.
    pub fn new(index: &Index<'_>, counts: &Counts, chosen: &Filters, words: &Messages) -> Self {
        let facets = facets::ORDER
            .into_iter()
            .filter_map(|kind| index.facet(kind));
        let sections = facets.filter(|facet| facet.len() > 1).map(|facet| {
            let kind = facet.kind();
            let open = chosen.iter().any(|(one, _)| one == kind);
            Section {
                kind,
                open,
                expanded: false,
                shown: Vec::new(),
                values: facets::values(&facet, words),
            }
        });
        let mut panel = Self {
            open: false,
            near: false,
            sections: sections.collect(),
        };
        panel.arrange(counts, chosen);
        panel
    }

    /// Folds and unfolds the filters as they are in another panel of the same index.
    pub fn take_over(&mut self, other: &Self) {
        self.open = other.open;
        self.near = other.near;
        for section in &other.sections {
            self.set_open(section.kind, section.open);
        }
    }

    /// The filter of this kind.
    pub fn section(&self, kind: FacetKind) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == kind)
    }

    /// Folds or unfolds a filter.
    pub fn set_open(&mut self, kind: FacetKind, open: bool) {
        if let Some(section) = self
            .sections
            .iter_mut()
            .find(|section| section.kind == kind)
        {
            section.open = open;
        }
    }

    /// Shows all values of a filter, or the most frequent ones only.
    pub fn toggle_expanded(&mut self, kind: FacetKind, counts: &Counts, chosen: &Filters) {
        if let Some(section) = self
            .sections
            .iter_mut()
            .find(|section| section.kind == kind)
        {
            section.expanded = !section.expanded;
            section.arrange(counts, chosen);
        }
    }

    /// Puts the values in order by their counts. Done when the text changes and not when a value is ticked, so
    /// that nothing moves under the pointer.
    pub fn arrange(&mut self, counts: &Counts, chosen: &Filters) {
        self.sections
            .iter_mut()
            .for_each(|section| section.arrange(counts, chosen));
    }
}
