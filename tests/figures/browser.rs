//! The finder in Chromium whose processor is slowed down to a quarter, as on a cheap phone.
//!
//! Two times are measured, both from the field's input event on. "Answered": the event has been handled, the
//! engine has searched and the widget knows what to show. "Shown": the groups stand in the page and are laid
//! out; this is what a visitor waits for.

use crate::queries::KINDS;
use crate::spread::Spread;
use anyhow::{Context, Result};
use grufi_indexer::compile;
use grufi_indexer::publish::{self, Widget, folder};
use grufi_tests::chromium::Chromium;
use grufi_tests::finder::Finder;
use grufi_tests::server::Manner;
use grufi_tests::{places, scale};
use serde_json::json;

/// Numbers of groups.
const SIZES: [usize; 2] = [1_000, 10_000];
/// How many times slower the processor is.
const SLOWER: u32 = 4;
/// Times that each text is typed.
const ROUNDS: usize = 20;

/// Puts each text into the empty field and measures until it is answered and shown, in milliseconds.
const MEASURE: &str = "async function (texts, rounds) {
    const field = this.querySelector('input[type=search]');
    const turn = () => new Promise((done) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    });
    const type = async (text) => {
        const start = performance.now();
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        const answered = performance.now() - start;
        await turn();
        this.querySelector('.cards').getBoundingClientRect();
        return [answered, performance.now() - start];
    };
    const times = [];
    for (let round = 0; round < rounds; round++) {
        for (const text of texts) {
            await type('');
            times.push(await type(text));
        }
    }
    return times;
}";

/// Measures and prints.
///
/// # Errors
/// If the folder cannot be published, or Chromium does not show it.
pub fn print() -> Result<()> {
    println!("\nChromium, {SLOWER} times slower, milliseconds    p50       p95       max");
    let widget = Widget::find(Some(&places::widget()?))?.context("no widget")?;
    for size in SIZES {
        let catalogue = scale::catalogue(size)?;
        let files = publish::files(&compile::compile(&catalogue)?, &catalogue, Some(&widget))?;
        let folder_of_size = tempfile::tempdir()?;
        folder::write(&files, &[], folder_of_size.path())?;
        let server = Manner::default()
            .folder("/finder/", folder_of_size.path().to_path_buf())
            .folder("/host-pages/", places::host_pages())
            .serve()?;
        let page = Chromium::shared()?.page()?;
        page.call("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER }))?;
        page.before_scripts(
            "document.addEventListener('grufi-ready', () => { window.ready = performance.now() }, true)",
        )?;
        let finder = page.open_finder(&server.at("/host-pages/element.html"))?;
        let ready = page.evaluate("window.ready")?;
        println!(
            "{size} groups: ready {:.0} ms after the page was asked for",
            ready.as_f64().unwrap_or(f64::NAN)
        );
        for kind in KINDS {
            let (answered, shown) = measured(&finder, kind.texts)?;
            println!("  {:<30}{answered}", format!("{}, answered", kind.name));
            println!("  {:<30}{shown}", format!("{}, shown", kind.name));
        }
    }
    Ok(())
}

fn measured(finder: &Finder, texts: &[&str]) -> Result<(Spread, Spread)> {
    let times = finder.call(MEASURE, &[json!(texts), json!(ROUNDS)])?;
    let times: Vec<(f64, f64)> = serde_json::from_value(times)?;
    let (answered, shown) = times.into_iter().unzip();
    Ok((Spread::of(answered), Spread::of(shown)))
}
