//! axe-core finds nothing to complain of, in any state of the finder and on any page.
//!
//! # Invariants
//! - The root of the finder is opened for these tests alone: axe, a script of the page, cannot see into a
//!   closed one. Nothing else of the page is prepared.

use crate::languages::LANGUAGES;
use crate::setting::{host_page, manner, page, published, start};
use anyhow::{Context, Result, ensure};
use grufi_indexer::catalogue::{Date, Report};
use grufi_indexer::export::{self, Format};
use grufi_indexer::import::{SourceFile, import};
use grufi_indexer::report::{Outcome, Page as Bericht, supply::Supply};
use grufi_tests::page::Page;
use grufi_tests::places;
use grufi_tests::scale;
use grufi_tests::server::Manner;
use grufi_tests::states::STATES;
use serde_json::json;
use std::fs;

/// Rules of WCAG 2.2 A and AA, and what else is good practice.
const RULES: [&str; 7] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22a",
    "wcag22aa",
    "best-practice",
];

/// Opens every root that scripts attach.
const OPEN_ROOTS: &str = "const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
        return attach.call(this, { ...options, mode: 'open' });
    };";

/// Runs axe, and gives a line for each violation: the rule, where, and what is wrong. `seen` is the number of
/// rules that found something to look at within the finder.
const RUN: &str = "async (rules) => {
    const { violations, passes } = await axe.run(document, {
        runOnly: rules, resultTypes: ['violations', 'passes'],
    });
    const within = (rule) => rule.nodes.some(({ target }) => Array.isArray(target[0]));
    return {
        seen: passes.filter(within).length,
        wrong: violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) =>
            [id, target.flat().join(' >> '), html.slice(0, 200), failureSummary].join('\\n    '))),
    };
}";

/// What axe complains of on a page as it is now; `finder` says whether there must be one.
fn complaints(page: &Page, finder: bool) -> Result<Vec<String>> {
    if page.evaluate("typeof axe")? != "object" {
        let script = places::axe()?;
        page.evaluate(&format!("{}; 0", fs::read_to_string(script)?))?;
    }
    // Colours of things that fade in are those they end with.
    page.evaluate(
        "Promise.all(document.getAnimations().map((one) => one.finished)).then(() => 0)",
    )?;
    let mut answer = page.evaluate(&format!("({RUN})({})", json!(RULES)))?;
    let seen = answer["seen"].as_u64().unwrap_or_default();
    ensure!(!finder || seen > 10, "axe did not see into the finder");
    Ok(serde_json::from_value(answer["wrong"].take())?)
}

/// Goes through all states in a language, under a colour scheme of the visitor.
fn states(language: &str, scheme: &str) -> Result<()> {
    let element = format!("<grufi-finder lang=\"{language}\" heading=\"2\"");
    let server = manner()?.replaced("<grufi-finder", element).serve()?;
    let page = page()?;
    // Cards outside of the window are not laid out, and seem to lie above one another.
    page.size(1280, 8000)?;
    page.before_scripts(OPEN_ROOTS)?;
    page.prefer("prefers-color-scheme", scheme)?;
    let mut wrong = Vec::new();
    for (state, enter) in STATES {
        let finder = page.open_finder(&host_page(&server, "element.html"))?;
        enter(&page, &finder).with_context(|| format!("{state} in {language}"))?;
        for complaint in complaints(&page, true)? {
            wrong.push(format!("{state}: {complaint}"));
        }
    }
    none(&wrong)
}

