//! Whether a text is a mail address or a web address that pages may link to.

use super::validate::{Finding, finding};
use url::{Host, Url};

/// Characters that a mail address may hold before its `@` besides letters and digits (RFC 5322, atext).
const LOCAL: &str = ".!#$%&'*+/=?^_`{|}~-";
/// Longest mail address (RFC 5321).
const LONGEST_MAIL: usize = 254;

/// Checks a mail address: a plain local part, `@`, a domain with a dot; empty is fine.
pub fn mail(text: &str) -> Result<(), Finding> {
    let plausible = text.split_once('@').is_some_and(|(local, domain)| {
        let labels = || domain.split('.');
        let letters = |c: char| c.is_alphanumeric() || c == '-';
        !local.is_empty()
            && text.len() <= LONGEST_MAIL
            && local
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || LOCAL.contains(c))
            && labels().count() > 1
            && labels().all(|label| !label.is_empty() && label.chars().all(letters))
            && labels().next_back().is_some_and(is_top_level)
    });
    if text.is_empty() || plausible {
        return Ok(());
    }
    finding(
        "ist keine Mail-Adresse",
        "Eine einzelne Adresse der Form name@beispiel.de eintragen.",
    )
}

/// Whether a label can end the name of a host: at least two letters, or an internationalised name.
fn is_top_level(label: &str) -> bool {
    let letters = label.chars().count() >= 2 && label.chars().all(char::is_alphabetic);
    letters || label.to_lowercase().starts_with("xn--")
}

/// Completes a web address with `https://` where it has no scheme. Its host must be a name with a dot; it
/// holds no user name, no space and nothing that a browser would read in another way.
pub fn web(text: &str) -> Result<String, Finding> {
    let complete = match text.split_once("://") {
        Some(_) => text.to_owned(),
        None => format!("https://{text}"),
    };
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\"\\^`{|}".contains(c);
    let plausible = Url::parse(&complete).is_ok_and(|url| {
        let host = match url.host() {
            Some(Host::Domain(host)) => host.trim_end_matches('.'),
            _ => "",
        };
        matches!(url.scheme(), "http" | "https")
            && host
                .rsplit_once('.')
                .is_some_and(|(_, top)| is_top_level(top))
            && url.username().is_empty()
            && url.password().is_none()
    });
    if plausible && !complete.contains(odd) {
        return Ok(complete);
    }
    finding(
        "ist keine Web-Adresse",
        "Eine Adresse der Form www.beispiel.de oder https://… eintragen.",
    )
    .map(|()| String::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails() {
        for text in ["", "a@b.de", "gruppe.1@post.example.org"] {
            assert_eq!(mail(text), Ok(()), "{text}");
        }
        for text in [
            "a",
            "a@b",
            "@b.de",
            "a b@c.de",
            "a@b.de, c@d.de",
            "a@@b.de",
            "a@b..de",
            "a(at)b.de",
        ] {
            assert!(mail(text).is_err(), "{text}");
        }
    }

    #[test]
    fn webs() {
        let table = [
            ("https://example.org", Some("https://example.org")),
            ("HTTP://example.org/a?b#c", Some("HTTP://example.org/a?b#c")),
            ("www.example.org", Some("https://www.example.org")),
            ("example.org/gruppe:1", Some("https://example.org/gruppe:1")),
            ("example.org:8080/x", Some("https://example.org:8080/x")),
            ("javascript:alert(1)", None),
            ("javascript:a.b", None),
            ("ftp://example.org", None),
            ("mailto:a@example.org", None),
            ("siehe oben", None),
            ("https://", None),
        ];
        for (text, expected) in table {
            assert_eq!(web(text).ok().as_deref(), expected, "{text}");
        }
    }
}
