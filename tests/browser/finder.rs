//! What a visitor does with the finder.

use crate::privacy::LISTEN;
use crate::setting::{host_page, manner, page, published, start};
use anyhow::{Result, ensure};
use grufi_tests::finder::{CARDS, FIELD, PAGE};
use grufi_tests::keyboard::{self, ENTER, HOME, SPACE, TAB};
use serde_json::json;

#[test]
fn the_field_has_a_label_and_leaves_no_trace() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    let label = "function (s) { return this.querySelector(s).labels[0].innerText }";
    ensure!(finder.call(label, &[FIELD.into()])? == "Was beschäftigt Sie?");
    for (name, value) in [
        ("autocomplete", Some("off")),
        ("autocorrect", Some("off")),
        ("autocapitalize", Some("off")),
        ("spellcheck", Some("false")),
        ("enterkeyhint", Some("search")),
        ("name", None),
    ] {
        ensure!(finder.attribute(FIELD, name)?.as_deref() == value, "{name}");
    }
    finder.search("Diabetes")?;
    keyboard::press(&page, ENTER)?;
    ensure!(
        page.evaluate("location.search + location.hash")? == "",
        "Enter has sent the form"
    );
    Ok(())
}

#[test]
fn groups_appear_while_typing() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    ensure!(
        finder.count(CARDS)? == 0 && finder.shows(".start p")?,
        "groups before anything was asked for"
    );
    for (typed, first) in [
        ("dia", true),
        ("diabetes", true),
        ("diabtes", true),
        ("Zuckerkrankheit", false),
    ] {
        finder.search(typed)?;
        let names = finder.names()?;
        ensure!(
            !names.is_empty() && names.len() <= PAGE,
            "{typed}: {names:?}"
        );
        let telling = |name: &String| name.to_lowercase().contains("diab");
        ensure!(!first || names.iter().any(telling), "{typed}: {names:?}");
        ensure!(
            finder.found()? >= names.len(),
            "{typed}: {}",
            finder.text(".status")?
        );
    }
    finder.search("")?;
    ensure!(
        finder.count(CARDS)? == 0 && finder.shows(".start p")?,
        "groups without a question"
    );
    Ok(())
}

#[test]
fn signs_alone_ask_for_nothing() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    for typed in ["???", ".....", "„", "-"] {
        finder.search(typed)?;
        ensure!(
            finder.count(CARDS)? == 0 && finder.shows(".start p")? && finder.shows(".examples")?,
            "{typed}: {}",
            finder.text(".status")?
        );
        ensure!(
            !finder.exists(".empty")?,
            "{typed} is said to have no group"
        );
    }
    Ok(())
}

#[test]
fn examples_fill_the_field() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    let example = finder.texts(".examples .chip")?.swap_remove(0);
    finder.click(".examples .chip")?;
    let value = finder.call(
        "function (s) { return this.querySelector(s).value }",
        &[FIELD.into()],
    )?;
    ensure!(
        value == example.as_str() && finder.count(CARDS)? > 0,
        "{value}"
    );
    ensure!(!finder.shows(".examples")?, "the examples are still there");
    finder.click("button.clear")?;
    ensure!(finder.shows(".examples")? && finder.count(CARDS)? == 0);
    Ok(())
}

