//! What can be taken along from the page of a group and from the list: copies, links, files and paper.

use crate::page::{HEADING, open};
use crate::setting::{host_page, page, published, start};
use anyhow::{Result, ensure};
use grufi_tests::finder::Finder;
use grufi_tests::page::Page;

/// Pretends a clipboard that takes every text.
pub const CLIPBOARD: &str = "window.taken = []; Object.defineProperty(navigator, 'clipboard',
    { value: { writeText: async (text) => { taken.push(text) } } }); 0";
/// Pretends a browser that does not let pages copy.
const NO_CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { value: undefined }); 0";

/// The file behind a link that saves one: its name and its content.
pub fn saved(finder: &Finder<'_>, link: &str) -> Result<(String, String)> {
    let name = finder.attribute(link, "download")?.unwrap_or_default();
    let content = "async function (s) { return (await fetch(this.querySelector(s).href)).text() }";
    let content = finder.call(content, &[link.into()])?;
    Ok((name, content.as_str().unwrap_or_default().to_owned()))
}

#[test]
fn what_a_page_says_can_be_taken_along() -> Result<()> {
    let (server, page) = start()?;
    page.before_scripts(CLIPBOARD)?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    finder.search("Familienkreis Sucht Wolfenbüttel")?;
    let name = open(&finder, ".cards .tools > :first-child")?;
    finder.click(".page .copy")?;
    finder.wait("function () { return this.querySelector('.handout [role=status]').textContent === 'Kopiert.' }")?;
    ensure!(!finder.exists(".handout textarea")?);
    let copied = page.text("taken[0]")?;
    for part in [
        name.as_str(),
        "Wann: ",
        "Nächste Termine: ",
        "Zuständige Kontaktstelle: ",
    ] {
        ensure!(copied.contains(part), "{part} is not in {copied}");
    }
    finder.click(".page .share")?;
    finder.wait("function () { return !!this.querySelector('.handout textarea') }")?;
    let link = page.text("taken[1]")?;
    let here = page.text("location.href")?;
    ensure!(link.starts_with(&format!("{here}#grufi=nds-")), "{link}");
    let shown = finder.call(
        "function () { return this.querySelector('.handout textarea').value }",
        &[],
    )?;
    ensure!(shown == link.as_str(), "{shown} instead of {link}");
    let (file, content) = saved(&finder, ".page a[download]")?;
    ensure!(file == "termine.ics");
    for part in [
        "BEGIN:VCALENDAR\r\n",
        "\r\nRRULE:FREQ=",
        "\r\nDTSTART;TZID=Europe/Berlin:",
        "END:VCALENDAR\r\n",
    ] {
        ensure!(content.contains(part), "{part} is not in {content}");
    }
    page.start("about:blank")?;
    let finder = page.open_finder(&link)?;
    finder.wait("function () { return !!this.querySelector('.page .back') }")?;
    ensure!(finder.text(HEADING)? == name);
    Ok(())
}

#[test]
fn without_a_clipboard_the_text_is_marked() -> Result<()> {
    let (server, page) = start()?;
    page.before_scripts(NO_CLIPBOARD)?;
    let finder = page.open_finder(&published(&server, "#grufi=nds-1020"))?;
    finder.click(".page .copy")?;
    finder.wait("function () {
        const field = this.querySelector('.handout textarea');
        return !!field && this.activeElement === field && field.selectionEnd === field.value.length && field.value.length > 50;
    }")?;
    ensure!(
        finder
            .text(".handout [role=status]")?
            .contains("markierten Text")
    );
    Ok(())
}

/// Puts the sheet that a click on "print" makes into a page of its own, as paper shows it, and gives its text
/// and its PDF. The dialogue itself would keep the page waiting.
fn sheet(page: &Page, finder: &Finder<'_>) -> Result<(String, String)> {
    let patched = "function () {
        const append = this.append.bind(this);
        this.append = (frame) => {
            const build = frame.onload;
            frame.onload = () => {
                const view = frame.contentWindow;
                view.print = () => {
                    const [sheet] = view.document.adoptedStyleSheets;
                    const rules = [...sheet.cssRules].map((rule) => rule.cssText).join('\\n');
                    this.printed = [view.document.body.innerHTML, rules, view.document.title, view.location.href];
                };
                build();
                view.dispatchEvent(new Event('afterprint'));
            };
            append(frame);
        };
    }";
    finder.call(patched, &[])?;
    finder.click(".page .print")?;
    finder.wait("function () { return !!this.printed && !this.querySelector('iframe') }")?;
    let printed = finder.call("function () { return this.printed }", &[])?;
    ensure!(printed[3] == "about:blank", "{}", printed[3]);
    let paper = self::page()?;
    paper.without_scripts()?;
    paper.open(&page.text("location.href.split('#')[0]")?)?;
    paper.evaluate(&format!(
        "(([body, rules]) => {{
            document.body.innerHTML = body;
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(rules);
            document.adoptedStyleSheets = [sheet];
        }})({printed})"
    ))?;
    paper.as_printed()?;
    let title = printed[2].as_str().unwrap_or_default();
    let text = paper.text("document.body.innerText")?;
    let pdf = paper.pdf()?;
    ensure!(pdf.starts_with(b"%PDF"), "no PDF");
    let pages = String::from_utf8_lossy(&pdf)
        .matches("/Type /Page\n")
        .count();
    ensure!((1..=2).contains(&pages), "{pages} sheets of paper");
    Ok((title.to_owned(), text))
}

#[test]
fn a_group_and_the_list_are_printed_alone() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, "#grufi=nds-1020"))?;
    let (title, text) = sheet(&page, &finder)?;
    ensure!(title.contains("Familienkreis"), "{title}");
    for shown in [title.as_str(), "Wann", "Nächste Termine", "Erster Kontakt"] {
        ensure!(text.contains(shown), "{shown} is missing: {text}");
    }
    finder.click(".page .remember")?;
    finder.click(".page .back")?;
    open(&finder, ".memory button")?;
    let (title, list) = sheet(&page, &finder)?;
    ensure!(
        title == "Merkliste" && list.contains("Familienkreis"),
        "{list}"
    );
    for text in [text, list] {
        for hidden in [
            "Was beschäftigt Sie?",
            "Zurück",
            "Merken",
            "Drucken",
            "Ähnliche Gruppen",
            "Selbsthilfegruppen finden",
        ] {
            ensure!(!text.contains(hidden), "{hidden} is on the sheet: {text}");
        }
    }
    Ok(())
}
