//! Work that is left to later tasks, so that the page answers its visitor in between. The loader calls for it,
//! and hears where it fails.

use std::cell::RefCell;

/// A part of the work.
pub type Step = Box<dyn FnOnce()>;

thread_local! {
    static STEPS: RefCell<Vec<Step>> = const { RefCell::new(Vec::new()) };
}

/// Leaves steps to later tasks, in this order.
pub fn leave(steps: impl IntoIterator<Item = Step>) {
    STEPS.with_borrow_mut(|left| left.extend(steps));
}

/// Takes the next step; whether any is left.
pub fn draw() -> bool {
    let next = STEPS.with_borrow_mut(|left| (!left.is_empty()).then(|| left.remove(0)));
    if let Some(step) = next {
        step();
    }
    STEPS.with_borrow(|left| !left.is_empty())
}
