//! The host's accent colour, made readable.
//!
//! Contrast is that of WCAG 2.2 (relative luminance, 4.5 : 1 for text). The accent is darkened on light
//! ground and lightened on dark ground until it can be read there.

/// An sRGB colour, 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The least contrast of text (WCAG 2.2, 1.4.3).
const READABLE: f32 = 4.5;
/// Ground on which the accent stands in the light scheme, the darker one of `tokens.css`.
const LIGHT: Colour = Colour([0xf6, 0xf2, 0xec]);
/// Ground on which the accent stands in the dark scheme, the lighter one of `tokens.css`.
const DARK: Colour = Colour([0x36, 0x31, 0x2d]);
const WHITE: Colour = Colour([0xff; 3]);
const BLACK: Colour = Colour([0x14, 0x12, 0x10]);

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

/// A style sheet that sets the accent in both schemes; `None` where the text is no colour.
pub fn style_sheet(accent: &str) -> Option<String> {
    let accent = Colour::parse(accent)?;
    let rule = |shade: Colour| {
        [
            ".grufi{--accent:",
            &shade.css(),
            ";--on-accent:",
            &shade.text().css(),
            "}",
        ]
        .concat()
    };
    let (light, dark) = (
        accent.readable_on(LIGHT, BLACK),
        accent.readable_on(DARK, WHITE),
    );
    Some(
        [
            &rule(light),
            "@media(prefers-color-scheme:dark){",
            &rule(dark),
            "}",
        ]
        .concat(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(accent: &str, expected: Expect) {
        expected.assert_eq(style_sheet(accent).as_deref().unwrap_or("(no colour)"));
    }

    #[test]
    fn makes_the_accent_readable() {
        check(
            "#2e6a5c",
            expect![
                ".grufi{--accent:#2e6a5c;--on-accent:#ffffff}@media(prefers-color-scheme:dark){.grufi{--accent:#7ca199;--on-accent:#141210}}"
            ],
        );
        check(
            "#fc0",
            expect![
                ".grufi{--accent:#7a6309;--on-accent:#ffffff}@media(prefers-color-scheme:dark){.grufi{--accent:#ffcc00;--on-accent:#141210}}"
            ],
        );
        check(
            "#000000",
            expect![
                ".grufi{--accent:#000000;--on-accent:#ffffff}@media(prefers-color-scheme:dark){.grufi{--accent:#9f9f9f;--on-accent:#141210}}"
            ],
        );
        check("red", expect!["(no colour)"]);
        check("#12345", expect!["(no colour)"]);
        check("#ff}{x", expect!["(no colour)"]);
    }

    #[test]
    fn every_accent_is_readable() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    let colour = Colour([red, green, blue]);
                    for (ground, goal) in [(LIGHT, BLACK), (DARK, WHITE)] {
                        let shade = colour.readable_on(ground, goal);
                        assert!(shade.contrast(ground) >= READABLE, "{colour:?}");
                        assert!(shade.contrast(shade.text()) >= READABLE, "{colour:?}");
                    }
                }
            }
        }
    }
}
