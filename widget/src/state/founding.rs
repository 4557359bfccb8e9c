//! A prepared mail of somebody who wants to found a group.
//!
//! # Invariants
//! - It is made of the finder's own texts alone: what was typed or chosen does not stand in it.

use super::contact::Contact;
use crate::messages::Messages;

/// A mail that the visitor reads, changes and sends herself.
#[derive(Debug)]
pub struct Mail {
    /// Whom it goes to, what it is about, what it says; lines end with `\n`.
    pub parts: [String; 3],
    /// `mailto:` address that hands it to her mail program.
    pub href: String,
}

/// The mail to a contact point; `None` if that has no mail address.
pub fn mail(words: &Messages, contact: &Contact) -> Option<Mail> {
    let link = contact.email.as_ref()?;
    let text = words.founding_text.replace('|', "\n");
    let mut href = link.href.clone()?;
    href.push_str("?subject=");
    encode(words.founding_subject, &mut href);
    href.push_str("&body=");
    encode(&text, &mut href);
    Some(Mail {
        parts: [link.text.clone(), words.founding_subject.to_owned(), text],
        href,
    })
}

/// Percent-encodes a text for a `mailto:` address (RFC 6068): all but letters and digits; lines end with CR LF.
fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(byte.into()),
            b'\n' => out.push_str("%0D%0A"),
            _ => {
                out.push('%');
                for digit in [byte >> 4, byte & 15] {
                    out.extend(char::from_digit(digit.into(), 16).map(|c| c.to_ascii_uppercase()));
                }
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::links;
    use expect_test::expect;

    fn contact(email: &str) -> Contact {
        Contact {
            name: "KISS Celle".into(),
            address: String::new(),
            hours: String::new(),
            phone: None,
            email: Some(links::email(email)),
            web: None,
        }
    }

    #[test]
    fn addresses_are_encoded() {
        for (text, encoded) in [
            ("Guten Tag", "Guten%20Tag"),
            ("a&b=c?d#e%", "a%26b%3Dc%3Fd%23e%25"),
            ("für\nالقاء", "f%C3%BCr%0D%0A%D8%A7%D9%84%D9%82%D8%A7%D8%A1"),
            ("", ""),
        ] {
            let mut out = String::new();
            encode(text, &mut out);
            assert_eq!(out, encoded);
        }
    }

    #[test]
    fn says_what_stands_in_the_texts() {
        let mail = mail(Messages::of("en"), &contact("kiss@example.org")).unwrap();
        expect![[r#"
            kiss@example.org
            I would like to start a self-help group
            Hello,

            I have been looking for a self-help group and have not found one that fits. So I would like to start one myself.

            What it should be about:
            Where the group should meet:

            Please let me know how you can help me with this.

            Kind regards"#]]
        .assert_eq(&mail.parts.join("\n"));
        assert!(mail.href.starts_with(
            "mailto:kiss@example.org?subject=I%20would%20like%20to%20start%20a%20self%2Dhelp%20group&body=Hello%2C%0D%0A%0D%0AI"
        ));
        assert_eq!(mail.href.matches(['&', '?']).count(), 2);
    }

    #[test]
    fn without_an_address_there_is_no_mail() {
        let words = Messages::of("de");
        assert!(mail(words, &contact("nach Vereinbarung")).is_none());
        let nobody = Contact {
            email: None,
            ..contact("")
        };
        assert!(mail(words, &nobody).is_none());
    }

    #[test]
    fn every_language_has_a_whole_mail() {
        for tag in ["de", "de-simple", "en", "tr", "uk", "ru", "ar", "fa", "pl"] {
            let words = Messages::of(tag);
            assert_eq!(words.founding_parts.split('|').count(), 3, "{tag}");
            let mail = mail(words, &contact("kiss@example.org")).unwrap();
            // Mail programs on Windows take at most about 2,000 characters.
            assert!(mail.href.len() < 2000, "{tag}: {}", mail.href.len());
        }
    }
}
