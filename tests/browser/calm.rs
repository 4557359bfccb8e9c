//! What keeps visitors calm: help at once, the way off the page, and the founder's mail.

use crate::setting::{host_page, manner, page, published, start};
use anyhow::{Context, Result, ensure};
use grufi_tests::finder::{FIELD, Finder};
use grufi_tests::keyboard;
use grufi_tests::page::Page;
use grufi_tests::server::Server;
use serde_json::json;

/// A host's page whose finder has these attributes.
fn hosted(attributes: &str) -> Result<Server> {
    let element = format!("<grufi-finder {attributes}>");
    manner()?.replaced("<grufi-finder>", element).serve()
}

/// Whether an element can be seen; those in a closed `details` keep their boxes.
fn unfolded(finder: &Finder, selector: &str) -> Result<bool> {
    let seen = "function (s) { return this.querySelector(s).checkVisibility() }";
    Ok(finder.call(seen, &[selector.into()])? == true)
}

#[test]
fn help_is_always_one_press_away() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    for text in ["", "Angst", "xqzvwkj"] {
        if !text.is_empty() {
            finder.search(text)?;
        }
        ensure!(finder.shows(".help summary")?, "{text}");
        ensure!(
            !unfolded(&finder, ".help .number")?,
            "{text}: the line is not quiet"
        );
    }
    finder.click(".help summary")?;
    ensure!(unfolded(&finder, ".help .number")?);
    let lines = finder.texts(".help li")?;
    finder.search("ich will nicht mehr leben")?;
    ensure!(
        lines == finder.texts(".emergency li")?,
        "the line has other numbers than the notice"
    );
    let height = finder.call(
        "function () { return this.querySelector('.help summary').getBoundingClientRect().height }",
        &[],
    )?;
    ensure!(height.as_f64() >= Some(44.0), "{height}");
    Ok(())
}

/// Leaves a page that was reached from another one, and asserts that nothing tells where the visitor was.
fn leaves(open: impl Fn(&Page, &Finder) -> Result<()>) -> Result<()> {
    let other = manner()?.serve()?;
    let exit = host_page(&other, "several.html");
    let server = hosted(&format!(r#"exit="{exit}""#))?;
    let page = page()?;
    page.open(&host_page(&server, "script-tag.html"))?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    let before = page.evaluate("history.length")?;
    page.forget_events()?;
    open(&page, &finder)?;
    page.wait(&format!(
        "location.href === '{exit}' && document.readyState !== 'loading'"
    ))?;
    ensure!(
        page.evaluate("history.length")? == before,
        "the history has grown"
    );
    let history = page.call("Page.getNavigationHistory", json!({}))?;
    ensure!(!history.to_string().contains("element.html"), "{history}");
    ensure!(
        page.evaluate("document.referrer")? == "",
        "the next page knows"
    );
    ensure!(page.stored()?.is_empty(), "{:?}", page.stored()?);
    for request in page.events("Network.requestWillBeSent")? {
        let request = request.params["request"].to_string();
        ensure!(!request.contains("element.html"), "{request}");
    }
    Ok(())
}

#[test]
fn the_button_leaves_without_a_trace() -> Result<()> {
    leaves(|page, finder| {
        finder.search("Angst")?;
        let centre = "function () {
            const button = this.querySelector('.leave');
            button.scrollIntoView({ behavior: 'instant' });
            const { x, y, width, height } = button.getBoundingClientRect();
            return [x + width / 2, y + height / 2];
        }";
        let (x, y): (f64, f64) = serde_json::from_value(finder.call(centre, &[])?)?;
        page.click_at(x, y)
    })
}

#[test]
fn escape_three_times_leaves_from_wherever_the_focus_is() -> Result<()> {
    let thrice = |page: &Page| (0..3).try_for_each(|_| keyboard::press(page, keyboard::ESCAPE));
    leaves(|page, finder| {
        finder.type_text("depr")?;
        thrice(page)
    })?;
    leaves(|page, _| {
        page.evaluate("document.activeElement.blur()")?;
        thrice(page)
    })
}

#[test]
fn escape_still_closes_and_clears() -> Result<()> {
    let server = hosted("")?;
    let page = page()?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    finder.type_text("depr")?;
    let open = |is: bool| {
        format!("function () {{ return !!this.querySelector('.suggestions li') === {is} }}")
    };
    let value = || {
        finder.call(
            "function (s) { return this.querySelector(s).value }",
            &[FIELD.into()],
        )
    };
    finder.wait(&open(true))?;
    keyboard::press(&page, keyboard::ESCAPE)?;
    finder.wait(&open(false))?;
    ensure!(value()? == "depr");
    keyboard::press(&page, keyboard::ESCAPE)?;
    ensure!(value()? == "");
    // Another key in between, or a pause: she stays.
    keyboard::press(&page, keyboard::DOWN)?;
    keyboard::press(&page, keyboard::ESCAPE)?;
    page.evaluate("new Promise((done) => setTimeout(done, 1600)).then(() => 0)")?;
    keyboard::press(&page, keyboard::ESCAPE)?;
    keyboard::press(&page, keyboard::ESCAPE)?;
    ensure!(finder.shows(FIELD)?);
    ensure!(page.text("location.pathname")?.ends_with("element.html"));
    Ok(())
}

#[test]
fn hosts_can_do_without_the_way_off_the_page() -> Result<()> {
    let server = hosted(r#"exit="off""#)?;
    let page = page()?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    ensure!(!finder.exists(".leave")?);
    for _ in 0..4 {
        keyboard::press(&page, keyboard::ESCAPE)?;
    }
    ensure!(finder.shows(FIELD)?);
    Ok(())
}

#[test]
fn founders_find_a_mail_that_says_nothing_of_their_search() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    // Few groups, and none.
    for (text, place) in [("Stottern in Celle", ".nearby"), ("xqzvwkj", ".none")] {
        finder.search(text)?;
        let at = |part: &str| format!("{place} .mail {part}");
        finder.wait(&format!(
            "function () {{ return !!this.querySelector('{}') }}",
            at("a")
        ))?;
        ensure!(
            !unfolded(&finder, &at("dd"))?,
            "{text}: the mail is not folded"
        );
        page.forget_events()?;
        finder.click(&at("summary"))?;
        ensure!(unfolded(&finder, &at("dd"))?, "{text}");
        let parts = finder.texts(&at("dd"))?;
        let href = finder.attribute(&at("a"), "href")?.context("no address")?;
        let decoded = page.text(&format!("decodeURIComponent('{href}')"))?;
        let [to, subject, body] = parts.as_slice() else {
            anyhow::bail!("{parts:?}");
        };
        let body = body.replace('\n', "\r\n");
        ensure!(
            decoded == format!("mailto:{to}?subject={subject}&body={body}"),
            "{decoded}"
        );
        ensure!(
            !text
                .split(' ')
                .any(|word| word.len() > 3 && decoded.contains(word)),
            "{decoded}"
        );
        ensure!(page.requests()?.is_empty());
    }
    Ok(())
}
