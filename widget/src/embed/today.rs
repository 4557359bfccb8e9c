//! Today's date, by the clock of the visitor's device.

use grufi_engine::schedule::Date;

/// The date where the visitor is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date {
        year: now.get_full_year() as u16,
        month: now.get_month() as u8 + 1,
        day: now.get_date() as u8,
    }
}
