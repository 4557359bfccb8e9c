//! The finder on pages of others: where it stands, what it shares, what it takes over and what it leaves.

use crate::setting::{host_page, manner, page, published, start};
use anyhow::{Context, Result, ensure};
use grufi_tests::finder::{CARDS, FIELD};
use grufi_tests::places;
use serde_json::Value;
use std::collections::BTreeMap;

/// Parts of the finder whose looks are compared.
const PARTS: [&str; 16] = [
    ".grufi",
    ".frame",
    ".question",
    ".field",
    FIELD,
    ".privacy",
    ".status",
    ".card",
    ".name",
    ".topics > li",
    ".why",
    "mark",
    "a.contact",
    "summary",
    "button.more",
    "svg.icon",
];

/// All computed properties of an element.
const STYLE: &str = "(e) => { const s = getComputedStyle(e);
    return Object.fromEntries([...s].map((p) => [p, s.getPropertyValue(p)])) }";

/// The properties in which two looks differ.
fn differences(a: &Value, b: &Value) -> Vec<String> {
    let (Some(a), Some(b)) = (a.as_object(), b.as_object()) else {
        return vec!["no style".to_owned()];
    };
    let differs = a.iter().filter(|(name, value)| b.get(*name) != Some(value));
    differs
        .map(|(name, value)| format!("{name}: {value} / {}", b.get(name).unwrap_or(&Value::Null)))
        .collect()
}

#[test]
fn a_script_tag_alone_places_the_finder() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&host_page(&server, "script-tag.html"))?;
    let order = page.evaluate("[...document.body.children].map((e) => e.id || e.localName)")?;
    ensure!(
        order == serde_json::json!(["h1", "before", "script", "grufi-finder", "after"]),
        "{order}"
    );
    ensure!(finder.count(CARDS)? > 0, "data-topic was not taken over");
    ensure!(finder.exists("h4.name")?, "data-heading was not taken over");
    Ok(())
}

#[test]
fn the_link_inside_stays_until_the_finder_is_up() -> Result<()> {
    let server = manner()?.held(|name| name.ends_with(".bin")).serve()?;
    let page = page()?;
    page.open(&host_page(&server, "element.html"))?;
    page.wait("!!customElements.get('grufi-finder')")?;
    // The field has a moment for itself.
    let link =
        "document.querySelector('grufi-finder a').checkVisibility({ visibilityProperty: true })";
    page.wait(link)
        .context("the link is gone before the finder is there")?;
    server.release();
    page.finder(0)?;
    ensure!(
        page.evaluate(link)? == false,
        "the link is still there beside the finder"
    );
    Ok(())
}

#[test]
fn several_finders_share_one_download_and_one_engine() -> Result<()> {
    let (server, page) = start()?;
    page.open(&host_page(&server, "several.html"))?;
    let finders = (0..3)
        .map(|number| page.finder(number))
        .collect::<Result<Vec<_>>>()?;
    let mut times = BTreeMap::new();
    for path in server.asked() {
        *times.entry(path).or_insert(0) += 1;
    }
    ensure!(
        times.len() == 6 && times.values().all(|times| *times == 1),
        "{times:?}"
    );

    // The number of the next engine tells how many there are.
    let next = "(async () => {
        const base = new URL('../finder/', location.href).href;
        const stand = await (await fetch(base + 'grufi-stand.json')).json();
        const packed = await fetch(base + stand.index);
        const bytes = await new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
        return wasm_bindgen.open_index(new Uint8Array(bytes));
    })()";
    ensure!(
        page.evaluate(next)? == 1,
        "not one engine for three finders"
    );

    let mut ids = Vec::new();
    for finder in &finders {
        finder.search("Depression")?;
        ensure!(finder.count(CARDS)? > 0);
        let own = finder.call(
            "function () { return [...this.querySelectorAll('[id]')].map((e) => e.id) }",
            &[],
        )?;
        ids.extend(serde_json::from_value::<Vec<String>>(own)?);
    }
    let all = ids.len();
    ids.sort();
    ids.dedup();
    ensure!(ids.len() == all, "ids are not unique on the page");
    Ok(())
}

#[test]
fn attributes_set_region_topic_accent_and_headings() -> Result<()> {
    let (server, page) = start()?;
    page.open(&host_page(&server, "several.html"))?;
    let [plain, region, topic] = [page.finder(0)?, page.finder(1)?, page.finder(2)?];

    ensure!(plain.count(".chosen li")? == 0 && !plain.shows(".chosen")?);
    ensure!(
        region.text(".chosen")?.contains("Region Hannover"),
        "{}",
        region.text(".chosen")?
    );
    ensure!(
        region.exists("h4.name")? && plain.attribute(".grufi", "lang")?.as_deref() == Some("de")
    );
    let value = topic.call(
        "function (s) { return this.querySelector(s).value }",
        &[FIELD.into()],
    )?;
    ensure!(
        value == "Ich kann nicht schlafen" && topic.count(CARDS)? > 0,
        "{value}"
    );

    // Yellow on white cannot be read: the finder makes it darker, and keeps the text on it readable.
    let accent = "function () { return getComputedStyle(this.querySelector('.button')).color }";
    let colours = [&plain, &region, &topic].map(|finder| finder.call(accent, &[]));
    let [plain, region, topic] = colours;
    let (plain, region, topic) = (plain?, region?, topic?);
    ensure!(region == "rgb(122, 31, 162)", "{region}");
    ensure!(
        plain != region && topic != "rgb(255, 238, 0)",
        "{plain} {topic}"
    );
    Ok(())
}

