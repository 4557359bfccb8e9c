//! What hosts set, and what their pages get: tokens, a page that does not move, the configurator.

use crate::setting::{host_page, manner, page, published, start};
use anyhow::{Context, Result, ensure};
use grufi_tests::finder::{CARDS, FIELD, Finder};
use grufi_tests::page::Page;
use grufi_tests::places;
use serde_json::{Value, json};

/// Adds up how far things move without the visitor's doing, from the first paint on.
const SHIFTS: &str = "window.shifted = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifted.push(
            [entry.value, ...entry.sources.map((s) => s.node?.localName + JSON.stringify([s.previousRect, s.currentRect]))]);
    }).observe({ type: 'layout-shift', buffered: true });";

/// A property of the first element that the selector finds, as it is drawn.
fn drawn(finder: &Finder, selector: &str, property: &str) -> Result<String> {
    let read =
        "function (s, p) { return getComputedStyle(this.querySelector(s)).getPropertyValue(p) }";
    let value = finder.call(read, &[selector.into(), property.into()])?;
    Ok(value.as_str().context("no property")?.to_owned())
}

#[test]
fn hosts_set_colours_forms_and_font() -> Result<()> {
    let style = "<style>body { font-family: serif } grufi-finder { --grufi-background: #fff; --grufi-accent: gold; \
        --grufi-text: hsl(0 0% 60%); --grufi-radius: 0px; --grufi-width: 500px; --grufi-padding: 3px }</style></head>";
    let page = page()?;
    let server = manner()?.replaced("</head>", style).serve()?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    for (part, property, expected) in [
        (".frame", "background-color", "rgb(255, 255, 255)"),
        (".frame", "border-top-left-radius", "0px"),
        (".frame", "padding-top", "3px"),
        (".frame", "width", "500px"),
        (".start .button", "border-top-left-radius", "0px"),
    ] {
        let value = drawn(&finder, part, property)?;
        ensure!(value == expected, "{part} {property}: {value}");
    }
    // Gold and light grey cannot be read on white.
    for part in [".grufi", ".start .button"] {
        let contrast = contrast_with_white(&drawn(&finder, part, "color")?)?;
        ensure!((4.5..8.0).contains(&contrast), "{part}: {contrast}");
    }
    ensure!(
        !drawn(&finder, ".grufi", "font-family")?.contains("serif,"),
        "the host's font"
    );
    let height = |finder: &Finder| -> Result<f64> {
        let height = finder.call(
            "function () { return this.querySelector('.frame').offsetHeight }",
            &[],
        )?;
        height.as_f64().context("no height")
    };
    let roomy = height(&finder)?;

    let attributes = r#"<grufi-finder density="compact" font="inherit" accent="rebeccapurple">"#;
    let server = manner()?
        .replaced(
            "</head>",
            "<style>body { font-family: Georgia, serif }</style></head>",
        )
        .replaced("<grufi-finder>", attributes)
        .serve()?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    ensure!(height(&finder)? < roomy, "not compact");
    ensure!(drawn(&finder, ".grufi", "font-family")? == "Georgia, serif");
    ensure!(drawn(&finder, ".start .button", "color")? == "rgb(102, 51, 153)");
    finder.search("Angst")?;
    let small = finder.call(
        "function () { return [...this.querySelectorAll('button, select, .contact, summary')]
            .filter((e) => { const { width, height } = e.getBoundingClientRect(); return width && height < 44 })
            .map((e) => e.className + e.textContent) }",
        &[],
    )?;
    ensure!(
        small.as_array().is_some_and(Vec::is_empty),
        "too small to touch: {small}"
    );

    page.prefer("prefers-contrast", "more")?;
    let ink = drawn(&finder, ".hint", "color")?;
    ensure!(contrast_with_white(&ink)? > 12.0, "{ink}");
    ensure!(drawn(&finder, ".leave", "border-top-color")? == ink);
    Ok(())
}

/// Contrast (WCAG 2.2) of a colour `rgb(r, g, b)` with white.
fn contrast_with_white(colour: &str) -> Result<f64> {
    let parts = colour
        .trim_start_matches("rgb(")
        .trim_end_matches(')')
        .split(", ");
    let parts = parts
        .map(|part| Ok(((part.parse::<f64>()? / 255.0 + 0.055) / 1.055).powf(2.4)))
        .collect::<Result<Vec<f64>>>()
        .with_context(|| colour.to_owned())?;
    let [r, g, b] = parts.as_slice() else {
        anyhow::bail!("{colour}");
    };
    Ok(1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05))
}

#[test]
fn nothing_moves_while_the_finder_comes() -> Result<()> {
    for (width, height) in [(360, 740), (768, 1024), (1280, 900)] {
        for attributes in [
            "",
            r#"density="compact""#,
            r#"lang="ar""#,
            r#"lang="de-simple""#,
            r#"topic="Angst""#,
        ] {
            let element = format!("<grufi-finder {attributes}>");
            let server = manner()?
                .replaced("<grufi-finder>", element)
                .held(|name| name.ends_with(".bin"))
                .serve()?;
            let page = page()?;
            page.size(width, height)?;
            page.before_scripts(SHIFTS)?;
            page.open(&host_page(&server, "element.html"))?;
            page.wait("!!customElements.get('grufi-finder')")?;
            frames(&page)?;
            // What moved before the script was there is the host's own business.
            page.evaluate("shifted.length = 0")?;
            server.release();
            page.finder(0)?;
            frames(&page)?;
            let shifted = page.evaluate("shifted")?;
            ensure!(
                shifted == json!([]),
                "{attributes} at {width} px: {shifted}"
            );
        }
    }
    Ok(())
}

