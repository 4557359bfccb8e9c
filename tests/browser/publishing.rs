//! The published folder on servers that do as little as they can, and the list where all else fails.

use crate::setting::{host_page, manner, page, published, start};
use anyhow::{Context, Result, ensure};
use grufi_tests::finder::{CARDS, Finder};
use grufi_tests::page::Page;
use grufi_tests::places;
use grufi_tests::server::Server;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;

/// What the page says when there is no finder.
const SORRY: &str = "Die Suche konnte nicht geladen werden.";

fn is_index(name: &str) -> bool {
    name.starts_with("grufi-index-")
}

/// The WebAssembly, as bytes and as text.
fn is_wasm(name: &str) -> bool {
    name.starts_with("grufi-")
        && !is_index(name)
        && (name.ends_with(".bin") || name.ends_with("-text.js"))
}

fn is_glue(name: &str) -> bool {
    name.starts_with("grufi-")
        && name.ends_with(".js")
        && !name.ends_with("-text.js")
        && !is_stand(name)
}

fn is_stand(name: &str) -> bool {
    name.starts_with("grufi-stand.")
}

fn is_bytes(name: &str) -> bool {
    name.ends_with(".bin")
}

/// Asserts that a finder finds.
fn works(finder: &Finder) -> Result<()> {
    finder.search("Diabetes")?;
    ensure!(finder.count(CARDS)? > 0, "no groups for Diabetes");
    Ok(())
}

/// Names of the files that a page has asked for.
fn names(asked: &[String]) -> BTreeSet<&str> {
    asked
        .iter()
        .filter_map(|path| path.rsplit('/').next())
        .collect()
}

#[test]
fn works_with_wrong_types_uncompressed_in_a_subfolder() -> Result<()> {
    let server = manner()?.wrong_types().serve()?;
    let page = page()?;
    works(&page.open_finder(&published(&server, ""))?)?;
    ensure!(page.complaints()?.is_empty(), "{:?}", page.complaints()?);
    let asked = server.asked();
    ensure!(
        !asked.iter().any(|path| path.ends_with("-text.js")),
        "a twin was loaded needlessly: {asked:?}"
    );
    Ok(())
}

#[test]
fn works_from_another_origin_that_shares_nothing() -> Result<()> {
    let other = manner()?.serve()?;
    let server = manner()?
        .replaced("../finder/", published(&other, ""))
        .serve()?;
    let page = page()?;
    works(&page.open_finder(&host_page(&server, "element.html"))?)?;
    let names = names(&other.asked())
        .into_iter()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    ensure!(
        names
            .iter()
            .filter(|name| name.ends_with("-text.js"))
            .count()
            == 2,
        "{names:?}"
    );
    Ok(())
}

#[test]
fn works_opened_from_disk() -> Result<()> {
    let page = page()?;
    let file = places::site()?.join("index.html");
    works(&page.open_finder(&format!("file://{}", file.display()))?)
}

#[test]
fn works_under_strict_policies() -> Result<()> {
    let policies = [
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
        // Nothing may be fetched: the twins do it.
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
    ];
    for policy in policies {
        let server = manner()?.policy(policy).serve()?;
        let page = page()?;
        works(&page.open_finder(&host_page(&server, "element.html"))?).context(policy)?;
        let fetched = policy.contains("connect-src");
        let complaints = page.complaints()?;
        ensure!(
            !fetched || complaints.is_empty(),
            "{policy}: {complaints:?}"
        );
    }
    Ok(())
}