fn none(wrong: &[String]) -> Result<()> {
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

#[test]
fn german_light() -> Result<()> {
    states("de", "light")
}

#[test]
fn german_dark() -> Result<()> {
    states("de", "dark")
}

#[test]
fn easy_german_light() -> Result<()> {
    states("de-simple", "light")
}

#[test]
fn easy_german_dark() -> Result<()> {
    states("de-simple", "dark")
}

#[test]
fn arabic_light() -> Result<()> {
    states("ar", "light")
}

#[test]
fn arabic_dark() -> Result<()> {
    states("ar", "dark")
}

#[test]
fn every_language_in_the_states_that_all_visitors_see() -> Result<()> {
    let page = page()?;
    page.size(1280, 8000)?;
    page.before_scripts(OPEN_ROOTS)?;
    let mut wrong = Vec::new();
    for (language, typed) in LANGUAGES {
        let element = format!("<grufi-finder lang=\"{language}\" heading=\"2\"");
        let server = manner()?.replaced("<grufi-finder", element).serve()?;
        let finder = page.open_finder(&host_page(&server, "element.html"))?;
        for text in ["", typed] {
            finder.search(text)?;
            for complaint in complaints(&page, true)? {
                wrong.push(format!("{language}, {text:?}: {complaint}"));
            }
        }
    }
    none(&wrong)
}

/// Goes through pages at their addresses, in both colour schemes.
fn pages(addresses: &[String]) -> Result<()> {
    let page = page()?;
    let mut wrong = Vec::new();
    for scheme in ["light", "dark"] {
        page.prefer("prefers-color-scheme", scheme)?;
        for address in addresses {
            page.open(address)?;
            for complaint in complaints(&page, false)? {
                wrong.push(format!("{address}, {scheme}: {complaint}"));
            }
        }
    }
    none(&wrong)
}

#[test]
fn the_published_page() -> Result<()> {
    let (server, page) = start()?;
    page.size(1280, 8000)?;
    page.before_scripts(OPEN_ROOTS)?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Angst")?;
    none(&complaints(&page, true)?)
}

#[test]
fn pages_without_the_finder() -> Result<()> {
    let server = manner()?.serve()?;
    // Without its loader the start page is the list, as without scripts.
    let bare = manner()?.missing(|name| name == "grufi.js").serve()?;
    let mut addresses = vec![published(&bare, "")];
    for file in fs::read_dir(places::site()?)? {
        let name = file?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".html") && name != "index.html" {
            addresses.push(published(&server, &name));
        }
    }
    ensure!(addresses.len() > 2, "{addresses:?}");
    pages(&addresses)
}

#[test]
fn handbook() -> Result<()> {
    let folder = places::root().join("www").join("handbuch");
    let server = Manner::default().folder("/", folder.clone()).serve()?;
    let mut addresses = Vec::new();
    for file in fs::read_dir(folder)? {
        let name = file?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".html") {
            addresses.push(server.at(&format!("/{name}")));
        }
    }
    ensure!(addresses.len() > 5, "{addresses:?}");
    pages(&addresses)
}

#[test]
fn printed_guide() -> Result<()> {
    let today = Date::parse("2026-11-01").context("no date")?;
    let files = export::files(&scale::sample()?, Format::Guide, today)?;
    let folder = tempfile::tempdir()?;
    for (name, content) in &files {
        fs::write(folder.path().join(name), content)?;
    }
    let server = Manner::default()
        .folder("/", folder.path().to_path_buf())
        .serve()?;
    pages(&[server.at("/wegweiser.html")])
}

#[test]
fn report_for_the_office() -> Result<()> {
    let mut report = Report::default();
    let files: Vec<SourceFile> = places::sample()
        .iter()
        .flat_map(|path| SourceFile::read_all(path, &mut report))
        .collect();
    let catalogue = import(&files, &mut report);
    let today = Date::parse("2026-11-01").context("no date")?;
    let supply = Supply::of(&catalogue, today)?;
    let text = Bericht {
        report: &report,
        catalogue: &catalogue,
        changes: None,
        supply: Some(&supply),
        outcome: Outcome::Checked,
        today,
    }
    .render();
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("bericht.html"), text)?;
    let server = Manner::default()
        .folder("/", folder.path().to_path_buf())
        .serve()?;
    pages(&[server.at("/bericht.html")])
}
