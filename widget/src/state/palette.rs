//! The host's colours, made readable.
//!
//! Contrast is that of WCAG 2.2 (relative luminance, 4.5 : 1 for text). Accent and text are darkened on light
//! ground and lightened on dark ground until they can be read there. On a background of the host's own, the
//! least favourable ground is that of what is touched, a little nearer to the text; where black and white would
//! stand out too little from it, it is the background itself. The other surfaces are mixed away from the text.

/// An sRGB colour, 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The least contrast of text (WCAG 2.2, 1.4.3).
const READABLE: f32 = 4.5;
/// A contrast that leaves room for inks between both (WCAG 2.2, 1.4.6).
const CLEAR: f32 = 7.0;
/// Ground on which the accent stands in the light scheme, the darker one of `tokens.css`.
const LIGHT: Colour = Colour([0xf6, 0xf2, 0xec]);
/// Ground on which the accent stands in the dark scheme, the lighter one of `tokens.css`.
const DARK: Colour = Colour([0x36, 0x31, 0x2d]);
const WHITE: Colour = Colour([0xff; 3]);
const BLACK: Colour = Colour([0; 3]);
/// The accent and the text of the light scheme, as in `tokens.css`.
const ACCENT: Colour = Colour([0x2b, 0x6a, 0x5b]);
const TEXT: Colour = Colour([0x2a, 0x25, 0x21]);

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text
            .trim()
            .strip_prefix('#')?
            .chars()
            .map(|c| c.to_digit(16).map(|digit| digit as u8))
            .collect::<Option<_>>()?;
        match digits[..] {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [r, r2, g, g2, b, b2] => Some(Self([r * 16 + r2, g * 16 + g2, b * 16 + b2])),
            _ => None,
        }
    }

    /// `#rrggbb`.
    fn css(self) -> String {
        let mut text = String::from("#");
        for part in self.0 {
            for digit in [part >> 4, part & 15] {
                text.extend(char::from_digit(u32::from(digit), 16));
            }
        }
        text
    }

    /// Relative luminance, 0 to 1; the sRGB curve is approximated to 0.002.
    fn luminance(self) -> f32 {
        let [r, g, b] = self.0.map(|part| {
            let c = f32::from(part) / 255.0;
            c * (c * (c * 0.305_306 + 0.682_171_1) + 0.012_522_9)
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// This colour moved towards another one by `step` sixteenths.
    fn towards(self, other: Self, step: u16) -> Self {
        let mut mixed = self.0;
        for (part, goal) in mixed.iter_mut().zip(other.0) {
            *part = ((u16::from(*part) * (16 - step) + u16::from(goal) * step) / 16) as u8;
        }
        Self(mixed)
    }

    /// The nearest shade that can be read on `ground`.
    fn readable_on(self, ground: Self, goal: Self) -> Self {
        (0..16)
            .map(|step| self.towards(goal, step))
            .find(|shade| shade.contrast(ground) >= READABLE)
            .unwrap_or(goal)
    }

    /// Black or white, whichever stands out more on this colour.
    fn text(self) -> Self {
        if self.contrast(WHITE) >= self.contrast(BLACK) {
            WHITE
        } else {
            BLACK
        }
    }
}

/// Declarations of a rule, one after the other.
#[derive(Default)]
struct Rule(String);

impl Rule {
    fn set(&mut self, name: &str, colour: Colour) {
        for part in [name, ":", &colour.css(), ";"] {
            self.0.push_str(part);
        }
    }

    /// The accent and the text, where the host wishes for them, as they can be read on `ground`.
    fn inks(&mut self, accent: Option<Colour>, text: Option<Colour>, ground: Colour, goal: Colour) {
        if let Some(accent) = accent.map(|accent| accent.readable_on(ground, goal)) {
            self.set("--accent", accent);
            self.set("--on-accent", accent.text());
        }
        if let Some(text) = text.map(|text| text.readable_on(ground, goal)) {
            self.set("--text", text);
            self.set("--muted", text.towards(ground, 4).readable_on(ground, goal));
        }
    }

    /// All colours on the host's own background, in both schemes.
    fn on_ground(&mut self, ground: Colour, accent: Option<Colour>, text: Option<Colour>) {
        let goal = ground.text();
        let (scheme, rise) = match goal {
            BLACK => ("color-scheme:light;", 12),
            _ => ("color-scheme:dark;", 3),
        };
        self.0.push_str(scheme);
        let touched = ground.towards(goal, 1);
        let soft = match touched.contrast(goal) >= CLEAR {
            true => touched,
            false => ground,
        };
        let text = text.unwrap_or(TEXT);
        self.inks(Some(accent.unwrap_or(ACCENT)), Some(text), soft, goal);
        let surface = ground.towards(if goal == BLACK { WHITE } else { BLACK }, rise);
        for (name, colour) in [
            ("--ground", ground),
            ("--soft", soft),
            ("--calm", soft),
            ("--surface", surface),
            ("--line", ground.towards(goal, 3)),
            ("--edge", ground.readable_on(soft, goal)),
            ("--calm-line", ground.readable_on(soft, goal)),
        ] {
            self.set(name, colour);
        }
    }
}

/// A style sheet for the colours that a host wishes for: accent, background and text as `#rgb` or `#rrggbb`,
/// parted by `|`; what is no such colour is left out. `None` where that leaves nothing.
///
/// Without a background, it has a rule for each of both schemes.
pub fn style_sheet(wishes: &str) -> Option<String> {
    let mut wishes = wishes.split('|').map(Colour::parse);
    let mut wish = || wishes.next().flatten();
    let (accent, background, text) = (wish(), wish(), wish());
    let mut light = Rule::default();
    if let Some(ground) = background {
        light.on_ground(ground, accent, text);
        return Some([".grufi{", &light.0, "}"].concat());
    }
    let mut dark = Rule::default();
    light.inks(accent, text, LIGHT, BLACK);
    dark.inks(accent, text, DARK, WHITE);
    (!light.0.is_empty()).then(|| {
        let rules = [
            ".grufi{",
            &light.0,
            "}@media(prefers-color-scheme:dark){.grufi{",
            &dark.0,
            "}}",
        ];
        rules.concat()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(wishes: &str, expected: Expect) {
        expected.assert_eq(style_sheet(wishes).as_deref().unwrap_or("(no colour)"));
    }

    #[test]
    fn makes_the_accent_readable() {
        check(
            "#2e6a5c",
            expect![
                ".grufi{--accent:#2e6a5c;--on-accent:#ffffff;}@media(prefers-color-scheme:dark){.grufi{--accent:#7ca199;--on-accent:#000000;}}"
            ],
        );
        check(
            "#fc0||",
            expect![
                ".grufi{--accent:#7f6600;--on-accent:#ffffff;}@media(prefers-color-scheme:dark){.grufi{--accent:#ffcc00;--on-accent:#000000;}}"
            ],
        );
        check(
            "#000000",
            expect![
                ".grufi{--accent:#000000;--on-accent:#ffffff;}@media(prefers-color-scheme:dark){.grufi{--accent:#9f9f9f;--on-accent:#000000;}}"
            ],
        );
        check("red", expect!["(no colour)"]);
        check("#12345", expect!["(no colour)"]);
        check("#ff}{x", expect!["(no colour)"]);
        check("rgba(0, 0, 0, 0)||", expect!["(no colour)"]);
    }

    #[test]
    fn text_and_background() {
        check(
            "||#777777",
            expect![
                ".grufi{--text:#686868;--muted:#686766;}@media(prefers-color-scheme:dark){.grufi{--text:#999999;--muted:#9f9f9e;}}"
            ],
        );
        check(
            "|#ffffff|",
            expect![
                ".grufi{color-scheme:light;--accent:#2b6a5b;--on-accent:#ffffff;--text:#2a2521;--muted:#5b5754;--ground:#ffffff;--soft:#efefef;--calm:#efefef;--surface:#ffffff;--line:#cfcfcf;--edge:#5f5f5f;--calm-line:#5f5f5f;}"
            ],
        );
        check(
            "#ff0|#102030|#000",
            expect![
                ".grufi{color-scheme:dark;--accent:#ffff00;--on-accent:#000000;--text:#9f9f9f;--muted:#8e9195;--ground:#102030;--soft:#1e2d3c;--calm:#1e2d3c;--surface:#0d1a27;--line:#3c4956;--edge:#969da4;--calm-line:#969da4;}"
            ],
        );
        check(
            "|#777|#808080",
            expect![
                ".grufi{color-scheme:light;--accent:#050d0b;--on-accent:#ffffff;--text:#080808;--muted:#0a0a0a;--ground:#777777;--soft:#777777;--calm:#777777;--surface:#dddddd;--line:#606060;--edge:#070707;--calm-line:#070707;}"
            ],
        );
    }

    /// Colours in even steps.
    fn colours() -> impl Iterator<Item = Colour> {
        let steps = || (0..=255).step_by(51);
        steps().flat_map(move |r| {
            steps().flat_map(move |g| steps().map(move |b| Colour([r as u8, g as u8, b as u8])))
        })
    }

    #[test]
    fn every_accent_is_readable() {
        for colour in colours() {
            for (ground, goal) in [(LIGHT, BLACK), (DARK, WHITE)] {
                let shade = colour.readable_on(ground, goal);
                assert!(shade.contrast(ground) >= READABLE, "{colour:?}");
                assert!(shade.contrast(shade.text()) >= READABLE, "{colour:?}");
            }
        }
    }

    #[test]
    fn everything_is_readable_on_every_background() {
        for ground in colours() {
            for ink in [WHITE, BLACK, Colour([0x77; 3]), ground] {
                let (ground_css, ink) = (ground.css(), ink.css());
                let sheet = style_sheet(&[&ink, "|", &ground_css, "|", &ink].concat());
                let sheet = sheet.expect("a sheet");
                let token = |name: &str| {
                    let at = sheet.find(&[name, ":#"].concat()).expect(name) + name.len() + 1;
                    Colour::parse(&sheet[at..at + 7]).expect(name)
                };
                for under in ["--ground", "--surface", "--soft", "--calm"] {
                    for over in ["--text", "--muted", "--accent", "--edge"] {
                        let contrast = token(over).contrast(token(under));
                        assert!(
                            contrast >= READABLE,
                            "{over} on {under}: {contrast} in {sheet}"
                        );
                    }
                }
                assert!(
                    token("--on-accent").contrast(token("--accent")) >= READABLE,
                    "{sheet}"
                );
            }
        }
    }
}
