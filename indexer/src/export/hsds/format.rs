//! Which addresses the formats of JSON Schema allow; catalogues hold more.

/// Whether an address is a URI of RFC 3986 with a host: ASCII, escapes complete, at most one `#`.
pub(super) fn is_uri(address: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=%".contains(&byte);
    let escapes = address.match_indices('%').all(|(at, _)| {
        let digits = address.as_bytes().get(at + 1..at + 3);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    });
    let scheme = ["http://", "https://"]
        .iter()
        .any(|scheme| address.starts_with(scheme));
    scheme && escapes && address.bytes().all(plain) && address.matches('#').count() <= 1
}

/// Whether a mail address is one of RFC 5321 without quotes and without umlauts.
pub(super) fn is_mail(address: &str) -> bool {
    let label = |label: &str| {
        let plain = label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        plain && (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
    };
    let atom = |atom: &str| {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_+".contains(&byte);
        !atom.is_empty() && atom.bytes().all(plain)
    };
    address.split_once('@').is_some_and(|(local, domain)| {
        local.len() <= 64
            && domain.len() <= 250
            && local.split('.').all(atom)
            && domain.split('.').all(label)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let uris = [
            ("https://example.org/a?b=c%20d#e", true),
            ("http://example.org:80", true),
            ("https://example.org/größe", false),
            ("https://example.org/a|b", false),
            ("https://example.org/50%", false),
            ("https://example.org/#a#b", false),
            ("ftp://example.org", false),
        ];
        for (address, expected) in uris {
            assert_eq!(is_uri(address), expected, "{address}");
        }
        let mails = [
            ("gruppe.1+a@post.example.org", true),
            ("jürgen@example.org", false),
            ("a..b@example.org", false),
            ("a@-example.org", false),
            ("a b@example.org", false),
            ("", false),
        ];
        for (address, expected) in mails {
            assert_eq!(is_mail(address), expected, "{address}");
        }
    }
}
