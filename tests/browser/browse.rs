//! Finding without typing: areas of life, the order of the groups, a place and how far around it, the map.

use crate::privacy::LISTEN;
use crate::setting::{published, start};
use anyhow::{Context, Result, ensure};
use grufi_tests::finder::{CARDS, Finder};
use grufi_tests::keyboard::{self, ENTER, SPACE};
use grufi_tests::page::Page;
use serde_json::{Value, json};

/// The number that a text ends or begins with: "Celle: 12 Gruppen", "12".
fn number(text: &str) -> Result<usize> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().with_context(|| text.to_owned())
}

fn focus(finder: &Finder, selector: &str) -> Result<Value> {
    let focus =
        "function (s) { this.querySelector(s).focus(); return this.activeElement.matches(s) }";
    finder.call(focus, &[selector.into()])
}

fn focused(finder: &Finder, selector: &str) -> Result<()> {
    finder.wait(&format!(
        "function () {{ return !!this.activeElement?.matches('{selector}') }}"
    ))
}

/// Chooses the option of a list as a visitor does.
fn choose(finder: &Finder, selector: &str, value: &str) -> Result<()> {
    let choose = "function (s, v) { const list = this.querySelector(s); list.value = v;
        list.dispatchEvent(new Event('change', { bubbles: true })) }";
    finder.call(choose, &[selector.into(), value.into()])?;
    Ok(())
}

/// Types a place into its filter, which is unfolded.
fn place(finder: &Finder, page: &Page, name: &str) -> Result<()> {
    finder.call(
        "function (s) { const f = this.querySelector(s); f.focus(); f.select() }",
        &[".place".into()],
    )?;
    keyboard::type_text(page, name)?;
    keyboard::press(page, ENTER)
}

/// Kilometres on the cards, in their order.
fn distances(finder: &Finder) -> Result<Vec<usize>> {
    let facts = finder.texts(&format!("{CARDS} dd"))?;
    let told = facts.iter().filter(|fact| fact.ends_with("km Luftlinie"));
    told.map(|fact| number(fact)).collect()
}

#[test]
fn an_area_leads_to_topics_and_groups_and_back_by_keyboard() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    let areas = finder.texts(".browse summary span:first-child")?;
    ensure!(
        areas.len() >= 10 && areas.contains(&"Sucht".to_owned()),
        "{areas:?}"
    );
    let all: usize = finder
        .texts(".browse summary .count")?
        .iter()
        .map(|count| number(count))
        .sum::<Result<_>>()?;
    ensure!(all > 1000, "{all} groups in all areas");
    ensure!(
        finder.count(".browse li")? == 0,
        "topics are drawn before they are asked for"
    );
    focus(&finder, ".browse summary")?;
    keyboard::press(&page, ENTER)?;
    finder.wait("function () { return this.querySelectorAll('.browse li').length > 1 }")?;
    let count = number(&finder.text(".browse li .count")?)?;
    focus(&finder, ".browse li button")?;
    keyboard::press(&page, SPACE)?;
    focused(&finder, ".status")?;
    ensure!(finder.found()? == count && finder.exists(CARDS)?);
    ensure!(!finder.shows(".browse")? && finder.count(".chosen .chip")? == 1);
    focus(&finder, ".order .plain")?;
    keyboard::press(&page, ENTER)?;
    focused(&finder, ".browse summary")?;
    ensure!(finder.shows(".browse li")? && !finder.exists(CARDS)?);
    Ok(())
}

#[test]
fn a_place_limits_and_sorts_without_asking_the_network() -> Result<()> {
    let (server, page) = start()?;
    // The filters are behind their button.
    page.size(800, 900)?;
    let finder = page.open_finder(&published(&server, ""))?;
    page.evaluate(LISTEN)?;
    let asked = server.asked();
    finder.search("Depression")?;
    let all = finder.found()?;
    ensure!(
        finder.texts(".sort option")?.len() == 2,
        "sorted by distance from nowhere"
    );
    finder.click(".filters-toggle")?;
    finder.click(".panel .facet:nth-of-type(2) summary")?;
    place(&finder, &page, "Entenhausen")?;
    finder.wait(
        "function () { return this.querySelector('.place ~ [role=status]').textContent !== '' }",
    )?;
    ensure!(finder.found()? == all);
    place(&finder, &page, "29221")?;
    finder.wait("function () { return this.querySelectorAll('[type=radio]').length === 5 }")?;
    let near = finder.found()?;
    let counts = finder.texts("[type=radio] ~ .count")?;
    ensure!(
        near < all && number(&counts[2])? == near,
        "{counts:?}, {near}"
    );
    ensure!(finder.text(".chosen .chip bdi")? == "29221 Celle, bis 25 km");
    choose(&finder, ".sort select", "1")?;
    let sorted = distances(&finder)?;
    ensure!(
        !sorted.is_empty() && sorted.is_sorted() && sorted.iter().all(|&km| km <= 25),
        "{sorted:?}"
    );
    let zero = "function () { return [...this.querySelectorAll('[type=radio]')].every((one) =>
        one.checked || one.disabled === (one.parentElement.querySelector('.count').textContent === '0')) }";
    ensure!(finder.call(zero, &[])? == true, "a radius leads to nothing");
    choose(&finder, ".sort select", "2")?;
    ensure!(finder.found()? == near);
    finder.click(".chosen .chip")?;
    ensure!(finder.found()? == all && finder.text(".place")?.is_empty());
    ensure!(server.asked() == asked, "something was asked for");
    ensure!(page.evaluate("heard")? == json!([]));
    Ok(())
}

#[test]
fn a_point_of_the_map_is_chosen_by_keyboard() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    let asked = server.asked();
    ensure!(
        !finder.exists(".map svg")?,
        "the map is drawn before it is asked for"
    );
    let toggle = ".order button[aria-expanded]";
    finder.click(toggle)?;
    ensure!(finder.attribute(toggle, "aria-expanded")?.as_deref() == Some("true"));
    let large = "function (width) {
        const boxes = [...this.querySelectorAll('.map .reach')].map((e) => e.getBoundingClientRect());
        const apart = (a, b) => Math.hypot(a.x - b.x, a.y - b.y) >= a.width - 1;
        return boxes.length > 20 && boxes.every((a) => a.width >= 24 && boxes.every((b) => a === b || apart(a, b))) }";
    page.size(360, 800)?;
    ensure!(
        finder.call(large, &[])? == true,
        "points are too small or too close"
    );
    finder.fits_its_width()?;
    let point = ".map g[role=button]";
    let label = finder.attribute(point, "aria-label")?.unwrap_or_default();
    let promised = number(&label)?;
    ensure!(focus(&finder, point)? == true);
    keyboard::press(&page, ENTER)?;
    focused(&finder, ".status")?;
    ensure!(
        finder.found()? >= promised,
        "{label}, but {}",
        finder.found()?
    );
    let town = label.split(':').next().unwrap_or_default();
    ensure!(finder.text(".chosen .chip bdi")?.contains(town));
    let listed = finder.texts(".map li")?;
    ensure!(listed.len() == finder.count(point)? && !listed.is_empty());
    ensure!(server.asked() == asked, "something was asked for");
    Ok(())
}