#[test]
fn works_with_the_integrity_hash_of_the_snippet() -> Result<()> {
    let snippets = fs::read_to_string(places::site()?.join("einbetten.html"))?;
    let hash = snippets
        .split("integrity=&quot;")
        .nth(1)
        .and_then(|rest| rest.split("&quot;").next());
    let hash = hash.context("no hash in einbetten.html")?;
    let attributes = format!(r#"integrity="{hash}" crossorigin="anonymous" async"#);
    let server = manner()?.replaced("async", attributes).serve()?;
    works(&page()?.open_finder(&host_page(&server, "element.html"))?)?;

    let wrong = hash.replace("sha384-", "sha384-AAAA");
    let attributes = format!(r#"integrity="{wrong}" crossorigin="anonymous" async"#);
    let server = manner()?.replaced("async", attributes).serve()?;
    let page = page()?;
    page.open(&host_page(&server, "element.html"))?;
    page.wait("document.readyState === 'complete'")?;
    ensure!(
        page.evaluate("!customElements.get('grufi-finder')")? == true,
        "the hash was not looked at"
    );
    Ok(())
}

#[test]
fn works_when_only_the_text_twins_are_there() -> Result<()> {
    let server = manner()?.missing(is_bytes).serve()?;
    works(&page()?.open_finder(&published(&server, ""))?)
}

#[test]
fn every_other_name_holds_the_hash_of_its_content() -> Result<()> {
    let stable = [
        "grufi.js",
        "grufi-dateien.json",
        "grufi-stand.json",
        "grufi-stand.js",
        "gruppen.html",
        "index.html",
    ];
    let pages = [
        "barrierefreiheit.html",
        "datenschutz.html",
        "einbetten.html",
        "LIZENZEN.txt",
    ];
    let folder = places::site()?;
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if stable.contains(&name.as_str()) || pages.contains(&name.as_str()) {
            continue;
        }
        let (stem, _) = name.rsplit_once('.').context("no ending")?;
        let hashed = match stem.strip_suffix("-text") {
            Some(stem) => format!("{stem}.bin"),
            None => name.clone(),
        };
        let digest = Sha256::digest(fs::read(folder.join(&hashed))?);
        let hash: String = digest
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .take(6)
            .collect();
        ensure!(hashed.contains(&hash), "{name} does not hold {hash}");
    }

    let server = manner()?.serve()?;
    page()?.open_finder(&published(&server, ""))?;
    let asked = server.asked();
    let asked = names(&asked);
    let hashed = |name: &&str| name.split(['-', '.']).any(|part| part.len() == 12);
    let others: Vec<_> = asked.into_iter().filter(|name| !hashed(name)).collect();
    ensure!(others == ["", "grufi-stand.json", "grufi.js"], "{others:?}");
    Ok(())
}

/// Asserts that the start page shows its list and the contact point, and says why there is no finder.
fn list_stays(page: &Page, says_so: bool) -> Result<()> {
    let shown = "(e) => !!e && e.getClientRects().length > 0";
    let parts = [
        ("the list", "grufi-finder details"),
        (
            "the contact point's telephone",
            "grufi-finder a[href^='tel:']",
        ),
    ];
    for (what, selector) in parts {
        let shown = page.evaluate(&format!(
            "({shown})(document.querySelector(\"{selector}\"))"
        ))?;
        ensure!(shown == true, "{what} is gone");
    }
    let groups = page.evaluate("document.querySelectorAll('grufi-finder article').length")?;
    ensure!(groups.as_u64() > Some(1000), "{groups} groups in the list");
    let text = page.text("document.querySelector('grufi-finder').innerText")?;
    ensure!(text.contains(SORRY) == says_so, "{text:.300}");
    Ok(())
}

#[test]
fn the_list_stays_if_something_is_missing_or_damaged() -> Result<()> {
    let cases: [(&str, Server); 6] = [
        ("no WebAssembly file", manner()?.missing(is_wasm).serve()?),
        (
            "damaged WebAssembly file",
            manner()?.damaged(is_wasm).serve()?,
        ),
        ("no index", manner()?.missing(is_index).serve()?),
        ("damaged index", manner()?.damaged(is_index).serve()?),
        ("no glue", manner()?.missing(is_glue).serve()?),
        ("no stand", manner()?.missing(is_stand).serve()?),
    ];
    for (case, server) in cases {
        let page = page()?;
        page.open(&published(&server, ""))?;
        page.wait(&format!(
            "document.querySelector('grufi-finder').innerText.includes('{SORRY}')"
        ))
        .context(case)?;
        list_stays(&page, true).context(case)?;
    }
    Ok(())
}

#[test]
fn the_list_stays_in_browsers_that_lack_something() -> Result<()> {
    let server = manner()?.serve()?;
    for lack in ["WebAssembly", "DecompressionStream"] {
        let page = page()?;
        page.before_scripts(&format!("delete window.{lack}"))?;
        page.open(&published(&server, ""))?;
        page.wait(&format!(
            "document.querySelector('grufi-finder').innerText.includes('{SORRY}')"
        ))
        .context(lack)?;
        list_stays(&page, true).context(lack)?;
    }
    Ok(())
}

#[test]
fn the_list_stays_without_scripts() -> Result<()> {
    let (server, page) = start()?;
    page.without_scripts()?;
    page.open(&published(&server, ""))?;
    page.wait("document.readyState === 'complete'")?;
    ensure!(
        !server.asked().iter().any(|path| path.ends_with(".js")),
        "scripts are on"
    );
    list_stays(&page, false)
}

#[test]
fn a_host_without_a_list_of_its_own_gets_ours() -> Result<()> {
    let server = manner()?.missing(is_wasm).serve()?;
    let page = page()?;
    page.open(&host_page(&server, "script-tag.html"))?;
    page.wait("!!document.querySelector('grufi-finder iframe')")?;
    let text = page.text("document.querySelector('grufi-finder').innerText")?;
    ensure!(text.contains(SORRY) && text.contains("Telefon"), "{text}");
    ensure!(
        page.text("document.querySelector('grufi-finder iframe').title")?
            .contains("Selbsthilfegruppen")
    );
    page.wait("document.querySelector('grufi-finder iframe').contentDocument?.querySelectorAll('article').length > 1000")
}
