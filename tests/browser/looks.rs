//! Pictures to look at, in `target/screenshots`; and that nothing sticks out on the smallest screens.

use crate::setting::{host_page, manner, page, published, start};
use anyhow::{Context, Result};
use grufi_tests::finder::Finder;
use grufi_tests::keyboard;
use grufi_tests::page::Page;
use grufi_tests::places;
use grufi_tests::server::Server;

/// Widths of a telephone, a tablet and a desk, in CSS pixels, with the height of the picture.
const SCREENS: [(u32, u32); 3] = [(360, 1600), (768, 1400), (1280, 1400)];

/// What is shown: a name, and what is typed.
const STATES: [(&str, &str); 5] = [
    ("start", ""),
    ("results", "Angst unter Menschen"),
    ("few", "Stottern in Celle"),
    ("nothing", "xqzvwkj"),
    ("crisis", "ich will nicht mehr leben"),
];

fn picture(page: &Page, name: &str) -> Result<()> {
    page.evaluate("scrollTo(0, 0)")?;
    page.screenshot(
        &places::target()?
            .join("screenshots")
            .join(format!("{name}.png")),
    )
}

fn show(finder: &Finder, text: &str) -> Result<()> {
    if text.is_empty() {
        Ok(())
    } else {
        finder.search(text)
    }
}

/// Takes a picture of every state under a preference of the visitor.
fn pictures(server: &Server, look: &str, preference: Option<(&str, &str)>) -> Result<()> {
    let page = page()?;
    if let Some((feature, value)) = preference {
        page.prefer(feature, value)?;
    }
    for (width, height) in SCREENS {
        page.size(width, height)?;
        for (state, text) in STATES {
            let finder = page.open_finder(&published(server, ""))?;
            show(&finder, text)?;
            finder
                .fits_its_width()
                .with_context(|| format!("{state} at {width} px"))?;
            picture(&page, &format!("{look}-{width}-{state}"))?;
        }
    }
    Ok(())
}

#[test]
fn light() -> Result<()> {
    pictures(&manner()?.serve()?, "light", None)
}

#[test]
fn dark() -> Result<()> {
    pictures(
        &manner()?.serve()?,
        "dark",
        Some(("prefers-color-scheme", "dark")),
    )
}

#[test]
fn forced_colours() -> Result<()> {
    pictures(
        &manner()?.serve()?,
        "forced",
        Some(("forced-colors", "active")),
    )
}

#[test]
fn hosts() -> Result<()> {
    let (server, page) = start()?;
    page.size(1280, 1800)?;
    for name in ["hostile", "several", "script-tag", "element"] {
        let finder = page.open_finder(&host_page(&server, &format!("{name}.html")))?;
        show(&finder, "Angst")?;
        picture(&page, &format!("host-{name}"))?;
    }
    for name in ["gruppen", "einbetten", "datenschutz"] {
        page.open(&published(&server, &format!("{name}.html")))?;
        picture(&page, &format!("page-{name}"))?;
    }
    Ok(())
}

#[test]
fn nothing_sticks_out_at_320_pixels() -> Result<()> {
    let (server, page) = start()?;
    page.size(320, 640)?;
    for (state, text) in STATES {
        let finder = page.open_finder(&published(&server, ""))?;
        show(&finder, text)?;
        finder.fits_its_width().context(state)?;
        finder.click(".filters-toggle")?;
        while finder.exists(".panel details:not([open])")? {
            finder.click(".panel details:not([open]) summary")?;
        }
        page.fits_its_width()
            .with_context(|| format!("{state}, with filters"))?;
    }
    for name in ["gruppen.html", "einbetten.html", "barrierefreiheit.html"] {
        page.open(&published(&server, name))?;
        page.fits_its_width().context(name)?;
    }
    Ok(())
}

#[test]
fn suggestions() -> Result<()> {
    let (server, page) = start()?;
    for (width, height) in SCREENS {
        page.size(width, height)?;
        let finder = page.open_finder(&published(&server, ""))?;
        finder.type_text("depr")?;
        finder.wait("function () { return !!this.querySelector('.suggestions li') }")?;
        keyboard::press(&page, keyboard::DOWN)?;
        finder.fits_its_width()?;
        picture(&page, &format!("light-{width}-suggestions"))?;
    }
    Ok(())
}
