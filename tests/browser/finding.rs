//! What helps a visitor to find: suggestions while typing, understood parts, other groups where few fit.

use crate::privacy::LISTEN;
use crate::setting::{published, start};
use anyhow::{Result, ensure};
use grufi_tests::finder::{CARDS, FIELD, Finder};
use grufi_tests::keyboard::{self, DOWN, ENTER, ESCAPE, HOME, SPACE, TAB, UP};
use grufi_tests::page::Page;
use serde_json::json;

const OPTIONS: &str = ".suggestions [role=option]";

fn value(finder: &Finder) -> Result<String> {
    let value = finder.call(
        "function (s) { return this.querySelector(s).value }",
        &[FIELD.into()],
    )?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// Number of the active option, from 0, as the field says it and as the options say it.
fn active(finder: &Finder) -> Result<Option<u64>> {
    let active = "function (f, o) {
        const field = this.querySelector(f);
        const options = [...this.querySelectorAll(o)];
        const said = options.findIndex((one) => one.id === field.getAttribute('aria-activedescendant'));
        const selected = options.findIndex((one) => one.getAttribute('aria-selected') === 'true');
        return said === selected && this.activeElement === field ? said : 'torn';
    }";
    let at = finder.call(active, &[FIELD.into(), OPTIONS.into()])?;
    ensure!(at != "torn", "field and options do not agree");
    Ok(at.as_u64())
}

/// Types and waits until the list is open, and no longer that for the first letters.
fn open_list(finder: &Finder, text: &str) -> Result<()> {
    finder.type_text(text)?;
    finder.wait(
        "function () { return this.querySelector('[role=combobox]').getAttribute('aria-expanded') === 'true' }",
    )?;
    let settle = "async function () {
        const list = () => this.querySelector('.suggestions').innerHTML;
        let before;
        do {
            before = list();
            await new Promise((done) => setTimeout(done, 250));
        } while (before !== list());
    }";
    finder.call(settle, &[]).map(drop)
}

fn press_all(page: &Page, keys: &[keyboard::Key]) -> Result<()> {
    keys.iter().try_for_each(|&key| keyboard::press(page, key))
}

#[test]
fn suggestions_are_chosen_by_keyboard_and_nothing_reaches_the_document() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    page.evaluate(LISTEN)?;
    ensure!(finder.attribute(FIELD, "aria-expanded")?.as_deref() == Some("false"));
    let top = "function () { return this.querySelector('.status').getBoundingClientRect().top }";
    open_list(&finder, "dep")?;
    let open = finder.call(top, &[])?;
    keyboard::press(&page, ESCAPE)?;
    finder.wait("function () { return !this.querySelector('.suggestions li') }")?;
    ensure!(finder.call(top, &[])? == open, "the list moves the groups");
    open_list(&finder, "dep")?;
    let options = finder.count(OPTIONS)?;
    ensure!((2..=7).contains(&options), "{options} suggestions");
    let controls = "function () { const f = this.querySelector('[role=combobox]');
        return this.getElementById(f.getAttribute('aria-controls')).getAttribute('role') }";
    ensure!(finder.call(controls, &[])? == "listbox");
    ensure!(active(&finder)?.is_none(), "something is chosen beforehand");
    press_all(&page, &[DOWN, DOWN])?;
    ensure!(active(&finder)? == Some(1));
    press_all(&page, &[UP, UP])?;
    ensure!(active(&finder)? == Some(options as u64 - 1));
    press_all(&page, &[HOME])?;
    ensure!(active(&finder)?.is_none() && value(&finder)? == "dep");
    press_all(&page, &[ESCAPE])?;
    ensure!(!finder.shows(".suggestions")? && value(&finder)? == "dep");
    press_all(&page, &[DOWN])?;
    ensure!(active(&finder)? == Some(0) && value(&finder)? == "dep");
    let label =
        "function (s) { return this.querySelector(s).firstElementChild.textContent.trim() }";
    let label = finder.call(label, &[OPTIONS.into()])?;
    press_all(&page, &[ENTER])?;
    ensure!(
        label == value(&finder)? && !finder.shows(".suggestions")?,
        "{label} was chosen, {} stands there",
        value(&finder)?
    );
    ensure!(finder.count(CARDS)? > 0, "{label} finds nothing");
    press_all(&page, &[ESCAPE])?;
    ensure!(
        value(&finder)?.is_empty(),
        "Escape does not empty the field"
    );
    let heard = page.evaluate("heard")?;
    ensure!(heard == json!([]), "the document heard {heard}");
    Ok(())
}

#[test]
fn suggestions_are_chosen_by_mouse_and_close_when_the_field_is_left() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    open_list(&finder, "dep")?;
    finder.click(OPTIONS)?;
    ensure!(value(&finder)? == "Depression" && !finder.shows(".suggestions")?);
    open_list(&finder, "ang")?;
    keyboard::press(&page, TAB)?;
    ensure!(!finder.shows(".suggestions")? && value(&finder)? == "ang");
    Ok(())
}

#[test]
fn understood_parts_are_taken_out_by_keyboard() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Angst in Celle online")?;
    let chips = ".parts .chip";
    ensure!(finder.texts(chips)? == ["Ort: Celle entfernen", "online entfernen"]);
    let high = "function (s) { return [...this.querySelectorAll(s)].every((e) =>
        e.getBoundingClientRect().height >= 44) }";
    ensure!(finder.call(high, &[chips.into()])? == true);
    let focused = "function () { return this.activeElement?.textContent }";
    for _ in 0..5 {
        if finder.call(focused, &[])? == "Ort: Celle entfernen" {
            break;
        }
        keyboard::press(&page, TAB)?;
    }
    keyboard::press(&page, SPACE)?;
    ensure!(finder.texts(chips)? == ["online entfernen"]);
    ensure!(
        finder.call(focused, &[])? == "online entfernen",
        "the focus is lost"
    );
    ensure!(finder.count(CARDS)? > 0 && value(&finder)? == "Angst in Celle online");
    keyboard::press(&page, ENTER)?;
    ensure!(finder.count(chips)? == 0);
    let status = "function () { return !!this.activeElement?.matches('.status') }";
    ensure!(finder.call(status, &[])? == true, "the focus is lost");
    finder.search("Angst in Celle")?;
    ensure!(
        finder.texts(chips)? == ["Ort: Celle entfernen"],
        "another text is not understood anew"
    );
    Ok(())
}

#[test]
fn few_groups_are_followed_by_others_with_their_reasons() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Stottern")?;
    finder.wait_for_nearby()?;
    let headings = finder.texts(".nearby .title")?;
    ensure!(
        headings
            .iter()
            .any(|heading| heading.starts_with("Verwandtes Thema: "))
            && headings
                .last()
                .is_some_and(|heading| heading == "Eine eigene Gruppe gründen"),
        "{headings:?}"
    );
    let levels = "function () { return [...this.querySelectorAll('.nearby li .name')].every((name) => name.matches('h3')) }";
    ensure!(
        finder.call(levels, &[])? == true,
        "groups are not below their heading"
    );
    finder.click(".nearby section > .plain")?;
    ensure!(value(&finder)? != "Stottern" && finder.count(CARDS)? > 0);
    finder.search("xqzvwkj")?;
    ensure!(
        !finder.exists(".nearby section")?,
        "nonsense leads to groups"
    );
    Ok(())
}
