//! For whom a catalogue is compiled: the public, or the office alone.

use super::{Catalogue, OfficeCatalogue, PublicCatalogue};
use std::ops::Deref;

/// What readers of the office's edition see on every page and in the finder.
pub const OFFICE_NOTICE: &str = "Interne Ausgabe – nicht veröffentlichen";

/// A catalogue that may be compiled: [`PublicCatalogue`] or [`OfficeCatalogue`], and nothing else.
pub trait Edition: Deref<Target = Catalogue> + sealed::Sealed {
    /// Whether it holds what must stay in the office.
    const OFFICE: bool;

    /// A sentence that readers must see with this catalogue, or "".
    fn notice(&self) -> &'static str {
        let sample = Catalogue::notice(self);
        match (Self::OFFICE, sample.is_empty()) {
            (false, _) => sample,
            (true, true) => OFFICE_NOTICE,
            (true, false) => {
                "Interne Ausgabe – nicht veröffentlichen. Alle Gruppen und Kontaktstellen sind erfunden."
            }
        }
    }
}

impl Edition for PublicCatalogue {
    const OFFICE: bool = false;
}

impl Edition for OfficeCatalogue {
    const OFFICE: bool = true;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::PublicCatalogue {}
    impl Sealed for super::OfficeCatalogue {}
}
