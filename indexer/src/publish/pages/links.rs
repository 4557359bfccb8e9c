//! Contacts as links: `tel:`, `mailto:`, `http:` and `https:` only; what is none of these stays text.

use crate::clean::phone;
use maud::{Markup, html};

/// Telephone numbers as cleaning spells them, with links to E.164; of other cells those are a link that
/// hold nothing but one number.
pub(super) fn phone(text: &str) -> Markup {
    let numbers = phone::numbers(text).filter(|_| phone::clean(text).0 == text);
    match (numbers, dialled(text)) {
        (Some(numbers), _) => html! {
            @for (at, number) in numbers.iter().enumerate() {
                @if at > 0 { ", " }
                a href={ "tel:" (number.dial) } { (number.national) }
                @if !number.remark.is_empty() { " (" (number.remark) ")" }
            }
        },
        (None, Some(number)) => html! { a href={ "tel:" (number) } { (text) } },
        (None, None) => html! { (text) },
    }
}

/// The digits to dial, with a leading plus where there is one.
fn dialled(text: &str) -> Option<String> {
    let number = text.replace("(0)", "");
    let (plus, rest) = match number.trim_start().strip_prefix('+') {
        Some(rest) => ("+", rest),
        None => ("", number.as_str()),
    };
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let plain = |c: char| c.is_ascii_digit() || c.is_whitespace() || "()/-–.".contains(c);
    (rest.chars().all(plain) && (3..=15).contains(&digits.len())).then(|| format!("{plus}{digits}"))
}

/// Mail addresses parted by `, `.
pub(super) fn mail(addresses: &str) -> Markup {
    let plain = |c: char| c.is_alphanumeric() || "@.-_+".contains(c);
    html! {
        @for (at, address) in addresses.split(", ").enumerate() {
            @if at > 0 { ", " }
            @if address.chars().all(plain) {
                a href={ "mailto:" (address) } { (address) }
            } @else {
                (address)
            }
        }
    }
}

/// A web address of a catalogue, which has its scheme; the scheme is not shown.
pub(super) fn web(address: &str) -> Markup {
    let shown = address
        .split_once("://")
        .map_or(address, |(_, rest)| rest)
        .trim_end_matches('/');
    html! { a href=(address) rel="noopener" { (shown) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_to_dial() {
        let table = [
            ("030 23125-100", Some("03023125100")),
            ("+49 (0)30 / 23125.100", Some("+493023125100")),
            ("040 – 66969 1", Some("040669691")),
            ("030 23125 1 oder 2", None),
            ("030 23125 100, 040 66969 100", None),
            ("110", Some("110")),
            ("siehe oben", None),
        ];
        for (text, expected) in table {
            assert_eq!(dialled(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn several_contacts_are_several_links() {
        let table = [
            (
                phone("030 23125-100, 040 6696912 (AB)"),
                r#"<a href="tel:+493023125100">030 23125-100</a>, <a href="tel:+49406696912">040 6696912</a> (AB)"#,
            ),
            (phone("116117"), r#"<a href="tel:116117">116117</a>"#),
            (phone("555 1234"), r#"<a href="tel:5551234">555 1234</a>"#),
            (phone("<b>030</b>"), "&lt;b&gt;030&lt;/b&gt;"),
            (
                mail("a@example.org, b@example.org"),
                r#"<a href="mailto:a@example.org">a@example.org</a>, <a href="mailto:b@example.org">b@example.org</a>"#,
            ),
        ];
        for (markup, expected) in table {
            assert_eq!(markup.into_string(), expected);
        }
    }

    #[test]
    fn links_are_escaped() {
        let address = r#"https://example.org/?a="b"&c=<d>"#;
        let expected = r#"<a href="https://example.org/?a=&quot;b&quot;&amp;c=&lt;d&gt;" rel="noopener">example.org/?a=&quot;b&quot;&amp;c=&lt;d&gt;</a>"#;
        assert_eq!(web(address).into_string(), expected);
        assert_eq!(
            mail("a@example.org?bcc=b").into_string(),
            "a@example.org?bcc=b"
        );
        assert_eq!(
            mail("a@example.org").into_string(),
            r#"<a href="mailto:a@example.org">a@example.org</a>"#
        );
    }
}
