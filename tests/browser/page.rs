//! The page of a group, the way back, and the list of remembered groups.

use crate::privacy::{LISTEN, PLACE};
use crate::setting::{host_page, published, start};
use crate::taking::{CLIPBOARD, saved};
use anyhow::{Result, ensure};
use grufi_tests::finder::{CARDS, Finder};
use grufi_tests::keyboard::{self, ENTER, ESCAPE};
use serde_json::json;

/// The button that opens the page of the third group found.
const OPEN: &str = ".cards > li:nth-child(3) .tools > :first-child";
/// The heading of a page.
pub const HEADING: &str = ".page [id$='-page']";
/// Whether a page is there and has the focus.
const OPENED: &str =
    "function () { return !!this.activeElement?.matches('.page [id$=\"-page\"]') }";

/// Opens a group's page and waits until its heading has the focus.
pub fn open(finder: &Finder<'_>, button: &str) -> Result<String> {
    finder.click(button)?;
    finder.wait(OPENED)?;
    finder.text(HEADING)
}

#[test]
fn a_page_opens_and_the_way_back_ends_where_it_began() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    finder.search("Depression")?;
    let place = page.evaluate(PLACE)?;
    let name = finder.texts(".cards > li:nth-child(3) .name")?.remove(0);
    let top =
        "function (s) { return Math.round(this.querySelector(s).getBoundingClientRect().top) }";
    for key in [None, Some(ESCAPE)] {
        let opened = open(&finder, OPEN)?;
        ensure!(opened == name, "{opened} instead of {name}");
        ensure!(!finder.shows(CARDS)? && !finder.shows(".search")?);
        ensure!(finder.text(".page .back")? == "Zurück zu den Ergebnissen");
        match key {
            Some(key) => keyboard::press(&page, key)?,
            None => finder.click(".page .back")?,
        }
        let back =
            format!("function () {{ return this.activeElement === this.querySelector('{OPEN}') }}");
        finder.wait(&back)?;
        ensure!(!finder.exists(HEADING)? && finder.shows(CARDS)?);
        let now = finder
            .call(top, &[OPEN.into()])?
            .as_i64()
            .unwrap_or_default();
        ensure!((0..900).contains(&now), "the card is at {now}");
    }
    // Where it stood before: a click scrolls to the middle, so it is still there.
    let before = finder
        .call(top, &[OPEN.into()])?
        .as_i64()
        .unwrap_or_default();
    keyboard::press(&page, ENTER)?;
    finder.wait(OPENED)?;
    keyboard::press(&page, ESCAPE)?;
    finder.wait("function () { return !this.querySelector('.page .back') && this.activeElement?.matches('.tools > *') }")?;
    let after = finder
        .call(top, &[OPEN.into()])?
        .as_i64()
        .unwrap_or_default();
    ensure!((before - after).abs() <= 2, "{after} instead of {before}");
    ensure!(
        page.evaluate(PLACE)? == place,
        "the address or the history has changed"
    );
    Ok(())
}

#[test]
fn a_page_says_when_where_and_how() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, "#grufi=nds-1020"))?;
    finder.wait(OPENED)?;
    ensure!(
        finder
            .text(HEADING)?
            .starts_with("Familienkreis Sucht Wolfenbüttel")
    );
    ensure!(finder.text(".page .back")? == "Zurück zur Suche");
    let labels = finder.texts(".page dt")?;
    for label in ["Wann", "Nächste Termine", "Wo", "Form", "Erster Kontakt"] {
        ensure!(
            labels.iter().any(|text| text == label),
            "{label}: {labels:?}"
        );
    }
    let dates = finder.texts(".page dd")?;
    let dates: Vec<&str> = dates
        .iter()
        .filter(|text| text.contains('\n'))
        .flat_map(|text| text.lines())
        .collect();
    ensure!(dates.len() == 5, "{dates:?}");
    for date in &dates {
        ensure!(
            date.starts_with("Donnerstag, ") && date.contains("19:00") && date.contains("21:00"),
            "{date}"
        );
    }
    ensure!(finder.exists(".page a[href^='tel:']")? && finder.exists(".page .responsible")?);
    ensure!(finder.count(".page .similar li")? > 0, "no similar groups");
    let first = finder.texts(".page .similar button")?.remove(0);
    let opened = open(&finder, ".page .similar button")?;
    ensure!(opened == first, "{opened} instead of {first}");
    ensure!(finder.text(".page .back")?.contains("Familienkreis"));
    Ok(())
}

#[test]
fn a_link_to_no_group_opens_none() -> Result<()> {
    let (server, page) = start()?;
    for end in [
        "#grufi=gibt-es-nicht",
        "#grufi=%E0%A4%A",
        "#grufi=",
        "#anderes",
    ] {
        let finder = page.open_finder(&published(&server, end))?;
        ensure!(
            !finder.exists(HEADING)? && finder.shows(".start p")?,
            "{end}"
        );
        page.start("about:blank")?;
    }
    Ok(())
}