#[test]
fn a_page_shows_two_catalogues_with_one_code() -> Result<()> {
    let server = manner()?.folder("/a/b/other/", places::site()?).serve()?;
    let page = page()?;
    page.open(&host_page(&server, "two-catalogues.html"))?;
    for number in 0..2 {
        let finder = page.finder(number)?;
        finder.search("Diabetes")?;
        ensure!(finder.count(CARDS)? > 0);
    }
    let mut other: Vec<String> = server.asked();
    other.retain(|path| path.starts_with("/a/b/other/"));
    ensure!(
        other.len() == 2
            && other
                .iter()
                .all(|path| path.contains("stand") || path.contains("index")),
        "{other:?}"
    );
    Ok(())
}

#[test]
fn an_element_can_be_moved_and_come_back() -> Result<()> {
    let (server, page) = start()?;
    page.open_finder(&host_page(&server, "element.html"))?;
    page.evaluate("window.moved = document.querySelector('grufi-finder'), moved.remove()")?;
    page.wait("!moved.isConnected")?;
    page.evaluate("new Promise((done) => setTimeout(() => done(document.body.prepend(moved)), 100)).then(() => 0)")?;
    let finder = page.finder(0)?;
    finder.search("Depression")?;
    ensure!(finder.count(CARDS)? > 0);
    ensure!(finder.count(".grufi")? == 1, "drawn twice");
    Ok(())
}

#[test]
fn ready_is_told_to_the_element_alone_and_without_data() -> Result<()> {
    let server = manner()?.held(|name| name.ends_with(".bin")).serve()?;
    let page = page()?;
    page.open(&host_page(&server, "element.html"))?;
    page.evaluate(
        "window.heard = [];
        document.addEventListener('grufi-ready', () => heard.push('document'));
        document.querySelector('grufi-finder').addEventListener('grufi-ready', (e) => heard.push(e.detail)); 0",
    )?;
    server.release();
    page.finder(0)?;
    let heard = page.evaluate("heard")?;
    ensure!(heard == serde_json::json!([null]), "{heard}");
    ensure!(
        page.evaluate("document.querySelector('grufi-finder').shadowRoot")? == Value::Null,
        "the root is open"
    );
    Ok(())
}

#[test]
fn a_hostile_theme_changes_nothing_in_the_finder() -> Result<()> {
    let (server, page) = start()?;
    // High enough for all cards: those out of sight are not laid out.
    page.size(1280, 12_000)?;
    let finder = page.open_finder(&host_page(&server, "hostile.html"))?;
    finder.search("Alkohol")?;
    let look = format!(
        "function (parts) {{ return parts.map((part) => {{
            const element = this.querySelector(part);
            return element && ({STYLE})(element);
        }}) }}"
    );
    let looks = |theme: bool| -> Result<Vec<Value>> {
        page.evaluate(&format!("document.styleSheets[0].disabled = {}", !theme))?;
        page.evaluate(
            "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))",
        )?;
        let looks = finder.call(&look, &[serde_json::json!(PARTS)])?;
        Ok(looks.as_array().context("no looks")?.clone())
    };
    for (part, (with, without)) in PARTS.iter().zip(looks(true)?.iter().zip(&looks(false)?)) {
        ensure!(!with.is_null(), "no {part} to look at");
        let differences = differences(without, with);
        ensure!(differences.is_empty(), "{part}: {differences:#?}");
    }
    Ok(())
}

#[test]
fn the_finder_changes_nothing_on_the_page() -> Result<()> {
    let server = manner()?.held(|name| name == "grufi.js").serve()?;
    let page = page()?;
    page.open(&host_page(&server, "hostile.html"))?;
    page.wait("document.styleSheets.length === 1")?;
    let looks = format!("[...document.querySelectorAll('[data-probe]')].map({STYLE})");
    let state = "[document.head.innerHTML, document.adoptedStyleSheets.length, document.title,
        Object.getOwnPropertyNames(window).sort().join(), document.body.className]";
    let before = (page.evaluate(&looks)?, page.evaluate(state)?);
    server.release();
    let finder = page.finder(0)?;
    finder.search("Angst")?;
    let after = (page.evaluate(&looks)?, page.evaluate(state)?);
    for (number, (before, after)) in before
        .0
        .as_array()
        .iter()
        .flat_map(|looks| looks.iter())
        .zip(after.0.as_array().iter().flat_map(|looks| looks.iter()))
        .enumerate()
    {
        let differences = differences(before, after);
        ensure!(differences.is_empty(), "probe {number}: {differences:#?}");
    }
    let before = before.1.as_array().context("no state")?.clone();
    let after = after.1.as_array().context("no state")?.clone();
    for (number, name) in ["head", "style sheets", "title", "globals", "class"]
        .iter()
        .enumerate()
    {
        ensure!(
            before[number] == after[number],
            "{name}: {} / {}",
            before[number],
            after[number]
        );
    }
    Ok(())
}

#[test]
fn the_start_page_is_a_host_too() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, "index.html"))?;
    ensure!(
        finder.text(".notice")?.contains("erfunden"),
        "the sample is not marked as fictional"
    );
    Ok(())
}