#[test]
fn the_published_pages_and_hosts_that_keep_room_do_not_move_at_all() -> Result<()> {
    let server = manner()?.serve()?;
    for (width, height) in [(360, 740), (1280, 900)] {
        let room = host_page(&server, "room.html");
        let pages = ["index.html", "einbetten.html"].map(|name| published(&server, name));
        for address in pages.into_iter().chain([room]) {
            let page = page()?;
            page.size(width, height)?;
            page.before_scripts(SHIFTS)?;
            page.open_finder(&address)?;
            frames(&page)?;
            let shifted = page.evaluate("shifted")?;
            ensure!(shifted == json!([]), "{address} at {width} px: {shifted}");
        }
    }
    Ok(())
}

/// Waits until some frames are drawn, and the observers have heard of them.
fn frames(page: &Page) -> Result<()> {
    let frames = "(async () => {
        for (let n = 0; n < 5; n++) await new Promise(requestAnimationFrame);
        await new Promise((done) => setTimeout(done, 100));
        return 0;
    })()";
    page.evaluate(frames).map(drop)
}

/// Sets a field of the configurator as a visitor would.
fn set(page: &Page, name: &str, value: Value) -> Result<()> {
    let set = format!(
        "(() => {{ const f = document.forms[0].elements['{name}'];
            f[typeof {value} === 'boolean' ? 'checked' : 'value'] = {value};
            f.dispatchEvent(new Event('input', {{ bubbles: true }})); return 0; }})()"
    );
    page.evaluate(&set).map(drop)
}

#[test]
fn the_configurator_makes_lines_that_work() -> Result<()> {
    let server = manner()?
        .policy("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'")
        .serve()?;
    let page = page()?;
    page.open_finder(&published(&server, "einbetten.html"))?;
    page.forget_events()?;
    for (name, value) in [
        ("region", json!("Celle")),
        ("topic", json!("Angst & \"Panik\"")),
        ("lang", json!("en")),
        ("accent", json!("#ffcc00")),
        ("density", json!("compact")),
        ("font", json!(true)),
        ("heading", json!("4")),
        ("leave", json!(false)),
    ] {
        set(&page, name, value)?;
    }
    ensure!(
        page.text("document.querySelector('.contrast').textContent")?
            .contains("dunkelt")
    );
    page.wait("document.querySelector('.preview grufi-finder').getAttribute('exit') === 'off'")?;
    let preview = page.finder(0)?;
    ensure!(preview.attribute(".grufi", "lang")?.as_deref() == Some("en"));
    ensure!(preview.text(".chosen")?.contains("Celle") && !preview.exists(".leave")?);
    let lines = page.text("document.querySelector('.lines').textContent")?;
    ensure!(page.complaints()?.is_empty(), "{:?}", page.complaints()?);

    let (from, to) = ("<!-- finder -->", lines.clone());
    let host = manner()?
        .replaced("<grufi-finder>", format!("{to}<div hidden>"))
        .replaced(r#"<script src="../finder/grufi.js" async></script>"#, from);
    let lines = lines.replace(&server.at(""), "");
    let host = host.replaced(&server.at(""), "").serve()?;
    let page = self::page()?;
    let finder = page
        .open_finder(&host_page(&host, "element.html"))
        .with_context(|| lines.clone())?;
    ensure!(lines.contains("integrity=\"sha384-"), "{lines}");
    ensure!(finder.attribute(".grufi", "lang")?.as_deref() == Some("en"));
    let value = finder.call(
        "function (s) { return this.querySelector(s).value }",
        &[FIELD.into()],
    )?;
    ensure!(
        value == "Angst & \"Panik\"" && finder.text(".chosen")?.contains("Celle"),
        "{value}"
    );
    finder.search("Depression")?;
    ensure!(finder.exists("h4.name")? && finder.count(CARDS)? > 0);
    Ok(())
}

#[test]
fn without_scripts_the_lines_stand_there() -> Result<()> {
    let (server, page) = start()?;
    page.without_scripts()?;
    page.open(&published(&server, "einbetten.html"))?;
    let shown = "[...document.querySelectorAll('.configurator .scripted')].every((e) => !e.getClientRects().length)";
    ensure!(page.evaluate(shown)? == true);
    ensure!(
        page.text("document.querySelector('.lines').innerText")?
            .contains("integrity")
    );
    Ok(())
}

#[test]
fn pictures() -> Result<()> {
    let server = manner()?.serve()?;
    for scheme in ["light", "dark"] {
        let page = page()?;
        page.prefer("prefers-color-scheme", scheme)?;
        for (width, height) in [(360, 2400), (1280, 1500)] {
            page.size(width, height)?;
            let shot = |name: &str| {
                let folder = places::target()?.join("screenshots");
                page.screenshot(&folder.join(format!("{scheme}-{width}-{name}.png")))
            };
            page.open_finder(&published(&server, "einbetten.html"))?;
            frames(&page)?;
            page.fits_its_width()?;
            shot("configurator")?;
            let finder = page.open_finder(&published(&server, ""))?;
            finder.click(".help summary")?;
            shot("help")?;
            finder.click(".help summary")?;
            finder.search("xqzvwkj")?;
            finder.click(".none .mail summary")?;
            finder.fits_its_width()?;
            shot("founding")?;
        }
    }
    Ok(())
}
