//! HTML of a website's export -> its text.

/// Elements that end a line.
const LINES: [&str; 12] = [
    "br",
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "blockquote",
];
/// Elements whose content is no text.
const UNSEEN: [&str; 3] = ["script", "style", "template"];

/// The text without tags, with its entities resolved; paragraphs are lines. What is no HTML comes back as it is.
pub(super) fn text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&resolved(&rest[..at]));
        rest = &rest[at..];
        let taken = match rest.as_bytes().get(1) {
            Some(b'a'..=b'z' | b'A'..=b'Z' | b'/' | b'!') => tag(rest, &mut text),
            _ => None,
        };
        rest = match taken {
            Some(length) => &rest[length..],
            None => {
                text.push('<');
                &rest[1..]
            }
        };
    }
    text.push_str(&resolved(rest));
    text.trim().to_owned()
}

/// The length of the tag at the beginning, with its content where that is no text.
fn tag(html: &str, text: &mut String) -> Option<usize> {
    if html.starts_with("<!--") {
        return Some(html.find("-->").map_or(html.len(), |end| end + 3));
    }
    let end = html.find('>')? + 1;
    let name = html[1..end].trim_start_matches('/');
    let name: String = name
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let name = name.to_ascii_lowercase();
    if LINES.contains(&name.as_str()) && !text.ends_with('\n') {
        text.push('\n');
    }
    if UNSEEN.contains(&name.as_str()) && !html.starts_with("</") {
        let closes = |(at, sign): &(usize, &str)| {
            let close = html.as_bytes()[end + at + sign.len()..].get(..name.len());
            close.is_some_and(|close| close.eq_ignore_ascii_case(name.as_bytes()))
        };
        let closed = html[end..].match_indices("</").find(closes);
        return Some(closed.map_or(html.len(), |(at, _)| end + at));
    }
    Some(end)
}

/// A text between tags with its entities resolved, and without its hints for breaking lines.
fn resolved(html: &str) -> String {
    html_escape::decode_html_entities(html)
        .replace('\u{a0}', " ")
        .replace('\u{ad}', "")
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn texts_of_html() {
        let table = [
            ("Mut", "Mut"),
            (
                "<p>Wir sind <b>offen</b>.</p>\n<p>Kommen&nbsp;Sie!</p>",
                "Wir sind offen.\n\nKommen Sie!",
            ),
            ("a<br/>b<BR>c", "a\nb\nc"),
            ("<script>alert(1)</script>Mut<style>x</style>", "Mut"),
            (
                "Mut &#8211; &#x27;Angst&#x27; &amp; &Uuml;bung",
                "Mut – 'Angst' & Übung",
            ),
            ("Mut&shy;macher &sect;&thinsp;20", "Mutmacher §\u{2009}20"),
            ("1 < 2 & 3 > 2 &unbekannt; &", "1 < 2 & 3 > 2 &unbekannt; &"),
            ("<!-- x -->Mut <a href=\"y\">hier", "Mut hier"),
            ("offen <p", "offen <p"),
            ("<script>ohne Ende", ""),
            ("&#1114112; &#xD800;", "&#1114112; &#xD800;"),
        ];
        for (html, expected) in table {
            assert_eq!(text(html), expected, "{html}");
        }
    }
}