#[test]
fn a_card_says_what_a_visitor_needs() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Alkohol Braunschweig")?;
    let labels = finder.texts(".card dt")?;
    for label in ["Wann", "Wo", "Form"] {
        ensure!(
            labels.iter().any(|text| text.starts_with(label)),
            "no card says {label}: {labels:?}"
        );
    }
    ensure!(finder.count(".card .topics li")? > 0 && finder.count(".card .why")? > 0);
    ensure!(finder.count("mark")? > 0, "no word is marked");
    ensure!(
        finder
            .texts(".card .responsible .point")?
            .iter()
            .any(|name| name.ends_with("(Beispiel)"))
    );
    for start in ["tel:", "mailto:"] {
        ensure!(
            finder.exists(&format!(".card a[href^='{start}']"))?,
            "no link begins with {start}"
        );
    }
    let outside = "function () { return [...this.querySelectorAll('a[target]')].every((a) =>
        a.rel.includes('noopener') && a.rel.includes('noreferrer')) }";
    ensure!(
        finder.call(outside, &[])? == true,
        "a link tells where it was clicked"
    );
    let named = "function () { return [...this.querySelectorAll('.cards article')].every((card) =>
        this.getElementById(card.getAttribute('aria-labelledby'))?.matches('h2')) }";
    ensure!(
        finder.call(named, &[])? == true,
        "a card is not named by its heading"
    );
    Ok(())
}

#[test]
fn long_descriptions_unfold() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.click(".start .button")?;
    let button = ".card .plain[aria-expanded]";
    while !finder.exists(button)? {
        finder.click("button.more")?;
    }
    let length = "function (s) { return this.querySelector(s).parentElement.innerText.length }";
    let before = finder.call(length, &[button.into()])?.as_u64();
    finder.click(button)?;
    ensure!(finder.attribute(button, "aria-expanded")?.as_deref() == Some("true"));
    ensure!(
        finder.call(length, &[button.into()])?.as_u64() > before,
        "nothing was added"
    );
    finder.click(button)?;
    ensure!(
        finder.call(length, &[button.into()])?.as_u64() == before,
        "it does not fold again"
    );
    Ok(())
}

#[test]
fn more_groups_come_page_by_page_and_keep_the_focus() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.click(".start .button")?;
    let found = finder.found()?;
    ensure!(found > 1000 && finder.count(CARDS)? == PAGE, "{found}");
    let first = finder.names()?;
    finder.click("button.more")?;
    ensure!(finder.count(CARDS)? == 2 * PAGE && finder.names()?[..PAGE] == first);
    finder.wait(
        "function () { return !!this.activeElement?.matches('.cards > li:nth-child(11) .name') }",
    )?;
    finder.search("Alkoholiker")?;
    ensure!(
        finder.count(CARDS)? <= PAGE,
        "a new question keeps the pages of the last"
    );
    Ok(())
}

#[test]
fn the_number_of_groups_is_announced_after_a_pause() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    let region = "[role=status]";
    ensure!(finder.attribute(region, "aria-live")?.as_deref() == Some("polite"));
    ensure!(
        finder.texts(region)? == [""],
        "the region speaks before anything was asked for"
    );
    finder.call(
        "function (s) {
            const region = this.querySelector(s);
            globalThis.said = [];
            new MutationObserver(() => said.push(region.textContent))
                .observe(region, { childList: true, characterData: true, subtree: true });
        }",
        &[region.into()],
    )?;
    finder.search("Diabetes")?;
    let announced = format!("{} Gruppen gefunden", finder.found()?);
    page.wait(&format!("said.at(-1)?.startsWith({announced:?})"))?;
    ensure!(
        page.evaluate("said.length")? == 1,
        "it spoke into the typing: {}",
        page.evaluate("said")?
    );
    Ok(())
}

#[test]
fn where_nothing_is_found_the_contact_point_is_named() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("xqzvwkj")?;
    ensure!(finder.count(CARDS)? == 0 && finder.text(".status")? == "Keine Gruppe gefunden");
    ensure!(
        finder.text(".empty .point")?.ends_with("(Beispiel)"),
        "{}",
        finder.text(".empty")?
    );
    ensure!(finder.exists(".empty a[href^='tel:']")?, "no telephone");
    ensure!(
        finder.text(".empty")?.contains("gründen"),
        "no hint that a group can be founded"
    );
    Ok(())
}

