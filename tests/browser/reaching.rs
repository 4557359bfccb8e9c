//! What fingers, keyboards and input methods need: targets that are large enough, a focus that can be seen, and
//! a field that leaves composing alone.

use crate::setting::{published, start};
use anyhow::{Context, Result, ensure};
use grufi_tests::finder::{FIELD, Finder};
use grufi_tests::keyboard::{self, DOWN, TAB};
use grufi_tests::page::Page;
use grufi_tests::states::STATES;
use serde_json::{Value, json};

/// What can be pressed and is drawn lower or narrower than 44 pixels, one line each. A tick stands in a label that
/// can be pressed as well. Points of the map have 24 pixels at least, and a list of the same places below.
const SMALL: &str = "function () {
    const all = [...this.querySelectorAll('a, button, summary, input, select, textarea, [role=button], [role=option]')];
    return all.map((one) => one.type === 'checkbox' || one.type === 'radio' ? one.closest('label') : one)
        .filter((one) => one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
        .map((one) => [one, one.getBoundingClientRect(), one.localName === 'g' ? 24 : 43.5])
        .filter(([, { width, height }, least]) => width > 0 && (width < least || height < least))
        .map(([one, { width, height }]) =>
            `${one.localName}.${one.className} ${one.textContent.slice(0, 30)}: ${width} x ${height}`);
}";

/// How the element that has the focus shows it: nothing where it does not.
const RING: &str = "function () {
    const one = this.activeElement;
    if (!one) return 'nothing has the focus';
    const drawn = [one, one.closest('.field'), one.querySelector('.reach')].filter(Boolean).map((each) => {
        const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
            || each.matches('.reach') && stroke !== 'none' && parseFloat(strokeWidth) >= 2;
    });
    return drawn.includes(true) ? '' : `${one.localName}.${one.className} ${one.textContent.slice(0, 30)}`;
}";

#[test]
fn everything_to_press_is_large_enough() -> Result<()> {
    let (server, page) = start()?;
    page.size(360, 6000)?;
    let mut small = Vec::new();
    for (state, enter) in STATES {
        let finder = page.open_finder(&published(&server, ""))?;
        enter(&page, &finder).context(state)?;
        let found: Vec<String> = serde_json::from_value(finder.call(SMALL, &[])?)?;
        small.extend(found.into_iter().map(|one| format!("{state}: {one}")));
    }
    ensure!(small.is_empty(), "{}", small.join("\n"));
    Ok(())
}

/// Goes through a state with Tab; what does not show that it has the focus.
fn unseen(page: &Page, finder: &Finder<'_>) -> Result<Vec<String>> {
    let mut unseen: Vec<String> = Vec::new();
    finder.call(
        "function (s) { this.querySelector('button, ' + s).focus() }",
        &[FIELD.into()],
    )?;
    for _ in 0..40 {
        keyboard::press(page, TAB)?;
        if finder.call("function () { return !this.activeElement }", &[])? == true {
            break;
        }
        if let Value::String(one) = finder.call(RING, &[])?
            && !one.is_empty()
            && !unseen.contains(&one)
        {
            unseen.push(one);
        }
    }
    Ok(unseen)
}

#[test]
fn the_focus_can_be_seen_wherever_it_is() -> Result<()> {
    let (server, page) = start()?;
    page.size(360, 1600)?;
    for (feature, value) in [
        ("prefers-color-scheme", "light"),
        ("forced-colors", "active"),
    ] {
        page.prefer(feature, value)?;
        for (state, enter) in STATES {
            if ["start", "understood", "filters", "map", "group", "nothing"].contains(&state) {
                let finder = page.open_finder(&published(&server, ""))?;
                enter(&page, &finder).context(state)?;
                let unseen = unseen(&page, &finder)?;
                ensure!(unseen.is_empty(), "{value}, {state}: {unseen:?}");
            }
        }
    }
    Ok(())
}

#[test]
fn what_an_input_method_composes_is_its_own_business() -> Result<()> {
    let (server, page) = start()?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.type_text("dep")?;
    finder.wait("function () { return !!this.querySelector('.suggestions li') }")?;
    keyboard::press(&page, DOWN)?;
    let press = "function (s, how) {
        const field = this.querySelector(s);
        const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true, ...how });
        field.dispatchEvent(event);
        return [event.defaultPrevented, field.value];
    }";
    for how in [json!({ "isComposing": true }), json!({ "keyCode": 229 })] {
        let after = finder.call(press, &[FIELD.into(), how.clone()])?;
        ensure!(after == json!([false, "dep"]), "{how}: {after}");
    }
    let after = finder.call(press, &[FIELD.into(), json!({})])?;
    ensure!(after == json!([true, "Depression"]), "{after}");
    Ok(())
}

#[test]
fn nothing_fades_or_slides_for_those_who_do_not_want_it() -> Result<()> {
    let (server, page) = start()?;
    page.prefer("prefers-reduced-motion", "reduce")?;
    let finder = page.open_finder(&published(&server, ""))?;
    finder.search("Angst")?;
    let moving = "function () {
        return [...this.querySelectorAll('*')].filter((one) => ['', '::before', '::after'].some((part) => {
            const { transitionDuration, animationName } = getComputedStyle(one, part);
            return parseFloat(transitionDuration) > 0 || animationName !== 'none';
        })).map((one) => one.localName + '.' + one.className);
    }";
    let moving = finder.call(moving, &[])?;
    ensure!(moving == json!([]), "{moving}");
    Ok(())
}
