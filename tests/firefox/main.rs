//! The finder in Firefox, from the published sample catalogue: what visitors do most. The rest is shown in
//! Chromium, see `tests/browser`.

use anyhow::{Result, ensure};
use grufi_tests::finder::{CARDS, PAGE};
use grufi_tests::firefox::{DOWN, ENTER, ESCAPE, Firefox, Root, TAB};
use grufi_tests::places;
use grufi_tests::server::{Manner, Server};

/// The number in the line that says how many groups were found.
const FOUND: &str = "Number(this.querySelector('.status').innerText.replace(/[^0-9]/g, ''))";

fn server() -> Result<Server> {
    Manner::default()
        .folder("/finder/", places::site()?)
        .serve()
}

/// Types a text, closes the suggestions that come and waits for groups.
fn search(firefox: &Firefox, finder: &Root<'_>, text: &str) -> Result<u64> {
    finder.type_text(text)?;
    finder.wait("this.querySelector('.suggestions li') !== null")?;
    firefox.press(&[ESCAPE, TAB].iter().collect::<String>())?;
    finder.wait("this.querySelector('.suggestions').hidden")?;
    finder.wait("this.querySelector('.cards > li') !== null")?;
    Ok(finder.call(FOUND, "")?.as_u64().unwrap_or_default())
}

/// One Firefox for all: it takes seconds to come up.
#[test]
fn what_visitors_do() -> Result<()> {
    let server = server()?;
    let firefox = Firefox::start()?;
    let finder = firefox.open_finder(&server.at("/finder/"))?;
    typing_finds_groups(&firefox, &finder)?;
    more_groups_come_on_demand(&firefox, &finder)?;
    filters_narrow_the_list(&firefox, &finder)?;
    suggestions_by_keyboard(&firefox, &finder)?;
    languages(&finder)?;
    let asked = server.asked();
    let texts = asked
        .iter()
        .filter(|path| path.contains("grufi-texte-tr"))
        .count();
    ensure!(texts == 1, "{asked:?}");
    Ok(())
}

fn typing_finds_groups(firefox: &Firefox, finder: &Root<'_>) -> Result<()> {
    let found = search(firefox, finder, "Trauer")?;
    ensure!(found > 0, "nothing was found");
    let first = finder.text(".cards > li .name")?;
    ensure!(first.contains("Trauer"), "{first} came first");
    Ok(())
}

fn more_groups_come_on_demand(firefox: &Firefox, finder: &Root<'_>) -> Result<()> {
    search(firefox, finder, "Angst")?;
    finder.wait("this.querySelectorAll('.cards > li').length === 10")?;
    finder.click("button.more")?;
    finder.wait("this.querySelectorAll('.cards > li').length > 10")?;
    ensure!(finder.count(CARDS)? > PAGE);
    Ok(())
}

fn filters_narrow_the_list(firefox: &Firefox, finder: &Root<'_>) -> Result<()> {
    let all = search(firefox, finder, "Depression")?;
    // The window is wide: they stand beside the groups.
    finder.wait("this.querySelector('.panel').getClientRects().length > 0")?;
    if finder.count("details.facet[open]")? == 0 {
        finder.click("details.facet summary")?;
    }
    finder.click(".choice input:enabled:not(:checked)")?;
    finder.wait("this.querySelector('.chosen .chip, .chosen button') !== null")?;
    let fewer = finder.call(FOUND, "")?.as_u64().unwrap_or_default();
    ensure!(0 < fewer && fewer <= all, "{all} became {fewer}");
    finder.click(".choice input:checked")?;
    finder.wait("this.querySelector('.choice input:checked') === null")
}

fn suggestions_by_keyboard(firefox: &Firefox, finder: &Root<'_>) -> Result<()> {
    finder.type_text("depr")?;
    finder.wait("this.querySelector('.suggestions li') !== null")?;
    let field = "this.querySelector('[role=combobox]')";
    firefox.press(&DOWN.to_string())?;
    finder.wait(&format!(
        "this.getElementById({field}.getAttribute('aria-activedescendant'))?.getAttribute('aria-selected') === 'true'"
    ))?;
    firefox.press(&ESCAPE.to_string())?;
    finder.wait(&format!(
        "{field}.getAttribute('aria-expanded') === 'false'"
    ))?;
    ensure!(finder.call(&format!("{field}.value"), "")? == "depr");
    finder.type_text("depr")?;
    finder.wait("this.querySelector('.suggestions li') !== null")?;
    firefox.press(&[DOWN, ENTER].iter().collect::<String>())?;
    finder.wait(&format!("{field}.value.startsWith('Depr')"))?;
    finder.wait("this.querySelector('.cards > li') !== null")
}

fn languages(finder: &Root<'_>) -> Result<()> {
    let choose = "((select) => {
        select.value = it;
        select.dispatchEvent(new Event('change', { bubbles: true }));
    })(this.querySelector('.language select'))";
    finder.call(choose, "tr")?;
    finder.wait("this.querySelector('.grufi:not([aria-busy])')?.lang === 'tr'")?;
    finder.call(choose, "ar")?;
    finder.wait("this.querySelector('.grufi[lang=ar]')?.dir === 'rtl'")
}

#[test]
fn the_list_stays_without_scripts() -> Result<()> {
    let server = server()?;
    let firefox = Firefox::without_scripts()?;
    firefox.open(&server.at("/finder/"))?;
    ensure!(firefox.count("grufi-finder details a[href^='tel:']")? > 0);
    let asked = server.asked();
    ensure!(
        !asked.iter().any(|path| path.ends_with(".bin")),
        "scripts ran: {asked:?}"
    );
    Ok(())
}
