//! Emergency numbers: in sight when a text speaks of danger to life, and always behind a quiet line.

use super::element::{Tag, tag};
use super::handle::Finder;
use crate::messages::CrisisLine;

/// A calm box above the results.
pub fn crisis(finder: Finder) -> Tag {
    let shown = move || finder.view(|view| view.results.crisis);
    tag("div")
        .class("emergency")
        .when(shown, move || numbers(finder))
}

fn numbers(finder: Finder) -> Tag {
    let words = finder.words;
    let id = finder.id("crisis");
    tag("div")
        .class("crisis")
        .set("role", "region")
        .set("aria-labelledby", id.clone())
        .with(
            tag("p")
                .class("title")
                .set("id", id)
                .text(words.crisis_title),
        )
        .with(tag("p").text(words.crisis_text))
        .with(lines(finder))
}

/// A line that is always there and unfolds the same numbers.
pub fn help_now(finder: Finder) -> Tag {
    let words = finder.words;
    let unfolded = tag("div")
        .class("crisis")
        .with(tag("p").text(words.crisis_text))
        .with(lines(finder));
    tag("details")
        .class("help")
        .with(tag("summary").text(words.help_now))
        .with(unfolded)
}

fn lines(finder: Finder) -> Tag {
    tag("ul").with_all(finder.words.crisis().map(line))
}

fn line(line: CrisisLine) -> Tag {
    let numbers = line.numbers.split(',').map(|number| {
        let mut href = "tel:".to_owned();
        href.extend(number.chars().filter(char::is_ascii_digit));
        tag("a")
            .class("number")
            .set("dir", "ltr")
            .set("href", href)
            .text(number)
    });
    let service = tag("p")
        .class("service")
        .text(line.name)
        .text(" ")
        .with(tag("span").text(line.detail));
    tag("li")
        .with(service)
        .with(tag("p").class("numbers").with_all(numbers))
}
