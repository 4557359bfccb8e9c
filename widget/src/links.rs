//! Links made from what offices write into the contact fields.
//!
//! # Invariants
//! - Only `tel:`, `mailto:`, `http:` and `https:` addresses come out; a cell that is something else stays
//!   plain text.

/// What a contact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Telephone number.
    Phone,
    /// Mail address.
    Email,
    /// Web page.
    Web,
}

/// A contact as text and, where it can be called, written to or opened, as a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it is.
    pub kind: Kind,
    /// What is shown.
    pub text: String,
    /// Address, if there is one.
    pub href: Option<String>,
}

/// A telephone number. Cells with words or with two numbers in them are shown without a link.
pub fn phone(cell: &str) -> Link {
    let number = cell.replace("(0)", "");
    let punctuation = |c: char| c.is_whitespace() || "()/-–.".contains(c);
    let (plus, digits) = match number.trim_start().strip_prefix('+') {
        Some(rest) => ("+", rest),
        None => ("", number.as_str()),
    };
    let dialled: String = digits.chars().filter(char::is_ascii_digit).collect();
    let clean = digits.chars().all(|c| c.is_ascii_digit() || punctuation(c));
    let href =
        (clean && (3..=15).contains(&dialled.len())).then(|| ["tel:", plus, &dialled].concat());
    Link {
        kind: Kind::Phone,
        text: cell.trim().to_owned(),
        href,
    }
}

/// A mail address.
pub fn email(cell: &str) -> Link {
    let address = cell.trim();
    let plain = |c: char| c.is_alphanumeric() || "@.-_+".contains(c);
    let valid = address.chars().all(plain)
        && address.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.contains('@')
        });
    Link {
        kind: Kind::Email,
        text: address.to_owned(),
        href: valid.then(|| ["mailto:", address].concat()),
    }
}

/// A web page; the scheme is left out of the text and `https` where the cell names none.
pub fn web(cell: &str) -> Link {
    let address = cell.trim();
    let lower = address.to_ascii_lowercase();
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| lower.starts_with(scheme));
    let rest = scheme.and_then(|scheme| address.get(scheme.len()..));
    let shown = rest.unwrap_or(address).trim_end_matches('/');
    let host = shown.split(['/', '?', '#']).next().unwrap_or_default();
    let valid = !address.contains(char::is_whitespace)
        && host.split('.').count() > 1
        && host
            .chars()
            .all(|c| c.is_alphanumeric() || ".-:".contains(c))
        && (rest.is_some() || !host.contains(':'));
    let href = valid.then(|| {
        if rest.is_some() {
            address.to_owned()
        } else {
            ["https://", address].concat()
        }
    });
    Link {
        kind: Kind::Web,
        text: shown.to_owned(),
        href,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(link: Link, expected: Expect) {
        expected.assert_eq(&format!(
            "{} -> {}",
            link.text,
            link.href.as_deref().unwrap_or("(no link)")
        ));
    }

    #[test]
    fn phones() {
        check(
            phone("0551 / 99 88-77"),
            expect!["0551 / 99 88-77 -> tel:0551998877"],
        );
        check(
            phone("+49 (0)30 23125-100"),
            expect!["+49 (0)30 23125-100 -> tel:+493023125100"],
        );
        check(
            phone("(040) 66969.12"),
            expect!["(040) 66969.12 -> tel:0406696912"],
        );
        check(
            phone("030 23125 11 oder 12"),
            expect!["030 23125 11 oder 12 -> (no link)"],
        );
        check(phone("siehe oben"), expect!["siehe oben -> (no link)"]);
        check(
            phone("069 90009 1, 069 90009 2"),
            expect!["069 90009 1, 069 90009 2 -> (no link)"],
        );
    }

    #[test]
    fn mails() {
        check(
            email(" info@example.org "),
            expect!["info@example.org -> mailto:info@example.org"],
        );
        check(
            email("info(at)example.org"),
            expect!["info(at)example.org -> (no link)"],
        );
        check(
            email("a@example.org?bcc=b@example.org"),
            expect!["a@example.org?bcc=b@example.org -> (no link)"],
        );
    }

    #[test]
    fn pages() {
        check(
            web("https://www.example.org/"),
            expect!["www.example.org -> https://www.example.org/"],
        );
        check(
            web("HTTP://example.org/a"),
            expect!["example.org/a -> HTTP://example.org/a"],
        );
        check(
            web("www.example.org"),
            expect!["www.example.org -> https://www.example.org"],
        );
        check(
            web("javascript:alert(1)//a.b"),
            expect!["javascript:alert(1)//a.b -> (no link)"],
        );
        check(
            web("data:text/html,a.b"),
            expect!["data:text/html,a.b -> (no link)"],
        );
        check(web("bitte anrufen"), expect!["bitte anrufen -> (no link)"]);
    }
}
