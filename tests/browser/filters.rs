//! Filters: what their counts promise, and that none of them leads to nothing.

use crate::setting::{host_page, start};
use anyhow::{Result, ensure};
use grufi_tests::finder::Finder;

/// The first filter value that can be chosen: its section, its name and its count.
fn first_value(finder: &Finder) -> Result<(String, usize)> {
    let value = "function () {
        const choice = [...this.querySelectorAll('.choice')].find((c) => !c.querySelector('input').disabled);
        choice.querySelector('input').setAttribute('data-tried', '');
        return [choice.querySelector('.value').innerText, choice.querySelector('.count').innerText];
    }";
    let (name, count): (String, String) = serde_json::from_value(finder.call(value, &[])?)?;
    Ok((name, count.replace('.', "").parse()?))
}

#[test]
fn filters_promise_a_count_and_keep_it() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    finder.search("Depression")?;
    let all = finder.found()?;
    finder.click("details.facet:not([open]) summary")?;
    finder.wait("function () { return !!this.querySelector('.choice input:enabled') }")?;
    let (name, count) = first_value(&finder)?;
    ensure!(count > 0 && count <= all, "{name}: {count} of {all}");
    finder.click("[data-tried]")?;
    ensure!(
        finder.found()? == count,
        "{name}: {} instead of {count}",
        finder.found()?
    );
    ensure!(
        finder.text(".chosen")?.contains(&name),
        "{name} does not stand above the groups"
    );

    finder.click(".chosen .plain")?;
    ensure!(
        finder.found()? == all && !finder.shows(".chosen")?,
        "the filters were not reset"
    );
    finder.click("[data-tried]")?;
    finder.click(".chosen li .chip")?;
    ensure!(finder.found()? == all, "the filter was not removed");
    Ok(())
}

#[test]
fn filters_never_lead_to_nothing() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    finder.search("Depression")?;
    let broken = "function () { return [...this.querySelectorAll('.choice')].filter((choice) => {
        const input = choice.querySelector('input');
        return (choice.querySelector('.count').innerText === '0') !== input.disabled;
    }).length }";
    for number in 1..=finder.count(".panel details.facet")? {
        let section = format!(".panel details.facet:nth-of-type({number})");
        if finder.attribute(&section, "open")?.is_none() {
            finder.click(&format!("{section} summary"))?;
            let drawn = format!(
                "function () {{ return !!this.querySelector('{section} :is(.choice, .place)') }}"
            );
            finder.wait(&drawn)?;
        }
        ensure!(
            finder.call(broken, &[])? == 0,
            "a value of section {number} leads to nothing"
        );
    }
    Ok(())
}