#[test]
fn in_a_crisis_numbers_stand_above_the_groups() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Depression")?;
    ensure!(
        !finder.exists(".emergency .crisis")?,
        "an alarm without reason"
    );
    finder.search("ich will nicht mehr leben")?;
    let numbers = "function () { return [...this.querySelectorAll('.emergency .crisis a')].map((a) => a.getAttribute('href')) }";
    let numbers: Vec<String> = serde_json::from_value(finder.call(numbers, &[])?)?;
    for number in [
        "112",
        "08001110111",
        "08001110222",
        "116123",
        "116117",
        "116111",
        "116016",
    ] {
        ensure!(
            numbers.contains(&format!("tel:{number}")),
            "{number} is not among {numbers:?}"
        );
    }
    let order =
        "function () { return !!(this.querySelector('.emergency .crisis').compareDocumentPosition(
        this.querySelector('.cards')) & Node.DOCUMENT_POSITION_FOLLOWING) }";
    ensure!(
        finder.call(order, &[])? == true,
        "the numbers do not stand above the groups"
    );
    Ok(())
}

#[test]
fn everything_can_be_done_by_keyboard() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    finder.search("Depression")?;
    let focused = "function () { return this.activeElement?.localName }";
    let reach = |selector: &str| -> Result<()> {
        let there = "function (s) { return !!this.activeElement?.matches(s) }";
        for _ in 0..80 {
            if finder.call(there, &[selector.into()])? == true {
                return Ok(());
            }
            keyboard::press(&page, TAB)?;
        }
        anyhow::bail!(
            "{selector} cannot be reached; {} has the focus",
            finder.call(focused, &[])?
        )
    };
    // The filter by place has no choices to tick, nor has one that parts nothing.
    let mut choices = String::new();
    for number in 1..=finder.count(".panel details")? {
        let section = format!(".panel details:nth-of-type({number})");
        reach(&format!("{section} summary"))?;
        if !finder.exists(&format!("{section}[open]"))? {
            keyboard::press(&page, ENTER)?;
        }
        choices = format!("{section}[open] .choice input:enabled");
        if finder.exists(&choices)? {
            break;
        }
    }
    reach(&choices)?;
    let all = finder.found()?;
    keyboard::press(&page, SPACE)?;
    ensure!(
        finder.found()? <= all && finder.count(".chosen li")? == 1,
        "the filter was not chosen"
    );
    reach(".chosen button")?;
    keyboard::press(&page, ENTER)?;
    ensure!(
        finder.found()? == all && finder.count(".chosen li")? == 0,
        "the filter was not removed"
    );
    reach("a.contact")?;
    let ring = "function () { return getComputedStyle(this.activeElement).outlineStyle }";
    ensure!(finder.call(ring, &[])? != "none", "the focus is not shown");
    reach("button.more")
}

#[test]
fn the_field_is_there_first_and_what_is_typed_into_it_counts() -> Result<()> {
    let server = manner()?.held(|name| name.ends_with(".bin")).serve()?;
    let page = page()?;
    page.open(&host_page(&server, "element.html"))?;
    let loading = page.loading_finder(0)?;
    ensure!(loading.text("label")? == "Was beschäftigt Sie?");
    page.evaluate(LISTEN)?;
    loading.call("function () { this.querySelector('input').focus() }", &[])?;
    keyboard::type_text(&page, "epression")?;
    keyboard::press(&page, HOME)?;
    server.release();
    let finder = page.finder(0)?;
    let state = "function () {
        const fields = this.querySelectorAll('input[type=search]');
        return [fields.length, this.activeElement === fields[0], fields[0].value, fields[0].selectionStart];
    }";
    let state = finder.call(state, &[])?;
    ensure!(state == json!([1, true, "epression", 0]), "{state}");
    ensure!(
        finder.count(CARDS)? > 0,
        "what was typed is not searched for"
    );
    keyboard::type_text(&page, "D")?;
    finder.wait(
        "function () { return this.querySelector('input[type=search]').value === 'Depression' }",
    )?;
    let heard = page.evaluate("heard")?;
    ensure!(heard == json!([]), "the document heard {heard}");
    Ok(())
}