#[test]
fn distances_stand_on_cards_and_pages() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Depression Göttingen")?;
    let facts = finder.texts(".cards dd")?;
    ensure!(
        facts.iter().any(|fact| fact == "am gesuchten Ort"),
        "{facts:?}"
    );
    ensure!(
        facts.iter().any(|fact| fact.ends_with(" km Luftlinie")),
        "{facts:?}"
    );
    open(&finder, ".cards .tools > :first-child")?;
    ensure!(
        finder
            .texts(".page dt")?
            .iter()
            .any(|label| label == "Entfernung")
    );
    Ok(())
}

#[test]
fn groups_are_remembered_until_the_page_is_closed() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    ensure!(!finder.shows(".memory")?);
    finder.search("Depression")?;
    let names = finder.names()?;
    for number in [1, 3] {
        let button = format!(".cards > li:nth-child({number}) .remember");
        ensure!(finder.text(&button)? == "Merken");
        finder.click(&button)?;
        ensure!(finder.attribute(&button, "aria-pressed")?.as_deref() == Some("true"));
        ensure!(finder.text(&button)? == "Gemerkt");
    }
    ensure!(finder.text(".memory button")? == "Merkliste ansehen (2 Gruppen)");
    ensure!(open(&finder, ".memory button")? == "Merkliste");
    ensure!(finder.texts(".page .card .name")? == [names[0].as_str(), names[2].as_str()]);
    ensure!(finder.text(".page")?.contains("nirgends gespeichert"));
    let (file, content) = saved(&finder, ".page a[download]")?;
    ensure!(
        file == "merkliste.txt" && content.contains(&names[0]) && content.contains(&names[2]),
        "{content}"
    );
    let opened = open(&finder, ".page .card .tools > :first-child")?;
    ensure!(opened == names[0]);
    finder.click(".page .remember")?;
    ensure!(finder.text(".page .back")? == "Zurück zur Merkliste");
    finder.click(".page .back")?;
    finder.wait("function () { return this.querySelectorAll('.page .card').length === 1 }")?;
    finder.click(".page .back")?;
    ensure!(finder.text(".memory button")? == "Merkliste ansehen (1 Gruppe)");
    ensure!(page.stored()?.is_empty(), "{:?}", page.stored()?);
    let finder = page.open_finder(&published(&server, "?"))?;
    ensure!(!finder.shows(".memory")?, "the list has outlived the page");
    Ok(())
}

#[test]
fn another_link_pasted_shows_its_group() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Depression")?;
    let asked = server.asked();
    let shown =
        format!("function () {{ return this.querySelector({HEADING:?})?.innerText ?? '' }}");
    let mut names: Vec<String> = Vec::new();
    for (hash, changes) in [
        ("#grufi=nds-1020", true),
        ("#inhalt", false),
        ("#grufi=nds-0001", true),
        ("#grufi=gibt-es-nicht", false),
        ("#grufi=nds-0001", false),
    ] {
        page.evaluate(&format!("location.hash = '{hash}'"))?;
        page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))")?;
        let name = finder.call(&shown, &[])?;
        let name = name.as_str().unwrap_or_default().to_owned();
        ensure!(!name.is_empty(), "{hash} shows nothing");
        ensure!(changes == (names.last() != Some(&name)), "{hash}: {name}");
        names.push(name);
    }
    finder.click(".page .back")?;
    ensure!(finder.text(HEADING)? == names[0], "the way back is lost");
    finder.click(".page .back")?;
    finder.wait("function () { return this.querySelectorAll('.cards > li').length > 0 }")?;
    ensure!(server.asked() == asked, "the server was asked for more");
    Ok(())
}

#[test]
fn pages_leave_no_trace() -> Result<()> {
    let (server, page) = start()?;
    page.before_scripts(CLIPBOARD)?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    page.wait("document.readyState === 'complete'")?;
    finder.search("Depression")?;
    page.evaluate(LISTEN)?;
    let place = page.evaluate(PLACE)?;
    let asked = server.asked();
    page.forget_events()?;
    open(&finder, OPEN)?;
    for button in [".remember", ".copy", ".share"] {
        finder.click(&format!(".page {button}"))?;
    }
    finder.wait("function () { return !!this.querySelector('.handout textarea') }")?;
    finder.click(".handout textarea")?;
    keyboard::press(&page, ESCAPE)?;
    finder.click(".memory button")?;
    open(&finder, ".page .card .tools > :first-child")?;
    open(&finder, ".page .similar button")?;
    let requests = page.requests()?;
    ensure!(requests.is_empty(), "requests: {requests:?}");
    ensure!(
        page.events("Page.frameNavigated")?.is_empty()
            && page.events("Page.windowOpen")?.is_empty()
    );
    ensure!(server.asked() == asked, "the server was asked for more");
    ensure!(page.stored()?.is_empty(), "stored: {:?}", page.stored()?);
    ensure!(
        page.evaluate(PLACE)? == place,
        "{} instead of {place}",
        page.evaluate(PLACE)?
    );
    let heard = page.evaluate("heard")?;
    ensure!(heard == json!([]), "the document heard {heard}");
    ensure!(page.complaints()?.is_empty(), "{:?}", page.complaints()?);
    Ok(())
}
