//! What leaves the finder: nothing.

use crate::setting::{host_page, manner, page, published, start};
use anyhow::{Result, ensure};
use grufi_tests::finder::CARDS;
use grufi_tests::keyboard;
use serde_json::json;

/// What people might type: words, sentences, places, typos, other languages and nonsense.
const QUERIES: [&str; 50] = [
    "Depression",
    "Angst",
    "Diabetes",
    "Alkohol",
    "Krebs",
    "Brustkrebs Hannover",
    "Trauer",
    "mein Kind ist gestorben",
    "Mein Mann trinkt",
    "ich kann nicht schlafen",
    "ich komme morgens nicht mehr hoch",
    "mama vergisst alles",
    "Zuckerkrankheit",
    "Spielsucht",
    "Essstörung",
    "Magersucht Tochter",
    "ADHS Erwachsene",
    "Autismus",
    "Multiple Sklerose",
    "Parkinson Göttingen",
    "Schlaganfall",
    "Angehörige Demenz",
    "Pflege",
    "Scheidung",
    "allein erziehend",
    "Mobbing",
    "Burnout",
    "Panikattacken",
    "Zwang",
    "Borderline",
    "Rheuma",
    "Fibromyalgie",
    "chronische Schmerzen",
    "Long Covid",
    "Asthma",
    "COPD",
    "Hörsturz Tinnitus",
    "schwerhörig",
    "blind",
    "Adoption",
    "ungewollt kinderlos",
    "Sternenkinder",
    "transident",
    "schwul",
    "online Gruppe Sucht",
    "alkol bağımlılığı",
    "депресія",
    "Osnabrück",
    "38100",
    "xqzvwkj",
];

/// Hears, on the document, every event that could tell what is typed or read. One of the field has the
/// finder's element as its target there; a key pressed while nothing has the focus has the body, and says
/// nothing of the field.
pub const LISTEN: &str = "window.heard = [];
    for (const name of ['input', 'beforeinput', 'keydown', 'keyup', 'keypress', 'compositionstart', 'compositionupdate',
        'compositionend', 'change', 'search', 'select', 'selectionchange', 'paste', 'copy', 'cut', 'focusin', 'focusout',
        'submit', 'reset', 'invalid', 'toggle'])
        document.addEventListener(name, (event) => {
            if (event.target !== document && event.target !== document.body) heard.push(name);
        });
    0";

/// What a page shows of where it has been.
pub const PLACE: &str =
    "[location.href, history.length, JSON.stringify(history.state), document.title]";

#[test]
fn nothing_leaves_while_visitors_search_filter_and_read() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&host_page(&server, "element.html"))?;
    page.wait("document.readyState === 'complete'")?;
    page.evaluate(LISTEN)?;
    let place = page.evaluate(PLACE)?;
    let asked = server.asked();
    page.forget_events()?;

    let mut found = 0;
    for query in QUERIES {
        finder.search(query)?;
        found += usize::from(finder.count(CARDS)? > 0);
    }
    ensure!(
        found >= 40,
        "only {found} of {} queries found anything",
        QUERIES.len()
    );

    finder.search("Depression")?;
    for _ in 0..3 {
        finder.click(".panel details:not([open]) summary")?;
    }
    for _ in 0..3 {
        finder.click(".choice input:enabled:not(:checked)")?;
    }
    finder.click(".chosen .plain")?;
    finder.click("button.more")?;
    let unfold = "function () { this.querySelectorAll('.card [aria-expanded=false]').forEach((b) => b.click()) }";
    finder.call(unfold, &[])?;
    finder.search("Angst in Celle online")?;
    finder.click(".parts .chip")?;
    finder.type_text("depr")?;
    finder.wait("function () { return !!this.querySelector('.suggestions li') }")?;
    for key in [keyboard::DOWN, keyboard::DOWN, keyboard::ENTER] {
        keyboard::press(&page, key)?;
    }
    keyboard::press(&page, keyboard::TAB)?;
    // After the announcement, nothing is pending any more.
    finder.wait("function () { return this.querySelector('.status + [role=status]').textContent.includes('gefunden') }")?;

    let requests = page.requests()?;
    ensure!(requests.is_empty(), "requests: {requests:?}");
    for other in [
        "Network.webSocketCreated",
        "Network.webTransportCreated",
        "Page.windowOpen",
        "Page.frameNavigated",
    ] {
        ensure!(page.events(other)?.is_empty(), "{other}");
    }
    ensure!(server.asked() == asked, "the server was asked for more");
    ensure!(page.stored()?.is_empty(), "stored: {:?}", page.stored()?);
    ensure!(
        page.evaluate(PLACE)? == place,
        "{} instead of {place}",
        page.evaluate(PLACE)?
    );
    let heard = page.evaluate("heard")?;
    ensure!(heard == json!([]), "the document heard {heard}");
    ensure!(page.complaints()?.is_empty(), "{:?}", page.complaints()?);
    Ok(())
}

#[test]
fn the_document_would_hear_a_field_of_its_own() -> Result<()> {
    let (server, page) = start()?;
    page.open_finder(&host_page(&server, "hostile.html"))?;
    page.evaluate(LISTEN)?;
    page.evaluate("document.querySelector('form input').focus()")?;
    keyboard::type_text(&page, "a")?;
    let heard = page.evaluate(
        "['focusin', 'keydown', 'input', 'keyup'].every((name) => heard.includes(name))",
    )?;
    ensure!(
        heard == true,
        "the test is deaf: {}",
        page.evaluate("heard")?
    );
    Ok(())
}

/// The paths asked for by a visitor who types `early` while the download is held, and `late` afterwards.
fn traffic(early: &str, late: &str) -> Result<Vec<String>> {
    let server = manner()?.held(|name| name.ends_with(".bin")).serve()?;
    let page = page()?;
    page.open(&published(&server, ""))?;
    let loading = page.loading_finder(0)?;
    loading.call("function () { this.querySelector('input').focus() }", &[])?;
    keyboard::type_text(&page, early)?;
    server.release();
    let finder = page.finder(0)?;
    page.wait("document.readyState === 'complete'")?;
    if !late.is_empty() {
        finder.search(late)?;
    }
    ensure!(page.stored()?.is_empty());
    let mut asked = server.asked();
    asked.sort();
    Ok(asked)
}

#[test]
fn the_download_is_the_same_whatever_is_typed() -> Result<()> {
    let silent = traffic("", "")?;
    ensure!(silent.len() == 7, "{silent:?}");
    for (early, late) in [
        ("", "Depression"),
        ("Depression", ""),
        ("Diabetes Typ 1", "Alkohol"),
        ("xqz", "депресія"),
    ] {
        ensure!(traffic(early, late)? == silent, "{early} {late}");
    }
    Ok(())
}
