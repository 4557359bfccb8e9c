//! The finder in other languages: by the page's language and by attribute.

use crate::setting::{manner, page, published};
use anyhow::{Context, Result, ensure};
use grufi_tests::finder::{CARDS, Finder};
use grufi_tests::page::Page;
use grufi_tests::places;
use grufi_tests::server::Server;
use serde_json::json;

/// Tags, and what is typed to find something in that language.
pub const LANGUAGES: [(&str, &str); 9] = [
    ("de", "Depression"),
    ("de-simple", "Ich kann nicht schlafen"),
    ("en", "Insomnia"),
    ("tr", "Uyuyamıyorum"),
    ("uk", "Безсоння"),
    ("ru", "Бессонница"),
    ("ar", "لا أستطيع النوم"),
    ("fa", "خوابم نمی‌برد"),
    ("pl", "Bezsenność"),
];

/// Words as they are written in the files of the widget.
fn words(tag: &str, key: &str) -> Result<String> {
    let file = places::root().join(format!("widget/messages/{tag}.txt"));
    let file = std::fs::read_to_string(file)?;
    let line = file
        .lines()
        .find_map(|line| line.strip_prefix(key)?.trim_start().strip_prefix('='));
    Ok(line
        .with_context(|| format!("no {key} in {tag}"))?
        .trim()
        .to_owned())
}

/// The published page with another language of its own.
fn in_language(server_language: &str) -> Result<Server> {
    manner()?
        .replaced(
            "<html lang=\"de\">",
            format!("<html lang=\"{server_language}\">"),
        )
        .serve()
}

#[test]
fn every_language_speaks_finds_and_fits_small_screens() -> Result<()> {
    for (tag, query) in LANGUAGES {
        let server = in_language(tag)?;
        let page = page()?;
        page.size(360, 1600)?;
        let finder = page.open_finder(&published(&server, ""))?;
        let direction = words(tag, "direction")?;
        let computed = finder.call(
            "function () { return getComputedStyle(this.querySelector('.card, .question')).direction }",
            &[],
        )?;
        ensure!(computed == direction.as_str(), "{tag}: {computed}");
        ensure!(
            finder.attribute(".grufi", "lang")?.as_deref() == Some(tag),
            "{tag} is not the finder's language"
        );
        ensure!(
            finder.text(".question")? == words(tag, "search_label")?,
            "{tag}"
        );
        let categories = page.evaluate(&format!(
            "new Intl.PluralRules('{tag}').resolvedOptions().pluralCategories.sort().join()"
        ))?;
        let mut forms: Vec<String> = words(tag, "plurals")?
            .split('|')
            .map(|form| form.trim().to_owned())
            .collect();
        forms.sort();
        ensure!(categories == forms.join(","), "{tag}: {categories}");
        picture(&page, &format!("{tag}-start"))?;
        finder.fits_its_width().context(tag)?;
        finder
            .search(query)
            .with_context(|| format!("{tag}: {query}"))?;
        ensure!(finder.count(CARDS)? > 0, "{tag}: nothing for {query}");
        ensure!(
            finder.attribute(".card .description", "lang")?.as_deref() == Some("de"),
            "{tag}: descriptions are not marked as German"
        );
        finder.fits_its_width().context(tag)?;
        picture(&page, &format!("{tag}-results"))?;
        ensure!(
            page.complaints()?.is_empty(),
            "{tag}: {:?}",
            page.complaints()?
        );
    }
    Ok(())
}

fn picture(page: &Page, name: &str) -> Result<()> {
    page.evaluate("scrollTo(0, 0)")?;
    page.screenshot(
        &places::target()?
            .join("screenshots")
            .join(format!("language-{name}.png")),
    )
}

#[test]
fn languages_of_pages_and_elements() -> Result<()> {
    for (of_page, expected) in [
        ("de-AT", "de"),
        ("en-GB", "en"),
        ("DE-Simple", "de-simple"),
        ("ar-SY", "ar"),
        ("fr", "de"),
        ("", "de"),
    ] {
        let server = in_language(of_page)?;
        let page = page()?;
        let finder = page.open_finder(&published(&server, ""))?;
        let lang = finder.attribute(".grufi", "lang")?;
        ensure!(lang.as_deref() == Some(expected), "{of_page}: {lang:?}");
        let texts = server
            .asked()
            .iter()
            .filter(|path| path.contains("grufi-texte-"))
            .count();
        ensure!(
            texts == usize::from(expected != "de"),
            "{of_page}: {texts} files of texts"
        );
    }
    Ok(())
}

