//! Arabic and Persian words and what they say besides a topic.
//!
//! Alef without hamza, `ي` for `ی` and `ى`, `ك` for `ک`, `ه` for `ة`, no marks, no lone hamza; article and particles are
//! tried off.

use super::Sense::{self, *};

/// Sorted words per sense.
pub(super) static ARABIC: &[(Sense, &str)] = &[
    (
        Partner,
        "خطيبي زنم زوجتي زوجي شريكتي شريكي شوهر شوهرم نامزدم همسر همسرم",
    ),
    (
        Child,
        "ابنتي ابني اطفالي اولادي بنتي بچم بچهام دختر دخترم طفلتي طفلي فرزندم ولدي پسر پسرم",
    ),
    (
        Parent,
        "ابي امي اهلي بابام مادر مادرم مامانم والدتي والدي پدر پدرم",
    ),
    (Sibling, "اختي اخي برادر برادرم خواهر خواهرم"),
    (Friend, "دوستم رفيقم صديقتي صديقي"),
    (Colleague, "زميلتي زميلي همكارم"),
    (OtherKin, "جدتي جدي مادربزرگم پدربزرگم"),
    (I, "اعاني انا دارم عندي لدي هستم"),
    (Died, "توفي توفيت درگذشت فوت مات ماتت مرد مرده"),
    (Death, "فوت مرگ موت وفاه"),
    (Seek, "ابحث احتاج اريد دنبال ميخواهم"),
    (Online, "انترنت انلاين اونلاين زوم فيديو"),
    (Phone, "الهاتف تلفن تلفني تلفون هاتف"),
    (InPerson, "حضوري حضوريا شخصيا"),
    (Monday, "اثنين دوشنبه"),
    (Tuesday, "ثلاثا سهشنبه"),
    (Wednesday, "اربعا چهارشنبه"),
    (Thursday, "خميس پنجشنبه"),
    (Friday, "جمعه"),
    (Saturday, "سبت شنبه"),
    (Sunday, "احد يكشنبه"),
    (Morning, "صباح صباحا صبح"),
    (Afternoon, "بعدازظهر"),
    (Evening, "شب عصر مسا"),
    (Women, "امهات بانوان زنان سيدات نسا"),
    (Men, "اقايان رجال مردان"),
    (Young, "جوانان شباب مراهقين نوجوانان"),
    (Seniors, "سالمندان مسنين"),
    (Parents, "ابا امهات والدين"),
    (Children, "اطفال كودكان"),
    (Group, "مجموعه گروه"),
    (Not, "بدون غير لا ليس"),
    (In, "در في قرب نزديك"),
    (Near, "قرب نزديك"),
    (Relatives, "اقارب اقربا"),
];

/// Towns in Arabic script and their folded names.
pub(super) static TOWNS: &[(&str, &str)] = &[
    ("اوسنابروك", "osnabruck"),
    ("اولدنبورغ", "oldenburg"),
    ("براونشفايغ", "braunschweig"),
    ("برانشوايگ", "braunschweig"),
    ("غوتنغن", "gottingen"),
    ("فولفسبورغ", "wolfsburg"),
    ("هانوفر", "hannover"),
    ("هيلدسهايم", "hildesheim"),
    ("گوتينگن", "gottingen"),
    ("ولفسبورگ", "wolfsburg"),
];
