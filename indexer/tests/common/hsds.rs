//! The examples that the Open Referral specification brings.

/// A service with all that belongs to it.
pub const FULL: &str = include_str!("../fixtures/hsds/service_full.json");
/// The specification's own examples of tables.
pub const TABLES: [(&str, &str); 4] = [
    (
        "accessibility.csv",
        include_str!("../fixtures/hsds/accessibility.csv"),
    ),
    (
        "locations.csv",
        include_str!("../fixtures/hsds/locations.csv"),
    ),
    (
        "schedules.csv",
        include_str!("../fixtures/hsds/schedules.csv"),
    ),
    (
        "services.csv",
        include_str!("../fixtures/hsds/services.csv"),
    ),
];
