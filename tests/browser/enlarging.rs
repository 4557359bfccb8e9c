//! Text at twice its size, as visitors set it in their browser: nothing has to be scrolled sideways, is cut off or
//! lies above anything else, and whatever can be pressed can be reached (WCAG 1.4.4).

use crate::setting::{published, start};
use anyhow::{Context, Result, ensure};
use grufi_tests::places;
use grufi_tests::states::STATES;
use serde_json::json;

/// Widths of a telephone and of a desk, in CSS pixels. So high a window shows all cards.
const WIDTHS: [u32; 2] = [360, 1280];
const HEIGHT: u32 = 9000;

/// Size of text as browsers have it, in CSS pixels.
const USUAL: u32 = 16;

/// What is cut off, lies above something else, or cannot be pressed, one line each. The list of suggestions lies
/// above the page; letters on the map grow with the map; what is typed can be scrolled in its field. Lines of a
/// text stand so close that the boxes of their letters touch: a fifth of each does not count.
const SPOILT: &str = "function () {
    const above = this.querySelector('.suggestions li');
    const roots = above ? [above.parentElement] : [...this.querySelectorAll('.grufi')];
    const all = roots.flatMap((root) => [root, ...root.querySelectorAll('*')]).filter((one) =>
        !one.closest('svg, .spoken, select') && one.offsetWidth > 1
        && one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
    const told = (one) => `${one.localName}.${one.className} ${one.textContent.trim().slice(0, 40)}`;
    const cut = all.filter((one) => !one.matches('input')).filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        return overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1
            || ['hidden', 'clip'].includes(overflowY) && one.scrollHeight > one.clientHeight + 1;
    }).map((one) => `cut off: ${told(one)}`);
    const lines = [];
    for (const one of all) for (const node of one.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, right, top, bottom } of range.getClientRects()) {
            const fifth = (bottom - top) / 5;
            lines.push({ one, left: left + 1, right: right - 1, top: top + fifth, bottom: bottom - fifth });
        }
    }
    const laid = [];
    lines.forEach((a, at) => lines.slice(at + 1).forEach((b) => {
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            laid.push(`one above the other: ${told(a.one)} / ${told(b.one)}`);
    }));
    const covered = all.filter((one) => one.matches('a, button, summary, label, textarea, [role=option]')).filter((one) => {
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = one.getClientRects()[0] || {};
        const hit = this.elementFromPoint(left + Math.min(width / 2, 40), top + height / 2);
        return !hit || !(one.contains(hit) || hit.contains(one));
    }).map((one) => `cannot be pressed: ${told(one)}`);
    return [...cut, ...laid, ...covered];
}";

#[test]
fn text_may_be_twice_as_large() -> Result<()> {
    let (server, page) = start()?;
    let sizes = json!({ "fontSizes": { "standard": 2 * USUAL, "fixed": 2 * USUAL } });
    page.call("Page.setFontSizes", sizes)?;
    let mut spoilt = Vec::new();
    for width in WIDTHS {
        for (state, enter) in STATES {
            page.size(width, HEIGHT)?;
            let finder = page.open_finder(&published(&server, ""))?;
            enter(&page, &finder).with_context(|| format!("{state} at {width} px"))?;
            let size =
                "function () { return getComputedStyle(this.querySelector('.grufi')).fontSize }";
            ensure!(finder.call(size, &[])? == "32px", "the text is not larger");
            finder
                .fits_its_width()
                .with_context(|| format!("{state} at {width} px"))?;
            let found: Vec<String> = serde_json::from_value(finder.call(SPOILT, &[])?)?;
            spoilt.extend(
                found
                    .into_iter()
                    .map(|one| format!("{state} at {width} px, {one}")),
            );
            page.size(width, 1600)?;
            page.evaluate("scrollTo(0, 0)")?;
            let picture = format!("large-{width}-{state}.png");
            page.screenshot(&places::target()?.join("screenshots").join(picture))?;
        }
    }
    ensure!(spoilt.is_empty(), "{}", spoilt.join("\n"));
    Ok(())
}
