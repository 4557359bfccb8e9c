//! The states of the finder, each with the way into it: what accessibility tests look at and pictures show.

use crate::finder::{CARDS, Finder};
use crate::keyboard;
use crate::page::Page;
use anyhow::{Result, ensure};

/// How a finder that has just come up is brought into a state.
pub type Enter = fn(&Page, &Finder<'_>) -> Result<()>;

/// Every state by its name. What is typed is German: it is understood in every language.
pub const STATES: [(&str, Enter); 13] = [
    ("start", |_, _| Ok(())),
    ("suggestions", suggestions),
    ("areas", |_, finder| finder.click(".browse summary")),
    ("results", |_, finder| finder.search("Angst")),
    ("understood", |_, finder| {
        finder.search("Angst in Celle online")
    }),
    ("unfolded", unfolded),
    ("filters", filters),
    ("map", map),
    ("group", |_, finder| group(finder)),
    ("remembered", remembered),
    ("near", near),
    ("nothing", nothing),
    ("crisis", |_, finder| {
        finder.search("ich will nicht mehr leben")
    }),
];

/// The list of suggestions is open, and one of them is marked.
fn suggestions(page: &Page, finder: &Finder<'_>) -> Result<()> {
    finder.type_text("depr")?;
    finder.wait("function () { return !!this.querySelector('.suggestions li') }")?;
    keyboard::press(page, keyboard::DOWN)
}

/// Everything folded within the cards is open.
fn unfolded(_: &Page, finder: &Finder<'_>) -> Result<()> {
    finder.search("Depression")?;
    let unfold = "function () {
        this.querySelectorAll('.card [aria-expanded=false]').forEach((button) => button.click());
    }";
    finder.call(unfold, &[]).map(drop)
}

/// All filters are open, and one is chosen.
fn filters(_: &Page, finder: &Finder<'_>) -> Result<()> {
    finder.search("Angst")?;
    if !finder.shows(".panel details")? {
        finder.click(".filters-toggle")?;
    }
    while finder.exists(".panel details:not([open])")? {
        finder.click(".panel details:not([open]) summary")?;
    }
    finder.click(".choice input:enabled:not(:checked)")
}

/// The map stands above the groups.
fn map(_: &Page, finder: &Finder<'_>) -> Result<()> {
    finder.search("Angst")?;
    finder.click(".order button[aria-expanded]")
}

/// The page of a group stands in place of the search.
fn group(finder: &Finder<'_>) -> Result<()> {
    finder.search("Depression")?;
    finder.click(".cards .tools > :first-child")?;
    finder.wait("function () { return !!this.querySelector('.page .back') }")
}

/// The list of remembered groups stands in place of the search; one group is on it.
fn remembered(_: &Page, finder: &Finder<'_>) -> Result<()> {
    group(finder)?;
    finder.click(".page .remember")?;
    finder.click(".page .back")?;
    finder.click(".memory button")?;
    finder.wait("function () { return !!this.querySelector('.page .back') }")
}

/// Few groups fit; below them stand others. Arabic has words instead of numbers for one and two, so that
/// [`Finder::search`] cannot tell how many to wait for.
fn near(page: &Page, finder: &Finder<'_>) -> Result<()> {
    finder.type_text("Stottern in Celle")?;
    keyboard::press(page, keyboard::TAB)?;
    finder.wait_for_nearby()
}

/// No group was found, and none is near.
fn nothing(_: &Page, finder: &Finder<'_>) -> Result<()> {
    finder.search("xqzvwkj")?;
    ensure!(!finder.exists(CARDS)?, "something was found");
    Ok(())
}
