//! The visitor's choice of another language: what stays, what is fetched for it, and what if that is missing.

use crate::languages::LANGUAGES;
use crate::setting::{manner, page, published, start};
use anyhow::{Result, ensure};
use grufi_tests::finder::{CARDS, FIELD, Finder};
use serde_json::{Value, json};

/// Chooses a language as a visitor does, and waits until the finder speaks it.
fn choose(finder: &Finder<'_>, tag: &str) -> Result<()> {
    let choose = "function (tag) {
        const select = this.querySelector('.language select');
        select.focus();
        select.value = tag;
        select.dispatchEvent(new Event('change', { bubbles: true }));
    }";
    finder.call(choose, &[tag.into()])?;
    finder.wait(&format!(
        "function () {{ return this.querySelector('.grufi:not([aria-busy])')?.lang === '{tag}' }}"
    ))
}

#[test]
fn visitors_choose_and_keep_what_they_have_typed() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Depression")?;
    let found = finder.found()?;
    choose(&finder, "tr")?;
    ensure!(finder.found()? == found, "{}", finder.text(".status")?);
    let typed = finder.call(
        "function (s) { return this.querySelector(s).value }",
        &[FIELD.into()],
    )?;
    ensure!(typed == "Depression", "{typed}");
    finder.wait(
        "function () { return this.activeElement === this.querySelector('.language select') }",
    )?;
    let options = finder.texts(".language option")?;
    ensure!(
        options.len() == LANGUAGES.len() && options[0] == "Deutsch",
        "{options:?}"
    );
    ensure!(
        finder
            .texts(".topics li")?
            .contains(&"Depresyon".to_owned()),
        "{:?}",
        finder.texts(".topics li")?
    );
    choose(&finder, "de")?;
    choose(&finder, "tr")?;
    let texts = server
        .asked()
        .iter()
        .filter(|path| path.contains("grufi-texte-"))
        .count();
    ensure!(texts == 1, "Turkish was fetched {texts} times");
    Ok(())
}

#[test]
fn texts_come_as_scripts_where_nothing_may_be_fetched() -> Result<()> {
    let server = manner()?
        .replaced("<html lang=\"de\">", "<html lang=\"pl\">")
        .missing(|name| name.ends_with(".bin"))
        .serve()?;
    let page = page()?;
    let finder = page.open_finder(&published(&server, ""))?;
    ensure!(finder.attribute(".grufi", "lang")?.as_deref() == Some("pl"));
    choose(&finder, "ar")
}

#[test]
fn without_the_texts_the_language_stays() -> Result<()> {
    let server = manner()?
        .missing(|name| name.contains("grufi-texte-"))
        .serve()?;
    let page = page()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Angst")?;
    let call = "function () {
        const select = this.querySelector('.language select');
        select.value = 'ar';
        select.dispatchEvent(new Event('change', { bubbles: true }));
    }";
    finder.call(call, &[])?;
    finder.wait(
        "function () {
            return this.querySelector('.grufi:not([aria-busy]) .language select')?.value === 'de'
        }",
    )?;
    ensure!(finder.attribute(".grufi", "lang")?.as_deref() == Some("de"));
    ensure!(finder.count(CARDS)? > 0);
    Ok(())
}

/// The paths asked for and the events heard when a visitor types and then chooses a language.
fn traffic(text: &str) -> Result<(Vec<String>, Value)> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    page.evaluate(
        "window.heard = []; for (const name of ['change', 'input', 'keydown', 'focusin']) \
         document.addEventListener(name, () => heard.push(name)); 0",
    )?;
    finder.search(text)?;
    let before = server.asked().len();
    choose(&finder, "uk")?;
    finder.search(text)?;
    ensure!(page.stored()?.is_empty(), "{:?}", page.stored()?);
    let asked = server.asked();
    let after = asked.get(before..).unwrap_or_default().to_vec();
    Ok((after, page.evaluate("heard")?))
}

#[test]
fn a_choice_asks_for_the_same_whatever_was_typed() -> Result<()> {
    let (asked, heard) = traffic("Depression")?;
    ensure!(
        asked.len() == 1 && asked.iter().all(|path| path.contains("grufi-texte-uk-")),
        "{asked:?}"
    );
    ensure!(heard == json!([]), "the document heard {heard}");
    for text in ["Alkohol", "ich will nicht mehr leben"] {
        ensure!(traffic(text)? == (asked.clone(), json!([])), "{text}");
    }
    Ok(())
}
