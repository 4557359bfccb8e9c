//! What "nicht", "außer" and "Pause" refer to: the words after them, or those before where none follow.

use super::grammar::{Item, Piece};

/// What the part of the sentence before has left open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Open {
    /// Nothing.
    #[default]
    Nothing,
    /// A list of exceptions may go on: "außer an Feiertagen, in den Ferien".
    Exceptions,
    /// The months of a break may follow: "Sommerpause (Juli/August)".
    Break,
}

/// Turns negations and what they refer to into exceptions; what cannot be excepted becomes text. `first` says
/// that nothing stands before.
pub(super) fn resolve(pieces: &mut [Piece], open: Open, first: bool) -> Open {
    let mut left = Open::Nothing;
    // Months after a comma limit ("nicht an Feiertagen, Oktober bis März"), unless a break announced them.
    let only_targets = pieces.iter().all(|piece| match piece.item {
        Item::Special(_) | Item::Fill => true,
        Item::Season { .. } => open == Open::Break,
        _ => false,
    });
    if open != Open::Nothing && only_targets {
        for piece in pieces.iter_mut() {
            except(&mut piece.item);
            left = open;
        }
    }
    for at in 0..pieces.len() {
        match pieces[at].item {
            Item::Not => {
                let found = forward(&mut pieces[at + 1..]) || backward(&mut pieces[..at], first);
                pieces[at].item = if found { Item::Fill } else { Item::Text };
                if found {
                    left = Open::Exceptions;
                }
            }
            Item::Pause(kind) => {
                let found = forward(&mut pieces[at + 1..]) || backward(&mut pieces[..at], true);
                pieces[at].item = match kind {
                    _ if found => Item::Fill,
                    Some(kind) => Item::Except(kind),
                    None => Item::Text,
                };
                left = Open::Break;
            }
            _ => {}
        }
    }
    for piece in pieces {
        if let Item::Special(_) = piece.item {
            piece.item = Item::Text;
        }
    }
    left
}

/// Excepts what follows, up to the first piece that cannot be excepted.
fn forward(pieces: &mut [Piece]) -> bool {
    let mut found = false;
    let mut nth = None;
    for piece in pieces {
        match piece.item {
            Item::Fill => {}
            Item::Ordinals { nth: told, .. } if told != 0 && nth.is_none() => {
                nth = Some(told);
                piece.item = Item::Fill;
            }
            Item::Days { mask, .. } => {
                piece.item = Item::NotDays {
                    mask,
                    nth: nth.take().unwrap_or(0),
                };
                found = true;
            }
            // "nicht am ersten Dienstag im Monat".
            Item::Months(1) if found => piece.item = Item::Fill,
            _ if nth.is_some() => break,
            _ => match except(&mut piece.item) {
                true => found = true,
                false => break,
            },
        }
    }
    found
}

/// Excepts what stands before: "in den Ferien nicht".
fn backward(pieces: &mut [Piece], first: bool) -> bool {
    let before = pieces
        .iter_mut()
        .rev()
        .find(|piece| piece.item != Item::Fill);
    before.is_some_and(|piece| match piece.item {
        Item::Days { mask, .. } if !first => {
            piece.item = Item::NotDays { mask, nth: 0 };
            true
        }
        _ => except(&mut piece.item),
    })
}

fn except(item: &mut Item) -> bool {
    *item = match *item {
        Item::Special(kind) => Item::Except(kind),
        Item::Season { months, .. } => Item::NotMonths(months),
        _ => return false,
    };
    true
}
