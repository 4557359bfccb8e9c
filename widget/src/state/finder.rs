//! What the visitor has asked for so far.

use super::parts::Said;
use grufi_engine::{FacetKind, Filters, Request, SlotKind, SlotKinds, Sort};

/// Groups shown at first, and added by each press of "more".
pub const PAGE: usize = 10;

/// A filter that is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// A value of a facet.
    Value(FacetKind, u16),
    /// Place and radius.
    Near,
}

/// Text, filters and paging of one finder.
#[derive(Clone, Debug, Default)]
pub struct FinderState {
    text: String,
    filters: Filters,
    /// Parts of the text that were taken out.
    ignored: SlotKinds,
    /// What said them then.
    said: Said,
    /// The place that distances count from, as typed into its filter, and the radius in kilometres.
    near: String,
    within: Option<u32>,
    /// The filter chosen last.
    last: Option<Chosen>,
    order: Sort,
    /// The area of life from which a topic was chosen.
    area: Option<u8>,
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
        self.is_blank() && self.is_unfiltered() && !self.all
    }

    /// Whether no filter is chosen.
    pub fn is_unfiltered(&self) -> bool {
        self.filters.is_empty() && self.near.is_empty() && self.within.is_none()
    }

    /// How many filters are chosen.
    pub fn chosen(&self) -> u32 {
        self.filters.iter().count() as u32 + u32::from(self.within.is_some())
    }

    /// The place in its filter, as typed.
    pub fn near(&self) -> &str {
        &self.near
    }

    /// The radius in kilometres.
    pub fn within(&self) -> Option<u32> {
        self.within
    }

    /// Asks for distances from a place, of its own field or, where that is empty, of the text; and for groups
    /// in a radius only.
    pub fn set_near(&mut self, near: &str, within: Option<u32>) {
        self.near = near.trim().to_owned();
        self.set_within(within);
    }

    /// Drops the radius where no place is in its field; whether there was one.
    pub fn forget_radius(&mut self) -> bool {
        self.near.is_empty() && self.within.take().is_some()
    }

    /// Asks for groups in a radius only, or for all.
    pub fn set_within(&mut self, within: Option<u32>) {
        self.within = within;
        self.filtered(Chosen::Near);
    }

    /// The order of the groups.
    pub fn order(&self) -> Sort {
        self.order
    }

    /// Puts the groups into an order.
    pub fn set_order(&mut self, order: Sort) {
        self.order = order;
        self.further_pages = 0;
    }

    /// Lists the groups on a topic of an area of life.
    pub fn browse(&mut self, area: u8, topic: u16) {
        self.toggle(FacetKind::Topic, topic);
        self.area = Some(area);
    }

    /// The area of life whose topics can be gone back to.
    pub fn area(&self) -> Option<u8> {
        self.area.filter(|_| self.is_blank() && !self.is_initial())
    }

    /// Goes back to the topics.
    pub fn leave_topic(&mut self) {
        self.reset_filters();
        self.all = false;
        self.area = None;
    }

    /// Whether the field is empty, or holds nothing but signs: nothing is asked for yet.
    pub fn is_blank(&self) -> bool {
        !self.text.contains(char::is_alphanumeric)
    }

    /// Takes over what stands in the field.
    pub fn set_text(&mut self, text: String) {
        if text == self.text {
            return;
        }
        self.text = text;
        self.area = None;
        self.all = false;
        self.further_pages = 0;
        self.generation = self.generation.wrapping_add(1);
    }

    /// Chooses a filter value, or drops it if it is chosen.
    pub fn toggle(&mut self, kind: FacetKind, value: u16) {
        self.filters.toggle(kind, value);
        self.filtered(Chosen::Value(kind, value));
    }

    fn filtered(&mut self, chosen: Chosen) {
        self.last = Some(chosen);
        self.further_pages = 0;
        self.all = self.all || self.is_blank();
    }

    /// Drops the filter chosen last that is still there.
    pub fn drop_last(&mut self) {
        let value = match self.last {
            Some(Chosen::Near) if self.within.is_some() => None,
            Some(Chosen::Value(kind, value)) if self.filters.contains(kind, value) => {
                Some((kind, value))
            }
            _ => self.filters.iter().last(),
        };
        match value {
            Some((kind, value)) => self.toggle(kind, value),
            None => self.set_near("", None),
        }
    }

    /// Drops all filters.
    pub fn reset_filters(&mut self) {
        self.filters.clear();
        self.near.clear();
        self.within = None;
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
            text: if self.is_blank() { "" } else { &self.text },
            filters: self.filters.clone(),
            ignored: self.ignored,
            near: &self.near,
            within: self.within,
            order: self.order,
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
        for blank in ["  ", "???", "... !", "(", "„", "\u{1f622}"] {
            let mut state = FinderState::default();
            state.set_text(blank.into());
            assert!(state.is_initial(), "{blank}");
            assert_eq!(state.request().text, "", "{blank}");
        }
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
    fn the_last_filter_is_dropped_first() {
        let mut state = FinderState::default();
        state.toggle(FacetKind::Day, 3);
        state.set_near(" Celle ", Some(25));
        state.toggle(FacetKind::Form, 1);
        state.drop_last();
        assert_eq!((state.filters().iter().count(), state.near()), (1, "Celle"));
        state.set_near("Celle", Some(10));
        state.drop_last();
        assert_eq!((state.near(), state.within()), ("", None));
        assert!(!state.is_unfiltered());
        state.drop_last();
        assert!(state.is_unfiltered());
    }

    #[test]
    fn a_topic_of_an_area_leads_back_to_the_topics() {
        let mut state = FinderState::default();
        state.browse(6, 2);
        assert_eq!((state.area(), state.is_initial()), (Some(6), false));
        state.set_text("angst".into());
        assert_eq!(state.area(), None);
        state.set_text(String::new());
        state.reset_filters();
        state.browse(6, 2);
        state.leave_topic();
        assert_eq!((state.area(), state.is_initial()), (None, true));
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
