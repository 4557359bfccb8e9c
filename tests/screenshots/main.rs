//! Pictures of all states of the finder into `target/screenshots/states`, and those of the handbook into
//! `www/handbuch/bilder`. `cargo xtask screenshots` runs this after building what it needs.

mod handbook;

use anyhow::{Context, Result};
use grufi_tests::chromium::Chromium;
use grufi_tests::page::Page;
use grufi_tests::places;
use grufi_tests::server::Manner;
use grufi_tests::states::STATES;
use serde_json::json;

/// How the finder is looked at: a name, its language, and a preference of the visitor.
type Look = (
    &'static str,
    &'static str,
    Option<(&'static str, &'static str)>,
);
const LOOKS: [Look; 5] = [
    ("light", "de", None),
    ("dark", "de", Some(("prefers-color-scheme", "dark"))),
    ("arabic", "ar", None),
    ("arabic-dark", "ar", Some(("prefers-color-scheme", "dark"))),
    ("forced", "de", Some(("forced-colors", "active"))),
];

/// Widths of a telephone, a tablet and a desk, in CSS pixels, with the height of the picture.
const SCREENS: [(u32, u32); 3] = [(360, 1600), (768, 1400), (1280, 1400)];

fn main() -> Result<()> {
    // Cargo passes `--bench`.
    let page = Chromium::shared()?.page()?;
    handbook::pictures()?;
    for (look, language, preference) in LOOKS {
        let (feature, value) = preference.unwrap_or(("prefers-color-scheme", "light"));
        page.prefer(feature, value)?;
        for (width, height) in SCREENS {
            page.size(width, height)?;
            states(&page, language, &format!("{look}-{width}"))?;
        }
    }
    page.prefer("prefers-color-scheme", "light")?;
    // A window 1280 pixels wide at 400 %, high enough to see what is in it.
    let zoomed = json!({ "width": 320, "height": 1000, "deviceScaleFactor": 4, "mobile": false });
    page.call("Emulation.setDeviceMetricsOverride", zoomed)?;
    states(&page, "de", "zoom-400")
}

/// Takes a picture of every state.
fn states(page: &Page, language: &str, look: &str) -> Result<()> {
    let element = format!("<grufi-finder lang=\"{language}\"");
    let server = Manner::default()
        .folder("/", places::site()?)
        .replaced("<grufi-finder", element)
        .serve()?;
    let folder = places::target()?.join("screenshots").join("states");
    for (state, enter) in STATES {
        let finder = page.open_finder(&server.at("/"))?;
        enter(page, &finder).with_context(|| format!("{state}, {look}"))?;
        finder
            .fits_its_width()
            .with_context(|| format!("{state}, {look}"))?;
        page.evaluate("scrollTo(0, 0)")?;
        page.screenshot(&folder.join(format!("{look}-{state}.png")))?;
    }
    Ok(())
}
