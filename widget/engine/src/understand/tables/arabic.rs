//! Arabic and Persian words and what they say besides a topic.
//!
//! Alef without hamza, `ي` for `ی` and `ى`, `ك` for `ک`, `ه` for `ة`, no marks, no lone hamza; article and particles are
//! tried off.

use super::sense::*;

/// Sorted words per sense.
pub(super) static ARABIC: &[(u64, &str)] = &[
    (
        PARTNER,
        "خطيبي زنم زوجتي زوجي شريكتي شريكي شوهر شوهرم نامزدم همسر همسرم",
    ),
    (
        CHILD,
        "ابنتي ابني اطفالي اولادي بنتي بچم بچهام دختر دخترم طفلتي طفلي فرزندم ولدي پسر پسرم",
    ),
    (
        PARENT,
        "ابي امي اهلي بابام مادر مادرم مامانم والدتي والدي پدر پدرم",
    ),
    (SIBLING, "اختي اخي برادر برادرم خواهر خواهرم"),
    (FRIEND, "دوستم رفيقم صديقتي صديقي"),
    (COLLEAGUE, "زميلتي زميلي همكارم"),
    (OTHER_KIN, "جدتي جدي مادربزرگم پدربزرگم"),
    (I, "اعاني انا دارم عندي لدي هستم"),
    (SEEK, "ابحث احتاج اريد دنبال ميخواهم"),
    (ONLINE, "انترنت انلاين اونلاين زوم فيديو"),
    (PHONE, "الهاتف تلفن تلفني تلفون هاتف"),
    (WOMEN, "امهات بانوان زنان سيدات نسا"),
    (MEN, "اقايان رجال مردان"),
    (YOUNG, "جوانان شباب مراهقين نوجوانان"),
    (SENIORS, "سالمندان مسنين"),
    (PARENTS, "ابا امهات والدين"),
    (CHILDREN, "اطفال كودكان"),
    (GROUP, "مجموعه گروه"),
    (NOT, "بدون غير لا ليس"),
    (IN, "در في قرب نزديك"),
    (NEAR, "قرب نزديك"),
    (RELATIVES, "اقارب اقربا"),
];

/// Towns in Arabic script, each before its folded name.
pub(super) const TOWNS: &str =
    "اولدنبورغ oldenburg براونشفايغ braunschweig غوتنغن gottingen هانوفر hannover";
