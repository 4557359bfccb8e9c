//! Parts of a sentence: pieces between commas, brackets and full stops.

use super::grammar::{Break, Item, Piece};

/// A part of a sentence between two breaks.
pub(super) struct Part {
    pub pieces: Vec<Piece>,
    /// Whether it stands in brackets.
    pub bracketed: bool,
    /// Whether a sentence begins with it.
    pub hard: bool,
}

/// The parts that pieces make.
pub(super) fn parts(pieces: &[Piece]) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let (mut current, mut depth, mut hard) = (Vec::new(), 0_usize, true);
    for piece in pieces {
        let Item::Break(kind) = piece.item else {
            current.push(*piece);
            continue;
        };
        // "(Sommer: 18 Uhr)".
        if kind == Break::Colon && current.iter().all(is_season) {
            continue;
        }
        if !current.is_empty() {
            parts.push(Part {
                pieces: std::mem::take(&mut current),
                bracketed: depth > 0,
                hard,
            });
            hard = false;
        }
        match kind {
            Break::Hard => hard = true,
            Break::Open => depth += 1,
            Break::Close => depth = depth.saturating_sub(1),
            Break::Soft | Break::Colon => {}
        }
    }
    if !current.is_empty() {
        parts.push(Part {
            pieces: current,
            bracketed: depth > 0,
            hard,
        });
    }
    parts
}

fn is_season(piece: &Piece) -> bool {
    matches!(piece.item, Item::Season { .. } | Item::Fill)
}

impl Part {
    /// Parts it where other days begin: "montags 9.30 Uhr und donnerstags 19 Uhr". `untimed` says whether
    /// days stand before whose time has not come yet.
    pub fn split(mut self, untimed: &mut bool) -> Vec<Part> {
        let is_days = |piece: &Piece| matches!(piece.item, Item::Days { .. } | Item::Date(_));
        *untimed &= !self.hard;
        let mut timed = false;
        for at in 0..self.pieces.len() {
            let piece = &self.pieces[at];
            if is_days(piece) && timed {
                let leads = |piece: &&Piece| {
                    matches!(
                        piece.item,
                        Item::Fill | Item::Ordinals { .. } | Item::Weeks(_)
                    )
                };
                let lead = self.pieces[..at].iter().rev().take_while(leads).count();
                let rest = Part {
                    pieces: self.pieces.split_off(at - lead),
                    bracketed: self.bracketed,
                    hard: false,
                };
                *untimed = false;
                let mut parts = vec![self];
                parts.extend(rest.split(untimed));
                return parts;
            }
            if is_days(piece) {
                *untimed = true;
            } else if matches!(piece.item, Item::Time { .. }) && *untimed {
                timed = true;
            }
        }
        *untimed &= !timed;
        vec![self]
    }

    pub fn any(&self, test: impl Fn(&Item) -> bool) -> bool {
        self.pieces.iter().any(|piece| test(&piece.item))
    }

    pub fn has_days(&self) -> bool {
        self.any(|item| matches!(item, Item::Days { .. } | Item::Date(_)))
    }

    pub fn has_ordinals(&self) -> bool {
        self.any(|item| matches!(item, Item::Ordinals { .. }))
    }

    pub fn has_time(&self) -> bool {
        self.any(|item| matches!(item, Item::Time { .. }))
    }

    pub fn has_months(&self) -> bool {
        self.any(|item| matches!(item, Item::Season { .. }))
    }

    pub fn place(&self, test: impl Fn(&Item) -> bool) -> Option<usize> {
        self.pieces.iter().position(|piece| test(&piece.item))
    }

    /// All weekdays named in it.
    pub fn weekdays(&self) -> u8 {
        self.pieces.iter().fold(0, |all, piece| match piece.item {
            Item::Days { mask, .. } => all | mask,
            _ => all,
        })
    }

    /// Whether it says nothing but limits.
    pub fn limits_only(&self) -> bool {
        !self.any(|item| {
            !matches!(
                item,
                Item::Except(_)
                    | Item::NotMonths(_)
                    | Item::Season { .. }
                    | Item::Online
                    | Item::From(_)
                    | Item::Until(_)
                    | Item::Fill
            )
        })
    }
}