#[test]
fn the_browser_counts_and_tells_the_date() -> Result<()> {
    for (tag, all, counted, date) in [
        (
            "de",
            "1.072 Gruppen gefunden",
            "2 Gruppen gefunden",
            r"^\d+\. \p{L}+ 20\d\d$",
        ),
        (
            "en",
            "1,072 groups found",
            "2 groups found",
            r"^\d+ \p{L}+ 20\d\d$",
        ),
        (
            "uk",
            "Знайдено 1\u{a0}072 групи",
            "Знайдено 2 групи",
            r"^\d+ \p{L}+ 20\d\d",
        ),
        (
            "ar",
            "تم العثور على 1,072 مجموعة",
            "تم العثور على مجموعتين",
            r"^\d+ \p{L}+ 20\d\d$",
        ),
        ("fa", "۱٬۰۷۲ گروه یافت شد", "۲ گروه یافت شد", r"[۰-۹]{4}$"),
    ] {
        let server = in_language(tag)?;
        let page = page()?;
        let finder = page.open_finder(&published(&server, ""))?;
        finder.click(".start .button")?;
        finder.wait("function () { return !!this.querySelector('.confirmed') }")?;
        ensure!(
            finder.text(".status")? == all,
            "{tag}: {}",
            finder.text(".status")?
        );
        let confirmed = finder.text(".confirmed")?;
        let label = words(tag, "confirmed")?;
        let told = confirmed
            .strip_prefix(label.as_str())
            .with_context(|| confirmed.clone())?
            .trim();
        let fits = page.evaluate(&format!(
            "new RegExp({}, 'u').test({})",
            json!(date),
            json!(told)
        ))?;
        ensure!(fits == true, "{tag}: {told}");
        let two = two_groups(&finder)?;
        ensure!(two == counted, "{tag}: {two}");
    }
    Ok(())
}

/// Chooses a filter value that leaves two groups; what the status line says then.
fn two_groups(finder: &Finder<'_>) -> Result<String> {
    let choose = "async function () {
        const frame = () => new Promise((done) => setTimeout(done, 50));
        for (const details of this.querySelectorAll('details')) { details.open = true; await frame(); }
        for (const button of this.querySelectorAll('.facet .plain')) { button.click(); await frame(); }
        const two = [...this.querySelectorAll('.choice')].find((choice) => /^[2٢۲]$/.test(choice.querySelector('.count').textContent));
        two.querySelector('input').click();
        await frame();
        return this.querySelector('.status').textContent;
    }";
    Ok(finder
        .call(choose, &[])?
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

#[test]
fn suggestions_and_what_was_understood_speak_the_language() -> Result<()> {
    for (tag, typed, topic) in [
        ("en", "schlaf", "Sleep disorders"),
        ("tr", "depres", "Depresyon"),
        ("ar", "اكتئاب", "اكتئاب"),
    ] {
        let server = in_language(tag)?;
        let page = page()?;
        page.size(360, 1600)?;
        let finder = page.open_finder(&published(&server, ""))?;
        finder.type_text(typed)?;
        // Suggestions for the first letters come before those for all of them.
        finder
            .wait(&format!(
                "function () {{
                    const options = [...this.querySelectorAll('.suggestions [role=option]')];
                    return options.some((one) => one.firstElementChild.textContent === {topic:?});
                }}"
            ))
            .with_context(|| format!("{tag}: {topic} is not suggested"))?;
        finder.fits_its_width()?;
        picture(&page, &format!("{tag}-suggestions"))?;
        let choose = "function (topic) {
            const options = [...this.querySelectorAll('.suggestions li')];
            options.find((one) => one.firstElementChild.textContent === topic).click();
        }";
        finder.call(choose, &[topic.into()])?;
        ensure!(finder.count(CARDS)? > 0, "{tag}: nothing for {topic}");
        finder.search("Stottern in Celle online")?;
        let chips = finder.texts(".parts .chip")?;
        let (of_place, removed) = (words(tag, "place_part")?, words(tag, "take_out")?);
        let expected = removed.replace('#', &of_place.replace('#', "Celle"));
        ensure!(
            chips.contains(&expected),
            "{tag}: {chips:?}, not {expected}"
        );
        finder.wait_for_nearby()?;
        let headings = finder.texts(".nearby .title")?;
        ensure!(
            headings.last() == Some(&words(tag, "founding")?),
            "{tag}: {headings:?}"
        );
        let more = words(tag, "more_on")?;
        let (before, _) = more.split_once('#').context("a place for the topic")?;
        let buttons = finder.texts(".nearby section > .plain")?;
        ensure!(
            buttons.iter().all(|button| button.starts_with(before)),
            "{tag}: {buttons:?}"
        );
        finder.fits_its_width()?;
        picture(&page, &format!("{tag}-nearby"))?;
    }
    Ok(())
}

#[test]
fn notices_from_right_to_left() -> Result<()> {
    let server = in_language("ar")?;
    let page = page()?;
    page.size(360, 1600)?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.click(".filters-toggle")?;
    finder.click("details.facet:last-of-type summary")?;
    finder.fits_its_width()?;
    picture(&page, "ar-filters")?;
    finder.click(".filters-toggle")?;
    finder.search("ich will nicht mehr leben")?;
    let numbers = finder.texts(".emergency .number")?;
    ensure!(numbers.contains(&"0800 1110111".to_owned()), "{numbers:?}");
    ensure!(finder.attribute(".emergency .number", "dir")?.as_deref() == Some("ltr"));
    finder.fits_its_width()?;
    picture(&page, "ar-crisis")?;
    finder.search("xqzvwkj")?;
    ensure!(finder.text(".status")? == words("ar", "none_found")?);
    finder.fits_its_width()?;
    picture(&page, "ar-nothing")
}
