//! What the visitor has asked for so far.

use super::parts::Said;
use grufi_engine::{FacetKind, Filters, Request, SlotKind, SlotKinds, Sort};

/// Groups shown at first, and added by each press of "more".
pub const PAGE: usize = 10;

/// Text, filters and paging of one finder.
#[derive(Clone, Debug, Default)]
pub struct FinderState {
    text: String,
    filters: Filters,
    /// Parts of the text that were taken out.
    ignored: SlotKinds,
    /// What said them then.
    said: Said,
    further_pages: usize,
    all: bool,
    generation: u32,
}

impl FinderState {
    /// A finder that starts with a text and filters.
    pub fn new(text: String, filters: Filters) -> Self {
        Self {
            text,
            filters,
            ..Self::default()
        }
    }

    /// The words as typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The chosen filters.
    pub fn filters(&self) -> &Filters {
        &self.filters
    }

    /// Changes whenever the text does, so that what depends on the text can tell.
    pub fn generation(&self) -> u32 {
        self.generation
    }

    /// Whether nothing has been asked for: examples are shown, and no groups.
    pub fn is_initial(&self) -> bool {
        self.text.trim().is_empty() && self.filters.is_empty() && !self.all
    }

    /// Whether the field is empty.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Takes over what stands in the field.
    pub fn set_text(&mut self, text: String) {
        if text == self.text {
            return;
        }
        self.text = text;
        self.all = false;
        self.further_pages = 0;
        self.generation = self.generation.wrapping_add(1);
    }

    /// Chooses a filter value, or drops it if it is chosen.
    pub fn toggle(&mut self, kind: FacetKind, value: u16) {
        self.filters.toggle(kind, value);
        self.further_pages = 0;
        self.all = self.all || self.is_blank();
    }

    /// Drops all filters.
    pub fn reset_filters(&mut self) {
        self.filters.clear();
        self.further_pages = 0;
    }

    /// Takes parts out of what was understood.
    pub fn ignore(&mut self, kinds: SlotKinds, said: Said) {
        self.ignored = self.ignored.and(kinds);
        self.said = said;
        self.further_pages = 0;
        self.generation = self.generation.wrapping_add(1);
    }

    /// Understands again what is said otherwise than when it was taken out; whether there was any.
    pub fn forget_changed(&mut self, said: Said) -> bool {
        let before = self.ignored;
        self.ignored = SlotKinds::default();
        for (at, kind) in SlotKind::ALL.into_iter().enumerate() {
            if before.contains(kind) && self.said[at] == said[at] {
                self.ignored = self.ignored.with(kind);
            }
        }
        self.ignored != before
    }

    /// What is not to be understood.
    pub fn ignored(&self) -> SlotKinds {
        self.ignored
    }

    /// Lists all groups although nothing has been asked for.
    pub fn show_all(&mut self) {
        self.all = true;
    }

    /// Shows one page more.
    pub fn show_more(&mut self) {
        self.further_pages += 1;
    }

    /// Number of the first group that the last [`FinderState::show_more`] added.
    pub fn first_of_last_page(&self) -> usize {
        self.further_pages * PAGE
    }

    /// The request for what is to be shown.
    pub fn request(&self) -> Request<'_> {
        Request {
            text: &self.text,
            filters: self.filters.clone(),
            ignored: self.ignored,
            order: Sort::Fit,
            offset: 0,
            limit: (self.further_pages + 1) * PAGE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn starts_without_groups() {
        assert!(FinderState::default().is_initial());
        assert!(!FinderState::new("Diabetes".into(), Filters::default()).is_initial());
        let mut blank = FinderState::default();
        blank.set_text("  ".into());
        assert!(blank.is_initial());
    }

    #[test]
    fn typing_returns_to_the_first_page() {
        let mut state = FinderState::default();
        state.set_text("angst".into());
        state.show_more();
        assert_eq!(
            (state.request().limit, state.first_of_last_page()),
            (20, 10)
        );
        state.set_text("angst".into());
        assert_eq!(state.request().limit, 20);
        state.set_text("angst ".into());
        assert_eq!(state.request().limit, 10);
    }

    #[test]
    fn filters_alone_list_groups_and_stay_when_dropped() {
        let mut state = FinderState::default();
        state.toggle(FacetKind::Form, 1);
        assert!(!state.is_initial());
        assert!(state.request().filters.contains(FacetKind::Form, 1));
        state.toggle(FacetKind::Form, 1);
        assert!(
            !state.is_initial(),
            "unticking the last box must not take the list away"
        );
        state.set_text("x".into());
        state.set_text(String::new());
        assert!(state.is_initial());
    }

    #[test]
    fn resetting_keeps_the_text() {
        let mut state = FinderState::default();
        state.set_text("sucht".into());
        state.toggle(FacetKind::Day, 3);
        state.show_more();
        state.reset_filters();
        assert_eq!(state.text(), "sucht");
        assert!(state.filters().is_empty());
        assert_eq!(state.request().limit, 10);
    }

    #[test]
    fn only_the_text_makes_a_new_generation() {
        let mut state = FinderState::default();
        state.toggle(FacetKind::Day, 3);
        state.show_more();
        assert_eq!(state.generation(), 0);
        state.set_text("a".into());
        assert_eq!(state.generation(), 1);
    }
}
