//! The pictures of the handbook, as WebP.

use anyhow::{Context, Result};
use grufi_tests::chromium::Chromium;
use grufi_tests::places;
use grufi_tests::server::Manner;
use grufi_tests::states::STATES;

/// A picture: its name, the state shown, width and height of the window in CSS pixels, and the colour scheme.
type Picture = (&'static str, &'static str, u32, u32, &'static str);
const PICTURES: [Picture; 10] = [
    ("start", "start", 960, 720, "light"),
    ("vorschlaege", "suggestions", 960, 620, "light"),
    ("treffer", "results", 960, 900, "light"),
    ("filter", "filters", 960, 900, "light"),
    ("karte", "map", 960, 1100, "light"),
    ("gruppe", "group", 960, 1000, "light"),
    ("nichts", "nothing", 960, 900, "light"),
    ("krise", "crisis", 960, 900, "light"),
    ("telefon", "results", 390, 844, "light"),
    ("dunkel", "start", 960, 720, "dark"),
];

/// Takes them.
///
/// # Errors
/// If a page cannot be shown or a file not be written.
pub fn pictures() -> Result<()> {
    let server = Manner::default().folder("/", places::site()?).serve()?;
    let page = Chromium::shared()?.page()?;
    let folder = places::root().join("www/handbuch/bilder");
    for (name, state, width, height, scheme) in PICTURES {
        page.size(width, height)?;
        page.prefer("prefers-color-scheme", scheme)?;
        let finder = page.open_finder(&server.at("/"))?;
        let enter = STATES.iter().find(|(one, _)| *one == state);
        let (_, enter) = enter.with_context(|| format!("there is no state {state}"))?;
        enter(&page, &finder).with_context(|| format!("picture {name}"))?;
        page.evaluate("scrollTo(0, 0)")?;
        page.screenshot(&folder.join(format!("{name}.webp")))?;
    }
    Ok(())
}
