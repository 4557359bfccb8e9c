//! Senses: what a word can mean. Each is a bit, so that a word has a set of them in one number.
//! Which of its senses a word does have is decided by the rules of the slots.

/// Declares senses as bits in order.
macro_rules! senses {
    ($($(#[$meta:meta])* $name:ident)+) => { senses!(@ 0; $($(#[$meta])* $name)+); };
    (@ $bit:expr; $(#[$meta:meta])* $name:ident $($rest:tt)*) => {
        $(#[$meta])*
        #[cfg_attr(
            not(any(test, feature = "write")),
            allow(dead_code, reason = "some are only named by the tables, which the browser does not compile")
        )]
        pub(in crate::understand) const $name: u64 = 1 << $bit;
        senses!(@ $bit + 1; $($rest)*);
    };
    (@ $bit:expr;) => {};
}

senses! {
    // People close to the visitor, in the order of `Kin`.
    PARTNER CHILD PARENT SIBLING FRIEND COLLEAGUE OTHER_KIN
    /// Somebody close only where a possessive says so: "Mann", "Freund", "Kinder".
    OWNED
    /// First-person possessive.
    MINE
    /// First-person pronoun, or a verb form that holds it.
    I
    /// Follows somebody who died, and precedes.
    DIED DEATH GRIEF
    /// What somebody does to the visitor.
    HARM PARTING
    /// What those do who are mentioned but not affected: "weiß nichts", "versteht mich nicht".
    BYSTANDER
    AFFECTED
    /// Said of oneself after "bin".
    ILL
    /// Seeking and worrying: beside "ich" they tell of no condition of one's own.
    SEEK WORRY
    /// Kin of the affected, as a word of its own.
    RELATIVES
    PROFESSION CLIENTELE PRACTICE
    // Weekdays, Monday first, and several at once.
    MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY WEEKEND WORKDAYS
    MORNING AFTERNOON EVENING
    // In the order of `Audience`.
    WOMEN MEN YOUNG SENIORS PARENTS QUEER CHILDREN DIVERSE
    ONLINE
    /// Online after a preposition: "übers Internet".
    NET
    PHONE IN_PERSON HYBRID
    /// What makes "online" before it a topic: "online Sucht".
    ONLINE_TOPIC
    PEOPLE GROUP
    NOT
    /// May stand between a negation and what it negates.
    SKIP
    /// Leads to a place; to the surroundings of one; follows a town and tells it from a common word.
    IN NEAR REGION
    /// Places that are common words, nouns and others.
    NOUN_PLACE OTHER_PLACE
    /// Kinds of group that people rule out.
    UNWANTED
    /// What makes a number before it no age.
    UNIT
}

/// Everybody close to the visitor.
pub(in crate::understand) const KIN: u64 = (1 << 7) - 1;
/// Single weekdays.
pub(in crate::understand) const DAYS: u64 = 0b111_1111 * MONDAY;
/// Times of the day.
pub(in crate::understand) const TIMES: u64 = MORNING | AFTERNOON | EVENING;
/// Everybody a group can be for.
pub(in crate::understand) const AUDIENCE: u64 = 0b1111_1111 * WOMEN;
